"""All the ways in which people write somebody's name."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final, Literal

from agenda.chatham.folding import Word, bare, fold, is_arabic, words_of
from agenda.chatham.lexicons.grammar import DOTTED_HONORIFICS, HONORIFICS, PARTICLES
from agenda.chatham.lexicons.spellings import SHORT, SPELLED
from agenda.chatham.sounds import assimilated
from agenda.roster import Participant

Sort = Literal["full", "part", "initials", "short", "handle"]
"""A whole name, one part of it, first letters, a short form, a name on a platform."""

_ENDINGS: Final = (
    ("akova", "ak"), ("ova", ""), ("ova", "ov"), ("eva", "ev"), ("ska", "ski"), ("ski", "ska"),
    ("cka", "cki"), ("cki", "cka"), ("skaya", "sky"), ("ska", "sky"), ("ov", "ova"), ("ev", "eva"),
)  # fmt: skip
_CALLED: Final = re.compile(r"(?=[A-ZÀ-Þ\u0620-\u064a])[^\W\d_]+(?:[ '’-][^\W\d_]+)*")


_NEVER_ALONE: Final = frozenset({"الله", "الدين", "الرحمن", "allah", "eddine", "eddin", "uddin"})
"""The second half of names of two words."""


_BEGUN: Final = {
    **{one: (one,) for one in ("de", "di", "du", "da", "le", "la", "van", "von", "mac", "mc")},
    "dela": ("de", "la"), "della": ("della",), "vander": ("van", "der"), "vanden": ("van", "den"),
}  # fmt: skip
"""How a family's name may begin that is written in one, and how it is then taken apart."""


@dataclass(frozen=True, slots=True)
class Written:
    """One way to write a name: folded words, and what sort of a way it is."""

    words: tuple[str, ...]
    sort: Sort


@dataclass(frozen=True, slots=True)
class Parts:
    """A name taken apart: what comes first, and the family's, particles with it."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """All of it, in the order it is mostly said in."""
        return self.given + self.family

    @property
    def bearing(self) -> tuple[str, ...]:
        """The words that are no particles."""
        return tuple(one for one in self.all if one not in PARTICLES)


def parts_of(name: str) -> Parts:
    """Take a name apart; *BENALI Amina* and *Benali, Amina* begin with the family."""
    turned = re.fullmatch(r"([^,،]+)[,،]\s*(.+)", name.strip())
    if turned:
        name = f"{turned[2]} {turned[1]}"
    words = words_of(name)
    while len(words) > 1 and words[0].text in HONORIFICS:
        words = words[1:]
    for letters in DOTTED_HONORIFICS:
        if tuple(one.text for one in words[: len(letters)]) == letters and len(words) > len(
            letters
        ):
            words = words[len(letters) :]
    groups = _hyphened(words)
    shouted = [all(one.shouted for one in group) for group in groups]
    if any(shouted) and not all(shouted):
        given = [one for one, loud in zip(groups, shouted, strict=True) if not loud]
        family = [one for one, loud in zip(groups, shouted, strict=True) if loud]
    else:
        size = 2 if len(groups) > 2 and _in_two(groups[0][0].text, groups[1][0].text) else 1
        given, family = groups[:size], groups[size:]
    return Parts(_flat(given), _flat(family))


def _in_two(first: str, second: str) -> bool:
    """Tell whether a first name is of two words: Abdel Karim, Nour Eddine."""
    return first in {"عبد", "abd", "abdel", "abdul", "abdal"} or second in {
        "الدين", "eddine", "eddin", "uddin", "الله", "allah",
    }  # fmt: skip


def _hyphened(words: list[Word]) -> list[list[Word]]:
    groups: list[list[Word]] = []
    for one in words:
        if (groups and one.between in {"-", "\u2010", "\u2011", "_"}) or (
            groups and one.text and one.between in {"'", "’"}
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _flat(groups: list[list[Word]]) -> tuple[str, ...]:
    return tuple(one.text for group in groups for one in group)


def ways_of(person: Participant) -> Iterator[Written]:
    """Give all ways in which somebody's name may stand in a note."""
    for name in (person.name, person.name_ar):
        if name and fold(name):
            yield from _of_name(parts_of(name), name)
    for one in (None if called(person.nick) else person.nick, person.handle):
        words = tuple(fold(one or "").split())
        if words:
            yield Written(words, "handle")
            yield Written(("".join(words),), "handle")
    yield from _called_by(called(person.nick))
    for one in fold(re.split("[|(/·–—-]", person.nick or "")[0]).split():
        if len(one) > 3 and one not in PARTICLES and one not in HONORIFICS:
            yield Written((one,), "short")


def called(nick: str | None) -> tuple[str, ...]:
    """Give the words of a nickname that is written as a name, not as one of a platform."""
    plain = nick is not None and _CALLED.fullmatch(nick.strip())
    return tuple(one.text for one in words_of(nick or "") if plain and not one.shouted
                 and one.text not in PARTICLES | HONORIFICS and len(one.text) > 2)  # fmt: skip


def _called_by(words: tuple[str, ...]) -> Iterator[Written]:
    yield from (Written((one,), "part") for one in words)
    if len(words) > 1:
        yield Written(words, "full")
        yield Written(("".join(words),), "full")


