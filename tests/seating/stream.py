"""Integers that look like chance and are the same everywhere and always."""

from collections.abc import Sequence
from typing import Final, TypeVar

Item = TypeVar("Item")

_WORD: Final = (1 << 64) - 1


class Stream:
    """SplitMix64, an algorithm in the public domain: a counter whose values are well mixed."""

    def __init__(self, name: str, seed: int) -> None:
        self._state = seed & _WORD
        for byte in name.encode():
            self._state = ((self._state ^ byte) * 0x100000001B3) & _WORD

    def next(self) -> int:
        """Give 64 bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _WORD
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _WORD
        return mixed ^ (mixed >> 31)

    def below(self, end: int) -> int:
        """Give a number from 0, smaller than the *end*."""
        return (self.next() >> 32) * end >> 32

    def pick(self, items: Sequence[Item]) -> Item:
        """Give one of the items."""
        return items[self.below(len(items))]

    def weighted(self, weights: Sequence[int]) -> int:
        """Give a position, as often as its weight says."""
        at = self.below(sum(weights))
        for position, weight in enumerate(weights):
            at -= weight
            if at < 0:
                return position
        raise AssertionError

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Give the items in another order."""
        mixed = list(items)
        for at in range(len(mixed) - 1, 0, -1):
            other = self.below(at + 1)
            mixed[at], mixed[other] = mixed[other], mixed[at]
        return mixed
