"""The delayable clock: gaps, breaks, fixed hours, hard ends, holds, skips, undo."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import combinations

import pytest

from agenda.progress import Act, Decision, Progress
from agenda.projection import is_held, project
from agenda.slots import Slot, SlotKind, Timing, plan_slots
from tests.domain.random_days import draw_many, minutes
from tests.domain.test_timeline import shown
from tests.domain.workshops import at, breakout, coffee, event, session

JOURNALS = 10_000
"""How many journals are drawn for the properties."""


def morning(**changes: dict[str, object]) -> tuple[Slot, ...]:
    """A talk, a coffee of 20 minutes, a gap of 10, a debate, a closing; some of it otherwise."""
    made = [
        session("talk", ("09:00", "10:00")),
        coffee(("10:00", "10:20")),
        session("debate", ("10:30", "11:30")),
        session("closing", ("11:30", "12:00")),
    ]
    return plan_slots(event([one.model_copy(update=changes.get(one.id, {})) for one in made]))


def rounds(**changes: object) -> tuple[Slot, ...]:
    talks = breakout(
        "talks", ("09:00", "10:15"), ("10:30", "11:45"), pauses=[("10:15", "10:30")]
    ).model_copy(update=changes)
    return plan_slots(event([talks, session("closing", ("11:45", "12:00"))]))


def decide(act: Act, clock: str, slot: str = "", by: int = 0, room: str = "") -> Decision:
    return Decision(act, at(clock), slot, minutes(by), room)


def times(slots: tuple[Slot, ...], *decisions: Decision) -> dict[str, str]:
    return shown(project(slots, Progress(decisions)))


def test_a_delay_eats_the_break_first_then_the_gap_and_then_moves_what_flows() -> None:
    by_10 = times(morning(), decide(Act.EXTEND, "09:50", "talk", by=10))
    by_25 = times(morning(), decide(Act.EXTEND, "09:50", "talk", by=25))

    assert by_10 == {
        "talk": "09:00-10:10",
        "coffee": "10:10-10:20",
        "debate": "10:30-11:30",
        "closing": "11:30-12:00",
    }
    assert by_25 == {
        "talk": "09:00-10:25",
        "coffee": "10:25-10:35",
        "debate": "10:35-11:35",
        "closing": "11:35-12:05",
    }


def test_a_break_keeps_the_shortest_length_that_the_agenda_says() -> None:
    slots = morning(coffee={"shortest": 15})

    assert times(slots, decide(Act.EXTEND, "09:50", "talk", by=30))["coffee"] == "10:30-10:45"


def test_a_break_of_five_minutes_is_never_shorter() -> None:
    slots = plan_slots(event([session("talk", ("09:00", "10:00")), coffee(("10:00", "10:05"))]))

    assert times(slots, decide(Act.EXTEND, "09:50", "talk", by=30))["coffee"] == "10:30-10:35"


@pytest.mark.parametrize(
    ("start", "pace", "begins"),
    [
        ("auto", "flows", "10:50"),
        ("auto", "fixed", "10:30"),
        ("manual", "flows", "never"),
        ("manual", "fixed", "never"),
    ],
)
def test_start_says_who_starts_and_time_says_when(start: str, pace: str, begins: str) -> None:
    slots = morning(debate={"start": start, "pace": pace})
    delayed = project(slots, Progress((decide(Act.EXTEND, "09:50", "talk", by=40),)))
    debate = delayed[2]

    assert shown(delayed)["debate"].partition("-")[0] == begins
    assert debate.expected is not None
    assert debate.expected[0] == at("10:30" if pace == "fixed" else "10:50")


def test_what_is_fixed_never_moves_and_what_runs_into_it_is_cut_and_told() -> None:
    slots = morning(closing={"pace": "fixed"})
    delayed = project(slots, Progress((decide(Act.EXTEND, "09:50", "talk", by=40),)))

    assert shown(delayed)["closing"] == "11:30-12:00"
    assert shown(delayed)["debate"] == "10:50-11:30"
    assert delayed[2].over == minutes(20)


def test_what_has_no_time_left_before_something_fixed_is_left_out_and_told() -> None:
    slots = morning(closing={"pace": "fixed"})
    delayed = project(slots, Progress((decide(Act.EXTEND, "09:50", "talk", by=90),)))

    assert shown(delayed)["talk"] == "09:00-11:20"
    assert shown(delayed)["coffee"] == "11:20-11:30"
    assert delayed[2].gone
    assert delayed[2].over == minutes(60)
    assert delayed[0].over == minutes(10)


def test_the_break_before_something_fixed_keeps_its_shortest_length() -> None:
    slots = morning(debate={"pace": "fixed"})
    delayed = project(slots, Progress((decide(Act.EXTEND, "09:50", "talk", by=60),)))

    assert shown(delayed)["talk"] == "09:00-10:20"
    assert shown(delayed)["coffee"] == "10:20-10:30"
    assert delayed[0].over == minutes(40)


def test_interpreters_who_leave_at_noon_end_what_is_on() -> None:
    slots = tuple(replace(one, hard_end=at("12:00")) for one in morning())
    delayed = project(slots, Progress((decide(Act.EXTEND, "11:10", "debate", by=20),)))

    assert shown(delayed)["closing"] == "11:50-12:00"
    assert delayed[3].over == minutes(20)


def test_a_delay_in_one_room_keeps_the_second_round_waiting_for_it() -> None:
    delayed = project(rounds(), Progress((decide(Act.EXTEND, "10:00", "talks/r1", 12, "north"),)))

    assert delayed[0].room_ends("north") == at("10:27")
    assert delayed[0].room_ends("south") == at("10:15")
    assert shown(delayed) == {
        "talks/r1": "09:00-10:27",
        "talks/p1": "10:27-10:37",
        "talks/r2": "10:37-11:52",
        "closing": "11:52-12:07",
    }


def test_the_second_round_starts_at_the_moderator_s_word_and_closes_what_is_open() -> None:
    delayed = project(
        rounds(),
        Progress(
            (
                decide(Act.EXTEND, "10:00", "talks/r1", 12, "north"),
                decide(Act.START, "10:20", "talks/r2"),
            )
        ),
    )

    assert delayed[0].room_ends("north") == at("10:20")
    assert delayed[0].room_ends("south") == at("10:15")
    assert shown(delayed)["talks/p1"] == "never"
    assert shown(delayed)["talks/r2"] == "10:20-11:45"


def test_a_hold_stops_the_clock_and_gives_the_time_back() -> None:
    held = Progress((decide(Act.HOLD, "09:30", "talk"),))
    resumed = held.after(decide(Act.RESUME, "09:50"))

    assert is_held(morning(), held)
    assert not is_held(morning(), resumed)
    assert shown(project(morning(), held)) == {
        "talk": "09:00-never",
        "coffee": "never",
        "debate": "never",
        "closing": "never",
    }
    assert shown(project(morning(), resumed))["talk"] == "09:00-10:20"
    assert shown(project(morning(), resumed))["coffee"] == "10:20-10:30"


def test_a_hold_between_two_sessions_keeps_the_next_waiting() -> None:
    slots = morning()
    held = [decide(Act.HOLD, "10:25", "debate")]

    assert times(slots, *held)["debate"] == "never"
    assert times(slots, *held, decide(Act.RESUME, "10:27"))["debate"] == "10:30-11:30"
    assert times(slots, *held, decide(Act.RESUME, "10:40"))["debate"] == "10:40-11:40"


def test_what_is_fixed_starts_during_a_hold_all_the_same() -> None:
    slots = morning(debate={"pace": "fixed"})
    held = times(slots, decide(Act.HOLD, "09:30", "talk"))

    assert held["talk"] == "09:00-10:20"
    assert held["debate"] == "10:30-11:30"


def test_what_is_skipped_is_left_out_and_the_rest_stays_as_planned() -> None:
    before = times(morning(), decide(Act.SKIP, "09:30", "debate"))
    during = times(morning(), decide(Act.SKIP, "10:45", "debate"))

    assert before["debate"] == "never"
    assert during["debate"] == "10:30-10:45"
    assert before["closing"] == during["closing"] == "11:30-12:00"


def test_a_skip_takes_a_delay_away_from_what_follows() -> None:
    delayed = times(
        morning(),
        decide(Act.EXTEND, "09:50", "talk", by=40),
        decide(Act.SKIP, "10:05", "debate"),
    )

    assert delayed["closing"] == "11:30-12:00"


def test_a_cut_gives_time_back_and_nothing_starts_before_its_planned_hour() -> None:
    delayed = [decide(Act.EXTEND, "09:50", "talk", by=40)]

    assert times(morning(), *delayed, decide(Act.EXTEND, "10:00", "debate", by=-15)) == {
        "talk": "09:00-10:40",
        "coffee": "10:40-10:50",
        "debate": "10:50-11:35",
        "closing": "11:35-12:05",
    }
    assert times(morning(), decide(Act.EXTEND, "09:50", "talk", by=-10))["coffee"] == "10:00-10:20"


def test_what_happened_stays_whatever_is_decided_later() -> None:
    late = times(morning(), decide(Act.EXTEND, "10:05", "talk", by=30))

    assert late["talk"] == "09:00-10:00"
    assert late["coffee"] == "10:00-10:20"


def test_an_undo_takes_back_the_last_decision_that_counts() -> None:
    first, second = decide(Act.EXTEND, "09:30", "talk", 10), decide(Act.EXTEND, "09:40", "talk", 5)
    undo = decide(Act.UNDO, "09:45")

    assert Progress((first, second, undo)).counting == (first,)
    assert Progress((first, second, undo, undo)).counting == ()
    assert Progress((undo, first)).counting == (first,)


Drawn = Sequence[tuple[tuple[Slot, ...], Progress, tuple[Timing, ...]]]


@cache
def drawn() -> Drawn:
    many = list(draw_many(seed=1, count=JOURNALS))
    return [(slots, progress, project(slots, progress)) for slots, progress in many]


def ended_by_hand(timing: Timing, progress: Progress) -> bool:
    acts = {Act.START, Act.SKIP}
    return any(one.at == timing.ends and one.act in acts for one in progress.counting)


def started_by_hand(timing: Timing, progress: Progress) -> bool:
    return any(
        one.act is Act.START and one.slot == timing.slot.id and one.at == timing.starts
        for one in progress.counting
    )


@pytest.mark.volume
def test_projected_times_never_overlap_in_one_place() -> None:
    for _, _, timings in drawn():
        for one, other in combinations((t for t in timings if t.starts), 2):
            if one.slot.day == other.slot.day:
                first, second = sorted((one, other), key=key_of)
                assert first.ends is not None
                assert first.ends <= begins(second)


def key_of(timing: Timing) -> tuple[datetime, datetime]:
    """Order by the start; what ended at once comes before what goes on."""
    return begins(timing), timing.ends or datetime.max.replace(tzinfo=UTC)


def begins(timing: Timing) -> datetime:
    assert timing.starts is not None
    return timing.starts


@pytest.mark.volume
def test_order_is_kept_but_for_what_somebody_starts() -> None:
    for _, progress, timings in drawn():
        by_itself = [t for t in timings if t.starts and not started_by_hand(t, progress)]
        assert by_itself == sorted(by_itself, key=begins)


@pytest.mark.volume
def test_what_is_fixed_and_starts_by_itself_starts_at_its_hour_or_never() -> None:
    for _, progress, timings in drawn():
        for one in timings:
            if one.slot.fixed and one.starts and not started_by_hand(one, progress):
                assert one.starts == one.slot.starts


@pytest.mark.volume
def test_no_break_is_under_its_shortest_unless_somebody_ends_it() -> None:
    for _, progress, timings in drawn():
        for one in timings:
            if one.slot.kind is SlotKind.BREAK and one.starts and one.ends:
                by_hand = ended_by_hand(one, progress) or started_by_hand(one, progress)
                assert by_hand or one.ends - one.starts >= one.slot.shortest


@pytest.mark.volume
def test_nothing_is_left_after_a_hard_end_unless_somebody_starts_it_then() -> None:
    for _, progress, timings in drawn():
        for one in timings:
            if one.slot.hard_end and one.ends and not started_by_hand(one, progress):
                assert one.ends <= one.slot.hard_end


@pytest.mark.volume
def test_nothing_that_flows_starts_before_its_hour() -> None:
    for _, progress, timings in drawn():
        for one in timings:
            if one.starts and not started_by_hand(one, progress):
                assert one.starts >= one.slot.starts


@pytest.mark.volume
def test_undo_restores_exactly() -> None:
    for slots, progress, timings in drawn():
        last = max((one.at for one in progress.decisions), default=slots[0].starts)
        extended = progress.after(Decision(Act.EXTEND, last, slots[0].id, minutes(7)))
        undone = extended.after(Decision(Act.UNDO, last + minutes(5)))
        assert project(slots, undone) == timings


@pytest.mark.volume
def test_a_decision_changes_nothing_that_had_happened() -> None:
    for slots, progress, timings in drawn()[:2000]:
        if not progress.counting:
            continue
        last = progress.counting[-1]
        before = project(slots, Progress(progress.counting[:-1]))
        for was, now in zip(before, timings, strict=True):
            if was.starts and was.starts < last.at:
                assert now.starts == was.starts
            if was.ends and was.ends <= last.at:
                assert now.ends == was.ends


@pytest.mark.volume
def test_the_same_journal_gives_the_same_times() -> None:
    again = draw_many(seed=1, count=500)

    for (slots, progress), (_, _, timings) in zip(again, drawn(), strict=False):
        assert project(slots, progress) == timings


@pytest.mark.volume
def test_the_longest_journal_is_gone_through_after_a_restart() -> None:
    slots = morning()
    minute = (decide(Act.EXTEND, "09:30", "talk", by=1), decide(Act.UNDO, "09:30"))
    every = minute[:1] * 5 + minute * 700 + (decide(Act.HOLD, "09:40", "talk"),) * 2000

    assert is_held(slots, Progress(every))
    assert times(slots, *every[:1405])["talk"] == "09:00-10:05"
