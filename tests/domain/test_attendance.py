"""Presence by voice adds up; people are counted by category."""

from datetime import timedelta

import pytest

from agenda.attendance import held, places_of, tallies, there_for, to_check_in
from agenda.progress import Progress
from agenda.roster import Participant
from agenda.timeline import Timing, project
from tests.domain.workshops import at, minutes, two_rounds


@pytest.mark.parametrize(
    ("since", "until", "lasted"),
    [
        ("09:10", "09:20", 10),
        ("08:50", "09:04", 4),
        ("09:55", "10:30", 5),
        ("08:00", "13:00", 60),
        ("08:00", "09:00", 0),
        ("10:00", "11:00", 0),
    ],
)
def test_a_stay_counts_while_the_session_is_going_on(since: str, until: str, lasted: int) -> None:
    welcome = project(two_rounds().slots, Progress())[0]

    assert there_for(welcome, at(since), at(until)) == minutes(lasted)


def test_a_session_that_is_not_held_is_nobodys_stay() -> None:
    waits = next(one for one in two_rounds(start="manual").slots if one.manual)
    timing = Timing(waits, None, None)

    assert there_for(timing, at("08:00"), at("20:00")) == timedelta(0)


def test_one_checks_in_for_what_is_on_or_starts_soon() -> None:
    timings = project(two_rounds().slots, Progress())

    def names(clock: str) -> list[str]:
        return [one.slot.id for one in to_check_in(timings, at(clock))]

    assert names("08:44") == []
    assert names("08:45") == ["welcome"]
    assert names("09:00") == ["welcome"]
    assert names("10:50") == ["talks/r2"]
    assert names("13:00") == []


def test_a_break_is_no_session_to_be_in() -> None:
    timings = project(two_rounds().slots, Progress())

    assert list(held(timings, at("10:50"))) == []


def test_a_round_is_in_its_rooms_and_a_session_in_the_plenary() -> None:
    made = two_rounds()
    timings = {one.slot.id: one for one in project(made.slots, Progress())}

    assert list(places_of(made, timings["welcome"])) == ["plenary"]
    assert list(places_of(made, timings["talks/r1"])) == [
        "room/talks/r1/north",
        "room/talks/r1/south",
    ]


def test_people_are_counted_by_category_and_nothing_last() -> None:
    people = [
        Participant(id="1", country="ES", type="city"),
        Participant(id="2", country="ES"),
        Participant(id="3", country="MA"),
        Participant(id="4", part="expert"),
    ]

    assert tallies(people) == {
        "part": {"participant": 3, "expert": 1},
        "type": {"city": 1, "": 3},
        "country": {"ES": 2, "MA": 1, "": 1},
    }
    assert list(tallies(people)["type"]) == ["city", ""]
