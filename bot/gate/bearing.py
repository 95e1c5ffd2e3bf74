"""Whether a word that is also a name stands in a text as a name."""

import re

from bot.gate.folding import cleaned, forms
from bot.gate.lexicon import BETWEEN, HONORIFICS
from bot.gate.ordinary import ORDINARY
from bot.gate.patterns import When
from bot.gate.reading import Words

_OPENING = " \"'«»“”‘’([{*_#>~"
_ENDING = ".!?;؟؛|\t…•·"
_LATIN_WORD = re.compile(r"[^\W\d_]+")
_LINE_OF_PROSE = 45
_TITLE_WORDS = 3
_TITLE_SHARE = 0.7
_LONG_WORD = 4


class Bearing:
    """The circumstances of words in one text; *honorifics* are those of the roster."""

    def __init__(self, text: str, words: Words, honorifics: frozenset[str]) -> None:
        """Look at *words* of a *text*."""
        self._text = text
        self._words = words
        self._honorifics = honorifics

    def counts(self, when: When, first: int, last: int) -> bool:
        """Tell whether the words from *first* to *last* count."""
        if when == "always":
            return True
        if when in {"as-name", "titled"}:
            capital = when == "as-name" and self._capital(first) and not self._begins(first)
            return self._honoured(first) or capital
        if when == "upper":
            return self._upper(first, last) and not self._shouted(first)
        if when == "at":
            return self._text[: self._words.starts[first]].endswith("@")
        return self._counts_by_letters(when, first, last)

    def _counts_by_letters(self, when: When, first: int, last: int) -> bool:
        if when == "capitals":
            return all(
                self._capital(one)
                for one in range(first, last + 1)
                if self._words.small[one] not in BETWEEN
            )
        if not (self._capital(first) and self._capital(last)):
            return False
        letter = first if when == "initial" else last
        dotted = self._text[self._words.end(letter) :][:1] == "."
        return dotted or (when == "initial" and self._words.small[first] not in {"a", "i"})

    def _capital(self, index: int) -> bool:
        start = self._words.starts[index]
        return self._text[start].isupper()

    def _upper(self, first: int, last: int) -> bool:
        return (
            self._text[self._words.starts[first] : self._words.end(last)].upper()
            == (self._text[self._words.starts[first] : self._words.end(last)])
        )

    def _shouted(self, index: int) -> bool:
        """Tell whether a word has capitals only because its whole line has."""
        line = self._line(index)
        return self._words.small[index] in ORDINARY and line.isupper() and len(line.split()) > 1

    def _honoured(self, index: int) -> bool:
        if index == 0:
            return False
        before, start = self._words.small[index - 1], self._words.starts[index - 1]
        between = self._text[self._words.end(index - 1) : self._words.starts[index]]
        if between.strip(" .|\n\t\xa0"):
            return False
        if before == "m":
            return self._text[start].isupper() and between.startswith(".")
        return any(one in HONORIFICS for one in forms(before)) or (
            before in self._honorifics and self._text[start].isupper()
        )

    # --- the beginning of a sentence --------------------------------------------------

    def _begins(self, index: int) -> bool:
        """Tell whether any word would have its capital here."""
        start = self._words.starts[index]
        back = start - 1
        while back >= 0 and self._text[back] in _OPENING:
            back -= 1
        if back < 0 or self._titled_line(index):
            return True
        return self._after(back, start)

    def _after(self, back: int, start: int) -> bool:
        letter = self._text[back]
        if letter == "\n":
            return not _goes_on(self._text[max(0, back - 200) : back].rpartition("\n")[2])
        if letter == ".":
            return not self._abbreviated(back)
        if letter == ":":
            return not self._listed(start)
        if letter in ",-\u2013\u2014\u2010":
            line = self._text[:back].rpartition("\n")[2]
            return not line.strip() or (letter == "," and back + 1 == start) or self._cell(back)
        return letter in _ENDING

    def _cell(self, back: int) -> bool:
        return self._text[back : back + 2] == ',"'

    def _abbreviated(self, back: int) -> bool:
        word = self._text[max(0, back - 12) : back].split()[-1:]
        return bool(word) and len(word[0]) == 1 and word[0].isupper()

    def _listed(self, start: int) -> bool:
        """Tell whether a word after a colon is all there is, or the first of several."""
        word = _LATIN_WORD.match(self._text, start)
        after = self._text[word.end() if word else start :][:6].lstrip(" ")
        return after[:1] in ("", "\n", ",", ";", ")", "&") or after.startswith(("and ", "et "))

    def _line(self, index: int) -> str:
        start, end = self._words.starts[index], self._words.end(index)
        before = self._text[max(0, start - 200) : start].rpartition("\n")[2]
        return before + self._text[start : end + 200].partition("\n")[0]

    def _titled_line(self, index: int) -> bool:
        """Tell whether the line has capitals nearly everywhere, as titles have."""
        long = [one for one in _LATIN_WORD.findall(self._line(index)) if len(one) >= _LONG_WORD]
        capitals = sum(one[0].isupper() for one in long)
        return len(long) > _TITLE_WORDS and capitals >= _TITLE_SHARE * len(long)


def _goes_on(line: str) -> bool:
    """Tell whether a line of prose goes on in the next one."""
    line = line.rstrip()
    return len(line) >= _LINE_OF_PROSE and (line[-1].isalnum() or line[-1] == ",")


def honorifics_of(spelt: str) -> frozenset[str]:
    """Give the words of an honorific as the roster spells it."""
    return frozenset(cleaned(spelt, name=True).lower().replace(".", " ").split())
