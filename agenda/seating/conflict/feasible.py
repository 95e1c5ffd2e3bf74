"""One seating that breaks no rule, if there is one: no matter how good."""

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.conflict.alike import alike, hand_out
from agenda.seating.conflict.model import Model, model
from agenda.seating.program import NODES

LARGEST = 600_000
"""With more units, rounds and rooms than this, multiplied, a question is too large to tell."""


def too_large(case: Case) -> bool:
    """Tell whether a question is too large for a program."""
    return len(alike(case)) * case.rounds * case.rooms > LARGEST


def find_feasible(case: Case, *, nodes: int = NODES) -> Integers | None:
    """Find seats, [P, R], without a violation; None where there are none.

    Also None for a question that is too large to tell, or if *nodes* branches are not enough.
    """
    if too_large(case):
        return None
    built = model(case, alike(case))
    answer = built.program.solve(nodes=nodes)
    return None if answer.columns is None else seats_of(built, answer.columns)


def seats_of(built: Model, columns: Integers, settled: Integers | None = None) -> Integers:
    """Read a solution as seats, [P, R]; whoever is in no unit stays where they are *settled*."""
    case = built.case
    seats = np.full(case.present.shape, NOBODY) if settled is None else settled.copy()
    for unit, counts in zip(built.units, built.counts(columns), strict=True):
        seats[list(unit)] = hand_out(case, unit, counts)
    return np.where(case.locked != NOBODY, case.locked, seats)
