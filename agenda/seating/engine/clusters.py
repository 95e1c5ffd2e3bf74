"""People kept together move as one, in exchange for as many who sit where they go."""

from collections.abc import Iterator, Sequence

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.rows import NEVER, prices_of_company, prices_of_seats, swaps_of

_ROOMS_TRIED = 4

Moves = Sequence[tuple[int, int]]


def resettle(hall: Hall, patience: int = 0) -> int:
    """Let those who are kept together change rooms where that helps; give what it changes.

    With *patience*, it may cost up to that: what others then pay, they can mend by themselves.
    """
    terms, change = hall.terms, 0
    for at, units in enumerate(terms.units):
        free = [unit for unit in units if terms.pinned[unit[0], at] == NOBODY]
        paid = _prices_of_strangers(hall, at) if free else None
        for unit in free:
            if paid is not None and (paid[list(unit)] > 0).any():
                change += _resettled(hall, at, unit, patience)
    return change


def _prices_of_strangers(hall: Hall, at: int) -> Integers:
    """Give what everybody would save by leaving those whom they are not kept together with."""
    terms, worth = hall.terms, hall.terms.worth
    price = prices_of_company(hall, at, np.arange(terms.case.people))
    one, other = np.concatenate([terms.companions, terms.companions[:, ::-1]]).T
    together = (hall.seats[at, one] == hall.seats[at, other]) & (hall.seats[at, one] != NOBODY)
    fellows = terms.organisations[one] == terms.organisations[other]
    fellows &= terms.organisations[one] != terms.no_organisation
    same = (hall.seats[:, one] == hall.seats[:, other]) & (hall.seats[:, one] != NOBODY)
    own = hall.prices_of_rounds(at) @ same
    own += worth.organisations * terms.weights[at] * fellows
    np.subtract.at(price, one, own * together)
    return price


def _resettled(hall: Hall, at: int, unit: tuple[int, ...], patience: int) -> int:
    """Let a *unit* change to the best room of a round, if that helps; give what it changes."""
    home = int(hall.seats[at, unit[0]])
    if any(hall.seats[at, person] != home for person in unit):
        return 0
    for room, others in _exchanges(hall, at, unit):
        there = [(person, room) for person in unit] + [(one, home) for one in others]
        change = _moved(hall, at, there)
        if change < max(patience, 0):
            return change
        _moved(hall, at, [(person, home) for person in unit] + [(one, room) for one in others])
    return 0


def _exchanges(hall: Hall, at: int, unit: tuple[int, ...]) -> Iterator[tuple[int, list[int]]]:
    """Give the rooms that look best, each with those who would swap with the people of a unit."""
    seats, leaving = hall.seats[at], prices_of_seats(hall, at)
    swaps = [swaps_of(hall, at, person, leaving) for person in unit]
    total = np.zeros(hall.terms.case.rooms, dtype=np.int64)
    for row in swaps:
        lowest = np.full(len(total), NEVER)
        np.minimum.at(lowest, seats[seats != NOBODY], row[seats != NOBODY])
        total += lowest
    for room in np.argsort(total, kind="stable")[:_ROOMS_TRIED].tolist():
        others: list[int] = []
        for row in swaps:
            inside = np.setdiff1d(np.nonzero(seats == room)[0], others)
            others += [int(inside[np.argmin(row[inside])])] if len(inside) else []
        if len(others) == len(unit) and total[room] < NEVER and hall.terms.single[at, others].all():
            yield room, others


def _moved(hall: Hall, at: int, moves: Moves) -> int:
    """Move people one after the other; give what it changes."""
    change = 0
    for person, _ in moves:
        room = hall.unseat(person, at)
        change -= int(hall.price_of_rooms(person, at)[room])
    for person, room in moves:
        change += int(hall.price_of_rooms(person, at)[room])
        hall.seat(person, at, room)
    return change
