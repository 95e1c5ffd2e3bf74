"""Exceptions for a few people among many: everybody far from them keeps their seat."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.conflict.alike import alike
from agenda.seating.conflict.clauses import Clause
from agenda.seating.conflict.feasible import seats_of
from agenda.seating.conflict.model import model
from agenda.seating.engine import seat
from agenda.seating.levels import Rule

FEW = 12
"""With more people than this in conflict, the whole question has to be asked."""

MANY = 150
"""With fewer people than this, the whole question is soon answered."""

STEPS = 3000
"""How long a seating is looked for that breaks few rules: some two seconds for 500 people."""

BRANCHES = 20
"""How many branches a way out is worth: one exception too many does no harm."""


def nearly_seated(case: Case, rules: Sequence[Clause]) -> Integers | None:
    """Find seats, [P, R], that break rules for nobody but the few in conflict; None if in vain."""
    few = _concerned(rules)
    if case.people <= MANY or not 0 < len(few) <= FEW:
        return None
    found = seat(case, seed=1, steps=STEPS)
    others = any(set(one.people) - few for one in found.violations)
    return None if others else found.seats


def exceptions_nearby(
    case: Case, rules: Sequence[Clause], kept: frozenset[Rule], seats: Integers
) -> Integers | None:
    """Seat those in conflict anew, and whoever sits where they might, with fewest exceptions.

    Only the *rules* in conflict are bent, and none of the *kept*. None if that is not enough.
    """
    near = replace(case, locked=np.where(_freed(case, _concerned(rules), seats), NOBODY, seats))
    near = replace(near, locked=np.where(case.locked != NOBODY, case.locked, near.locked))
    built = model(near, alike(near), elastic=True)
    unbent = [clause for clause in built.ties if not bends(clause, rules) or clause.rule in kept]
    answer = built.program.cheapest(most=built.most_without(unbent), nodes=BRANCHES)
    return None if answer.columns is None else seats_of(built, answer.columns)


def bends(clause: Clause, rules: Sequence[Clause]) -> bool:
    """Tell whether a clause is of the same rule as one in conflict, about one of its people."""
    return any(clause.rule is one.rule and set(clause.people) & set(one.people) for one in rules)


def _concerned(rules: Sequence[Clause]) -> set[int]:
    return {person for clause in rules for person in clause.people}


def _freed(case: Case, few: set[int], seats: Integers) -> Truths:
    """Mark who may move when, [P, R]: the *few*, and all in rooms they are in or may enter."""
    freed: Truths = np.zeros(case.present.shape, dtype=np.bool_)
    people = sorted(few)
    for at in range(case.rounds):
        rooms = case.open_to[case.kinds[people], at].any(axis=0) & (case.most[at] > 0)
        taken = seats[people, at]
        rooms[taken[taken != NOBODY]] = True
        freed[:, at] = (seats[:, at] != NOBODY) & rooms[seats[:, at]]
        freed[people, at] = True
    return freed
