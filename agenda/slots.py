"""The slots of an event's days as they are planned, and what their real times look like."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from agenda.model import Day, Event, Kind, Session
from agenda.text import Text

SHORTEST = timedelta(minutes=10)
"""What stays of a break that runs late, if the agenda does not say."""


class SlotKind(StrEnum):
    """What a slot of the programme is."""

    SESSION = "session"
    ROUND = "round"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of a day: a session, one round of a breakout, or a break.

    *day* counts from 1, *number* is the round's; *starts* and *ends* are the planned instants.
    What is *fixed* starts at its hour whatever happens; a break keeps its *shortest* length; at
    its *hard_end* it is over. *rooms* are the ids of a round's topics.
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
    fixed: bool = False
    shortest: timedelta = timedelta(0)
    hard_end: datetime | None = None
    rooms: tuple[str, ...] = ()

    @property
    def lasts(self) -> timedelta:
        """Its planned length."""
        return self.ends - self.starts


@dataclass(frozen=True, slots=True)
class Timing:
    """When a slot really starts and ends; None while that is open.

    *rooms* are the ends of a round's rooms if they differ; the round ends with its last. *gone*
    is what was skipped, passed over, or has no time left; *over* is how much of it does not fit
    before something fixed. *expected* is when it starts and ends if whoever it waits for acts as
    early as can be. *by_hand* is what a moderator started; *decided* when one last decided
    anything.
    """

    slot: Slot
    starts: datetime | None
    ends: datetime | None
    rooms: tuple[tuple[str, datetime], ...] = ()
    gone: bool = False
    over: timedelta = timedelta(0)
    expected: tuple[datetime, datetime] | None = None
    by_hand: bool = False
    decided: datetime | None = None

    def room_ends(self, room: str) -> datetime | None:
        """Give when one room of a round closes."""
        return dict(self.rooms).get(room, self.ends)

    def runs_at(self, at: datetime) -> bool:
        """Tell whether it is going on at the instant *at*; what is held has no end yet."""
        begun = self.starts is not None and self.starts <= at
        return begun and (self.ends is None or at < self.ends)

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


def _slots_of(zone: ZoneInfo, number: int, day: Day, session: Session) -> Iterable[Slot]:
    manual = session.start == "manual"

    hard = [one for one in (session.hard_end, day.hard_end) if one is not None]
    hard_end = instant(zone, day.date, min(hard)) if hard else None

    def slot(name: str, kind: SlotKind, title: Text, span: tuple[time, time]) -> Slot:
        starts, ends = (instant(zone, day.date, wall) for wall in span)
        return Slot(
            *(name, kind, number, session.id, title, starts, ends),
            manual=manual and kind is not SlotKind.BREAK,
            fixed=session.pace == "fixed" and name in {session.id, session.round_id(1)},
            hard_end=hard_end,
        )

    if session.kind is not Kind.BREAKOUT:
        kind = SlotKind.BREAK if session.kind is Kind.BREAK else SlotKind.SESSION
        hours = (session.opens, session.closes)
        made = slot(session.id, kind, session.title, hours)
        yield replace(made, shortest=_shortest(made, session.shortest))
        return
    for count, one in enumerate(session.rounds, start=1):
        span = (one.starts, one.ends)
        name = session.round_id(count)
        made = slot(name, SlotKind.ROUND, session.title, span)
        yield replace(made, number=count, rooms=tuple(topic.id for topic in session.topics))
    for count, pause in enumerate(session.pauses, start=1):
        span = (pause.starts, pause.ends)
        name = f"{session.id}/p{count}"
        made = slot(name, SlotKind.BREAK, pause.title, span)
        yield replace(made, number=count, shortest=_shortest(made, pause.shortest))


def _shortest(made: Slot, minutes: int | None) -> timedelta:
    """Give what stays of a break that runs late: what the agenda says, else ten minutes of it."""
    if made.kind is not SlotKind.BREAK:
        return made.lasts
    return min(made.lasts, SHORTEST if minutes is None else timedelta(minutes=minutes))
