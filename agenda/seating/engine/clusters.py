"""People kept together move as one, in exchange for as many who sit where they go."""

from collections.abc import Iterator, Sequence

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.rows import prices_of_room, prices_of_seats

_ROOMS_TRIED = 12

Moves = Sequence[tuple[int, int]]


def resettle(hall: Hall, patience: int = 0) -> int:
    """Let those who are kept together change rooms where that helps; give what it changes.

    With *patience*, it may cost up to that: what others then pay, they can mend by themselves.
    """
    terms, change = hall.terms, 0
    for at, units in enumerate(terms.units):
        free = [unit for unit in units if terms.pinned[unit[0], at] == NOBODY]
        paid = _prices_of_company(hall, at) if free else None
        for unit in free:
            if paid is not None and (paid[list(unit)] > 0).any():
                change += _resettled(hall, at, unit, patience)
    return change


def _prices_of_company(hall: Hall, at: int) -> Integers:
    """Give what everybody would save by leaving, those they are kept together with left out."""
    terms, worth = hall.terms, hall.terms.worth
    price = prices_of_seats(hall, at)
    one, other = np.concatenate([terms.companions, terms.companions[:, ::-1]]).T
    together = (hall.seats[at, one] == hall.seats[at, other]) & (hall.seats[at, one] != NOBODY)
    fellows = terms.organisations[one] == terms.organisations[other]
    fellows &= terms.organisations[one] != terms.no_organisation
    own = worth.organisations * fellows.astype(np.int64)
    for elsewhere, row in enumerate(hall.seats):
        if elsewhere != at:
            same = (row[one] == row[other]) & (row[one] != NOBODY)
            own += worth.repeats * terms.weights[elsewhere] * same
    np.subtract.at(price, one, own * together * terms.weights[at])
    return price


def _resettled(hall: Hall, at: int, unit: tuple[int, ...], patience: int) -> int:
    """Let a *unit* change to the best room of a round, if that helps; give what it changes."""
    home = int(hall.seats[at, unit[0]])
    if any(hall.seats[at, person] != home for person in unit):
        return 0
    price = _prices(hall, at, unit)
    pays = prices_of_room(hall, at, home) - prices_of_seats(hall, at)
    for room, others in _exchanges(hall, at, (price, pays), unit):
        there = [(person, room) for person in unit] + [(one, home) for one in others]
        change = _moved(hall, at, there)
        if change < patience or change < 0:
            return change
        _moved(hall, at, [(person, home) for person in unit] + [(one, room) for one in others])
    return 0


def _exchanges(
    hall: Hall, at: int, prices: tuple[Integers, Integers], unit: tuple[int, ...]
) -> Iterator[tuple[int, list[int]]]:
    """Give the rooms that look best, each with the people who would rather leave it."""
    comes, goes = prices
    home, count = int(hall.seats[at, unit[0]]), len(unit)
    singles = np.nonzero(hall.terms.single[at])[0]
    order = singles[np.lexsort((goes[singles], hall.seats[at, singles]))]
    rooms, first = np.unique(hall.seats[at, order], return_index=True)
    enough = np.diff(np.append(first, len(order))) >= count
    rooms, first = rooms[enough], first[enough]
    if not len(rooms):
        return
    total = comes[rooms] + sum(goes[order[first + one]] for one in range(count))
    for one in np.argsort(total, kind="stable")[:_ROOMS_TRIED].tolist():
        if int(rooms[one]) != home:
            yield int(rooms[one]), order[first[one] : first[one] + count].tolist()


def _prices(hall: Hall, at: int, unit: tuple[int, ...]) -> Integers:
    """Price all rooms for a unit that stands."""
    home = int(hall.seats[at, unit[0]])
    for person in unit:
        hall.unseat(person, at)
    price: Integers = np.sum([hall.price_of_rooms(person, at) for person in unit], axis=0)
    for person in unit:
        hall.seat(person, at, home)
    return price


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
