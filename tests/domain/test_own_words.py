"""An event's own words are taken over, or it is said where and how they are wrong."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda.agenda_difference import agenda_difference
from agenda.changes import is_told, told_of
from agenda.check import check_agenda, every_warning
from agenda.errors import AgendaError, Problem
from agenda.messages.replaceable import replaceable, sign_of
from agenda.model import Event, OwnWords
from agenda.parse import parse_agenda
from agenda.state import LONGEST_POST
from tests.domain.own_words import HOSTILE, IN_THREE, QUIET, own, written

FIRST = IN_THREE.count("\n") + 1
"""The line at which the words begin."""
SOON = "notice.starting-soon"
COUNTED = "notice.break-ends"


def event_of(words: str, agenda: str = IN_THREE) -> Event:
    return parse_agenda(written(words, agenda)).event


def problems(file: bytes) -> list[str]:
    with pytest.raises(AgendaError) as caught:
        parse_agenda(file)
    return [
        f"{one.place.line - FIRST}:{one.place.column} {one.place.field.removeprefix('words.')} "
        f"{one.message.key.removeprefix('problem.')}"
        for one in caught.value.problems
    ]


EVERYTHING = """\
  notice.starting-soon:
    en: "{place.__class__} {x} {session!r} {time:>9} {place[0]} {} }"
    fr: "\\u202eBientôt \\u061c"
    de: "Bald"
  notice.startd: {en: Gone}
  notice.rule-chatham: {en: Say what you like}
  notice: {starting-soon: Nested}
  answer.button-room: {en: My place}
  notice.break-ends:
    en: {one: "{n}", two: "{n}"}
    ar: "{n}"
    fr: {one: [a], other: " "}
  notice.started: {en: {one: a, other: b}}
  notice.day-closing: {for: [1], en: [a]}
  delay.held: {en: "Back at {time}", ar: ""}
  delay.back: []
  delay.moved: {for: 3f2a9c}
