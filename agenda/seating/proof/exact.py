"""A case as a program of OR-Tools: its seats, its rules, and how it is solved."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    Expression = cp_model.LinearExpr | int

TINY = 1e-6


class Exact:
    """A case as a program of OR-Tools, in which the seats that are not *free* stay as they are."""

    def __init__(self, case: Case, free: Truths, seats: Integers) -> None:
        from ortools.sat.python import cp_model  # noqa: PLC0415 -- optional, and slow to import

        self.cp_model, self.model = cp_model, cp_model.CpModel()
        self.case, self.told = case, seats
        self.open = free & case.present & (case.locked == NOBODY)
        self.seat: dict[tuple[int, int, int], cp_model.IntVar] = {}
        for person, at in np.argwhere(self.open).tolist():
            rooms = np.nonzero(case.allowed(person)[at])[0].tolist()
            for room in rooms:
                name = f"{person},{at},{room}"
                self.seat[person, at, room] = self.model.new_bool_var(name)
            self.model.add_exactly_one(self.seat[person, at, room] for room in rooms)
        self._rules()

    def sits(self, person: int, at: int, room: int) -> "Expression":
        """Give 1 if somebody sits in a room, else 0: a column, or known."""
        if self.open[person, at]:
            return self.seat.get((person, at, room), 0)
        return int(self.told[person, at] == room)

    def many(self, people: Iterable[int], at: int, room: int) -> "Expression":
        """Count those of the *people* who sit in a room."""
        total: Expression = sum(self.sits(person, at, room) for person in people)
        return total

    @property
    def rooms(self) -> Iterator[tuple[int, int]]:
        """Every round and room in which somebody is still to be seated."""
        for at in np.nonzero(self.open.any(axis=0))[0].tolist():
            yield from ((at, room) for room in range(self.case.rooms))

    def _rules(self) -> None:
        case = self.case
        for at, room in self.rooms:
            count = self.many(range(case.people), at, room)
            self.model.add(count >= int(case.least[at, room]))
            self.model.add(count <= int(case.most[at, room]))
            for one, other in case.apart.tolist():
                if self.open[[one, other], at].any():
                    self.model.add(self.sits(one, at, room) + self.sits(other, at, room) <= 1)
            for one, other in case.together.tolist():
                if (
                    self.open[[one, other], at].any()
                    and self._there(one, at)
                    and self._there(other, at)
                ):
                    self.model.add(self.sits(one, at, room) == self.sits(other, at, room))
        for person in np.nonzero(self.open.any(axis=1))[0].tolist():
            self._topic_once(person)

    def _there(self, person: int, at: int) -> bool:
        return bool(self.open[person, at] or self.told[person, at] != NOBODY)

    def _topic_once(self, person: int) -> None:
        judged, known = _topics_of(self.case, self.told, self.open, person)
        for topic, places in judged.items():
            columns = [self.seat[place] for place in places if place in self.seat]
            self.model.add(sum(columns) <= (topic not in known))

    def minimise(
        self, wanted: "Expression", *, seed: int, work: float
    ) -> tuple[int, Integers | None]:
        """Give a bound on what is wanted small, and the best seats found from those told on."""
        self.model.minimize(wanted)
        for (person, at, room), column in self.seat.items():
            self.model.add_hint(column, int(self.told[person, at] == room))
        solver = self._solver(seed, work)
        solver.parameters.fix_variables_to_their_hinted_value = True
        if solver.solve(self.model) in self._solved:
            self.model.clear_hints()  # type: ignore[no-untyped-call]  # OR-Tools forgot it
            self.model.proto.solution_hint.vars.extend(range(len(self.model.proto.variables)))
            self.model.proto.solution_hint.values.extend(solver.response_proto.solution)
        solver = self._solver(seed, work)
        if solver.solve(self.model) not in self._solved:
            return 0, None
        bound = max(int(np.ceil(solver.best_objective_bound - TINY)), 0)
        return bound, self._read(solver)

    @property
    def _solved(self) -> tuple[object, ...]:
        return (self.cp_model.OPTIMAL, self.cp_model.FEASIBLE)

    def _solver(self, seed: int, work: float) -> "cp_model.CpSolver":
        solver = self.cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = seed
        solver.parameters.max_deterministic_time = work
        return solver

    def _read(self, solver: "cp_model.CpSolver") -> Integers:
        seats = self.told.copy()
        for (person, at, room), column in self.seat.items():
            if solver.boolean_value(column):
                seats[person, at] = room
        return seats


def _topics_of(
    case: Case, seats: Integers, free: Truths, person: int
) -> tuple[dict[int, list[tuple[int, int, int]]], set[int]]:
    """Give where somebody could have each topic, fixed seats aside, and which they have anyway."""
    places: dict[int, list[tuple[int, int, int]]] = {}
    known: set[int] = set()
    for at in range(case.rounds):
        fixed = int(case.fixed[person, at])
        if free[person, at] and fixed == NOBODY:
            for room in range(case.rooms):
                places.setdefault(int(case.topics[at, room]), []).append((person, at, room))
        elif (free[person, at] and fixed != NOBODY) or seats[person, at] != NOBODY:
            room = fixed if free[person, at] else int(seats[person, at])
            known.add(int(case.topics[at, room]))
    places.pop(NOBODY, None)
    return places, known
