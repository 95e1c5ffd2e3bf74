"""A case as a program: a column for each unit, round and room; rows for each rule."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.conflict.alike import Unit
from agenda.seating.conflict.clauses import Clause
from agenda.seating.levels import Rule
from agenda.seating.program import Program, Reals


@dataclass(frozen=True, eq=False)
class Model:
    """A *program* whose first columns are seats: *columns* has a unit, round and room for each.

    In an elastic model each clause *ties* the columns that only come in where it is dropped.
    """

    case: Case
    units: Sequence[Unit]
    program: Program
    columns: Integers
    heads: Integers
    """[U, R] the row that gives a unit seats in a round, or NOBODY."""
    crowds: Integers
    """[R, N] the row that counts who sits in a room, or NOBODY."""
    ties: Mapping[Clause, Integers]

    def most_without(self, kept: Iterable[Clause]) -> Reals:
        """Give the most of each column when the clauses *kept* are not dropped."""
        most = self.program.most.copy()
        for clause in kept:
            most[self.ties[clause]] = 0
        return most

    def counts(self, columns: Integers) -> Integers:
        """Give how many of each unit sit where: [U, R, N]."""
        shape = (len(self.units), self.case.rounds, self.case.rooms)
        counts = np.zeros(shape, dtype=np.int64)
        counts[tuple(self.columns.T)] = columns[: len(self.columns)]
        return counts


def model(
    case: Case, units: Sequence[Unit], *, elastic: bool = False, settled: Integers | None = None
) -> Model:
    """Put a case together; whoever is in no unit has the seat in which they are *settled*.

    In an *elastic* model every rule can be broken, each time at a cost of one.
    """
    return _Assembly(case, units, elastic=elastic).model(settled)


class _Assembly:
    def __init__(self, case: Case, units: Sequence[Unit], *, elastic: bool) -> None:
        self.case, self.units, self.elastic = case, units, elastic
        self.program = Program()
        self.ties: dict[Clause, list[Integers]] = {}
        self.first = np.array([unit[0] for unit in units], dtype=np.int64)
        self.size = np.array([len(unit) for unit in units], dtype=np.int64)
        self.sits: Truths = (case.present & (case.locked == NOBODY))[self.first]
        self.allowed = _allowed(case, self.first) & self.sits[:, :, None]
        self.unit_of = np.full(case.people, NOBODY)
        for number, unit in enumerate(units):
            self.unit_of[list(unit)] = number

    def model(self, settled: Integers | None) -> Model:
        self.seats()
        crowds = self.capacity(self.constants(settled))
        self.topics()
        for one, other in self.case.apart.tolist():
            self.pair(one, other, Rule.APART)
        for one, other in self.case.together.tolist():
            self.pair(one, other, Rule.TOGETHER)
        ties = {clause: np.concatenate(parts) for clause, parts in sorted(self.ties.items())}
        return Model(self.case, self.units, self.program, self.columns, self.heads, crowds, ties)

    def tie(self, clause: Clause, columns: Integers) -> None:
        if len(columns):
            self.ties.setdefault(clause, []).append(columns)

    def seats(self) -> None:
        """Everybody who is there has one seat, in a room that is open to them."""
        there = self.sits[:, :, None] & (self.case.most > 0)[None]
        mask = self.allowed | there if self.elastic else self.allowed
        self.columns = np.argwhere(mask)
        self.index = np.full(mask.shape, NOBODY)
        unit, at, _ = self.columns.T
        breaks = self.broken(*self.columns.T) if self.elastic else 0
        numbers = self.program.add_columns(len(unit), most=self.size[unit], cost=breaks)
        self.index[mask] = numbers
        self.heads = np.full(self.sits.shape, NOBODY)
        many = np.broadcast_to(self.size[:, None], self.sits.shape)[self.sits]
        self.heads[self.sits] = self.program.add_rows(len(many), least=many, most=many)
        self.program.put(self.heads[unit, at], numbers)

    def broken(self, unit: Integers, at: Integers, room: Integers) -> Integers:
        """Count the rules that a seat breaks, fixed seat and language, and tie it to both."""
        case, person = self.case, self.first[unit]
        fixed = case.fixed[person, at]
        closed = ~case.open_to[case.kinds[person], at, room] & (room != fixed)
        elsewhere = (fixed != NOBODY) & (room != fixed)
        for number in np.unique(unit[closed]).tolist():
            clause = Clause(Rule.LANGUAGE, self.units[number])
            self.tie(clause, np.nonzero(closed & (unit == number))[0])
        for number, when in np.unique(np.stack([unit, at])[:, elsewhere], axis=1).T.tolist():
            seat = int(case.fixed[self.first[number], when])
            clause = Clause(Rule.FIXED_SEAT, self.units[number], when, (seat,))
            self.tie(clause, np.nonzero(elsewhere & (unit == number) & (at == when))[0])
        broken: Integers = closed.astype(np.int64) + elsewhere
        return broken

    def constants(self, settled: Integers | None) -> Integers:
        """Count who sits where whatever the columns say: [R, N]."""
        case = self.case
        known = case.locked.copy()
        if settled is not None:
            known = np.where((self.unit_of == NOBODY)[:, None], settled, known)
        counts = np.zeros((case.rounds, case.rooms), dtype=np.int64)
        person, at = np.nonzero(known != NOBODY)
        np.add.at(counts, (at, known[person, at]), 1)
        return counts

    def capacity(self, constants: Integers) -> Integers:
        """Rooms have their seats, in every round in which anybody is still to be seated."""
        case = self.case
        judged = (case.present & (case.locked == NOBODY)).any(axis=0)
        at, room = np.nonzero(np.broadcast_to(judged[:, None], case.most.shape))
        rows = np.full(case.most.shape, NOBODY)
        least, most = case.least - constants, case.most - constants
        rows[at, room] = self.program.add_rows(len(at), least=least[at, room], most=most[at, room])
        self.program.put(rows[self.columns[:, 1], self.columns[:, 2]], np.arange(len(self.columns)))
        if self.elastic:
            self.slack_seats(rows, at, room)
        return rows

    def slack_seats(self, rows: Integers, at: Integers, room: Integers) -> None:
        there = self.case.most[at, room] > 0
        at, room = at[there], room[there]
        for factor in (-1, 1):
            slack = self.program.add_columns(len(at), most=self.case.people, cost=1)
            self.program.put(rows[at, room], slack, factor)
            for when, where, column in zip(at.tolist(), room.tolist(), slack, strict=True):
                self.tie(Clause(Rule.CAPACITY, (), when, (where,)), np.array([column]))

    def topics(self) -> None:
        """Nobody has a topic twice, fixed and locked seats at one topic aside."""
        case = self.case
        unit, at, room = self.columns.T
        topic = case.topics[at, room]
        fixed = case.fixed[self.first[unit], at] == room
        free = np.nonzero((topic != NOBODY) & ~fixed)[0]
        width = int(case.topics.max(initial=0)) + 1
        keys, group = np.unique(unit[free] * width + topic[free], return_inverse=True)
        owner, about = keys // width, keys % width
        had = _had(case, self.first, width)[owner, about]
        slack = self.topic_slack(owner)
        self.topic_rows(np.where(had, 0, self.size[owner]), (free, group), slack)
        for column in np.nonzero((topic != NOBODY) & fixed)[0].tolist():
            name = np.searchsorted(keys, unit[column] * width + topic[column])
            if name < len(keys) and keys[name] == unit[column] * width + topic[column]:
                same = free[group == name]
                again = np.zeros(len(same) + 1, dtype=np.int64)
                columns = (np.append(same, column), again)
                self.topic_rows(self.size[[unit[column]]], columns, slack[name : name + 1])

    def topic_slack(self, owner: Integers) -> Integers:
        if not self.elastic:
            return np.zeros(0, dtype=np.int64)
        most = self.size[owner] * self.case.rounds
        slack = self.program.add_columns(len(owner), most=most, cost=1)
        for number in np.unique(owner).tolist():
            self.tie(Clause(Rule.TOPIC_ONCE, self.units[number]), slack[owner == number])
        return slack

    def topic_rows(
        self, most: Integers, members: tuple[Integers, Integers], slack: Integers
    ) -> None:
        rows = self.program.add_rows(len(most), most=most)
        self.program.put(rows[members[1]], members[0])
        if len(slack):
            self.program.put(rows, slack, -1)

    def pair(self, one: int, other: int, rule: Rule) -> None:
        """Two people share a room never, or whenever both are there."""
        if self.unit_of[one] == NOBODY or self.unit_of[other] == NOBODY:
            return
        clause = Clause(rule, (min(one, other), max(one, other)))
        for at in range(self.case.rounds):
            seats = [self.seats_of(person, at) for person in (one, other)]
            if all(len(rooms) for rooms, _ in seats) and any((n != NOBODY).any() for _, n in seats):
                self.pair_rows(clause, seats[0], seats[1])

    def seats_of(self, person: int, at: int) -> tuple[Integers, Integers]:
        """Give the rooms somebody may have, and the column of each: NOBODY for a locked seat."""
        locked = self.case.locked[person, at]
        if locked != NOBODY:
            return np.array([locked]), np.array([NOBODY])
        columns = self.index[self.unit_of[person], at]
        rooms = np.nonzero(columns != NOBODY)[0]
        return rooms, columns[rooms]

    def pair_rows(
        self,
        clause: Clause,
        one: tuple[Integers, Integers],
        other: tuple[Integers, Integers],
    ) -> None:
        """Add a row per room: one + other <= 1 keeps apart, one <= other keeps together."""
        apart = clause.rule is Rule.APART
        rooms = np.intersect1d(one[0], other[0]) if apart else np.union1d(one[0], other[0])
        most = np.ones(len(rooms)) if apart else np.zeros(len(rooms))
        entries = []
        for (places, columns), factor in ((one, 1), (other, 1 if apart else -1)):
            row = np.searchsorted(rooms, places)
            inside = (row < len(rooms)) & np.isin(places, rooms)
            constant = inside & (columns == NOBODY)
            most[row[constant]] -= factor
            entries.append((row[inside & ~constant], columns[inside & ~constant], factor))
        rows = self.program.add_rows(len(rooms), most=most)
        for row, columns, factor in entries:
            self.program.put(rows[row], columns, factor)
        if self.elastic and len(rows):
            slack = self.program.add_columns(1, most=1, cost=1)
            self.program.put(rows, slack, -1)
            self.tie(clause, slack)


def _allowed(case: Case, people: Integers) -> Truths:
    if not len(people):
        return np.zeros((0, case.rounds, case.rooms), dtype=np.bool_)
    return np.stack([case.allowed(person) for person in people.tolist()])


def _had(case: Case, people: Integers, width: int) -> Truths:
    """Tell which topics somebody had in a locked seat: [U, T]."""
    had = np.zeros((len(people), width), dtype=np.bool_)
    locked = case.locked[people]
    unit, at = np.nonzero(locked != NOBODY)
    topic = case.topics[at, locked[unit, at]]
    had[unit[topic != NOBODY], topic[topic != NOBODY]] = True
    return had
