"""What a plan says about itself: paths, meetings, and who is in a room."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from agenda.model import Event
from agenda.roster import Participant, Roster
from agenda.seating.plan import Plan, Seat
from agenda.seating.views import (
    meetings_of,
    path_of,
    people_of,
    rooms_of,
    rounds_of,
    shares_of,
    values_by,
)
from agenda.timeline import SlotKind, plan_slots
from tests.domain.workshops import breakout, event, events, participants, quick, roster

TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))
ONE_DAY = event([TALKS])


def plan(*seats: str) -> Plan:
    """Make a plan of seats written as person, round and room."""
    split = (one.split() for one in seats)
    return Plan(
        event="week",
        seats=tuple(Seat(person=who, round=f"talks/{at}", room=room) for who, at, room in split),
    )


SWAP = plan(
    "p01 r1 north",
    "p02 r1 north",
    "p03 r1 south",
    "p01 r2 south",
    "p02 r2 south",
    "p03 r2 south",
)


def test_two_who_share_two_rooms_meet_twice() -> None:
    meetings = meetings_of(SWAP, ("p01", "p02", "p03"))

    assert meetings.counts.tolist() == [[0, 2, 1], [2, 0, 1], [1, 1, 0]]


def test_pairs_are_counted_by_how_often_they_meet() -> None:
    meetings = meetings_of(SWAP, ("p01", "p02", "p03", "p04"))

    assert meetings.pairs == 6
    assert meetings.histogram == (3, 2, 1)
    assert meetings.met == 3
    assert meetings.more_than(1) == 1
    assert meetings.more_than(2) == 0


def test_everybody_knows_how_many_they_meet() -> None:
    meetings = meetings_of(SWAP, ("p01", "p02", "p03", "p04"))

    assert meetings.acquaintances == {"p01": 2, "p02": 2, "p03": 2, "p04": 0}


def test_nobody_meets_nobody() -> None:
    meetings = meetings_of(Plan(event="week"), ())

    assert (meetings.pairs, meetings.met, meetings.histogram) == (0, 0, (0,))


@quick
@given(st.lists(st.lists(st.integers(0, 3), min_size=6, max_size=6), max_size=4))
def test_meetings_are_the_rooms_that_two_share(rounds: list[list[int]]) -> None:
    seats = [
        f"p{who:02} r{at} t{room}"
        for at, rooms in enumerate(rounds)
        for who, room in enumerate(rooms)
    ]
    people = [f"p{who:02}" for who in range(6)]
    meetings = meetings_of(plan(*seats), people)

    for one, other in combinations(range(6), 2):
        assert meetings.counts[one, other] == sum(rooms[one] == rooms[other] for rooms in rounds)
    assert sum(meetings.histogram) == 15


def test_people_stand_in_the_order_of_the_roster_and_strangers_after_them() -> None:
    odd = plan("z r1 north", "p02 r1 north", "a r1 south", "p01 r2 south")

    assert people_of(odd, participants(3)) == ("p01", "p02", "a", "z")


def test_a_path_has_a_gap_where_somebody_is_away() -> None:
    away = plan("p01 r2 north")

    assert path_of(away, ONE_DAY, "p01") == (("talks/r1", None), ("talks/r2", "north"))


@quick
@given(events())
def test_rounds_are_in_the_order_of_the_timeline(made: Event) -> None:
    slots = [one.id for one in plan_slots(made) if one.kind is SlotKind.ROUND]

    assert sorted(rounds_of(made)) == sorted(slots)
    assert list(rounds_of(made)) == slots


def test_a_room_has_its_people_in_the_order_of_the_plan() -> None:
    assert rooms_of(SWAP)["talks/r1", "north"] == ("p01", "p02")
    assert rooms_of(SWAP)["talks/r2", "south"] == ("p01", "p02", "p03")


def speaking(name: str, **given: object) -> Participant:
    return Participant.model_validate({"id": name, **given})


def test_values_in_capitals_and_small_letters_are_one() -> None:
    people = roster(
        speaking("a", region="Africa"), speaking("b", region="africa"), speaking("c", region="Asia")
    )

    assert values_by(people, "region") == {"a": "Africa", "b": "Africa", "c": "Asia"}


def test_of_languages_the_first_counts_and_who_has_none_is_left_out() -> None:
    people = roster(speaking("a", langs="fr|en"), speaking("b"))

    assert values_by(people, "langs") == {"a": "fr"}


def test_a_room_counts_the_people_of_each_value_and_of_none() -> None:
    shares = shares_of(SWAP, {"p01": "f", "p02": "m"})

    assert shares["talks/r1"] == {"north": {"f": 1, "m": 1}, "south": {None: 1}}
    assert shares["talks/r2"]["south"] == {"f": 1, "m": 1, None: 1}


def test_a_roster_without_a_column_has_no_values() -> None:
    assert values_by(Roster(participants=(speaking("a"),)), "gender") == {}
