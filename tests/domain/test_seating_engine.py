"""What the engine promises for any case: rules first, bounds that hold, the same for a seed."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda.seating import score
from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.engine import bounds, seat
from agenda.seating.levels import ORDER, Level

FEW_STEPS = 150


@st.composite
def small_cases(draw: st.DrawFn) -> Case:
    """Draw cases of which every seating can be tried."""
    people = draw(st.integers(1, 5))
    rounds = draw(st.integers(1, 2))
    rooms = draw(st.integers(1, 3 if rounds == 1 else 2))
    whole = st.integers(0, 10**9)
    dice = np.random.default_rng(draw(whole))
    least = dice.integers(0, 2, (rounds, rooms))
    pairs = [(one, other) for one in range(people) for other in range(one)]
    chosen = dice.permutation(len(pairs))[:2]
    return Case(
        weights=dice.integers(1, 3, rounds),
        least=least,
        most=least + dice.integers(0, people + 1, (rounds, rooms)),
        present=dice.random((people, rounds)) < 0.9,
        kinds=dice.integers(0, 2, people),
        open_to=dice.random((2, rounds, rooms)) < 0.85,
        fixed=np.where(
            dice.random((people, rounds)) < 0.1, dice.integers(0, rooms, (people, rounds)), NOBODY
        ),
        locked=np.full((people, rounds), NOBODY),
        topics=dice.integers(-1, 4, (rounds, rooms)),
        apart=_pairs(pairs, chosen[:1]),
        together=_pairs(pairs, chosen[1:] if dice.random() < 0.4 else chosen[:0]),
        organisations=dice.integers(-1, 2, people),
        attributes=dice.integers(-1, 2, (2, people)),
        alone=(0,),
        wishes=np.stack([dice.integers(0, people, 2), dice.integers(0, 4, 2)], axis=1),
        published=dice.integers(-1, rooms, (people, rounds)),
        order=draw(st.permutations(ORDER).map(tuple)) if draw(st.booleans()) else ORDER,
    )


def _pairs(pairs: list[tuple[int, int]], chosen: Integers) -> Integers:
    return np.array([pairs[one] for one in chosen], dtype=np.int64).reshape(-1, 2)


def every_seating(case: Case) -> list[Integers]:
    """Give all seatings that break no rule."""
    seats = [
        (
            range(case.rooms)
            if case.present[person, at] and case.pinned[person, at] == NOBODY
            else [case.pinned[person, at] if case.present[person, at] else NOBODY]
        )
        for person in range(case.people)
        for at in range(case.rounds)
    ]
    found = (np.array(row).reshape(case.people, case.rounds) for row in product(*seats))
    return [seats for seats in found if not any(score.violations(case, seats))]


@settings(max_examples=30, deadline=None)
@given(small_cases())
def test_a_bound_is_never_above_what_is_possible(case: Case) -> None:
    floor = bounds(case)
    for seats in every_seating(case):
        reached = score.values(case, seats)
        for level in case.order:
            assert floor[level] <= reached[level]
            if level in {Level.SIZES, Level.ORGANISATIONS} and floor[level] < reached[level]:
                break  # the bounds after it are for seatings that are as good as can be on it


@settings(max_examples=8, deadline=None)
@given(small_cases(), st.integers(0, 9))
@pytest.mark.volume
def test_no_rule_is_broken_where_all_can_be_kept(case: Case, seed: int) -> None:
    found = seat(case, seed=seed, steps=1000)
    possible = every_seating(case)
    assert not found.violations or not possible


@settings(max_examples=25, deadline=None)
@given(small_cases())
def test_what_is_said_to_be_reached_is_what_the_seats_have(case: Case) -> None:
    found = seat(case, seed=1, steps=FEW_STEPS)
    assert found.seats.shape == (case.people, case.rounds)
    assert {one.level: one.value for one in found.reached} == score.values(case, found.seats)
    assert [one.level for one in found.reached] == list(case.order)
    assert all(one.bound <= one.value for one in found.reached)


@settings(max_examples=8, deadline=None)
@given(small_cases(), st.integers(0, 99))
def test_the_same_seed_gives_the_same_seats(case: Case, seed: int) -> None:
    first = seat(case, seed=seed, steps=FEW_STEPS)
    again = seat(case, seed=seed, steps=FEW_STEPS)
    assert first.seats.tobytes() == again.seats.tobytes()


def plain(people: int, rooms: int, rounds: int) -> Case:
    """Give a case without any rule but the sizes."""
    return Case(
        weights=np.ones(rounds, dtype=np.int64),
        least=np.zeros((rounds, rooms), dtype=np.int64),
        most=np.full((rounds, rooms), people),
        present=np.ones((people, rounds), dtype=np.bool_),
        kinds=np.zeros(people, dtype=np.int64),
        open_to=np.ones((1, rounds, rooms), dtype=np.bool_),
        fixed=np.full((people, rounds), NOBODY),
        locked=np.full((people, rounds), NOBODY),
        topics=np.full((rounds, rooms), NOBODY),
    )


def test_cases_without_people_rounds_or_rooms_have_a_seating() -> None:
    for people, rooms, rounds in ((0, 2, 2), (3, 2, 0), (0, 0, 0), (3, 0, 2), (1, 1, 1), (2, 5, 2)):
        found = seat(plain(people, rooms, rounds), seed=1, steps=100)
        assert found.seats.shape == (people, rounds)


def test_groups_of_six_in_five_rooms_meet_as_seldom_as_counting_allows() -> None:
    found = seat(plain(30, 5, 4), seed=1, steps=4000)
    assert {one.level: one.value for one in found.reached}[Level.REPEATS] == 30
    assert not found.violations


def test_progress_is_told_from_the_first_seating_to_the_end() -> None:
    heard: list[float] = []
    seat(plain(13, 3, 3), seed=1, steps=1500, progress=lambda share, _: heard.append(share))
    assert heard == sorted(heard)
    assert heard
    assert 0 <= heard[0] <= heard[-1] <= 1