def _of_name(parts: Parts, raw: str) -> Iterator[Written]:
    everything = fold(raw).replace(" ", "")
    if len(everything) > 4:
        yield Written((everything,), "full")
    for words in _orders(parts):
        yield from _spelled(words)
    for group in _hyphened(words_of(raw)):
        if len(group) > 1:
            yield Written(tuple(one.text for one in group), "full")
            yield Written(("".join(one.text for one in group),), "part")
    for one in {*parts.all, *parts.bearing} - PARTICLES - _NEVER_ALONE:
        if len(one) > 1:
            yield Written((one,), "part")
            yield from (Written((other,), "part") for other in SPELLED.get(one, ()))
            yield from (Written((other,), "short") for other in SHORT.get(one, ()))
    for one in parts.family:
        yield from (Written((other,), "part") for other in _of_man_and_woman(one))
    yield from _compound(parts)
    yield from _initials(parts)
    yield from _german(raw)


def _orders(parts: Parts) -> Iterator[tuple[str, ...]]:
    given, family = parts.given, parts.family
    surname = tuple(one for one in family if one not in PARTICLES)
    everything = given + family
    yield everything
    yield family + given
    yield given + surname
    yield surname + given
    for start in range(len(everything)):
        for end in range(start + 2, len(everything) + 1):
            yield everything[start:end]
    for first, last in product(given, surname):
        yield (first, last)
        yield (last, first)
        yield (first[0], last)
        yield (last, first[0])
        yield (first, last[0])
    if given and family:
        letters = tuple(one[0] for one in given)
        yield (*letters, *family)
        yield (*letters, *surname)
        yield (*family, *letters)
        yield ("".join(letters), *surname)
        yield (given[0][0], *family)
        yield (given[0], family[0][0], *(family[1:] if len(family) > 1 else ()))
        yield (given[0], *(one[0] for one in family))


def _spelled(words: tuple[str, ...]) -> Iterator[Written]:
    """Give a name of several words; also with names known to be spelled in several ways."""
    if len(words) < 2 or not any(len(one) > 1 and one not in PARTICLES for one in words):
        return
    yield Written(words, "full")
    joined = "".join(words)
    if len(joined) > 4 and not (is_arabic(joined[0]) and any(len(one) == 1 for one in words)):
        yield Written((joined,), "full")
    for at, one in enumerate(words):
        for other in SPELLED.get(one, ()):
            if other.isascii() != one.isascii():
                continue
            yield Written((*words[:at], other, *words[at + 1 :]), "full")


def _of_man_and_woman(family: str) -> Iterator[str]:
    """Give a Slavic family's name as the others of the family bear it: Dvorak, Dvorakova."""
    for ending, other in _ENDINGS:
        if family.endswith(ending) and len(family) > len(ending) + 3:
            yield family.removesuffix(ending) + other


def _compound(parts: Parts) -> Iterator[Written]:  # noqa: C901 -- the ways of particles
    """Give the family's name with its particles, apart and in one: Ben Salah, Bensalah."""
    family = parts.family
    for start in range(len(family)):
        for end in range(start + 2, len(family) + 1):
            piece = family[start:end]
            if piece[0] in PARTICLES and piece[-1] not in PARTICLES:
                yield Written(piece, "full")
                yield Written(("".join(piece),), "part")
    for one in parts.all:
        if one.startswith("عبد") and len(one) > 5:
            yield Written(("عبد", one[3:]), "full")
            yield Written(("عبد", one[3:].removeprefix("ال")), "full")
        for particle in ("abdel", "abdul", "abder", "ben", "bou", "abou", "el", "al"):
            if one.startswith(particle) and len(one) > len(particle) + 2:
                yield Written((particle, one[len(particle) :]), "full")
        yield from _taken_apart(one) if one in family else ()
        if one.startswith(("el", "al")) and len(one) > 5 and one in family:
            yield Written((one[2:],), "part")
    everything = parts.all
    for first, second in pairwise(everything):
        if is_arabic(first[0]) and second.startswith("ال"):
            yield Written((assimilated(first, second),), "part")
        if first == "عبد":
            for form in (second, bare(second), "ال" + bare(second)):
                yield Written((first + form,), "part")
                yield Written((first, form), "full")


def _taken_apart(family: str) -> Iterator[Written]:
    """Give a family's name with the particle apart that it begins with: Delachaux, de la Chaux."""
    for begun, apart in _BEGUN.items():
        if family.startswith(begun) and len(family) > len(begun) + 3:
            yield Written((*apart, family[len(begun) :]), "full")


def _initials(parts: Parts) -> Iterator[Written]:
    letters = tuple(bare(one)[0] for one in parts.bearing)
    if len(letters) > 1:
        yield Written(letters, "initials")
        yield Written(("".join(letters),), "initials")
        yield Written((letters[0], letters[-1]), "initials")
        yield Written((letters[0] + letters[-1],), "initials")
    if parts.given and parts.family:
        yield Written((parts.given[0][0], parts.family[0][0]), "initials")
        yield Written((parts.given[0][0] + parts.family[0][0],), "initials")
    every = tuple(one[0] for one in parts.all)
    if len(every) > 2:
        yield Written(every, "initials")
        yield Written(("".join(every),), "initials")


def _german(raw: str) -> Iterator[Written]:
    """Give the parts as they are typed without dots on the letters: Müller, Mueller."""
    spelled = raw.casefold()
    for letter, written in (("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ø", "oe"), ("å", "aa")):
        spelled = spelled.replace(letter, written)
    if spelled != raw.casefold():
        words = tuple(one for one in fold(spelled).split() if one not in HONORIFICS)
        yield Written(words, "full")
        yield from (Written((one,), "part") for one in words if one not in PARTICLES)
