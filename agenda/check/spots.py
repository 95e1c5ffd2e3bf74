"""Everything in an agenda that has a place in its file: sessions, items, topics."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from agenda.errors import Place, Problem
from agenda.messages import At, Many, Message
from agenda.model import Day, Event, Item, Session, Topic
from agenda.timeline import instant


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A session, an item or a topic, with its path in the file and what it lies in."""

    path: str
    day: Day
    entry: Session | Item | Topic
    outer: "Spot | None" = None

    @property
    def is_timed(self) -> bool:
        """Whether it has both times itself; a topic has those of its session's rounds."""
        if isinstance(self.entry, Item):
            return self.entry.starts is not None and self.entry.ends is not None
        return True

    @property
    def timed(self) -> "Spot":
        """Itself, or the closest around it that is timed."""
        return self if self.is_timed or self.outer is None else self.outer.timed

    @property
    def hours(self) -> tuple[time, time]:
        """From when to when it lasts, or what is around it."""
        entry = self.timed.entry
        if isinstance(entry, Item) and entry.starts is not None and entry.ends is not None:
            return entry.starts, entry.ends
        if isinstance(entry, Session):
            return entry.opens, entry.closes
        return self.outer.hours if self.outer else (time.min, time.max)

    def lies_in(self, other: "Spot") -> bool:
        """Tell whether it is *other*, or somewhere inside."""
        return self is other or (self.outer is not None and self.outer.lies_in(other))


@dataclass(frozen=True, slots=True)
class Reading:
    """An event as it is being checked: with its zone, its spots and the places in its file."""

    event: Event
    places: Mapping[str, Place]
    zone: ZoneInfo
    spots: tuple[Spot, ...]

    def warning(self, code: str, message: Message, path: str) -> Problem:
        """Make a warning about *path*, or about the closest around it that the file has."""
        known = path
        while known and known not in self.places:
            known = known[: max(known.rfind("."), known.rfind("["), 0)]
        place = self.places.get(known, Place(1, 1, path))
        return Problem(message, Place(place.line, place.column, path), code)

    def at(self, day: date, clock: time) -> At:
        """Give the instant of a time in the agenda."""
        return At(instant(self.zone, day, clock))

    def who(self, person_id: str) -> Many:
        """Name somebody: by name, or by function and organisation."""
        person = self.event.people[person_id]
        if person.name:
            return Many((person.name,))
        return Many(tuple(one for one in (person.function, person.organisation) if one))


def read_closely(event: Event, places: Mapping[str, Place]) -> Reading:
    """Get an event ready to be checked."""
    return Reading(event, places, ZoneInfo(event.zone), tuple(_spots(event)))


def _spots(event: Event) -> Iterator[Spot]:
    for at, day in enumerate(event.days):
        for number, session in enumerate(day.sessions):
            spot = Spot(f"days[{at}].sessions[{number}]", day, session)
            yield spot
            yield from _topics(spot, session)
            yield from _items(spot, session.items)


def _topics(outer: Spot, session: Session) -> Iterator[Spot]:
    for at, topic in enumerate(session.topics):
        yield Spot(f"{outer.path}.topics[{at}]", outer.day, topic, outer)


def _items(outer: Spot, items: tuple[Item, ...]) -> Iterator[Spot]:
    for at, item in enumerate(items):
        spot = Spot(f"{outer.path}.items[{at}]", outer.day, item, outer)
        yield spot
        yield from _items(spot, item.items)
