"""Everybody's names, in all ways of writing them, ready to be looked for."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from agenda.chatham.folding import bare, fold, is_arabic
from agenda.chatham.heard_across import Heard, heard_of
from agenda.chatham.lexicons.grammar import PARTICLES
from agenda.chatham.lexicons.spellings import SAME_PARTICLE
from agenda.chatham.names import Sort, called, parts_of, ways_of
from agenda.chatham.note import Phrases, as_key
from agenda.chatham.sounds import assimilated, rough, shapes, skeleton
from agenda.roster import Participant

_STRENGTH: Final[dict[Sort, int]] = {"full": 4, "handle": 3, "part": 2, "short": 1, "initials": 0}


@dataclass(frozen=True, slots=True)
class Named:
    """What a way of writing stands for."""

    sort: Sort
    people: frozenset[str]
    article: bool = False


@dataclass(frozen=True)
class Names:
    """Everybody's names, ready to be looked for."""

    phrases: Phrases[Named]
    parts: frozenset[str]
    by_letter: dict[str, list[str]]
    by_sound: dict[str, frozenset[str]]
    people_of: dict[str, frozenset[str]]
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    particles: frozenset[str] = frozenset()
    who_sounds: dict[str, frozenset[str]] = field(default_factory=dict)
    by_shape: dict[str, frozenset[str]] = field(default_factory=dict)
    only_latin: frozenset[str] = frozenset()
    heard: Heard = field(default_factory=dict)
    beginning: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = field(default_factory=dict)
    """By first letters: somebody, and a name of theirs from the word on that begins with it."""

    def told_by(self, sound: str) -> frozenset[str]:
        """Give those a word of whose name has a sound."""
        return self.who_sounds.get(sound, frozenset())


def names_of(people: Iterable[Participant]) -> Names:
    """Prepare everybody's names."""
    people = tuple(people)
    ways: dict[tuple[str, ...], Named] = {}
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    words: dict[str, frozenset[str]] = {}
    for person in people:
        for way in ways_of(person):
            for key in {as_key(way.words), (bare(way.words[0]), *as_key(way.words)[1:])}:
                before = ways.get(key)
                sort = way.sort
                if before is not None:
                    sort = max(before.sort, sort, key=lambda one: _STRENGTH[one])
                ids = (before.people if before else frozenset()) | {person.id}
                article = way.words[0].startswith("ال") or bool(before and before.article)
                ways[key] = Named(sort, ids, article)
        sounds[person.id] = _sounds_of(person)
        words[person.id] = _words_of(person)
    only_latin = (one.name for one in people if one.name and not fold(one.name_ar or ""))
    found = _indexed(
        ways,
        sounds,
        words,
        frozenset(part for one in only_latin for part in parts_of(one).bearing)
        | {word for one in people for word in called(one.nick) if word.isascii()},
    )
    return replace(found, beginning=_beginning(people), heard=heard_of(people))


def _beginning(
    people: Iterable[Participant],
) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    begun: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for person in people:
        for name in (person.name, person.name_ar):
            parts = parts_of(name) if name and fold(name) else None
            orders = {parts.all, parts.family + parts.given} if parts else set()
            for order in sorted(tuple(map(bare, one)) for one in orders):
                for at in range(len(order) - 1):
                    begun[order[at][0]].append((person.id, order[at:]))
    return {letter: tuple(ones) for letter, ones in begun.items()}


def _words_of(person: Participant) -> frozenset[str]:
    """Give all words of somebody's names, particles with them."""
    return frozenset(
        one
        for name in (person.name, person.name_ar)
        if name and fold(name)
        for word in parts_of(name).all
        for one in (word, bare(word), *SAME_PARTICLE.get(word, ()))
    )


def _sounds_of(person: Participant) -> tuple[frozenset[str], frozenset[str]]:
    given, family = set[str](), set[str]()
    for name in (person.name, person.name_ar):
        if name and fold(name):
            parts = parts_of(name)
            given |= _heard_in(parts.given)
            family |= _heard_in(parts.family)
    return frozenset(given - {""}), frozenset(family - {""})


def _heard_in(words: tuple[str, ...]) -> set[str]:
    """Give how the words of a name sound, alone and with a joined article or «عبد»."""
    heard = {rough(bare(one)) for one in words if one not in PARTICLES}
    heard |= {rough(one[2:]) for one in words if one[:2] in {"al", "el"} and len(one) > 5}
    return heard | {
        rough(assimilated(one, other))
        for one, other in pairwise(words)
        if is_arabic(one[0]) and (one == "عبد" or other.startswith("ال"))
    }


def _indexed(
    ways: dict[tuple[str, ...], Named],
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]],
    words: dict[str, frozenset[str]],
    only_latin: frozenset[str],
) -> Names:
    singles = {key[0]: one for key, one in ways.items() if len(key) == 1}
    parts = frozenset(one for one, named in singles.items() if named.sort in {"part", "full"})
    letters: dict[str, list[str]] = defaultdict(list)
    heard: dict[str, set[str]] = defaultdict(set)
    read: dict[str, set[str]] = defaultdict(set)
    for one in sorted(parts):
        if len(one) > 3:
            letters[one[0]].append(one)
        if singles[one].sort == "part":
            heard[skeleton(one)].add(one)
            for sound in shapes(one) if not is_arabic(one[0]) and len(one) > 3 else ():
                read[sound].add(one)
    for one, named in singles.items():
        if named.sort in {"handle", "short"} and one.isalpha() and len(one) > 3:
            heard[skeleton(one)].add(one)
    return Names(
        Phrases(ways),
        parts,
        dict(letters),
        {sound: frozenset(ones) for sound, ones in heard.items() if sound},
        {one: named.people for one, named in singles.items()},
        sounds,
        words,
        frozenset(one for said in words.values() for one in said if one in PARTICLES),
        _by_sound(sounds),
        {sound: frozenset(ones) for sound, ones in read.items()},
        only_latin,
    )


def _by_sound(
    sounds: dict[str, tuple[frozenset[str], frozenset[str]]],
) -> dict[str, frozenset[str]]:
    people: dict[str, set[str]] = defaultdict(set)
    for one, (given, family) in sounds.items():
        for sound in given | family:
            people[sound].add(one)
    return {sound: frozenset(ones) for sound, ones in people.items()}
