"""Everything the bot says by itself, as it is sent, with what may be different in it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Final

from pydantic import BaseModel

from agenda.agenda_difference import agenda_difference
from agenda.changes import Published, change_notices
from agenda.delays import delay_notices
from agenda.desired import Known, every_notice
from agenda.messages import Message, Template, floor, notes, places, posters, timer, units
from agenda.messages.replaceable import replaceable
from agenda.model import Person
from agenda.progress import Act, Decision, Progress
from agenda.roster import Participant
from agenda.state import Notice
from agenda.text import LANGUAGES, Language, Text
from agenda.timeline import project
from agenda.workshop import Workshop
from bot.app.rehearsing import production_of
from bot.i18n import Scene, render
from bot.i18n.catalogue import SOURCE
from tests.golden.filling import (
    BY_NAME,
    COFFEE,
    EVENT,
    PEOPLE,
    PERSONS,
    SCENE,
    SESSION,
    TOPIC,
    UNTRANSLATED,
    said,
)
from tests.languages.plainness import USUAL, Finding, Kind, findings

EXAMPLES: Final = ("mc2cm-2020", "uclg-2022", "gfmd-breakout")
MADE_UP: Final = 30
"""People, in each example."""

MANY: Final = 9
"""More changes than are told one by one."""

BRIEF: Final = "brief/"
"""A brief stands in a room for its whole round, and is read there at leisure: it has every question
of the agenda, and may have more lines."""

TERMS: Final = "glossary.line"
"""A list of terms follows the post that says what it is: it is looked up in, and not read out."""

LATER_LINES: Final = ("notice.brief-", "notice.interpretation", "change.digest-more")
"""What is never the first line of a post."""

STARTS: Final = (
    *("notice.day-opening", "notice.day-closing", "notice.brief", "change.new-", "change.moved-"),
    *("delay.moved", "delay.round-moved", "delay.again-planned"),
)
"""What tells of a start that is more than some minutes away."""

OTHERS: Final = tuple(str(one) for one in PEOPLE.values)

NO_START: Final = ("change.new-room", *LATER_LINES)

OF_TODAY: Final = ("delay.",)
"""What is said after a day's opening, which named the zone of all hours in the same place."""

BESIDES: Final[tuple[Message, ...]] = (
    said(timer.STARTED, time=units.MINUTES(n=5)),
    said(timer.SOON),
    timer.UP(),
    timer.STOPPED(),
    said(posters.TURN, time=units.MINUTES(n=5)),
    said(posters.SOON),
    said(posters.UP),
    posters.OVER(),
    floor.YOUR_TURN(),
    said(floor.CALL),
    said(notes.REMINDER),
    said(notes.RETURNED_TO_ROOM),
)
"""What is said because somebody wishes so, or to a few: no notices of the agenda."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post in one *language*, what it is called, and the kind of post it is."""

    name: str
    language: Language
    text: str
    kind: Kind = USUAL

    @property
    def findings(self) -> list[Finding]:
        """All that is wrong with it."""
        return list(findings(self.text, self.kind))


def typical_posts() -> Iterator[Post]:
    """Give everything that can be the first line of a post, with usual values, by itself."""
    opening = [one for key, one in replaceable().items() if not key.startswith(LATER_LINES)]
    names = frozenset([*_texts([EVENT, SESSION, TOPIC, UNTRANSLATED, COFFEE]), *OTHERS])
    for message in (*map(_usual, opening), *BESIDES):
        for language in LANGUAGES:
            kind = _kind([message], names, "Europe/Madrid", language)
            yield Post(message.key, language, render(message, language, SCENE), kind)


def _usual(template: Template) -> Message:
    """Fill a template with usual values; what may be any words of ours is a language."""
    ours = [one for one, kind in template.fields.items() if kind is Message]
    other = [
        one for one in ours if one not in PERSONS and not isinstance(BY_NAME.get(one), Message)
    ]
    return said(template, **{one: places.ARABIC() for one in other})


@cache
def workshop_of_example(name: str) -> Workshop:
    """Give an example with made-up people."""
    agenda = (files("agenda") / "examples" / f"{name}.yaml").read_bytes()
    return production_of(agenda, None, MADE_UP, 1, with_names=False).workshop


def posts_of(workshop: Workshop) -> Iterator[Post]:
    """Give every notice of an event: those of the agenda, of delays, and of a new agenda."""
    event = workshop.event
    scene = Scene.of(event, "chat", {"lobby": "<#1>", "plenary": "<#2>"})
    written = frozenset(_texts([event, list(workshop.roster)]))
    told = (*_of_the_agenda(workshop), *_of_delays(workshop), *_of_changes(workshop))
    for notice in (one for one in told if one.lines[0].key != TERMS):
        for language in (notice.language, *notice.also):
            kind = _kind(notice.lines, written, event.zone, language)
            if notice.key.startswith(BRIEF):
                kind = replace(kind, lines=None)
            text = "\n".join(render(one, language, scene) for one in notice.lines).strip()
            yield Post(notice.key, language, text, kind)


def _kind(lines: Sequence[Message], names: Collection[str], zone: str, language: Language) -> Kind:
    """Give the kind of a post; that a translation names the same hours, the checker sees to."""
    keys = [one.key for one in lines]
    starts = any(one.startswith(STARTS) and not one.startswith(NO_START) for one in keys)
    of_today = all(one.startswith(OF_TODAY) for one in keys)
    return Kind(names=names, starts=starts and language == SOURCE, zone="" if of_today else zone)


def _of_the_agenda(workshop: Workshop) -> Iterable[Notice]:
    known = Known(since=workshop.slots[0].starts)
    return every_notice(workshop, known, project(workshop.slots, Progress()))


def _of_delays(workshop: Workshop) -> Iterator[Notice]:
    """Give what is told when each day's first session is long, held, left out, and back again."""
    for day in range(1, len(workshop.event.days) + 1):
        first = next(one for one in workshop.slots if one.day == day)
        at, long = first.starts + timedelta(minutes=1), timedelta(minutes=30)
        for act, then in ((Act.EXTEND, Act.UNDO), (Act.SKIP, Act.UNDO), (Act.HOLD, Act.RESUME)):
            decided = Decision(act, at, first.id, by=long if act is Act.EXTEND else timedelta(0))
            yield from delay_notices(workshop, Progress((decided, Decision(then, at + long))))


def _of_changes(workshop: Workshop) -> Iterator[Notice]:
    """Give what is told when the last day is a week later: each change, and all at once."""
    event = workshop.event
    *days, last = event.days
    later = last.model_copy(update={"date": last.date + timedelta(days=7)})
    moved = event.model_copy(update={"days": (*days, later)})
    found, at = agenda_difference(event, moved), workshop.slots[0].starts - timedelta(days=1)
    told = [Published(f"{number}", at, (one,)) for number, one in enumerate(found, start=2)]
    return change_notices(event, [*told, Published("1", at, found * MANY)])


def _texts(value: Any) -> Iterator[str]:
    """Give everything that people wrote in words, in all languages, and their names."""
    match value:
        case Text():
            yield from (value.in_language(one) for one in value.languages)
        case BaseModel():
            if isinstance(value, Person | Participant) and value.name:
                yield value.name
            yield from _texts([getattr(value, one) for one in type(value).model_fields])
        case Mapping():
            yield from _texts(list(value.values()))
        case list() | tuple():
            for one in value:
                yield from _texts(one)