"""
WRONG = """
2:9 notice.starting-soon.en own-braces
2:9 notice.starting-soon.en own-unknown-name
2:9 notice.starting-soon.en own-braces
2:9 notice.starting-soon.en own-braces
2:9 notice.starting-soon.en own-braces
2:9 notice.starting-soon.en own-braces
2:9 notice.starting-soon.en own-braces
3:9 notice.starting-soon.fr own-direction
3:9 notice.starting-soon.fr own-direction
4:5 notice.starting-soon.de bad-language
5:3 notice.startd own-unknown-key-meant
6:3 notice.rule-chatham own-kept-key
7:3 notice own-unknown-key
8:3 answer.button-room own-unknown-key
10:9 notice.break-ends.en own-forms-missing
10:22 notice.break-ends.en.two own-unknown-form
11:9 notice.break-ends.ar own-forms-missing
12:15 notice.break-ends.fr.one text-expected
12:27 notice.break-ends.fr.other empty
13:24 notice.started.en own-not-counted
14:29 notice.day-closing.for text-expected
14:38 notice.day-closing.en words-expected
15:20 delay.held.en own-no-names
15:42 delay.held.ar empty
16:15 delay.back words-expected
17:16 delay.moved words-expected
"""


def test_all_that_is_wrong_is_found_at_its_place() -> None:
    assert problems(written(EVERYTHING)) == WRONG.strip().splitlines()


def test_a_language_that_the_event_does_not_have_is_refused() -> None:
    assert problems(written("  delay.held: {fr: Pause}\n", QUIET)) == [
        "1:16 delay.held.fr own-other-language"
    ]


def test_words_that_are_no_fields_at_all_are_refused() -> None:
    for wrong in ("words: Hello\n", "words: [a]\n", "words: {delay.held: [a]}\n"):
        with pytest.raises(AgendaError) as caught:
            parse_agenda((QUIET + wrong).encode())
        assert len(caught.value.problems) == 1


def test_the_allowed_names_are_told_and_the_names_of_forms() -> None:
    with pytest.raises(AgendaError) as caught:
        parse_agenda(written(EVERYTHING))
    facts = {one.message.key: one.message.facts for one in caught.value.problems}

    assert facts["problem.own-unknown-name"]["known"].values == ("{session}", "{time}", "{place}")
    assert facts["problem.own-forms-missing"]["missing"].values[:2] == ("zero", "one")
    assert facts["problem.own-unknown-key-meant"]["meant"] == "notice.started"


def test_one_text_is_in_the_main_language() -> None:
    words = event_of("  delay.held: A pause.\n").words["delay.held"]

    assert (words.languages, words.words("en", None)) == (("en",), "A pause.")


def test_each_number_takes_its_form_and_one_text_stands_for_all() -> None:
    forms = ", ".join(f"{one}: {one}" for one in ("zero", "one", "two", "few", "many", "other"))
    words = event_of(f"  {COUNTED}: {{ar: {{{forms}}}, fr: Fin}}\n").words[COUNTED]

    assert [words.words("ar", n) for n in (0, 1, 2, 3, 11, 100)] == [
        "zero", "one", "two", "few", "many", "other",
    ]  # fmt: skip
    assert words.words("fr", 2) == "Fin"
    assert words.words("en", 2) == ""


def test_words_that_get_too_long_with_the_longest_values_are_refused_with_the_figure() -> None:
    long = QUIET.replace("title: Debate", f"title: {'D' * 900}")
    around = "x" * (LONGEST_POST - 900)
    file = written(f'  {SOON}: "{{session}} {around}"\n', long)
    with pytest.raises(AgendaError) as caught:
        parse_agenda(file)
    (problem,) = caught.value.problems

    assert problem.place.field == f"words.{SOON}"
    assert LONGEST_POST < problem.message.facts["length"] < LONGEST_POST + 20
    assert event_of(f'  {SOON}: "{{session}} {around[100:]}"\n', long).words


def test_nobody_has_to_be_shorter_than_the_standard_words() -> None:
    objective = "o" * 3_000
    long = QUIET.replace("title: Media", f"title: Media\n            objective: {objective}")

    assert event_of('  notice.brief-objective: "Aim: {objective}"\n', long).words


# --- what is worth a look -------------------------------------------------------------


def warnings(words: str) -> dict[str, tuple[str, object]]:
    """Give the warnings about own words: code → the field, and the facts."""
    found = every_warning(*parse_agenda(written(words)))
    return {
        one.code: (one.place.field, one.message.facts)
        for one in found
        if one.code and one.code.startswith("own-words")
    }


_ALL = "'{session} {time} {place}'"
COMPLETE = f": {{en: {_ALL}, fr: {_ALL}, ar: {_ALL}}}"


def test_words_with_all_that_people_need_in_all_languages_raise_no_warning() -> None:
    assert warnings(f"  {SOON}{COMPLETE}\n") == {}


def test_a_fact_that_is_left_out_is_pointed_out() -> None:
    ((field, facts),) = warnings(f"  {SOON}{COMPLETE.replace(' {time}', '', 1)}\n").values()

    assert field == f"words.{SOON}.en"
    assert str(facts) == "{'names': Many(values=('{time}',))}"


def test_a_language_that_is_left_out_is_pointed_out() -> None:
    found = warnings("  delay.held: {fr: Pause}\n")

    assert list(found) == ["own-words-untranslated"]
    assert "('en', 'ar')" in str(found)


@pytest.mark.parametrize("sign", ["3f2a9c", "anything"])
def test_words_written_for_other_standard_words_are_to_be_reviewed(sign: str) -> None:
    ((field, facts),) = warnings(f"  {SOON}{COMPLETE[:3]}for: {sign}, {COMPLETE[3:]}\n").values()

    assert field == f"words.{SOON}.for"
    assert facts == {"sign": sign_of(replaceable()[SOON])}


def test_words_written_for_the_standard_words_of_today_are_not_to_be_reviewed() -> None:
    today = sign_of(replaceable()[SOON])

    assert warnings(f"  {SOON}{COMPLETE[:3]}for: {today}, {COMPLETE[3:]}\n") == {}


def test_a_warning_about_own_words_is_waived_by_its_name() -> None:
    file = written("  delay.held: {en: Pause}\n") + (
        b"waive: {own-words-untranslated: We know., translation-missing: We know.}\n"
    )

    assert check_agenda(*parse_agenda(file)) == ()


# --- another version ------------------------------------------------------------------


def test_changed_words_are_named_to_organisers_and_nobody_else_is_told() -> None:
    before = event_of("  delay.held: A\n  delay.back: B\n")
    after = event_of("  delay.held: A\n  delay.back: C\n  delay.resumed: D\n")
    (change,) = agenda_difference(before, after)
    (named,) = told_of(change, after).facts["details"].values

    assert not is_told(change)
    assert named.facts["notices"].values == ("delay.back", "delay.resumed")
    assert agenda_difference(after, after) == ()


# --- anything at all ------------------------------------------------------------------


def read_or_refused(file: bytes) -> Event | None:
    """Read an event; None where problems were told instead."""
    found: tuple[Problem, ...] = ()
    event = None
    try:
        event = parse_agenda(file).event
    except AgendaError as refused:
        found = refused.problems
    assert (event is None) is bool(found)
    return event


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([SOON, COUNTED, "delay.held"]), HOSTILE)
@pytest.mark.volume
def test_whatever_stands_there_is_taken_over_or_refused(key: str, text: str) -> None:
    event = read_or_refused(own(key, text))
    kept = event.words[key].words("en", 2) if event else text.strip()

    assert event is None or "__class__" not in kept
    assert kept == text.strip()


LEAVES = st.sampled_from(["", "a", "{n}", "~", "en", "[]"])
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["en", "fr", "xx", "for", "one", "other", "zero", SOON, COUNTED, "words"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(TREES)
@pytest.mark.volume
def test_whatever_it_consists_of_it_is_taken_over_or_refused(tree: object) -> None:
    event = read_or_refused((IN_THREE + f"words: {json.dumps(tree)}\n").encode())

    assert event is None or all(isinstance(one, OwnWords) for one in event.words.values())
