"""One text as words, each with its place; the same letters can be cut into words in several ways.

All ways share one measure: the letters of the text in a row, without what is between them.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from bot.gate.folding import cleaned

Segment = tuple[str, str]
"""A place, and the text that stands there."""

_OTHER = r"[^\W\d_A-Za-z\u0621-\u06d3]+|[\u0621-\u06d3]+|\d+"
_WORD = re.compile(r"[^\W\d_\u0621-\u06d3]+|[\u0621-\u06d3]+|\d+")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|" + _OTHER)
_HUMPED = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]")
_GLUE = re.compile(r"(?:[-\u2010\xac]\s*\n\s*|[*_~`|\\^{}\[\]]+|</?\w[^<>\n]*>)+")
_SPACED = re.compile(r"[ .\u2010_*\-]|\. ")


@dataclass(frozen=True, slots=True)
class Words:
    """One way to cut a text: the words in small letters, where each begins, and its letters."""

    small: list[str]
    starts: list[int]
    letters: list[int]

    def end(self, index: int) -> int:
        """Give where a word ends, in the text; a word in pieces ends later than it is long."""
        return self.starts[index] + len(self.small[index])


class Reading:
    """The text of several segments, in order."""

    def __init__(self, segments: Iterable[Segment], clean: Callable[[str], str] = cleaned) -> None:
        """Read *segments*: places with their texts, which are made *clean* first."""
        kept = [(place, clean(text)) for place, text in segments if text]
        self._places = [place for place, _ in kept]
        lengths = (len(text) + 1 for _, text in kept)
        self._begins = list(accumulate(lengths, initial=0))[:-1] if kept else []
        self.text = "\n".join(text for _, text in kept)
        self.words = _cut(self.text, _WORD)
        self.row = "".join(self.words.small)

    def place(self, letter: int) -> str:
        """Tell where the *letter* of the row stands."""
        word = bisect_right(self.words.letters, letter) - 1
        return self.place_in_text(self.words.starts[max(word, 0)])

    def place_in_text(self, position: int) -> str:
        """Tell where a position of the text is."""
        return self._places[bisect_right(self._begins, position) - 1]

    def letter(self, position: int) -> int:
        """Give the first letter of the row that stands at a position of the text or after it."""
        word = bisect_right(self.words.starts, position) - 1
        if word < 0:
            return 0
        inside = min(position - self.words.starts[word], len(self.words.small[word]))
        return self.words.letters[word] + inside

    def other_words(self) -> Iterator[Words]:
        """Cut the text in other ways: at capitals, and with the pieces of a word put together."""
        if _HUMPED.search(self.text):
            yield _cut(self.text, _CAMEL)
        together = _together(self.text, self.words)
        if len(together.small) < len(self.words.small):
            yield together


def _cut(text: str, pattern: re.Pattern[str]) -> Words:
    found = list(pattern.finditer(text))
    small = [_lowered(one[0]) for one in found]
    letters = list(accumulate(map(len, small), initial=0))[:-1] if small else []
    return Words(small, [one.start() for one in found], letters)


def _lowered(word: str) -> str:
    small = word.lower()
    return small if len(small) == len(word) else word


def _together(text: str, words: Words) -> Words:
    """Join what a line's end, a mark or spaces between single letters have cut apart."""
    small: list[str] = []
    kept: list[int] = []
    end, gap = -1, ""
    for index, word in enumerate(words.small):
        start = words.starts[index]
        between = text[end:start] if kept else ""
        if kept and (_glued(between) or _spelt(text, words, index, (gap, between))):
            small[-1] += word
            gap = between
        else:
            small.append(word)
            kept.append(index)
            gap = ""
        end = start + len(word)
    return Words(small, _at(words.starts, kept), _at(words.letters, kept))


def _glued(between: str) -> bool:
    return between not in ("", " ") and _GLUE.fullmatch(between) is not None


def _spelt(text: str, words: Words, index: int, gaps: tuple[str, str]) -> bool:
    """Tell whether a letter goes on a word that is spelt out: as far apart, and as large."""
    before, between = gaps
    if len(words.small[index]) > 1 or len(words.small[index - 1]) > 1:
        return False
    shrinks = text[words.starts[index - 1]].isupper() and text[words.starts[index]].islower()
    alike = not before or (between == before and not shrinks)
    return alike and _SPACED.fullmatch(between) is not None


def _at(numbers: Sequence[int], kept: Iterable[int]) -> list[int]:
    return [numbers[index] for index in kept]
