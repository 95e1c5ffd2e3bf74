"""An event's own words are said instead of the standard ones, and do no harm."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda.errors import AgendaError
from agenda.messages import Message, delays, notices
from agenda.model import OwnWords
from agenda.parse import parse_agenda
from agenda.text import LANGUAGES, Language
from bot.i18n import Scene, render
from bot.services.versions import written_agenda
from tests.domain.own_words import HOSTILE, own, written
from tests.golden.verdict import direction

SOON = notices.STARTING_SOON.example()
HELD = delays.HELD()


def said(message: Message, language: Language, words: str, **scene: Any) -> str:
    event = parse_agenda(written(words)).event
    return render(message, language, replace(Scene.of(event, "chat"), **scene))


# --- in which words -------------------------------------------------------------------


def test_own_words_come_first_and_then_the_standard_ones_of_that_language() -> None:
    words = "  delay.held: {en: A short pause.}\n"

    assert said(HELD, "en", words) == "A short pause."
    for language in ("fr", "ar"):
        assert said(HELD, language, words) == render(HELD, language, Scene("chat"))


def test_a_language_without_words_hears_the_main_language_before_it_hears_english() -> None:
    words = "  delay.held: {fr: Une pause}\n"

    assert said(HELD, "es", words, main="fr") == "Une pause"
    assert said(HELD, "es", words, main="ar") == delays.HELD.text


def test_each_number_is_said_in_its_form() -> None:
    words = "  notice.break-ends: {en: {one: 'in a moment', other: 'in {n} minutes'}}\n"

    assert [said(notices.BREAK_ENDS.example(n), "en", words) for n in (1, 2)] == [
        "in a moment",
        "in 2 minutes",
    ]


def test_own_words_run_in_the_direction_of_their_language_with_values_kept_apart() -> None:
    shown = said(SOON, "ar", "  notice.starting-soon: {ar: 'قريبًا {session} {time}'}\n")

    assert direction(shown) == "rtl"
    assert shown.startswith("\u061c\u2067")
    assert "\u206812:00\u2069" in shown


def test_marks_of_markdown_stay_and_a_persons_do_not_act() -> None:
    words = "  notice.event-closing: '**{event}** is over'\n"
    shown = said(notices.EVENT_CLOSING.example(), "en", words)

    assert shown == "**Running effective campaigns** is over"


@pytest.mark.parametrize(
    "text", ["@everyone", "@HERE", "<@12>", "<@!12>", "<@&12>", "@{event}", "<@{event}>"]
)
def test_own_words_call_nobody(text: str) -> None:
    assert "@\u200b" in said(
        notices.EVENT_CLOSING.example(), "en", f"  notice.event-closing: '{text}'\n"
    )


def test_an_address_of_mail_can_be_copied() -> None:
    assert said(HELD, "en", "  delay.held: Write to team@example.org\n") == (
        "Write to team@example.org"
    )


def test_words_that_name_what_the_notice_does_not_know_are_not_said() -> None:
    older = OwnWords((("en", (("", "Hello {nobody}"),)),))

    assert render(HELD, "en", Scene("chat", own={"delay.held": older})) == delays.HELD.text


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([SOON, notices.BREAK_ENDS.example(), HELD]), HOSTILE)
def test_no_words_leak_or_fail(message: Message, text: str) -> None:
    try:
        event = parse_agenda(own(message.key, text)).event
    except AgendaError:
        return
    for surface in ("chat", "terminal", "page"):
        for language in LANGUAGES:
            shown = render(message, language, Scene.of(event, surface))
            assert "<class" not in shown
            assert "__class__" not in shown
            assert surface != "chat" or not direction_breaks(shown)


def direction_breaks(shown: str) -> bool:
    return any(
        line.count("\u2067") + line.count("\u2068") + line.count("\u2066") != line.count("\u2069")
        for line in shown.split("\n")
    )


def test_an_agenda_is_written_with_its_words_and_read_back_as_it_was() -> None:
    words = """\
  notice.break-ends:
    for: 3f2a9c
    en: {one: a, other: "{n}"}
    fr: Fin
  delay.held: {ar: توقف}
"""
    event = parse_agenda(written(words)).event

    assert parse_agenda(written_agenda(event).encode()).event == event


def test_an_agenda_that_was_kept_says_what_still_fits() -> None:
    older = written("  delay.held: 'Hello {nobody}'\n  notice.gone: Bye\n  delay.back: Back.\n")
    event = parse_agenda(older, kept=True).event
    scene = Scene.of(event, "chat")

    with pytest.raises(AgendaError):
        parse_agenda(older)
    assert render(HELD, "en", scene) == delays.HELD.text
    assert render(delays.BACK(), "en", scene) == "Back."
