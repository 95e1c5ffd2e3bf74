"""A countdown says each cue once, in order, whenever it is looked at."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from agenda.timer import LATE, Countdown, Cue, is_too_late
from tests.domain.workshops import at, quick

SECOND = timedelta(seconds=1)
TEN = Countdown(began=at("10:00"), ends=at("10:10"), warns=timedelta(minutes=1))


def test_the_warning_comes_before_the_end_and_the_end_at_the_end() -> None:
    assert TEN.cues == ((Cue.SOON, at("10:09")), (Cue.UP, at("10:10")))
    assert TEN.due(at("10:09") - SECOND) is None
    assert TEN.due(at("10:09")) == (Cue.SOON, at("10:09"))
    assert TEN.due(at("10:10")) == (Cue.UP, at("10:10"))


def test_what_was_said_is_not_due_again_nor_what_stood_before_it() -> None:
    assert TEN.having_said(Cue.SOON).due(at("10:09")) is None
    assert TEN.having_said(Cue.UP).cues == ()


def test_the_next_cue_is_the_first_that_lies_ahead() -> None:
    assert TEN.next_cue(at("10:00")) == at("10:09")
    assert TEN.next_cue(at("10:09")) == at("10:10")
    assert TEN.next_cue(at("10:10")) is None


def test_time_that_is_as_short_as_the_warning_has_none() -> None:
    minute = Countdown(began=at("10:00"), ends=at("10:01"), warns=timedelta(minutes=1))

    assert minute.cues == ((Cue.UP, at("10:01")),)


def test_what_is_very_late_is_too_late() -> None:
    assert not is_too_late(at("10:00"), at("10:00") + LATE)
    assert is_too_late(at("10:00"), at("10:00") + LATE + SECOND)


@quick
@given(st.lists(st.integers(0, 900), max_size=30))
def test_each_cue_is_due_once_at_whatever_moments_one_looks(looks: list[int]) -> None:
    left, said = TEN, list[Cue]()
    for look in sorted(looks):
        due = left.due(TEN.began + look * SECOND)
        if due is not None:
            said.append(due[0])
            left = left.having_said(due[0])

    assert said == sorted(set(said), key=list(Cue).index)
    assert (Cue.UP in said) == any(look >= 600 for look in looks)


@quick
@given(st.integers(0, 900))
def test_nothing_is_due_between_now_and_the_next_cue(look: int) -> None:
    now = TEN.began + look * SECOND
    left = TEN
    while (due := left.due(now)) is not None:
        left = left.having_said(due[0])
    following = left.next_cue(now)

    assert following is None or left.due(following - SECOND) is None
    assert (following is None) == (left.cues == ())
