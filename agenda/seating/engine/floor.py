"""Everybody's seats as matrices, and what each swap of two people would change."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.shares import shares_of
from agenda.seating.engine.sizes import even_split, unevenness
from agenda.seating.engine.terms import Terms
from agenda.seating.engine.worth import RULE
from agenda.seating.levels import Level

Numbers = NDArray[np.float64]
"""Whole numbers below 2^53, as floats: their sums and products are exact on every machine."""

NEVER = float(1 << 50)
"""What an impossible change costs."""


class Floor:
    """All rooms of all rounds for up to some 150 people, each pair of whom is priced.

    A change of several rounds at once leaves untouched how often two people meet within these
    rounds: only the other rounds count. So its price is a sum over its rounds, and exact.
    """

    def __init__(self, terms: Terms, seats: Integers, *, fair: bool = False) -> None:
        """Take over the *seats*, [R, P]; if *fair*, repeats of the worst-off cost more."""
        case, self.terms = terms.case, terms
        rounds, people, rooms = case.rounds, case.people, case.rooms
        self.seats = seats.copy()
        self.sits = np.zeros((rounds, people, rooms))
        self.same = np.zeros((rounds, people, people))
        self.had = np.zeros((rounds, people, terms.no_topic + 1))
        self.size = np.zeros((rounds, rooms), dtype=np.int64)
        self.has = np.zeros((rounds, terms.last_value + 1, rooms), dtype=np.int64)
        self.shares = [shares_of(terms, at) for at in range(rounds)]
        self._fixed_facts()
        self.everybody = np.arange(people)
        for at in range(rounds):
            self.refresh(at)
        self.dear = terms.worth.repeats + self._heat() * fair

    def _heat(self) -> Numbers:
        """Make repeats a little dearer for those who have most of them: [P, P]."""
        again = self._again()
        hot = (again >= again.max(initial=1)).astype(np.float64)
        heat: Numbers = hot[:, None] + hot[None, :]
        return heat

    def _again(self) -> Integers:
        """Count everybody's repeats: [P]."""
        met = np.tensordot(self.terms.case.weights.astype(np.float64), self.same, axes=1)
        again: Integers = (met * (met - 1)).sum(axis=1).astype(np.int64) // 2
        return again

    def _fixed_facts(self) -> None:
        terms, case, worth = self.terms, self.terms.case, self.terms.worth
        people = case.people
        self.strangers = 1.0 - np.eye(people)
        self.strangers[tuple(terms.companions.T)] = 0
        self.strangers[tuple(terms.companions[:, ::-1].T)] = 0
        known = terms.organisations != terms.no_organisation
        of_one = (terms.organisations[:, None] == terms.organisations[None, :]) & known
        self.organisation = of_one * self.strangers
        self.apart = np.zeros((people, people))
        self.apart[tuple(case.apart.T)] = self.apart[tuple(case.apart[:, ::-1].T)] = 1
        self.base = worth.organisations * self.organisation + RULE * self.apart
        self.of_value = np.zeros((people, terms.last_value + 1))
        for row in terms.values:
            self.of_value[np.arange(people), row] = 1
        self.alike = [
            (row[:, None] == row[None, :]) * (row != terms.last_value)[:, None] * 1.0
            for row in terms.values
        ]
        told = terms.told.T[:, :, None]
        self.dislikes = RULE * terms.barred[case.kinds].transpose(1, 0, 2).astype(np.float64)
        moved = (told != NOBODY) & (told != np.arange(case.rooms))
        self.dislikes += worth.moves * case.weights[:, None, None] * moved
        self.topics = np.eye(terms.no_topic + 1)[terms.topics]
        self.topics[:, :, -1] = 0
        self.judged = (case.fixed.T == NOBODY) & (case.locked.T == NOBODY)

    def refresh(self, at: int) -> None:
        """Count a round anew."""
        seats = self.seats[at]
        sits = (seats[:, None] == np.arange(self.terms.case.rooms)).astype(np.float64)
        self.sits[at] = sits
        self.same[at] = (sits @ sits.T) * self.strangers
        self.had[at] = sits @ self.topics[at]
        self.size[at] = sits.sum(axis=0)
        self.has[at] = self.of_value.T @ sits

    def swaps(self, rounds: Sequence[int]) -> Numbers:
        """Give what it changes that two people swap their rooms in all these *rounds*: [P, P]."""
        met = self._met_elsewhere(rounds)
        pair = self.dear * met + self.base
        elsewhere = self._topics_elsewhere(rounds)
        change: Numbers = np.zeros_like(pair)
        closed = np.zeros(pair.shape, dtype=np.bool_)
        useful = np.zeros(pair.shape, dtype=np.bool_)
        for at in rounds:
            seats, free = self.seats[at], self.terms.single[at]
            differ = seats[:, None] != seats
            change += self._swaps_of_round(at, pair, elsewhere) * differ
            closed |= differ & ~(free[:, None] & free)
            useful |= differ
        change[closed | ~useful] = NEVER
        return change

    def _met_elsewhere(self, rounds: Sequence[int]) -> Numbers:
        met = np.zeros(self.base.shape)
        for other, weight in enumerate(self.terms.weights):
            if other not in rounds:
                met += weight * self.same[other]
        return met

    def _topics_elsewhere(self, rounds: Sequence[int]) -> Numbers:
        inside = list(rounds)
        had: Numbers = self.had.sum(axis=0) - self.had[inside].sum(axis=0)
        return had

    def _swaps_of_round(self, at: int, pair: Numbers, elsewhere: Numbers) -> Numbers:
        seats, weight = self.seats[at], self.terms.weights[at]
        joins, meets = self._joins(at, pair, elsewhere)
        across = joins[:, seats] - meets
        return across + across.T - 2 * weight * pair

    def _joins(self, at: int, pair: Numbers, elsewhere: Numbers) -> tuple[Numbers, Numbers]:
        """Price each move of one person, and what two alike who swap would count too often."""
        terms, seats = self.terms, self.seats[at]
        more, fewer = self.shares[at].changes(self.has[at], self.size[at])
        joins = pair @ (self.sits[at] * terms.weights[at]) + self.dislikes[at]
        joins += RULE * elsewhere[:, terms.topics[at]]
        if terms.worth.wishes and len(terms.case.wishes):
            wished = terms.wishes[:, terms.topics[at]] * (elsewhere[:, terms.topics[at]] == 0)
            joins -= terms.worth.wishes * wished
        leaves = -joins[self.everybody, seats]
        meets = np.zeros_like(pair)
        if len(terms.values):
            joins += self.of_value @ more
            bend = more + fewer
            for row, alike in zip(terms.values, self.alike, strict=True):
                leaves += fewer[row, seats]
                meets += alike * bend[row, seats][:, None]
        return joins + leaves[:, None], meets

    def shifts(self, at: int) -> Numbers:
        """Give what it changes that one person goes to another room of a round: [P, N]."""
        rounds = (at,)
        pair = self.dear * self._met_elsewhere(rounds) + self.base
        joins, _ = self._joins(at, pair, self._topics_elsewhere(rounds))
        terms, seats = self.terms, self.seats[at]
        change: Numbers = joins + self._new_sizes(at)[seats]
        change += self._new_shares(at)
        closed = (terms.case.most[at] == 0) | (np.arange(terms.case.rooms) == seats[:, None])
        change[closed | ~terms.single[at][:, None]] = NEVER
        return change

    def _new_sizes(self, at: int) -> Numbers:
        """Price one fewer in a room and one more in another: [N, N]."""
        now = self._price_of_sizes(at, self.size[at])
        fewer = self._price_of_sizes(at, self.size[at] - 1) - now
        more = self._price_of_sizes(at, self.size[at] + 1) - now
        return (fewer[:, None] + more[None, :]).astype(np.float64)

    def _price_of_sizes(self, at: int, size: Integers) -> Integers:
        case, worth, weight = self.terms.case, self.terms.worth, self.terms.weights[at]
        open_rooms = case.most[at] > 0
        low, high = even_split(int(self.size[at].sum()), int(open_rooms.sum()))
        off = np.maximum(size - high, 0) + np.maximum(low - size, 0)
        wrong = np.maximum(size - case.most[at], 0) + np.maximum(case.least[at] - size, 0)
        pairs = size * (size - 1) // 2 * (weight * (weight - 1) // 2)
        price: Integers = worth.sizes * weight * off * open_rooms + RULE * wrong
        return price + worth.repeats * pairs

    def _new_shares(self, at: int) -> Numbers:
        """Correct the price of moves for the shares, which change with the sizes: [P, N]."""
        terms, seats, size, has = self.terms, self.seats[at], self.size[at], self.has[at]
        if not len(terms.values):
            return np.zeros((len(seats), terms.case.rooms))
        cost = self.shares[at].cost
        now = cost(has, size)
        joined = cost(has, size + 1) - now
        left = cost(has, size - 1) - now
        more = (cost(has + 1, size + 1) - cost(has, size + 1)) - (cost(has + 1, size) - now)
        fewer = (cost(has - 1, size - 1) - cost(has, size - 1)) - (cost(has - 1, size) - now)
        change = joined.sum(axis=0) + self.of_value @ more
        change += left.sum(axis=0)[seats][:, None]
        for row in terms.values:
            change += fewer[row, seats][:, None]
        return np.asarray(change, dtype=np.float64)

    def price(self) -> int:
        """Add up what the seating costs, as every change is priced."""
        broken, *values = self.measure()
        worth = self.terms.worth
        return RULE * broken + sum(
            worth.of(level) * value
            for level, value in zip(self.terms.case.order, values, strict=True)
        )

    def measure(self) -> tuple[int, ...]:
        """Give how many rules are broken (and cannot but be), then the value of each level."""
        case = self.terms.case
        met = np.tensordot(case.weights.astype(np.float64), self.same, axes=1)
        again = self._again()
        found = {
            Level.SIZES: lambda: sum(self._unevenness(at) for at in range(case.rounds)),
            Level.ORGANISATIONS: lambda: int((met * self.organisation).sum()) // 2,
            Level.BALANCE: lambda: self._values(balance=True),
            Level.ALONE: lambda: self._values(balance=False),
            Level.REPEATS: lambda: int(again.sum()) // 2,
            Level.WORST_OFF: lambda: int(again.max(initial=0)),
            Level.WISHES: self._unmet,
            Level.MOVES: self._moves,
        }
        return (self.broken(), *(found[level]() for level in case.order))

    def broken(self) -> int:
        """Count the rules broken by those who may still move."""
        case, terms = self.terms.case, self.terms
        away = self.seats == NOBODY
        barred = terms.barred[case.kinds[None, :], np.arange(case.rounds)[:, None], self.seats]
        wrong = int((barred & self.judged & ~away).sum())
        met = np.tensordot(case.weights.astype(np.float64), self.same, axes=1)
        wrong += int((met * self.apart).sum()) // 2
        had = self.had.sum(axis=0)[:, :-1]
        wrong += int((had * (had - 1)).sum()) // 2
        wrong += int(np.maximum(self.size - case.most, 0).sum())
        return wrong + int(np.maximum(case.least - self.size, 0).sum())

    def _unevenness(self, at: int) -> int:
        return self.terms.weights[at] * unevenness(self.size[at], self.terms.case.most[at] > 0)

    def _values(self, *, balance: bool) -> int:
        return sum(
            int(share.only(balance=balance).cost(self.has[at], self.size[at]).sum())
            for at, share in enumerate(self.shares)
        )

    def _unmet(self) -> int:
        wishes = self.terms.case.wishes
        return int((self.had.sum(axis=0)[wishes[:, 0], wishes[:, 1]] == 0).sum())

    def _moves(self) -> int:
        told = self.terms.told.T
        off = (told != NOBODY) & (self.seats != NOBODY) & (told != self.seats)
        return int((off * self.terms.case.weights[:, None]).sum())
