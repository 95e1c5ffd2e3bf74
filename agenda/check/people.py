"""Warnings about people: in two places, to be confirmed, or missing where one is needed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import NamedTuple

from agenda.check.spots import Reading, Spot
from agenda.errors import Problem
from agenda.messages import On
from agenda.messages.warnings import (
    NO_FACILITATOR,
    NOBODY_IN_ROOM,
    PERSON_IN_TWO_PLACES,
    TO_BE_CONFIRMED,
)
from agenda.model import Item, Kind, Part, Session, Topic

LEADING = frozenset({Part.MODERATOR, Part.FACILITATOR})
AT_HOME = LEADING | {Part.EXPERT}
"""The parts that look after a breakout's room."""

LEADERLESS = frozenset({Kind.BREAK, Kind.SOCIAL, Kind.WELCOME})
"""Sessions that nobody needs to lead."""


class _Stay(NamedTuple):
    """Somebody is somewhere; *path* is where the agenda says so."""

    day: date
    start: time
    end: time
    spot: Spot
    path: str


def doubled_people(reading: Reading) -> Iterator[Problem]:
    """Find people who are in two places at once."""
    stays: dict[str, list[_Stay]] = defaultdict(list)
    for spot in reading.spots:
        for part, people in spot.entry.parts.items():
            for at, person in enumerate(people):
                stays[person].extend(_stays(spot, f"{spot.path}.parts.{part}[{at}]"))
    for person, theirs in stays.items():
        for first, second in _collisions(theirs):
            message = PERSON_IN_TWO_PLACES(
                person=reading.who(person),
                first=first.spot.entry.title,
                second=second.spot.entry.title,
                at=reading.at(second.day, second.start),
                day=On(second.day),
            )
            yield reading.warning("person-in-two-places", message, second.path)


def _stays(spot: Spot, path: str) -> Iterator[_Stay]:
    """Give when somebody is at a spot: all rounds of a topic, or the hours around an item."""
    session = spot.outer.entry if spot.outer else None
    if isinstance(spot.entry, Topic) and isinstance(session, Session):
        for one in session.rounds:
            yield _Stay(spot.day.date, one.starts, one.ends, spot, path)
    else:
        yield _Stay(spot.day.date, *spot.hours, spot.timed, path)


def _collisions(stays: Sequence[_Stay]) -> Iterator[tuple[_Stay, _Stay]]:
    """Give each stay that begins during another one elsewhere, once for two spots."""
    seen: set[tuple[Spot, Spot]] = set()
    going_on: list[_Stay] = []
    for stay in sorted(stays, key=lambda one: (one.day, one.start)):
        going_on = [one for one in going_on if one.day == stay.day and one.end > stay.start]
        other = next((one for one in going_on if _are_apart(one.spot, stay.spot)), None)
        if other is None or other.end < stay.end:
            going_on.append(stay)
        if other is not None and (other.spot, stay.spot) not in seen:
            seen.add((other.spot, stay.spot))
            yield other, stay


def _are_apart(one: Spot, other: Spot) -> bool:
    return not one.lies_in(other) and not other.lies_in(one)


def leaderless_sessions(reading: Reading) -> Iterator[Problem]:
    """Find sessions, items and rooms where nobody leads."""
    for spot in reading.spots:
        entry = spot.entry
        if isinstance(entry, Topic) and not _has(entry, AT_HOME):
            message = NOBODY_IN_ROOM(title=entry.title)
            yield reading.warning("no-facilitator", message, spot.path)
        if isinstance(entry, Session) and entry.kind not in {*LEADERLESS, Kind.BREAKOUT}:
            yield from _leaderless(reading, spot, entry)


def _leaderless(reading: Reading, spot: Spot, session: Session) -> Iterator[Problem]:
    """Name the session, or only those of its items that lack somebody."""
    if _is_led(session):
        return
    lacking = [at for at, item in enumerate(session.items) if not _is_led(item)]
    if len(lacking) == len(session.items):
        message = NO_FACILITATOR(title=session.title)
        yield reading.warning("no-facilitator", message, spot.path)
        return
    for at in lacking:
        message = NO_FACILITATOR(title=session.items[at].title)
        yield reading.warning("no-facilitator", message, f"{spot.path}.items[{at}]")


def _is_led(entry: Session | Item) -> bool:
    """Tell whether somebody leads it, or each of its items."""
    if _has(entry, LEADING):
        return True
    return bool(entry.items) and all(_is_led(item) for item in entry.items)


def _has(entry: Session | Item | Topic, parts: frozenset[Part]) -> bool:
    return any(entry.parts.get(part) for part in parts)


def unconfirmed_people(reading: Reading) -> Iterator[Problem]:
    """Name those who are to be confirmed."""
    for person_id, person in reading.event.people.items():
        if not person.confirmed:
            message = TO_BE_CONFIRMED(person=reading.who(person_id))
            yield reading.warning("to-be-confirmed", message, f"people.{person_id}.confirmed")
