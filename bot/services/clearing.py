"""Removes an event from its guild: chats, roles, who may do what, entries of the calendar.

What is to be done follows from what is there, so it may stop anywhere and be done again. Only when
nothing of ours is left may what we keep be removed, for without it nothing is found again.
"""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from agenda.clearing import Ground, ToClear, goes
from agenda.desired import desired_state
from agenda.errors import RefusedError
from agenda.messages import Channel, Many, Message
from agenda.messages import purging as words
from agenda.rooms import LOBBY
from agenda.state import Access
from bot.ports import Clock, Platform, PlatformError
from bot.services.conductor import Conductor
from bot.services.running import Running

PASSES = 3
"""So often what the platform did not answer is asked again."""

AT_ONCE = 10
"""So many different places are removed in parallel."""

MOST_TOLD = 10
"""So many places are named that were refused."""

Advance = Callable[[int, int], Awaitable[None]]
"""Takes how many things are done, and of how many."""

Work = Callable[[], Awaitable[None]]


class Kind(StrEnum):
    """What could not be removed, or what else went wrong."""

    PLACE = "place"
    ACCESS = "access"
    ROLE = "role"
    MEETING = "meeting"
    SILENCE = "silence"


TROUBLES = {
    Kind.PLACE: words.PLACES_REFUSED,
    Kind.ACCESS: words.ACCESS_REFUSED,
    Kind.ROLE: words.ROLES_REFUSED,
    Kind.MEETING: words.MEETINGS_REFUSED,
    Kind.SILENCE: words.NO_ANSWER,
}


@dataclass(frozen=True, slots=True)
class Cleared:
    """How much was *done*, what was refused by kind, and what is *left* of ours and of others.

    *places* are keys of those that were refused.
    """

    done: int
    troubles: Counter[Kind]
    left: ToClear
    places: tuple[str, ...] = ()

    @property
    def is_clear(self) -> bool:
        """Whether nothing of ours is left."""
        return not self.troubles and not self.left.count

    def told(self) -> Iterator[Message]:
        """Say what went wrong, each with its remedy."""
        yield from (TROUBLES[kind](n=self.troubles[kind]) for kind in Kind if self.troubles[kind])
        if self.places:
            yield words.WHICH_PLACES(places=Many(tuple(map(Channel, self.places[:MOST_TOLD]))))


