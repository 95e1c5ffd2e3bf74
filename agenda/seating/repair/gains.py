"""What every single change of a round does to each level, all changes at once.

A change takes one person to another room, or puts two in each other's place. What it does to a
level is the sum of what leaving and entering do in the rooms concerned; the definitions are those
of `agenda.seating.score`, and a test compares the two.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.levels import Level
from agenda.seating.score import cells, pairs_of, sizes, topics_had


@dataclass(frozen=True, eq=False)
class Gains:
    """What changes do to one level, below zero for the better.

    Mover m goes to room n: `goes[m, n]`. Movers l and m swap: `swaps[l, m]`.
    """

    goes: Integers
    swaps: Integers


@dataclass(frozen=True, eq=False)
class Round:
    """Round *at* of the *seats*, in which the *movers*, all of them seated, may change rooms."""

    case: Case
    seats: Integers
    at: int
    movers: Integers

    @property
    def column(self) -> Integers:
        """The room of everybody."""
        return self.seats[:, self.at]

    @property
    def here(self) -> Integers:
        """The room of each mover."""
        return self.column[self.movers]

    def gains(self, level: Level) -> Gains:
        """Give what changes do to a level; not for the worst-off, which needs all rounds."""
        return _GAINS[level](self)

    def by_worth(self, worth: Integers) -> Gains:
        """Give gains on a level to which each mover adds what their room is worth: [M, N]."""
        there = worth[:, self.here]
        own = worth[np.arange(len(self.movers)), self.here]
        change = there - own[:, None]
        return Gains(worth - own[:, None], change + change.T)

    def by_values(self, values_of: Integers, table: "_Table") -> Gains:
        """Give gains on a level that counts people of one value in a room."""
        value = np.where(values_of[self.movers] == NOBODY, -1, values_of[self.movers])
        here = self.here
        goes = table.leave[here, value][:, None] + table.enter[:, value].T
        goes[np.arange(len(here)), here] = 0
        less, more = table.less[here, value], table.more[here][:, value]
        swaps = less[:, None] + less[None, :] + more + more.T
        swaps[(value[:, None] == value[None, :]) | (here[:, None] == here[None, :])] = 0
        return Gains(goes, swaps)

    def counts(self, values_of: Integers) -> Integers:
        """Count the people of each value in each room: [N, V]."""
        width = int(values_of.max(initial=0)) + 1
        seen = (self.column != NOBODY) & (values_of != NOBODY)
        flat = self.column[seen] * width + values_of[seen]
        rooms = self.case.rooms
        return np.bincount(flat, minlength=rooms * width).reshape(rooms, width)


@dataclass(frozen=True, eq=False)
class _Table:
    """What it does to a room, [N, V + 1], if one of a value leaves or enters it, or is swapped.

    The last value is that of people without one.
    """

    leave: Integers
    enter: Integers
    less: Integers
    more: Integers


Fault = Callable[[Integers, Integers], Integers]
"""Gives the faults, [N, V], of rooms with counts of values, [N, V], and sizes, [N]."""


def _table(counts: Integers, size: Integers, fault: Fault) -> _Table:
    now = fault(counts, size)

    def step(people: int, seats: int) -> Integers:
        others = fault(counts, size + seats)
        all_the_others = (others - now).sum(axis=1)[:, None]
        own = fault(counts + people, size + seats) - others
        return np.hstack([own + all_the_others, all_the_others])

    return _Table(step(-1, -1), step(1, 1), step(-1, 0), step(1, 0))


def _added(parts: Iterator[Gains], here: Round) -> Gains:
    movers = len(here.movers)
    goes = np.zeros((movers, here.case.rooms), dtype=np.int64)
    swaps = np.zeros((movers, movers), dtype=np.int64)
    for part in parts:
        goes += part.goes
        swaps += part.swaps
    weight = here.case.weights[here.at]
    return Gains(goes * weight, swaps * weight)


def _organisations(here: Round) -> Gains:
    return _added(_of_organisations(here), here)


def _of_organisations(here: Round) -> Iterator[Gains]:
    values_of = here.case.organisations
    if len(values_of):
        counts = here.counts(values_of)
        size = counts.sum(axis=1)
        yield here.by_values(values_of, _table(counts, size, lambda many, _: pairs_of(many)))


def _balance(here: Round) -> Gains:
    return _added(_of_balance(here), here)


def _of_balance(here: Round) -> Iterator[Gains]:
    size = sizes(here.case, here.seats[:, [here.at]].repeat(here.case.rounds, axis=1))[0]
    present = max(int(size.sum()), 1)
    for values_of in here.case.attributes:
        counts = here.counts(values_of)
        total = counts.sum(axis=0)[None, :]

        def fault(many: Integers, seats: Integers, total: Integers = total) -> Integers:
            shares = seats[:, None] * total
            low, high = shares // present, -(-shares // present)
            off: Integers = np.maximum(many - high, 0) + np.maximum(low - many, 0)
            return off

        yield here.by_values(values_of, _table(counts, size, fault))


def _alone(here: Round) -> Gains:
    return _added(_of_alone(here), here)


def _of_alone(here: Round) -> Iterator[Gains]:
    for attribute in here.case.alone:
        values_of = here.case.attributes[attribute]
        counts = here.counts(values_of)
        several = (counts.sum(axis=0) > 1)[None, :]

        def fault(many: Integers, _: Integers, several: Integers = several) -> Integers:
            lonely: Integers = ((many == 1) & several).astype(np.int64)
            return lonely

        yield here.by_values(values_of, _table(counts, counts.sum(axis=1), fault))


def _sizes(here: Round) -> Gains:
    """Rooms are compared with an even split over the rooms that are there."""
    case = here.case
    there = case.most[here.at] > 0
    size = np.bincount(here.column[here.column != NOBODY], minlength=case.rooms)
    low, more = divmod(int(size[there].sum()), max(int(there.sum()), 1))
    high = low + (more > 0)

    def fault(many: Integers, _: Integers) -> Integers:
        return np.where(there[:, None], np.maximum(many - high, 0) + np.maximum(low - many, 0), 0)

    everybody = np.zeros(case.people, dtype=np.int64)
    return _added(iter([here.by_values(everybody, _table(size[:, None], size, fault))]), here)


def _repeats(here: Round) -> Gains:
    """Who goes to a room meets those in it again with whom they share rooms of other rounds."""
    case, weight = here.case, here.case.weights[here.at]
    again = np.zeros((len(here.movers), case.rooms), dtype=np.int64)
    met = np.zeros((len(here.movers), len(here.movers)), dtype=np.int64)
    for other in range(case.rounds):
        before = here.seats[:, other]
        own = before[here.movers]
        known = own != NOBODY
        if other != here.at and known.any():
            factor = weight * case.weights[other]
            both = cells(before, here.column, case.rooms)
            again[known] += factor * both[own[known]]
            again[known, here.here[known]] -= factor
            met += factor * ((own[:, None] == own[None, :]) & known[:, None])
    within = int(pairs_of(case.weights[here.at : here.at + 1])[0])
    size = np.bincount(here.column[here.column != NOBODY], minlength=case.rooms)
    again += within * size[None, :]
    again[np.arange(len(here.movers)), here.here] -= within
    found = here.by_worth(again)
    return Gains(found.goes, found.swaps - 2 * (met + within))


def _wishes(here: Round) -> Gains:
    case = here.case
    had = topics_had(case, here.seats)
    had[:, here.at] = NOBODY
    granted = np.zeros((case.people, case.rooms), dtype=np.int64)
    for person, topic in case.wishes.tolist():
        if topic not in had[person]:
            granted[person] -= case.topics[here.at] == topic
    return here.by_worth(granted[here.movers])


def _moves(here: Round) -> Gains:
    case = here.case
    return here.by_worth(costs(case, here.movers, here.at))


def costs(case: Case, people: Integers, at: int) -> Integers:
    """Give what each room costs each of the *people* in moves: nothing where they were told."""
    if not case.published.size:
        return np.zeros((len(people), case.rooms), dtype=np.int64)
    before = case.published[people, at]
    elsewhere = (before != NOBODY)[:, None] & (before[:, None] != np.arange(case.rooms)[None, :])
    found: Integers = case.weights[at] * elsewhere
    return found


_GAINS: Mapping[Level, Callable[[Round], Gains]] = {
    Level.SIZES: _sizes,
    Level.ORGANISATIONS: _organisations,
    Level.BALANCE: _balance,
    Level.ALONE: _alone,
    Level.REPEATS: _repeats,
    Level.WISHES: _wishes,
    Level.MOVES: _moves,
}
