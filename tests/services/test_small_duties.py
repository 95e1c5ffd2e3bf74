"""The conductor looks after small duties at each tick, and wakes when they wish."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agenda.state import Level
from bot.ports import PlatformError
from bot.services.conductor import ERRAND_RETRY, SOONEST
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, person, roster
from tests.services.theatre import Theatre

TALKS = breakout("talks", ("10:00", "10:45"))
WEEK = event([TALKS], groups=("migrant",))
AMAL = person("amal", group="migrant", handle="amal")


@dataclass
class Reminder:
    """Notes when it is run, until its moment has come."""

    moment: datetime
    runs: list[datetime] = field(default_factory=list)
    fails: int = 0

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        assert running.event.id == "week"
        self.runs.append(now)
        if self.fails:
            self.fails -= 1
            what = "no answer"
            raise PlatformError(what)
        return self.moment if now < self.moment else None


async def prepared(errand: Reminder) -> Theatre:
    theatre = Theatre()
    theatre.guild.join(100, "amal")
    await theatre.load(WEEK, roster(AMAL))
    await theatre.settle()
    theatre.conductor.errands.append(errand)
    await theatre.conductor.tick()
    return theatre


async def test_an_errand_is_run_at_the_moment_it_wishes() -> None:
    reminder = Reminder(at("09:20"))
    theatre = await prepared(reminder)
    await theatre.until(at("09:30"))

    assert at("09:20") in reminder.runs


async def test_without_a_wish_the_alarm_keeps_the_agendas_time() -> None:
    theatre = await prepared(Reminder(at("07:00", day=0)))
    before = theatre.alarm.rings
    await theatre.conductor.tick()

    assert theatre.alarm.rings == before


async def test_an_errand_that_fails_is_run_again_and_keeps_no_room_shut() -> None:
    reminder = Reminder(at("10:00"), fails=1)
    theatre = await prepared(Reminder(at("09:00")))
    theatre.clock.jump(at("10:00"))
    theatre.conductor.errands.append(reminder)
    await theatre.conductor.tick()

    assert theatre.level(100, "room/talks/r1/north") is Level.ENTER
    assert theatre.alarm.rings == at("10:00") + ERRAND_RETRY


async def test_an_errand_that_wishes_the_past_does_not_keep_the_bot_busy() -> None:
    @dataclass
    class Impatient:
        async def tick(self, _running: Running, now: datetime) -> datetime | None:
            return now - timedelta(hours=1)

    theatre = await prepared(Reminder(at("09:00")))
    theatre.conductor.errands.append(Impatient())
    await theatre.conductor.tick()

    assert theatre.alarm.rings == theatre.clock.now() + SOONEST
