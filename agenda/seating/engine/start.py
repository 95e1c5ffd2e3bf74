"""A first seating: everybody in turn takes the room that costs least."""

from collections.abc import Sequence

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.stream import Stream
from agenda.seating.engine.terms import Terms
from agenda.seating.engine.worth import RULE

_FULL = 10
"""How many other rules are rather broken than a room filled too much: swaps mend those."""


def first_seating(terms: Terms, targets: Integers, stream: Stream) -> Hall:
    """Seat everybody: first whoever is pinned, then those with the fewest rooms."""
    rounds = range(terms.case.rounds)
    hall = Hall(terms, targets.copy())
    for at in rounds:
        for person in np.nonzero(terms.pinned[:, at] != NOBODY)[0].tolist():
            hall.seat(person, at, int(terms.pinned[person, at]))
    if terms.case.rooms:
        for at in rounds:
            for unit in _in_turn(terms, at, stream):
                _take_seats(hall, unit, at)
    return hall


def seated_as(terms: Terms, targets: Integers, seats: Integers) -> Hall:
    """Give a hall in which everybody has their *seats*, [R, P]."""
    hall = Hall(terms, targets.copy())
    hall.fill(seats)
    return hall


def _in_turn(terms: Terms, at: int, stream: Stream) -> list[tuple[int, ...]]:
    """Order units by the rooms they may have, then by size; the rest is chance."""
    grouped = [unit for unit in terms.units[at] if terms.pinned[unit[0], at] == NOBODY]
    units = grouped + [(person,) for person in np.nonzero(terms.single[at])[0].tolist()]
    rooms_of = (~terms.barred[:, at]).sum(axis=1)
    chance = stream.shuffled(len(units))

    def rank(one: int) -> tuple[int, int, int]:
        rooms = min(int(rooms_of[terms.case.kinds[person]]) for person in units[one])
        return (rooms, -len(units[one]), chance[one])

    return [units[one] for one in sorted(range(len(units)), key=rank)]


def _take_seats(hall: Hall, unit: Sequence[int], at: int) -> None:
    room = int(np.argmin(_price(hall, unit, at)))
    for person in unit:
        hall.seat(person, at, room)


def _price(hall: Hall, unit: Sequence[int], at: int) -> Integers:
    """Price the rooms for a unit: a full one like many broken rules, one that is not there most."""
    case = hall.terms.case
    price = np.zeros(case.rooms, dtype=np.int64)
    for person in unit:
        price += hall.price_of_rooms(person, at)
    after = hall.size[at] + len(unit)
    crowded = np.maximum(after - hall.targets[at], 0) + 2 * np.maximum(after - case.most[at], 0)
    price += _FULL * RULE * crowded + RULE * RULE * (case.most[at] == 0)
    return price
