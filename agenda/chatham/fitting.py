"""How what stands instead of a name is joined to the words before it."""

import re
from typing import Final

_BEFORE: Final = re.compile(
    r"(?:\b(?:du|des|de|au|aux|à|en|que)\s|\b(?:d|l|qu)['’]|\b(?:le|la|les)\s)$", re.IGNORECASE
)
_OF: Final = frozenset({"du", "des", "de", "d"})
_ARTICLES: Final = frozenset({"le", "la", "les", "un", "une"})
_IN: Final = frozenset({"en", "au", "aux", "à"})
_TO: Final = frozenset({"au", "aux", "à"})
_THAT: Final = frozenset({"que", "qu"})
_LETTERS_BEFORE: Final = 4


def fitted(text: str, start: int, said: str, language: str, *, place: bool) -> tuple[int, str]:
    """Give where what stands instead begins, and how it reads there.

    French joins articles and prepositions: *du représentant* becomes *d’une personne*, and one is
    in a *place* otherwise than in a named one. Arabic joins «ل» to the article.
    """
    if language == "ar" and said.startswith("ال") and text[start - 1 : start] == "ل":
        return start, said[1:]
    before = _BEFORE.search(text[max(0, start - _LETTERS_BEFORE) : start])
    if language != "fr" or before is None:
        return start, said
    word = before.group().rstrip(" \t\n'’\u00a0\u202f")
    joined = _joined(word.casefold(), said, place=place)
    if joined is None or joined == before.group().casefold().replace("'", "’") + said:
        return start, said
    opens = word[:1].isupper()
    return start - len(before.group()), joined[:1].upper() + joined[1:] if opens else joined


def _joined(word: str, said: str, *, place: bool) -> str | None:
    article, _, rest = said.partition(" ")
    if article not in _ARTICLES:
        return None
    if place and word in _IN:
        return f"dans {said}"
    vowel = article in {"un", "une"}
    if word in _OF:
        return f"du {rest}" if article == "le" else f"{'d’' if vowel else 'de '}{said}"
    if word in _TO:
        return f"au {rest}" if article == "le" else f"à {said}"
    if word in _THAT:
        return f"{'qu’' if vowel else 'que '}{said}"
    return said
