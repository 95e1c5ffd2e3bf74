"""Finds many things in many bytes at once: where one of them may begin is computed for all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from bot.adapters.store.identifiers import Needle

BEGINNING: Final = 4
SPREAD: Final = np.uint32(2_654_435_769)

Words = np.ndarray[tuple[int], np.dtype[np.uint32]]


class Search:
    """Looks for *wanted* bytes, capitals or not."""

    def __init__(self, wanted: Iterable[Needle]) -> None:
        """Sort them by how they begin: almost nothing in a file begins so."""
        self._by_beginning: defaultdict[int, list[Needle]] = defaultdict(list)
        for one in wanted:
            self._by_beginning[_beginning(one.written, 0)].append(one)
        self._beginnings = np.array(sorted(self._by_beginning), np.uint32)
        self._maybe = np.zeros(1 << 16, np.bool_)
        self._maybe[_spread(self._beginnings)] = True

    def found(self, text: bytes) -> frozenset[Needle]:
        """Give what is found in a text."""
        low = text.lower()
        return frozenset(
            one
            for place in self._candidates(low)
            for one in self._by_beginning[_beginning(low, place)]
            if _is_at(one, low, place)
        )

    def count(self, text: bytes, after: int = 0) -> int:
        """Count where something is found in a text, unless it ends before the place *after*."""
        low = text.lower()
        return sum(self._end_of(low, place) > after for place in self._candidates(low))

    def _candidates(self, low: bytes) -> Iterator[int]:
        """Give the places where something may begin."""
        for shift in range(BEGINNING):
            number = (len(low) - shift) // BEGINNING
            if number <= 0:
                return
            words: Words = np.frombuffer(low, np.dtype("<u4"), number, shift)
            near = np.flatnonzero(self._maybe[_spread(words)])
            exact = near[np.isin(words[near], self._beginnings)]
            yield from (exact * BEGINNING + shift).tolist()

    def _end_of(self, low: bytes, place: int) -> int:
        """Give where the longest of what is at a place ends, or 0 if nothing is there."""
        maybe = self._by_beginning[_beginning(low, place)]
        ends = (place + len(one.written) for one in maybe if _is_at(one, low, place))
        return max(ends, default=0)


def _beginning(text: bytes, place: int) -> int:
    return int.from_bytes(text[place : place + BEGINNING], "little")


def _spread(words: Words) -> Words:
    return (words * SPREAD) >> np.uint32(16)


def _is_at(one: Needle, low: bytes, place: int) -> bool:
    if not low.startswith(one.written, place):
        return False
    end = place + len(one.written)
    beside = (low[max(place - 1, 0) : place], low[end : end + 1])
    return sum(not letter.isalnum() for letter in beside) >= one.free
