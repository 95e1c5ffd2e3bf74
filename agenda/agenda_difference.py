"""What changes when one agenda takes the place of another: found by ids, told by what people see.

A session, a round, a break between rounds and a topic are the same in both when their ids are;
rounds and breaks are numbered within their session.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeVar

from agenda.kinds_of_change import (
    WORDS,
    AnotherPerson,
    Cancelled,
    Change,
    Moved,
    New,
    OtherChange,
    Renamed,
    Subject,
    Times,
    What,
)
from agenda.model import Event, Kind, Part, Person, Session, Topic, every_part
from agenda.persons import sessions_with
from agenda.slots import Slot, SlotKind, plan_slots
from agenda.text import Text


def agenda_difference(old: Event, new: Event) -> tuple[Change, ...]:
    """Compare two agendas; an agenda compared with itself has no difference."""
    return (
        *_event(old, new),
        *_sessions(_Side(old), _Side(new)),
        *_people(old, new),
    )


_NOT_COMPARED: Final = frozenset({"id", "title", "people", "days", "words"})
_TIMES: Final = frozenset({"starts", "ends", "rounds", "pauses"})
_OWN: Final = frozenset({"id", "title", "parts", "topics", "items"})


def _event(old: Event, new: Event) -> Iterator[Change]:
    subject = Subject(What.EVENT, new.id, (new.title,))
    yield from _renamed(subject, old.title)
    fields = [*_differing(old, new, _NOT_COMPARED)]
    days = {one.date: one for one in old.days}
    both = [(days[one.date], one) for one in new.days if one.date in days]
    for name, field in (("title", "days"), ("hard_end", "hard_end")):
        if any(getattr(one, name) != getattr(other, name) for one, other in both):
            fields.append(field)
    if fields:
        yield OtherChange(subject, tuple(fields))
    if old.words != new.words:
        yield OtherChange(subject, _words(old, new))


def _words(old: Event, new: Event) -> tuple[str, ...]:
    """Name the notices whose own words differ."""
    keys = dict.fromkeys((*old.words, *new.words))
    return tuple(f"{WORDS}{key}" for key in keys if old.words.get(key) != new.words.get(key))


# --- sessions, rounds, topics ---------------------------------------------------------


class _Side:
    """One of the two agendas, with its slots and sessions by id."""

    def __init__(self, event: Event) -> None:
        self.event = event
        self.slots = {one.id: one for one in plan_slots(event)}
        self.sessions = {one.id: one for _, one in event.sessions()}

    def of(self, session: str) -> list[Slot]:
        return [one for one in self.slots.values() if one.session == session]

    def times(self, slots: Sequence[Slot]) -> Times:
        day = self.event.days[slots[0].day - 1].date
        return Times(day, min(one.starts for one in slots), max(one.ends for one in slots))

    def people(self, ids: Sequence[str]) -> tuple[Person, ...]:
        return tuple(self.event.people[one] for one in ids)


def _sessions(old: _Side, new: _Side) -> Iterator[Change]:
    for name, session in old.sessions.items():
        if name not in new.sessions:
            yield Cancelled(_of_session(session), old.times(old.of(name)))
    for name, session in new.sessions.items():
        was = old.sessions.get(name)
        if was is None:
            yield New(_of_session(session), new.times(new.of(name)))
            continue
        subject = _of_session(session)
        yield from _renamed(subject, was.title)
        yield from _moved(old, new, session)
        yield from _pauses(old, new, name)
        yield from _parts(subject, (old, _parts_of(was)), (new, _parts_of(session)))
        yield from _topics(old, new, session)
        fields = [*_differing(was, session, _TIMES | _OWN), *_items(was, session)]
        fields += _round_languages(was, session)
        if fields:
            yield OtherChange(subject, tuple(fields))


def _of_session(session: Session) -> Subject:
    return Subject(What.SESSION, session.id, (session.title,))


def _of_slot(slot: Slot) -> Subject:
    """Name a round by its number, and a break between rounds as people do."""
    if slot.kind is SlotKind.ROUND:
        return Subject(What.ROUND, slot.id, (slot.title,), slot.number)
    return Subject(What.SESSION, slot.id, (slot.title,))


def _moved(old: _Side, new: _Side, session: Session) -> Iterator[Change]:
    """Tell of a session as a whole where all of it moves alike, and of each round otherwise."""
    before, after = old.of(session.id), new.of(session.id)
    kinds = {session.kind, old.sessions[session.id].kind}
    if kinds == {Kind.BREAKOUT} and not _alike(before, after):
        yield from _moved_slots(old, new, session.id)
        return
    was, now = old.times(before), new.times(after)
    if was != now:
        yield Moved(_of_session(session), was, now)


def _alike(before: Sequence[Slot], after: Sequence[Slot]) -> bool:
    """Tell whether the same slots are all later or earlier by the same time."""
    slots = {one.id: one for one in before}
    if slots.keys() != {one.id for one in after}:
        return False
    shifts = {one.starts - slots[one.id].starts for one in after}
    shifts |= {one.ends - slots[one.id].ends for one in after}
    return len(shifts) == 1


def _moved_slots(old: _Side, new: _Side, session: str) -> Iterator[Change]:
    before = {one.id: one for one in old.of(session)}
    after = {one.id: one for one in new.of(session)}
    for name, slot in before.items():
        if name not in after:
            yield Cancelled(_of_slot(slot), old.times([slot]))
    for name, slot in after.items():
        was = before.get(name)
        if was is None:
            yield New(_of_slot(slot), new.times([slot]))
            continue
        if old.times([was]) != new.times([slot]):
            yield Moved(_of_slot(slot), old.times([was]), new.times([slot]))


def _pauses(old: _Side, new: _Side, session: str) -> Iterator[Change]:
    """Tell of breaks between rounds that are in both, but for their times."""
    for slot in new.of(session):
        was = old.slots.get(slot.id)
        if was is None or slot.id == session or slot.kind is not SlotKind.BREAK:
            continue
        yield from _renamed(_of_slot(slot), was.title)
        if was.shortest != slot.shortest:
            yield OtherChange(_of_slot(slot), ("shortest",))


def _topics(old: _Side, new: _Side, session: Session) -> Iterator[Change]:
    before = {one.id: one for one in old.sessions[session.id].topics}
    after = {one.id: one for one in session.topics}
    for name, topic in before.items():
        if name not in after:
            yield Cancelled(_of_topic(old.sessions[session.id], topic), None)
    for name, topic in after.items():
        subject, was = _of_topic(session, topic), before.get(name)
        if was is None:
            yield New(subject, None)
            continue
        yield from _renamed(subject, was.title)
        yield from _parts(subject, (old, _parts_of(was)), (new, _parts_of(topic)))
        fields = tuple(_differing(was, topic, _OWN))
        if fields:
            yield OtherChange(subject, fields)


def _of_topic(session: Session, topic: Topic) -> Subject:
    return Subject(What.ROOM, f"{session.id}/{topic.id}", (topic.title, session.title))


def _items(old: Session, new: Session) -> Iterator[str]:
    """Tell whether what a session consists of differs, but for its people."""
    bare = [[_without_people(one) for one in side.items] for side in (old, new)]
    if bare[0] != bare[1]:
        yield "items"


def _without_people(item: Any) -> Any:  # noqa: ANN401 -- an item, and what it is made of
    inner = tuple(_without_people(one) for one in item.items)
    return item.model_copy(update={"parts": {}, "items": inner})


def _round_languages(old: Session, new: Session) -> Iterator[str]:
    both = zip(old.rounds, new.rounds, strict=False)
    if any(one.languages != other.languages for one, other in both):
        yield "languages"


# --- people ---------------------------------------------------------------------------

_Parts: TypeAlias = Mapping[Part, Sequence[str]]


def _parts_of(described: Session | Topic) -> _Parts:
    """Give who does what, with what it consists of; a breakout's rooms have their own."""
    own = (
        described.model_copy(update={"topics": ()}) if isinstance(described, Session) else described
    )
    parts: dict[Part, dict[str, None]] = {}
    for part, person in every_part(own):
        parts.setdefault(part, {})[person] = None
    return {part: tuple(people) for part, people in parts.items()}


