"""An event in numbers, as far as they may be told: nothing that fewer than k people share."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from agenda.chatham.kinds import class_of
from agenda.chatham.places import country_called
from agenda.messages import Message, redaction
from agenda.messages import report as words
from agenda.messages.template import template_of
from agenda.model import FEWEST, Event, Kind
from agenda.roster import Participant, folded
from agenda.text import Language
from agenda.timeline import SlotKind
from agenda.workshop import Workshop

EXACT_UP_TO = 20
"""Up to which number one is told exactly where others are rounded down."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number that may be told: exactly, or that there are *more*."""

    n: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """What is told of an event in numbers; what may not be told, or is not known, is nothing.

    *regions* count countries by region; those of small regions are told together, last.
    """

    days: int
    sessions: int
    length: timedelta
    languages: tuple[Language, ...]
    participants: Count | None = None
    administrations: Count | None = None
    organisations: Count | None = None
    cities: Count | None = None
    countries: Count | None = None
    regions: tuple[tuple[Message, Count], ...] = ()


def figures_of(
    workshop: Workshop, attendance: Collection[str] | None = None, *, round_down: bool = False
) -> Figures:
    """Count an event; with an *attendance* (ids of the roster), only those who were there.

    Counted are those who have a seat: people of the staff and experts are no participants.
    """
    event = workshop.event
    people = [
        one
        for one in workshop.roster
        if one.seated and (attendance is None or one.id in attendance)
    ]
    administrations, organisations = _institutions(people)
    homes = _homes(people)
    days, sessions, length = _programme(workshop)
    return Figures(
        days,
        sessions,
        length,
        event.languages,
        participants=_told(len(people), round_down=round_down),
        administrations=_told(administrations, round_down=round_down),
        organisations=_told(organisations, round_down=round_down),
        cities=_told(len(_cities(event)), round_down=round_down),
        countries=_told(len(homes), round_down=round_down),
        regions=tuple(by_region(homes, round_down=round_down)),
    )


def by_region(
    homes: Mapping[str, str | None], *, round_down: bool = False
) -> Iterable[tuple[Message, Count]]:
    """Count countries by region; small regions, and one more if need be, are told together.

    *homes* gives the region of each country by the key of its words, nothing if it is not known.
    """
    sizes = Counter(homes.values())
    shown = {one: n for one, n in sizes.items() if one is not None and n >= FEWEST}
    hidden = sizes.total() - sum(shown.values())
    while shown and 0 < hidden < FEWEST:
        least = min(shown, key=lambda one: (shown[one], one))
        hidden += shown.pop(least)
    for one in sorted(shown, key=lambda one: (-shown[one], one)):
        yield template_of(one)(), _rounded(shown[one], round_down=round_down)
    if shown and hidden:
        yield words.OTHER_REGIONS(), _rounded(hidden, round_down=round_down)


def _programme(workshop: Workshop) -> tuple[int, int, timedelta]:
    """Count the days, the sessions, and the hours they last; breaks and visits are none."""
    unheard = {Kind.BREAK, Kind.SOCIAL}
    held = [one for _, one in workshop.event.sessions() if one.kind not in unheard]
    ids = {one.id for one in held}
    slots = [one for one in workshop.slots if one.kind is not SlotKind.BREAK and one.session in ids]
    length = sum((one.lasts for one in slots), timedelta(0))
    return len(workshop.event.days), len(held), length


def _institutions(people: Iterable[Participant]) -> tuple[int, int]:
    """Count local administrations and all organisations.

    Either is nothing where the difference would tell of too few, or of none.
    """
    people = tuple(people)
    same = {folded(alias): folded(one.org) for one in people if one.org for alias in one.org_alt}
    every, local = set(), set()
    for one in people:
        name = folded(one.org or "")
        if not name:
            continue
        every.add(same.get(name, name))
        if class_of(one, "type")[0] == redaction.CITY_PERSON.key:
            local.add(same.get(name, name))
    others = len(every - local)
    if not others:
        return len(local), 0
    return (len(local) if others >= FEWEST else 0), len(every)


def _homes(people: Iterable[Participant]) -> dict[str, str | None]:
    """Give the countries and the region of each, the one that most of its people have."""
    regions: dict[str, Counter[str]] = defaultdict(Counter)
    for one in people:
        if not one.country:
            continue
        known = country_called(one.country)
        country = known.code if known else folded(one.country)
        regions[country].update([class_of(one, "region")[1] or ""])
    return {
        country: min(found, key=lambda one: (-found[one], one)) or None
        for country, found in sorted(regions.items())
    }


def _cities(event: Event) -> frozenset[str]:
    return frozenset(folded(one.name.in_language(event.main)) for one in event.cities)


def _told(n: int, *, round_down: bool) -> Count | None:
    return _rounded(n, round_down=round_down) if n >= FEWEST else None


def _rounded(n: int, *, round_down: bool) -> Count:
    if round_down and n > EXACT_UP_TO:
        return Count((n - 1) // 10 * 10, more=True)
    return Count(n)
