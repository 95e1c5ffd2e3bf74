"""Every line of a notice can be said in own words, and none gets longer than was counted."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from babel.core import Locale

from agenda.agenda_difference import agenda_difference
from agenda.changes import MOST_NOTICES, Published, change_notices
from agenda.desired import Known, every_notice
from agenda.messages import Message, Template, delays, notices
from agenda.messages.plurals import category_of
from agenda.messages.replaceable import is_kept, replaceable
from agenda.model import Day, Event
from agenda.parse import parse_agenda
from agenda.parse.longest import Longest
from agenda.parse.own_words import STEERS
from agenda.progress import Act, Decision, Progress
from agenda.roster import Participant, Roster
from agenda.state import LONGEST_POST, Notice
from agenda.text import LANGUAGES, Language, Text
from agenda.timeline import project
from bot.i18n import Scene, render, standard_words
from bot.i18n.direction import BIDI_CONTROLS
from bot.services import wording
from bot.services.running import workshop_of

INTERPRETED = Path(__file__).parents[1] / "domain" / "events" / "interpreted.yaml"
EXAMPLES = ("mc2cm-2020", "uclg-2022", "gfmd-breakout", INTERPRETED.stem)


def test_the_forms_of_numbers_are_those_of_unicode() -> None:
    for language in (*LANGUAGES, "es", "de"):
        form = Locale.parse(language).plural_form
        assert [category_of(n, language) for n in range(1001)] == [form(n) for n in range(1001)]


def test_marks_of_direction_are_those_that_are_set_when_words_are_shown() -> None:
    assert all(STEERS.match(one) for one in BIDI_CONTROLS)
    assert len(STEERS.findall("".join(map(chr, range(0x110000))))) == len(BIDI_CONTROLS)


TERMS = b"glossary: [{term: {en: city, fr: ville}}, {term: {en: town}}]\n"


def event_of(name: str) -> Event:
    if name == INTERPRETED.stem:
        return parse_agenda(INTERPRETED.read_bytes() + TERMS).event
    return parse_agenda((files("agenda") / "examples" / f"{name}.yaml").read_bytes()).event


@cache
def everything_said(name: str) -> tuple[tuple[Language, Message], ...]:
    """Give all lines of all notices: as planned, after decisions, and after a newer agenda."""
    event = event_of(name)
    listed = tuple(
        Participant.model_validate({"id": f"i-{n}", "name": f"Clara Hessel {n}"}) for n in range(7)
    )
    workshop = workshop_of(event, Roster(participants=listed))
    first = workshop.slots[0]
    found: list[Notice] = [*change_notices(event, _published(event))]
    for progress in _journals(first.id, first.starts):
        known = Known(first.starts - timedelta(days=1), progress)
        found += every_notice(workshop, known, project(workshop.slots, progress))
    return tuple({(one.language, line): None for one in found for line in one.lines})


def _journals(slot: str, starts: datetime) -> Iterator[Progress]:
    yield Progress()
    begun = Decision(Act.START, starts, slot)
    later = starts + timedelta(minutes=5)
    for minutes in (7, -7):
        yield Progress((begun, Decision(Act.EXTEND, later, slot, timedelta(minutes=minutes))))
    held, again = Decision(Act.HOLD, later), Decision(Act.RESUME, later + timedelta(minutes=9))
    yield Progress((begun, held, again))
    yield Progress((Decision(Act.SKIP, starts - timedelta(minutes=9), slot),))


def _published(event: Event) -> tuple[Published, ...]:
    """Give what is told when days come and go, titles change, and people are replaced."""
    at = datetime(2020, 6, 14, tzinfo=UTC)
    fewer = event.model_copy(update={"days": event.days[:1]})
    other = event.model_copy(
        update={
            "days": tuple(_otherwise(one) for one in event.days),
            "people": {
                who: one.model_copy(update={"name": "Somebody", "confirmed": True})
                for who, one in event.people.items()
            },
        }
    )
    pairs = [(fewer, event), (event, fewer), (other, event), (event, other)]
    changes = [one for old, new in pairs for one in agenda_difference(old, new)]
    eights = range(0, len(changes), MOST_NOTICES)
    return tuple(Published(str(n), at, tuple(changes[n : n + MOST_NOTICES])) for n in eights)


def _otherwise(day: Day) -> Day:
    title = {"title": Text({"en": "Other"}), "questions": (), "objective": None}
    sessions = (
        one.model_copy(
            update={
                **title,
                "parts": {},
                "topics": tuple(topic.model_copy(update=title) for topic in one.topics),
            }
        )
        for one in day.sessions
    )
    return day.model_copy(update={"sessions": tuple(sessions)})


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_line_of_every_notice_can_be_replaced(name: str) -> None:
    keys = {line.key for _, line in everything_said(name)}

    assert len(keys) > 15
    assert all(one in replaceable() or is_kept(one) for one in keys)


def test_all_words_of_notices_can_be_replaced_but_the_rule() -> None:
    templates = [
        one
        for module in (notices, delays)
        for one in vars(module).values()
        if isinstance(one, Template)
    ]
    kept = {one.key for one in templates if one.key not in replaceable()}

    assert kept == {"notice.rule-chatham", "notice.rule-record"}
    assert all(is_kept(one) for one in kept)


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_line_gets_longer_than_was_counted(name: str) -> None:
    event = event_of(name)
    places = dict.fromkeys(("lobby", "plenary"), "<#12345678901234567890>")
    scene = Scene.of(event, "chat", places)
    longest = {one: Longest(event, one) for one in event.languages}
    for language, line in everything_said(name):
        template, n = replaceable().get(line.key), line.facts.get("n")
        words = standard_words(line.key, n, language)
        counted = longest[language].length(words, template) if template else LONGEST_POST
        assert len(render(line, language, scene)) <= counted, line


def test_the_limit_is_that_of_a_post() -> None:
    assert LONGEST_POST == wording.LONGEST_POST


def test_what_is_counted_is_close() -> None:
    event = event_of("mc2cm-2020")
    scene = Scene.of(event, "chat", {"plenary": "<#12345678901234567890>"})
    for language in LANGUAGES:
        lines = {one for spoken, one in everything_said("mc2cm-2020") if spoken == language}
        longest = max(
            len(render(one, language, scene)) for one in lines if one.key == notices.STARTED.key
        )
        words = standard_words(notices.STARTED.key, None, language)
        counted = Longest(event, language).length(words, notices.STARTED)
        assert counted - longest < 20
