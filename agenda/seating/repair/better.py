"""The best quality within a number of moves: one change at a time, the best one each time."""

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.levels import Level
from agenda.seating.repair.gains import Round
from agenda.seating.repair.told import may_enter
from agenda.seating.score import moves, values, worst_off

Change = tuple[tuple[int, int, int], ...]
"""Who goes, in which round, to which room."""

MOVERS = 240
"""Among how many people of a round changes are looked for."""

CLOSE_CALLS = 16
"""How many changes of equal worth so far are compared by who is worst off."""

_NEVER = np.iinfo(np.int64).max

STEPS = 100
"""How many changes are made at most."""


def quality(case: Case, seats: Integers) -> tuple[int, ...]:
    """Give the values on the levels of the case in their order, moves left out."""
    found = values(case, seats)
    return tuple(found[level] for level in case.order if level is not Level.MOVES)


def better(case: Case, seats: Integers, *, most_moves: int, seed: int = 1) -> Integers:
    """Improve the *seats* until no single change does, with no more than *most_moves* moves.

    The seats keep all rules before and after.
    """
    seats = seats.copy()
    for step in range(STEPS):
        change = best_change(case, seats, most_moves - moves(case, seats), seed + step)
        if not change:
            break
        make(seats, change)
    return seats


def make(seats: Integers, change: Change) -> None:
    """Put people where a change takes them."""
    for person, at, room in change:
        seats[person, at] = room


def best_change(case: Case, seats: Integers, moves_left: int, seed: int) -> Change:
    """Find the change that does most for the first level on which any does; none: ()."""
    best: tuple[tuple[int, ...], Change] = ((0,) * len(_levels(case)), ())
    for at in np.nonzero((case.present & (case.locked == NOBODY)).any(axis=0))[0].tolist():
        movers = _movers(case, seats, at, all_of_them=moves_left > 0)
        found = _Changes(case, seats, at, movers).best(moves_left, seed)
        best = min(best, found, key=lambda one: one[0])
    return best[1]


def _levels(case: Case) -> tuple[Level, ...]:
    return tuple(level for level in case.order if level is not Level.MOVES)


class _Changes:
    """All changes of one round: first those that take one person elsewhere, then the swaps."""

    def __init__(self, case: Case, seats: Integers, at: int, movers: Integers) -> None:
        self.case = case
        self.round = Round(case, seats, at, movers)

    def best(self, moves_left: int, seed: int) -> tuple[tuple[int, ...], Change]:
        """Give what the best change does on each level, and the change; none: ()."""
        levels = _levels(self.case)
        worth = [0] * len(levels)
        chosen = self.possible(moves_left)
        for number, level in enumerate(levels):
            gains = self.on(level, chosen, seed)
            worth[number] = int(gains.min(initial=_NEVER))
            if worth > [0] * len(levels):
                return (0,) * len(levels), ()
            chosen = chosen[gains == worth[number]]
        change = self.change(int(chosen[seed % len(chosen)])) if any(worth) else ()
        return tuple(worth), change

    def possible(self, moves_left: int) -> Integers:
        """Number the changes that break no rule and cost no more than the moves left."""
        movers, here = self.round.movers, self.round.here
        if not len(movers):
            return np.zeros(0, dtype=np.int64)
        may = may_enter(self.case, self.round.seats, movers, self.round.at)
        may &= ~self.apart_from()
        size = np.bincount(self.round.column[self.round.column >= 0], minlength=self.case.rooms)
        spare = size > self.case.least[self.round.at]
        goes = may & spare[here][:, None] & (size < self.case.most[self.round.at])[None, :]
        goes[np.arange(len(movers)), here] = False
        there = may[:, here]
        swaps = np.triu(there & there.T & (here[:, None] != here[None, :]))
        fits = np.concatenate([goes.ravel(), swaps.ravel()])
        return np.nonzero(fits & (self.flat(Level.MOVES) <= moves_left))[0]

    def apart_from(self) -> Truths:
        """Tell in which rooms somebody sits whom a mover is kept apart from: [M, N]."""
        apart = np.zeros((self.case.people, self.case.rooms), dtype=np.bool_)
        for pair in self.case.apart.tolist():
            for one, other in (pair, pair[::-1]):
                room = int(self.round.column[other])
                if room != NOBODY:
                    apart[one, room] = True
        return apart[self.round.movers]

    def flat(self, level: Level) -> Integers:
        """Give what every change does to a level."""
        found = self.round.gains(level)
        return np.concatenate([found.goes.ravel(), found.swaps.ravel()])

    def on(self, level: Level, chosen: Integers, seed: int) -> Integers:
        """Give what the *chosen* changes do to a level; of the worst-off, only for a few."""
        if level is not Level.WORST_OFF:
            return self.flat(level)[chosen]
        gains = np.full(len(chosen), _NEVER)
        now = worst_off(self.case, self.round.seats)
        for number in range(min(len(chosen), CLOSE_CALLS)):
            one = (seed + number) % len(chosen)
            seats = self.round.seats.copy()
            make(seats, self.change(int(chosen[one])))
            gains[one] = worst_off(self.case, seats) - now
        return gains

    def change(self, number: int) -> Change:
        """Give the change of a number."""
        movers, here, at = self.round.movers, self.round.here, self.round.at
        if number < len(movers) * self.case.rooms:
            mover, room = divmod(number, self.case.rooms)
            return ((int(movers[mover]), at, room),)
        one, other = divmod(number - len(movers) * self.case.rooms, len(movers))
        return (
            (int(movers[one]), at, int(here[other])),
            (int(movers[other]), at, int(here[one])),
        )


def _movers(case: Case, seats: Integers, at: int, *, all_of_them: bool) -> Integers:
    """Choose who may change rooms: those who are not where they were told, then the others."""
    free = case.present[:, at] & (case.pinned[:, at] == NOBODY) & (seats[:, at] != NOBODY)
    free[np.unique(case.together)] = False
    people = np.nonzero(free)[0]
    if case.published.size:
        told = case.published[people, at] == seats[people, at]
        people = people[np.argsort(told, kind="stable")][: None if all_of_them else (~told).sum()]
    return np.sort(people[:MOVERS])
