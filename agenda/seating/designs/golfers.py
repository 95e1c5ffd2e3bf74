"""Schedules in which nobody meets anybody twice, from constructions and from the table."""

from collections.abc import Iterable

from agenda.seating.designs.rectangles import Schedule, most_rounds, rectangle
from agenda.seating.designs.starters import developed

Rows = tuple[tuple[int, ...], ...]


def schedule_without_repeats(groups: int, size: int, rounds: int) -> Schedule | None:
    """Give the room, from 0, of each person in each round, or None if we know no schedule.

    Every room has exactly *size* people in every round. Where rows never meet, person p belongs to
    row p // groups: the first *groups* people are the first row, and so on. Whoever has fewer
    people leaves the last ones out: while they are of one row, rooms differ by one at most.

    >>> schedule_without_repeats(3, 2, 2)
    ((0, 1, 2, 0, 1, 2), (0, 1, 2, 1, 2, 0))
    >>> schedule_without_repeats(2, 2, 4) is None
    True
    """
    if min(groups, size) < 1 or _is_impossible(groups, size, rounds):
        return None
    if size == 1:
        return (tuple(range(groups)),) * rounds
    rows = rectangle(groups, size, rounds)
    if rows is not None:
        return rows.schedule()
    return (
        _rows_meet_afterwards(groups, size, rounds)
        or developed(groups, size, rounds)
        or _in_parts(groups, size, rounds)
    )


def rows_that_never_meet(groups: int, size: int, rounds: int) -> Rows | None:
    """Give sets of people who never meet in the schedule, or None if we know none.

    The sets are disjoint, as large as one another, and have everybody between them.

    >>> rows_that_never_meet(3, 2, 2)
    ((0, 1, 2), (3, 4, 5))
    """
    if min(groups, size) < 1 or _is_impossible(groups, size, rounds):
        return None
    if size == 1 or rectangle(groups, size, rounds) is not None:
        return tuple(
            tuple(range(start, start + groups)) for start in range(0, groups * size, groups)
        )
    if groups % size:
        return None
    inner = rows_that_never_meet(groups // size, size, rounds - most_rounds(groups, size))
    if inner is None:
        return None
    return tuple(
        tuple(start + person for person in row)
        for start in range(0, groups * size, groups)
        for row in inner
    )


def _is_impossible(groups: int, size: int, rounds: int) -> bool:
    """Tell whether somebody would run out of others, or a room out of rooms to send people to."""
    return rounds * (size - 1) > groups * size - 1 or (rounds > 1 and size > groups)


def _rows_meet_afterwards(groups: int, size: int, rounds: int) -> Schedule | None:
    """Let the people of each row, who have not met, go through a smaller schedule afterwards."""
    if groups % size:
        return None
    most = most_rounds(groups, size)
    before = rectangle(groups, size, most)
    after = schedule_without_repeats(groups // size, size, rounds - most)
    if before is None or after is None:
        return None
    return before.schedule() + tuple(_beside(turn, groups // size, size) for turn in after)


def _in_parts(groups: int, size: int, rounds: int) -> Schedule | None:
    """Part people and rooms, so that each part has a smaller schedule of its own."""
    for parts in range(2, groups // size + 1):
        if groups % parts == 0:
            schedule = schedule_without_repeats(groups // parts, size, rounds)
            if schedule is not None:
                return tuple(_beside(turn, groups // parts, parts) for turn in schedule)
    return None


def _beside(turn: Iterable[int], rooms: int, times: int) -> tuple[int, ...]:
    """Repeat a round for so many sets of people, each in rooms of its own."""
    rooms_of = tuple(turn)
    return tuple(part * rooms + room for part in range(times) for room in rooms_of)
