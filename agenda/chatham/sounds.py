"""How a name sounds without its vowels, the same in Latin and in Arabic letters."""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

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
    ("ille", ""), ("dt", "t"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("ge", "g"), ("gi", "g"),
    ("x", "ks"),
)  # fmt: skip
SPOKEN: Final = (
    ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("ch", "s"), ("sh", "s"), ("ph", "f"), ("xh", "g"),
    ("dzh", "g"), ("dj", "g"), ("gj", "g"), ("zh", "g"), ("gh", "g"), ("kh", "k"), ("dh", "d"),
    ("th", "t"), ("dt", "t"), ("ck", "k"), ("qu", "k"), ("tz", "s"), ("ts", "s"), ("x", "ks"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"),
)  # fmt: skip
"""Letters that are one sound together, with the letters of that sound."""
_ARABIC_PAIRS: Final = (("تش", "ش"), ("دج", "ج"), ("تس", "س"), ("دز", "ز"), ("تز", "ز"))
"""Sounds of other languages that Arabic writes with two letters."""
_WITH_VOWELS: Final = str.maketrans(
    {**dict.fromkeys("aeiouyw", "a"), **dict(zip("qckjgpbvfz", "kkkggbbffs", strict=True)), "h": ""}
)
_LATIN: Final = str.maketrans(
    {**dict.fromkeys("aeiouyhw'", ""), "q": "k", "c": "k", "j": "g", "p": "b", "v": "f", "z": "s"}
)
_SUN: Final = frozenset("تثدذرزسشصضطظلن")
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


@lru_cache(maxsize=512)
def consonants_of(letter: str) -> str:
    """Give the sound of a consonant in either script; nothing for a vowel."""
    return letter.translate(_ARABIC if is_arabic(letter) else _LATIN)


@lru_cache(maxsize=8192)
def shape(word: str) -> str:
    """Give the consonants of a folded word with the places of its vowels, whatever they are.

    It tells less words to be alike than the consonants alone, so fewer of them are enough.

    >>> shape("hoxha") == shape("hodja"), shape("ouafi") == shape("wafi")
    (True, True)
    """
    first = "h" if word[0] == "h" else ""
    for written, sound in SPOKEN:
        word = word.replace(written, sound)
    return first + _TWICE.sub(r"\1", word.translate(_WITH_VOWELS))


_READINGS: Final = (
    (), (("j", "i"), ("c", "s")), (("c", "j"),), (("q", "ch"),), (("j", "h"),), (("w", "v"),),
    (("v", "w"),), (("ch", "k"),), (("h", ""), ("v", "b")),
    (("sch", "sk"), ("gh", "g"), ("ch", "k")),
    (("w", "v"), ("j", "y"), ("ch", "kh"), ("cz", "sh"), ("sz", "sh"), ("rz", "zh"), ("ci", "shi")),
)  # fmt: skip


_LONG: Final = 5
"""Letters of a word whose last one French may leave unspoken."""


def readings(word: str) -> frozenset[str]:
    """Give a word spelled as it is read in languages with other uses of the same letters.

    >>> "kioggia" in readings("chioggia"), "شيارا" in readings("تشيارا")
    (True, True)
    """
    if is_arabic(word[0]):
        other = word
        for written, sound in _ARABIC_PAIRS:
            other = other.replace(written, sound)
        return frozenset({word, other})
    found = set[str]()
    for reading in _READINGS:
        read = word
        for letter, sound in reading:
            read = read.replace(letter, sound)
        found.add(read or word)
    if word[-1] in "tdsxz" and len(word) > _LONG:
        found.add(word[:-1])
    return frozenset(found)


def shapes(word: str) -> frozenset[str]:
    """Give a word's shapes as it is read in languages with other uses of the same letters.

    >>> shape("lioubitsa") in shapes("ljubica")
    True
    """
    return frozenset(map(shape, readings(word)))


def consonants_in(word: str) -> frozenset[str]:
    """Give the rough consonants of a folded word, as several languages read and write it.

    >>> consonants_in("غالاغر") <= consonants_in("gallagher")
    True
    """
    return frozenset(map(rough, readings(word)))


def rough(word: str) -> str:
    """Give the consonants of a word, where g and k are one: so is «ق» in many countries."""
    return skeleton(word).replace("g", "k")


def assimilated(first: str, second: str) -> str:
    """Join two Arabic words as they are spoken: before some letters the article is not heard.

    >>> assimilated("نور", "الدين")
    'نوردين'
    """
    heard = second[2:] if second.startswith("ال") and second[2:3] in _SUN else second
    return first + heard


def alike_in_sound(text: str, other: str) -> bool:
    """Tell whether two words may be one name, written in one script or in two."""
    sound, others = skeleton(text), skeleton(other)
    if is_arabic(text[0]) != is_arabic(other[0]) and sound == others:
        return True
    if min(len(sound), len(others)) < 2:  # noqa: PLR2004 -- one consonant is no likeness
        return False
    near = min(len(sound), len(others)) > 2  # noqa: PLR2004 -- nor is one of two
    return sound == others or (near and OSA.distance(sound, others, score_cutoff=1) <= 1)
