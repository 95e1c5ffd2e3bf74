"""People who can stand in for each other, and who sits where once their number is known.

People of one kind, there in the same rounds, with the same pinned seats and in no pair are one
*unit*, of whom a program only counts how many sit where. Nothing is lost: if in each round the
seats add up, and over all rounds no topic is had more often than there are members, the counts
fall apart into one seating per member without a topic twice. (Rounds and topics are a bipartite
graph with an edge per seat; no node has more edges than there are members; so, as König proved
in 1916, its edges can be coloured with as many colours, and a colour is what one member has.)
"""

import numpy as np
from scipy.optimize import linear_sum_assignment

from agenda.seating.case import NOBODY, Case, Integers

Unit = tuple[int, ...]
"""People who can stand in for each other, in order."""


def singles(case: Case) -> tuple[Unit, ...]:
    """Make a unit of each person."""
    return tuple((person,) for person in range(case.people))


def alike(case: Case) -> tuple[Unit, ...]:
    """Put people who can stand in for each other into one unit."""
    paired = np.zeros(case.people, dtype=np.int64)
    for number, person in enumerate(np.unique([*case.apart.ravel(), *case.together.ravel()])):
        paired[int(person)] = number + 1
    facts = np.column_stack([case.kinds, paired, case.present, case.fixed, case.locked])
    _, unit_of = np.unique(facts, axis=0, return_inverse=True)
    order = np.argsort(unit_of, kind="stable")
    starts = np.searchsorted(unit_of[order], np.arange(1, unit_of.max(initial=-1) + 1))
    parts = np.split(order, starts) if case.people else []
    return tuple(sorted(tuple(part.tolist()) for part in parts))


def hand_out(case: Case, unit: Unit, counts: Integers) -> Integers:
    """Turn how many of the *unit* sit where, [R, N], into a seat for each: [members, R]."""
    left = counts.copy()
    seats = np.full((len(unit), case.rounds), NOBODY)
    rounds = np.nonzero(left.sum(axis=1))[0]
    topics = _judged_topics(case, unit)[rounds]
    for member in range(len(unit)):
        for row, room in _one_each(left[rounds], topics, len(unit) - member):
            seats[member, rounds[row]] = room
            left[rounds[row], room] -= 1
    return seats


def _judged_topics(case: Case, unit: Unit) -> Integers:
    """Give the topics, [R, N]; a seat that may have any is a topic of its own, below zero."""
    own = -2 - np.arange(case.topics.size).reshape(case.topics.shape)
    pinned = case.pinned[unit[0]] != NOBODY
    return np.where(pinned[:, None] | (case.topics == NOBODY), own, case.topics)


def _one_each(left: Integers, topics: Integers, members: int) -> list[tuple[int, int]]:
    """Choose a room for one member in each of the rounds: no topic twice, the fullest first.

    A topic that as many seats as *members* are left of has to be chosen now; then a choice
    remains for all the others, because the counts of the rest are again in balance.
    """
    names, where = np.unique(topics, return_inverse=True)
    seats = np.zeros((len(left), len(names)), dtype=np.int64)
    rows = np.arange(len(left))[:, None]
    np.add.at(seats, (rows, where.reshape(topics.shape)), left)
    urgent = (seats.sum(axis=0) >= members) & (names >= 0)
    worth = np.where(seats > 0, 1 + urgent[None, :] * len(left), -(len(left) ** 2) - len(left) - 1)
    rooms = np.argmax(left, axis=1)
    for row, name in zip(*linear_sum_assignment(worth, maximize=True), strict=True):
        if seats[row, name]:
            rooms[row] = np.argmax(np.where(topics[row] == names[name], left[row], -1))
    return list(enumerate(rooms.tolist()))
