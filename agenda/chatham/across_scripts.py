"""Whether an Arabic word is how a name in Latin letters is written in Arabic ones."""

import re
from functools import lru_cache
from typing import Final

from agenda.chatham.sounds import SPOKEN, consonants_of, readings

_HEARD: Final = {
    **dict.fromkeys("ae", "[اهيع]{0,2}"), **dict.fromkeys("iy", "[يا]{0,2}"),
    **dict.fromkeys("ouw", "[وا]{0,2}"), "h": "ه?",
}  # fmt: skip
_ALIKE: Final = {"k": "[kgs]", "g": "[gk]", "s": "[sk]", "f": "[fb]", "b": "[bf]"}
_VOWELS: Final = re.compile("[aeiouyw]+")
_TWICE: Final = re.compile(r"([^aeiouyw])\1+")
_LONG: Final = frozenset("اوي")
_NATIVE: Final = frozenset("عحخصضظذثطق")
"""Letters that names from elsewhere are not written with."""
_SHORTEST: Final = 4
_FEW: Final = 2
"""Consonants of a word of which Arabic may leave all vowels but one unwritten, at most."""


@lru_cache(maxsize=4096)
def _form(latin: str) -> tuple[re.Pattern[str], int, int]:
    word = latin
    for written, sound in SPOKEN:
        word = word.replace(written, sound)
    word = _TWICE.sub(r"\1", word)
    pieces = [
        _HEARD[one] if one in _HEARD else _ALIKE.get(code := consonants_of(one), code) + "{1,2}"
        for one in word
    ]
    first = {**dict.fromkeys("aei", "ا"), "y": "ي", "w": "و", "h": "ه"}.get(word[0], "")
    first = "(?=[او])" if word[0] in "ou" else first
    vowels = len(_VOWELS.findall(word.removesuffix("e")))
    return re.compile(first + "".join(pieces)), vowels, sum(one not in _HEARD for one in word)


def written_across(arabic: str, latin: str) -> bool:
    """Tell whether all vowels but one of a Latin word stand where they should in an Arabic one.

    >>> written_across("جيانكارلو", "giancarlo"), written_across("جنكرل", "giancarlo")
    (True, False)
    """
    if len(arabic) < _SHORTEST or not latin.isascii() or not latin.isalpha():
        return False
    if _NATIVE & set(arabic) - ({"ق"} if "q" in latin else set()):
        return False
    long, sounded = sum(one in _LONG for one in arabic), _sounded(arabic)
    for one in readings(latin):
        form, vowels, consonants = _form(one)
        unwritten = 1 if consonants > _FEW else 0
        if long >= max(1, vowels - unwritten) and any(map(form.fullmatch, sounded)):
            return True
    return False


def fits_across(arabic: str, latin: str) -> bool:
    """Tell whether Arabic letters may write Latin ones, with no vowel in a place of its own.

    >>> fits_across("نادجلوغوف", "nadegelougoff"), fits_across("نادجلوغن", "nadegelougoff")
    (True, False)
    """
    known, sounded = latin.isascii() and latin.isalpha(), _sounded(arabic)
    return known and any(
        _form(one)[0].fullmatch(heard) for one in readings(latin) for heard in sounded
    )


def _sounded(arabic: str) -> list[str]:
    return [
        "".join(one if one in "اويهعح" else consonants_of(one) for one in written)
        for written in sorted(readings(arabic))
    ]