async def _in_silence(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


class Clearing:
    """Clears guilds of events that a *conductor* conducts, or did before they were to go."""

    def __init__(
        self,
        conductor: Conductor,
        platform: Platform,
        clock: Clock,
        *,
        at_once: bool = True,
        holders: Sequence[Callable[[str], None]] = (),
    ) -> None:
        """Use these ports; with *at_once*, different places are removed in parallel.

        *holders* let go of what the process knows of an event, once nothing of it is kept.
        """
        self._holders = (conductor.forget, *holders)
        self._conductor, self._platform, self._clock = conductor, platform, clock
        self._at_once = AT_ONCE if at_once else 1
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def which(self, guild: int, channel: int, name: str | None) -> Running:
        """Give the event that is meant: the named one, the channel's, or the only one."""
        known = {**self._conductor.events, **self._conductor.released}
        here = {event: one for event, one in known.items() if one.guild == guild}
        if not here:
            raise RefusedError(words.NO_EVENT())
        owners = [one for one in here.values() if one.place_of(channel) is not None]
        named = [here[name]] if name in here else []
        for found in [named] if name else [owners, [*here.values()]]:
            if len(found) == 1:
                return found[0]
        raise RefusedError(words.WHICH_EVENT(events=Many(tuple(here))))

    def events_of(self, guild: int) -> tuple[str, ...]:
        """Give the ids of the events of a guild, those that are being cleared too."""
        known = (*self._conductor.events.values(), *self._conductor.released.values())
        return tuple(one.record.id for one in known if one.guild == guild)

    def refuse_in(self, running: Running, channel: int, *, everything: bool) -> None:
        """Refuse to answer in a channel that goes: the answer would go with it."""
        place = running.place_of(channel)
        if place is None or not goes(running.workshop, place, everything=everything):
            return
        if everything or LOBBY not in running.channels():
            raise RefusedError(words.ELSEWHERE())
        raise RefusedError(words.ELSEWHERE_SUCH_AS(place=Channel(LOBBY)))

    async def left(self, running: Running, *, everything: bool = False) -> ToClear:
        """Tell what is to be removed, as the guild is now."""
        now = self._clock.now()
        observed = await self._platform.observe(running.guild)
        desired = desired_state(running.workshop, running.known, now)
        foreign = frozenset(self._foreign(running))
        ground = Ground(running.workshop, desired, observed, running.ledger, foreign)
        return ground.left(everything=everything)

    async def clear(
        self, running: Running, *, everything: bool = False, advance: Advance = _in_silence
    ) -> Cleared:
        """Conduct the event no more, remove what is ours, and look for what is left of it."""
        event = running.record.id
        if self._turns[event].locked():
            raise RefusedError(words.UNDER_WAY(event=event))
        async with self._turns[event]:
            await self._conductor.release(event)
            work = _Work(self._platform, running.guild, self._at_once, advance)
            try:
                await self._all(work, running, everything=everything)
            except PlatformError:
                work.troubles[Kind.SILENCE] += 1
            left = await self._seen_left(running, work, everything=everything)
            stuck = [running.place_of(one) for one in (*left.places, *left.access)]
            return Cleared(work.done, work.troubles, left, tuple(one for one in stuck if one))

    def forget(self, event: str) -> None:
        """Let go of an event of which nothing is kept any more."""
        for let_go in self._holders:
            let_go(event)
        self._turns.pop(event, None)

    async def _all(self, work: "_Work", running: Running, *, everything: bool) -> None:
        """Remove everything, and ask again what was not answered."""
        await self._platform.refresh(running.guild)
        work.total = (await self.left(running, everything=everything)).count
        for _ in range(PASSES):
            work.troubles.clear()
            await work.remove_places((await self.left(running, everything=everything)).places)
            left = await self.left(running, everything=everything)
            await work.remove_places(left.categories)
            await work.take_off(left.access)
            await work.remove_roles(left.roles)
            await work.end_meetings(left.meetings)
            if not work.troubles[Kind.SILENCE]:
                break
        await self._platform.refresh(running.guild)

    async def _seen_left(self, running: Running, work: "_Work", *, everything: bool) -> ToClear:
        try:
            return await self.left(running, everything=everything)
        except PlatformError:
            work.troubles[Kind.SILENCE] = work.troubles[Kind.SILENCE] or 1
            return ToClear()

    def _foreign(self, running: Running) -> Iterator[int]:
        """Give the ids of what belongs to other events."""
        for one in (*self._conductor.events.values(), *self._conductor.released.values()):
            if one.record.id != running.record.id:
                yield from (effect.object_id for effect in one.ledger.values() if effect.object_id)


class _Work:
    """Removes things one after another or side by side, and counts."""

    def __init__(self, platform: Platform, guild: int, at_once: int, advance: Advance) -> None:
        self._platform, self._guild = platform, guild
        self._at_once, self._advance = at_once, advance
        self.done = self.total = 0
        self.troubles: Counter[Kind] = Counter()

    async def remove_places(self, places: Iterable[int]) -> None:
        remove = self._platform.demolish
        await self._do(Kind.PLACE, [partial(remove, self._guild, one) for one in places])

    async def take_off(self, access: Mapping[int, Access]) -> None:
        admit = self._platform.admit
        await self._do(Kind.ACCESS, [partial(admit, self._guild, *one) for one in access.items()])

    async def remove_roles(self, roles: Iterable[int]) -> None:
        remove = self._platform.remove_role
        await self._do(Kind.ROLE, [partial(remove, self._guild, one) for one in roles])

    async def end_meetings(self, meetings: Iterable[int]) -> None:
        end = self._platform.end_meeting
        await self._do(Kind.MEETING, [partial(end, self._guild, one) for one in meetings])

    async def _do(self, kind: Kind, works: Sequence[Work]) -> None:
        for start in range(0, len(works), self._at_once):
            together = works[start : start + self._at_once]
            await asyncio.gather(*(self._try(kind, work) for work in together))
            await self._advance(self.done, max(self.total, self.done))

    async def _try(self, kind: Kind, work: Work) -> None:
        try:
            await work()
        except PlatformError as trouble:
            self.troubles[kind if trouble.lasting else Kind.SILENCE] += 1
        else:
            self.done += 1
