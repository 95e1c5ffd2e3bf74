"""How people name an organisation: in full, in short, turned round, in another language."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from agenda.chatham.folding import Word, bare, fold, is_arabic, words_of
from agenda.chatham.lexicons.grammar import COMMON, FUNCTION, PUBLIC_SHORT
from agenda.chatham.lexicons.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.lexicons.meanings import KINDS, MANY, PEOPLE
from agenda.chatham.lexicons.meanings_of_nature import LANDS, NATURE, QUALITIES, THINGS
from agenda.chatham.lexicons.meanings_of_work import WORK
from agenda.chatham.places import BY_NAME, CITY_OF


def _table(lines: str, mark: str) -> dict[str, str]:
    return {
        bare(fold(word)): f"{mark}{at}"
        for at, line in enumerate(lines.splitlines())
        for word in line.split()
    }


_MEANING: Final[Mapping[str, str]] = {
    **_table(PEOPLE + MANY + WORK + QUALITIES + LANDS + NATURE + THINGS, "~"),
    **_table(KINDS, "="),
}
_ENDINGS: Final = (("s", "es", "x"), ("e",))
_ARABIC_ENDINGS: Final = (("ات", "ون", "ين", "يات", "يون", "يين"), ("ه", "ي", "يه"))
"""Ends of a plural, and of another form."""
_BEFORE: Final = ("وال", "لل", "بال", "و", "ل", "ب")
"""What Arabic joins to the front of a word within a name."""


@lru_cache(maxsize=16384)
def meaning_of(word: str) -> str:
    """Give what a word means, the same in the three languages; an unknown one means itself."""
    plain = bare(word)
    if plain in _MEANING:
        return _MEANING[plain]
    places = CITY_OF.get(word) or CITY_OF.get(plain)
    if places:
        return "@" + min(places)
    country = BY_NAME.get(plain)
    if country and len(plain) > 2:
        return "#" + country.code
    known = next(_from_stems(word), "")
    if known:
        return known
    if word.endswith(("our", "ours")) and len(word) > 5:
        return word.replace("our", "or")
    return plain


def _from_stems(word: str) -> Iterator[str]:
    """Give what a word means without its end; the plural of a kind is no certain organisation."""
    if len(word) < 4:
        return
    arabic = is_arabic(word[0])
    plain = word.removeprefix("ال") if arabic else word
    if plain in _MEANING:
        yield _MEANING[plain]
    for ends, marks in zip(_ARABIC_ENDINGS if arabic else _ENDINGS, ("~", "~="), strict=True):
        for end in ends:
            stem = plain.removesuffix(end)
            if stem != plain and len(stem) > 2:
                for one in (stem, stem + "ه") if arabic else (stem,):
                    if _MEANING.get(one, " ")[0] in marks:
                        yield _MEANING[one]


def meaning_in_name(word: str) -> str:
    """Give what a word of an organisation's name means, whatever is joined to its front."""
    meaning = meaning_of(word)
    if is_arabic(word[0]) and meaning[0] not in "=~@#":
        for joined in _BEFORE:
            rest = word.removeprefix(joined)
            if rest != word and len(rest) > 2 and meaning_of(rest)[0] in "=~@#":
                return meaning_of(rest)
        with_article = next((one for one in ("وال", "بال", "لل") if word.startswith(one)), "")
        if with_article and len(word) > len(with_article) + 2:
            return meaning_of("ال" + word.removeprefix(with_article))
    return meaning


def _of(lines: str) -> frozenset[str]:
    return frozenset(_MEANING[bare(fold(one.split()[0]))] for one in lines.splitlines() if one)


