"""Drafts: what a rapporteur may let stand, and what becomes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.chatham import prepare
from agenda.chatham.redactor import Redacted, Span
from agenda.drafts import Draft, Preview, let_stand, preview_of, statement_of
from agenda.statements import Stage, StatementKind
from tests.domain.workshops import person, roster

TEXT = "Anna Berg of Oslo was the only one who asked Lyon."
HARD, SOFT = "Anna Berg", ("Oslo", "Lyon")
FLAG = "the only one"


def span(old: str, new: str, tier: str, kind: str) -> Span:
    start = TEXT.index(old)
    return Span(start, start + len(old), tier, kind, new)  # type: ignore[arg-type]  # a tier


FOUND = Redacted(
    (
        span(HARD, "The group", "hard", "name"),
        span("Oslo", "a city", "quasi", "city"),
        span(FLAG, FLAG, "quasi", "flag"),
        span("Lyon", "[removed]", "soft", "unknown"),
    ),
    "The group of a city was the only one who asked [removed].",
)


def draft(text: str = TEXT) -> Draft:
    return Draft(
        id="0" * 32,
        becomes="a" * 32,
        slot="breakouts/r1",
        topic="narrative",
        kind=StatementKind.HIGHLIGHT,
        language="en",
        text=text,
        writer=7,
    )


def shown(one: Draft) -> Preview:
    return preview_of(one, FOUND)


def standing(*numbers: int) -> Draft:
    return let_stand(draft(), shown(draft()), numbers)


def test_a_preview_shows_what_would_be_kept() -> None:
    preview = shown(draft())

    assert preview.text == FOUND.text
    assert preview.masked == 1
    assert [one.old for one in preview.choices] == ["Oslo", FLAG, "Lyon"]


def test_a_phrase_that_points_at_somebody_has_to_be_decided() -> None:
    assert [one.old for one in shown(draft()).undecided] == [FLAG]
    assert [one.old for one in shown(standing(1, 3)).undecided] == [FLAG]
    assert shown(standing(2)).undecided == ()


def test_what_stands_is_written_as_it_was() -> None:
    assert shown(standing(1)).text == "The group of Oslo was the only one who asked [removed]."
    assert shown(standing(1, 2, 3)).released == ("Lyon", "Oslo", FLAG)


def test_those_not_chosen_stand_no_more() -> None:
    all_of_them = standing(1, 2, 3)
    fewer = let_stand(all_of_them, shown(all_of_them), [3])

    assert shown(fewer).released == ("Lyon",)


@given(st.sets(st.integers(-3, 30)))
def test_what_is_surely_somebody_never_stands(numbers: set[int]) -> None:
    preview = shown(standing(*numbers))

    assert HARD not in preview.text
    assert HARD not in preview.released
    assert preview.masked == 1


def test_a_place_that_was_never_offered_does_not_stand() -> None:
    start = TEXT.index(HARD)
    forged = draft().model_copy(update={"stands": ((start, start + len(HARD)),)})

    assert HARD not in shown(forged).text


@given(st.sets(st.integers(1, 3)), st.sets(st.integers(1, 3)))
def test_places_keep_their_numbers_whatever_stands(first: set[int], then: set[int]) -> None:
    once = standing(*first)
    twice = let_stand(once, shown(once), then)

    assert [one.old for one in shown(twice).choices] == ["Oslo", FLAG, "Lyon"]
    assert shown(twice) == shown(standing(*then))


def test_on_the_record_everything_stays() -> None:
    preview = preview_of(draft(), None)

    assert (preview.text, preview.masked, preview.choices) == (TEXT, 0, ())


def test_a_statement_tells_nothing_of_its_draft() -> None:
    one = standing(2)
    made = statement_of(one, shown(one), "b" * 64)
    kept = made.model_dump_json()

    assert made.stage is Stage.WAITING
    assert not made.shown
    assert made.released == (FLAG,)
    assert "writer" not in kept
    assert one.id not in kept
    assert HARD not in kept


def test_a_statement_has_no_space_around_its_words() -> None:
    made = statement_of(draft(), Preview(" Train staff. \n", 0, ()), "b" * 64)

    assert made.texts == {"en": "Train staff."}


@pytest.mark.parametrize("text", ["", "Anna", "Anna Berg met Anna Berg", "x" * 4000])
def test_the_real_redactor_gives_what_a_preview_shows(text: str) -> None:
    redacted = prepare(roster(person("anna berg"))).redact(text)

    assert preview_of(draft(text), redacted).text == redacted.text


def test_nothing_is_kept_that_cannot_be_seen() -> None:
    hidden = "Train\u200b the \u202estaff\u202c.\r\nTw\u00adice\x07."

    assert preview_of(draft(hidden), None).text == "Train the staff.\nTwice."
    assert preview_of(draft(hidden), Redacted((), hidden)).text == "Train the staff.\nTwice."
    assert preview_of(draft("می\u200cرود"), None).text == "می\u200cرود"
