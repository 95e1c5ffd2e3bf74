"""The entries of a day in ready words: sessions, their items, their topics and rooms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from agenda.messages import At, Many, Message, Url, pages, places
from agenda.model import Event, Item, Kind, Link, Posters, Range, Session, Topic
from agenda.seating import Seating
from agenda.seating.hearing import told_languages
from agenda.seating.languages import tongues_of
from agenda.timeline import instant
from bot.export.voice import Role, Voice, roles_of


@dataclass(frozen=True, slots=True)
class Hours:
    """When an entry starts and ends: `09:00`, `09:15`, `09:00–09:15`, `to 09:15`, for machines."""

    start: str
    end: str
    span: str
    until: str
    iso: str


@dataclass(frozen=True, slots=True)
class Rooms:
    """Which groups meet about which topic in which round: a table."""

    rounds: tuple[tuple[str, Hours], ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, with all that belongs to it; *visits* tells a topic's groups by round."""

    title: str
    hours: Hours | None = None
    kind: Kind | None = None
    kind_name: str = ""
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    links: tuple[str, ...] = ()
    items: tuple["Entry", ...] = ()
    topics: tuple["Entry", ...] = ()
    visits: tuple[str, ...] = ()
    rooms: Rooms | None = None


@dataclass(frozen=True, slots=True)
class Scribe:
    """Writes the entries of one *day* of an *event*."""

    event: Event
    day: date
    voice: Voice

    def session(self, session: Session) -> Entry:
        """Write a session; a breakout's rounds and pauses become its items."""
        seated = bool(self.event.groups and session.topics)
        return Entry(
            title=self._title(session),
            hours=self._hours(session.opens, session.closes),
            kind=session.kind,
            kind_name=self.voice.say(pages.KINDS[session.kind]()),
            notes=(*self._notes(session), *self._languages(session)),
            questions=self._questions(session),
            roles=self._roles(session),
            links=(*self._links(session.links), *self._interpretation(session)),
            items=(*self._slots(session), *(self._item(one) for one in session.items)),
            topics=tuple(self._topic(session, index) for index in range(len(session.topics))),
            rooms=self._rooms(session) if seated else None,
        )

    def _title(self, session: Session) -> str:
        if session.series and session.number:
            return self.voice.say(
                pages.SERIES(series=session.series, number=session.number, title=session.title)
            )
        return self.voice.show(session.title)

    def _item(self, item: Item) -> Entry:
        hours = self._hours(item.starts, item.ends) if item.starts and item.ends else None
        return Entry(
            title=self.voice.show(item.title),
            hours=hours,
            notes=tuple(self._notes(item)),
            questions=self._questions(item),
            roles=self._roles(item),
            links=tuple(self._links(item.links)),
            items=tuple(self._item(one) for one in item.items),
        )

    def _topic(self, session: Session, index: int) -> Entry:
        topic = session.topics[index]
        return Entry(
            title=self.voice.show(topic.title),
            notes=(*self._notes(topic), *self._languages(session, topic)),
            questions=self._questions(topic),
            roles=self._roles(topic),
            links=tuple(self._links(topic.links)),
            visits=tuple(self._visits(session, index)),
        )

    def _slots(self, session: Session) -> tuple[Entry, ...]:
        if len(session.rounds) + len(session.pauses) == 1:
            return ()
        rounds = [
            (one.starts, one.ends, self.voice.say(pages.ROUND(number=number)), None)
            for number, one in enumerate(session.rounds, start=1)
        ]
        pauses = [
            (one.starts, one.ends, self.voice.show(one.title), Kind.BREAK) for one in session.pauses
        ]
        return tuple(
            Entry(title, self._hours(starts, ends), kind)
            for starts, ends, title, kind in sorted([*rounds, *pauses], key=lambda slot: slot[0])
        )

    def _rooms(self, session: Session) -> Rooms:
        rounds = tuple(
            (self.voice.say(pages.ROUND(number=number)), self._hours(one.starts, one.ends))
            for number, one in enumerate(session.rounds, start=1)
        )
        rows = tuple(
            (
                self.voice.show(topic.short or topic.title),
                tuple(
                    self.voice.say(pages.GROUPS(groups=self._groups(session, number, index)))
                    for number in range(1, len(session.rounds) + 1)
                ),
            )
            for index, topic in enumerate(session.topics)
        )
        return Rooms(rounds, rows)

    def _visits(self, session: Session, index: int) -> Iterator[str]:
        for number in range(1, len(session.rounds) + 1):
            groups = self._groups(session, number, index)
            if groups.values:
                yield self.voice.say(pages.ROUND_GROUPS(number=number, groups=groups))

    def _groups(self, session: Session, number: int, index: int) -> Many:
        seating = Seating(self.event.groups)
        return Many(tuple(one.title for one in seating.groups_at(session, number, index)))

    def _notes(self, entry: Session | Item | Topic) -> Iterator[str]:
        if not isinstance(entry, Topic) and entry.spotlight:
            yield self.voice.say(pages.SPOTLIGHT(what=entry.spotlight))
        if entry.objective:
            yield self.voice.say(pages.OBJECTIVE(objective=entry.objective))
        if not isinstance(entry, Topic) and entry.posters:
            yield self.voice.say(_posters(entry.posters))

    def _questions(self, entry: Session | Item | Topic) -> tuple[str, ...]:
        return tuple(self.voice.show(one) for one in entry.questions)

    def _roles(self, entry: Session | Item | Topic) -> tuple[Role, ...]:
        return roles_of(self.event, entry.parts, self.voice)

    def _links(self, links: Sequence[Link]) -> Iterator[str]:
        for one in links:
            if one.url in {"", "#"}:
                yield self.voice.say(pages.NO_ADDRESS(title=one.title))
            else:
                yield self.voice.say(pages.LINK(title=one.title, link=Url(one.url)))

    def _languages(self, session: Session, topic: Topic | None = None) -> Iterator[str]:
        """Say in which languages a session or a room can be followed, if that is one answer."""
        rounds = range(1, len(session.rounds) + 1) if topic else (0,)
        told = {
            told_languages(self.event, tongues_of(self.event, session, number, topic))
            for number in (() if session.topics and topic is None else rounds)
        }
        for line in told:
            if line is not None and len(told) == 1:
                yield self.voice.say(line)

    def _interpretation(self, session: Session) -> Iterator[str]:
        for language, address in session.interpretation.items():
            name = places.LANGUAGE_NAMES[language]()
            yield self.voice.say(pages.INTERPRETATION(language=name, link=Url(address)))

    def _hours(self, starts: time, ends: time) -> Hours:
        zone = ZoneInfo(self.event.zone)
        start, end = (At(instant(zone, self.day, wall)) for wall in (starts, ends))
        return Hours(
            start=f"{starts:%H:%M}",
            end=f"{ends:%H:%M}",
            span=self.voice.say(pages.SPAN(start=start, end=end)),
            until=self.voice.say(pages.UNTIL(end=end)),
            iso=start.at.astimezone(zone).isoformat(timespec="minutes"),
        )


def _posters(posters: Posters) -> Message:
    return pages.POSTERS(number=_range(posters.number), minutes=_range(posters.minutes))


def _range(span: Range) -> int | Message:
    least, most = span
    return least if least == most else pages.RANGE(least=least, most=most)
