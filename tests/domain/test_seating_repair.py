"""The day changes, and as few people as possible change rooms."""

from dataclasses import replace

import numpy as np
import pytest

from agenda.seating.case import NOBODY, Case
from agenda.seating.conflict import find_feasible
from agenda.seating.levels import Level
from agenda.seating.repair import repair
from agenda.seating.repair.better import _Changes, make, quality
from agenda.seating.score import moves, sizes, values, violations
from tests.domain.seating_cases import case_of, every_seating, random_case, sound


def published_case(people: int = 24, gone: int = 0, new: int = 0) -> Case:
    """After the first of three rounds in four rooms, some are gone and some are new."""
    draw = np.random.default_rng(people)
    case = case_of(
        people + new,
        3,
        4,
        most=np.full((3, 4), people // 4 + 1),
        least=np.full((3, 4), people // 4 - 3),
        topics=np.tile(np.arange(4), (3, 1)),
        organisations=draw.integers(0, 6, size=people + new),
        attributes=draw.integers(0, 3, size=(2, people + new)),
    )
    present = case.present.copy()
    present[people:] = False
    told = find_feasible(replace(case, present=present))
    assert told is not None
    locked = np.where(np.arange(3) < 1, told, NOBODY)
    present[people:, 1:] = True
    present[:gone, 1:] = False
    return replace(case, present=present, published=told, locked=locked)


def test_newcomers_take_free_seats_and_nobody_moves() -> None:
    case = published_case(gone=3, new=2)
    first = repair(case, seed=1)[0]

    assert first.moves == 0
    assert first.proven
    assert not list(violations(case, first.seats))


def test_a_newcomer_of_one_language_goes_to_a_room_that_has_it() -> None:
    case = published_case(gone=3, new=2)
    open_to = np.ones((2, 3, 4), dtype=np.bool_)
    open_to[1, :, [0, 3]] = False
    kinds = np.zeros(case.people, dtype=np.int64)
    kinds[-1] = 1
    case = replace(case, kinds=kinds, open_to=open_to)
    first = repair(case, seed=1)[0]

    assert first.moves == 0
    assert set(first.seats[-1, 1:].tolist()) == {1, 2}


def test_what_people_had_already_never_changes() -> None:
    case = published_case(gone=3, new=2)

    for offer in repair(case, seed=1):
        assert (offer.seats == case.locked)[case.locked != NOBODY].all()


def test_each_offer_has_more_moves_and_is_better() -> None:
    case = published_case(gone=3, new=2)
    offers = repair(case, seed=1)

    assert [offer.moves for offer in offers] == sorted({offer.moves for offer in offers})
    worth = [quality(case, offer.seats) for offer in offers]
    assert len(worth) > 1
    assert worth == sorted(set(worth), reverse=True)
    assert all(offer.values == values(case, offer.seats) for offer in offers)
    assert offers[-1].moves <= 4


def test_a_room_that_closes_moves_only_those_who_were_in_it() -> None:
    case = published_case()
    most, least = case.most.copy(), case.least.copy()
    most[2, 1] = least[2, 1] = 0
    most[2] *= 2
    case = replace(case, most=most, least=least, topics=np.full_like(case.topics, NOBODY))
    first = repair(case, seed=1)[0]

    assert first.proven
    assert first.moves == (case.published[:, 2] == 1).sum()


def test_a_smaller_room_moves_as_many_as_it_must() -> None:
    case = published_case()
    most, least = case.most.copy(), case.least.copy()
    before = sizes(case, case.published)
    most[1] = before.max() + 2
    most[1, 0] = before[1, 0] - 2
    least[1, 0] = 0
    case = replace(case, most=most, least=least, topics=np.full_like(case.topics, NOBODY))
    first = repair(case, seed=1)[0]

    assert (first.moves, first.proven) == (2, True)


def test_an_expert_who_is_missing_frees_their_seat() -> None:
    case = published_case(new=1)
    fixed = case.fixed.copy()
    fixed[0] = case.published[0]
    present = case.present.copy()
    present[0, 1:] = False
    case = replace(case, fixed=fixed, present=present)

    assert repair(case, seed=1)[0].moves == 0


def test_the_impossible_has_no_offers() -> None:
    case = published_case(new=12)

    assert repair(case, seed=1) == ()


def test_the_same_day_has_the_same_offers() -> None:
    case = published_case(gone=3, new=2)
    once, twice = repair(case, seed=5), repair(case, seed=5)

    assert [offer.seats.tolist() for offer in once] == [offer.seats.tolist() for offer in twice]


@pytest.mark.parametrize("seed", range(80))
def test_no_seating_has_fewer_moves(seed: int) -> None:
    case = random_case(seed)
    told = np.random.default_rng(seed).integers(-1, case.rooms, size=case.present.shape)
    told = np.where(case.locked == NOBODY, told, case.locked)
    case = replace(case, published=told, weights=np.array([1, 1 + seed % 2]))
    fewest = min(
        (moves(case, seats) for seats in every_seating(case) if sound(case, seats)), default=None
    )
    offers = repair(case, seed=1)

    assert bool(offers) == (fewest is not None)
    if offers:
        assert (offers[0].moves, offers[0].proven) == (fewest, True)
        assert all(sound(case, offer.seats) for offer in offers)


@pytest.mark.parametrize("level", [level for level in Level if level is not Level.WORST_OFF])
def test_what_a_change_does_is_told_before_it_is_made(level: Level) -> None:
    case = published_case(people=16, new=2)
    wishes = np.array([[3, 0], [4, 1], [17, 2], [17, 0]])
    case = replace(case, alone=(0, 1), wishes=wishes, weights=np.array([1, 2, 3]))
    seats = repair(case, seed=1)[0].seats
    for at in (1, 2):
        changes = _Changes(case, seats, at, np.nonzero(case.present[:, at])[0])
        told = changes.flat(level)
        for number in changes.possible(99)[::5].tolist():
            after = seats.copy()
            make(after, changes.change(number))
            assert told[number] == values(case, after)[level] - values(case, seats)[level]
