"""Groups that rotate, and who belongs to which."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.model import Event
from agenda.roster import Roster
from agenda.seating import Seating, seat_groups, topic_of
from agenda.text import Text
from tests.domain.workshops import (
    breakout,
    event,
    events,
    group,
    participants,
    person,
    quick,
    roster,
    rosters,
    session,
)

TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))
MIGRANT = Text({"en": "Migrant group", "fr": "Groupe migrants", "ar": "مجموعة المهاجرين"})
TWO_GROUPS = event([TALKS], groups=[group("migrant", MIGRANT), group("expat")])


def groups_of(seating: Seating) -> dict[str, str]:
    """Give the title of each participant's group."""
    titles = [one.title.in_language("en") for one in seating.groups]
    return {participant: titles[index] for participant, index in seating.places.items()}


def test_two_groups_swap_between_two_rounds() -> None:
    seating = seat_groups(TWO_GROUPS, roster(person("a", group="migrant"), person("b")))

    assert [seating.topic(TALKS, number, "a") for number in (1, 2)] == [0, 1]
    assert [seating.topic(TALKS, number, "b") for number in (1, 2)] == [1, 0]


def test_three_groups_go_round_three_topics_one_by_one() -> None:
    visited = [[topic_of(group, number, 3) for number in (1, 2, 3)] for group in (0, 1, 2)]

    assert visited == [[0, 1, 2], [1, 2, 0], [2, 0, 1]]


def test_a_room_knows_who_sits_there_and_which_groups() -> None:
    seating = seat_groups(TWO_GROUPS, roster(person("a", group="migrant"), person("b")))

    assert seating.seated_at(TALKS, 1, 0) == ("a",)
    assert seating.seated_at(TALKS, 2, 0) == ("b",)
    assert [one.id for one in seating.groups_at(TALKS, 1, 1)] == ["expat"]
    assert [one.id for one in seating.groups_at(TALKS, 2, 1)] == ["migrant"]


def test_more_groups_than_topics_share_rooms() -> None:
    three = event([TALKS], groups=["a", "b", "c"])
    seating = seat_groups(three, Roster())

    assert [one.id for one in seating.groups_at(TALKS, 1, 0)] == ["a", "c"]
    assert [one.id for one in seating.groups_at(TALKS, 2, 0)] == ["b"]


@quick
@given(st.integers(1, 12), st.integers(1, 20), st.integers(0, 40))
def test_every_group_visits_every_topic_once_there_are_rounds_enough(
    topics: int, more: int, group: int
) -> None:
    visited = [topic_of(group, number, topics) for number in range(1, topics + more)]

    assert len(set(visited[:topics])) == topics


@quick
@given(st.integers(1, 12), st.integers(1, 20), st.data())
def test_no_two_of_as_many_groups_as_topics_ever_meet(
    topics: int, number: int, data: st.DataObject
) -> None:
    groups = data.draw(st.integers(1, topics))
    visited = [topic_of(one, number, topics) for one in range(groups)]

    assert len(set(visited)) == groups


@pytest.mark.parametrize(
    "written", ["migrant", "MIGRANT", "Migrant group", "groupe migrants", "مجموعة المهاجرين"]
)
def test_the_roster_names_a_group_by_its_id_or_its_title_in_any_language(written: str) -> None:
    people = roster(person("a", group="expat"), person("b", group=written))

    assert groups_of(seat_groups(TWO_GROUPS, people)) == {"a": "Expat group", "b": "Migrant group"}


def test_an_id_goes_before_another_groups_title() -> None:
    crossed = event([TALKS], groups=[group("a", Text({"en": "B"})), group("b", Text({"en": "A"}))])

    seating = seat_groups(crossed, roster(person("p1", group="a"), person("p2", group="b")))

    assert seating.places == {"p1": 0, "p2": 1}


def test_whoever_has_no_known_group_joins_the_smallest() -> None:
    people = roster(
        person("a", group="migrant"),
        person("b", group="migrant"),
        person("c", group="tourists"),
        person("d"),
        person("e"),
    )

    assert groups_of(seat_groups(TWO_GROUPS, people)) == {
        "a": "Migrant group",
        "b": "Migrant group",
        "c": "Expat group",
        "d": "Expat group",
        "e": "Migrant group",
    }


