"""A plan made ready to be shown: its breakouts in order, and what its people are called."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from agenda.messages import At, On, pages
from agenda.messages import seating_page as words
from agenda.model import Event, Session, Topic
from agenda.roster import Roster
from agenda.seating.plan import Conflict, Plan
from agenda.seating.understanding import interpreted_seats
from agenda.seating.views import people_of, rooms_of
from agenda.text import Language
from agenda.timeline import Slot, SlotKind, plan_slots
from bot.export.seating_words import (
    people_in,
    round_in_words,
    rule_in_words,
    shown_people,
    title_of,
    way_in_words,
)
from bot.export.voice import Voice
from bot.i18n import Scene, Surface


@dataclass(frozen=True, slots=True)
class Breakout:
    """A session for which the plan has seats or a waiting list, with the slots of its rounds."""

    session: Session
    slots: tuple[Slot, ...]

    @property
    def day(self) -> int:
        """The number of its day, from 1."""
        return self.slots[0].day


@dataclass(frozen=True, eq=False)
class Display:
    """A *plan* of an *event* as one *voice* tells it; *names* are what is shown of people."""

    event: Event
    roster: Roster
    plan: Plan
    voice: Voice
    with_names: bool

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What is shown of each person of the roster and of the plan: plain text."""
        return shown_people(
            self.roster,
            people_in(self.plan),
            with_names=self.with_names,
            language=self.voice.language,
        )

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Everybody with a seat, in the order of the roster."""
        return people_of(self.plan, self.roster)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each person in the order in which they are shown."""
        return {one: at for at, one in enumerate(self.names)}

    @cached_property
    def breakouts(self) -> tuple[Breakout, ...]:
        """What the plan is about, in the order of time."""
        rounds: dict[str, list[Slot]] = {}
        for slot in plan_slots(self.event):
            if slot.kind is SlotKind.ROUND:
                rounds.setdefault(slot.session, []).append(slot)
        meant = {one.round.rpartition("/r")[0] for one in self.plan.seats}
        meant |= {one.session for one in self.plan.waiting}
        return tuple(
            Breakout(self.event.session(session), tuple(slots))
            for session, slots in rounds.items()
            if session in meant
        )

    @cached_property
    def rounds(self) -> tuple[Slot, ...]:
        """All rounds the plan is about, in the order of time."""
        return tuple(slot for one in self.breakouts for slot in one.slots)

    @cached_property
    def _members(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        return rooms_of(self.plan)

    @cached_property
    def _reporting(self) -> frozenset[tuple[str, str, str]]:
        return frozenset((one.round, one.room, one.person) for one in self.plan.rapporteurs)

    def members(self, slot: Slot, topic: Topic) -> tuple[str, ...]:
        """Give who sits in a room: its rapporteur first, then in order."""
        inside = self._members.get((slot.id, topic.id), ())
        return tuple(
            sorted(
                inside,
                key=lambda one: (not self.reports(slot, topic, one), self.places[one]),
            )
        )

    def reports(self, slot: Slot, topic: Topic, person: str) -> bool:
        """Tell whether somebody is the rapporteur of a room."""
        return (slot.id, topic.id, person) in self._reporting

    @cached_property
    def _helped(self) -> frozenset[tuple[str, str, str]]:
        helped = interpreted_seats(self.event, self.roster, self.plan.seats)
        return frozenset((one.round, one.room, one.person) for one in helped)

    def listens(self, slot: Slot, topic: Topic, person: str) -> bool:
        """Tell whether somebody follows what is said in a room by interpretation alone."""
        return (slot.id, topic.id, person) in self._helped

    def is_closed(self, slot: Slot, topic: Topic) -> bool:
        """Tell whether nobody sits in a room any more."""
        return any((one.round, one.room) == (slot.id, topic.id) for one in self.plan.closed)

    def count(self, slot: Slot, topic: Topic) -> str:
        """Say how many people are in a room, or that it is closed."""
        inside = len(self._members.get((slot.id, topic.id), ()))
        closed = not inside and self.is_closed(slot, topic)
        return self.voice.say(words.CLOSED() if closed else words.PEOPLE(n=inside))

    def seatless(self, slot: Slot) -> tuple[str, ...]:
        """Give those who should have a seat in a round, and have none."""
        inside = self.plan.rooms.get(slot.id, {})
        expected = {one.id for one in self.roster if one.seated}.union(self.people)
        expected -= set(self.plan.away)
        return tuple(one for one in self.names if one in expected and one not in inside)

    def waiting(self, session: Session) -> Iterator[tuple[Topic, tuple[str, ...]]]:
        """Give the topics of a session for which people wait, each with them in their order."""
        for topic in session.topics:
            wait = tuple(
                one.person
                for one in self.plan.waiting
                if (one.session, one.room) == (session.id, topic.id)
            )
            if wait:
                yield topic, wait

    # --- words ---

    def day(self, number: int) -> str:
        """Give the heading of a day."""
        day = On(self.event.days[number - 1].date)
        return self.voice.say(pages.DAY_HEADING(number=number, day=day))

    def hours(self, slot: Slot) -> str:
        """Give when a round is."""
        return self.voice.say(pages.SPAN(start=At(slot.starts), end=At(slot.ends)))

    def round(self, slot: Slot) -> str:
        """Name a round among all of the event."""
        return self.voice.say(round_in_words(self.event, slot.id))

    def topic(self, topic: Topic) -> str:
        """Give the short title of a topic."""
        return self.voice.show(title_of(topic))

    def facts(self) -> Iterator[str]:
        """Say how large the seating is, and by what it can be told from others."""
        yield self.voice.say(words.PEOPLE(n=len(self.people)))
        yield self.voice.say(words.ROUNDS(n=len(self.rounds)))
        yield self.voice.say(words.SOURCE(seed=self.plan.seed, hash=self.plan.hash[:12]))
        if not self.with_names:
            yield self.voice.say(words.WITHOUT_NAMES())

    def conflict(self, conflict: Conflict) -> "Told":
        """Put a conflict into words."""
        return Told(
            tuple(
                (
                    self.voice.say(words.RULE_NAMES[one.rule]()),
                    self.voice.say(rule_in_words(one, self.event, self.names)),
                )
                for one in conflict.rules
            ),
            tuple(
                tuple(self.voice.say(way_in_words(one, self.event, self.names)) for one in way)
                for way in conflict.relaxations
            ),
        )

    def levels(self) -> Iterator["Line"]:
        """Say what the plan reaches on each level."""
        for one in self.plan.levels:
            proof = words.PROVEN if one.proven else words.NOT_PROVEN
            yield Line(
                self.voice.say(words.LEVEL_NAMES[one.level]()),
                one.value,
                one.bound,
                self._ratio(one.ratio),
                self.voice.say(proof()),
            )

    def _ratio(self, ratio: float | None) -> str:
        shown = "–" if ratio is None else f"{ratio:.2f}"
        return shown.replace(".", ",") if self.voice.language == "fr" else shown


def voice_of(
    event: Event, surface: Surface, language: Language, ready: Callable[[str], str] = str
) -> Voice:
    """Give the voice that tells a seating on a surface; *ready* marks what it said as finished."""
    return Voice(language, Scene.of(event, surface), ready)


@dataclass(frozen=True, slots=True)
class Line:
    """What a plan reaches on one level."""

    level: str
    value: int
    bound: int
    ratio: str
    proof: str


@dataclass(frozen=True, slots=True)
class Told:
    """A conflict in words: each rule with its name, and ways out of one or more steps."""

    rules: tuple[tuple[str, str], ...]
    ways: tuple[tuple[str, ...], ...]
