"""Each planted fault makes the rehearsal fail, and name what was promised."""

import pytest

from bot.adapters.rehearsal.disturbance import Interruption
from bot.app import Disturb
from bot.ports import Clock, Platform
from tests.stories import faults
from tests.stories.playing import agenda_of, broken, play, tuesday

STARTED = "breakouts-tuesday/r1/started"


@pytest.mark.parametrize(
    ("fault", "promise"),
    [
        (faults.NoticeMissing, f"{STARTED}/en is said once"),
        (faults.NoticeTwice, f"{STARTED}/en is said once"),
        (faults.TwoLanguagesOnly, f"{STARTED}/ar is said once"),
        (faults.RoomLate, "is open to P"),
        (faults.RoomNotClosed, "is to be read only by P"),
        (faults.WrongPerson, "is hidden from P"),
        (faults.ShutToExpert, "is open to James Dennison"),
    ],
)
def test_a_planted_fault_breaks_a_promise_that_is_named(fault: Disturb, promise: str) -> None:
    transcript, _, _ = play(tuesday(), disturb=fault)

    assert any(promise in one for one in broken(transcript)), broken(transcript)[:5]


def test_a_language_that_comes_behind_breaks_a_promise_that_is_named() -> None:
    transcript, _, _ = play(agenda_of("gfmd-breakout"), people=4, disturb=faults.OneLanguageBehind)
    found = broken(transcript)

    assert (
        "breakout-2/r1/started is said in all languages within 2 s: "
        "en after 0 s, fr after 0 s, ar after 3 s"
    ) in found
    assert all("within 2 s" in one for one in found)
    assert transcript.lines[-1].facts["spread"] == 3


def test_without_a_fault_no_promise_is_broken() -> None:
    transcript, _, _ = play(agenda_of("gfmd-breakout"), people=4)

    assert broken(transcript) == []


def test_a_restart_that_repeats_breaks_a_promise_that_is_named() -> None:
    left = [90]

    def ends_and_forgets(platform: Platform, clock: Clock) -> Platform:
        forgets = faults.ForgetsItsPosts(platform, clock)
        return Interruption(forgets, clock, left, after=True)

    transcript, _, _ = play(tuesday(), disturb=ends_and_forgets)

    assert any("it was said 2 times" in one for one in broken(transcript))
