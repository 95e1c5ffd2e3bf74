"""A stream of whole numbers that is the same on every machine."""

import numpy as np

from agenda.seating.case import Integers

_STEP, _FIRST, _SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_MASK = (1 << 64) - 1


class Stream:
    """Give pseudo-random whole numbers from a *seed*: SplitMix64 (Steele, Lea, Flood 2014).

    >>> stream = Stream(1)
    >>> [stream.below(10) for _ in range(5)]
    [1, 9, 5, 2, 5]
    """

    def __init__(self, seed: int) -> None:
        """Start from a *seed*, any whole number."""
        self._state = (seed * _STEP + 0x632BE59BD9B4E019) & _MASK

    def next(self) -> int:
        """Give the next 64 bits."""
        self._state = (self._state + _STEP) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * _FIRST) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * _SECOND) & _MASK
        return mixed ^ (mixed >> 31)

    def below(self, limit: int) -> int:
        """Give a number from 0 to *limit* - 1."""
        return (self.next() * limit) >> 64

    def numbers(self, count: int, limit: int) -> Integers:
        """Give *count* numbers from 0 to *limit* - 1, a power of two."""
        steps = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(_STEP)
        mixed = steps + np.uint64(self.next())
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(_FIRST)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(_SECOND)
        return ((mixed ^ (mixed >> np.uint64(31))) & np.uint64(limit - 1)).astype(np.int64)

    def shuffled(self, count: int) -> list[int]:
        """Give the numbers from 0 to *count* - 1 in some order (Fisher and Yates)."""
        order = list(range(count))
        for at in range(count - 1, 0, -1):
            other = self.below(at + 1)
            order[at], order[other] = order[other], order[at]
        return order
