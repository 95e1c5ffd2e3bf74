"""What an alarm promises, whether it rings by itself or somebody plays the day with it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Protocol

import pytest
from structlog.testing import capture_logs

from agenda.messages import store as words
from bot.adapters.clock import SchedulerAlarm, WallClock
from bot.adapters.rehearsal.clock import SilentAlarm, StillClock
from bot.adapters.store import StoreFullError
from bot.ports import Alarm, Clock
from tests.adapters.wire.agendas import OPENS
from tests.adapters.wire.waiting import pause

STEP = 0.25
"""Seconds that separate what happens here; all of it before the alarm would look around."""


class Bedside(Protocol):
    """An alarm, its clock, how often it rang, and how time passes there."""

    @property
    def alarm(self) -> Alarm: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def rang(self) -> int: ...

    async def wait(self, steps: float) -> None: ...


class Real:
    """The alarm of a real day."""

    def __init__(self) -> None:
        self.alarm, self.clock, self.rang = SchedulerAlarm(), WallClock(), 0
        self.alarm.start(self._ring, self._ring)

    async def wait(self, steps: float) -> None:
        await pause(steps * STEP)

    async def _ring(self) -> None:
        self.rang += 1


class Played:
    """The alarm of a rehearsal: whoever plays looks when it wants to ring."""

    def __init__(self) -> None:
        self.alarm, self.clock, self.rang = SilentAlarm(), StillClock(OPENS), 0

    async def wait(self, steps: float) -> None:
        until = self.clock.at + timedelta(seconds=steps * STEP)
        while self.alarm.rings is not None and self.alarm.rings <= until:
            self.clock.jump(self.alarm.rings)
            self.alarm.rings = None
            self.rang += 1
        self.clock.jump(until)


@pytest.fixture(params=[Real, Played])
async def bedside(request: pytest.FixtureRequest) -> AsyncIterator[Bedside]:
    made: Real | Played = request.param()
    yield made
    if isinstance(made, Real):
        await made.alarm.stop()


def after(bedside: Bedside, steps: float) -> None:
    bedside.alarm.set(bedside.clock.now() + timedelta(seconds=steps * STEP))


async def test_it_rings_once_at_its_moment_and_not_before(bedside: Bedside) -> None:
    after(bedside, 1)
    await bedside.wait(0.4)
    assert bedside.rang == 0
    await bedside.wait(1.4)
    assert bedside.rang == 1


async def test_a_moment_that_has_passed_rings_at_once(bedside: Bedside) -> None:
    after(bedside, -4000)
    await bedside.wait(0.5)
    assert bedside.rang == 1


async def test_setting_it_again_replaces_the_moment(bedside: Bedside) -> None:
    after(bedside, 1)
    after(bedside, 2)
    await bedside.wait(1.5)
    assert bedside.rang == 0
    await bedside.wait(1)
    assert bedside.rang == 1


async def test_an_earlier_moment_replaces_a_later_one(bedside: Bedside) -> None:
    after(bedside, 40)
    after(bedside, 1)
    await bedside.wait(1.5)
    assert bedside.rang == 1


async def test_it_can_be_set_not_to_ring(bedside: Bedside) -> None:
    after(bedside, 1)
    bedside.alarm.set(None)
    await bedside.wait(2)
    assert bedside.rang == 0


async def test_not_to_ring_may_be_said_twice(bedside: Bedside) -> None:
    bedside.alarm.set(None)
    bedside.alarm.set(None)
    await bedside.wait(0.5)
    assert bedside.rang == 0


async def test_a_ring_that_is_asked_for_while_it_rings_is_not_lost() -> None:
    rang: list[float] = []
    alarm, clock = SchedulerAlarm(), WallClock()

    async def ring() -> None:
        rang.append(0)
        if len(rang) < 4:
            alarm.set(clock.now())
        await pause(0.02)

    alarm.start(ring, pause_for_ever)
    alarm.set(clock.now())
    await pause(0.5)
    await alarm.stop()
    assert len(rang) == 4


async def test_a_ring_that_fails_does_not_end_the_others() -> None:
    rang: list[float] = []
    alarm, clock = SchedulerAlarm(), WallClock()

    async def ring() -> None:
        rang.append(0)
        await pause(0)
        raise RuntimeError

    alarm.start(ring, pause_for_ever)
    alarm.set(clock.now())
    await pause(0.1)
    alarm.set(clock.now())
    await pause(0.1)
    await alarm.stop()
    assert len(rang) == 2


async def test_a_failure_that_goes_on_is_said_once_and_in_words() -> None:
    alarm, clock = SchedulerAlarm(), WallClock()

    async def ring() -> None:
        await pause(0)
        raise StoreFullError(words.FULL())

    with capture_logs() as said:
        alarm.start(ring, pause_for_ever)
        for _ in range(3):
            alarm.set(clock.now())
            await pause(0.05)
        await alarm.stop()
    (complaint,) = said
    assert complaint["what"].startswith("The disk with the data of Majlis is full,")


async def test_it_looks_around_every_second_in_case_the_clock_was_set() -> None:
    rang: list[float] = []
    alarm = SchedulerAlarm()

    async def ring() -> None:
        rang.append(0)

    alarm.start(ring, pause_for_ever)
    await pause(1.4)
    await alarm.stop()
    alarm.set(WallClock().now())
    await pause(0.1)
    assert len(rang) == 1


async def pause_for_ever() -> None:
    await pause(1000)