def _parts(
    subject: Subject, old: tuple[_Side, _Parts], new: tuple[_Side, _Parts]
) -> Iterator[Change]:
    for part in dict.fromkeys((*old[1], *new[1])):
        before, after = old[1].get(part, ()), new[1].get(part, ())
        gone = old[0].people([one for one in before if one not in after])
        came = new[0].people([one for one in after if one not in before])
        if gone or came:
            yield AnotherPerson(subject, part, gone, came)


def _people(old: Event, new: Event) -> Iterator[Change]:
    """Tell of those who are in both agendas, and somebody else now."""
    for name, person in new.people.items():
        was = old.people.get(name)
        if was is None or was == person:
            continue
        titles = dict.fromkeys(one.title for one in sessions_with(new, name))
        subject = Subject(What.PERSON, name, tuple(titles))
        if was.model_copy(update={"confirmed": person.confirmed}) != person:
            yield AnotherPerson(subject, None, (was,), (person,))
        elif person.confirmed:
            yield AnotherPerson(subject, None, (), (person,))
        else:
            yield AnotherPerson(subject, None, (was,), ())


# --- what all have --------------------------------------------------------------------

_Model = TypeVar("_Model", Event, Session, Topic)


def _renamed(subject: Subject, before: Text) -> Iterator[Change]:
    if before != subject.titles[0]:
        yield Renamed(subject, before)


def _differing(old: _Model, new: _Model, but: frozenset[str]) -> Iterator[str]:
    for name in type(old).model_fields:
        if name not in but and getattr(old, name) != getattr(new, name):
            yield name
