"""What should be true of a guild at a moment, and when that changes next."""

from datetime import datetime, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.desired import Choice, Known, desired_state, every_notice, next_change
from agenda.progress import Progress
from agenda.roster import Participant
from agenda.state import Level, Membership, Phase, Search
from agenda.timeline import project
from agenda.workshop import Workshop
from tests.domain.workshops import (
    PARTS,
    at,
    event,
    few,
    journal,
    minutes,
    person,
    session,
    two_rounds,
    under_way,
    workshop,
)

LOADED = at("18:00", day=0)
AMAL = person("amal", group="migrant", handle="amal")
BASMA = person("basma", group="expat", handle="basma")
MOMENT = timedelta(microseconds=1)


def searches_at(of: Workshop, known: Known, moment: datetime) -> tuple[Search, ...]:
    return desired_state(of, known, moment).searches


def memberships(of: Workshop, known: Known) -> tuple[Membership, ...]:
    return desired_state(of, known, LOADED).memberships


def changes(of: Workshop, known: Known) -> list[datetime]:
    """Give every change there is, from long before the event on."""
    found: list[datetime] = []
    after = LOADED - timedelta(days=9)
    while (change := next_change(of, known, after)) is not None:
        found.append(change)
        after = change
    return found


def test_a_guild_has_the_places_and_roles_of_the_event_from_the_beginning() -> None:
    desired = desired_state(two_rounds(AMAL), Known(LOADED), LOADED)

    assert [one.key for one in desired.roles][:3] == ["moderators", "interpreters", "rapporteurs"]
    assert {one.phase for one in desired.places} == {Phase.STANDING, Phase.READY}


def test_before_the_event_only_what_stands_is_said() -> None:
    desired = desired_state(two_rounds(AMAL), Known(LOADED), LOADED)

    assert desired.notices
    assert all(notice.standing for notice in desired.notices)


def test_before_it_is_loaded_nothing_is_said_and_nobody_looked_for() -> None:
    desired = desired_state(two_rounds(AMAL), Known(LOADED), LOADED - MOMENT)

    assert desired.notices == ()
    assert desired.searches == ()


def test_a_notice_is_said_from_its_moment_on() -> None:
    def keys(moment: datetime) -> set[str]:
        desired = desired_state(two_rounds(AMAL), Known(LOADED), moment)
        return {notice.key for notice in desired.notices}

    assert "welcome/soon/en" not in keys(at("08:55") - MOMENT)
    assert "welcome/soon/en" in keys(at("08:55"))


def test_rooms_open_and_close_by_what_the_moderators_did() -> None:
    morning = two_rounds(AMAL, start="manual")
    known = Known(LOADED, journal(("talks/r1", at("10:10"))))

    def phase(moment: datetime) -> Phase:
        found = {one.key: one.phase for one in desired_state(morning, known, moment).places}
        return found["room/talks/r1/north"]

    moments = [at("10:09"), at("10:10"), at("10:54"), at("10:55")]
    assert [phase(moment) for moment in moments] == [
        Phase.READY,
        Phase.OPEN,
        Phase.OPEN,
        Phase.CLOSED,
    ]


def test_people_who_were_found_are_known_by_their_ids_on_the_platform() -> None:
    desired = desired_state(two_rounds(AMAL), Known(LOADED, people={"amal": 100}), LOADED)

    assert desired.people == {"amal": 100}


def test_those_with_a_part_in_the_team_get_its_role_once_they_are_found() -> None:
    team = [person(part, part) for part in PARTS]
    people = {one.id: number for number, one in enumerate(team) if one.part != "interpreter"}

    given = {
        (one.key, one.gives) for one in memberships(two_rounds(*team), Known(LOADED, people=people))
    }

    assert given == {
        ("member/moderators/1", "moderators"),
        ("member/rapporteurs/2", "rapporteurs"),
        ("member/moderators/5", "moderators"),
    }


def test_a_first_language_gives_its_role_and_takes_none() -> None:
    known = Known(LOADED, choices=(Choice(100, "fr"),))

    assert memberships(two_rounds(), known) == (
        Membership("language/100/1", 100, "language-fr", ()),
    )


def test_another_language_gives_its_role_and_takes_the_others() -> None:
    known = Known(LOADED, choices=(Choice(100, "ar", 2),))

    assert memberships(two_rounds(), known) == (
        Membership("language/100/2", 100, "language-ar", ("language-en", "language-fr")),
    )


def test_a_language_that_the_event_does_not_have_gives_nothing() -> None:
    french = workshop(event([session("talk", ("09:00", "10:00"))], languages=("fr",)))

    assert memberships(french, Known(LOADED, choices=(Choice(100, "ar"),))) == ()


def test_whoever_has_a_handle_is_looked_for_when_the_event_is_loaded() -> None:
    without = Participant(id="p3")
    found = searches_at(
        two_rounds(AMAL, BASMA, without), Known(LOADED, people={"basma": 1}), LOADED
    )

    assert found == (Search("search/load/amal", "amal", "amal"),)


