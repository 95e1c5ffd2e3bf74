"""An organisation told by its kind and one word more: the Youth Network, «لجنة الإغاثة»."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from agenda.chatham.folding import bare, fold
from agenda.chatham.lexicons.functions import ANY, THE
from agenda.chatham.lexicons.grammar import FUNCTION
from agenda.chatham.note import Found, Note
from agenda.chatham.organisations import TELLING_KINDS, meaning_in_name, meaning_of
from agenda.chatham.places import BY_NAME


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a kind and another meaning tell, and all their organisations' meanings."""

    people: frozenset[str]
    meanings: frozenset[str]


Pairs = Mapping[frozenset[str], Told]

_REGION: Final = meaning_of("regional")
_REACH: Final = 4
_OF_ALL: Final = frozenset({meaning_of("municipality"), meaning_of("project")})
"""Kinds of which every note is full."""


def pairs_in(holders: Mapping[str, Iterable[str]], k: int) -> Pairs:
    """Give what two words tell fewer than *k* people by their organisations' names."""
    people: dict[frozenset[str], set[str]] = defaultdict(set)
    around: dict[frozenset[str], set[str]] = defaultdict(set)
    for name, ids in holders.items():
        meanings = {meaning_in_name(one) for one in fold(name).split() if one not in FUNCTION}
        for kind, other in product(meanings, meanings):
            if kind[0] == "=" and (other[0] != "=" or other == _REGION != kind) and len(other) > 1:
                people[frozenset({kind, other})] |= set(ids)
                around[frozenset({kind, other})] |= meanings
    return {
        pair: Told(frozenset(ids), frozenset(around[pair]))
        for pair, ids in people.items()
        if len(ids) < k
    }


def find_pairs_of_words(note: Note, pairs: Pairs) -> Iterator[Found]:
    """Find a kind of organisation with one word more, where both name a certain one."""
    for at in range(len(note.words)):
        for stem, offset in note.stems[at]:
            kind = meaning_of(stem)
            if kind[0] == "=":
                yield from _with_another(note, pairs, at, offset, kind)
                break


def _with_another(note: Note, pairs: Pairs, at: int, offset: int, kind: str) -> Iterator[Found]:
    for other in _around(note, at):
        told = pairs.get(frozenset({kind, meaning_of(note.words[other].text)}))
        if told and _one_is_meant(note, at, other, kind):
            start, end = min(at, other), max(at, other)
            start, end = _reach(note, start, -1, told), _reach(note, end, 1, told)
            joined = offset if start == at else 0
            yield Found(*note.place(start, end, joined), "soft", "affiliation", told.people)
            return


def _around(note: Note, at: int) -> Iterator[int]:
    """Give the next words with a meaning of their own, after and before."""
    sides = (_next(note, at, step, skips=True) for step in (1, -1))
    yield from (one for one in sides if one is not None)


def _next(note: Note, at: int, step: int, *, skips: bool = False) -> int | None:
    """Give the next word that is more than a link; *skips* leaves out whose country it is."""
    other = at + step
    while 0 <= other < len(note.words) and abs(other - at) < _REACH + skips:
        later = max(other, other - step)
        if not note.near(later) or note.words[later].gap == "comma":
            return None
        if note.words[other].text not in FUNCTION and not (skips and _of_a_people(note, other)):
            return other
        other += step
    return None


def _of_a_people(note: Note, at: int) -> bool:
    """Tell whether a word only says of which country something is: the Rwandan ministry of X."""
    word = note.words[at]
    country = BY_NAME.get(word.text)
    return not word.arabic and country is not None and word.text in country.peoples


def _reach(note: Note, at: int, step: int, told: Told) -> int:
    """Give where the last word on one side stands that belongs to the organisation's name."""
    while True:
        other = _next(note, at, step)
        if other is None or meaning_in_name(note.words[other].text) not in told.meanings:
            return at
        at = other


def _one_is_meant(note: Note, at: int, other: int, kind: str) -> bool:
    """Tell whether the words stand for one organisation, not for any of its kind."""
    first, last, beside = min(at, other), max(at, other), note.words[other]
    before = note.words[first - 1].text if first and note.near(first) else ""
    if before in ANY or bare(before) in ANY:
        return False
    if note.words[at].arabic:
        meaning = meaning_of(beside.text)[0]
        proper = meaning == "@" or (meaning not in "=~#" and kind in TELLING_KINDS)
        return other == at + 1 and (proper or beside.text.startswith(("ال", "لل")))
    if note.words[at].capital and beside.capital:
        return first + 1 < last or not note.opens(last)
    definite = before in THE or (bool(before) and meaning_of(before)[0] == "#")
    regional = meaning_of(beside.text) == _REGION
    return definite and (regional or note.words[at].capital or kind in TELLING_KINDS - _OF_ALL)
