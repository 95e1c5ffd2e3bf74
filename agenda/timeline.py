"""Planned and projected times of everything that starts and ends."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from agenda.model import Day, Event, Kind, Session
from agenda.progress import Progress
from agenda.text import Text


class SlotKind(StrEnum):
    """What a slot of the programme is."""

    SESSION = "session"
    ROUND = "round"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of a day: a session, one round of a breakout, or a break.

    *day* counts from 1, *number* is the round's; *starts* and *ends* are the planned instants.
    """

    id: str
    kind: SlotKind
    day: int
    session: str
    title: Text
    starts: datetime
    ends: datetime
    number: int = 0
    manual: bool = False

    @property
    def lasts(self) -> timedelta:
        """Its planned length."""
        return self.ends - self.starts


@dataclass(frozen=True, slots=True)
class Timing:
    """When a slot really starts and ends; None while it waits, or when it was passed over."""

    slot: Slot
    starts: datetime | None
    ends: datetime | None

    def runs_at(self, at: datetime) -> bool:
        """Tell whether it is going on at the instant *at*."""
        return self.starts is not None and self.ends is not None and self.starts <= at < self.ends

    def is_over_at(self, at: datetime) -> bool:
        """Tell whether it has ended by the instant *at*."""
        return self.ends is not None and self.ends <= at


def instant(zone: ZoneInfo, day: date, wall: time) -> datetime:
    """Turn a wall-clock time of *zone* into an instant in UTC."""
    return datetime.combine(day, wall, tzinfo=zone).astimezone(UTC)


def plan_slots(event: Event) -> tuple[Slot, ...]:
    """Give all slots of the event in the order of their planned start."""
    zone = ZoneInfo(event.zone)
    slots = [
        slot
        for number, day in enumerate(event.days, start=1)
        for session in day.sessions
        for slot in _slots_of(zone, number, day, session)
    ]
    return tuple(sorted(slots, key=lambda slot: (slot.starts, slot.ends, slot.id)))


def project(slots: Sequence[Slot], progress: Progress) -> tuple[Timing, ...]:
    """Give the times that follow from the plan and from what the moderators did.

    A slot that waits for a moderator starts when it was started. One started late keeps its
    length until the next one of its day begins; one that the moderators passed over never runs.
    """
    started = progress.started
    starts = {slot.id: started.get(slot.id, None if slot.manual else slot.starts) for slot in slots}
    return tuple(_timing(slot, starts, slots, started) for slot in slots)


def running(timings: Iterable[Timing], at: datetime) -> tuple[Timing, ...]:
    """Give what is going on at the instant *at*."""
    return tuple(timing for timing in timings if timing.runs_at(at))


def to_come(timings: Iterable[Timing], at: datetime) -> tuple[Slot, ...]:
    """Give what has neither started by the instant *at* nor been passed over, in order.

    A break that starts by itself passes nothing over: what waits may still be held after it.
    """
    timings = tuple(timings)
    begun = {one.slot for one in timings if one.starts is not None and one.starts <= at}
    latest = max((slot.starts for slot in begun if slot.kind is not SlotKind.BREAK), default=None)
    waiting = (one.slot for one in timings if one.slot not in begun and not _never_runs(one))
    return tuple(slot for slot in waiting if latest is None or slot.starts >= latest)


def is_passed_over(timing: Timing, day: Iterable[Timing], by: datetime) -> bool:
    """Tell whether a later slot of the *day* had begun by an instant, and this one had not."""
    if timing.starts is not None and timing.starts <= by:
        return False
    later = (one for one in day if one.slot.starts >= timing.slot.ends)
    begun = (one.slot for one in later if one.starts is not None and one.starts <= by)
    return _never_runs(timing) or any(slot.kind is not SlotKind.BREAK for slot in begun)


def _never_runs(timing: Timing) -> bool:
    return timing.starts is None and not timing.slot.manual


def _timing(
    slot: Slot,
    starts: Mapping[str, datetime | None],
    slots: Sequence[Slot],
    started: Mapping[str, datetime],
) -> Timing:
    start = starts[slot.id]
    after = [one for one in slots if one.day == slot.day and one.starts >= slot.ends]
    by_hand = [started[one.id] for one in after if one.id in started]
    if start is None or (slot.id not in started and any(begin <= start for begin in by_hand)):
        return Timing(slot, None, None)
    end = max(slot.ends, start + slot.lasts)
    following = [begin for one in after if (begin := starts[one.id]) is not None and begin > start]
    return Timing(slot, start, min([end, *following]))


def _slots_of(zone: ZoneInfo, number: int, day: Day, session: Session) -> Iterable[Slot]:
    manual = session.start == "manual"

    def slot(name: str, kind: SlotKind, title: Text, span: tuple[time, time], **more: int) -> Slot:
        starts, ends = (instant(zone, day.date, wall) for wall in span)
        waits = manual and kind is not SlotKind.BREAK
        return Slot(name, kind, number, session.id, title, starts, ends, manual=waits, **more)

    if session.kind is not Kind.BREAKOUT:
        kind = SlotKind.BREAK if session.kind is Kind.BREAK else SlotKind.SESSION
        yield slot(session.id, kind, session.title, (session.opens, session.closes))
        return
    for count, one in enumerate(session.rounds, start=1):
        span = (one.starts, one.ends)
        name = session.round_id(count)
        yield slot(name, SlotKind.ROUND, session.title, span, number=count)
    for count, pause in enumerate(session.pauses, start=1):
        span = (pause.starts, pause.ends)
        yield slot(f"{session.id}/p{count}", SlotKind.BREAK, pause.title, span, number=count)
