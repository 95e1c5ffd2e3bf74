"""Conflicts that counting shows: easily seen, and some of them hard to see for a program."""

from collections.abc import Iterator
from itertools import pairwise, starmap

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.conflict.clauses import EVERY_ROUND, Clause
from agenda.seating.levels import Rule

Found = Iterator[tuple[Clause, ...]]

Branch = tuple[int, int]
"""Somebody who is reached, and from whom."""


def by_counting(case: Case) -> tuple[Clause, ...]:
    """Give a conflict that counting shows, or () if it shows none; there may still be one."""
    for look in (_oneself, _crowds, _opposites, _chains):
        for found in look(case):
            return tuple(sorted(found))
    return ()


def _oneself(case: Case) -> Found:
    """Somebody is kept apart from themselves."""
    for one, other in case.apart.tolist():
        if one == other and (case.present[one] & (case.locked[one] == NOBODY)).any():
            yield (Clause(Rule.APART, (one,)),)


def _crowds(case: Case) -> Found:
    """The rooms of a round need more people than are there, or have fewer seats."""
    for at in _coming(case):
        people = tuple(np.nonzero(_there(case, at))[0].tolist())
        if case.least[at].sum() > len(people):
            rooms = np.nonzero(case.least[at])[0].tolist()
            yield (Clause(Rule.CAPACITY, people, at, tuple(rooms)),)
        if case.most[at].sum() < len(people) and case.most[at].any():
            rooms = np.nonzero(case.most[at])[0].tolist()
            yield (Clause(Rule.CAPACITY, people, at, tuple(rooms)),)


def _opposites(case: Case) -> Found:
    """Two people are kept apart, and together, if only by way of others."""
    for at in _coming(case):
        pairs = _judged(case, case.together, at)
        for one, other in _judged(case, case.apart, at).tolist():
            reached = dict(_branches(pairs, one))
            if other in reached:
                way = [other]
                while way[-1] != one:
                    way.append(reached[way[-1]])
                pair = Clause(Rule.APART, (min(one, other), max(one, other)))
                yield (pair, *starmap(_together, pairwise(way)))


def _chains(case: Case) -> Found:
    """More people are kept together than any room has seats for."""
    for at in _coming(case):
        pairs, largest = _judged(case, case.together, at), int(case.most[at].max(initial=0))
        for start in np.unique(pairs).tolist():
            tree = list(_branches(pairs, start))
            if len(tree) >= largest > 0:
                rooms = tuple(np.nonzero(case.most[at])[0].tolist())
                pairs_of = {_together(one, other) for other, one in tree[:largest]}
                yield (*pairs_of, Clause(Rule.CAPACITY, (), at, rooms))


def _coming(case: Case) -> list[int]:
    """Give the rounds in which somebody is still to be seated."""
    seated: list[int] = np.nonzero((case.present & (case.locked == NOBODY)).any(axis=0))[0].tolist()
    return seated


def _there(case: Case, at: int) -> np.ndarray:
    there: np.ndarray = case.present[:, at] | (case.locked[:, at] != NOBODY)
    return there


def _judged(case: Case, pairs: Integers, at: int) -> Integers:
    """Give the pairs that are both there in a round, and not both locked."""
    one, other = pairs.T
    there, locked = _there(case, at), case.locked[:, at] != NOBODY
    judged: Integers = pairs[there[one] & there[other] & ~(locked[one] & locked[other])]
    return judged


def _together(one: int, other: int) -> Clause:
    return Clause(Rule.TOGETHER, (min(one, other), max(one, other)), EVERY_ROUND)


def _branches(pairs: Integers, start: int) -> Iterator[Branch]:
    """Walk over pairs from *start*: whoever is reached, nearest first, and from whom."""
    near: dict[int, list[int]] = {}
    for one, other in pairs.tolist():
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    seen, queue = {start}, [start]
    for one in queue:
        for other in near.get(one, ()):
            if other not in seen:
                seen.add(other)
                queue.append(other)
                yield other, one
