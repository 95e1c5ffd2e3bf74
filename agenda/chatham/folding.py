"""A text folded for comparison, every letter of it still knowing where it stood."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from typing import Final, Literal
from unicodedata import category, digit, normalize
from urllib.parse import unquote

Gap = Literal["start", "stop", "comma", "join"]
"""What stands between a word and the one before: the end of a sentence, a comma, or neither."""

_SHORT: Final = 4
"""Letters of a word whose first two are likelier its own than the article."""
_CODED: Final = re.compile(r"&#?[0-9A-Za-z]{1,12};|(?:%[0-9A-Fa-f]{2}){1,64}")
_ARABIC_WORD: Final = re.compile("[\u0622-\u063a\u0641-\u064a]+")
_ARABIC_LETTERS: Final = str.maketrans("آأؤإئةى", "ااوايهي")
_REVERSED: Final = re.compile("[\u202d\u202e]([^\u202a-\u202e\u2066-\u2069\n]*)")
_MARKS: Final = frozenset("*~|`\u0640\u3164\u115f\u1160\uffa0")
_GONE: Final = frozenset({"Mn", "Cf", "Me", "Mc"})
_STOPS: Final = frozenset(".!?;:…؟؛۔•\u2028\u2029")
_COMMAS: Final = frozenset(',،()[]{}«»“”"/\n')
_CYRILLIC: Final = "авекмнорстухіјѕіԁԛԝүһӏьгп"
_AS_LATIN: Final = "abekmhopctyxijsidqwyhlbrn"
_GREEK: Final = "αβεζηικμνορτυχγωσδλ"
_GREEK_AS_LATIN: Final = "abeznikmvoptuxywodl"
_LETTERS: Final = str.maketrans(
    {
        **dict(zip(_CYRILLIC, _AS_LATIN, strict=True)),
        **dict(zip(_GREEK, _GREEK_AS_LATIN, strict=True)),
        "ß": "ss", "ø": "o", "œ": "oe", "æ": "ae", "ł": "l", "ı": "i", "đ": "d", "ð": "d",
        "þ": "th", "ħ": "h", "ɑ": "a", "ɡ": "g", "ɩ": "i", "ǀ": "l",
        "ٱ": "ا", "ى": "ي", "ة": "ه", "ء": "", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "گ": "ك",
        "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ە": "ه", "ۃ": "ه", "پ": "ب", "ڤ": "ف", "چ": "ج", "ڨ": "ق",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its folded *text*, where it and each of its letters stood, and its script."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    start: int
    end: int
    capitals: int
    gap: Gap
    between: str
    arabic: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.capitals > 0

    @property
    def caseless(self) -> bool:
        """Whether it is of a script without capitals that is not Arabic: 山田, כהן."""
        return not self.arabic and self.text.isalpha() and self.text.upper() == self.text

    @property
    def shouted(self) -> bool:
        """Whether all of it is in capitals."""
        return self.capitals > 1 and self.capitals >= sum(one.isalpha() for one in self.text)

    @property
    def opens(self) -> bool:
        """Whether it is the first of a sentence or a line, where a capital says nothing."""
        return self.gap in {"start", "stop"} or "\n" in self.between


def is_arabic(letter: str) -> bool:
    """Tell whether a letter is of the Arabic script."""
    return "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u077f"


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> tuple[str, bool, bool]:
    """Fold one letter; tell also whether it was a capital, and whether it is Arabic."""
    if letter in _MARKS or category(letter) in _GONE:
        return "", False, False
    apart = normalize("NFKD", letter)
    kept = "".join(one for one in apart if category(one) not in _GONE and one not in _MARKS)
    capital = any(one.isupper() for one in kept)
    plain = kept.casefold().translate(_LETTERS)
    digits = "".join(str(digit(one, one)) if one.isdigit() else one for one in plain)
    folded = "".join(one if one.isalnum() else " " for one in digits)
    return folded, capital, bool(folded) and is_arabic(folded[0])


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Fold a text to its words with single spaces between.

    >>> fold("L’Été à Sfax") == fold("l ete a sfax")
    True
    """
    if text.isascii() and text.isalpha():  # most words of the lists, of which there are many
        return text.casefold()
    if _ARABIC_WORD.fullmatch(text):
        return text.translate(_ARABIC_LETTERS)
    return " ".join(word.text for word in words_of(text))


def bare(word: str) -> str:
    """Leave out the Arabic article, with which and without which a name is the same."""
    return word[2:] if word.startswith("ال") and len(word) > _SHORT else word


def words_of(text: str, *, reverse: bool = False) -> list[Word]:
    """Cut a text into its words; *reverse* reads what an override shows from right to left."""
    return list(_cut(text, _letters(text, reverse=reverse)))


def turned_round(text: str) -> bool:
    """Tell whether a part of a text is shown in another order than it is written."""
    return "\u202e" in text or "\u202d" in text


def _letters(text: str, *, reverse: bool) -> Iterator[tuple[str, int, int]]:
    """Give the letters in reading order, decoded, each with its place in the text."""
    if not reverse:
        yield from _decoded(text, 0, len(text))
        return
    at = 0
    for found in _REVERSED.finditer(text):
        yield from _decoded(text, at, found.start())
        yield from reversed(list(_decoded(text, found.start(1), found.end(1))))
        at = found.end()
    yield from _decoded(text, at, len(text))


def _decoded(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    at = start
    for found in _CODED.finditer(text, start, end):
        plain = _plain(found.group())
        if plain != found.group():
            yield from zip(text[at : found.start()], range(at, end), range(at + 1, end + 1))  # noqa: B905 -- the text is shorter
            yield from ((one, found.start(), found.end()) for one in plain)
            at = found.end()
    yield from zip(text[at:end], range(at, end), range(at + 1, end + 1), strict=True)


def _plain(code: str) -> str:
    return unquote(code, errors="ignore") or code if code[0] == "%" else unescape(code)


def _cut(text: str, letters: Iterable[tuple[str, int, int]]) -> Iterator[Word]:
    open_: list[tuple[str, int, int]] = []
    capitals, between, before, script = 0, "", "", False
    for raw, start, end in letters:
        folded, capital, arabic = _folded_letter(raw)
        if not folded:
            if open_ and (raw == "ء" or category(raw) in _GONE - {"Cf"}):
                open_[-1] = (*open_[-1][:2], max(end, open_[-1][2]))
            continue
        if folded == " " or (open_ and arabic != script):
            if open_:
                yield _word(open_, capitals, _gap(before, between), between)
                before, between, open_, capitals = text[start - 1 : start], "", [], 0
            if folded == " ":
                between += raw
                continue
        script = arabic
        if len(folded) == 1:
            open_.append((folded, start, end))
        else:
            open_ += ((one, start, end) for one in folded if one != " ")
        capitals += capital
    if open_:
        yield _word(open_, capitals, _gap(before, between), between)


def _word(letters: list[tuple[str, int, int]], capitals: int, gap: Gap, between: str) -> Word:
    said, starts, ends = zip(*letters, strict=True)
    text = "".join(said)
    return Word(
        text, starts, ends, min(starts), max(ends), capitals, gap, between, is_arabic(text[0])
    )


def _gap(before: str, between: str) -> Gap:
    if not before:
        return "start"
    if between == " ":
        return "join"
    if between.count("\n") > 1 or any(
        one in _STOPS and not (one in ".:" and len(between) == 1) for one in between
    ):
        return "stop"
    return "comma" if any(one in _COMMAS - {"\n"} for one in between) else "join"
