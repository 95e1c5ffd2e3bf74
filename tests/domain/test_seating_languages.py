"""Nobody is seated where they follow nothing; who follows by interpretation alone is marked."""

from collections.abc import Sequence

import pytest

from agenda.choosing_rooms import Floor
from agenda.model import Event, Interpreters, Mode, Round, Session, Topic, Way
from agenda.roster import Participant, Roster
from agenda.seating import Plan, Seat
from agenda.seating.answering import Wanted
from agenda.seating.languages import Tongues, tongues_of
from agenda.seating.levels import Rule
from agenda.seating.newcomer import place_for
from agenda.seating.planning import plan_seats
from agenda.seating.sittings import sittings
from agenda.seating.understanding import interpreted_seats
from tests.domain.workshops import breakout, event, topic

TWO = (("10:00", "10:45"), ("11:00", "11:45"))


def team(one: str, other: str, *where: str) -> Interpreters:
    return Interpreters(between=(one, other), people=("i-1", "i-2"), at=where)


def room(name: str, *languages: str, **more: object) -> Topic:
    return topic(name).model_copy(update={"languages": languages, **more})


NORTH, SOUTH = room("north", "en"), room("south", "en", "fr")


def talks(way: Way, *topics: Topic, rounds: int = 1) -> Session:
    made = breakout("talks", *TWO[:rounds], topics=topics or (NORTH, SOUTH))
    return made.model_copy(update={"seating": way})


def week(session: Session, *teams: Interpreters, groups: Sequence[str] = ()) -> Event:
    return event([session], groups=groups).model_copy(update={"interpreters": teams})


def speaking(name: str, *langs: str, **more: object) -> Participant:
    return Participant.model_validate({"id": name, "langs": langs, **more})


def listed(*people: Participant) -> Roster:
    return Roster(participants=people)


def plan(of: Event, people: Roster, **wanted: object) -> Plan:
    return plan_seats(of, people, Wanted(**wanted))[0]  # type: ignore[arg-type]  # as given


def by_hand(**seats: str) -> Plan:
    told = (Seat(person=who, round="talks/r1", room=where) for who, where in seats.items())
    return Plan(event="week", seats=tuple(told))


def lost(found: Plan) -> set[tuple[str, ...]]:
    """Give the people whom a plan would leave without a language."""
    assert not found.seats
    assert found.conflict is not None
    return {one.people for one in found.conflict.rules if one.rule is Rule.LANGUAGE}


# --- what is followed --------------------------------------------------------------------


def test_a_room_is_followed_in_what_is_spoken_and_what_that_is_interpreted_into() -> None:
    relay = Tongues(("en",), None, (team("fr", "ar", "a"), team("en", "fr", "a")))
    link = Tongues(("en",), None, (), frozenset({"fr"}))

    assert relay.covered == {"en", "fr", "ar"}
    assert relay.way("en", "ar") == ("en", "fr", "ar")
    assert relay.way("fr", "en") == ("fr", "en")
    assert relay.is_followed_by(["AR"])
    assert not relay.is_heard_by(["ar"])
    assert link.covered == {"en", "fr"}
    assert link.way("ar", "fr") == ("ar", "fr")
    assert link.way("fr", "en") == ()


def test_a_room_that_says_nothing_is_everybodys() -> None:
    assert Tongues().covered == frozenset()
    assert Tongues(teams=(team("en", "ar", "a"),)).is_followed_by(["fr"])


def test_the_languages_of_a_round_are_stronger_than_the_topics_and_these_than_the_sessions() -> (
    None
):
    made = talks(Way.BALANCED, room("north"), SOUTH, rounds=2)
    first, second = made.rounds
    changed = Round(starts=second.starts, ends=second.ends, languages={"south": ("ar",)})
    made = made.model_copy(update={"rounds": (first, changed), "languages": ("fr",)})
    of = week(made)
    north, south = made.topics

    assert tongues_of(of, made, 1, north).spoken == ("fr",)
    assert tongues_of(of, made, 1, south).spoken == ("en", "fr")
    assert tongues_of(of, made, 2, south).spoken == ("ar",)


def test_interpreters_count_where_they_are_and_nowhere_else() -> None:
    of = week(talks(Way.BALANCED, rounds=2), team("en", "ar", "talks/r2/north"))
    first, second = sittings(of, listed())

    assert first.languages(NORTH) == {"en"}
    assert second.languages(NORTH) == {"en", "ar"}
    assert second.languages(SOUTH) == {"en", "fr"}


