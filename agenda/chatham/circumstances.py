"""What tells who without a name: functions, countries, cities that fewer than k people share."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from agenda.chatham.folding import bare, fold
from agenda.chatham.holders import functions_of, kinds_of, plurals_of
from agenda.chatham.lexicons.doubtful_towns import DOUBTFUL_TOWNS
from agenda.chatham.lexicons.grammar import COMMON, FUNCTION, PARTICLES, is_ordinary, words
from agenda.chatham.lexicons.homographs import ARABIC_HOMOGRAPHS, LATIN_HOMOGRAPHS
from agenda.chatham.note import Phrases, Tier, as_key
from agenda.chatham.organisations import meaning_of, places_in
from agenda.chatham.places import CITY_OF, COUNTRIES, LIKE_WORDS, Country, country_called
from agenda.chatham.townspeople import people_of, people_said_in_capitals
from agenda.roster import Participant

_OF_PLACES: Final = frozenset({meaning_of("municipality"), meaning_of("region")})
_PUBLIC: Final = frozenset({"city", "region", "municipality"})
_TWO: Final = 2
_USUAL: Final = LATIN_HOMOGRAPHS | COMMON
_HYPHENED: Final = re.compile(r"[A-ZÀ-Þ][^\W\d_]*(?:[-‐‑][^\W\d_]+)+")
_OF_LAND: Final = words("de do da del della dei sur sous upon on am an im en ob pri le la les lez")


@dataclass(frozen=True, slots=True)
class Circumstance:
    """What a word or a phrase says of somebody, and how surely it does.

    *capital*: only where it has a capital, or an Arabic article.
    """

    kind: str
    people: frozenset[str]
    tier: Tier = "quasi"
    capital: bool = False


@dataclass(frozen=True)
class Circumstances:
    """What fewer than k people share, and all countries and cities there are."""

    few: Phrases[Circumstance]
    functions: Phrases[Circumstance]
    places: Phrases[Circumstance]
    many: frozenset[str]
    kinds: frozenset[str]


def circumstances_of(
    people: Iterable[Participant], k: int, room: Iterable[Participant]
) -> Circumstances:
    """Prepare what tells who, where *k* of those who may speak in *room* must share it.

    A town tells who as surely as the name of its municipality, where somebody is from that.
    """
    everybody = list(people)
    heard = {one.id for one in room if one.part != "rapporteur"}
    few: dict[tuple[str, ...], Circumstance] = {}
    many: set[str] = set()
    for country, ids in _countries(everybody).items():
        if len(ids & heard) >= k:
            many |= country.names | country.peoples
            continue
        _add(few, country.names, Circumstance("country", frozenset(ids)))
        _add(few, country.peoples, Circumstance("demonym", frozenset(ids)))
    municipal = {one.id for one in everybody if _is_municipal(one)}
    for names, ids in _cities(everybody).items():
        if len(ids & heard) >= k:
            many |= names
            continue
        who, tier = frozenset(ids), _tier(ids & municipal)
        _add(few, names, Circumstance("city", who, tier))
        _add(few, people_of(names), Circumstance("demonym", who, tier))
        _add(few, people_said_in_capitals(names), Circumstance("demonym", who, tier, capital=True))
    functions: dict[tuple[str, ...], Circumstance] = {}
    for form, ids in functions_of(everybody).items():
        if len(ids & heard) < k:
            _put(functions, form, Circumstance("role", frozenset(ids)))
            if len(ids) == _TWO:
                for several in plurals_of(form):
                    _put(functions, several, Circumstance("roles", frozenset(ids)))
    return Circumstances(
        Phrases(few),
        Phrases(functions),
        Phrases(_everywhere()),
        frozenset(many),
        kinds_of(everybody, k),
    )


def _tier(of_a_municipality: AbstractSet[str]) -> Tier:
    return "soft" if of_a_municipality else "quasi"


def _is_municipal(person: Participant) -> bool:
    names = [one for one in (person.org, *person.org_alt) if one]
    kinds = {meaning_of(word) for one in names for word in fold(one).split()}
    return bool(_OF_PLACES & kinds) or (person.type or "").casefold() in _PUBLIC


def _put(into: dict[tuple[str, ...], Circumstance], form: str, what: Circumstance) -> None:
    parts = form.split()
    if parts:
        key = as_key(parts)
        before = into.get(key)
        if before is None or before.kind != "role" or what.kind == "role":
            people = what.people | (before.people if before and before.kind == what.kind else set())
            into[key] = Circumstance(what.kind, frozenset(people))


def _add(
    into: dict[tuple[str, ...], Circumstance], forms: Iterable[str], what: Circumstance
) -> None:
    for form in forms:
        parts = form.split()
        if parts:
            keys = {as_key(parts)}
            if not (what.kind == "city" and len(parts) == 1 and _is_a_word(bare(parts[0]))):
                keys.add((bare(parts[0]), *as_key(parts)[1:]))
            for key in keys:
                into[key] = _both(into.get(key), what)


def _is_a_word(word: str) -> bool:
    return is_ordinary(word) or word in ARABIC_HOMOGRAPHS


def _both(before: Circumstance | None, what: Circumstance) -> Circumstance:
    if before is None:
        return what
    tier: Tier = "soft" if "soft" in {before.tier, what.tier} else "quasi"
    people = before.people | what.people
    return Circumstance(before.kind, people, tier, before.capital and what.capital)


def _everywhere() -> dict[tuple[str, ...], Circumstance]:
    places: dict[tuple[str, ...], Circumstance] = {}
    for names in CITY_OF.values():
        _add(places, names - DOUBTFUL_TOWNS, Circumstance("city", frozenset()))
    for one in COUNTRIES:
        _add(places, one.names, Circumstance("country", frozenset()))
        _add(places, one.peoples, Circumstance("demonym", frozenset()))
    return places


def _countries(people: Iterable[Participant]) -> dict[Country, set[str]]:
    found: dict[Country, set[str]] = defaultdict(set)
    for person in people:
        if person.country and fold(person.country):
            name = person.country
            own = Country(fold(name), frozenset({fold(name)}), frozenset())
            found[country_called(name) or own].add(person.id)
    return found


def _cities(people: Iterable[Participant]) -> dict[frozenset[str], set[str]]:
    found: dict[frozenset[str], set[str]] = defaultdict(set)
    for person in people:
        written = (person.org, *person.org_alt, person.role, person.role_fr, person.role_ar)
        for place in places_in(one for one in written if one):
            found[CITY_OF[place[1:]]].add(person.id)
        for name in (person.org, *person.org_alt):
            for place in _after_kind(name or ""):
                found[LIKE_WORDS.get(place) or frozenset({place})].add(person.id)
    return found


def _after_kind(name: str) -> Iterator[str]:
    """Give the place in such as *Municipality of X*, *X City Council*, «بلدية X»."""
    said = [one for one in fold(name).split() if one not in FUNCTION]
    meanings = [meaning_of(one) for one in said]
    if _OF_PLACES & set(meanings):
        left = [w for w, m in zip(said, meanings, strict=True) if m[0] not in "=~#@"]
        if 0 < len(left) < 3 and len(left) + 2 >= len(said):
            yield " ".join(left)
        elif not left and len(said) == _TWO and _is_named_so(fold(name).split()):
            yield said[-1]
        yield from _with_its_land(name)
        yield from (fold(one) for one in _HYPHENED.findall(name) if len(fold(one)) > 4)


def _is_named_so(name: Sequence[str]) -> bool:
    """Tell whether a municipality has a word for a name: *Commune de Kaya*, of a rock."""
    known = meaning_of(name[-1])[0] == "~" and name[-1] not in COMMON
    return len(name) > _TWO and name[-2] in _OF_LAND | {"of"} and known


def _with_its_land(name: str) -> Iterator[str]:
    """Give a town named after what lies around it, whole and short: Jerez de la Frontera, Jerez."""
    words = fold(name).split()
    at = next((i for i, one in enumerate(words) if meaning_of(one)[0] not in "=~#@"
               and one not in FUNCTION and one not in PARTICLES), len(words))  # fmt: skip
    rest = words[at + 1 :]
    if len(rest) > 1 and rest[0] in _OF_LAND and meaning_of(rest[-1])[0] not in "=~":
        yield " ".join(words[at:])
        if len(words[at]) > 3 and words[at] not in _USUAL:
            yield words[at]


def held_by_many(known: Circumstances) -> AbstractSet[str]:
    """Give the places and peoples that at least k share."""
    return known.many
