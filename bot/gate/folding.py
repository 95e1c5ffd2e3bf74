"""What a reader sees in a text, whatever letters and codes it is written with."""

import html
import quopri
import re
import sys
import unicodedata
from functools import lru_cache
from urllib.parse import unquote

from bot.gate.lexicon import PAIRS

_ON = "حرفجر"
"""Stands for the Arabic word for "on", which only looks like a name once it is folded."""

_TAGS = range(0xE0020, 0xE007F)
_NOT_SEEN = {"Mn", "Me", "Cf"}
_CODES = re.compile(r"&#?\w|%[0-9A-Fa-f]{2}|\\[uUx][0-9A-Fa-f{]|=[0-9A-Fa-f]{2}|=\r?\n")
_BACKSLASHED = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))"
)
_QUOTED = re.compile(r"=(?:[0-9A-Fa-f]{2}|\r?\n)")
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_ON_WORD = re.compile(r"(?<![\w\u064b-\u0652])([وف]?)على(?![\w\u064b-\u0652])")
_TANWIN = re.compile("(?:ا\u064b|\u064bا)(?!\\w)")


class _Letters(dict[int, str | None]):
    """Each letter as it is compared; a mark that is not seen is nothing."""

    def __missing__(self, code: int) -> str | None:
        self[code] = seen = _seen(chr(code))
        return seen


def _seen(letter: str) -> str | None:
    code, category = ord(letter), unicodedata.category(letter)
    if code in _TAGS:
        return chr(code - 0xE0000)
    if letter in PAIRS:
        return PAIRS[letter] or None
    if category in _NOT_SEEN:
        return None
    if category == "Nd":
        return str(unicodedata.digit(letter))
    if letter in "\t\n\r":
        return letter
    return {"Zs": " ", "Zl": "\n", "Zp": "\n", "Cc": " "}.get(category, letter)


_letters = _Letters()


def cleaned(text: str, *, name: bool = False) -> str:
    """Write a text with plain letters and with its capitals; as a *name*, no word is a particle.

    >>> cleaned("A\u0301mi\u200bna \u0410.")
    'Amina A.'
    """
    if text.isascii() and "\x00" not in text:
        return text
    if "على" in text and not name:
        text = _ON_WORD.sub(lambda found: found[1] + _ON, text)
    apart = unicodedata.normalize("NFKD", text)
    if "\u064b" in apart:
        apart = _TANWIN.sub("", apart)
    return apart.translate(_letters)


def without_codes(text: str) -> str:
    """Give what stands behind percent signs, backslashes and equals signs, up to three deep."""
    for _ in range(3):
        if not _CODES.search(text):
            break
        before, text = text, _decoded_once(text)
        if text == before:
            break
    return text


def _decoded_once(text: str) -> str:
    text = html.unescape(text) if "&" in text else text
    text = unquote(text, errors="replace") if _PERCENT.search(text) else text
    if "\\" in text:
        text = _BACKSLASHED.sub(_character, text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if _QUOTED.search(text):
        text = quopri.decodestring(text.encode("utf-8", "replace")).decode("utf-8", "replace")
    return text


def _character(found: re.Match[str]) -> str:
    code = int(next(one for one in found.groups() if one), 16)
    return chr(code) if code <= sys.maxunicode else found[0]


@lru_cache(maxsize=200_000)
def forms(word: str) -> tuple[str, ...]:
    """Give a word (small letters, cleaned) as it is compared: Arabic also without what leans on it.

    >>> sorted(forms("والحداد"))
    ['الحداد', 'حداد', 'والحداد']
    """
    if not "\u0621" <= word[:1] <= "\u06d3":
        return (word,)
    found = [word]
    for stem in _without_and(word):
        found += _without_preposition(stem)
    return tuple(dict.fromkeys(one for one in found if len(one) > 2 or one == word))  # noqa: PLR2004 -- shorter is no stem


def _without_and(word: str) -> list[str]:
    return [word, word[1:]] if word[0] in "وف" else [word]


def _without_preposition(word: str) -> list[str]:
    found = [word, _without_article(word)]
    if word.startswith("لل"):
        found.append(word[2:])
    least = {"ب": 3, "ل": 3, "ك": 4, "س": 4}.get(word[:1])
    if least and len(word) > least:
        found += [word[1:], _without_article(word[1:])]
    return found


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word  # noqa: PLR2004 -- the article and three letters


def canonical(word: str) -> str:
    """Give the form under which a word of an identifier is kept."""
    return _without_article(word) if "\u0621" <= word[:1] <= "\u06d3" else word
