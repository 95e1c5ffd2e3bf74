"""Planned times, and the times that follow from what the moderators did."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.model import Event, Item
from agenda.progress import Progress, started
from agenda.timeline import (
    Slot,
    SlotKind,
    Timing,
    instant,
    is_passed_over,
    item_times,
    plan_slots,
    project,
    running,
    to_come,
)
from tests.domain.workshops import (
    Waits,
    at,
    breakout,
    coffee,
    event,
    events,
    journal,
    journals,
    minutes,
    quick,
    session,
    text,
)

MORNING = [
    session("welcome", ("09:00", "10:00")),
    coffee(("10:00", "10:15")),
    session("debate", ("10:15", "11:00")),
    session("closing", ("11:00", "11:30")),
]


def slots(*waiting: str) -> tuple[Slot, ...]:
    """Give the slots of a morning, of which some wait for a moderator."""
    start: dict[bool, Waits] = {True: "manual", False: "auto"}
    sessions = [one.model_copy(update={"start": start[one.id in waiting]}) for one in MORNING]
    return plan_slots(event(sessions))


def shown(timings: tuple[Timing, ...]) -> dict[str, str]:
    """Show the times as a clock in Madrid does."""

    def clock(moment: datetime | None) -> str:
        return f"{moment.astimezone(ZoneInfo('Europe/Madrid')):%H:%M}" if moment else "never"

    return {
        one.slot.id: f"{clock(one.starts)}-{clock(one.ends)}" if one.starts else "never"
        for one in timings
    }


@pytest.mark.parametrize(
    ("zone", "day", "utc"),
    [
        ("Europe/Madrid", date(2020, 6, 15), 7),
        ("Europe/Madrid", date(2020, 1, 15), 8),
        ("Africa/Casablanca", date(2022, 3, 25), 8),
        ("Africa/Casablanca", date(2022, 4, 20), 9),  # in Ramadan the clocks go back an hour
        ("Asia/Dhaka", date(2016, 12, 10), 3),
    ],
)
def test_nine_o_clock_is_that_of_the_zone_on_that_date(zone: str, day: date, utc: int) -> None:
    planned = instant(ZoneInfo(zone), day, time(9))

    assert planned == datetime(day.year, day.month, day.day, utc, tzinfo=UTC)
    assert planned.tzinfo is UTC


def test_each_session_is_one_slot_and_each_round_and_pause_of_a_breakout() -> None:
    talks = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), pauses=[("10:45", "11:00")])
    planned = plan_slots(event([session("welcome", ("09:00", "10:00")), talks]))

    assert [(one.id, one.kind, one.session, one.number) for one in planned] == [
        ("welcome", SlotKind.SESSION, "welcome", 0),
        ("talks/r1", SlotKind.ROUND, "talks", 1),
        ("talks/p1", SlotKind.BREAK, "talks", 1),
        ("talks/r2", SlotKind.ROUND, "talks", 2),
    ]
    assert [one.title.in_language("en") for one in planned] == ["Welcome", "Talks", "Tea", "Talks"]


def test_slots_come_in_the_order_of_their_start_whatever_the_order_of_the_file() -> None:
    assert plan_slots(event(MORNING[::-1])) == plan_slots(event(MORNING))


def test_days_count_from_one() -> None:
    first, second = plan_slots(event([MORNING[0]], [MORNING[2]]))

    assert (first.day, first.starts) == (1, at("09:00"))
    assert (second.day, second.starts) == (2, at("10:15", day=2))


def test_a_slot_lasts_from_its_start_to_its_end() -> None:
    assert slots()[2].lasts == minutes(45)


def test_breaks_start_by_themselves_even_in_a_breakout_that_waits() -> None:
    talks = breakout(
        "talks",
        ("10:00", "10:45"),
        ("11:00", "11:45"),
        pauses=[("10:45", "11:00")],
        start="manual",
    )

    assert [one.manual for one in plan_slots(event([talks]))] == [True, False, True]
    assert [one.manual for one in slots("coffee")] == [False, False, False, False]


def test_without_decisions_everything_runs_as_planned() -> None:
    assert shown(project(slots(), Progress())) == {
        "welcome": "09:00-10:00",
        "coffee": "10:00-10:15",
        "debate": "10:15-11:00",
        "closing": "11:00-11:30",
    }


def test_what_waits_for_a_moderator_has_no_time_until_it_is_started() -> None:
    waiting = shown(project(slots("welcome"), Progress()))
    started = shown(project(slots("welcome"), journal(("welcome", at("09:02")))))

    assert waiting["welcome"] == waiting["coffee"] == "never"
    assert started["welcome"] == "09:02-10:02"
    assert started["coffee"] == "10:02-10:15"


def test_what_starts_late_keeps_its_length_if_nothing_follows() -> None:
    projected = project(slots("closing"), journal(("closing", at("11:20"))))

    assert shown(projected)["closing"] == "11:20-11:50"


def test_what_starts_late_moves_what_flows_after_it() -> None:
    projected = project(slots("debate"), journal(("debate", at("10:30"))))

    assert shown(projected)["debate"] == "10:30-11:15"
    assert shown(projected)["closing"] == "11:15-11:45"


def test_what_starts_late_goes_on_while_the_next_waits() -> None:
    late = project(slots("debate", "closing"), journal(("debate", at("10:30"))))
    followed = project(
        slots("debate", "closing"), journal(("debate", at("10:30")), ("closing", at("11:10")))
    )

    assert shown(late)["debate"] == "10:30-11:15"
    assert shown(followed)["debate"] == "10:30-11:10"
    assert shown(followed)["closing"] == "11:10-11:40"


def test_what_starts_early_ends_what_was_going_on() -> None:
    projected = project(slots(), journal(("coffee", at("09:50"))))

    assert shown(projected)["welcome"] == "09:00-09:50"
    assert shown(projected)["coffee"] == "09:50-10:15"


def test_what_the_moderators_passed_over_never_runs() -> None:
    projected = project(slots(), journal(("debate", at("09:55"))))

    assert shown(projected) == {
        "welcome": "09:00-09:55",
        "coffee": "never",
        "debate": "09:55-11:00",
        "closing": "11:00-11:30",
    }


def test_what_was_to_start_at_that_very_moment_is_passed_over() -> None:
    projected = project(slots(), journal(("debate", at("10:00"))))

    assert shown(projected)["coffee"] == "never"
    assert shown(projected)["debate"] == "10:00-11:00"


def test_a_slot_is_passed_over_once_a_later_one_of_its_day_has_begun() -> None:
    timings = project(slots("debate"), journal(("closing", at("10:30"))))
    debate = timings[2]

    assert debate.gone
    assert is_passed_over(debate, timings, at("10:30"))
    assert not is_passed_over(timings[3], timings, at("11:00"))


def test_a_break_passes_over_only_what_starts_by_itself() -> None:
    waits = project(slots("welcome"), journal(("coffee", at("08:50"))))
    runs = project(slots(), journal(("coffee", at("08:50"))))

    assert not is_passed_over(waits[0], waits, at("09:00"))
    assert is_passed_over(runs[0], runs, at("09:00"))


def test_what_had_begun_itself_was_not_passed_over() -> None:
    progress = journal(("debate", at("10:20")), ("closing", at("10:30")))
    timings = project(slots("debate"), progress)

    assert not is_passed_over(timings[2], timings, at("10:40"))
    assert not is_passed_over(timings[2], timings, at("10:19"))


def test_what_was_passed_over_may_be_started_all_the_same() -> None:
    projected = project(slots(), journal(("debate", at("09:55")), ("coffee", at("10:30"))))

    assert shown(projected)["coffee"] == "10:30-10:40"
    assert shown(projected)["debate"] == "09:55-10:30"


def test_what_flows_waits_with_what_is_before_it() -> None:
    waiting = project(slots("welcome"), Progress())
    projected = project(slots("welcome"), journal(("welcome", at("10:05"))))

    assert {one.starts for one in waiting} == {None}
    assert shown(projected)["welcome"] == "10:05-11:05"
    assert shown(projected)["coffee"] == "11:05-11:15"


def test_what_waits_is_expected_as_early_as_can_be() -> None:
    waiting = project(slots("welcome", "debate"), journal(("welcome", at("09:20"))))

    assert [one.expected for one in waiting[2:]] == [
        (at("10:30"), at("11:15")),
        (at("11:15"), at("11:45")),
    ]


def test_only_the_first_of_two_starts_counts() -> None:
    twice = journal(("debate", at("10:20")), ("debate", at("10:40")))

    once = journal(("debate", at("10:20")))

    assert shown(project(slots("debate"), twice)) == shown(project(slots("debate"), once))


def test_what_happens_on_one_day_moves_nothing_on_another() -> None:
    week = plan_slots(event([MORNING[3]], [MORNING[0]]))

    projected = project(week, journal(("closing", at("11:25"))))

    assert (projected[1].starts, projected[1].ends) == (at("09:00", day=2), at("10:00", day=2))


def test_a_slot_runs_from_its_start_until_just_before_its_end() -> None:
    welcome = project(slots(), Progress())[0]
    moments = [at("08:59"), at("09:00"), at("09:59"), at("10:00")]

    assert [welcome.runs_at(moment) for moment in moments] == [False, True, True, False]
    assert [welcome.is_over_at(moment) for moment in moments] == [False, False, False, True]


def test_what_has_no_times_neither_runs_nor_is_over() -> None:
    waiting = project(slots("welcome"), Progress())[0]

    assert not waiting.runs_at(at("09:30"))
    assert not waiting.is_over_at(at("12:00"))


def test_what_is_going_on_is_told() -> None:
    timings = project(slots(), Progress())

    assert [one.slot.id for one in running(timings, at("10:20"))] == ["debate"]
    assert running(timings, at("08:00")) == ()


def test_what_has_not_begun_is_still_to_come() -> None:
    timings = project(slots(), Progress())
    ids = [
        [slot.id for slot in to_come(timings, at(clock))] for clock in ("09:30", "10:20", "11:00")
    ]

    assert ids == [["coffee", "debate", "closing"], ["closing"], []]


def test_what_waits_may_still_be_held_after_a_break() -> None:
    timings = project(slots("welcome"), journal(("coffee", at("10:00"))))

    assert [slot.id for slot in to_come(timings, at("10:05"))] == ["welcome", "debate", "closing"]
    assert shown(timings)["debate"] == "never"


def test_what_waits_beside_another_session_is_still_to_come() -> None:
    parallel = [
        session("talk", ("09:00", "10:00")),
        session("tour", ("09:00", "10:00"), start="manual"),
    ]
    timings = project(plan_slots(event(parallel)), Progress())

    assert [slot.id for slot in to_come(timings, at("09:10"))] == ["tour"]


def test_what_was_passed_over_does_not_come_any_more() -> None:
    timings = project(slots("debate"), journal(("closing", at("09:30"))))

    assert to_come(timings, at("09:30")) == ()


def test_a_break_that_was_passed_over_does_not_come_either() -> None:
    timings = project(slots(), journal(("debate", at("09:50"))))

    assert [slot.id for slot in to_come(timings, at("09:55"))] == ["closing"]


@quick
@given(events())
def test_an_empty_journal_gives_the_plan(week: Event) -> None:
    for timing in project(plan_slots(week), Progress()):
        planned = (timing.slot.starts, timing.slot.ends)
        assert timing.expected == planned
        assert (timing.starts, timing.ends) in {planned, (None, None)}


@quick
@given(events())
def test_slots_are_planned_in_order_and_called_by_different_ids(week: Event) -> None:
    planned = plan_slots(week)

    assert list(planned) == sorted(planned, key=lambda slot: slot.starts)
    assert len({slot.id for slot in planned}) == len(planned)
    assert all(slot.starts < slot.ends for slot in planned)


@quick
@given(st.data())
def test_the_same_journal_gives_the_same_times(data: st.DataObject) -> None:
    planned = plan_slots(data.draw(events()))
    progress = data.draw(journals(planned))
    again = Progress(tuple(started(one.slot, one.at) for one in progress.decisions))

    assert project(planned, progress) == project(planned, again)


@quick
@given(events())
def test_whoever_always_starts_the_next_gets_through_the_whole_event(week: Event) -> None:
    planned = plan_slots(week)
    moment, progress, gone_through = planned[0].starts - minutes(600), Progress(), []
    while following := to_come(project(planned, progress), moment):
        gone_through.append(following[0])
        progress = progress.after(started(following[0].id, moment))
        moment += minutes(1)

    assert gone_through == list(planned)


def test_items_move_with_their_session_and_end_with_it() -> None:
    first, second = (
        Item(title=text("Word"), starts=time(10, 15), ends=time(10, 45)),
        Item(title=text("Answer"), starts=time(10, 45), ends=time(11)),
    )
    debate = MORNING[2].model_copy(update={"items": (first, second), "start": "manual"})
    planned = plan_slots(event([*MORNING[:2], debate]))
    timing = project(planned, journal(("debate", at("10:25"))))[2]

    found = item_times(ZoneInfo("Europe/Madrid"), date(2020, 6, 15), debate, timing)

    assert found == (
        (first, at("10:25"), at("10:55")),
        (second, at("10:55"), at("11:10")),
    )
