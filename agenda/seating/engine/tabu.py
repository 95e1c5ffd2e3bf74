"""A search that always makes the best change, and for a while forbids to undo it."""

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np

from agenda.seating.case import NOBODY, Case
from agenda.seating.engine.floor import NEVER, Floor, Numbers
from agenda.seating.engine.stream import Stream

Change = tuple[int, tuple[int, ...], int, int]
"""By how much the price changes; the rounds; a person; and with whom they swap, or ~room."""


def families(case: Case) -> list[tuple[int, ...]]:
    """Give the sets of rounds in which two people may swap at once.

    Each round alone; both rounds of each pair with topics in common; all rounds with topics
    in common; and all rounds (which leaves the repeats as they are).
    """
    rounds = range(case.rounds)
    topics = [set(row[row != NOBODY].tolist()) for row in case.topics]
    linked = [pair for pair in combinations(rounds, 2) if topics[pair[0]] & topics[pair[1]]]
    sessions = {tuple(s for s in rounds if s == r or topics[s] & topics[r]) for r in rounds}
    alone = [
        (at,) for at in rounds if not any(_settled(case, one) for one in sessions if at in one)
    ]
    every = alone + linked + sorted(sessions) + [tuple(rounds)]
    return list(dict.fromkeys(every))


def _settled(case: Case, session: tuple[int, ...]) -> bool:
    """Tell whether everybody has every topic of a session, so that no one round can change."""
    topics = case.topics[list(session)]
    there = case.most[list(session)] > 0
    always = bool(case.present[:, list(session)].all())
    return (
        always
        and bool((topics != NOBODY)[there].all())
        and (len(np.unique(topics[there])) == len(session))
    )


class Tabu:
    """A walk over the seatings of a floor, of which the best is kept.

    After F. Glover, Tabu Search (1989); for golfers, I. Dotú and P. Van Hentenryck (2005).
    """

    def __init__(self, floor: Floor, stream: Stream) -> None:
        """Start the walk at the seating of the *floor*."""
        self.floor, self.stream = floor, stream
        self.families = families(floor.terms.case)
        case = floor.terms.case
        self.loose = np.nonzero((case.least < case.most).any(axis=1))[0].tolist()
        self.until = np.zeros(floor.sits.shape, dtype=np.int64)
        self.moves, self.spent, self.turn = 0, 0, 0
        self.price = 0
        self.lowest = 0
        self.best_price = 0
        self.best = floor.measure()
        self.best_seats = floor.seats.copy()
        self.best_at = 0

    def walk(self, steps: int, stop: Callable[[tuple[int, ...]], bool]) -> None:
        """Make changes until *steps* are spent or *stop* is content with the best."""
        limit = self.spent + steps
        while self.spent < limit and not stop(self.best):
            change = self._next()
            if change[0] >= 0:
                self._look()
            if change[0] >= NEVER:
                break
            self._make(change)
        self._look()

    def _look(self) -> None:
        """Keep the seating if it is better, level by level."""
        if self.price > self.best_price + self.slack:
            return
        found = self.floor.measure()
        if found < self.best:
            self.best, self.best_seats = found, self.floor.seats.copy()
            self.best_price, self.best_at = self.price, self.moves
        self.lowest = min(self.lowest, self.price)

    slack = 1000

    def _next(self) -> Change:
        """Find the best change that is not forbidden, or the first that makes things better."""
        best: Change = (int(NEVER), (), 0, 0)
        for offset in range(len(self.families)):
            turn = (self.turn + offset) % len(self.families)
            found = self._best_swap(self.families[turn])
            if found[0] < best[0]:
                best = found
            if best[0] < 0:
                self.turn = turn
                return best
        self.turn = (self.turn + 1) % len(self.families)
        return min([best, *map(self._best_shift, self.loose)])

    def _best_shift(self, at: int) -> Change:
        self.spent += 1
        change = self.floor.shifts(at)
        change[(self.until[at] > self.moves) & (change >= self.lowest - self.price)] = NEVER
        person, room, price = self._lowest_of(change)
        return (price, (at,), person, ~room)

    def _best_swap(self, rounds: tuple[int, ...]) -> Change:
        self.spent += 1
        change = self.floor.swaps(rounds)
        self._forbid(change, rounds)
        person, other, price = self._lowest_of(change)
        return (price, rounds, person, other)

    def _forbid(self, change: Numbers, rounds: Sequence[int]) -> None:
        """Price what undoes a recent change as impossible, unless it leads to a new best."""
        wanted = self.lowest - self.price
        for at in rounds:
            forbidden = self.until[at] > self.moves
            if forbidden.any():
                back = forbidden[:, self.floor.seats[at]]
                change[(back | back.T) & (change >= wanted)] = NEVER

    def _lowest_of(self, change: Numbers) -> tuple[int, int, int]:
        flat = change.ravel()
        ties = np.flatnonzero(flat == flat.min())
        one = int(ties[self.stream.below(len(ties))])
        row, column = divmod(one, change.shape[1])
        return row, column, int(flat[one])

    def _make(self, change: Change) -> None:
        price, rounds, person, other = change
        self.moves += 1
        self.price += price
        for at in rounds:
            seats = self.floor.seats[at]
            moved = [person] if other < 0 else [person, other]
            self.until[at, moved, seats[moved]] = self.moves + 6 + self.stream.below(8)
            seats[moved] = [~other] if other < 0 else seats[moved[::-1]]
            self.floor.refresh(at)
