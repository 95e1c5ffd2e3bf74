"""A smallest set of clauses that no seating keeps: none of them can be left out."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from agenda.seating.case import NOBODY, Case
from agenda.seating.conflict.alike import Unit, alike
from agenda.seating.conflict.clauses import Clause
from agenda.seating.conflict.feasible import find_feasible
from agenda.seating.conflict.model import Model, model
from agenda.seating.levels import Rule
from agenda.seating.program import TINY, Reals


def smallest(case: Case) -> tuple[Clause, ...]:
    """Give clauses that cannot be kept together, though they could without any one of them.

    Gives () where there is a seating.
    A program in which every rule may be bent at a price tells where it hurts: only clauses,
    people and rounds with a price are in conflict. Of these, half after half is left out as
    long as the rest stays impossible (QuickXplain, Junker 2004).
    """
    built = model(case, alike(case), elastic=True)
    relaxed = built.program.relax(most=built.most_without(()))
    if relaxed is None:
        return ()
    found: list[Clause] = []
    if relaxed.value <= TINY and find_feasible(case) is not None:
        return ()
    if relaxed.value > TINY:
        part = _where_it_hurts(built, relaxed.prices)
        priced = _priced(built, relaxed.prices)
        found = _Filter(part).conflict([clause for clause in priced if clause in part.ties])
    return merged(found or _Filter(built).conflict(list(built.ties)))


def _priced(built: Model, prices: Reals) -> list[Clause]:
    """Find the clauses without which the prices would prove nothing."""
    gain = built.program.worth(prices)
    return [clause for clause, columns in built.ties.items() if (gain[columns] > TINY).any()]


def _where_it_hurts(built: Model, prices: Reals) -> Model:
    """Leave out people and rounds whose seats have no price."""
    case = built.case
    priced = (np.abs(prices[np.maximum(built.heads, 0)]) > TINY) & (built.heads != NOBODY)
    worth = built.program.worth(prices)[: len(built.columns)]
    unit, at, _ = built.columns[np.abs(worth) > TINY].T
    priced[unit, at] = True
    present = case.present & (case.locked != NOBODY)
    units: list[Unit] = []
    for unit, rounds in zip(built.units, priced, strict=True):
        present[list(unit)] |= rounds
        if rounds.any():
            units.append(unit)
    return model(replace(case, present=present & case.present), units, elastic=True)


class _Filter:
    """QuickXplain over the clauses of a model."""

    def __init__(self, built: Model) -> None:
        self.built = built

    def impossible(self, kept: Sequence[Clause]) -> bool:
        program = self.built.program
        cost = np.zeros(program.width)
        return program.solve(most=self.built.most_without(kept), cost=cost).impossible

    def conflict(self, clauses: Sequence[Clause]) -> list[Clause]:
        return self.needed([], clauses, asked=False) if self.impossible(clauses) else []

    def needed(
        self, kept: Sequence[Clause], clauses: Sequence[Clause], *, asked: bool
    ) -> list[Clause]:
        """Find those of the *clauses* that are needed for a conflict with all that are *kept*."""
        if asked and self.impossible(kept):
            return []
        if len(clauses) == 1:
            return list(clauses)
        half = len(clauses) // 2
        first, second = clauses[:half], clauses[half:]
        late = self.needed([*kept, *first], second, asked=True)
        early = self.needed([*kept, *late], first, asked=bool(late))
        return [*early, *late]


def merged(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """Put clauses that say the same of several people, or of several rooms, into one."""
    found = []
    for _, group in groupby(sorted(clauses, key=_alike), key=_alike):
        several = list(group)
        people = {person for clause in several for person in clause.people}
        rooms = {room for clause in several for room in clause.rooms}
        one = several[0]
        found.append(replace(one, people=tuple(sorted(people)), rooms=tuple(sorted(rooms))))
    return tuple(sorted(found))


def _alike(clause: Clause) -> tuple[Rule, int, tuple[int, ...], tuple[int, ...], int]:
    """Tell apart what cannot be one clause: pairs, and fixed seats in several rooms."""
    pair = clause.people if clause.rule in {Rule.APART, Rule.TOGETHER} else ()
    rooms = () if clause.rule is Rule.CAPACITY else clause.rooms
    return (clause.rule, clause.round, pair, rooms, clause.by)
