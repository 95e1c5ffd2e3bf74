"""Somebody's code, how often it may be wrong, and their own programme."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.arrival import LETTERS, MOST_WRONG, code_of, may_try, stops, whose_code
from agenda.progress import Progress
from agenda.timeline import project
from tests.domain.workshops import at, participants, person, quick, two_rounds

SECRET = "5f2c"  # noqa: S105 -- made up
NAMES = st.text(min_size=1, max_size=12)


@quick
@given(event=NAMES, participant=NAMES, secret=NAMES)
def test_a_code_is_always_the_same_and_easy_to_type(
    event: str, participant: str, secret: str
) -> None:
    code = code_of(event, participant, secret)

    assert code == code_of(event, participant, secret)
    assert len(code) == 9
    assert set(code.replace("-", "")) <= set(LETTERS)


def test_every_person_event_and_secret_has_another_code() -> None:
    codes = {
        code_of(event, who, secret)
        for event in ("week", "wee")
        for who in ("p01", "p02", "kp01")
        for secret in (SECRET, "other")
    }

    assert len(codes) == 12


@pytest.mark.parametrize("written", [str.lower, str.strip, lambda code: f" {code[:4]} {code[5:]} "])
def test_a_code_is_found_however_it_is_written(written: object) -> None:
    people = participants(300)
    code = code_of("week", "p07", SECRET)
    found = whose_code("week", people, SECRET, written(code))  # type: ignore[operator]  # a function

    assert found is not None
    assert found.id == "p07"


def test_letters_that_look_alike_are_taken_for_each_other() -> None:
    people = participants(300)
    for one in people:
        code = code_of("week", one.id, SECRET)
        misread = code.replace("0", "O").replace("1", "l")
        found = whose_code("week", people, SECRET, misread)
        assert found == one


@pytest.mark.parametrize("typed", ["", "-", "AAAA-AAAA", "x" * 4000, "🙂", "٣٣٣٣"])
def test_what_is_no_code_is_nobodys(typed: str) -> None:
    assert whose_code("week", participants(30), SECRET, typed) is None


def test_five_wrong_codes_a_minute_are_allowed() -> None:
    wrong = [at("10:00")] * MOST_WRONG

    assert may_try(wrong[1:], at("10:00"))
    assert not may_try(wrong, at("10:00") + timedelta(seconds=59))
    assert may_try(wrong, at("10:01"))


def slots_of(who: str, clock: str, day: int = 1) -> list[tuple[str, str | None]]:
    people = [
        person("amal", group="migrant"),
        person("mona", "moderator"),
        person("omar", "observer"),
    ]
    made = two_rounds(*people)
    found = next((one for one in people if one.id == who), None)
    listed = stops(made, project(made.slots, Progress()), found, at(clock, day=day))
    return [(one.timing.slot.id, one.topic.id if one.topic else None) for one in listed]


def test_a_programme_has_sessions_and_the_own_rooms_but_no_breaks() -> None:
    assert slots_of("amal", "08:00") == [
        ("welcome", None),
        ("talks/r1", "north"),
        ("talks/r2", "south"),
        ("closing", None),
    ]


def test_what_is_over_is_left_out_and_what_is_on_is_not() -> None:
    assert slots_of("amal", "10:50") == [("talks/r2", "south"), ("closing", None)]
    assert slots_of("amal", "10:44")[0] == ("talks/r1", "north")


def test_the_staff_have_every_round_and_observers_and_strangers_none() -> None:
    assert ("talks/r1", None) in slots_of("mona", "08:00")
    assert slots_of("omar", "08:00") == [("welcome", None), ("closing", None)]
    assert slots_of("nobody", "08:00") == slots_of("omar", "08:00")


def test_a_day_that_is_over_is_not_shown() -> None:
    assert slots_of("amal", "08:00", day=2) == []
