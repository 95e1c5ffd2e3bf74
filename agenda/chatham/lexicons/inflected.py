"""Words of the three languages in their usual forms, made by rule; all folded."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterable, Iterator
from typing import Final

_WITH_PRONOUNS: Final = ("ها", "هم", "نا", "هما", "كم")


def english_plurals(nouns: Iterable[str]) -> Iterator[str]:
    """Give English nouns with what makes them many.

    >>> list(english_plurals(["city", "wish", "map"]))
    ['cities', 'wishes', 'maps']
    """
    for one in nouns:
        if one[-1] == "y" and one[-2] not in "aeiou":
            yield f"{one[:-1]}ies"
        else:
            yield one + ("es" if one.endswith(("s", "x", "z", "ch", "sh")) else "s")


def english_doings(verbs: Iterable[str]) -> Iterator[str]:
    """Give what one does and did: *asks*, *asked*."""
    for one in verbs:
        yield from english_plurals([one])
        if one[-1] == "y" and one[-2] not in "aeiou":
            yield f"{one[:-1]}ied"
        else:
            yield one + ("d" if one[-1] == "e" else "ed")


def english_doing(verbs: Iterable[str]) -> Iterator[str]:
    """Give English verbs as they are, and with *-ing*."""
    for one in verbs:
        yield one
        yield (one[:-1] if one[-1] == "e" and one[-2] not in "eoy" else one) + "ing"


def french_plurals(words: Iterable[str]) -> Iterator[str]:
    """Give French nouns or adjectives with what makes them many."""
    for one in words:
        if one.endswith("al"):
            yield f"{one[:-1]}ux"
        elif one[-1] not in "sxz":
            yield one + ("x" if one.endswith(("eau", "eu")) else "s")


def french_adjectives(men: Iterable[str]) -> Iterator[str]:
    """Give French adjectives as they are said of one man, one woman, and many.

    >>> " ".join(french_adjectives(["actif", "local"]))
    'actif actifs active actives local locaux locale locales'
    """
    for one in men:
        yield one
        yield from french_plurals([one])
        woman = _of_a_woman(one)
        if woman != one:
            yield from (woman, f"{woman}s")


def _of_a_woman(adjective: str) -> str:
    if adjective[-1] == "e":
        return adjective
    if adjective.endswith("eux"):
        return f"{adjective[:-1]}se"
    if adjective[-1] == "f":
        return f"{adjective[:-1]}ve"
    if adjective.endswith(("el", "en", "on")):
        return f"{adjective}{adjective[-1]}e"
    return f"{adjective}e"


def french_doings(verbs: Iterable[str]) -> Iterator[str]:
    """Give what one does, did and will do, by verbs in *-er*."""
    for one in verbs:
        stem, before_a, mute = _stems(one)
        yield from (stem + ending for ending in ("ee", "es", "ees"))
        yield from (before_a + ending for ending in ("ait", "a"))
        yield from (mute + ending for ending in ("e", "era", "erait"))


def french_doing(verbs: Iterable[str]) -> Iterator[str]:
    """Give verbs in *-er* as they are, and what many do, did and will do."""
    for one in verbs:
        stem, before_a, mute = _stems(one)
        yield from (one, f"{stem}ez")
        yield from (before_a + ending for ending in ("aient", "ant", "ons"))
        yield from (mute + ending for ending in ("ent", "eront", "eraient"))


def _stems(verb: str) -> tuple[str, str, str]:
    """Give what stays of a verb in *-er*: before most endings, before *a*, before a mute *e*."""
    stem = verb.removesuffix("er")
    return (
        stem,
        stem + "e" if stem[-1] == "g" else stem,
        f"{stem[:-1]}i" if stem[-1] == "y" else stem,
    )


def arabic_adjectives(men: Iterable[str]) -> Iterator[str]:
    """Give Arabic adjectives as they are said of one man, one woman, and many."""
    for one in men:
        yield one
        if len(one) > 2 and one[-1] != "ه":
            yield from (one + ending for ending in ("ه", "ون", "ين", "ات"))


def arabic_past(verbs: Iterable[str]) -> Iterator[str]:
    """Give what he, she and they did."""
    for one in verbs:
        stem = one[:-1] if len(one) > 2 and one[-1] in "يا" else one
        yield from (one, f"{one}ت", f"{stem}ت", f"{stem}وا", f"{one}وا")


def arabic_present(verbs: Iterable[str]) -> Iterator[str]:
    """Give what he, she, we and they do."""
    for one in verbs:
        stem = one[:-1] if one[-1] in "يوا" else one
        yield from (one, f"ت{one[1:]}", f"ن{one[1:]}", f"{stem}ون", f"{one}ون", f"{stem}وا")


def arabic_owned(nouns: Iterable[str]) -> Iterator[str]:
    """Give Arabic nouns with what says whose they are, and with the ending of an object."""
    for one in nouns:
        if len(one) > 2:
            stem = f"{one[:-1]}ت" if one[-1] == "ه" else one
            yield from (stem + whose for whose in _WITH_PRONOUNS)
        if len(one) > 3 and one[-1] not in "هاي" and not one.endswith(("ون", "ين", "ان")):
            yield f"{one}ا"
