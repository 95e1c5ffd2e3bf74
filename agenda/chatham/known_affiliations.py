"""Everybody's organisations, in all ways of naming them, ready to be looked for."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from agenda.chatham.folding import bare, fold
from agenda.chatham.lexicons.grammar import COMMON
from agenda.chatham.nearly_organisations import Nearly, nearly_of
from agenda.chatham.note import Phrases, as_key
from agenda.chatham.organisations import (
    TELLING_KINDS,
    Organisation,
    core_of,
    meaning_of,
    names_within,
    organisation_of,
    own_words,
    short_forms,
)
from agenda.chatham.parts_of_organisations import Pairs, pairs_in
from agenda.chatham.sounds import skeleton
from agenda.roster import Participant

_ARTICLES: Final = frozenset({"the", "le", "la", "les", "l"})


@dataclass(frozen=True)
class Affiliations:
    """Everybody's organisations, ready to be looked for."""

    phrases: Phrases[frozenset[str]]
    short: dict[str, frozenset[str]]
    by_meaning: dict[str, tuple[Organisation, ...]]
    own: dict[str, frozenset[str]]
    sounds: dict[str, str]
    kinds: dict[str, frozenset[str]]
    pairs: Pairs
    beginnings: frozenset[str]
    nearly: Nearly


def affiliations_of(people: Iterable[Participant], k: int) -> Affiliations:
    """Prepare everybody's organisations; *k* people of a kind of them may be told by it."""
    holders: dict[str, set[str]] = defaultdict(set)
    for person in people:
        for cell in (person.org, *person.org_alt):
            for name in names_within(cell or ""):
                holders[name].add(person.id)
    phrases: dict[tuple[str, ...], frozenset[str]] = {}
    short: dict[str, set[str]] = defaultdict(set)
    meanings: dict[str, list[Organisation]] = defaultdict(list)
    own: dict[str, set[str]] = defaultdict(set)
    for name, ids in holders.items():
        who = frozenset(ids)
        for key in _ways(name):
            phrases[key] = phrases.get(key, frozenset()) | who
        for one in short_forms(name):
            short[one] |= who
        organisation = organisation_of(name, who)
        for one in organisation.meanings if organisation else ():
            if one[0] != "=":
                meanings[one].append(organisation)  # type: ignore[arg-type]  # there is one, or no loop
        for one in own_words(organisation) if organisation else ():
            own[one] |= who
    return Affiliations(
        Phrases(phrases),
        {one: frozenset(ids) for one, ids in short.items()},
        {one: tuple(ones) for one, ones in meanings.items()},
        {one: frozenset(ids) for one, ids in own.items()},
        {skeleton(one): one for one in meanings if one.isascii() and one.isalpha()},
        _kinds(holders, k),
        pairs_in(holders, k),
        frozenset(
            one[:size]
            for one in (*(key[0] for key in phrases if len(key) == 1), *own)
            if len(one) > 5 and one[0] not in "@#=~"
            for size in range(1, len(one) + 1)
        ),
        nearly_of(holders, k),
    )


def _kinds(holders: Mapping[str, set[str]], k: int) -> dict[str, frozenset[str]]:
    """Give the kinds of organisations that fewer than k people belong to."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for name, ids in holders.items():
        for one in {meaning_of(word) for word in fold(name).split()} & TELLING_KINDS:
            kinds[one] |= ids
    return {one: frozenset(ids) for one, ids in kinds.items() if len(ids) < k}


def _ways(name: str) -> Iterator[tuple[str, ...]]:
    words = fold(name).split()
    if len(words) == 2 and words[0] in _ARTICLES and words[1] in COMMON:
        yield as_key(words)
    while words and words[0] in _ARTICLES:
        words = words[1:]
    if not words:
        return
    if len(words) > 1 or not (words[0] in COMMON or len(words[0]) < 2 + words[0].isascii()):
        yield as_key(words)
        yield (bare(words[0]), *as_key(words)[1:])
    core = core_of(name)
    if core and len(core) < len(words):
        yield as_key(core)
    for end in range(2, len(words) + 1):
        told = end == len(words) or meaning_of(words[end])[0] == "="
        if told and len("".join(words[:end])) > 8 - 3 * (end == len(words)):
            yield ("".join(words[:end]),)
