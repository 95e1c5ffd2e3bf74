"""How far from an even mix the rooms of a round have to be, whatever the other rounds are like."""

from itertools import product

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.sizes import Sizes
from agenda.seating.engine.terms import Terms
from agenda.seating.levels import Level
from agenda.seating.program import Program

LARGEST = 160
"""Up to how many people times rooms a round is looked at."""

NODES = 500
_NEARLY = 1e-6


def imbalance_at_least(terms: Terms, sizes: Sizes) -> int:
    """Give how many people miss the even mix at least, over all rounds.

    Each round is a mixed-integer program by itself. Rooms are as even as *sizes* says, and pairs
    of one organisation as few as can be, where those levels come before balance.
    """
    case = terms.case
    if not len(case.attributes) or Level.SIZES not in _before(terms):
        return 0
    return sum(
        terms.weights[at] * _at_least(terms, at)
        for at in range(case.rounds)
        if not sizes.uneven[at] and _is_small(terms, at)
    )


def even_mix(terms: Terms) -> Integers | None:
    """Seat each round by itself as evenly as can be, [R, P]; None if that is too much to ask.

    Rounds must not depend on each other: what nobody has twice is for others to see to.
    """
    case = terms.case
    seats = np.full((case.rounds, case.people), NOBODY, dtype=np.int64)
    for at in range(case.rounds):
        if not _is_small(terms, at) or not _stands_alone(terms, at):
            return None
        for spread in (True, False):
            answer = _program(terms, at, spread=spread).solve(nodes=NODES)
            if answer.columns is not None:
                break
        else:
            return None
        people = np.nonzero(terms.seated[:, at])[0]
        rooms = np.nonzero(case.most[at] > 0)[0]
        chosen = answer.columns[: len(people) * len(rooms)].reshape(len(people), -1)
        seats[at, people] = rooms[chosen.argmax(axis=1)]
    return seats


def _stands_alone(terms: Terms, at: int) -> bool:
    return bool((terms.topics[at] == terms.no_topic).all())


def _before(terms: Terms) -> tuple[Level, ...]:
    return terms.case.order[: terms.case.order.index(Level.BALANCE)]


def _is_small(terms: Terms, at: int) -> bool:
    """Tell whether a round is small, with rooms of one size, and not a fact already."""
    people, rooms = int(terms.seated[:, at].sum()), int((terms.case.most[at] > 0).sum())
    free = (terms.case.locked[:, at] == NOBODY).all()
    return bool(free) and 0 < people * rooms <= LARGEST and people % rooms == 0


def _at_least(terms: Terms, at: int) -> int:
    """Solve with organisations spread, unless they cannot be, or other rounds have a say."""
    spread = Level.ORGANISATIONS in _before(terms) and _stands_alone(terms, at)
    answer = _program(terms, at, spread=True).solve(nodes=NODES) if spread else None
    if answer is None or answer.impossible:
        answer = _program(terms, at, spread=False).solve(nodes=NODES)
    return max(int(np.ceil(answer.bound - _NEARLY)), 0) if np.isfinite(answer.bound) else 0


def _program(terms: Terms, at: int, *, spread: bool) -> Program:
    program = Program()
    people = np.nonzero(terms.seated[:, at])[0]
    rooms = np.nonzero(terms.case.most[at] > 0)[0]
    open_to = np.stack([terms.allowed(person, at)[rooms] for person in people.tolist()])
    sits = program.add_columns(open_to.size, most=open_to.ravel()).reshape(open_to.shape)
    one_each = program.add_rows(len(people), least=1, most=1)
    program.put(one_each[:, None], sits)
    size = len(people) // len(rooms)
    program.put(program.add_rows(len(rooms), least=size, most=size)[None, :], sits)
    _keep_pairs(program, terms, people, sits)
    if spread:
        _spread(program, terms.case.organisations, people, sits)
    for values in terms.case.attributes[:, people]:
        _mix(program, values, sits)
    return program


def _keep_pairs(program: Program, terms: Terms, people: Integers, sits: Integers) -> None:
    """Keep people together and apart."""
    number = {person: row for row, person in enumerate(people.tolist())}
    rooms = range(sits.shape[1])
    for pairs, least, most, sign in (
        (terms.case.apart, 0, 1, 1),
        (terms.case.together, 0, 0, -1),
    ):
        for (one, other), room in product(pairs.tolist(), rooms):
            if one in number and other in number and one != other:
                row = program.add_rows(1, least=least, most=most)
                program.put(row, sits[number[one], [room]])
                program.put(row, sits[number[other], [room]], sign)


def _spread(program: Program, all_of_them: Integers, people: Integers, sits: Integers) -> None:
    """Spread each organisation as evenly as can be: then its pairs are fewest."""
    organisations = all_of_them[people] if len(all_of_them) else np.zeros(0, dtype=np.int64)
    for one in np.unique(organisations[organisations != NOBODY]):
        members = sits[organisations == one]
        low, more = divmod(len(members), sits.shape[1])
        rows = program.add_rows(sits.shape[1], least=low, most=low + (more > 0))
        program.put(rows[None, :], members)


def _mix(program: Program, values: Integers, sits: Integers) -> None:
    """Charge for each value whoever is outside its fair share, rounded down or up."""
    people, rooms = sits.shape
    for value in np.unique(values[values != NOBODY]):
        members = sits[values == value]
        low, more = divmod(len(members), rooms)
        off = program.add_columns(2 * rooms, most=people, cost=1).reshape(2, rooms)
        most = program.add_rows(rooms, most=low + (more > 0))
        least = program.add_rows(rooms, least=low, most=people)
        program.put(most[None, :], members)
        program.put(most, off[0], -1)
        program.put(least[None, :], members)
        program.put(least, off[1])
