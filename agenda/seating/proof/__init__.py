"""Bounds that are proven, and seats made better, by OR-Tools where that is installed.

Everything else works without it. One worker, a seed and a limit in steps rather than in seconds:
the same question has the same answer.
"""

from importlib.util import find_spec

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.levels import Level
from agenda.seating.proof.faults import Faults
from agenda.seating.score import values, violations

LARGEST = 60_000
"""Above this many seats that are still open, times rooms, nothing is tried."""

WORK = 8.0
"""How much a proof may cost, in the solver's own steps."""

FREE_PEOPLE = 12
"""How many people are seated anew at a time, in all rounds."""


def available() -> bool:
    """Tell whether OR-Tools is installed."""
    return find_spec("ortools") is not None


def prove(case: Case, seats: Integers, level: Level, *, work: float = WORK) -> int:
    """Give a value on *level* that no seating goes below that is as good on the earlier levels.

    The *seats* say how good that is. It is 0 for what is too large, and for who is worst off.
    """
    if level is Level.WORST_OFF or not available() or not _small(case):
        return 0
    exact = Faults(case, np.ones_like(case.present), seats)
    exact.keep_earlier(level, values(case, seats))
    return exact.minimise(exact.value(level), seed=1, work=work)[0]


def polish(
    case: Case, seats: Integers, *, seed: int, steps: int, work: float = WORK / 8
) -> Integers:
    """Seat one round, or a few people, anew as often as *steps* says, and keep what is better."""
    if not available():
        return seats
    best = (_worth(case, seats), seats)
    wanted = [level for level in case.order if level is not Level.WORST_OFF]
    for step in range(steps):
        level = wanted[(step // (case.rounds + 1)) % len(wanted)]
        free = _neighbourhood(case, step, seed)
        exact = Faults(case, free, best[1])
        exact.keep_earlier(level, values(case, best[1]))
        _, found = exact.minimise(exact.value(level), seed=seed, work=work)
        if found is not None and not any(violations(case, found)):
            best = min(best, (_worth(case, found), found), key=lambda one: one[0])
    return best[1]


def _small(case: Case) -> bool:
    seats = int((case.present & (case.locked == NOBODY)).sum())
    return seats * case.rooms * case.rooms <= LARGEST


def _worth(case: Case, seats: Integers) -> tuple[int, ...]:
    return tuple(values(case, seats).values())


def _neighbourhood(case: Case, step: int, seed: int) -> Truths:
    """Choose the seats that are free: [P, R]. One round in turn, or people spread by the seed."""
    free = np.zeros_like(case.present)
    turn = step % (case.rounds + 1)
    if turn < case.rounds:
        free[:, turn] = True
    else:
        stride = 2 * ((seed + step) % max(case.people // 2, 1)) + 1
        free[(np.arange(FREE_PEOPLE) * stride + seed + step) % case.people] = True
    return free
