"""People kept together move as one between rooms of some dozen people, sizes and all."""

import numpy as np

from agenda.seating.case import NOBODY
from agenda.seating.engine.floor import Floor
from agenda.seating.engine.stream import Stream

_TRIES = 40


def resettle_few(floor: Floor, stream: Stream, *, bold: bool) -> None:
    """Let units change rooms, in exchange for some people or none, wherever it costs nothing.

    If *bold*, just one of them does, at any price: who is in the way then has to go.
    """
    terms = floor.terms
    free = [
        (at, unit)
        for at, units in enumerate(terms.units)
        for unit in units
        if terms.pinned[unit[0], at] == NOBODY
    ]
    price = floor.price() if free else 0
    for _ in range(_TRIES if free else 0):
        at, unit = free[stream.below(len(free))]
        before = floor.seats[at].copy()
        _move(floor, at, unit, stream)
        floor.refresh(at)
        after = floor.price()
        if bold and (before != floor.seats[at]).any():
            return
        if after <= price:
            price = after
        else:
            floor.seats[at] = before
            floor.refresh(at)


def _move(floor: Floor, at: int, unit: tuple[int, ...], stream: Stream) -> None:
    """Move a unit to any room; mostly, as many people as they are come from there."""
    seats, terms = floor.seats[at], floor.terms
    home, room = int(seats[unit[0]]), stream.below(terms.case.rooms)
    others = np.nonzero((seats == room) & terms.single[at])[0]
    pays = floor.shifts(at)[others, home]
    count = len(unit) if stream.below(2) else stream.below(len(unit) + 1)
    seats[others[np.argsort(pays, kind="stable")[:count]]] = home
    seats[list(unit)] = room
