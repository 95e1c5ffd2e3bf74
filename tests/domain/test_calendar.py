"""What stands in calendars: entries that a later download replaces."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agenda.calendar import (
    CalendarEntry,
    Version,
    calendar_of,
    meetings,
    next_versions,
    uid_of,
)
from agenda.progress import Act, Decision, Progress, started
from agenda.seating import Plan
from agenda.timeline import project
from agenda.workshop import Workshop, prepare_workshop
from tests.domain.workshops import (
    NAMES,
    at,
    breakout,
    coffee,
    event,
    few,
    minutes,
    person,
    roster,
    session,
    text,
)

AMAL = person("amal", group="migrant")
BRUNO = person("bruno", group="expat")
DARIO = person("dario", "interpreter")
OLGA = person("olga", "observer")
PEOPLE = roster(AMAL, BRUNO, DARIO, OLGA)
DAY = [
    session("opening", ("09:00", "09:30")),
    coffee(("09:30", "10:00")),
    breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), pauses=[("10:45", "11:00")]),
    session("closing", ("12:00", "12:30")),
]
WEEK = prepare_workshop(event(DAY, groups=("migrant", "expat")), PEOPLE, NAMES)
MOVED_TWICE = Plan(event="week", moved={"amal": 2})
MORNING = at("08:00")
NOON = at("12:00")
OVERRUN = Decision(Act.EXTEND, at("09:20"), "opening", minutes(40))
SKIP = Decision(Act.SKIP, at("09:10"), "closing")

Versions = Mapping[str, Version]


def given_out(
    *decisions: Decision,
    before: Versions | None = None,
    now: datetime = MORNING,
    workshop: Workshop = WEEK,
) -> dict[str, Version]:
    timings = project(workshop.slots, Progress(decisions))
    return next_versions(timings, before or {}, now)


def of(
    participant: str | None, versions: Versions, workshop: Workshop = WEEK
) -> dict[str, CalendarEntry]:
    who = workshop.roster.of(participant) if participant else None
    found = calendar_of(workshop, versions, who)
    return {one.uid.partition("@")[0]: one for one in found}


def test_sessions_and_rounds_stand_in_the_calendar_and_breaks_do_not() -> None:
    assert list(of("amal", given_out())) == ["opening", "talks/r1", "talks/r2", "closing"]


def test_an_entry_is_known_by_its_slot_and_its_event() -> None:
    uids = [one.uid for one in calendar_of(WEEK, given_out(), None)]

    assert uids[1] == uid_of("week", "talks/r1") == "talks/r1@week.majlis"


def test_everybody_has_their_own_rooms() -> None:
    versions = given_out()
    rooms = {
        who: [of(who, versions)[f"talks/r{one}"].place for one in (1, 2)]
        for who in ("amal", "bruno")
    }

    assert rooms == {
        "amal": ["room/talks/r1/north", "room/talks/r2/south"],
        "bruno": ["room/talks/r1/south", "room/talks/r2/north"],
    }


def test_a_room_is_told_with_its_topic() -> None:
    (topic,) = [of("amal", given_out())["talks/r1"].topic]

    assert topic is not None
    assert topic.in_language("en") == "About the north"


def test_strangers_staff_and_observers_get_the_rounds_without_a_room() -> None:
    for who in (None, "dario", "olga"):
        entries = of(who, given_out())
        assert [entries[f"talks/r{one}"].topic for one in (1, 2)] == [None, None]
        assert entries["talks/r1"].place == "lobby"


def test_nobody_else_is_named() -> None:
    shown = repr(calendar_of(WEEK, given_out(), AMAL))

    assert not any(name in shown for name in ("Bruno", "Dario", "Olga", "bruno"))


def test_what_did_not_change_keeps_its_sequence_and_its_time() -> None:
    first = given_out()

    assert given_out(before=first, now=NOON) == first


def test_the_sequence_rises_when_times_change() -> None:
    first = given_out()
    second = given_out(OVERRUN, before=first, now=at("09:21"))

    assert {one.sequence for one in first.values()} == {0}
    assert (second["opening"].sequence, second["opening"].ends) == (1, at("10:10"))
    assert second["talks/r1"].sequence == 1
    assert second["talks/r1"].changed == at("09:21")


def test_the_sequence_rises_again_when_times_change_back() -> None:
    first = given_out()
    second = given_out(OVERRUN, before=first, now=at("09:21"))
    undo = Decision(Act.UNDO, at("09:22"))
    third = given_out(OVERRUN, undo, before=second, now=at("09:22"))

    assert third["opening"].sequence == 2
    assert (third["opening"].starts, third["opening"].ends) == (at("09:00"), at("09:30"))


def test_a_change_that_nobody_was_given_is_no_change() -> None:
    assert {one.sequence for one in given_out(OVERRUN).values()} == {0}


def test_what_was_skipped_is_cancelled_at_its_old_time() -> None:
    entry = of("amal", given_out(SKIP, before=given_out()))["closing"]

    assert (entry.cancelled, entry.sequence) == (True, 1)
    assert (entry.starts, entry.ends) == (at("12:00"), at("12:30"))


def test_what_was_skipped_before_anybody_had_it_is_left_out() -> None:
    assert "closing" not in of("amal", given_out(SKIP))


def test_what_is_held_after_all_stands_again() -> None:
    skipped = given_out(SKIP, before=given_out())
    undone = given_out(SKIP, Decision(Act.UNDO, at("09:30")), before=skipped, now=at("09:30"))

    assert (undone["closing"].cancelled, undone["closing"].sequence) == (False, 2)


def test_what_is_no_longer_in_the_agenda_is_cancelled() -> None:
    shorter = prepare_workshop(event(DAY[:3], groups=("migrant", "expat")), PEOPLE, NAMES)
    versions = given_out(before=given_out(), workshop=shorter)

    entry = of("amal", versions, shorter)["closing"]
    assert (entry.cancelled, entry.title.in_language("en")) == (True, "Closing")
    assert of("amal", given_out(before=versions, workshop=shorter), shorter)["closing"] == entry


def test_another_title_is_a_change() -> None:
    renamed = [DAY[0].model_copy(update={"title": text("Welcome")}), *DAY[1:]]
    other = prepare_workshop(event(renamed, groups=("migrant", "expat")), PEOPLE, NAMES)

    assert given_out(before=given_out(), workshop=other)["opening"].sequence == 1


def test_a_move_by_hand_raises_the_sequence_of_that_person_alone() -> None:
    crowded = replace(WEEK, plan=MOVED_TWICE)
    versions = given_out()

    assert of("amal", versions, crowded)["talks/r1"].sequence == 2
    assert of("bruno", versions, crowded)["talks/r1"].sequence == 0
    assert of("amal", versions, crowded)["opening"].sequence == 0


def test_a_seat_taken_away_by_hand_is_cancelled() -> None:
    seats = {"talks/r1": {"amal": 0}, "talks/r2": {}}
    taken = replace(WEEK, plan=MOVED_TWICE, seating=replace(WEEK.seating, seats=seats))
    never = replace(WEEK, seating=replace(WEEK.seating, seats=seats))

    assert of("amal", given_out(), taken)["talks/r2"].cancelled
    assert "talks/r2" not in of("amal", given_out(), never)


def test_a_session_that_waits_stands_at_the_time_that_is_expected() -> None:
    waits = [DAY[0], session("words", ("09:30", "10:00"), start="manual")]
    workshop = prepare_workshop(event(waits), PEOPLE, NAMES)
    overrun = replace(OVERRUN, by=minutes(30))

    assert given_out(workshop=workshop)["words"].starts == at("09:30")
    assert given_out(overrun, workshop=workshop)["words"].starts == at("10:00")


def test_a_session_started_late_stands_at_its_real_time() -> None:
    waits = [session("words", ("09:30", "10:00"), start="manual")]
    workshop = prepare_workshop(event(waits), PEOPLE, NAMES)
    at_last = started("words", at("09:42") + timedelta(seconds=7, microseconds=9))

    entry = given_out(at_last, workshop=workshop)["words"]
    assert entry.starts == at("09:42") + timedelta(seconds=7)


DECISIONS = st.builds(
    Decision,
    st.sampled_from([Act.EXTEND, Act.SKIP, Act.START, Act.HOLD, Act.RESUME, Act.UNDO]),
    st.just(MORNING),
    st.sampled_from(["opening", "talks/r1", "talks/r2", "closing"]),
    st.integers(-30, 60).map(minutes),
)


@few
@given(st.lists(DECISIONS, max_size=8))
def test_whatever_is_decided_a_changed_entry_has_a_higher_sequence(all_of: list[Decision]) -> None:
    versions: dict[str, Version] = {}
    for count in range(len(all_of) + 1):
        journal = [replace(one, at=one.at + minutes(n * 15)) for n, one in enumerate(all_of)]
        now = MORNING + minutes(count * 15)
        before, versions = versions, given_out(*journal[:count], before=versions, now=now)
        assert before.keys() <= versions.keys()
        for slot, old in before.items():
            new = versions[slot]
            assert (new == old) or (new.sequence == old.sequence + 1 and new.changed == now)
            assert new.starts <= new.ends


def test_each_day_stands_in_the_platforms_own_calendar() -> None:
    two = prepare_workshop(event(DAY, [session("recap", ("09:00", "10:00"))]), PEOPLE, NAMES)
    found = meetings(two, project(two.slots, Progress()))

    assert [(one.key, one.name) for one in found] == [
        ("2020-06-15", "A week (1/2)"),
        ("2020-06-16", "A week (2/2)"),
    ]
    assert (found[0].starts, found[0].ends) == (at("09:00"), at("12:30"))
    assert [len(lines) for _, lines in found[0].about] == [3, 3, 3]


def test_a_day_on_which_all_is_skipped_does_not() -> None:
    one = prepare_workshop(event([session("talk", ("09:00", "10:00"))]), PEOPLE, NAMES)
    skip = Decision(Act.SKIP, MORNING, "talk")

    assert meetings(one, project(one.slots, Progress((skip,)))) == ()


def test_the_name_of_a_day_is_never_too_long() -> None:
    long = event(DAY, DAY[:1]).model_copy(update={"title": text("word " * 60)})
    workshop = prepare_workshop(long, PEOPLE, NAMES)
    names = [one.name for one in meetings(workshop, project(workshop.slots, Progress()))]

    assert [len(one) <= 100 for one in names] == [True, True]
    assert names[1].endswith("(2/2)")
