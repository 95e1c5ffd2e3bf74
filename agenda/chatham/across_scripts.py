"""Whether an Arabic word is how a name in Latin letters is written in Arabic ones."""

import re
from functools import lru_cache
from typing import Final

from agenda.chatham.sounds import SPOKEN, consonants_of

_HEARD: Final = {
    "a": "[اهيع]{0,2}", "e": "[اهيعو]{0,2}", **dict.fromkeys("iy", "[يا]{0,2}"),
    **dict.fromkeys("ouw", "[وا]{0,2}"), "h": "ه?",
}  # fmt: skip
_ALIKE: Final = {"k": "[kgs]", "g": "[gk]", "s": "[sk]", "f": "[fb]", "b": "[bf]"}
_VOWELS: Final = re.compile("[aeiouyw]+")
_TWICE: Final = re.compile(r"([^aeiouyw])\1+")
_LONG: Final = frozenset("اوي")
_NATIVE: Final = frozenset("عحخصضظذثطق")
"""Letters that names from elsewhere are not written with."""
_SHORTEST: Final = 4
_FEW: Final = 3


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
    first = {**dict.fromkeys("aeiou", "ا"), "y": "ي", "w": "و", "h": "ه"}.get(word[0], "")
    vowels = len(_VOWELS.findall(word.removesuffix("e")))
    return re.compile(first + "".join(pieces)), vowels, sum(one not in _HEARD for one in word)


def written_across(arabic: str, latin: str) -> bool:
    """Tell whether all vowels but one of a Latin word stand where they should in an Arabic one.

    >>> written_across("جيانكارلو", "giancarlo"), written_across("جنكرل", "giancarlo")
    (True, False)
    """
    if len(arabic) < _SHORTEST or not latin.isascii() or not latin.isalpha():
        return False
    form, vowels, consonants = _form(latin)
    if _NATIVE & set(arabic) - ({"ق"} if "q" in latin else set()):
        return False
    long = sum(one in _LONG for one in arabic)
    unwritten = 1 if consonants > _FEW else 0
    return long >= max(1, vowels - unwritten) and bool(form.fullmatch(_sounded(arabic)))


def fits_across(arabic: str, latin: str) -> bool:
    """Tell whether Arabic letters may write Latin ones, with no vowel in a place of its own.

    >>> fits_across("نادجلوغوف", "nadegelegoff"), fits_across("نادجلوغوفي", "nadegelegoff")
    (True, False)
    """
    known = latin.isascii() and latin.isalpha()
    return known and bool(_form(latin)[0].fullmatch(_sounded(arabic)))


def _sounded(arabic: str) -> str:
    return "".join(one if one in "اويهعح" else consonants_of(one) for one in arabic)
