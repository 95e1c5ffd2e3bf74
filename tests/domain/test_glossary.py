"""The words of an event: found in any language, told in all, shared out among posts."""

from datetime import timedelta

import pytest

from agenda.agenda_difference import agenda_difference
from agenda.changes import told_of
from agenda.check import check_agenda
from agenda.errors import AgendaError
from agenda.glossary import (
    find_terms,
    glossary_notices,
    offered_terms,
    told_of_all,
    told_of_term,
    words_like,
)
from agenda.kinds_of_change import OtherChange
from agenda.messages import changes
from agenda.messages import glossary as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event, Term
from agenda.parse import parse_agenda
from agenda.rooms import INTERPRETERS_ROOM, places
from agenda.text import LANGUAGES, Text
from agenda.timeline import project
from agenda.workshop import Workshop
from bot.i18n import Scene
from bot.services.wording import LONGEST_POST, text_of
from tests.domain.workshops import at, event, journal, session, text, workshop

NARRATIVE = Term(
    term=Text({"en": "narrative", "fr": "récit", "ar": "سَرْدِيّة"}), about=text("A story.")
)
ROOM = Term(term=Text({"en": "breakout room", "fr": "salle de sous-groupe"}))
DAY = session("welcome", ("09:00", "10:00"))


def of(*terms: Term, languages: tuple[str, ...] = LANGUAGES) -> Event:
    made = event([DAY], [DAY.model_copy(update={"id": "closing"})], languages=languages)
    return made.model_copy(update={"glossary": terms})


def many(count: int, length: int = 12, letter: str = "a") -> tuple[Term, ...]:
    return (Term(term=Text(dict.fromkeys(LANGUAGES, letter * length))),) * count


@pytest.mark.parametrize("typed", ["RECIT", "récit ", "سرديه", "Narrative"])
def test_a_term_is_found_by_its_word_in_any_language_however_it_is_written(typed: str) -> None:
    assert find_terms(of(NARRATIVE, ROOM), typed) == (NARRATIVE,)


def test_what_is_not_there_has_words_like_it() -> None:
    assert find_terms(of(NARRATIVE, ROOM), "naratif") == ()
    assert words_like(of(NARRATIVE, ROOM), "naratif") == ("narrative",)
    assert words_like(of(NARRATIVE, ROOM), "salle") == ("salle de sous-groupe",)
    assert words_like(of(NARRATIVE, ROOM), "x" * 6000) == ()


def test_a_sign_is_a_word_too() -> None:
    euro = Term(term=Text({"en": "€"}))

    assert find_terms(of(euro), "€") == (euro,)
    assert find_terms(of(euro), "") == ()


def test_a_term_is_told_in_all_languages_of_the_event_and_those_it_lacks_are_named() -> None:
    told = list(told_of_term(of(ROOM), ROOM, "fr"))

    assert told == [
        words.HEAD(term="salle de sous-groupe"),
        words.WORD(language=LANGUAGE_NAMES["en"](), term="breakout room"),
        words.WORD(language=LANGUAGE_NAMES["fr"](), term="salle de sous-groupe"),
        told[3],
    ]
    assert told[3].key == words.LACKS.key
    assert list(told_of_term(of(NARRATIVE), NARRATIVE, "ar"))[-1] == words.ABOUT(
        about=text("A story.")
    )


def test_terms_are_offered_in_the_language_of_who_types_with_the_word_that_fits() -> None:
    agenda = of(NARRATIVE, ROOM)

    assert list(offered_terms(agenda, "fr", "")) == [
        ("récit", "narrative"),
        ("salle de sous-groupe", "breakout room"),
    ]
    assert list(offered_terms(agenda, "fr", "narr")) == [("récit · narrative", "narrative")]
    assert list(offered_terms(agenda, "ar", "room")) == [("breakout room", "breakout room")]


def test_a_long_list_is_cut_and_the_rest_counted() -> None:
    told = list(told_of_all(of(*many(60)), "en"))
    shown = [one for one in told if one.key == words.LINE.key]

    assert told[0] == words.LIST(event=text("A week"), n=60)
    assert told[-1] == words.MORE(n=60 - len(shown))
    assert 15 <= len(shown) <= 30


