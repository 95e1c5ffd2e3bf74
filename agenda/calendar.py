"""What stands in a calendar: one entry for each session and round, which a later one replaces.

A calendar knows an entry again by its uid, and takes the one with the highest sequence. So the
sequence rises whenever an entry is not what was last given out, to whomever that was.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from agenda.messages import calendar as words
from agenda.model import Day
from agenda.rooms import LOBBY, LONGEST_NAME, PLENARY, room_key, room_name, room_of
from agenda.roster import Participant
from agenda.state import Meeting
from agenda.text import Text
from agenda.timeline import Slot, SlotKind, Timing
from agenda.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Version:
    """An entry as it was last given out, when it had last *changed*; a round has a *number*."""

    title: Text
    number: int
    starts: datetime
    ends: datetime
    changed: datetime
    cancelled: bool = False
    sequence: int = 0


Versions = Mapping[str, Version]
"""What was given out, by the ids of the slots."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of somebody's calendar; *place* is the key of where it is, *topic* their room's."""

    uid: str
    session: str
    title: Text
    number: int
    topic: Text | None
    place: str
    named: str
    starts: datetime
    ends: datetime
    cancelled: bool
    sequence: int
    changed: datetime


def uid_of(event: str, slot: str) -> str:
    """Give what an entry is known by, in every calendar and for ever."""
    return f"{slot}@{event}.majlis"


def next_versions(timings: Iterable[Timing], given: Versions, at: datetime) -> dict[str, Version]:
    """Give what is to be given out at the instant *at*, after what was *given* out before.

    Breaks are left out. What was skipped, or is not in the agenda any more, is cancelled if it
    was ever given out.
    """
    found: dict[str, Version] = {}
    for timing in timings:
        slot = timing.slot
        if slot.kind is SlotKind.BREAK or (timing.gone and slot.id not in given):
            continue
        found[slot.id] = _version(timing, given.get(slot.id), at)
    lost = {slot: one for slot, one in given.items() if slot not in found}
    return found | {
        slot: _after(one, replace(one, cancelled=True), at) for slot, one in lost.items()
    }


def _version(timing: Timing, before: Version | None, at: datetime) -> Version:
    slot = timing.slot
    number = slot.number if slot.kind is SlotKind.ROUND else 0
    if timing.gone and before is not None:
        starts, ends = before.starts, before.ends
    else:
        starts, ends = hours_of(timing)
    now = Version(slot.title, number, starts, ends, at, cancelled=timing.gone)
    return _after(before, now, at)


def _after(before: Version | None, now: Version, at: datetime) -> Version:
    if before is None:
        return now
    if replace(now, changed=before.changed, sequence=before.sequence) == before:
        return before
    return replace(now, changed=at, sequence=before.sequence + 1)


def hours_of(timing: Timing) -> tuple[datetime, datetime]:
    """Give when a slot starts and ends as far as is known, in whole seconds."""
    expected = timing.expected or (timing.slot.starts, timing.slot.ends)
    starts = (timing.starts or expected[0]).replace(microsecond=0)
    ends = (timing.ends or expected[1]).replace(microsecond=0)
    return starts, max(starts, ends)


def meetings(workshop: Workshop, timings: Iterable[Timing]) -> tuple[Meeting, ...]:
    """Give an entry of the platform's own calendar for each day on which anything is held."""
    held = [one for one in timings if one.slot.kind is not SlotKind.BREAK and not one.gone]
    days = enumerate(workshop.event.days, start=1)
    by_day = (
        (day, number, [one for one in held if one.slot.day == number]) for number, day in days
    )
    return tuple(
        _meeting(workshop, day, number, day_held) for day, number, day_held in by_day if day_held
    )


def _meeting(workshop: Workshop, day: Day, number: int, held: Sequence[Timing]) -> Meeting:
    event = workshop.event
    hours = [hours_of(one) for one in held]
    sessions = dict.fromkeys(one.slot.session for one in held)
    lines = tuple(words.SESSION(session=event.session(one).title) for one in sessions)
    count = f" ({number}/{len(event.days)})" if len(event.days) > 1 else ""
    title = " ".join(event.title.in_language(event.main).split())
    return Meeting(
        key=day.date.isoformat(),
        name=f"{title[: LONGEST_NAME - len(count)].rstrip()}{count}",
        about=tuple((language, lines) for language in event.languages),
        place=PLENARY,
        starts=min(starts for starts, _ in hours),
        ends=max(ends for _, ends in hours),
    )


def calendar_of(
    workshop: Workshop, versions: Versions, participant: Participant | None
) -> tuple[CalendarEntry, ...]:
    """Give the programme of a *participant*, or the public one, in the order of its hours.

    Nobody else is named in it.
    """
    entries = (_entry(workshop, slot, one, participant) for slot, one in versions.items())
    found = (one for one in entries if one is not None)
    return tuple(sorted(found, key=lambda one: (one.starts, one.ends, one.uid)))


def _entry(
    workshop: Workshop, slot_id: str, version: Version, participant: Participant | None
) -> CalendarEntry | None:
    slot = workshop.slot(slot_id)
    entry = CalendarEntry(
        uid=uid_of(workshop.event.id, slot_id),
        session=slot.session if slot else "",
        title=version.title,
        number=version.number,
        topic=None,
        place=LOBBY if version.number else PLENARY,
        named=workshop.names[LOBBY if version.number else PLENARY],
        starts=version.starts,
        ends=version.ends,
        cancelled=version.cancelled,
        sequence=version.sequence,
        changed=version.changed,
    )
    if slot is None or slot.kind is not SlotKind.ROUND or participant is None:
        return entry
    return _own(workshop, slot, entry, participant)


def _own(
    workshop: Workshop, slot: Slot, entry: CalendarEntry, participant: Participant
) -> CalendarEntry | None:
    """Make a round's entry somebody's own: every change of their seats by hand counts as one."""
    changes = workshop.moved.get(participant.id, 0)
    entry = replace(entry, sequence=entry.sequence + changes)
    room = room_of(workshop, slot, participant)
    if room is not None:
        index, topic = _topic(workshop, slot, room)
        return replace(entry, topic=topic, place=room, named=room_name(workshop, slot, index))
    if participant.staff or not workshop.seating.has(participant.id):
        return entry
    return replace(entry, cancelled=True) if changes else None


def _topic(workshop: Workshop, slot: Slot, room: str) -> tuple[int, Text]:
    topics = enumerate(workshop.session_of(slot).topics)
    found: Iterator[tuple[int, Text]] = (
        (index, one.title) for index, one in topics if room_key(slot, one) == room
    )
    return next(found)
