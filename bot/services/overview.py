"""The day and its rooms at a glance, for moderators."""

from collections import Counter as Tally
from collections.abc import Awaitable, Callable, Collection, Iterator
from datetime import datetime

from agenda.messages import At, Channel, Many, Message, notes
from agenda.messages import answers as words
from agenda.messages import stage as said
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Topic
from agenda.notices import expected_of
from agenda.projection import is_held
from agenda.rooms import room_key
from agenda.seating.languages import Tongues, tongues_of
from agenda.state import Observed
from agenda.timeline import Slot, SlotKind, Timing
from agenda.timeline import running as running_at
from bot.ports import Clock, Platform
from bot.services.programme import day_at, timings_of, to_come
from bot.services.running import Running

Places = Callable[[Running], Awaitable[Collection[str]]]
"""Gives the keys of places, such as of those that call for help."""


class Overview:
    """Shows moderators the day, and each room."""

    def __init__(self, platform: Platform, clock: Clock, calls: Places, empty: Places) -> None:
        """Use these ports; *calls* tells which rooms call for help, *empty* which lack notes."""
        self._platform, self._clock = platform, clock
        self._calls, self._empty = calls, empty

    async def status(self, running: Running) -> list[Message]:
        """Show today at a glance: the sessions, the open rooms, who was found."""
        at = self._clock.now()
        timings = timings_of(running)
        today = day_at(running, at)
        held = is_held(running.workshop.slots, running.known.progress)
        lines = [said.STATUS_HELD()] if held else []
        lines += [_status_line(one, at) for one in timings if one.slot.day == today]
        observed = await self._platform.observe(running.guild)
        for timing in running_at(timings, at):
            if timing.slot.kind is SlotKind.ROUND:
                lines.extend(_rooms(running, timing.slot, observed))
        found = len(running.known.people)
        return [*lines, words.STATUS_FOUND(n=found, all=len(running.workshop.roster))]

    async def rooms(self, running: Running) -> list[Message]:
        """Show each open room: its people by voice, time left, languages, a call for help.

        Which rooms have no note yet is told of all that have begun.
        """
        return [*await self._open_rooms(running), *_without_notes(await self._empty(running))]

    async def _open_rooms(self, running: Running) -> list[Message]:
        at = self._clock.now()
        observed = await self._platform.observe(running.guild)
        going_on = running_at(timings_of(running), at)
        rounds = [one for one in going_on if one.slot.kind is SlotKind.ROUND]
        if not rounds:
            return [said.ROOMS_NONE(), *_next_round(running, at)]
        calls = await self._calls(running)
        return [
            line
            for timing in rounds
            for index, topic in enumerate(running.workshop.session_of(timing.slot).topics)
            for line in _room(running, timing, (index, topic), observed, at, calls)
        ]


def _without_notes(places: Collection[str]) -> list[Message]:
    if not places:
        return []
    return [notes.EMPTY_REPORTS(places=Many(tuple(Channel(one) for one in places)))]


def _next_round(running: Running, at: datetime) -> list[Message]:
    rounds = [slot for slot in to_come(running, at) if slot.kind is SlotKind.ROUND]
    if not rounds:
        return []
    slot = rounds[0]
    timing = next(one for one in timings_of(running) if one.slot == slot)
    start = At(expected_of(timing)[0])
    return [said.ROOMS_NEXT(number=slot.number, session=slot.title, start=start)]


def _room(  # noqa: PLR0913, PLR0917 -- it has that many facts
    running: Running,
    timing: Timing,
    which: tuple[int, Topic],
    observed: Observed,
    at: datetime,
    calls: Collection[str],
) -> Iterator[Message]:
    index, topic = which
    ends = timing.room_ends(topic.id)
    if ends is not None and ends <= at:
        yield said.ROOM_CLOSED(topic=topic.title)
        return
    session = running.workshop.session_of(timing.slot)
    seats = len(running.workshop.seating.seated_at(session, timing.slot.number, index))
    key = room_key(timing.slot, topic)
    there = _present(running, key, observed)
    facts = {"topic": topic.title, "n": _who_sit(running, there), "seats": seats}
    yield said.ROOM_LINE(**facts, end=At(ends)) if ends else said.ROOM_OPEN_END(**facts)
    yield from _languages(running, timing.slot, topic, there)
    if key in calls:
        yield said.ROOM_CALLS()


def _languages(
    running: Running, slot: Slot, topic: Topic, there: Collection[int]
) -> Iterator[Message]:
    """Say which languages people in a room chose, and who can follow none of the room's."""
    spoken = Tally(language for one in there if (language := running.language_of(one)))
    if spoken:
        counted = (
            said.LANGUAGE_COUNT(language=LANGUAGE_NAMES[language](), count=count)
            for language, count in spoken.most_common()
        )
        yield said.ROOM_LANGUAGES(languages=Many(tuple(counted)))
    session = running.workshop.session_of(slot)
    own = tongues_of(running.event, session, slot.number, topic)
    lost = sum(1 for one in there if not _follows(running, one, own))
    if lost:
        yield said.ROOM_NOBODY_FOR(n=lost)


def _follows(running: Running, member: int, tongues: Tongues) -> bool:
    """Tell whether a member follows what is said in a room, as far as is known."""
    participant = running.workshop.roster.of(running.participant_of(member) or "")
    known = set(participant.langs) if participant else set()
    chosen = running.language_of(member)
    known |= {chosen} if chosen else set()
    return not known or tongues.is_followed_by(known)


def _present(running: Running, key: str, observed: Observed) -> frozenset[int]:
    effect = running.ledger.get(f"place/{key}")
    seen = observed.places.get(effect.object_id or 0) if effect else None
    return seen.present if seen else frozenset()


def _who_sit(running: Running, there: Collection[int]) -> int:
    """Count those who may have taken a seat: experts and staff stand beside them."""
    roster = running.workshop.roster
    known = (roster.of(running.participant_of(one) or "") for one in there)
    return sum(one is None or one.seated for one in known)


def _rooms(running: Running, slot: Slot, observed: Observed) -> Iterator[Message]:
    session = running.workshop.session_of(slot)
    for index, topic in enumerate(session.topics):
        key = room_key(slot, topic)
        seats = running.workshop.seating.seated_at(session, slot.number, index)
        present = _who_sit(running, _present(running, key, observed))
        yield words.STATUS_ROOM(place=Channel(key), n=present, seats=len(seats))


def _status_line(timing: Timing, at: datetime) -> Message:
    slot, planned = timing.slot, At(timing.slot.starts)
    if timing.gone:
        return said.STATUS_GONE(title=slot.title)
    if timing.starts is not None and timing.starts <= at:
        facts = {"title": slot.title, "planned": planned, "start": At(timing.starts)}
        if timing.ends is None:
            return said.STATUS_OPEN_END(**facts)
        return words.STATUS_LINE(**facts, end=At(timing.ends))
    if slot.manual:
        return words.STATUS_WAITS(title=slot.title, planned=planned)
    start = expected_of(timing)[0]
    if start != slot.starts:
        return said.STATUS_EXPECTED(title=slot.title, planned=planned, start=At(start))
    return words.STATUS_PLANNED(title=slot.title, planned=planned)
