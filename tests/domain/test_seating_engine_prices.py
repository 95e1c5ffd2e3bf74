"""The prices the engine goes by: each change costs exactly what it is said to cost."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from agenda.seating.case import NOBODY, Case
from agenda.seating.engine.floor import NEVER, Floor
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.rows import prices_of_seats, swaps_of
from agenda.seating.engine.sizes import sizes_of
from agenda.seating.engine.start import first_seating
from agenda.seating.engine.stream import Stream
from agenda.seating.engine.tabu import families
from agenda.seating.engine.terms import Terms
from agenda.seating.engine.worth import RULE


def drawn(seed: int, people: int = 23, rooms: int = 4, rounds: int = 4) -> Case:
    """Draw a case with every kind of rule and level."""
    dice = Stream(seed)

    def below(limit: int, *shape: int) -> np.ndarray:
        numbers = [dice.below(limit) for _ in range(int(np.prod(shape)))]
        return np.array(numbers, dtype=np.int64).reshape(shape)

    return Case(
        weights=1 + below(2, rounds),
        least=np.full((rounds, rooms), 3),
        most=np.full((rounds, rooms), 9),
        present=below(12, people, rounds) > 0,
        kinds=below(3, people),
        open_to=below(6, 3, rounds, rooms) > 0,
        fixed=np.where(below(15, people, rounds) == 0, below(rooms, people, rounds), NOBODY),
        locked=np.full((people, rounds), NOBODY),
        topics=np.tile(np.arange(rooms), (rounds, 1)),
        apart=np.array([[0, 1], [2, 3]]),
        together=np.array([[4, 5]]),
        organisations=below(9, people) - 1,
        attributes=below(4, 2, people) - 1,
        alone=(1,),
        wishes=np.stack([below(people, 12), below(rooms, 12)], axis=1),
        published=below(rooms + 1, people, rounds) - 1,
    )


def started(case: Case) -> tuple[Terms, Hall]:
    """Give the first seating of a case."""
    terms = Terms(case)
    return terms, first_seating(terms, sizes_of(terms).targets, Stream(1))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_people_who_swap_in_a_round_cost_what_was_said(seed: int) -> None:
    terms, hall = started(drawn(seed))
    rounds = [(at,) for at in range(terms.case.rounds)]
    assert swaps_cost_what_was_said(Floor(terms, hall.seats), rounds)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_people_who_swap_in_some_rounds_cost_what_was_said(seed: int) -> None:
    terms, hall = started(replace(drawn(seed), wishes=np.zeros((0, 2), dtype=np.int64)))
    assert swaps_cost_what_was_said(Floor(terms, hall.seats), families(terms.case))


def swaps_cost_what_was_said(floor: Floor, sets: Sequence[tuple[int, ...]]) -> bool:
    dice, people = Stream(1), floor.terms.case.people
    for _ in range(120):
        rounds = sets[dice.below(len(sets))]
        change = floor.swaps(rounds)
        pair = [dice.below(people), dice.below(people)]
        if change[pair[0], pair[1]] < NEVER:
            before = floor.price()
            for at in rounds:
                floor.seats[at, pair] = floor.seats[at, pair[::-1]]
                floor.refresh(at)
            if floor.price() - before != change[pair[0], pair[1]]:
                return False
    return True


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_somebody_who_goes_to_another_room_costs_what_was_said(seed: int) -> None:
    terms, hall = started(drawn(seed))
    floor, dice = Floor(terms, hall.seats), Stream(seed)
    for _ in range(120):
        at, person = dice.below(terms.case.rounds), dice.below(terms.case.people)
        room = dice.below(terms.case.rooms)
        change = floor.shifts(at)[person, room]
        if change < NEVER:
            before = floor.price()
            floor.seats[at, person] = room
            floor.refresh(at)
            assert floor.price() - before == change


def test_thousands_are_priced_like_a_few() -> None:
    terms, hall = started(drawn(1))
    hall.settle()
    floor = Floor(terms, hall.seats)
    for at, person in np.argwhere(terms.single).tolist():
        of_many = swaps_of(hall, at, person, prices_of_seats(hall, at))
        of_few = floor.swaps((at,))[person]
        possible = of_few < NEVER
        light = possible & (np.abs(of_few) < RULE // 2) & (np.abs(of_many) < RULE // 2)
        assert np.array_equal(of_many[light], of_few[light])


SCRIPT = """
import hashlib
from tests.domain.test_seating_engine_prices import drawn
from agenda.seating.engine import seat
for people, rooms in ((23, 4), (170, 15)):
    seats = seat(drawn(5, people, rooms), seed=3, steps=400).seats
    print(hashlib.sha256(seats.tobytes()).hexdigest())
"""


@pytest.mark.volume
def test_two_machines_with_other_settings_give_the_same_bytes() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={"PYTHONHASHSEED": salt, "OPENBLAS_NUM_THREADS": threads, "PYTHONPATH": "."},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for salt, threads in (("0", "1"), ("77", "2"))
    }
    assert len(answers) == 1
