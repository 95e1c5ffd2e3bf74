"""A search for shifts whose differences, between every two rounds, are as evenly spread as can be.

It walks from one table of shifts to the next by the best change of one shift, and does not undo a
change soon. It has its own stream of whole numbers, so it takes the same walk on every machine.
"""

from collections.abc import Iterator, Sequence
from math import comb, prod

import numpy as np
from numpy.typing import NDArray

from agenda.seating.designs.fields import shifted
from agenda.seating.designs.rectangles import Shifts

_Numbers = NDArray[np.int64]


def even_shifts(
    moduli: Sequence[int], rows: int, rounds: int, *, steps: int, seed: int = 1
) -> Shifts | None:
    """Give shifts by row and round, or None if so many *steps* find none.

    The *moduli* are those of the digits of a room.
    """
    walk = _Walk(moduli, rows, rounds, seed)
    for step in range(steps):
        if not walk.surplus:
            break
        walk.change(step)
    return None if walk.surplus else tuple(tuple(row) for row in walk.shifts.T.tolist())


class _Walk:
    """The *shifts*, by round and row, and by how many meetings they miss the goal."""

    def __init__(self, moduli: Sequence[int], rows: int, rounds: int, seed: int) -> None:
        groups = prod(moduli)
        back = np.argsort([shifted(moduli, by) for by in range(groups)], axis=1)
        self._less = back.T  # by room, and by the shift that is taken off
        self._draws = _stream(seed)
        self.shifts = np.array(
            [
                [next(self._draws) % groups if turn else 0 for _ in range(rows)]
                for turn in range(rounds)
            ]
        )
        self._turns = np.arange(rounds)
        self._counts = np.zeros((rounds, rounds, groups), dtype=np.int64)
        for row in range(rows):
            self._count(row, 1)
        evenest = rounds * (rounds - 1) // 2 * _evenest(rows, groups)
        self.surplus = int((self._counts * (self._counts - 1)).sum()) // 4 - evenest
        self._least = self.surplus
        self._free = np.zeros((rounds, rows, groups), dtype=np.int64)

    def change(self, step: int) -> None:
        """Make the best change of one shift that is free, or better than all before."""
        gains = self._gains()
        barred = (self._free > step) & (self.surplus + gains >= self._least)
        barred[0] = True
        np.put_along_axis(barred, self.shifts[:, :, None], values=True, axis=2)
        if barred.all():
            return
        best = np.flatnonzero(~barred & (gains == gains[~barred].min()))
        chosen = int(best[next(self._draws) % len(best)])
        turn, row, shift = (int(one) for one in np.unravel_index(chosen, gains.shape))
        self._free[turn, row, self.shifts[turn, row]] = step + 4 + next(self._draws) % 8
        self.surplus += int(gains[turn, row, shift])
        self._least = min(self._least, self.surplus)
        self._count(row, -1)
        self.shifts[turn, row] = shift
        self._count(row, 1)

    def _gains(self) -> _Numbers:
        """Give by how much each change would add to the surplus."""
        others = np.moveaxis(self._less[:, self.shifts], 0, 2)
        met: _Numbers = self._counts[
            self._turns[:, None, None, None], self._turns[:, None, None], others
        ]
        meetings = met.sum(axis=1)
        kept = np.take_along_axis(meetings, self.shifts[:, :, None], axis=2)
        gains: _Numbers = meetings - kept + len(self._turns) - 1
        return gains

    def _count(self, row: int, weight: int) -> None:
        """Count the differences of a row between every two rounds."""
        column = self.shifts[:, row]
        ones, others = np.nonzero(self._turns[:, None] != self._turns)
        self._counts[ones, others, self._less[column[ones], column[others]]] += weight


def _evenest(people: int, rooms: int) -> int:
    """Give how many pairs stay together when people part as evenly as can be."""
    each, more = divmod(people, rooms)
    return more * comb(each + 1, 2) + (rooms - more) * comb(each, 2)


def _stream(number: int) -> Iterator[int]:
    while True:
        number = (number * 6364136223846793005 + 1442695040888963407) % 2**64
        yield number >> 33
