"""Messages, the templates they are made from, and errors that carry them."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.errors import (
    AgendaError,
    MajlisError,
    Place,
    Problem,
    RefusedError,
    RosterError,
    SettingError,
)
from agenda.messages import At, Channel, Many, Message, Span, Template, every_template
from agenda.messages.notices import EVENT_CLOSING, OVERDUE, ROUND_ENDS_SOON, RULE_CHATHAM
from agenda.messages.places import standing_names
from agenda.messages.template import KINDS, say, template_of
from agenda.text import LANGUAGES
from tests.domain.workshops import at, quick, text

NOON = At(at("12:00"))


def test_a_message_holds_its_facts_in_the_order_of_their_names() -> None:
    message = OVERDUE(session=text("Welcome"), planned=NOON)

    assert message == Message(OVERDUE.key, (("planned", NOON), ("session", text("Welcome"))))
    assert message.facts == {"planned": NOON, "session": text("Welcome")}


def test_the_same_facts_make_the_same_message_in_whatever_order_they_come() -> None:
    one = OVERDUE(session=text("Welcome"), planned=NOON)
    other = OVERDUE(planned=NOON, session=text("Welcome"))

    assert one == other
    assert {one, other} == {one}


@pytest.mark.parametrize("facts", [{}, {"event": text("A"), "more": 1}, {"other": text("A")}])
def test_a_message_takes_exactly_the_facts_of_its_template(facts: Mapping[str, object]) -> None:
    with pytest.raises(TypeError, match=r"notice\.event-closing takes \['event'\]"):
        EVENT_CLOSING(**facts)


def test_a_fact_of_another_kind_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="event is a str"):
        EVENT_CLOSING(event="A week")


def test_a_fact_may_be_of_any_kind_that_its_template_allows() -> None:
    either = Template("test.either", "{what}", fields={"what": (str, Channel)})

    assert either(what="lobby").facts == {"what": "lobby"}
    assert either(what=Channel("lobby")).facts == {"what": Channel("lobby")}
    with pytest.raises(TypeError):
        either(what=Span(timedelta(minutes=1)))


def test_no_two_templates_have_the_same_key() -> None:
    with pytest.raises(ValueError, match=r"two templates are called notice\.overdue"):
        say("notice.overdue", "Late.")


@pytest.mark.parametrize(
    ("words", "fields"),
    [("Hello {name}.", {}), ("Hello.", {"name": str}), ("Hello {name}.", {"nam": str})],
)
def test_the_words_name_exactly_the_facts_of_their_template(
    words: str, fields: Mapping[str, type]
) -> None:
    with pytest.raises(ValueError, match="the words name"):
        say("test.words", words, None, comment="", **fields)


def test_the_words_of_a_plural_count() -> None:
    with pytest.raises(ValueError, match=r"the words name \['n'\]"):
        say("test.plural", "One minute.", "{n} minutes.", minutes=int)


def test_templates_come_in_the_order_of_their_keys_and_are_found_by_them() -> None:
    every = list(every_template())
    keys = [template.key for template in every]

    assert keys == sorted(set(keys))
    assert [template_of(key) for key in keys] == every


def test_every_kind_of_value_has_an_example() -> None:
    every = Template("test.every", "", fields={kind.__name__: kind for kind in KINDS})

    facts = every.example().facts

    assert {name: type(fact) for name, fact in facts.items()} == every.fields


def test_an_example_is_of_the_first_kind_allowed_and_counts_as_told() -> None:
    either = Template("test.either", "{what}", fields={"what": (Many, str)})

    assert isinstance(either.example().facts["what"], Many)
    assert ROUND_ENDS_SOON.example(11).facts["n"] == 11


@pytest.mark.parametrize("main", LANGUAGES)
def test_every_standing_place_and_language_has_a_name(main: str) -> None:
    names = standing_names(main)

    assert names["lobby"] == (template_of("place.lobby")(), main)
    assert [names[f"news-{one}"][1] for one in LANGUAGES] == list(LANGUAGES)
    assert [names[f"language-{one}"][1] for one in LANGUAGES] == list(LANGUAGES)


@pytest.mark.parametrize("kind", [MajlisError, RefusedError, SettingError])
def test_an_error_carries_its_message_and_shows_its_key_only(kind: type[MajlisError]) -> None:
    error = kind(EVENT_CLOSING(event=text("A secret meeting")))

    assert error.message == EVENT_CLOSING(event=text("A secret meeting"))
    assert str(error) == "notice.event-closing"


@quick
@given(
    st.lists(st.builds(Place, st.integers(1, 9), st.integers(1, 9), st.sampled_from("abc"))),
    st.sampled_from((AgendaError, RosterError)),
)
def test_the_problems_of_a_file_come_in_the_order_of_the_file(
    places: list[Place], kind: type[AgendaError] | type[RosterError]
) -> None:
    found = kind(RULE_CHATHAM(), [Problem(RULE_CHATHAM(), place) for place in places])

    assert [problem.place for problem in found.problems] == sorted(places)
    assert isinstance(found, MajlisError)