IMAGES: Final = _of(NATURE + THINGS)
"""Meanings of things that an organisation is called after, but seldom works on."""
PICTURED: Final = IMAGES | _of(LANDS)
"""These, and what they may be of: the voices of the river."""
TELLING_KINDS: Final = frozenset(
    meaning_of(one)
    for one in (
        *("ministry", "university", "association", "network", "institute", "foundation"),
        *("federation", "agency", "bank", "company", "radio", "hospital", "cooperative"),
        *("fund", "observatory", "academy", "trust", "league", "chamber", "clinic", "library"),
        *("museum", "lab", "syndicate", "polytechnic"),
    )
)
"""Kinds of organisations that one names alone when everybody knows which is meant."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """What an organisation's name says: all its meanings, and those that are its own.

    *called* are the words, as they are written, of the one thing that it is called after.
    """

    meanings: frozenset[str]
    own: frozenset[str]
    people: frozenset[str]
    called: frozenset[str] = frozenset()


def organisation_of(name: str, people: frozenset[str]) -> Organisation | None:
    """Take a name apart into what it says; nothing if it says too little to be known by."""
    words = [one for one in fold(name).split() if one not in FUNCTION and len(one) > 1]
    meanings = frozenset(meaning_in_name(one) for one in words)
    kinds = frozenset(one for one in meanings if one[0] == "=")
    themes = frozenset(one for one in meanings if one[0] == "~")
    own = meanings - kinds - themes
    things = frozenset[str]()
    if all(one[0] in "@#" for one in own):
        things = themes & IMAGES
        own |= themes
    else:
        own |= themes & IMAGES
    called = frozenset(
        bare(one) for one in words if len(things) == 1 and meaning_in_name(one) in things
    )
    return Organisation(meanings, own, people, called) if len(meanings) > 1 and own else None


def names_within(written: str) -> Iterator[str]:
    """Give the names that one cell holds: *Forum of X (FOX)*, *X - FOX*, *X / Y*."""
    yield written
    outside = re.sub(r"[(\[（][^)\]）]*[)\]）]", " ", written)
    if fold(outside) and outside != written:
        yield outside
    yield from re.findall(r"[(\[（]([^)\]）]+)[)\]）]", written)
    for one in re.split(r"\s[-–—/|]\s|/", outside):
        if fold(one) and one != written:
            yield one


def core_of(name: str) -> tuple[str, ...]:
    """Give a name without the kind of organisation before or after it, if enough is left."""
    words = fold(name).split()
    kinds = {"=", "~"}
    while words and (words[0] in FUNCTION or meaning_of(words[0])[0] == "="):
        words = words[1:]
    while words and meaning_of(words[-1])[0] == "=":
        words = words[:-1]
    own = [one for one in words if one not in FUNCTION and meaning_of(one)[0] not in kinds]
    placed = all(meaning_of(one)[0] in "@#" for one in own)
    return tuple(words) if len(words) > 1 and own and not placed else ()


def short_forms(name: str) -> Iterator[str]:
    """Give the acronyms in a name and those that its first letters make; folded."""
    words = words_of(name)
    loud = all(one.shouted for one in words if len(one.text) > 2)
    for one in words:
        if one.shouted and 1 < len(one.text) <= 10 and (not loud or len(words) == 1):
            yield one.text
    for kept in (
        [one for one in words if one.text not in FUNCTION],
        words,
        [one for one in words if one.capital],
    ):
        letters = "".join(one.text[0] for one in kept if not one.arabic)
        if 3 <= len(letters) <= 8 and len(kept) == len(letters):
            yield letters


def own_words(organisation: Organisation) -> Iterator[str]:
    """Give the words that only this organisation has in its name: no place, no common word."""
    proper = [one for one in organisation.own if one[0] not in "@#=~"]
    for one in proper if len(proper) == 1 else organisation.called:
        doubtful = one in COMMON or one in LATIN_HOMOGRAPHS or one in PUBLIC_SHORT
        if one[0] not in "@#=~" and len(one) > 3 and not doubtful:
            yield one


def places_in(names: Iterable[str]) -> Iterator[str]:
    """Give the cities that names of organisations and functions hold, each by its meaning."""
    for name in names:
        words = fold(name).split()
        for size in (1, 2):
            for at in range(len(words) - size + 1):
                one = " ".join(words[at : at + size])
                if one in CITY_OF or bare(one) in CITY_OF:
                    yield "@" + min(CITY_OF.get(one) or CITY_OF[bare(one)])


def content(words: list[Word]) -> list[str]:
    """Give what each word of a note means; nothing for words without a meaning of their own."""
    return ["" if one.text in FUNCTION else meaning_of(one.text) for one in words]
