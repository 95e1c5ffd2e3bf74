"""The rounds of an event, each with its rooms: their topics, languages and seats."""

from collections.abc import Iterator
from dataclasses import dataclass

from agenda.model import Event, Session, Topic, Way
from agenda.roster import Roster
from agenda.seating.languages import tongues_of
from agenda.text import Language


@dataclass(frozen=True, slots=True)
class Sitting:
    """Round *number*, from 1, of a breakout on the *day*, from 1, seated in a *way*.

    The *event* tells who interprets where.
    """

    day: int
    session: Session
    number: int
    way: Way
    event: Event | None = None

    @property
    def id(self) -> str:
        """The round's id, as slots and plans call it."""
        return self.session.round_id(self.number)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What its rooms are about."""
        return self.session.topics

    def languages(self, topic: Topic) -> frozenset[Language]:
        """Give the languages in which a room can be followed; none means everybody's."""
        return tongues_of(self.event, self.session, self.number, topic).covered


def sittings(event: Event, roster: Roster) -> tuple[Sitting, ...]:
    """Give every round of every breakout in the order of time."""
    return tuple(_sittings(event, roster))


def _sittings(event: Event, roster: Roster) -> Iterator[Sitting]:
    for day, one in enumerate(event.days, start=1):
        breakouts = [session for session in one.sessions if session.rounds and session.topics]
        for session in sorted(breakouts, key=lambda found: (found.opens, found.id)):
            way = way_of(event, roster, session)
            for number in range(1, len(session.rounds) + 1):
                yield Sitting(day, session, number, way, event)


def way_of(event: Event, roster: Roster, session: Session) -> Way:
    """Give how a breakout is seated: as it says, or in groups if there are any."""
    if session.seating is not None:
        return session.seating
    grouped = bool(event.groups) or any(one.group for one in roster)
    return Way.ROTATE if grouped else Way.BALANCED


def seats_of(topic: Topic, most: int) -> tuple[int, int]:
    """Give the least and the most people a topic's room takes; *most* where it does not say.

    One number is the most: a room for 15 may hold 9.
    """
    if topic.seats is None:
        return 0, most
    least, limit = topic.seats
    return (0 if least == limit else least), limit
