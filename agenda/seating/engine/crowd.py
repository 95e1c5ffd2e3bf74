"""A search for hundreds and thousands of people: only who is in trouble looks for a swap."""

from collections.abc import Callable

import numpy as np

from agenda.seating import score
from agenda.seating.case import NOBODY, Integers, Truths
from agenda.seating.engine.assignment import reseated, standing
from agenda.seating.engine.clusters import resettle
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.rows import NEVER, prices_of_seats, swaps_of
from agenda.seating.engine.stream import Stream

Stop = Callable[[tuple[int, ...]], bool]

_MANY = 1500
"""From how many people on a swap is found more easily than an assignment."""

_LOOK_ANYWAY = 32
"""One in how many times people stand up in a round in which nobody pays for a seat."""

_PRICE_OF_STANDING = 3
"""How many swaps could have been priced in the time of an assignment."""

_TIMES = 2
"""How often people stand up in a round before the next has its turn."""


class Crowd:
    """A walk over the seatings of a hall, of which the best is kept.

    After S. Minton et al., Minimizing conflicts (1992): somebody whose seat costs anything takes
    the swap that is best for all. Sideways and slightly uphill is allowed once nothing helps.
    """

    def __init__(self, hall: Hall, stream: Stream) -> None:
        """Start the walk at the seating of the *hall*."""
        self.hall, self.stream = hall, stream
        hall.settle()
        self.until = np.zeros(hall.seats.shape, dtype=np.int64)
        self.moves, self.spent, self.price, self.lowest = 0, 0, 0, 0
        self.patience = 0
        self.gained = True
        self.passes, self.looked = 0, 0
        self.best = self._measure()
        self.best_seats = hall.seats.copy()

    def _measure(self) -> tuple[int, ...]:
        case, seats = self.hall.terms.case, self.hall.seats.T
        broken = sum(1 for _ in score.violations(case, seats))
        return (broken, *score.values(case, seats).values())

    def walk(self, steps: int, stop: Stop) -> None:
        """Let people swap until *steps* are spent or *stop* is content with the best."""
        limit = self.spent + steps
        while self.spent < limit and not stop(self.best):
            before = self.price
            for at in self.stream.shuffled(len(self.hall.seats)):
                if self.gained:
                    self._round(at, limit)
                else:
                    self._reseat(at)
            if self.passes % 6 == 0:
                patience = 3 if self.passes % 18 == 0 else 0
                self.price += resettle(self.hall, patience * self.hall.terms.worth.repeats)
            if self.price < self.lowest and self.spent >= self.looked + len(self.until[0]) // 4:
                self._look()
            self.passes += 1
            again = 2 if len(self.until[0]) > _MANY else 6
            self.gained = self.passes % again == 0 or (self.gained and self.price < before)
        if self.price < self.lowest:
            self._look()

    def _look(self) -> None:
        """Keep the seating if it is better, level by level."""
        self.lowest, self.looked = self.price, self.spent
        found = self._measure()
        if found < self.best:
            self.best, self.best_seats = found, self.hall.seats.copy()

    def _reseat(self, at: int) -> None:
        """Let one person of every room stand up, and all sit down again."""
        urgent = prices_of_seats(self.hall, at) > 0
        self.spent += 1
        if not (urgent.any() or (self.hall.more[at] < 0).any()) and self.stream.below(_LOOK_ANYWAY):
            return
        if self.stream.below(2):
            urgent |= self._wanted(at)
        for _ in range(_TIMES):
            people, rooms = standing(self.hall, at, urgent, self.stream)
            self.spent += _PRICE_OF_STANDING
            if len(people) > 1:
                self.price += reseated(self.hall, at, people, rooms, self.stream)

    def _wanted(self, at: int) -> Truths:
        """Tell whom some room lacks that another can spare, and who is in such a room: [P]."""
        hall, seats = self.hall, self.hall.seats[at]
        lacking: Truths = hall.more[at] < 0
        rooms, values = np.asarray(lacking.any(axis=0)), np.asarray(lacking.any(axis=1))
        wanted: Truths = rooms[seats]
        for row in hall.terms.values:
            wanted |= values[row] & (hall.fewer[at][row, seats] <= 0)
        return wanted

    def _round(self, at: int, limit: int) -> None:
        leaving = prices_of_seats(self.hall, at)
        for person in self._troubled(at, leaving):
            if self.spent >= limit:
                break
            self.spent += 1
            change = swaps_of(self.hall, at, person, leaving)
            change[(self.until[at] > self.moves) & (change >= self.lowest - self.price)] = NEVER
            other, price = self._lowest_of(change)
            if price <= (self.patience if self.price <= self.lowest + self.patience else -1):
                self._make(at, person, other, price)
                rooms = self.hall.seats[at, [person, other]]
                near = np.nonzero(np.isin(self.hall.seats[at], rooms))[0]
                leaving[near] = prices_of_seats(self.hall, at, near)

    def _troubled(self, at: int, leaving: Integers) -> list[int]:
        """Give who pays for their seat, and somebody from each room that lacks anybody."""
        lacking = np.nonzero((self.hall.more[at].min(axis=0, initial=0)) < 0)[0]
        pays = leaving > 0
        seats = self.hall.seats[at]
        for room in lacking.tolist():
            inside = np.nonzero((seats == room) & self.hall.terms.single[at])[0]
            if len(inside):
                pays[inside[self.stream.below(len(inside))]] = True
        pays &= self.hall.terms.single[at] & (seats != NOBODY)
        people = np.nonzero(pays)[0]
        return [int(people[one]) for one in self.stream.shuffled(len(people))]

    def _lowest_of(self, change: Integers) -> tuple[int, int]:
        ties = np.flatnonzero(change == change.min())
        one = int(ties[self.stream.below(len(ties))])
        return one, int(change[one])

    def _make(self, at: int, person: int, other: int, price: int) -> None:
        hall = self.hall
        self.moves += 1
        self.price += price
        pair = np.array([person, other])
        hall.change(pair, at, hall.seats[at, pair[::-1]])
        self.until[at, pair] = self.moves + 5 + self.stream.below(10)