def test_an_event_without_a_glossary_says_so_and_tells_interpreters_nothing() -> None:
    assert list(told_of_all(of(), "en")) == [words.NONE(event=text("A week"))]
    assert list(glossary_notices(workshop(of()))) == []


@pytest.mark.parametrize("languages", [("en", "fr", "ar"), ("ar", "fr", "en"), ("fr",)])
@pytest.mark.parametrize(("length", "letter"), [(12, "a"), (100, "*"), (100, "س"), (3, "ا")])
def test_every_term_stands_in_a_post_that_is_short_enough(
    languages: tuple[str, ...], length: int, letter: str
) -> None:
    agenda = of(*many(70, length, letter), languages=languages)
    head, *posts = glossary_notices(workshop(agenda))
    scene = Scene.of(agenda, "chat")

    assert sum(len(one.lines) for one in posts) == 70
    assert max(len(text_of(one, scene)) for one in (head, *posts)) <= LONGEST_POST


def test_interpreters_get_it_two_days_before_and_as_long_as_the_event_lasts() -> None:
    made = workshop(of(NARRATIVE, ROOM))
    head, post = glossary_notices(made)

    assert {head.place, post.place} == {INTERPRETERS_ROOM}
    assert head.lines == (words.FOR_INTERPRETERS(event=text("A week"), n=2),)
    assert (head.language, *head.also) == LANGUAGES
    assert {one.due for one in (head, post)} == {at("09:00") - timedelta(hours=48)}
    assert {one.best_before for one in (head, post)} == {at("10:00", day=2)}


def test_a_glossary_makes_the_place_of_the_interpreters() -> None:
    def keys(made: Workshop) -> set[str]:
        timings = project(made.slots, journal())
        return {one.key for one in places(made, timings, at("09:00"))}

    assert keys(workshop(of(NARRATIVE))) - keys(workshop(of())) == {INTERPRETERS_ROOM}


def test_a_change_of_the_glossary_is_named() -> None:
    (change,) = agenda_difference(of(NARRATIVE), of(NARRATIVE, ROOM))

    assert isinstance(change, OtherChange)
    assert change.fields == ("glossary",)
    assert told_of(change, of()).facts["details"].values == (changes.DETAILS["glossary"](),)


FILE = """id: talks
title: Talks
zone: Europe/Madrid
languages: [en, fr]
glossary:
  - term: {en: narrative, fr: récit}
    about: What a story is.
  - TERM
days:
  - date: 2030-03-04
    sessions: [{id: a, kind: plenary, title: A, from: "09:00", to: "10:00"}]
"""


@pytest.mark.parametrize(
    ("term", "field", "key"),
    [
        ("{about: Nothing}", "glossary[1].term", "missing"),
        ("{term: {en: " + "a" * 101 + "}}", "glossary[1].term", "too-long"),
        ("{term: {de: Wort}}", "glossary[1].term.de", "bad-language"),
        ("{term: x, abuot: y}", "glossary[1].abuot", "unknown-field-meant"),
        ("word", "glossary[1]", "fields-expected"),
    ],
)
def test_what_is_no_term_is_refused_at_its_place(term: str, field: str, key: str) -> None:
    with pytest.raises(AgendaError) as refused:
        parse_agenda(FILE.replace("TERM", term).encode())

    places_and_keys = [(one.place.field, one.message.key) for one in refused.value.problems]
    assert (field, f"problem.{key}") in places_and_keys


def test_a_term_is_read_in_the_main_language_or_by_language() -> None:
    agenda = parse_agenda(FILE.replace("TERM", "term: room").encode()).event

    assert agenda.glossary[1] == Term(term=Text({"en": "room"}))
    assert agenda.glossary[0].about == Text({"en": "What a story is."})


def test_a_term_that_lacks_a_language_is_warned_about() -> None:
    parsed = parse_agenda(FILE.replace("TERM", "term: room").encode())
    found = [one for one in check_agenda(*parsed) if one.place.field.startswith("glossary")]

    assert [(one.code, one.place.field) for one in found] == [
        ("translation-missing", "glossary[0].about"),
        ("translation-missing", "glossary[1].term"),
    ]
