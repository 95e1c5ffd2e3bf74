"""Small questions of who sits where, and every answer that a few people can have."""

from collections.abc import Iterator
from itertools import product

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.conflict import Clause
from agenda.seating.levels import Rule
from agenda.seating.score import sizes, violations


def case_of(people: int, rounds: int, rooms: int, **facts: object) -> Case:
    """Anybody may sit anywhere, unless the *facts* say otherwise."""
    shape = (rounds, rooms)
    given: dict[str, object] = {
        "weights": np.ones(rounds, dtype=np.int64),
        "least": np.zeros(shape, dtype=np.int64),
        "most": np.full(shape, people, dtype=np.int64),
        "present": np.ones((people, rounds), dtype=np.bool_),
        "kinds": np.zeros(people, dtype=np.int64),
        "open_to": np.ones((1, *shape), dtype=np.bool_),
        "fixed": np.full((people, rounds), NOBODY),
        "locked": np.full((people, rounds), NOBODY),
        "topics": np.full(shape, NOBODY),
    }
    return Case(**{**given, **facts})  # type: ignore[arg-type]


def random_case(seed: int) -> Case:
    """Make a small question that is often impossible."""
    draw = np.random.default_rng(seed)
    people, rounds, rooms = int(draw.integers(2, 5)), 2, int(draw.integers(2, 4))
    shape = (rounds, rooms)
    most = draw.integers(1, 4, size=shape)
    pairs = [draw.integers(0, people, size=(int(draw.integers(0, 3)), 2)) for _ in range(2)]
    fixed = np.where(draw.random((people, rounds)) < 0.2, draw.integers(0, rooms), NOBODY)
    locked = np.where(draw.random((people, 1)) < 0.3, draw.integers(0, rooms, (people, 1)), NOBODY)
    return case_of(
        people,
        rounds,
        rooms,
        least=np.minimum(draw.integers(0, 2, size=shape), most),
        most=most,
        present=draw.random((people, rounds)) < 0.9,
        kinds=draw.integers(0, 2, size=people),
        open_to=draw.random((2, *shape)) < 0.75,
        fixed=fixed,
        locked=np.hstack([locked, np.full((people, 1), NOBODY)]) * (seed % 2) - (1 - seed % 2),
        topics=draw.integers(-1, 3, size=shape),
        apart=pairs[0],
        together=pairs[1][pairs[1][:, 0] != pairs[1][:, 1]],
    )


def every_seating(case: Case) -> Iterator[Integers]:
    """Give every way in which everybody who is there has a seat, whatever the rules say."""
    choices = []
    for person, at in np.ndindex(case.people, case.rounds):
        if case.locked[person, at] != NOBODY:
            choices.append([int(case.locked[person, at])])
        elif case.present[person, at]:
            choices.append(list(range(case.rooms)))
        else:
            choices.append([NOBODY])
    for seats in product(*choices):
        yield np.array(seats).reshape(case.people, case.rounds)


def sound(case: Case, seats: Integers) -> bool:
    """Tell whether all rules are kept."""
    return not any(counts(case, broken.round) for broken in violations(case, seats))


def counts(case: Case, at: int) -> bool:
    """Tell whether somebody is still to be seated in a round."""
    return bool((case.present & (case.locked == NOBODY))[:, at].any())


def keeps(case: Case, seats: Integers, clause: Clause) -> bool:
    """Tell whether the *seats* keep one clause."""
    if clause.rule is Rule.CAPACITY:
        size = sizes(case, seats)[clause.round, list(clause.rooms)]
        least, most = case.least[clause.round], case.most[clause.round]
        rooms = list(clause.rooms)
        return bool(((size >= least[rooms]) & (size <= most[rooms])).all())
    if clause.rule is Rule.LANGUAGE:
        return all(_enters(case, seats, person) for person in clause.people)
    if clause.rule is Rule.FIXED_SEAT:
        return all(seats[person, clause.round] == clause.rooms[0] for person in clause.people)
    return not any(
        broken.rule is clause.rule and set(broken.people) <= set(clause.people)
        for broken in violations(case, seats)
    )


def _enters(case: Case, seats: Integers, person: int) -> bool:
    return all(
        case.open_to[case.kinds[person], at, seats[person, at]]
        or seats[person, at] == case.fixed[person, at]
        for at in range(case.rounds)
        if case.present[person, at] and case.locked[person, at] == NOBODY
    )
