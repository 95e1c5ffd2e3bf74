from collections import Counter
from collections.abc import Iterable
from itertools import chain, combinations, count, pairwise
from math import prod

import pytest

from agenda.seating.designs import (
    Schedule,
    evenest_schedule,
    rows_that_never_meet,
    schedule_without_repeats,
)
from agenda.seating.designs.balance import even_shifts
from agenda.seating.designs.fields import Field, shifted
from agenda.seating.designs.rectangle_table import RECTANGLES
from agenda.seating.designs.starter_table import STARTERS
from tests.speed import within

Pair = tuple[int, ...]

# Rooms, people in each, and the most rounds that are known, or that there can be.
LONGEST = [
    *((g, 2, 2 * g - 1) for g in range(2, 31)),
    *((g, 3, (3 * g - 1) // 2) for g in (3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21, 27)),
    *((4, 4, 5), (5, 4, 5), (6, 4, 7), (7, 4, 9), (8, 4, 10), (9, 4, 11), (10, 4, 13), (11, 4, 13)),
    *((12, 4, 15), (13, 4, 17), (16, 4, 21), (28, 4, 37)),
    *((5, 5, 6), (6, 5, 6), (7, 5, 7), (8, 5, 8), (9, 5, 9), (10, 5, 10), (12, 5, 10), (25, 5, 31)),
    *((6, 6, 3), (7, 6, 7), (8, 6, 8), (9, 6, 9), (10, 6, 8), (12, 6, 10), (10, 10, 3)),
    *((50, 10, 6), (500, 10, 6), (1024, 3, 7)),
]
EVENEST = [
    *((6, 10, 4), (5, 6, 4), (6, 8, 4), (4, 8, 4), (6, 6, 3), (6, 9, 3), (8, 12, 8), (9, 20, 9)),
    *((2, 15, 4), (2, 30, 4), (2, 29, 4), (2, 12, 11), (3, 20, 6), (5, 12, 4), (12, 25, 4)),
    *((6, 40, 4), (10, 30, 3), (10, 5, 9), (1, 7, 3), (4, 1, 3)),
]


def met(schedule: Schedule) -> Counter[Pair]:
    """Give how often each pair of people is in one room."""
    return Counter(pair for turn in schedule for room in rooms(turn) for pair in pairs(room))


def rooms(turn: Iterable[int]) -> list[list[int]]:
    people: dict[int, list[int]] = {}
    for person, room in enumerate(turn):
        people.setdefault(room, []).append(person)
    return list(people.values())


def pairs(room: list[int]) -> Iterable[Pair]:
    return combinations(room, 2)


def assert_all_are_seated(schedule: Schedule, groups: int, size: int, rounds: int) -> None:
    assert len(schedule) == rounds
    for turn in schedule:
        assert Counter(turn) == dict.fromkeys(range(groups), size)


def assert_nobody_meets_twice(groups: int, size: int, rounds: int) -> None:
    schedule = schedule_without_repeats(groups, size, rounds)
    assert schedule is not None
    assert_all_are_seated(schedule, groups, size, rounds)
    assert max(met(schedule).values(), default=0) <= 1


def most_rounds(groups: int, size: int) -> int:
    tried = (rounds for rounds in count(1) if not schedule_without_repeats(groups, size, rounds))
    return next(tried) - 1


@pytest.mark.parametrize(("groups", "size", "rounds"), LONGEST)
def test_nobody_meets_anybody_twice(groups: int, size: int, rounds: int) -> None:
    assert_nobody_meets_twice(groups, size, rounds)


def test_the_problem_that_golfers_put_in_1998_is_solved_for_as_long_as_there_are_others() -> None:
    assert_nobody_meets_twice(8, 4, 10)
    assert schedule_without_repeats(8, 4, 11) is None


@pytest.mark.parametrize(("groups", "size"), STARTERS)
def test_every_schedule_of_the_table_is_right_and_goes_further_than_constructions(
    groups: int, size: int
) -> None:
    rounds = sum(times for times, _ in STARTERS[groups, size][1])

    assert most_rounds(groups, size) == rounds
    assert_nobody_meets_twice(groups, size, rounds)


@pytest.mark.parametrize("moduli", RECTANGLES)
def test_every_rectangle_of_the_table_is_right(moduli: tuple[int, ...]) -> None:
    for paragraph in RECTANGLES[moduli].split("\n\n"):
        words = paragraph.split()
        rows = [[shifted(moduli, int(digit, 36)) for digit in word] for word in words]

        schedule = tuple(tuple(chain.from_iterable(turn)) for turn in zip(*rows, strict=True))

        assert_all_are_seated(schedule, prod(moduli), len(rows), len(words[0]))
        assert set(met(schedule).values()) == {1}


@pytest.mark.parametrize("size", range(1, 11))
def test_no_construction_makes_anybody_meet_twice(size: int) -> None:
    for groups in range(1, 31):
        if size > 1:
            assert_nobody_meets_twice(groups, size, most_rounds(groups, size))


def test_fewer_rounds_are_found_wherever_more_are() -> None:
    for groups, size, rounds in LONGEST:
        if groups <= 30:
            assert all(schedule_without_repeats(groups, size, fewer) for fewer in range(1, rounds))


def test_whoever_is_alone_may_go_on_for_ever() -> None:
    assert schedule_without_repeats(3, 1, 20) == ((0, 1, 2),) * 20
    assert rows_that_never_meet(3, 1, 20) == ((0, 1, 2),)


@pytest.mark.parametrize("case", [(0, 3, 2), (3, 0, 2), (3, 4, 2), (4, 4, 6), (6, 6, 4)])
def test_what_is_not_known_is_none(case: tuple[int, int, int]) -> None:
    assert schedule_without_repeats(*case) is None
    assert rows_that_never_meet(*case) is None


@pytest.mark.parametrize("size", range(2, 11))
def test_people_of_one_row_never_meet(size: int) -> None:
    for groups in range(size, 31):
        for rounds in {2, 3, 5, most_rounds(groups, size)}:
            rows = rows_that_never_meet(groups, size, rounds)
            if rows is not None:
                schedule = schedule_without_repeats(groups, size, rounds)
                assert schedule is not None
                apart = {pair for row in rows for pair in combinations(row, 2)}
                assert sorted(chain.from_iterable(rows)) == list(range(groups * size))
                assert not apart & set(met(schedule))


@pytest.mark.parametrize("case", [(8, 4, 8), (50, 10, 6), (10, 4, 9), (12, 5, 10), (6, 3, 5)])
def test_rows_of_a_construction_are_as_long_as_there_are_rooms(case: tuple[int, int, int]) -> None:
    groups, size, _ = case

    assert rows_that_never_meet(*case) == tuple(
        tuple(range(start, start + groups)) for start in range(0, groups * size, groups)
    )


def test_rows_are_shorter_when_they_are_parted_in_a_last_round() -> None:
    rows = rows_that_never_meet(8, 4, 9)

    assert rows is not None
    assert {len(row) for row in rows} == {2}


def test_rooms_differ_by_one_when_the_last_people_of_a_row_stay_away() -> None:
    schedule = schedule_without_repeats(7, 4, 7)

    assert schedule is not None
    assert all(set(Counter(turn[:-5]).values()) == {3, 4} for turn in schedule)


@pytest.mark.parametrize(("groups", "size", "rounds"), EVENEST)
def test_people_part_as_evenly_as_can_be(groups: int, size: int, rounds: int) -> None:
    schedule = evenest_schedule(groups, size, rounds)

    assert schedule is not None
    assert_all_are_seated(schedule, groups, size, rounds)
    for one, other in combinations(schedule, 2):
        together = Counter(zip(one, other, strict=True))
        shares = [together[cell] for cell in product_of(groups)]
        assert max(shares) - min(shares) <= 1


def product_of(groups: int) -> list[tuple[int, int]]:
    return [(one, other) for one in range(groups) for other in range(groups)]


@pytest.mark.parametrize("case", [(6, 6, 4), (0, 5, 2), (2, 2, 4), (6, 18, 4)])
def test_what_cannot_be_parted_evenly_is_none(case: tuple[int, int, int]) -> None:
    assert evenest_schedule(*case) is None


def test_the_same_evenest_schedule_comes_every_time() -> None:
    assert evenest_schedule(6, 10, 4) == evenest_schedule(6, 10, 4)


def test_a_search_may_start_elsewhere() -> None:
    one, other = (even_shifts((6,), 10, 4, steps=500, seed=seed) for seed in (1, 2))

    assert one != other
    assert None not in {one, other}


def test_a_search_gives_up() -> None:
    assert even_shifts((6,), 6, 3, steps=20) is None


def test_large_schedules_are_there_at_once() -> None:
    with within(0.1):
        schedule_without_repeats(500, 10, 6)
        schedule_without_repeats(8, 4, 10)
        schedule_without_repeats(10, 4, 10)


@pytest.mark.parametrize(("prime", "exponent"), [(2, 1), (7, 1), (2, 2), (2, 4), (3, 3), (5, 2)])
def test_a_field_has_quotients(prime: int, exponent: int) -> None:
    field = Field(prime, exponent)

    for one in range(1, field.order):
        assert sorted(field.times(one, other) for other in range(field.order)) == list(
            range(field.order)
        )


@pytest.mark.parametrize(("prime", "exponent"), [(2, 3), (3, 2)])
def test_a_field_multiplies_sums(prime: int, exponent: int) -> None:
    field = Field(prime, exponent)
    sums = [shifted(field.moduli, by) for by in range(field.order)]

    for factor in range(field.order):
        for one, other in combinations(range(field.order), 2):
            products = field.times(factor, one), field.times(factor, other)
            assert field.times(factor, sums[one][other]) == sums[products[0]][products[1]]


def test_shifts_are_turns() -> None:
    assert all(sorted(shifted((2, 3), by)) == list(range(6)) for by in range(6))
    assert all(a != b for a, b in pairwise(shifted((2, 3), by)[4] for by in range(6)))
