"""Reminds rapporteurs whose report is still empty, ten minutes before their room closes."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from agenda.messages import At, Channel
from agenda.messages import notes as words
from agenda.rooms import RAPPORTEURS_ROOM
from agenda.timeline import Timing
from bot.ports import Shelf, Store
from bot.services.herald import Herald
from bot.services.notebook import Notebook
from bot.services.programme import timings_of
from bot.services.reviewing import empty_rooms
from bot.services.running import Running
from bot.services.scribes import place_of, scribes_of

REMINDS_BEFORE = timedelta(minutes=10)


class Reminding:
    """Looks at each tick whether a report is empty; each rapporteur is reminded once a room."""

    def __init__(self, notebook: Notebook, store: Store, herald: Herald) -> None:
        """Use these."""
        self._notebook, self._store, self._herald = notebook, store, herald

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Remind who is due, and give when the next may be."""
        timings = {one.slot.id: one for one in timings_of(running)}
        book = await self._notebook.book(running.record.id)
        if book.frozen:
            return None
        for desk in empty_rooms(running, book, now):
            ends = timings[desk.slot.id].room_ends(desk.room[1])
            if ends is not None and ends - REMINDS_BEFORE <= now < ends:
                await self._remind(running, place_of(desk), ends, scribes_of(running, desk))
        return _next(timings.values(), now)

    async def _remind(
        self, running: Running, place: str, ends: datetime, scribes: frozenset[str]
    ) -> None:
        event = running.record.id
        told = await self._store.kept(event, Shelf.REMINDED)
        line = words.REMINDER(place=Channel(place), time=At(ends))
        for scribe in sorted(scribes):
            member, key = running.known.people.get(scribe), f"{place}/{scribe}"
            if member is not None and key not in told:
                language = running.language_of(member) or running.event.main
                await self._herald.call(
                    running, RAPPORTEURS_ROOM, member, line, language, f"reminder/{key}"
                )
                await self._store.keep(event, Shelf.REMINDED, key, ends.isoformat())


def _next(timings: Iterable[Timing], now: datetime) -> datetime | None:
    due = (
        ends - REMINDS_BEFORE
        for one in timings
        for room in one.slot.rooms
        if (ends := one.room_ends(room)) is not None
    )
    return min((one for one in due if one > now), default=None)
