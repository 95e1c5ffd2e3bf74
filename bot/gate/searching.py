"""Where in a reading an identifier stands."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.gate.bearing import Bearing
from bot.gate.contacts import CONTACTS
from bot.gate.folding import forms
from bot.gate.lexicon import BETWEEN, PARTICLES
from bot.gate.ordinary import ORDINARY
from bot.gate.patterns import LONG, Kind, Pattern, Sought
from bot.gate.reading import Reading, Words

_LEET = str.maketrans("4@310$57", "aaeiosst")
_LEET_WORD = re.compile(r"(?<![\w@$])(?=[a-z@$]*\d|\d*[@$])[a-z0-9@$]{5,20}(?![\w@$])")
_MOST_BETWEEN = 3


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """An identifier in the row of letters of a reading, from *start* to before *end*."""

    start: int
    end: int
    kind: Kind


class Search:
    """Looks for what is sought in one reading after the other."""

    def __init__(self, sought: Sought, honorifics: frozenset[str]) -> None:
        """Look for what is *sought*; *honorifics* are those of the roster."""
        self._honorifics = honorifics
        self._by_first: dict[str, list[Pattern]] = defaultdict(list)
        for one in sought.patterns:
            self._by_first[one.words[0]].append(one)
        self._rows: dict[str, list[tuple[str, Kind]]] = defaultdict(list)
        for row, kind in sought.rows.items():
            self._rows[row[:LONG]].append((row, kind))
        self._solo = {
            one.words[0]
            for one in sought.patterns
            if len(one.words) == 1 and one.when == "always" and one.kind == "name"
        } - ORDINARY

    def hits(self, reading: Reading) -> Iterator[Hit]:
        """Give every place where an identifier stands, in no order; some more than once."""
        yield from self._word_hits(reading, reading.words)
        yield from self._row_hits(reading.row, set(reading.words.letters))
        yield from _contact_hits(reading)
        yield from self._leet_hits(reading)
        for words in reading.other_words():
            yield from self._word_hits(reading, words)
            yield from self._row_hits(reading.row, set(words.letters))

    def _word_hits(self, reading: Reading, words: Words) -> Iterator[Hit]:
        known = self._known(words)
        if not known:
            return
        bearing = Bearing(reading.text, words, self._honorifics)
        for index, word in enumerate(words.small):
            for pattern in known.get(word, ()):
                last = _last(pattern, words, index, reading.text)
                if last is not None and bearing.counts(pattern.when, index, last):
                    end = words.letters[last] + len(words.small[last])
                    yield Hit(words.letters[index], end, pattern.kind)

    def _known(self, words: Words) -> dict[str, list[Pattern]]:
        """Give the words of a text with which something sought begins."""
        known = {}
        for word in set(words.small):
            found = [one for form in forms(word) for one in self._by_first.get(form, ())]
            if found:
                known[word] = found
        return known

    def _row_hits(self, row: str, edges: set[int]) -> Iterator[Hit]:
        if not self._rows:
            return
        edges = edges | {len(row)}
        for start in edges:
            for letters, kind in self._rows.get(row[start : start + LONG], ()):
                end = start + len(letters)
                if end in edges and row.startswith(letters, start):
                    yield Hit(start, end, kind)

    def _leet_hits(self, reading: Reading) -> Iterator[Hit]:
        for found in _LEET_WORD.finditer(reading.text.lower()):
            if found[0].translate(_LEET) in self._solo:
                start = reading.letter(found.start())
                yield Hit(start, reading.letter(found.end()) or start + 1, "name")


def _contact_hits(reading: Reading) -> Iterator[Hit]:
    for pattern, kind in CONTACTS:
        for found in pattern.finditer(reading.text):
            start = reading.letter(found.start())
            yield Hit(start, max(reading.letter(found.end()), start + 1), kind)


def _last(pattern: Pattern, words: Words, index: int, text: str) -> int | None:
    """Give the last word of a pattern that begins at *index*, if the text goes on like it."""
    at = index
    between = PARTICLES if pattern.kind == "name" else BETWEEN
    for word in pattern.words[1:]:
        following = _next(word, words, at + 1, _Gap(between, text))
        if following is None:
            return None
        at = following
    return at


@dataclass(frozen=True, slots=True)
class _Gap:
    """What may stand between two words of a pattern: small words, and initials."""

    words: frozenset[str]
    text: str

    def may_be(self, words: Words, at: int) -> bool:
        word, start = words.small[at], words.starts[at]
        return word in self.words or (len(word) == 1 and self.text[start].isupper())


def _next(word: str, words: Words, at: int, gap: _Gap) -> int | None:
    for here in range(at, min(at + _MOST_BETWEEN + 1, len(words.small))):
        if word in forms(words.small[here]):
            return here
        if not gap.may_be(words, here):
            return None
    return None
