"""Whoever reads French or Arabic reads nothing in English, wherever Majlis says or writes it."""

import asyncio
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import pytest

from agenda.report import all_documents, figures_of
from agenda.roster import Roster
from agenda.statements import StatementKind
from agenda.text import LANGUAGES
from bot.app import Rehearsed, rehearse_event, write_rehearsal
from bot.export.agenda_notices import notices_as_text
from bot.export.agenda_page import agenda_as_page
from bot.export.agenda_text import agenda_as_text
from bot.export.report import write_document
from bot.export.transcript import Seen
from bot.i18n.catalogue import words_of
from bot.i18n.registry import whole_registry
from bot.services.running import workshop_of
from tests.domain.reports import book, example, held, note
from tests.stories.playing import EXAMPLES, agenda_of
from tests.stories.reading import latin_in, lines_of, pieces_of, texts_of
from tests.stories.test_every_answer_in_three_languages import all_answers, left_in_english

OTHERS = tuple(one for one in LANGUAGES if one != "en")
PEOPLE = 5
NAMES = {"Discord", "Majlis", "UTC", "English", "Français"}
"""What is written alike everywhere: the platform, the bot, and buttons in their own languages."""

PLACE = "place."
"""Channels are called in the event's main language, which is English in the examples."""

FIELDS = {"people"}
"""What stands in an agenda's file in English is named as it stands there."""

SHORT = re.compile(r"[^\W\d_]{3}")
POINT = {"en": "A point.", "fr": "Un point.", "ar": "نقطة."}


@pytest.fixture(scope="module")
def played() -> Rehearsed:
    agenda = agenda_of("gfmd-breakout")
    return asyncio.run(rehearse_event(agenda, None, people=PEOPLE, reports=False))


@cache
def english_labels(language: str) -> Mapping[str, str]:
    """Give the keys of all English texts without facts that are others in a language."""
    templates = [one for one in whole_registry() if not one.fields]
    own = {_bare(words_of(one.key, None, language)) for one in templates}
    english = {
        _bare(one.text): one.key
        for one in templates
        if SHORT.search(one.text) and not one.key.startswith(PLACE)
    }
    return {words: key for words, key in english.items() if words not in own | FIELDS}


def _bare(words: str) -> str:
    return words.strip(" .:…\u00a0\u202f").casefold()


def found_in(where: str, texts: Iterable[str], language: str, agenda: str = "") -> Iterator[str]:
    """Say what a reader of a language cannot read in texts; an *agenda* may have such words."""
    labels = english_labels(language)
    for text in texts:
        yield from (f"{where} has {piece}" for piece in left_in_english(text, language))
        for piece in pieces_of(text):
            if _bare(piece) in labels and piece.strip(" .") not in agenda:
                yield f"{where} has {labels[_bare(piece)]}: {piece}"
        if language == "ar":
            foreign = (one for one in latin_in(text) if one not in NAMES and one not in agenda)
            yield from (f"{where} has {one}: {text}" for one in foreign)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_that_is_said_in_a_rehearsal_is_left_in_english(
    played: Rehearsed, language: str
) -> None:
    said = [
        line.facts
        for line in played.transcript.lines
        if line.kind is Seen.NOTICE and line.facts["language"] == language
    ]
    texts = [one for facts in said for one in (facts["text"], *facts["buttons"])]

    assert len(said) > 5
    assert list(found_in("a notice", texts, language)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_page_of_a_rehearsal_is_left_in_english(played: Rehearsed, language: str) -> None:
    pages = {
        name: texts_of(content.decode(), language)
        for name, content in write_rehearsal(played).items()
        if name.endswith(".html")
    }
    found = [one for name, texts in pages.items() for one in found_in(name, texts, language)]

    assert {f"agenda-{language}.html", f"seating-{language}.html"} <= {*pages}
    assert len(pages["transcript.html"]) > 100
    assert found == []


@pytest.mark.parametrize("language", OTHERS)
async def test_no_answer_is_left_in_english(language: str) -> None:
    found = [
        one
        for command, told in (await all_answers(language)).items()
        for one in found_in(f"/{command}", lines_of(told.shown), language)
    ]

    assert found == []


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", OTHERS)
def test_no_agenda_is_left_in_english(name: str, language: str) -> None:
    event = example(name)
    workshop = workshop_of(event, Roster())
    agenda = " ".join([agenda_of(name).decode(), *workshop.names.values()])
    page = texts_of(agenda_as_page(event, language), language)
    text = lines_of(agenda_as_text(event, language))
    notices = lines_of(notices_as_text(workshop, language))

    assert len(page) > 30
    assert list(found_in("the page", page, language, agenda)) == []
    assert list(found_in("the text", text, language, agenda)) == []
    assert list(found_in("the notices", notices, language, agenda)) == []


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", OTHERS)
def test_no_report_is_left_in_english(name: str, language: str) -> None:
    workshop = held(name)
    rooms = [f"{slot.id} {topic}" for slot in workshop.slots for topic in slot.rooms]
    notes = [
        note(number, room, kind).model_copy(update={"texts": POINT})
        for number, (room, kind) in enumerate(
            (room, kind) for room in rooms for kind in StatementKind
        )
    ]
    found = [
        one
        for document in all_documents(workshop, book(*notes), figures_of(workshop))
        for text in [write_document(document, workshop.event, language, "md").decode()]
        for one in found_in(document.name, lines_of(text), language)
    ]

    assert found == []


def test_what_was_left_in_english_would_be_found() -> None:
    assert list(found_in("x", ["القاعة مفتوحة now"], "ar"))
    assert list(found_in("x", ["« Plenary » : Guiding questions"], "fr"))
    assert not list(found_in("x", ["يرجى كتابة `/run start` في \u2068Plenary room\u2069."], "ar"))
