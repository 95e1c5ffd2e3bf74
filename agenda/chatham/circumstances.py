"""What tells who without a name: functions, countries, cities that fewer than k people share."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.functions import SAME_FUNCTION
from agenda.chatham.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.lexicon import COMMON, FUNCTION, PARTICLES, words
from agenda.chatham.names import bare
from agenda.chatham.note import Phrases, as_key
from agenda.chatham.organisations import meaning_of, places_in
from agenda.chatham.places import CITY_OF, COUNTRIES, Country, country_called
from agenda.roster import Participant

_OF_PLACES: Final = frozenset({meaning_of("municipality"), meaning_of("region")})
_OF_LAND: Final = words("de do da del della dei sur sous upon on am an im en ob pri le la les lez")


@dataclass(frozen=True, slots=True)
class Circumstance:
    """What a word or a phrase says of somebody."""

    kind: str
    people: frozenset[str]


@dataclass(frozen=True)
class Circumstances:
    """What fewer than k people share, and all countries and cities there are."""

    few: Phrases[Circumstance]
    functions: Phrases[Circumstance]
    places: Phrases[Circumstance]
    many: frozenset[str]


def circumstances_of(
    people: Iterable[Participant], k: int, room: Iterable[Participant]
) -> Circumstances:
    """Prepare what tells who, where *k* of those who may speak in *room* must share it."""
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
    for names, ids in _cities(everybody).items():
        if len(ids & heard) < k:
            _add(few, names, Circumstance("city", frozenset(ids)))
            _add(few, set(_of_a_city(names)), Circumstance("demonym", frozenset(ids)))
        else:
            many |= names
    functions: dict[tuple[str, ...], Circumstance] = {}
    for forms, ids in _functions(everybody).items():
        if len(ids & heard) < k:
            _add(functions, forms, Circumstance("role", frozenset(ids)))
    return Circumstances(Phrases(few), Phrases(functions), Phrases(_everywhere()), frozenset(many))


def _add(
    into: dict[tuple[str, ...], Circumstance], forms: Iterable[str], what: Circumstance
) -> None:
    for form in forms:
        parts = form.split()
        if parts:
            for key in {as_key(parts), (bare(parts[0]), *as_key(parts)[1:])}:
                before = into.get(key)
                people = what.people | (before.people if before else frozenset())
                into[key] = Circumstance(before.kind if before else what.kind, people)


def _everywhere() -> dict[tuple[str, ...], Circumstance]:
    places: dict[tuple[str, ...], Circumstance] = {}
    for names in CITY_OF.values():
        _add(places, names, Circumstance("city", frozenset()))
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
                found[frozenset({place})].add(person.id)
    return found


def _of_a_city(names: Iterable[str]) -> Iterator[str]:
    """Give what French calls those of a city: lyonnais, sfaxienne, dakaroises."""
    for name in names:
        if name.isascii() and name.isalpha() and len(name) > 3:
            stem = name.rstrip("aeo")
            for form in {name, stem, stem + stem[-1:]}:
                for ending in ("ais", "ois", "ien", "in", "ain", "ese"):
                    female = "ne" if ending == "ien" else "e"
                    yield from (form + ending + one for one in ("", "s", female, female + "s"))


def _after_kind(name: str) -> Iterator[str]:
    """Give the place in such as *Municipality of X*, *X City Council*, «بلدية X»."""
    said = [one for one in fold(name).split() if one not in FUNCTION]
    meanings = [meaning_of(one) for one in said]
    if _OF_PLACES & set(meanings):
        left = [w for w, m in zip(said, meanings, strict=True) if m[0] not in "=~#@"]
        if 0 < len(left) < 3 and len(left) + 2 >= len(said):
            yield " ".join(left)
        yield from _with_its_land(name)


def _with_its_land(name: str) -> Iterator[str]:
    """Give a town named after what lies around it, whole and short: Jerez de la Frontera, Jerez."""
    words = fold(name).split()
    at = next((i for i, one in enumerate(words) if meaning_of(one)[0] not in "=~#@"
               and one not in FUNCTION | PARTICLES), len(words))  # fmt: skip
    rest = words[at + 1 :]
    if len(rest) > 1 and rest[0] in _OF_LAND and meaning_of(rest[-1])[0] not in "=~":
        yield " ".join(words[at:])
        if len(words[at]) > 3 and words[at] not in LATIN_HOMOGRAPHS | COMMON:
            yield words[at]


def _functions(people: Iterable[Participant]) -> dict[frozenset[str], set[str]]:
    found: dict[frozenset[str], set[str]] = defaultdict(set)
    for person in people:
        for written in (person.role, person.role_fr, person.role_ar):
            folded = fold(written or "")
            if folded:
                forms = SAME_FUNCTION.get(folded) or SAME_FUNCTION.get(_head(folded))
                found[frozenset({folded})].add(person.id)
                if forms:
                    found[forms].add(person.id)
    return found


def _head(role: str) -> str:
    parts = role.split()
    for size in range(min(4, len(parts)), 0, -1):
        if " ".join(parts[:size]) in SAME_FUNCTION:
            return " ".join(parts[:size])
    return next(
        (" ".join(parts[at:]) for at in range(len(parts)) if " ".join(parts[at:]) in SAME_FUNCTION),
        role,
    )


def held_by_many(known: Circumstances) -> AbstractSet[str]:
    """Give the places and peoples that at least k share."""
    return known.many
