"""The passages that may stand as they are, and how often each has stood already."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from bot.gate.folding import cleaned
from bot.gate.reading import Reading
from bot.gate.searching import Hit

_UNMISTAKABLE = 12
"""A passage of so many letters is known by them, wherever the words end."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """A passage that may stand as it is, at most so many times in a file.

    It is a piece of the published programme, or exact words that somebody agreed to. With *words*,
    only those are forgiven in it. The title in a file's properties counts as one of the times.
    """

    passage: str
    times: int = 1
    words: tuple[str, ...] = ()


Range = tuple[int, int]


class Forgiveness:
    """What one file may still contain; the times are used up in the order in which it is read."""

    def __init__(self, allowed: Iterable[Allowed]) -> None:
        """Take what is *allowed*; the same passage twice may stand twice as often."""
        self._ranges: dict[str, list[Range]] = {}
        self._left: Counter[str] = Counter()
        for one in allowed:
            row = Reading([("", one.passage)]).row
            if row:
                self._left[row] += one.times
                self._ranges.setdefault(row, []).extend(_forgiven(one))

    def without(self, hits: Iterable[Hit], reading: Reading) -> set[Hit]:
        """Give the hits in a *reading* that nothing forgives."""
        found = set(hits)
        if not found or not self._left:
            return found
        ranges = list(self._in(reading))
        return {one for one in found if not any(a <= one.start and one.end <= b for a, b in ranges)}

    def use_up(self, readings: Iterable[Reading]) -> None:
        """Count the passages in several readings of the same text as having stood."""
        stood: Counter[str] = Counter()
        for reading in readings:
            for row in self._left:
                stood[row] = max(stood[row], sum(1 for _ in _places(reading, row)))
        self._left.subtract(stood)

    def _in(self, reading: Reading) -> Iterator[Range]:
        for row, left in self._left.items():
            for count, start in enumerate(_places(reading, row)):
                if count >= left:
                    break
                yield from ((start + a, start + b) for a, b in self._ranges[row])


def _places(reading: Reading, row: str) -> Iterator[int]:
    """Give where a passage stands: in whole words, or anywhere if it is long."""
    edges: set[int] | None = None
    start = reading.row.find(row)
    while start >= 0:
        if len(row) < _UNMISTAKABLE:
            edges = edges or {*reading.words.letters, len(reading.row)}
        if edges is None or (start in edges and start + len(row) in edges):
            yield start
            start = reading.row.find(row, start + len(row))
        else:
            start = reading.row.find(row, start + 1)


def _forgiven(one: Allowed) -> Iterator[Range]:
    passage = Reading([("", one.passage)])
    if not one.words:
        yield 0, len(passage.row)
        return
    ends = list(accumulate(map(len, passage.words.small)))
    for word in one.words:
        row = Reading([("", cleaned(word))]).row
        for start in passage.words.letters:
            if row and passage.row.startswith(row, start) and start + len(row) in ends:
                yield start, start + len(row)
