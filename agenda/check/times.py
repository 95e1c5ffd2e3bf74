"""Warnings about time: lengths, gaps and overlaps."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from typing import NamedTuple

from agenda.check.spots import Reading, Spot
from agenda.errors import Problem
from agenda.messages import On, Span
from agenda.messages.warnings import (
    AFTER_HARD_END,
    DAY_LENGTH_DIFFERS,
    DAYS_DIFFER,
    GAP,
    GAP_AT_END,
    GAP_AT_START,
    OVERLAP,
    POSTERS_DO_NOT_FIT,
)
from agenda.model import Item, Session, Topic
from agenda.text import Text

GAP_OR_OVERLAP = "gap-or-overlap"
SAME_HALF_DAY = 90
"""A gap of more minutes is no mistake: the day goes on later."""

_A_DAY = 24 * 60


class _Stretch(NamedTuple):
    """A timed entry; *path* is where its start is written."""

    start: time
    end: time
    title: Text
    path: str


def announced_lengths(reading: Reading) -> Iterator[Problem]:
    """Compare the days with what the invitation said."""
    event, announced, code = reading.event, reading.event.announced, "announced-length-differs"
    if announced.days is not None and announced.days != len(event.days):
        message = DAYS_DIFFER(n=len(event.days), announced=announced.days)
        yield reading.warning(code, message, "announced.days")
    for at, day in enumerate(event.days) if announced.minutes_a_day else ():
        first = min(session.opens for session in day.sessions)
        last = max(session.closes for session in day.sessions)
        length = Span(reading.at(day.date, last).at - reading.at(day.date, first).at)
        expected = Span(timedelta(minutes=announced.minutes_a_day or 0))
        if length != expected:
            message = DAY_LENGTH_DIFFERS(day=On(day.date), length=length, announced=expected)
            yield reading.warning(code, message, f"days[{at}].date")


def crowded_posters(reading: Reading) -> Iterator[Problem]:
    """Find slots that are too short for all posters at their longest."""
    for spot in reading.spots:
        posters = None if isinstance(spot.entry, Topic) else spot.entry.posters
        if posters is None:
            continue
        number, minutes, slot = posters.number[1], posters.minutes[1], _minutes(*spot.hours)
        if number * minutes > slot:
            total = number * minutes
            message = POSTERS_DO_NOT_FIT(n=number, minutes=minutes, total=total, slot=slot)
            yield reading.warning("posters-do-not-fit", message, f"{spot.path}.posters")


def late_ends(reading: Reading) -> Iterator[Problem]:
    """Find sessions that are planned to last longer than they may."""
    for at, day in enumerate(reading.event.days):
        for number, session in enumerate(day.sessions):
            limits = [one for one in (session.hard_end, day.hard_end) if one is not None]
            if limits and session.closes > min(limits):
                path = f"days[{at}].sessions[{number}]"
                where = f"{path}.hard_end" if session.hard_end == min(limits) else f"{path}.id"
                ends = reading.at(day.date, session.closes)
                hard = reading.at(day.date, min(limits))
                message = AFTER_HARD_END(title=session.title, end=ends, hard=hard)
                yield reading.warning("after-hard-end", message, where)


def gaps_and_overlaps(reading: Reading) -> Iterator[Problem]:
    """Find sessions and items that do not follow each other."""
    for at, day in enumerate(reading.event.days):
        sessions = [
            _Stretch(
                one.opens, one.closes, one.title, _start_of(one, f"days[{at}].sessions[{number}]")
            )
            for number, one in enumerate(day.sessions)
        ]
        yield from _between(reading, day.date, sessions, longest_gap=SAME_HALF_DAY)
    for spot in reading.spots:
        if not isinstance(spot.entry, Topic) and spot.entry.items:
            yield from _inside(reading, spot, spot.entry.items)


def _start_of(session: Session, path: str) -> str:
    """Tell where the start of a session is written: a breakout's is that of a round."""
    if session.starts is not None:
        return f"{path}.from"
    starts = [one.starts for one in session.rounds]
    return f"{path}.rounds[{starts.index(session.opens)}].from"


def _inside(reading: Reading, spot: Spot, items: Sequence[Item]) -> Iterator[Problem]:
    """Compare the items of a spot; gaps count only if no untimed item can fill them."""
    start, end = spot.hours
    timed = _stretches(spot, items)
    fills = len(timed) == len(items)
    yield from _between(reading, spot.day.date, timed, longest_gap=_A_DAY if fills else 0)
    if not fills:
        return
    first = min(timed, key=lambda one: one.start)
    last = max(timed, key=lambda one: one.end)
    title, day = spot.entry.title, spot.day.date
    if start < first.start:
        since, until = reading.at(day, start), reading.at(day, first.start)
        message = GAP_AT_START(start=since, outer=title, first=until)
        yield reading.warning(GAP_OR_OVERLAP, message, first.path)
    if last.end < end:
        since, until = reading.at(day, last.end), reading.at(day, end)
        message = GAP_AT_END(last=since, end=until, outer=title)
        yield reading.warning(GAP_OR_OVERLAP, message, last.path.removesuffix(".from") + ".to")


def _stretches(spot: Spot, items: Sequence[Item]) -> list[_Stretch]:
    """Give the items that have a time; what one lacks follows from its neighbours."""
    start, end = spot.hours
    timed = [(at, one) for at, one in enumerate(items) if one.starts or one.ends]
    stretches: list[_Stretch] = []
    for number, (at, item) in enumerate(timed):
        following = timed[number + 1][1].starts if number + 1 < len(timed) else None
        begins = item.starts or (stretches[-1].end if stretches else start)
        finishes = item.ends or following or end
        path = f"{spot.path}.items[{at}].from"
        stretches.append(_Stretch(begins, max(begins, finishes), item.title, path))
    return stretches


def _between(
    reading: Reading, day: date, stretches: Sequence[_Stretch], longest_gap: int
) -> Iterator[Problem]:
    """Compare each with the one before it that ends last."""
    ordered = sorted(stretches, key=lambda one: (one.start, one.end))
    before = ordered[0] if ordered else None
    for after in ordered[1:]:
        if before is None:
            break
        gap = _minutes(before.end, after.start)
        if gap < 0 or 0 < gap <= longest_gap:
            message = (OVERLAP if gap < 0 else GAP)(
                first=before.title,
                end=reading.at(day, before.end),
                second=after.title,
                start=reading.at(day, after.start),
            )
            yield reading.warning(GAP_OR_OVERLAP, message, after.path)
        before = max(before, after, key=lambda one: one.end)


def _minutes(start: time, end: time) -> int:
    """Give the minutes from one time of a day to another."""
    return (end.hour - start.hour) * 60 + end.minute - start.minute
