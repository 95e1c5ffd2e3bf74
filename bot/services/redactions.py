"""Who could be told in which room: a redactor for each, made when it is first needed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final

from agenda.chatham.attribution import Cut, cut_of, ladder_in
from agenda.chatham.circumstances import circumstances_of
from agenda.chatham.redactor import Redactor, prepare
from agenda.chatham.topics import topic_words
from agenda.messages import Message
from agenda.model import Event, Item, Rule, Session, Topic
from agenda.roster import Participant, Roster
from agenda.text import Language, Text
from agenda.timeline import Slot, SlotKind
from agenda.workshop import Workshop
from bot.i18n import Scene, render
from bot.services.aside import Aside, at_once_and_here
from bot.services.running import Running

_PLAIN = Scene(surface="terminal")
_NAMES_STAY: Final = Rule.ON_THE_RECORD


@dataclass(frozen=True, slots=True)
class Desk:
    """Where notes are written: a *slot* and, in a breakout, one of its topics."""

    slot: Slot
    session: Session
    topic: Topic | None = None

    @property
    def room(self) -> tuple[str, str]:
        """The slot and the topic, by their ids."""
        return self.slot.id, self.topic.id if self.topic else ""

    @property
    def questions(self) -> tuple[Text, ...]:
        """The guiding questions that a note may answer."""
        own = self.topic.questions if self.topic else ()
        return own or self.session.questions


class Redactions:
    """Gives the redactor of each room, for as long as the event's people and seats stay.

    What takes long is the same in all rooms: to know the people. It is done once, and ahead.
    """

    def __init__(self, aside: Aside = at_once_and_here) -> None:
        """Begin with none; the people are learned *aside*, where others wait meanwhile."""
        self._aside = aside
        self._known: dict[tuple[str, int], tuple[Roster, Redactor]] = {}
        self._made: dict[tuple[str, str, str], tuple[Workshop, Redactor]] = {}
        self._cuts: dict[tuple[str, int], tuple[Workshop, Cut]] = {}

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._known = {key: one for key, one in self._known.items() if key[0] != event}
        self._made = {key: one for key, one in self._made.items() if key[0] != event}
        self._cuts = {key: one for key, one in self._cuts.items() if key[0] != event}

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Learn an event's people before anybody writes about them."""
        del now
        event, roster = running.event, running.workshop.roster
        under_rule = (one for _, one in event.sessions() if event.rule_of(one) is not _NAMES_STAY)
        for k in sorted({one.k for one in under_rule}):
            if not self._knows(running, k):
                learned = await self._aside(partial(prepare, roster, k=k, wording=_word))
                self._known[running.record.id, k] = roster, learned
        return None

    def of(self, running: Running, desk: Desk) -> Redactor | None:
        """Give the redactor of a room, or none where the session is on the record."""
        if running.event.rule_of(desk.session) is _NAMES_STAY:
            return None
        key, workshop = (running.record.id, *desk.room), running.workshop
        found = self._made.get(key)
        if found is None or found[0] is not workshop:
            found = self._made[key] = workshop, self._in_room(running, desk)
        return found[1]

    def _in_room(self, running: Running, desk: Desk) -> Redactor:
        workshop, k = running.workshop, desk.session.k
        room = people_at(workshop, desk.slot, desk.topic)
        return replace(
            self._everywhere(running, k),
            circumstances=circumstances_of(workshop.roster, k, room),
            ladder=ladder_in(room, self._cut(running, k), k),
            topics=topic_words(topics_of(workshop.event, desk.session, desk.topic)),
        )

    def _everywhere(self, running: Running, k: int) -> Redactor:
        key, roster = (running.record.id, k), running.workshop.roster
        if not self._knows(running, k):
            self._known[key] = roster, prepare(roster, k=k, wording=_word)
        return self._known[key][1]

    def _knows(self, running: Running, k: int) -> bool:
        found, roster = self._known.get((running.record.id, k)), running.workshop.roster
        return found is not None and (found[0] is roster or found[0] == roster)

    def _cut(self, running: Running, k: int) -> Cut:
        key, workshop = (running.record.id, k), running.workshop
        found = self._cuts.get(key)
        if found is None or found[0] is not workshop:
            found = self._cuts[key] = workshop, cut_of(list(rooms_of(workshop)), k)
        return found[1]


def people_at(workshop: Workshop, slot: Slot, topic: Topic | None) -> tuple[Participant, ...]:
    """Give those who may have spoken in a room: who sits there and hosts it, or everybody."""
    if topic is None:
        return tuple(one for one in workshop.roster if one.part != "interpreter")
    session = workshop.session_of(slot)
    seated = workshop.seating.seated_at(session, slot.number, session.topics.index(topic))
    hosts = {one.id for one in workshop.hosts_of(topic)}
    there = {*seated, *hosts}
    return tuple(one for one in workshop.roster if one.id in there)


def rooms_of(workshop: Workshop) -> Iterator[tuple[Participant, ...]]:
    """Give the people of every room of every round, and of the plenary."""
    for slot in workshop.slots:
        if slot.kind is SlotKind.ROUND:
            for topic in workshop.session_of(slot).topics:
                yield people_at(workshop, slot, topic)
        elif slot.kind is SlotKind.SESSION:
            yield people_at(workshop, slot, None)


def topics_of(event: Event, session: Session, topic: Topic | None) -> Iterator[str]:
    """Give what a session is about, in all languages: words that are nobody's name."""
    described: list[Session | Topic | Item] = [session, *session.items, *session.topics]
    texts = [event.title, event.subtitle]
    for one in described:
        texts += [one.title, one.objective, *one.questions]
    if topic is not None:
        texts.append(topic.short)
    for text in texts:
        if text is not None:
            yield from (text.in_language(language) for language in text.languages)


def _word(message: Message, language: Language) -> str:
    return render(message, language, _PLAIN)
