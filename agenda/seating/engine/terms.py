"""What the search reads of a case over and over, once and for all."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.engine.worth import Worth, worth_of


@dataclass(frozen=True, eq=False)
class Terms:
    """A case with everybody's labels as indexes, in which "none" is a last, empty one."""

    case: Case
    tenths: int = 10
    """How much of its price is asked for what is dearer than a repeat."""

    @cached_property
    def worth(self) -> Worth:
        """Give the price of each level."""
        return worth_of(self.case).at(self.tenths)

    @cached_property
    def weights(self) -> list[int]:
        """Give for how many real rounds each round stands."""
        return [int(weight) for weight in self.case.weights]

    @cached_property
    def seated(self) -> Truths:
        """Give who has a seat in each round: [P, R]."""
        locked = self.case.locked != NOBODY
        here: Truths = locked | self.case.present
        return here

    @cached_property
    def pinned(self) -> Integers:
        """Give the room that members of a unit have whatever else is decided: [P, R]."""
        pinned = np.where(self.seated, self.case.pinned, NOBODY)
        for at, units in enumerate(self.units):
            for unit in units:
                told = pinned[list(unit), at]
                for person in unit:
                    if pinned[person, at] == NOBODY and (told != NOBODY).any():
                        pinned[person, at] = told[told != NOBODY][0]
        return pinned

    @cached_property
    def units(self) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """Give for each round the people of two and more who move as one."""
        return tuple(self._units(at) for at in range(self.case.rounds))

    def _units(self, at: int) -> tuple[tuple[int, ...], ...]:
        free = self.seated[:, at] & (self.case.locked[:, at] == NOBODY)
        leader: dict[int, int] = {}
        for one, other in self.case.together.tolist():
            if self.seated[one, at] and self.seated[other, at] and (free[one] or free[other]):
                low, high = sorted((leader.setdefault(one, one), leader.setdefault(other, other)))
                leader.update({person: low for person in leader if leader[person] == high})
        found: dict[int, list[int]] = {}
        for person in sorted(leader):
            found.setdefault(leader[person], []).append(person)
        return tuple(tuple(found[first]) for first in sorted(found))

    @cached_property
    def single(self) -> Truths:
        """Give who moves alone and is free to: [R, P]."""
        movable: Truths = (self.seated & (self.pinned == NOBODY)).T.copy()
        for at, units in enumerate(self.units):
            for unit in units:
                movable[at, list(unit)] = False
        return movable

    def allowed(self, person: int, at: int) -> Truths:
        """Give the rooms that somebody may have in a round: [N]."""
        pinned = self.pinned[person, at]
        if pinned != NOBODY:
            only: Truths = np.arange(self.case.rooms) == pinned
            return only
        rooms: Truths = self.case.open_to[self.case.kinds[person], at] & (self.case.most[at] > 0)
        return rooms

    def allowed_to_some(self, at: int) -> Truths:
        """Give the rooms of a round that anybody may have: [N]."""
        some: Truths = ~self.barred[np.unique(self.case.kinds), at].all(axis=0)
        pinned = self.pinned[:, at]
        some[pinned[pinned != NOBODY]] = True
        return some

    def pinned_cells(self, first: int, second: int) -> Truths:
        """Give the pairs of rooms of two rounds in which somebody is pinned twice: [N, N]."""
        cells = np.zeros((self.case.rooms, self.case.rooms), dtype=np.bool_)
        one, other = self.pinned[:, first], self.pinned[:, second]
        both = (one != NOBODY) & (other != NOBODY)
        cells[one[both], other[both]] = True
        return cells

    @cached_property
    def barred(self) -> Truths:
        """Give which rooms are closed to each kind, whatever the reason: [K, R, N]."""
        closed: Truths = ~(self.case.open_to & (self.case.most > 0)[None])
        return closed

    @cached_property
    def values(self) -> Integers:
        """Give everybody's value of each attribute as one running index: [A, P]."""
        return np.where(
            self.case.attributes == NOBODY,
            self.last_value,
            self.case.attributes + self._first_values[:, None],
        ).reshape(len(self.case.attributes), self.case.people)

    @cached_property
    def _first_values(self) -> Integers:
        widths = [int(row.max(initial=-1)) + 1 for row in self.case.attributes]
        return np.cumsum([0, *widths])[:-1].astype(np.int64)

    @cached_property
    def last_value(self) -> int:
        """Give how many values there are: the index of "unknown"."""
        return sum(int(row.max(initial=-1)) + 1 for row in self.case.attributes)

    @cached_property
    def lonely(self) -> Truths:
        """Give the values of which nobody should be the only one: [V + 1]."""
        lonely = np.zeros(self.last_value + 1, dtype=np.bool_)
        for attribute in self.case.alone:
            first = self._first_values[attribute]
            lonely[first : first + int(self.case.attributes[attribute].max(initial=-1)) + 1] = True
        return lonely

    @cached_property
    def organisations(self) -> Integers:
        """Give everybody's organisation: [P]; the last index is "none"."""
        if not len(self.case.organisations):
            return np.zeros(self.case.people, dtype=np.int64)
        none = int(self.case.organisations.max(initial=-1)) + 1
        return np.where(self.case.organisations == NOBODY, none, self.case.organisations)

    @cached_property
    def no_organisation(self) -> int:
        """Give the index of "no organisation"."""
        return int(self.case.organisations.max(initial=-1)) + 1

    @cached_property
    def topics(self) -> Integers:
        """Give each room's topic: [R, N]; the last index is "none"."""
        return np.where(self.case.topics == NOBODY, self.no_topic, self.case.topics)

    @cached_property
    def no_topic(self) -> int:
        """Give the index of "no topic"."""
        known = max(
            int(self.case.topics.max(initial=-1)), int(self.case.wishes[:, 1:].max(initial=-1))
        )
        return known + 1

    @cached_property
    def wishes(self) -> Integers:
        """Give how often somebody wishes a topic: [P, T + 1]."""
        wished = np.zeros((self.case.people, self.no_topic + 1), dtype=np.int64)
        np.add.at(wished, tuple(self.case.wishes.T), 1)
        return wished

    @cached_property
    def told(self) -> Integers:
        """Give the room that each free person was told, or NOBODY: [P, R]."""
        if not self.case.published.size:
            return np.full((self.case.people, self.case.rounds), NOBODY, dtype=np.int64)
        return self.case.published

    @cached_property
    def companions(self) -> Integers:
        """Give the pairs kept together, within a whole cluster: [any, 2]."""
        pairs = [
            (one, other)
            for cluster in self.case.clusters
            for one in cluster
            for other in cluster
            if one < other
        ]
        return np.array(pairs, dtype=np.int64).reshape(-1, 2)
