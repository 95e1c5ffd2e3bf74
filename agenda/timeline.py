"""What is going on, what comes, and what was passed over."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from agenda.model import Item, Session
from agenda.projection import holds_of, is_held, project
from agenda.slots import Slot, SlotKind, Timing, instant, plan_slots

__all__ = [
    "Slot",
    "SlotKind",
    "Timing",
    "holds_of",
    "instant",
    "is_held",
    "is_passed_over",
    "item_times",
    "plan_slots",
    "project",
    "running",
    "to_come",
    "waits_behind",
]


def running(timings: Iterable[Timing], at: datetime) -> tuple[Timing, ...]:
    """Give what is going on at the instant *at*."""
    return tuple(timing for timing in timings if timing.runs_at(at))


def item_times(
    zone: ZoneInfo, day: date, session: Session, timing: Timing
) -> tuple[tuple[Item, datetime, datetime], ...]:
    """Give the items of a session that have hours, nested ones too, and when they are expected.

    They move with the start of their session; what would be after its end is cut there.
    """
    start, end = timing.expected or (timing.slot.starts, timing.slot.ends)
    start, end = timing.starts or start, timing.ends or end
    late = start - timing.slot.starts
    return tuple(
        (
            item,
            min(instant(zone, day, item.starts) + late, end),
            min(instant(zone, day, item.ends) + late, end),
        )
        for item in _all_of(session.items)
        if item.starts is not None and item.ends is not None
    )


def _all_of(items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _all_of(item.items)


def to_come(timings: Iterable[Timing], at: datetime) -> tuple[Slot, ...]:
    """Give what has neither started by the instant *at* nor gone by, in order.

    A break that starts by itself passes nothing over: what waits may still be held after it.
    """
    timings = tuple(timings)
    begun = {one.slot for one in timings if one.starts is not None and one.starts <= at}
    latest = max((slot.starts for slot in begun if slot.kind is not SlotKind.BREAK), default=None)
    waiting = (one.slot for one in timings if one.slot not in begun and not one.gone)
    return tuple(slot for slot in waiting if latest is None or slot.starts >= latest)


def is_passed_over(timing: Timing, day: Iterable[Timing], by: datetime) -> bool:
    """Tell whether a slot is gone, or something later of its *day* had begun by an instant."""
    if timing.starts is not None and timing.starts <= by:
        return False
    later = (one for one in day if one.slot.starts >= timing.slot.ends)
    begun = (one.slot for one in later if one.starts is not None and one.starts <= by)
    return timing.gone or any(slot.kind is not SlotKind.BREAK for slot in begun)


def waits_behind(timing: Timing, day: Iterable[Timing]) -> bool:
    """Tell whether something before it waits for a moderator: nobody knows when it will start."""
    before = (one for one in day if one.slot.ends <= timing.slot.starts and not one.gone)
    waits = timing.starts is None and not timing.slot.fixed
    return waits and any(one.starts is None or one.ends is None for one in before)