def test_a_latecomer_at_the_end_of_the_list_moves_nobody() -> None:
    before = seat_groups(TWO_GROUPS, participants(7))
    after = seat_groups(TWO_GROUPS, participants(8))

    assert dict(before.places) == {
        name: index for name, index in after.places.items() if name != "p08"
    }


def test_only_participants_and_rapporteurs_have_a_seat() -> None:
    people = roster(
        person("a", "rapporteur", group="expat"),
        person("b", "moderator", group="expat"),
        person("c", "observer"),
        person("d", "expert", group="migrant"),
    )
    seating = seat_groups(TWO_GROUPS, people)

    assert groups_of(seating) == {"a": "Expat group"}
    assert seating.topic(TALKS, 1, "b") is None
    assert seating.topic(TALKS, 1, "nobody") is None


def test_an_event_without_groups_takes_those_of_the_roster() -> None:
    people = roster(person("a", group="Blue"), person("b", group="Red"), person("c", group="Blue"))
    seating = seat_groups(event([TALKS]), people)

    assert groups_of(seating) == {"a": "Blue", "b": "Red", "c": "Blue"}


def test_a_group_of_the_roster_is_the_same_in_capitals_and_small_letters() -> None:
    people = roster(person("a", group="Blue"), person("b", group="blue"), person("c", group="BLUE"))
    seating = seat_groups(event([TALKS]), people)

    assert groups_of(seating) == {"a": "Blue", "b": "Blue", "c": "Blue"}
    assert len(seating.groups) == 1


def test_a_group_of_the_roster_may_be_called_as_we_would_call_another() -> None:
    people = roster(person("a", group="group-2"), person("b", group="group-1"))
    seating = seat_groups(event([TALKS]), people)

    assert groups_of(seating) == {"a": "group-2", "b": "group-1"}


def test_the_group_of_somebody_without_a_seat_makes_no_group() -> None:
    people = roster(person("a", "observer", group="Guests"), person("b", group="Blue"))

    assert groups_of(seat_groups(event([TALKS]), people)) == {"b": "Blue"}


def test_without_any_groups_there_are_as_many_as_the_largest_breakout_has_topics() -> None:
    three = breakout("more", ("12:00", "12:45"), topics=["x", "y", "z"])
    seating = seat_groups(event([TALKS, three]), participants(4))

    assert [one.title.in_language("en") for one in seating.groups] == ["A", "B", "C"]
    assert groups_of(seating) == {"p01": "A", "p02": "B", "p03": "C", "p04": "A"}


def test_after_the_letters_of_the_alphabet_groups_have_numbers() -> None:
    many = breakout("many", ("10:00", "10:45"), topics=[f"t{number}" for number in range(28)])
    seating = seat_groups(event([many]), Roster())

    titles = [one.title.in_language("en") for one in seating.groups]
    assert titles[24:] == ["Y", "Z", "27", "28"]


def test_without_any_breakout_everybody_is_in_one_group() -> None:
    seating = seat_groups(event([session("talk", ("09:00", "10:00"))]), participants(3))

    assert groups_of(seating) == {"p01": "A", "p02": "A", "p03": "A"}


@quick
@given(events(), st.integers(0, 40))
def test_groups_differ_by_one_at_most_when_nobody_names_one(week: Event, count: int) -> None:
    seating = seat_groups(week, participants(count))
    sizes = Counter(dict.fromkeys(range(len(seating.groups)), 0))
    sizes.update(seating.places.values())

    assert sum(sizes.values()) == count
    assert max(sizes.values()) - min(sizes.values()) <= 1


@quick
@given(events(), rosters())
def test_everybody_with_a_seat_sits_at_exactly_one_topic_of_every_round(
    week: Event, people: Roster
) -> None:
    seating = seat_groups(week, people)
    seated = sorted(one.id for one in people if one.seated)

    for _, one in week.sessions():
        for number in range(1, len(one.rounds) + 1):
            rooms = [seating.seated_at(one, number, topic) for topic in range(len(one.topics))]
            assert sorted(name for room in rooms for name in room) == seated
            assert all(
                name in rooms[topic]
                for name in seated
                if (topic := seating.topic(one, number, name)) is not None
            )


@quick
@given(events(), rosters())
def test_the_same_roster_gives_the_same_seats_in_the_order_of_the_roster(
    week: Event, people: Roster
) -> None:
    seating = seat_groups(week, people)

    assert seating == seat_groups(week, people)
    assert list(seating.places) == [one.id for one in people if one.seated]
