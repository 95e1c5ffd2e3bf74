"""Ways out of a conflict: seatings with as few exceptions as there can be."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.conflict.alike import alike
from agenda.seating.conflict.clauses import Clause
from agenda.seating.conflict.feasible import find_feasible, seats_of
from agenda.seating.conflict.model import model
from agenda.seating.conflict.nearby import BRANCHES, bends, exceptions_nearby, nearly_seated
from agenda.seating.conflict.smallest import merged
from agenda.seating.levels import Rule, Violation
from agenda.seating.score import sizes, violations

WAYS = 3
"""How many ways out are looked for."""


def ways_out(case: Case, rules: tuple[Clause, ...]) -> tuple[tuple[Clause, ...], ...]:
    """Give up to three sets of exceptions to the *rules* in conflict, each of which is enough.

    The first is as small as could be found, in seats and pairs; each of the others does without
    the rules that those before bend, so that there is something to choose from.
    """
    parted = _parted(case, rules)
    if parted:
        return (parted,)
    found: list[tuple[Clause, ...]] = []
    bent: set[Rule] = set()
    near = nearly_seated(case, rules)
    while len(found) < WAYS and not {clause.rule for clause in rules} <= bent:
        kept = frozenset(bent)
        seats = None if near is None else exceptions_nearby(case, rules, kept, near)
        if seats is None:
            seats = _fewest_exceptions(case, rules, kept)
        way = () if seats is None else merged(list(_exceptions(case, seats)))
        if not way:
            break
        found.append(way)
        bent |= {clause.rule for clause in way}
    return tuple(found)


def _parted(case: Case, rules: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Find a pair in conflict that would be enough not to keep together, or drop all of them.

    For people kept together in chains a program with exceptions is hard, but this is quick.
    """
    pairs = [clause for clause in rules if clause.rule is Rule.TOGETHER]
    middle = sorted(range(len(pairs)), key=lambda at: (abs(2 * at - len(pairs)), at))
    for dropped in (*((pairs[at],) for at in middle[:WAYS]), tuple(pairs)):
        gone = {clause.people for clause in dropped}
        kept = [pair for pair in case.together.tolist() if tuple(sorted(pair)) not in gone]
        rest = replace(case, together=np.array(kept, dtype=np.int64).reshape(-1, 2))
        if dropped and find_feasible(rest, nodes=BRANCHES) is not None:
            return dropped
    return ()


def _fewest_exceptions(
    case: Case, rules: tuple[Clause, ...], kept: frozenset[Rule]
) -> Integers | None:
    """Bend the rules in conflict, which every way out has to; any others if that is no use."""
    built = model(case, alike(case), elastic=True)
    bendable = {clause for clause in built.ties if bends(clause, rules)}
    for others in (built.ties.keys() - bendable, frozenset[Clause]()):
        unbent = [clause for clause in built.ties if clause in others or clause.rule in kept]
        answer = built.program.cheapest(most=built.most_without(unbent), nodes=BRANCHES)
        if answer.columns is not None:
            return seats_of(built, answer.columns)
    return None


def _exceptions(case: Case, seats: Integers) -> Iterator[Clause]:
    """Say what would have to be allowed for the *seats*."""
    crowds = sizes(case, seats)
    for broken in violations(case, seats):
        if broken.rule is Rule.CAPACITY:
            yield from _more_seats(case, crowds, broken)
        elif broken.rule is Rule.TOPIC_ONCE or len(broken.people) > 1:
            yield Clause(broken.rule, tuple(sorted(broken.people)))
        else:
            yield Clause(broken.rule, broken.people, broken.round, broken.rooms)
            yield from _opened(case, seats, broken)


def _more_seats(case: Case, crowds: Integers, broken: Violation) -> Iterator[Clause]:
    at, room = broken.round, broken.rooms[0]
    count = int(crowds[at, room])
    if (case.present & (case.locked == NOBODY))[:, at].any():
        limit = case.most if count > case.most[at, room] else case.least
        by = count - int(limit[at, room])
        yield Clause(Rule.CAPACITY, (), at, (room,), by)


def _opened(case: Case, seats: Integers, broken: Violation) -> Iterator[Clause]:
    """Open the room in which somebody sits instead of the one that was fixed."""
    person, at = broken.people[0], broken.round
    room = int(seats[person, at])
    if broken.rule is Rule.FIXED_SEAT and not case.open_to[case.kinds[person], at, room]:
        yield Clause(Rule.LANGUAGE, (person,), at, (room,))