def test_where_one_language_is_spoken_nobody_counts_on_interpreters() -> None:
    quiet = room("north", "en", mode=Mode.SINGLE)
    made = talks(Way.BALANCED, quiet, SOUTH).model_copy(
        update={"interpretation": {"ar": "https://example.org"}}
    )
    (sitting,) = sittings(week(made, team("en", "ar", "talks")), listed())

    assert sitting.languages(quiet) == {"en"}
    assert sitting.languages(SOUTH) == {"en", "fr", "ar"}


# --- every way of seating ------------------------------------------------------------------


@pytest.mark.parametrize("way", [Way.BALANCED, Way.CHOOSE])
def test_people_are_seated_where_they_follow_something(way: Way) -> None:
    people = listed(speaking("a", "fr", wishes="north"), speaking("b", "fr"), speaking("c", "en"))
    found = plan(week(talks(way)), people)

    rooms = found.rooms["talks/r1"]
    assert {rooms[one] for one in ("a", "b") if one in rooms} <= {"south"}


def test_whoever_follows_nothing_in_any_room_is_refused() -> None:
    assert ("a",) in lost(plan(week(talks(Way.BALANCED)), listed(speaking("a", "ar"))))


def test_a_group_that_rotates_into_a_room_that_one_of_it_does_not_follow_is_refused() -> None:
    of = week(talks(Way.ROTATE, rounds=2), groups=["red", "blue"])
    people = listed(
        speaking("a", "en", group="red"), speaking("b", "fr", group="red"), speaking("c", "en")
    )

    assert lost(plan(of, people)) == {("b",)}


def test_interpreters_let_such_a_group_rotate() -> None:
    of = week(talks(Way.ROTATE, rounds=2), team("en", "fr", "talks/r1"), groups=["red", "blue"])
    people = listed(
        speaking("a", "en", group="red"), speaking("b", "fr", group="red"), speaking("c", "en")
    )
    found = plan(of, people)

    assert found.conflict is None
    helped = interpreted_seats(of, people, found.seats)
    assert [(one.person, one.round, one.room) for one in helped] == [("b", "talks/r1", "north")]


def test_a_plan_by_hand_that_leaves_somebody_without_a_language_is_refused() -> None:
    told = by_hand(a="north", b="south")
    people = listed(speaking("a", "fr"), speaking("b", "fr"))

    assert lost(plan(week(talks(Way.GIVEN)), people, told=told)) == {("a",)}
    with_help = week(talks(Way.GIVEN), team("en", "fr", "talks/r1/north"))
    assert plan(with_help, people, told=told).rooms == told.rooms


def test_a_lock_on_a_room_without_a_language_is_refused() -> None:
    told = by_hand(a="north", b="south")
    locked = told.model_copy(update={"pinned": told.seats})
    people = listed(speaking("a", "fr"), speaking("b", "fr"))

    assert lost(plan(week(talks(Way.BALANCED)), people, told=locked)) == {("a",)}


def test_what_has_happened_is_not_refused_any_more() -> None:
    told = by_hand(a="north", b="south")
    people = listed(speaking("a", "fr"), speaking("b", "fr"))
    found = plan(week(talks(Way.BALANCED)), people, told=told, locked=frozenset({"talks/r1"}))

    assert found.rooms == told.rooms


def test_of_whom_nobody_knows_what_they_speak_nothing_is_refused() -> None:
    told = by_hand(a="north")

    assert plan(week(talks(Way.GIVEN)), listed(speaking("a")), told=told).rooms == told.rooms


def test_a_refusal_names_the_room_and_two_ways_out() -> None:
    told = by_hand(a="north")
    found = plan(week(talks(Way.GIVEN)), listed(speaking("a", "fr")), told=told)

    assert found.conflict is not None
    assert [[one.rule for one in way] for way in found.conflict.relaxations] == [
        [Rule.LANGUAGE],
        [Rule.FIXED_SEAT],
    ]
    assert found.conflict.rules[0].rooms == ("north",)


def test_a_latecomer_gets_a_room_with_interpreters_for_them() -> None:
    late, seated = speaking("late", "ar"), {"a": "south"}
    (alone,) = sittings(week(talks(Way.BALANCED)), listed())
    (helped,) = sittings(week(talks(Way.BALANCED), team("fr", "ar", "talks/r1/south")), listed())

    assert place_for(alone, seated, late) is None
    found = place_for(helped, seated, late)
    assert found is not None
    assert found.topic.id == "south"


def test_nobody_makes_way_into_a_room_that_they_do_not_follow() -> None:
    floor = Floor(
        places={"north": 1, "south": 1},
        seats={"idle": "south", "asks": "north"},
        chosen={"asks": "south"},
    )
    barred = Floor(floor.places, floor.seats, floor.chosen, barred=frozenset({("idle", "north")}))

    assert floor.settled().seats == {"idle": "north", "asks": "south"}
    assert barred.settled().seats == barred.seats
