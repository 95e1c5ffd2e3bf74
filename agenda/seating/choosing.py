"""Sessions in which people choose: their wishes in order, the seats there are, and who waits."""

from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from agenda.seating.case import NOBODY, Case, Integers, Truths

UNWANTED = 30
"""The cost of a room nobody asked for is its square; the n-th wish, from 0, costs n²."""

WAITING = 10_000
"""The cost of no seat at all: it comes last."""

LOTS = 1_000
"""One step of cost in lots, which only decide between equals."""


def choose(case: Case, ranks: Integers, seed: int) -> Integers:
    """Give everybody the room they wish for most, as far as seats go: [P, R]; NOBODY waits.

    *ranks*, [P, R, N], are the places of the rooms in people's wishes from 0, or NOBODY. In each
    round the sum of the squared places is smallest (a transportation problem, whose vertices are
    whole); lots drawn with *seed* decide between equals, and whoever had to wait in one round
    goes before the others in the next.
    """
    answer = case.locked.copy()
    lots = np.argsort(Random(seed).sample(range(case.people), case.people))
    for at in range(case.rounds):
        if (case.locked[:, at] == NOBODY).all():
            _choose_round(case, ranks[:, at], at, answer, lots)
    return answer


def _choose_round(case: Case, ranks: Integers, at: int, answer: Integers, lots: Integers) -> None:
    here = np.nonzero(case.present[:, at])[0].tolist()
    if not here:
        return
    doors = np.array([case.allowed(one)[at] & _new(case, one, at, answer) for one in here])
    waited = ((answer[:, :at] == NOBODY) & case.present[:, :at]).sum(axis=1)[here]
    wanted = np.where(ranks[here] == NOBODY, UNWANTED, np.minimum(ranks[here], UNWANTED - 1)) ** 2
    waits = WAITING * (1 + waited)
    costs = np.concatenate([wanted, waits[:, None]], axis=1) * LOTS
    costs -= (lots[here] * (LOTS - 1) // case.people)[:, None] * (costs > 0)
    answer[here, at] = _transport(costs, doors, case.most[at])


def _new(case: Case, person: int, at: int, answer: Integers) -> Truths:
    """Give the rooms of a round whose topic somebody has not had in an earlier one."""
    earlier = [old for old in range(at) if answer[person, old] != NOBODY]
    had = [case.topics[old, answer[person, old]] for old in earlier]
    new: Truths = ~np.isin(case.topics[at], [one for one in had if one != NOBODY])
    return new


def _transport(costs: Integers, doors: Truths, most: Integers) -> Integers:
    """Send each person to one room or to the last column, at the least cost in all."""
    people, rooms = doors.shape
    columns = np.arange(people * (rooms + 1))
    into = columns % (rooms + 1)
    inside = into < rooms
    by_person = csr_array((np.ones(len(columns)), (columns // (rooms + 1), columns)))
    by_room = csr_array(
        (np.ones(int(inside.sum())), (into[inside], columns[inside])), shape=(rooms, len(columns))
    )
    highest = np.concatenate([doors, np.ones((people, 1), dtype=np.bool_)], axis=1)
    found = milp(
        costs.ravel().astype(np.float64),
        constraints=[
            LinearConstraint(by_person, 1.0, 1.0),
            LinearConstraint(by_room, 0.0, most.astype(np.float64)),
        ],
        bounds=Bounds(0.0, highest.ravel().astype(np.float64)),
    )
    chosen = np.asarray(found.x).reshape(people, rooms + 1).argmax(axis=1)
    return np.where(chosen == rooms, NOBODY, chosen)
