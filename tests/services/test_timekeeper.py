"""A timer in a room: told when it starts, when a minute is left, when it is up; each once."""

import pytest

from agenda.errors import RefusedError
from agenda.rooms import MODERATORS_ROOM, PLENARY
from bot.ports import PlatformError
from bot.services.crier import RETRY, Crier
from bot.services.running import Running
from bot.services.timekeeper import Timekeeper
from tests.domain.workshops import at, breakout, event, session
from tests.services.theatre import Theatre, Trouble

WEEK = event([session("welcome", ("09:00", "10:00")), breakout("talks", ("10:00", "10:45"))])
NORTH = "room/talks/r1/north"


def keeper_of(theatre: Theatre) -> Timekeeper:
    keeper = Timekeeper(theatre.conductor, theatre.store, theatre.clock, Crier(theatre.guild))
    theatre.conductor.errands.append(keeper)
    return keeper


async def at_ten(theatre: Theatre) -> Running:
    running = await theatre.load(WEEK)
    await theatre.settle()
    await theatre.until(at("10:00"))
    return running


async def test_a_timer_says_that_it_runs_that_a_minute_is_left_and_that_it_is_up() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    keeper = keeper_of(theatre)
    before = len(theatre.said_in(NORTH))
    await keeper.start(running, theatre.place(NORTH), 5, "Round of names")
    said = []
    for moment in ("10:03", "10:04", "10:05", "10:20"):
        await theatre.until(at(moment))
        said.append(len(theatre.said_in(NORTH)) - before)

    assert said == [1, 2, 3, 3]
    assert all("Round of names" in one for one in theatre.said_in(NORTH)[before:])
    assert f"<t:{int(at('10:05').timestamp())}:R>" in theatre.said_in(NORTH)[before]


async def test_a_timer_survives_a_restart_and_says_nothing_twice() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    await keeper_of(theatre).start(running, theatre.place(NORTH), 5)
    await theatre.until(at("10:04"))
    said = len(theatre.said_in(NORTH))
    await theatre.restart()
    keeper_of(theatre)
    await theatre.until(at("10:04"))
    again = len(theatre.said_in(NORTH))
    await theatre.until(at("10:06"))

    assert (again, len(theatre.said_in(NORTH))) == (said, said + 1)


async def test_a_timer_whose_end_was_missed_for_long_is_silent_and_gone() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    await keeper_of(theatre).start(running, theatre.place(NORTH), 5)
    said = len(theatre.said_in(NORTH))
    await theatre.restart()
    theatre.clock.jump(at("10:20"))
    keeper = keeper_of(theatre)
    await theatre.until(at("10:21"))

    assert len(theatre.said_in(NORTH)) == said
    with pytest.raises(RefusedError):
        await keeper.show(theatre.conductor.events["week"], theatre.place(NORTH))


async def test_each_place_has_one_timer_of_its_own() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    keeper = keeper_of(theatre)
    for place in (NORTH, PLENARY, MODERATORS_ROOM):
        await keeper.start(running, theatre.place(place), 5)
    with pytest.raises(RefusedError):
        await keeper.start(running, theatre.place(NORTH), 3)
    await keeper.stop(running, theatre.place(PLENARY))
    await keeper.start(running, theatre.place(PLENARY), 3)

    assert "timer" in theatre.said_in(MODERATORS_ROOM)[-1]


async def test_a_stopped_timer_says_nothing_more() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    keeper = keeper_of(theatre)
    await keeper.start(running, theatre.place(NORTH), 5)
    await keeper.stop(running, theatre.place(NORTH))
    said = len(theatre.said_in(NORTH))
    await theatre.until(at("10:10"))

    assert len(theatre.said_in(NORTH)) == said
    with pytest.raises(RefusedError):
        await keeper.stop(running, theatre.place(NORTH))


async def test_what_the_platform_did_not_take_is_said_a_little_later() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    await keeper_of(theatre).start(running, theatre.place(NORTH), 5)
    said = len(theatre.said_in(NORTH))
    theatre.guild.interrupt = Trouble({"post/before": 2})
    await theatre.until(at("10:04"))
    missed = len(theatre.said_in(NORTH))
    await theatre.until(at("10:04") + RETRY)

    assert (missed, len(theatre.said_in(NORTH))) == (said, said + 1)


async def test_a_timer_runs_even_if_the_room_could_not_be_told() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    keeper = keeper_of(theatre)
    theatre.guild.interrupt = Trouble({"post/before": 1})
    with pytest.raises(RefusedError):
        await keeper.start(running, theatre.place(NORTH), 5)

    assert await keeper.show(running, theatre.place(NORTH))


async def test_somewhere_else_the_plenary_is_meant() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)
    await keeper_of(theatre).start(running, 424242, 5)

    assert "timer" in theatre.said_in(PLENARY)[-1]


async def test_a_place_that_is_not_there_fails() -> None:
    theatre = Theatre()
    running = await at_ten(theatre)

    with pytest.raises(PlatformError):
        await Crier(theatre.guild).tell(running, "room/nowhere", [], "key")
