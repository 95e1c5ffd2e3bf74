"""Which posters the agenda has now, where they are shown, and until when."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from agenda.errors import RefusedError
from agenda.messages import Channel
from agenda.messages import posters as words
from agenda.model import Item, Posters
from agenda.posters import LEAST, PosterRun
from agenda.rooms import PLENARY
from agenda.timeline import Timing, instant
from bot.services.programme import timings_of
from bot.services.running import Running
from bot.services.whereabouts import floors, topic_at


class _Found(NamedTuple):
    """Posters of the agenda, and when they are over, counted from the start of their slot."""

    posters: Posters
    within: timedelta | None = None


def place_of_posters(running: Running, channel: int) -> str:
    """Give the room in which somebody types, or the plenary."""
    typed = running.place_of(channel)
    return typed if typed is not None and topic_at(running, typed) is not None else PLENARY


def new_run(
    running: Running, place: str, now: datetime, number: int | None, minutes: int | None
) -> PosterRun:
    """Give the posters for what goes on in a place: as many as said, or as the agenda has."""
    slot = floors(running, now).get(place)
    if slot is None:
        raise RefusedError(words.NOTHING_RUNS(place=Channel(place)))
    timing = next(one for one in timings_of(running) if one.slot.id == slot.id)
    found = _posters_on(running, timing, now)
    count = number or (found.posters.number[1] if found else 0)
    most = timedelta(minutes=minutes or (found.posters.minutes[1] if found else 0))
    if not count or not most:
        raise RefusedError(words.HOW_MANY(place=Channel(place)))
    least = timedelta(minutes=found.posters.minutes[0]) if found else LEAST
    return PosterRun(
        place=place,
        slot=slot.id,
        least=min(least, most),
        most=most,
        within=found.within if found else None,
        waiting=tuple(range(1, count + 1)),
    )


def until(running: Running, run: PosterRun) -> datetime | None:
    """Give when posters have to be over; None while that is open."""
    timing = next((one for one in timings_of(running) if one.slot.id == run.slot), None)
    if timing is None or timing.starts is None:
        return None
    found = topic_at(running, run.place)
    ends = timing.ends if found is None else timing.room_ends(found[1].id)
    if ends is None or run.within is None:
        return ends
    return min(ends, timing.starts + run.within)


def is_on(running: Running, run: PosterRun, now: datetime) -> bool:
    """Tell whether the slot of the posters still goes on."""
    slot = floors(running, now).get(run.place)
    return slot is not None and slot.id == run.slot


def _posters_on(running: Running, timing: Timing, now: datetime) -> _Found | None:
    """Give the first posters of a slot that are not over by the hours of their item."""
    found = list(_posters_in(running, timing))
    offset = now - (timing.starts or timing.slot.starts)
    left = [one for one in found if one.within is None or offset < one.within]
    return next(iter([*left, *(one._replace(within=None) for one in found)]), None)


def _posters_in(running: Running, timing: Timing) -> Iterator[_Found]:
    """Give all posters of a slot's session, in the order of the agenda."""
    session = running.workshop.session_of(timing.slot)
    zone, day = ZoneInfo(running.event.zone), running.event.days[timing.slot.day - 1].date
    for item in _all_of(session.items):
        if item.posters is None:
            continue
        if item.ends is None:
            yield _Found(item.posters)
            continue
        yield _Found(item.posters, instant(zone, day, item.ends) - timing.slot.starts)
    if session.posters is not None:
        yield _Found(session.posters)


def _all_of(items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _all_of(item.items)