def test_whoever_was_not_found_is_looked_for_again_before_each_round() -> None:
    morning, known = two_rounds(AMAL), Known(LOADED)

    def cue(moment: datetime) -> str:
        return searches_at(morning, known, moment)[0].key

    assert cue(at("09:49") - MOMENT) == "search/load/amal"
    assert cue(at("09:49")) == "search/talks/r1/amal"
    assert cue(at("10:49")) == "search/talks/r2/amal"
    assert cue(at("23:00", day=3)) == "search/talks/r2/amal"


def test_an_event_loaded_in_its_middle_looks_for_people_at_once() -> None:
    late = Known(at("10:20"))

    assert searches_at(two_rounds(AMAL), late, at("10:20"))[0].participant == "amal"


def test_the_changes_of_a_morning() -> None:
    found = changes(two_rounds(AMAL), Known(LOADED))
    clocks = ["08:30", "08:55", "09:00", "09:49", "09:50", "09:55", "10:00", "10:40", "10:43"]
    clocks += ["10:45", "10:49", "10:50", "10:55", "10:58", "11:00", "11:40", "11:43", "11:45"]
    clocks += ["11:55", "12:00", "12:30"]

    assert found == [LOADED, *(at(clock) for clock in clocks)]


def test_after_the_last_change_there_is_none() -> None:
    assert next_change(two_rounds(AMAL), Known(LOADED), at("12:30")) is None


def test_a_session_that_waits_changes_nothing_until_it_is_started() -> None:
    waiting = workshop(event([session("talk", ("09:00", "10:00"), start="manual")]))
    known = Known(LOADED)
    started = Known(LOADED, journal(("talk", at("09:20"))))

    assert next_change(waiting, known, at("09:05")) == at("10:00")
    assert next_change(waiting, started, at("09:05")) == at("09:20")
    assert next_change(waiting, started, at("09:20")) == at("10:20")


@st.composite
def known_under_way(draw: st.DrawFn) -> tuple[Workshop, Known]:
    made, progress, moment = draw(under_way())
    ids = [one.id for one in made.roster]
    found = draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    people = {one: number for number, one in enumerate(found, start=100)}
    since = made.slots[0].starts + minutes(draw(st.integers(-600, 60)))
    return made, Known(min(since, moment), progress, people)


@few
@given(known_under_way())
def test_changes_follow_each_other_until_there_is_none(made: tuple[Workshop, Known]) -> None:
    found = changes(*made)

    assert all(one < other for one, other in pairwise(found))


@few
@given(known_under_way(), st.floats(0, 1, exclude_max=True))
@pytest.mark.volume
def test_between_two_changes_nothing_changes(made: tuple[Workshop, Known], share: float) -> None:
    of, known = made
    found = changes(of, known)

    for one, other in islice(pairwise(found), 0, None, 3):
        between = one + share * (other - one)
        assert desired_state(of, known, between) == desired_state(of, known, one)
    ever_after = found[-1] + timedelta(days=30)
    assert desired_state(of, known, ever_after) == desired_state(of, known, found[-1])


@few
@given(known_under_way())
def test_every_moment_of_a_notice_is_a_change(made: tuple[Workshop, Known]) -> None:
    of, known = made
    timings = project(of.slots, known.progress)

    for due in {notice.due for notice in every_notice(of, known, timings)}:
        assert next_change(of, known, due - MOMENT) == due


@few
@given(known_under_way())
@pytest.mark.volume
def test_what_was_said_once_stays_said(made: tuple[Workshop, Known]) -> None:
    of, known = made
    said: set[str] = set()

    for change in changes(of, known):
        now = {notice.key for notice in desired_state(of, known, change).notices}
        assert said <= now
        said = now


@few
@given(known_under_way())
@pytest.mark.volume
def test_a_room_that_is_over_never_opens_again(made: tuple[Workshop, Known]) -> None:
    of, known = made
    closed: set[str] = set()

    for change in changes(of, known):
        rooms = desired_state(of, known, change).places
        phases = {one.key: one.phase for one in rooms}
        assert {phases[key] for key in closed} <= {Phase.CLOSED}
        closed = {key for key, phase in phases.items() if phase is Phase.CLOSED}


@few
@given(known_under_way())
def test_the_places_of_an_event_are_the_same_at_any_time(made: tuple[Workshop, Known]) -> None:
    of, known = made

    def frame(moment: datetime) -> list[tuple[str, str, str | None]]:
        return [(one.key, one.name, one.parent) for one in desired_state(of, known, moment).places]

    found = changes(of, known)
    assert frame(found[0]) == frame(found[-1])


def test_the_same_facts_give_the_same_state() -> None:
    known = Known(LOADED, Progress(), {"amal": 100}, (Choice(100, "fr"),))
    one, other = (
        desired_state(two_rounds(AMAL, BASMA), known, at("10:20")) for _ in ("once", "again")
    )

    assert one == other
    assert any(level is Level.ENTER for place in one.places for _, level in place.access)
