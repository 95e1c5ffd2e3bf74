"""OR-Tools, where it is installed, proves bounds and makes seats better."""

from dataclasses import replace

import numpy as np
import pytest

from agenda.seating import proof
from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.conflict import find_feasible
from agenda.seating.levels import Level
from agenda.seating.score import values
from tests.domain.seating_cases import case_of, every_seating, random_case, sound

needs_it = pytest.mark.skipif(not proof.available(), reason="OR-Tools is not installed")


def valued_case(seed: int) -> Case:
    """Make a small question in which everything counts."""
    draw = np.random.default_rng(seed)
    case = random_case(seed)
    return replace(
        case,
        weights=np.array([1, 2]),
        organisations=draw.integers(-1, 2, size=case.people),
        attributes=draw.integers(-1, 2, size=(1, case.people)),
        alone=(0,),
        wishes=np.column_stack([draw.integers(0, case.people, 3), draw.integers(0, 3, 3)]),
        published=draw.integers(-1, case.rooms, size=case.present.shape),
    )


def swap_case() -> tuple[Case, Integers]:
    """Twelve people from four places in three rooms, three times."""
    attributes = np.arange(12)[None, :] % 2
    case = case_of(12, 3, 3, organisations=np.arange(12) // 3, attributes=attributes)
    return case, np.tile((np.arange(12) // 4)[:, None], (1, 3))


@needs_it
@pytest.mark.parametrize("seed", range(24))
@pytest.mark.volume
def test_a_bound_is_never_above_the_best_seating(seed: int) -> None:
    case = valued_case(seed)
    seats = find_feasible(case)
    if seats is None:
        return
    here = values(case, seats)
    all_values = [values(case, one) for one in every_seating(case) if sound(case, one)]
    for number, level in enumerate(case.order):
        earlier = case.order[:number]
        as_good = [one for one in all_values if all(one[was] <= here[was] for was in earlier)]
        bound = proof.prove(case, seats, level)
        assert 0 <= bound <= min(one[level] for one in as_good)


@needs_it
@pytest.mark.volume
def test_a_bound_is_reached_where_the_best_is_known() -> None:
    case, seats = swap_case()
    best = proof.polish(case, seats, seed=1, steps=24, work=0.1)

    assert values(case, best)[Level.ORGANISATIONS] == 0
    assert proof.prove(case, best, Level.ORGANISATIONS, work=0.5) == 0
    assert 0 < proof.prove(case, best, Level.REPEATS, work=0.5) <= values(case, best)[Level.REPEATS]


@needs_it
def test_polishing_keeps_what_is_better_and_ends_alike() -> None:
    case, seats = swap_case()
    once = proof.polish(case, seats, seed=3, steps=8, work=0.1)

    assert tuple(values(case, once).values()) < tuple(values(case, seats).values())
    assert once.tolist() == proof.polish(case, seats, seed=3, steps=8, work=0.1).tolist()


@needs_it
def test_polishing_never_moves_what_is_locked() -> None:
    case, seats = swap_case()
    locked = np.where(np.arange(3) < 1, seats, NOBODY)
    best = proof.polish(replace(case, locked=locked), seats, seed=1, steps=8, work=0.1)

    assert best[:, 0].tolist() == seats[:, 0].tolist()


def test_what_is_too_large_is_not_tried() -> None:
    case = case_of(400, 4, 40)

    assert proof.prove(case, np.zeros((400, 4), dtype=np.int64), Level.REPEATS) == 0
