"""Notices put into words for the platform."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.desired import Known
from agenda.messages import notices as messages
from agenda.roster import Roster
from agenda.state import Control, Notice
from bot.ports import EventRecord
from bot.services.running import Running, workshop_of
from bot.services.wording import LONGEST_POST, NONCE_LENGTH, fit, word_notice
from tests.domain.workshops import at, event, quick, session, text
from tests.services.theatre import GUILD, LOADED

WEEK = event([session("talk", ("09:00", "10:00"))])
CLOSING = Notice(
    "day/1/closing/fr",
    "news-fr",
    "fr",
    (messages.EVENT_CLOSING(event=text("A week")),),
    at("10:00"),
)


def running(name: str = "week") -> Running:
    of = WEEK.model_copy(update={"id": name})
    record = EventRecord(name, GUILD, "", "", LOADED)
    return Running(record, workshop_of(of, Roster()), Known(LOADED))


def test_a_notice_is_said_in_its_language() -> None:
    said = word_notice(running(), CLOSING, "notice/a", 5)

    assert said.language == "fr"
    assert "A week" in said.text
    assert said.text != word_notice(running(), replace(CLOSING, language="en"), "notice/a", 5).text


def test_a_notice_for_people_of_all_languages_has_one_after_the_other_each_once() -> None:
    one, other = (replace(CLOSING, language=spoken) for spoken in ("en", "fr"))
    blocks = [word_notice(running(), each, "notice/a", 5).text for each in (one, other)]
    both = word_notice(running(), replace(one, also=("fr",)), "notice/a", 5)

    assert (both.language, both.text) == ("en", "\n".join(blocks))
    assert word_notice(running(), replace(one, also=("en",)), "notice/a", 5).text == blocks[0]


def test_the_lines_of_a_notice_stand_below_each_other() -> None:
    (line,) = CLOSING.lines
    one = word_notice(running(), CLOSING, "notice/a", 5).text
    two = word_notice(running(), replace(CLOSING, lines=(line, line)), "notice/a", 5).text

    assert two == f"{one}\n{one}"


def test_a_notice_knows_whose_buttons_it_has_and_in_which_languages() -> None:
    said = word_notice(running(), replace(CLOSING, controls=(Control.ROOM,)), "notice/a", 5)

    assert (said.event, said.controls) == ("week", (Control.ROOM,))
    assert said.languages == ("en", "fr", "ar")


def test_the_same_notice_in_the_same_place_has_the_same_nonce_and_no_other_has_it() -> None:
    nonces = [
        word_notice(running(), CLOSING, "notice/a", 5).nonce,
        word_notice(running(), CLOSING, "notice/b", 5).nonce,
        word_notice(running(), CLOSING, "notice/a", 6).nonce,
        word_notice(running("other"), CLOSING, "notice/a", 5).nonce,
    ]

    assert word_notice(running(), CLOSING, "notice/a", 5).nonce == nonces[0]
    assert len(set(nonces)) == 4
    assert {len(nonce) for nonce in nonces} == {NONCE_LENGTH}


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert fit("a" * LONGEST_POST) == "a" * LONGEST_POST


def test_a_longer_text_loses_whole_lines_at_its_end() -> None:
    assert fit("one\ntwo\nthree", 10) == "one\ntwo\n…"


def test_a_line_that_is_longer_by_itself_is_cut() -> None:
    assert fit("abcdefghij", 6) == "abcd…"


@pytest.mark.parametrize("opening", ["\u2066", "\u2067", "\u2068"])
def test_a_stretch_with_a_direction_of_its_own_is_closed_where_it_is_cut(opening: str) -> None:
    cut = fit(f"{opening}{'a' * 30}\u2069", 12)

    assert cut == f"{opening}{'a' * 8}…\u2069"


def test_marks_that_close_nothing_make_no_text_longer() -> None:
    assert fit("a" * 10 + "\u2069" * 10, 16) == "a" * 10 + "\u2069" * 4 + "…"


@quick
@given(st.text("ab \n\u2067\u2068\u2069", max_size=60), st.integers(10, 40))
def test_no_text_is_longer_than_the_platform_takes(given_text: str, most: int) -> None:
    kept = fit(given_text, most)

    assert len(kept) <= most
    assert kept == given_text or kept.rstrip("\u2069").endswith("…")
