"""Which bytes stand for which letters in a spreadsheet's export, when it is not UTF-8.

A spreadsheet under Windows writes Windows-1252 where French is spoken and Windows-1256 where Arabic
is. The small French letters have the same bytes in both, so only some words can tell them apart.
In the wrong one of the two, such a word looks impossible: Latin and Arabic letters side by side,
or several accented letters and nothing else. Each word votes. Without a clear majority
(other encodings look impossible in both) nothing is guessed, and the file is refused.
"""

import re
from collections import Counter
from typing import Final

UTF_8: Final = "utf-8"
WESTERN: Final = "windows-1252"
ARABIC: Final = "windows-1256"

_MARKS: Final = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
_CLEAR: Final = 5
"""How many times more votes than all others the winner needs."""

_WESTERN_LETTERS: Final = bytes(range(256)).decode(WESTERN, "replace")
_ARABIC_LETTERS: Final = bytes(range(256)).decode(ARABIC)
_TELLING: Final = frozenset(
    byte
    for byte in range(0x80, 0x100)
    if _WESTERN_LETTERS[byte] != _ARABIC_LETTERS[byte]
    and (_WESTERN_LETTERS[byte].isalpha() or _ARABIC_LETTERS[byte].isalpha())
)
_WORD: Final = re.compile(rb"[A-Za-z\x80\x81\x83\x88\x8a\x8c-\x90\x98-\x9f\xaa\xb5\xc0-\xff]+")


def encoding_of(given: bytes) -> str | None:
    """Tell how a text is encoded; None when nobody could say."""
    for mark, encoding in _MARKS.items():
        if given.startswith(mark):
            return encoding if _is(given, encoding) else None
    if _is(given, UTF_8):
        return UTF_8
    words = set(_WORD.findall(given))
    votes = Counter(filter(None, map(_vote, words)))
    if not votes:  # the same text in both, or a letter or two that could be either
        plain = not any(map(_TELLING.intersection, words))
        return WESTERN if plain and _is(given, WESTERN) else None
    winner, most = votes.most_common(1)[0]
    clear = most >= _CLEAR * (votes.total() - most)
    return winner if clear and winner != _NEITHER and _is(given, winner) else None


_NEITHER: Final = "neither"
_TURKISH: Final = frozenset("ÐÝÞðýþ")
"""Where Windows-1254 has Ğ, İ and ş; more lists come from Türkiye than from Iceland."""


def _vote(word: bytes) -> str:
    """Tell in which encoding a word can be one; nothing if it can in both."""
    if not _TELLING.intersection(word):
        return ""
    western, arabic = _is_western(word), _is_arabic(word)
    if western == arabic:
        return "" if western else _NEITHER
    return WESTERN if western else ARABIC


def _is_western(word: bytes) -> bool:
    """Whether a word has capitals in front only, or nothing else, and enough common letters."""
    text = word.decode(WESTERN, "replace")
    if not text.isalpha() or _TURKISH.intersection(text):
        return False
    accented = sum(byte >= 0x80 for byte in word)  # noqa: PLR2004 -- the end of ASCII
    in_case = text.isupper() or not re.search("[^\\W\\d_A-Z](?=[ŠŒŽŸÀ-ÖØ-Þ])", text)
    return in_case and (accented == 1 or 2 * accented <= len(word))


def _is_arabic(word: bytes) -> bool:
    """Whether a word has no other letters than those of Arabic and its vowel marks."""
    return all("\u0621" <= _ARABIC_LETTERS[byte] <= "\u0652" for byte in word)


def _is(given: bytes, encoding: str) -> bool:
    try:
        given.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
