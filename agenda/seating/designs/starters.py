"""Schedules that are developed from their starters: those of the table, and those of pairs."""

from functools import cache
from itertools import accumulate

from agenda.seating.designs.rectangles import Schedule
from agenda.seating.designs.starter_table import STARTERS

_A_PAIR = 2


def developed(groups: int, size: int, rounds: int) -> Schedule | None:
    """Give so many *rounds* of a schedule that we have starters of, or None without any so long."""
    schedule = _developed(groups, size)
    return schedule[:rounds] if len(schedule) >= rounds else None


@cache
def _developed(groups: int, size: int) -> Schedule:
    """Turn each starter of the schedule as often as it takes to come round."""
    cycles, starters = _starters(groups, size)
    before = _before(cycles)
    schedule = []
    for times, rooms in starters:
        turn = rooms
        for _ in range(times):
            schedule.append(turn)
            turn = tuple(turn[person] for person in before)
    return tuple(schedule)


def _starters(groups: int, size: int) -> tuple[tuple[int, ...], list[tuple[int, tuple[int, ...]]]]:
    if size == _A_PAIR:  # one stays; the others sit opposite each other, and move on by a seat
        seats = 2 * groups - 1
        return (seats, 1), [(seats, (*(min(seat, seats - seat) for seat in range(seats)), 0))]
    cycles, starters = STARTERS.get((groups, size), ((), ()))
    return cycles, [(times, tuple(int(room, 36) for room in text)) for times, text in starters]


def _before(cycles: tuple[int, ...]) -> tuple[int, ...]:
    """Give who stands before each person where people stand in cycles of the given lengths."""
    starts = accumulate(cycles, initial=0)
    return tuple(
        start + (place - 1) % length
        for start, length in zip(starts, cycles, strict=False)
        for place in range(length)
    )
