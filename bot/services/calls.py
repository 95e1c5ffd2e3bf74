"""Calls for help from a room, until a moderator presses that they are coming."""

import asyncio
from datetime import datetime, timedelta

from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message
from agenda.messages import floor as words
from agenda.rooms import MODERATORS_ROOM
from agenda.text import Frozen
from bot.ports import Clock, PlatformError, Shelf, Store, digest_of
from bot.services.herald import Herald
from bot.services.reception import Asker, Reception
from bot.services.running import Running
from bot.services.whereabouts import floors, place_meant, refuse_strangers, topic_at

KEY_LENGTH = 12
FORGOTTEN_AFTER = timedelta(hours=1)
"""A call from a place that never closes is not open for longer than this."""


class Call(Frozen):
    """A *member* needs help in a *place* since the instant *at*; what they typed is not kept."""

    place: str
    member: int
    at: datetime


class Calls:
    """Brings calls for help to the moderators; who took one is remembered by this process only."""

    def __init__(self, reception: Reception, store: Store, herald: Herald, clock: Clock) -> None:
        """Use these, and a *herald* who speaks to the moderators."""
        self._reception, self._store = reception, store
        self._herald, self._clock = herald, clock
        self._turn = asyncio.Lock()
        self._taken: dict[str, int] = {}
        self._swept: dict[str, frozenset[str]] = {}

    async def call(self, running: Running, asker: Asker, channel: int, text: str) -> list[Message]:
        """Tell the moderators that somebody needs help; once, until one of them comes."""
        refuse_strangers(running, asker)
        await self._reception.meet(running, asker)
        at = self._clock.now()
        place = place_meant(running, asker, channel, at)
        async with self._turn:
            for one in (await self._open(running, at)).values():
                if (one.member, one.place) == (asker.member, place):
                    already = words.CALLED_ALREADY(place=Channel(place), time=At(one.at))
                    raise RefusedError(already)
            call = Call(place=place, member=asker.member, at=at)
            key = digest_of(f"{place}/{asker.member}/{at.isoformat()}")[:KEY_LENGTH]
            await self._store.keep(running.record.id, Shelf.HELP, key, call.model_dump_json())
        await self._tell(running, call, key, text)
        return [words.CALLED(place=Channel(place))]

    async def come(self, running: Running, asker: Asker, key: str) -> list[Message]:
        """Let the first moderator who presses take a call."""
        async with self._turn:
            call = (await self._open(running, self._clock.now())).get(key)
            if call is None:
                own = self._taken.get(key) == asker.member
                return [words.YOURS_ALREADY() if own else words.TAKEN_BY_OTHER()]
            await self._store.drop(running.record.id, Shelf.HELP, key)
            self._taken[key] = asker.member
        return [words.TAKEN(place=Channel(call.place))]

    async def open_calls(self, running: Running) -> set[str]:
        """Give the keys of the places from which somebody calls and nobody comes yet."""
        return {one.place for one in (await self._open(running, self._clock.now())).values()}

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Forget the calls from rooms that have closed, and those nobody ever took."""
        open_now = frozenset(floors(running, now))
        if self._swept.get(running.record.id) != open_now:
            async with self._turn:
                kept, still = await self._kept(running), await self._open(running, now)
                for key in kept.keys() - still.keys():
                    await self._store.drop(running.record.id, Shelf.HELP, key)
            self._swept[running.record.id] = open_now
        return None

    async def _tell(self, running: Running, call: Call, key: str, text: str) -> None:
        """Tell the moderators; if that fails it is as if nobody had called."""
        line = words.CALL(place=Channel(call.place), time=At(call.at))
        try:
            await self._herald.ask_for_help(running, MODERATORS_ROOM, line, text, key)
        except PlatformError as failed:
            await self._store.drop(running.record.id, Shelf.HELP, key)
            raise RefusedError(words.NOT_CALLED()) from failed

    async def _kept(self, running: Running) -> dict[str, Call]:
        kept = await self._store.kept(running.record.id, Shelf.HELP)
        return {key: Call.model_validate_json(written) for key, written in kept.items()}

    async def _open(self, running: Running, at: datetime) -> dict[str, Call]:
        now_open = floors(running, at)
        return {
            key: one
            for key, one in (await self._kept(running)).items()
            if one.place in now_open
            or (topic_at(running, one.place) is None and at < one.at + FORGOTTEN_AFTER)
        }
