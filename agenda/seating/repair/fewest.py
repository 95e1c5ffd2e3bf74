"""Seats without a violation that move as few people as there can be.

Almost everybody stays, so almost everybody is left out of the program: they are where they were
told to be. The prices of seats in the relaxed program tell who else could be worth moving, and
those are taken in until there are none: then the relaxed optimum is the optimum with everybody
in (column generation). Whole numbers may cost more than that; whoever could make up for the
difference is taken in too, so that what is found is proven.
"""

from dataclasses import dataclass

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.conflict.feasible import find_feasible, seats_of
from agenda.seating.conflict.model import Model, model
from agenda.seating.levels import Rule
from agenda.seating.program import Reals
from agenda.seating.repair.gains import costs
from agenda.seating.repair.told import told, waiting, welcome
from agenda.seating.score import moves, violations

TINY = 1e-6
"""Less than this is nothing: prices are broken numbers."""

LARGEST_PROGRAM = 100_000
"""How many columns a program may have; beyond, what is found is not proven."""

BATCH = 24
"""How many people more are taken into the program at once."""


@dataclass(frozen=True, eq=False)
class Fewest:
    """Seats, [P, R], with as few *moves* as found, and whether none has fewer."""

    seats: Integers
    moves: int
    proven: bool


def fewest_moves(case: Case) -> Fewest | None:
    """Find seats without a violation and with the fewest moves; None if it is impossible."""
    kept = told(case)
    seats = welcome(case, kept)
    least = moves(case, kept) + _displaced(case, kept)
    if moves(case, seats) == least and _sound(case, seats):
        return Fewest(seats, least, proven=True)
    return _Search(case, seats).run()


def _sound(case: Case, seats: Integers) -> bool:
    """Tell whether no rule is broken in a round that is still to come."""
    coming = (case.present & (case.locked == NOBODY)).any(axis=0)
    return not any(coming[found.round] for found in violations(case, seats))


def _displaced(case: Case, kept: Integers) -> int:
    """Count the moves of those who cannot keep what they were told, whatever else is done."""
    if not case.published.size:
        return 0
    lost = waiting(case, kept) & (case.published != NOBODY)
    return int((lost * case.weights[None, :]).sum())


class _Search:
    def __init__(self, case: Case, kept: Integers) -> None:
        self.case, self.kept = case, kept
        self.partners = [[int(p) for p in pair] for pair in (*case.apart, *case.together)]
        self.active = self.with_partners(self.unsettled())

    def unsettled(self) -> set[int]:
        """Find whom the rules do not leave where they were told to be, crowds aside."""
        open_seats = np.nonzero(waiting(self.case, self.kept).any(axis=1))[0]
        broken = [
            person
            for violation in violations(self.case, self.kept)
            if violation.rule is not Rule.CAPACITY
            for person in violation.people
        ]
        return {*open_seats.tolist(), *broken}

    def with_partners(self, people: set[int]) -> set[int]:
        """Add whoever stands in a pair with any of them, and so on."""
        found, before = set(people), 0
        while len(found) > before:
            before = len(found)
            for pair in self.partners:
                if not found.isdisjoint(pair):
                    found.update(pair)
        return found

    def run(self) -> Fewest | None:
        while True:
            built, cost = self.program()
            relaxed = built.program.relax(cost=cost)
            if relaxed is None:
                return None
            worth = self.worth(built, relaxed.prices)
            more = np.nonzero(worth < -TINY)[0]
            if not len(more) or len(cost) > LARGEST_PROGRAM:
                return self.whole(built, cost, relaxed.value, worth)
            best = more[np.argsort(worth[more], kind="stable")]
            room_for = LARGEST_PROGRAM // (10 * max(built.crowds.size, 1))
            self.take_in(best[: max(4, min(room_for, max(BATCH, len(self.active))))])

    def take_in(self, people: Integers) -> None:
        self.active = self.with_partners(self.active | set(people.tolist()))

    def program(self) -> tuple[Model, Reals]:
        """Put together those who may move; crowded and empty rooms are possible, but dear."""
        case = self.case
        built = model(case, [(person,) for person in sorted(self.active)], settled=self.kept)
        rows = built.crowds[built.crowds != NOBODY]
        slack = 2 * len(rows)
        for factor in (-1, 1):
            built.program.put(rows, built.program.add_columns(len(rows), most=case.people), factor)
        cost = np.zeros(built.program.width)
        cost[-slack:] = self.dear
        people = np.array([unit[0] for unit in built.units], dtype=np.int64)
        unit, when, room = built.columns.T
        for at in range(case.rounds):
            here = when == at
            cost[: len(unit)][here] = costs(case, people, at)[unit[here], room[here]]
        return built, cost

    @property
    def dear(self) -> float:
        return 10.0 * (1 + float(self.case.weights.sum()))

    def worth(self, built: Model, prices: Reals) -> Reals:
        """Give for each person what a move would cost at these prices: below zero, it pays."""
        case = self.case
        price = np.where(built.crowds == NOBODY, 0, prices[np.maximum(built.crowds, 0)])
        best = np.full(case.people, np.inf)
        still = np.ones(case.people, dtype=np.bool_)
        still[list(self.active)] = False
        for at in range(case.rounds):
            free = still & case.present[:, at] & (case.pinned[:, at] == NOBODY)
            people = np.nonzero(free)[0]
            cost = costs(case, people, at) - price[at][None, :]
            may = (case.open_to[:, at] & (case.most[at] > 0))[case.kinds[people]]
            here = cost[np.arange(len(people)), self.kept[people, at]]
            may[np.arange(len(people)), self.kept[people, at]] = False
            there = np.where(may, cost, np.inf).min(axis=1, initial=np.inf)
            best[people] = np.minimum(best[people], there - here)
        return best

    def whole(self, built: Model, cost: Reals, bound: float, worth: Reals) -> Fewest | None:
        """Solve in whole numbers, once more with those who could make up for the difference."""
        answer = built.program.solve(cost=cost)
        if answer.impossible:
            return None
        gap = answer.value - 1 - bound if worth.min(initial=0) > -TINY else np.inf
        more = np.nonzero(worth <= gap + TINY)[0]
        exact = answer.bound >= answer.value - 1 + TINY
        proven = exact and (gap < -TINY or not len(more))
        width = (len(self.active) + len(more)) * int(built.crowds.size)
        if not proven and len(more) and width <= LARGEST_PROGRAM:
            self.take_in(more)
            built, cost = self.program()
            answer = built.program.solve(cost=cost)
            proven = answer.bound >= answer.value - 1 + TINY
        return self.found(built, answer.columns, proven=proven)

    def found(self, built: Model, columns: Integers | None, *, proven: bool) -> Fewest | None:
        if columns is not None:
            seats = seats_of(built, columns, self.kept)
            if _sound(self.case, seats):
                return Fewest(seats, moves(self.case, seats), proven)
        seats_or_none = find_feasible(self.case)
        if seats_or_none is None:
            return None
        return Fewest(seats_or_none, moves(self.case, seats_or_none), proven=False)
