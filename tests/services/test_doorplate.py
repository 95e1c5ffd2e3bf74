"""The line under a voice channel's name: at the opening, five and two minutes before the end."""

from datetime import datetime, timedelta

import pytest

from agenda.rooms import PLENARY
from bot.services.doorplate import AFTER_OPENING, Doorplate
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, session
from tests.services.theatre import Theatre, Trouble

SECOND = timedelta(seconds=1)
WEEK = event([session("welcome", ("09:00", "10:00")), breakout("talks", ("10:00", "10:45"))])
NORTH = "room/talks/r1/north"


async def opened(theatre: Theatre, moment: str) -> Running:
    running = await theatre.load(WEEK)
    await theatre.settle()
    theatre.conductor.errands.append(Doorplate(theatre.guild))
    await theatre.until(at(moment))
    return running


def shown(theatre: Theatre, place: str = NORTH) -> str | None:
    return theatre.guild.statuses.get(theatre.place(place))


def asked(theatre: Theatre) -> list[datetime]:
    return [moment for moment, request in theatre.guild.requests if request == "show-status"]


async def test_a_room_shows_the_time_left_at_three_moments_only() -> None:
    theatre = Theatre()
    await opened(theatre, "09:59")
    lines = []
    for moment in ("10:01", "10:39", "10:40", "10:43", "11:30"):
        await theatre.until(at(moment))
        lines.append(shown(theatre))

    assert lines == [
        "45 min left, until 10:45",
        "45 min left, until 10:45",
        "5 min left, until 10:45",
        "2 min left, until 10:45",
        "2 min left, until 10:45",
    ]
    in_rooms = [one for one in asked(theatre) if one >= at("10:00")]
    assert in_rooms == [at("10:00") + AFTER_OPENING] * 2 + [at("10:40")] * 2 + [at("10:43")] * 2


async def test_a_plenary_shows_it_too_but_no_break_and_no_stage() -> None:
    theatre = Theatre()
    await opened(theatre, "09:01")
    assert shown(theatre, PLENARY) == "1 h left, until 10:00"

    on_stage = Theatre()
    running = await on_stage.load(WEEK.model_copy(update={"plenary": "stage"}))
    await on_stage.settle()
    on_stage.conductor.errands.append(Doorplate(on_stage.guild))
    await on_stage.until(at("09:30"))
    assert running.event.plenary == "stage"
    assert asked(on_stage) == []


async def test_a_second_tick_asks_for_nothing() -> None:
    theatre = Theatre()
    await opened(theatre, "10:00")
    before = theatre.requests()
    await theatre.conductor.tick()

    assert theatre.requests() == before


async def test_while_requests_are_short_it_waits_and_then_it_is_left_out() -> None:
    theatre = Theatre()
    await opened(theatre, "09:59")
    theatre.guild.short = True
    opening = at("10:00") + AFTER_OPENING
    await theatre.until(opening)
    assert theatre.alarm.rings == opening + SECOND
    theatre.guild.short = False
    await theatre.until(opening + SECOND)
    assert shown(theatre) == "45 min left, until 10:45"

    theatre.guild.short = True
    await theatre.until(at("10:42"))
    theatre.guild.short = False
    await theatre.until(at("10:42") + SECOND)
    assert shown(theatre) == "45 min left, until 10:45"
    await theatre.until(at("10:43"))
    assert shown(theatre) == "2 min left, until 10:45"


@pytest.mark.parametrize("lasting", [True, False])
async def test_what_the_platform_refuses_is_left_out(*, lasting: bool) -> None:
    theatre = Theatre()
    await opened(theatre, "09:59")
    theatre.guild.interrupt = Trouble({"show-status/before": 99}, lasting=lasting)
    await theatre.until(at("10:01"))
    theatre.guild.interrupt = Trouble()
    await theatre.until(at("10:39"))
    assert shown(theatre) is None

    await theatre.until(at("10:40"))
    assert shown(theatre) == "5 min left, until 10:45"


async def test_a_restart_in_the_middle_of_a_round_says_nothing_until_the_next_moment() -> None:
    theatre = Theatre()
    await opened(theatre, "10:00")
    theatre.guild.statuses.clear()
    await theatre.restart()
    theatre.clock.jump(at("10:20"))
    theatre.conductor.errands.append(Doorplate(theatre.guild))
    await theatre.until(at("10:21"))
    assert shown(theatre) is None

    await theatre.until(at("10:40"))
    assert shown(theatre) == "5 min left, until 10:45"
