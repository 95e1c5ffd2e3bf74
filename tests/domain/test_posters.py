"""Posters share the time that is left: order, minutes each, and what does not fit."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agenda.posters import (
    PosterRun,
    add_late,
    each,
    lacking,
    leave_out,
    move_on,
    put_last,
)
from tests.domain.workshops import at, minutes, quick

START, END = at("14:10"), at("14:40")
SECOND = timedelta(seconds=1)


def posters(count: int = 8, least: int = 3, most: int = 4) -> PosterRun:
    return PosterRun(
        place="plenary",
        slot="talks",
        least=minutes(least),
        most=minutes(most),
        waiting=tuple(range(1, count + 1)),
    )


def lasts(run: PosterRun) -> timedelta:
    assert run.turn is not None
    return run.turn.countdown.ends - run.turn.countdown.began


def whose(run: PosterRun) -> int | None:
    return run.turn.number if run.turn else None


def test_eight_posters_of_four_minutes_share_thirty() -> None:
    begun = move_on(posters(), START, END)

    assert (whose(begun), lasts(begun)) == (1, minutes(3) + 45 * SECOND)
    assert begun.waiting == (2, 3, 4, 5, 6, 7, 8)


def test_few_posters_get_no_more_than_was_planned() -> None:
    assert each(posters(2), START, END) == minutes(4)


def test_whoever_overruns_takes_time_from_those_who_wait() -> None:
    begun = move_on(posters(), START, END)
    late = START + minutes(6)

    assert each(begun, late, END) == timedelta(seconds=24 * 60 // 7)
    assert lasts(move_on(begun, late, END)) == timedelta(seconds=24 * 60 // 7)


def test_whoever_is_quick_gives_time_to_those_who_wait() -> None:
    begun = move_on(posters(), START, END)
    second = move_on(begun, START + minutes(3), END)

    assert lasts(second) == timedelta(seconds=27 * 60 // 7)


def test_nobody_gets_less_than_the_least_and_what_is_lacking_is_told() -> None:
    begun = move_on(posters(), START, END)
    very_late = START + minutes(12)

    assert lacking(begun, START, END) == timedelta(0)
    assert each(begun, very_late, END) == minutes(3)
    assert lacking(begun, very_late, END) == minutes(3)


def test_after_the_slot_all_of_their_time_is_lacking() -> None:
    begun = move_on(posters(3), START, END)

    assert lacking(begun, END + minutes(1), END) == minutes(7)


def test_without_an_end_everybody_gets_what_was_planned() -> None:
    assert each(posters(20), START, None) == minutes(4)
    assert lacking(posters(20), START, None) == timedelta(0)


def test_a_skipped_poster_comes_last_and_a_dropped_one_not_at_all() -> None:
    begun = move_on(posters(3), START, END)

    assert put_last(begun, START, END).waiting == (3, 1)
    assert leave_out(begun, START, END).waiting == (3,)


def test_a_late_poster_comes_last_with_a_new_number() -> None:
    begun = move_on(posters(3), START, END)
    dropped = leave_out(put_last(begun, START, END), START, END)

    assert add_late(begun).waiting == (2, 3, 4)
    assert add_late(leave_out(posters(0), START, END)).waiting == (1,)
    assert add_late(dropped).last == 4


def test_after_the_last_one_all_is_over_until_somebody_comes_late() -> None:
    run = posters(1)
    for _ in range(2):
        run = move_on(run, START, END)

    assert run.is_over
    assert run.done == (1,)
    assert whose(move_on(add_late(run), START, END)) == 2


def test_a_run_is_the_same_after_being_kept() -> None:
    begun = move_on(posters(), START, END)

    assert PosterRun.model_validate_json(begun.model_dump_json()) == begun


@quick
@given(st.integers(1, 12), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3)), max_size=30))
def test_everybody_has_their_turn_and_never_less_than_the_least(
    count: int, steps: list[tuple[int, int]]
) -> None:
    run, now = posters(count), START
    for seconds, what in [*steps, *[(60, 0)] * (count + len(steps) + 1)]:
        now += seconds * SECOND
        run = (move_on, put_last, leave_out, _late)[what](run, now, END)
        if run.turn is not None:
            assert minutes(3) <= lasts(run) <= minutes(4)

    assert run.is_over
    assert sorted((*run.done, *run.left_out)) == list(range(1, run.last + 1))


@quick
@given(st.integers(1, 10), st.integers(0, 40 * 60))
def test_what_is_shared_fits_unless_something_is_lacking(count: int, seconds: int) -> None:
    now = START + seconds * SECOND
    run = posters(count)

    fits = now + each(run, now, END) * count <= END
    assert fits == (lacking(run, now, END) == timedelta(0))


def _late(run: PosterRun, _now: datetime, _until: datetime | None) -> PosterRun:
    return add_late(run)
