"""How a name sounds without its vowels, the same in Latin and in Arabic letters."""

import re
from functools import lru_cache
from typing import Final

from agenda.chatham.folding import is_arabic

_ARABIC: Final = str.maketrans(
    {
        **dict.fromkeys("اوي هعئؤ", ""),
        **dict(zip("بتثجحخدذرزسشصضطظغفقكلمنچ", "bttgHkddrssssdtsgfkklmns", strict=True)),
        "H": "", "ح": "",
    }
)  # fmt: skip
_PAIRS: Final = (
    ("sch", "s"), ("tch", "s"), ("tsch", "s"), ("ch", "s"), ("sh", "s"), ("ph", "f"), ("gh", "g"),
    ("kh", "k"), ("dh", "d"), ("th", "t"), ("dj", "g"), ("ck", "k"), ("qu", "k"), ("gn", "n"),
    ("ille", ""), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("ge", "g"), ("gi", "g"), ("x", "ks"),
)  # fmt: skip
_LATIN: Final = str.maketrans(
    {**dict.fromkeys("aeiouyhw'", ""), "q": "k", "c": "k", "j": "g", "p": "b", "v": "f", "z": "s"}
)
_TWICE: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """Give the consonants of a folded word, those that are one sound as one letter.

    >>> skeleton("khaled") == skeleton("خالد")
    True
    """
    if is_arabic(word[0]):
        return _TWICE.sub(r"\1", word.translate(_ARABIC))
    for written, sound in _PAIRS:
        word = word.replace(written, sound)
    return _TWICE.sub(r"\1", word.translate(_LATIN))
