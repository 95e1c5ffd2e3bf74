"""The levels of a seating as expressions of OR-Tools, defined as in `agenda.seating.score`.

An expression may be below the true value (of people kept together it takes off all that they may
share), but never above: what is proven with it holds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.levels import Level
from agenda.seating.proof.exact import Exact

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    Expression = cp_model.LinearExpr | int
    Fault = Callable[[Sequence[Expression], int, int], Expression]

TWO = 2


class Faults(Exact):
    """A program that can say what seats are worth."""

    def keep_earlier(self, level: Level, reached: Mapping[Level, int]) -> None:
        """Be at least as good as what is *reached* on every level before this one."""
        for earlier in self.case.order[: self.case.order.index(level)]:
            if earlier is not Level.WORST_OFF:
                self.model.add(self.value(earlier) <= reached[earlier])

    def value(self, level: Level) -> "Expression":
        """Give what no seating of this program goes below on a level, as an expression."""
        parts: Mapping[Level, Callable[[], Iterable[Expression]]] = {
            Level.SIZES: self._sizes,
            Level.ORGANISATIONS: self._organisations,
            Level.BALANCE: self._balance,
            Level.ALONE: self._alone,
            Level.REPEATS: self._repeats,
            Level.WISHES: self._wishes,
            Level.MOVES: self._moves,
        }
        total: Expression = sum(parts[level]())
        return total

    def _sizes(self) -> Iterator["Expression"]:
        case = self.case
        for at in range(case.rounds):
            there = np.nonzero(case.most[at] > 0)[0].tolist()
            low, more = divmod(
                sum(self._there(p, at) for p in range(case.people)), max(len(there), 1)
            )
            for room in there:
                count = self.many(range(case.people), at, room)
                over, under = count - low - (more > 0), low - count
                yield int(case.weights[at]) * self.at_least(case.people, over, under)

    def _organisations(self) -> Iterator["Expression"]:
        case = self.case
        if len(case.organisations):
            yield from self.by_value(case.organisations, self.pairs)
        for one, other in self._kept_together():
            if case.organisations[one] == case.organisations[other] != NOBODY:
                yield -self.shared(one, other)

    def _balance(self) -> Iterator["Expression"]:
        for values_of in self.case.attributes:
            yield from self.by_value(values_of, self._unfair)

    def _alone(self) -> Iterator["Expression"]:
        for attribute in self.case.alone:
            yield from self.by_value(self.case.attributes[attribute], self._lonely)

    def _repeats(self) -> Iterator["Expression"]:
        """Sum C(n, 2) over how many go from a room to a room, for each two rounds."""
        case = self.case
        everybody = range(case.people)
        for first, second in combinations(range(case.rounds), 2):
            weight = int(case.weights[first] * case.weights[second])
            ways = [self.crossing(person, first, second) for person in everybody]
            for cell in np.ndindex(case.rooms, case.rooms):
                yield weight * self.pairs([way.get(cell, 0) for way in ways])
        for at, room in np.ndindex(case.rounds, case.rooms):
            weight = int(case.weights[at] * (case.weights[at] - 1) // 2)
            if weight:
                yield weight * self.pairs([self.sits(p, at, room) for p in everybody])
        for one, other in self._kept_together():
            met = self.shared(one, other)
            yield -(met * (met - 1) // 2)

    def _wishes(self) -> Iterator["Expression"]:
        for person, topic in self.case.wishes.tolist():
            places = np.argwhere(self.case.topics == topic).tolist()
            yield self.at_least(1, 1 - sum(self.sits(person, at, room) for at, room in places))

    def _moves(self) -> Iterator["Expression"]:
        case = self.case
        for person, at in np.argwhere(case.published != NOBODY).tolist():
            if self._there(person, at):
                stays = self.sits(person, at, int(case.published[person, at]))
                yield int(case.weights[at]) * (1 - stays)

    def at_least(self, most: int, *least: "Expression") -> "cp_model.IntVar":
        """Give a column from 0 to *most* that is no less than any of these."""
        column = self.model.new_int_var(0, most, "")
        for expression in least:
            self.model.add(column >= expression)
        return column

    def crossing(
        self, person: int, first: int, second: int
    ) -> Mapping[tuple[int, int], "Expression"]:
        """Tell by which rooms somebody goes from one round to another; other ways are 0."""
        rooms = range(self.case.rooms)
        if not (self._there(person, first) and self._there(person, second)):
            return {}
        if not self.open[person, first]:
            known = int(self.told[person, first])
            return {(known, room): self.sits(person, second, room) for room in rooms}
        if not self.open[person, second]:
            known = int(self.told[person, second])
            return {(room, known): self.sits(person, first, room) for room in rooms}
        return self._free_crossing(person, first, second)

    def _free_crossing(
        self, person: int, first: int, second: int
    ) -> Mapping[tuple[int, int], "Expression"]:
        rooms = range(self.case.rooms)
        way = {cell: self.model.new_bool_var("") for cell in np.ndindex(len(rooms), len(rooms))}
        for room in rooms:
            leaving, coming = self.sits(person, first, room), self.sits(person, second, room)
            self.model.add(sum(way[room, other] for other in rooms) == leaving)
            self.model.add(sum(way[other, room] for other in rooms) == coming)
        return way

    def pairs(self, sitting: Sequence["Expression"], *_: int) -> "Expression":
        """Give C(n, 2), which is the largest of k·n - C(k + 1, 2) over all k."""
        maybe = [one for one in sitting if not (isinstance(one, int) and one == 0)]
        count, most = sum(maybe), len(maybe)
        if most < TWO:
            return 0
        lines = (k * count - k * (k + 1) // 2 for k in range(1, most))
        return self.at_least(most * (most - 1) // 2, *lines)

    def by_value(self, values_of: Integers, fault: "Fault") -> Iterator["Expression"]:
        """Give the fault of each value in each room of each round."""
        case = self.case
        for value in np.unique(values_of[values_of != NOBODY]).tolist():
            people = np.nonzero(values_of == value)[0].tolist()
            for at, room in np.ndindex(case.rounds, case.rooms):
                there = [person for person in people if self._there(person, at)]
                sitting = [self.sits(person, at, room) for person in there]
                yield int(case.weights[at]) * fault(sitting, at, room)

    def _unfair(self, sitting: Sequence["Expression"], at: int, room: int) -> "Expression":
        present = [person for person in range(self.case.people) if self._there(person, at)]
        size = self._column(self.many(present, at, room), len(present))
        low, high = (self.model.new_int_var(0, len(present), "") for _ in range(2))
        shares = [size_ * len(sitting) for size_ in range(len(present) + 1)]
        self.model.add_element(size, [share // len(present) for share in shares], low)
        self.model.add_element(size, [-(-share // len(present)) for share in shares], high)
        count = sum(sitting)
        return self.at_least(len(present), count - high, low - count)

    def _lonely(self, sitting: Sequence["Expression"], *_: int) -> "Expression":
        if len(sitting) < TWO:
            return 0
        found = self.model.new_int_var(0, 1, "")
        table = [int(count == 1) for count in range(len(sitting) + 1)]
        self.model.add_element(self._column(sum(sitting), len(sitting)), table, found)
        return found

    def _column(self, expression: "Expression", most: int) -> "cp_model.IntVar":
        found = self.model.new_int_var(0, most, "")
        self.model.add(found == expression)
        return found

    def _kept_together(self) -> Iterator[tuple[int, int]]:
        for cluster in self.case.clusters:
            yield from combinations(cluster, 2)

    def shared(self, one: int, other: int) -> int:
        """Give the rounds that two people kept together share at most."""
        return sum(
            int(self.case.weights[at])
            for at in range(self.case.rounds)
            if self._there(one, at)
            and self._there(other, at)
            and (self.open[[one, other], at].any() or self.told[one, at] == self.told[other, at])
        )
