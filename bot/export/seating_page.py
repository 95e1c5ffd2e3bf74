"""A seating as one page of HTML in one language: who sits where, with whom, and how good it is.

Without names, no name, organisation or handle of the roster stands anywhere in the file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from agenda.messages import pages, rehearsal
from agenda.messages import seating_page as words
from agenda.messages.template import Template
from agenda.model import Event, Topic
from agenda.roster import Roster
from agenda.seating.plan import Plan
from agenda.text import RIGHT_TO_LEFT, Language
from agenda.timeline import Slot
from bot.export.seating_display import Breakout, Display, voice_of
from bot.export.seating_figures import Met, balances_of, met_in
from bot.export.seating_marks import Lens, lenses_of

_LABELS: Mapping[str, Template] = {
    "seating": words.SEATING,
    "contents": rehearsal.CONTENTS,
    "where": words.WHERE,
    "coloured_by": words.COLOURED_BY,
    "topic": pages.TOPIC,
    "nowhere": words.NOWHERE,
    "waiting": words.WAITING,
    "balance": words.BALANCE,
    "meetings": words.MEETINGS,
    "squares": words.SQUARES,
    "times": words.TIMES,
    "pairs": words.PAIRS,
    "meets": words.MEETS,
    "paths": rehearsal.PATHS,
    "person": rehearsal.PERSON,
    "levels": words.LEVELS,
    "levels_hint": words.LEVELS_HINT,
    "level": words.LEVEL,
    "value": words.VALUE,
    "bound": words.BOUND,
    "ratio": words.RATIO,
    "proof": words.PROOF,
    "conflict": words.CONFLICT,
    "conflict_hint": words.CONFLICT_HINT,
    "ways_out": words.WAYS_OUT,
}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: a round, its number within its session and among all, its hours."""

    label: str
    among_all: str
    hours: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A person in a room, with the classes of their marks, and what they *do* there in words."""

    name: str
    marks: str
    does: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A room in a round: how many people, and who."""

    count: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A breakout: rooms by rounds, whoever has no seat, and waiting lists."""

    day: str
    title: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    seatless: tuple[Cell, ...]
    waiting: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody's room in a round: its number, its topic, and what they *do* there in words."""

    number: int
    topic: str
    does: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """The way of one person through the rounds, and how many people they meet."""

    person: Chip
    stops: tuple[Stop | None, ...]
    meets: int


def seating_as_page(
    event: Event, roster: Roster, plan: Plan, language: Language, *, with_names: bool
) -> str:
    """Write a seating, or why there is none, as a page that needs nothing but itself."""
    voice = voice_of(event, "page", language, Markup)
    display = Display(event, roster, plan, voice, with_names)
    shown = _Shown(display, lenses_of(display) if display.rounds else ())
    page = (
        _environment()
        .get_template("seating.html")
        .render(
            language=language,
            way="rtl" if language in RIGHT_TO_LEFT else "ltr",
            page=display.voice.say(words.TITLE(event=event.title)),
            title=display.voice.show(event.title),
            facts=() if plan.conflict else tuple(display.facts()),
            labels={name: display.voice.say(one()) for name, one in _LABELS.items()},
            conflict=display.conflict(plan.conflict) if plan.conflict else None,
            **({} if plan.conflict else shown.sections()),
        )
    )
    return f"{page}\n"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("bot.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


@dataclass(frozen=True, eq=False)
class _Shown:
    display: Display
    lenses: tuple[Lens, ...]

    def sections(self) -> dict[str, object]:
        met = met_in(self.display)
        return {
            "lenses": self.lenses,
            "tables": tuple(self._table(one) for one in self.display.breakouts),
            "balances": tuple(balances_of(self.display)),
            "met": met,
            "heads": tuple(self._head(slot) for slot in self.display.rounds),
            "paths": tuple(self._paths(met)),
            "levels": tuple(self.display.levels()),
        }

    def _table(self, breakout: Breakout) -> Table:
        display, slots = self.display, breakout.slots
        rows = tuple(
            (
                display.topic(topic),
                tuple(self._cell(slot, topic) for slot in slots),
            )
            for topic in breakout.session.topics
        )
        seatless = tuple(self._seatless(slot) for slot in slots)
        return Table(
            day=display.day(breakout.day),
            title=display.voice.show(breakout.session.title),
            heads=tuple(self._head(slot) for slot in slots),
            rows=rows,
            seatless=seatless if any(one.chips for one in seatless) else (),
            waiting=tuple(
                (display.topic(topic), tuple(self._name(one) for one in people))
                for topic, people in display.waiting(breakout.session)
            ),
        )

    def _head(self, slot: Slot) -> Head:
        label = self.display.voice.say(pages.ROUND(number=slot.number))
        return Head(label, self.display.round(slot), self.display.hours(slot))

    def _cell(self, slot: Slot, topic: Topic) -> Cell:
        chips = tuple(
            self._chip(one, self._does(slot, topic, one))
            for one in self.display.members(slot, topic)
        )
        return Cell(self.display.count(slot, topic), chips)

    def _seatless(self, slot: Slot) -> Cell:
        people = self.display.seatless(slot)
        count = self.display.voice.say(words.PEOPLE(n=len(people)))
        return Cell(count, tuple(self._chip(one) for one in people))

    def _paths(self, met: Met) -> Iterator[Path]:
        sessions = {
            slot.id: self.display.event.session(slot.session) for slot in self.display.rounds
        }
        shown = {
            (at, topic.id): (number, topic, self.display.topic(topic))
            for at, session in sessions.items()
            for number, topic in enumerate(session.topics, start=1)
        }
        for person in self.display.people:
            stops: list[Stop | None] = []
            for slot in self.display.rounds:
                room = self.display.plan.rooms.get(slot.id, {}).get(person, "")
                found = shown.get((slot.id, room))
                if found is None:
                    stops.append(None)
                else:
                    number, topic, title = found
                    stops.append(Stop(number, title, self._does(slot, topic, person)))
            yield Path(self._chip(person), tuple(stops), met.meetings.acquaintances[person])

    def _chip(self, person: str, does: tuple[str, ...] = ()) -> Chip:
        marks = " ".join(
            f"{lens.key}{lens.held[person]}" for lens in self.lenses if person in lens.held
        )
        return Chip(self._name(person), marks, does)

    def _does(self, slot: Slot, topic: Topic, person: str) -> tuple[str, ...]:
        """Tell in words who reports on a room, and who follows it by interpretation alone."""
        say = self.display.voice.say
        reports = self.display.reports(slot, topic, person)
        listens = self.display.listens(slot, topic, person)
        return (
            *([say(pages.PARTS["rapporteur"][0]())] if reports else []),
            *([say(words.BY_INTERPRETATION())] if listens else []),
        )

    def _name(self, person: str) -> Markup:
        name = escape(self.display.names[person])
        if not self.display.with_names:
            return name
        return Markup("<bdi>{}</bdi>").format(name)
