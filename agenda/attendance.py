"""Who was there: presence by voice adds up until it counts; counts by category for reports."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from agenda.rooms import PLENARY, room_key
from agenda.roster import Participant
from agenda.timeline import SlotKind, Timing
from agenda.workshop import Workshop

COUNTS_FROM = timedelta(minutes=5)
"""Who was there by voice for so long was there."""
LOOK_EVERY = timedelta(minutes=15)
"""How often it is written down who was there for long enough."""
CHECK_IN_BEFORE = timedelta(minutes=15)
"""How long before a session people may check in."""
CATEGORIES = ("part", "type", "country", "region")
"""The columns of the roster by which people are counted."""


class How(StrEnum):
    """How it is known that somebody was there."""

    VOICE = "voice"
    CHECK_IN = "check-in"


def there_for(timing: Timing, since: datetime, until: datetime) -> timedelta:
    """Tell how long of a stay was while a session was going on."""
    if timing.starts is None or timing.ends is None:
        return timedelta(0)
    stay = min(until, timing.ends) - max(since, timing.starts)
    return max(stay, timedelta(0))


def held(timings: Iterable[Timing], at: datetime) -> Iterator[Timing]:
    """Give the sessions and rounds that are going on."""
    return (one for one in timings if one.slot.kind is not SlotKind.BREAK and one.runs_at(at))


def to_check_in(timings: Iterable[Timing], at: datetime) -> tuple[Timing, ...]:
    """Give what somebody may check in for: what is going on, or else what starts soon."""
    timings = tuple(timings)
    soon = (
        one
        for one in timings
        if one.slot.kind is not SlotKind.BREAK
        and one.starts is not None
        and at < one.starts <= at + CHECK_IN_BEFORE
    )
    return tuple(held(timings, at)) or tuple(soon)


def places_of(workshop: Workshop, timing: Timing) -> Iterator[str]:
    """Give the keys of the places in which a session is held: its rooms, or the plenary."""
    if timing.slot.kind is SlotKind.SESSION:
        yield PLENARY
    if timing.slot.kind is not SlotKind.ROUND:
        return
    for topic in workshop.session_of(timing.slot).topics:
        yield room_key(timing.slot, topic)


def tallies(people: Iterable[Participant]) -> Mapping[str, Mapping[str, int]]:
    """Count people by category, the most frequent first; categories that nobody has are left out.

    A value that somebody does not have is counted as nothing, last.
    """
    there = tuple(people)
    counted = {name: Counter(getattr(one, name) or "" for one in there) for name in CATEGORIES}
    return {
        name: dict(sorted(found.items(), key=lambda one: (not one[0], -one[1], one[0])))
        for name, found in counted.items()
        if set(found) - {""}
    }
