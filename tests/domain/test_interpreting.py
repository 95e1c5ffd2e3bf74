"""Interpreters are told where they work and whose turn it is, whatever moderators decide."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from agenda.desired import Known, desired_state, next_change
from agenda.interpreting import duties, interpreting_notices
from agenda.messages import Channel, Many
from agenda.model import Event, Interpreters, Mode, Person, Session
from agenda.progress import Act, Decision, Progress, started
from agenda.rooms import INTERPRETERS_ROOM
from agenda.roster import Roster
from agenda.state import Notice
from agenda.timeline import holds_of, plan_slots, project
from agenda.workshop import Workshop, prepare_workshop
from tests.domain.random_days import draw_journal, draw_slots
from tests.domain.workshops import (
    MADRID,
    NAMES,
    at,
    breakout,
    event,
    person,
    roster,
    session,
    text,
    topic,
)

PAIR = ("i-1", "i-2")
BOTH = roster(person("i-1", "interpreter"), person("i-2", "interpreter"))


def team(*where: str, people: Sequence[str] = PAIR, turn: int = 20) -> Interpreters:
    return Interpreters(between=("en", "ar"), people=tuple(people), at=where, turn=turn)


def day(*sessions: Session, teams: Sequence[Interpreters]) -> Event:
    return event(sessions).model_copy(update={"interpreters": tuple(teams)})


def told(of: Event, *decisions: Decision, people: Roster = BOTH) -> list[Notice]:
    found = interpreting_notices(prepared(of, people), Progress(decisions))
    return sorted(found, key=lambda one: one.due)


def prepared(of: Event, people: Roster = BOTH) -> Workshop:
    return prepare_workshop(of, people, NAMES)


def clock(notice: Notice) -> str:
    return f"{notice.due.astimezone(ZoneInfo(MADRID)):%H:%M}"


def shown(notices: Sequence[Notice]) -> list[str]:
    """Give the hour of each notice, and who is called."""
    return [f"{clock(one)} {' '.join(one.calls)}" for one in notices]


TALK = day(session("talk", ("10:00", "11:30")), teams=[team("talk")])
TURNS = ["09:45 i-1 i-2", "10:20 i-2", "10:40 i-1", "11:00 i-2", "11:20 i-1"]


def test_they_are_called_a_quarter_of_an_hour_ahead_and_at_every_turn() -> None:
    notices = told(TALK)

    assert shown(notices) == TURNS
    assert notices[0].lines[0].facts["place"] == Many((Channel("plenary"),))
    assert notices[0].lines[0].facts["first"] == "I-1"
    assert notices[1].lines[0].facts["person"] == "I-2"
    assert {one.place for one in notices} == {INTERPRETERS_ROOM}
    assert not any(one.public for one in notices)


def test_a_turn_is_as_long_as_the_agenda_says() -> None:
    of = day(session("talk", ("10:00", "11:30")), teams=[team("talk", turn=30)])

    assert shown(told(of)) == ["09:45 i-1 i-2", "10:30 i-2", "11:00 i-1"]


def test_nobody_takes_over_for_the_last_minutes() -> None:
    of = day(session("talk", ("10:00", "10:43")), teams=[team("talk")])

    assert shown(told(of)) == ["09:45 i-1 i-2", "10:20 i-2"]


def test_one_alone_has_no_turns() -> None:
    of = day(session("talk", ("10:00", "11:30")), teams=[team("talk", people=["i-1"])])

    assert shown(told(of)) == ["09:45 i-1"]


def test_a_team_works_in_a_room_in_all_rooms_of_a_round_or_in_all_rounds() -> None:
    talks = breakout("talks", ("10:00", "10:30"), ("10:40", "11:10"))
    every, one_round, room = team("talks"), team("talks/r2"), team("talks/r1/south")
    of = day(talks, teams=[every, one_round, room])

    found = {(one.number, one.slot.id, one.rooms) for one in duties(of, plan_slots(of))}

    both = ("north", "south")
    assert found == {
        (0, "talks/r1", both),
        (0, "talks/r2", both),
        (1, "talks/r2", both),
        (2, "talks/r1", ("south",)),
    }


def test_a_room_of_one_language_is_not_interpreted_with_its_round() -> None:
    quiet = topic("quiet").model_copy(update={"mode": Mode.SINGLE})
    talks = breakout("talks", ("10:00", "10:30"), topics=["north", quiet])
    of = day(talks, teams=[team("talks")])

    assert [one.rooms for one in duties(of, plan_slots(of))] == [("north",)]


def test_more_time_gives_more_turns() -> None:
    more = Decision(Act.EXTEND, at("11:10"), "talk", by=timedelta(minutes=15))

    assert shown(told(TALK, more)) == [*TURNS, "11:40 i-2"]


def test_what_is_cut_takes_back_nothing_that_was_said() -> None:
    less = Decision(Act.EXTEND, at("11:01"), "talk", by=timedelta(minutes=-25))

    assert shown(told(TALK, less)) == TURNS[:4]


def test_a_hold_stops_the_turns_and_gives_them_their_time_back() -> None:
    hold, on = Decision(Act.HOLD, at("10:25")), Decision(Act.RESUME, at("10:40"))

    assert shown(told(TALK, hold)) == TURNS[:2]
    assert shown(told(TALK, hold, on)) == [
        *TURNS[:2],
        "10:55 i-1",
        "11:15 i-2",
        "11:35 i-1",
    ]


def test_when_their_session_is_later_they_are_told_once_more() -> None:
    first, second = session("first", ("09:00", "10:00")), session("second", ("10:00", "10:30"))
    of = day(first, second, teams=[team("second")])
    late = Decision(Act.EXTEND, at("09:50"), "first", by=timedelta(minutes=20))
    early = Decision(Act.EXTEND, at("09:30"), "first", by=timedelta(minutes=20))

    assert shown(told(of, late)) == ["09:45 i-1 i-2", "10:05 i-1 i-2", "10:40 i-2"]
    assert shown(told(of, early)) == ["10:05 i-1 i-2", "10:40 i-2"]


def test_when_their_session_is_suddenly_sooner_they_are_told_at_once() -> None:
    first, second = session("first", ("09:00", "10:00")), session("second", ("10:00", "10:30"))
    of = day(first, second, teams=[team("second")])
    more = Decision(Act.EXTEND, at("09:30"), "first", by=timedelta(minutes=20))
    less = Decision(Act.EXTEND, at("09:55"), "first", by=timedelta(minutes=-20))

    assert shown(told(of, more, less)) == ["09:55 i-1 i-2", "10:20 i-2"]


def test_what_waits_for_a_moderator_has_turns_when_it_was_started() -> None:
    waits = day(session("talk", ("10:00", "11:00"), start="manual"), teams=[team("talk")])

    assert shown(told(waits)) == ["09:45 i-1 i-2"]
    assert shown(told(waits, started("talk", at("10:10")))) == [
        "09:45 i-1 i-2",
        "10:30 i-2",
        "10:50 i-1",
    ]


def test_what_is_left_out_has_no_turns() -> None:
    skip = Decision(Act.SKIP, at("09:30"), "talk")

    assert told(TALK, skip) == []


def test_an_interpreter_of_the_agenda_is_called_by_their_name_in_the_roster() -> None:
    of = day(session("talk", ("10:00", "10:30")), teams=[team("talk", people=["amal"])])
    of = of.model_copy(update={"people": {"amal": Person(name="I-2")}})

    assert shown(told(of)) == ["09:45 i-2"]


def test_somebody_whom_the_roster_does_not_know_is_named_and_not_called() -> None:
    of = day(session("talk", ("10:00", "10:30")), teams=[team("talk", people=["amal"])])
    of = of.model_copy(update={"people": {"amal": Person(function=text("Interpreter"))}})
    notice = told(of)[0]

    assert notice.calls == ()
    assert notice.lines[0].facts["people"] == Many(("amal",))


def test_there_is_a_place_for_interpreters_only_where_there_are_any() -> None:
    def place_of(one: Event) -> bool:
        state = desired_state(prepared(one), Known(since=at("08:00")), at("08:30"))
        said = any(notice.place == INTERPRETERS_ROOM for notice in state.notices)
        assert said == any(place.key == INTERPRETERS_ROOM for place in state.places)
        return said

    assert place_of(TALK)
    assert not place_of(TALK.model_copy(update={"interpreters": ()}))


def test_the_clock_wakes_for_them() -> None:
    known = Known(since=at("08:00"))

    assert next_change(prepared(TALK), known, at("10:21")) == at("10:40")


def drawn(seed: int) -> tuple[Workshop, Progress]:
    """Draw a day and what moderators decide, with two interpreters in every slot of it."""
    chance = random.Random(seed)
    slots = draw_slots(chance)
    work = team(*(one.session for one in slots), turn=chance.choice([5, 10, 20]))
    of = prepared(TALK.model_copy(update={"interpreters": (work,)}))
    return replace(of, slots=slots), draw_journal(chance, slots)


@pytest.mark.parametrize("seed", range(60))
def test_no_decision_takes_back_or_adds_anything_before_it(seed: int) -> None:
    of, journal = drawn(seed)
    full = list(interpreting_notices(of, journal))
    assert len({one.key for one in full}) == len(full)
    for count, decision in enumerate(journal.decisions):
        before = list(interpreting_notices(of, Progress(journal.decisions[:count])))
        for one, other in ((before, full), (full, before)):
            said = {(each.key, each.due) for each in other if each.due < decision.at}
            assert {(each.key, each.due) for each in one if each.due < decision.at} <= said


@pytest.mark.parametrize("seed", range(60))
def test_nobody_is_called_for_a_turn_while_the_clock_stands_still(seed: int) -> None:
    of, journal = drawn(seed)
    days = {one.id: one.day for one in of.slots}
    turns = [
        (one.key.split("/")[1], one.due)
        for one in interpreting_notices(of, journal)
        if "/turn-" in one.key
    ]
    until = [*(one.at for one in journal.decisions[1:]), at("23:59", day=9)]
    for count, end in enumerate(until[: len(journal.decisions)], start=1):
        now = Progress(journal.decisions[:count])
        since = now.decisions[-1].at
        starts = {one.slot.id: one.starts for one in project(of.slots, now)}
        for day, began, ended in holds_of(of.slots, now):
            stopped = [slot for slot, when in starts.items() if when and when <= began]
            in_it = [one for one, due in turns if one in stopped and since <= due < end]
            assert ended or not [one for one in in_it if days[one] == day]
