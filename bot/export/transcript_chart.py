"""A day as a chart: what is planned, which rooms stood open, when something was said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from agenda.messages import At, pages
from agenda.messages import rehearsal as words
from agenda.rooms import room_key, room_name
from agenda.timeline import Slot, SlotKind
from bot.export.transcript_diary import Diary, Room
from bot.export.transcript_moments import Moment
from bot.export.transcript_voices import Label

_HALF_HOUR = timedelta(minutes=30)
_MARGIN = timedelta(minutes=5)
_AROUND = timedelta(hours=1)
"""How far before and after its sessions a day's chart may reach."""

_MANY = 16
"""With more half hours than this, not each hour has its figure."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis; a *figure* stands at some of them."""

    share: str
    figure: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time, in hundredths of the axis."""

    start: str
    lasts: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the chart: a session, a round, a break, or a room, with what is known of it."""

    kind: str
    bars: tuple[Bar, ...]
    hours: tuple[Label, ...]
    name: str = ""
    title: Label = ()
    number: Label = ()
    note: Label = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A dot on the axis, which leads to a notice or to its minute."""

    share: str
    moment: Moment


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart of a day; *steps* is the number of its half hours."""

    steps: int
    ticks: tuple[Tick, ...]
    rows: tuple[Row, ...]
    cues: tuple[str, ...]
    said: tuple[Mark, ...]
    events: tuple[Mark, ...]


def draw_chart(diary: Diary, number: int, moments: Iterable[Moment]) -> Chart:
    """Draw the day called *number*."""
    slots = [slot for slot in diary.transcript.workshop.slots if slot.day == number]
    moments = tuple(moments)
    axis = _axis(diary, slots, [one.at for one in moments])
    shown = [one for one in moments if axis.starts <= one.at <= axis.ends]
    return Chart(
        steps=axis.steps,
        ticks=tuple(axis.ticks(diary)),
        rows=tuple(_rows(diary, number, slots, axis)),
        cues=tuple(axis.share(one.at) for one in shown if one.cue and not one.said),
        said=tuple(Mark(axis.share(one.at), one) for one in shown if one.said),
        events=tuple(Mark(axis.share(one.at), one) for one in shown if one.events),
    )


@dataclass(frozen=True, slots=True)
class _Axis:
    starts: datetime
    steps: int

    @property
    def ends(self) -> datetime:
        return self.starts + self.steps * _HALF_HOUR

    def share(self, at: datetime) -> str:
        return _hundredths((at - self.starts) / (self.ends - self.starts))

    def bar(self, starts: datetime, ends: datetime) -> Bar:
        lasts = (min(ends, self.ends) - starts) / (self.ends - self.starts)
        return Bar(self.share(starts), _hundredths(lasts))

    def ticks(self, diary: Diary) -> Iterator[Tick]:
        every = 2 * ceil(self.steps / _MANY)
        for step in range(self.steps + 1):
            at = self.starts + step * _HALF_HOUR
            local = at.astimezone(diary.voices.zone)
            full = local.minute == 0 and (2 * local.hour) % every == 0
            yield Tick(self.share(at), diary.voices.clock(at) if full else "")


def _axis(diary: Diary, slots: list[Slot], moments: list[datetime]) -> _Axis:
    first, last = min(one.starts for one in slots), max(one.ends for one in slots)
    near = [at for at in moments if first - _AROUND <= at <= last + _AROUND]
    starts = _whole(diary, min([first, *near]) - _MARGIN)
    return _Axis(starts, ceil((max([last, *near]) + _MARGIN - starts) / _HALF_HOUR))


def _whole(diary: Diary, at: datetime) -> datetime:
    """Go back to the last half hour of the event's clock."""
    minute = diary.minute(at)
    return minute - timedelta(minutes=minute.minute % 30)


def _rows(diary: Diary, number: int, slots: list[Slot], axis: _Axis) -> Iterator[Row]:
    workshop = diary.transcript.workshop
    seen = {room.key: room for room in diary.rooms}
    for slot in slots:
        yield _slot_row(diary, slot, axis)
        if slot.kind is SlotKind.ROUND:
            for index, topic in enumerate(workshop.session_of(slot).topics):
                key = room_key(slot, topic)
                unseen = Room(key, room_name(workshop, slot, index), (), None)
                yield _room_row(diary, seen.get(key, unseen), axis)
    planned = set(_planned(diary))
    for room in diary.rooms:
        if room.key not in planned and number in _days(diary, room):
            yield _room_row(diary, room, axis)


def _planned(diary: Diary) -> Iterator[str]:
    workshop = diary.transcript.workshop
    for slot in workshop.slots:
        if slot.kind is SlotKind.ROUND:
            yield from (room_key(slot, topic) for topic in workshop.session_of(slot).topics)


def _days(diary: Diary, room: Room) -> set[int]:
    return {diary.day_of(one.opened) for one in room.periods}


def _slot_row(diary: Diary, slot: Slot, axis: _Axis) -> Row:
    number: Label = ()
    if slot.kind is SlotKind.ROUND:
        number = diary.voices.say(pages.ROUND(number=slot.number))
    return Row(
        kind=slot.kind,
        bars=(axis.bar(slot.starts, slot.ends),),
        hours=(_hours(diary, slot.starts, slot.ends),),
        title=diary.voices.show(slot.title),
        number=number,
    )


def _room_row(diary: Diary, room: Room, axis: _Axis) -> Row:
    spans = [(one.opened, one.closed or axis.ends) for one in room.periods]
    note = words.ADMITTED(n=room.admitted or 0) if spans else words.NEVER_OPENED()
    return Row(
        kind="room",
        bars=tuple(axis.bar(*span) for span in spans),
        hours=tuple(_hours(diary, *span) for span in spans),
        name=room.name,
        note=diary.voices.say(note),
    )


def _hours(diary: Diary, starts: datetime, ends: datetime) -> Label:
    return diary.voices.say(pages.SPAN(start=At(starts), end=At(ends)))


def _hundredths(share: float) -> str:
    return f"{100 * share:.2f}"
