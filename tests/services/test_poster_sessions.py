"""Posters in a session: in turn, in time, and with what is left of the slot."""

from datetime import time, timedelta
from typing import Any

import pytest

from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.model import Item, Kind, Posters
from agenda.rooms import PLENARY
from bot.i18n.direction import cleaned
from bot.services.crier import Crier
from bot.services.posters import Posters as PosterSessions
from bot.services.running import Running
from tests.domain.workshops import at, breakout, event, session, text
from tests.services.theatre import Theatre, Trouble

SECOND = timedelta(seconds=1)
WANTED = Posters(number=(4, 8), minutes=(3, 4))
SHOW = session("show", ("14:00", "15:00"), kind=Kind.POSTERS)
ITEM = Item(
    title=text("Posters"), starts=time(14, 10), ends=time(14, 40), posters=WANTED
)  # an item of the session that has hours of its own
WEEK = event(
    [
        session("welcome", ("09:00", "10:00")),
        breakout("talks", ("10:00", "10:45")),
        SHOW.model_copy(update={"items": (ITEM,)}),
    ]
)
NORTH = "room/talks/r1/north"


def posters_of(theatre: Theatre) -> PosterSessions:
    keeper = PosterSessions(theatre.conductor, theatre.store, theatre.clock, Crier(theatre.guild))
    theatre.conductor.errands.append(keeper)
    return keeper


async def opened(theatre: Theatre, moment: str) -> Running:
    running = await theatre.load(WEEK)
    await theatre.settle()
    await theatre.until(at(moment))
    return running


def fact(lines: list[Message], key: str, name: str) -> Any:
    return next(one.facts[name] for one in lines if one.key == key)


def keys(lines: list[Message]) -> list[str]:
    return [one.key for one in lines]


async def test_as_many_posters_begin_as_the_agenda_has() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    told = await posters_of(theatre).start(running, 0, None, None)

    assert fact(told, "posters.begun", "n") == 8
    assert fact(told, "posters.now", "end").at == at("14:13") + 45 * SECOND
    assert "Poster 1: 3 min 45 s" in theatre.said_in(PLENARY)[-1]


async def test_a_warning_and_the_end_are_said_once_each_and_nobody_is_cut_off() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    await keeper.start(running, 0, None, None)
    await theatre.until(at("14:16"))

    assert [cleaned(one.splitlines()[0]) for one in theatre.said_in(PLENARY)[-2:]] == [
        "Poster 1: 30 seconds left.",
        "Poster 1: the time is up.",
    ]
    told = await keeper.status(running, 0)
    assert fact(told, "posters.now", "number") == 1


async def test_an_overrun_is_shared_by_those_who_wait() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    await keeper.start(running, 0, None, None)
    await theatre.until(at("14:16"))
    told = await keeper.following(running, 0)

    assert fact(told, "posters.now", "end").at == at("14:16") + timedelta(seconds=24 * 60 // 7)


async def test_what_does_not_fit_is_told_with_how_much_is_lacking() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    told = await keeper.start(running, 0, 12, 4)

    assert fact(told, "posters.do-not-fit", "end").at == at("14:40")
    assert fact(told, "posters.do-not-fit", "lacking").key == "unit.minutes"


async def test_skipping_puts_last_or_leaves_out_and_late_adds() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    await keeper.start(running, 0, 3, 4)
    await keeper.skip(running, 0, drop=False)
    await keeper.skip(running, 0, drop=True)
    told = await keeper.late(running, 0)

    assert fact(told, "posters.now", "number") == 3
    assert fact(told, "posters.waiting", "order").values == ("1", "4")


async def test_after_the_last_poster_everybody_is_told_and_a_late_one_may_still_come() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    await keeper.start(running, 0, 1, 4)
    told = await keeper.following(running, 0)
    assert keys(told) == ["posters.finished"]
    assert "All posters have been shown." in theatre.said_in(PLENARY)[-1]
    with pytest.raises(RefusedError):
        await keeper.following(running, 0)

    await keeper.late(running, 0)
    assert fact(await keeper.following(running, 0), "posters.now", "number") == 2


async def test_a_restart_loses_nothing_and_says_nothing_twice() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    await posters_of(theatre).start(running, 0, None, None)
    await theatre.until(at("14:13") + 20 * SECOND)
    said = theatre.said_in(PLENARY)
    await theatre.restart()
    keeper = posters_of(theatre)
    await theatre.until(at("14:13") + 30 * SECOND)

    assert theatre.said_in(PLENARY) == said
    told = await keeper.following(theatre.conductor.events["week"], 0)
    assert fact(told, "posters.now", "number") == 2


async def test_a_second_start_changes_nothing() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    await keeper.start(running, 0, None, None)
    said = theatre.said_in(PLENARY)
    with pytest.raises(RefusedError):
        await keeper.start(running, 0, None, None)

    assert theatre.said_in(PLENARY) == said


async def test_before_anything_runs_and_without_a_number_nothing_begins() -> None:
    theatre = Theatre()
    running = await opened(theatre, "08:00")
    keeper = posters_of(theatre)
    with pytest.raises(RefusedError) as nothing:
        await keeper.start(running, 0, 3, 4)
    await theatre.until(at("09:10"))
    with pytest.raises(RefusedError) as how_many:
        await keeper.start(running, 0, None, None)
    with pytest.raises(RefusedError) as none:
        await keeper.status(running, 0)

    assert [one.value.message.key for one in (nothing, how_many, none)] == [
        "posters.nothing-runs",
        "posters.how-many",
        "posters.not-running",
    ]


async def test_a_room_has_posters_of_its_own_which_end_with_its_round() -> None:
    theatre = Theatre()
    running = await opened(theatre, "10:40")
    keeper = posters_of(theatre)
    told = await keeper.start(running, theatre.place(NORTH), 2, 4)
    assert fact(told, "posters.now", "end").at == at("10:42") + 30 * SECOND
    elsewhere = await keeper.status(running, 0)
    assert fact(elsewhere, "posters.now", "number") == 1

    await theatre.until(at("10:45"))
    with pytest.raises(RefusedError):
        await keeper.following(running, theatre.place(NORTH))


async def test_nothing_is_said_of_posters_whose_session_is_over() -> None:
    theatre = Theatre()
    running = await opened(theatre, "10:44")
    await posters_of(theatre).start(running, theatre.place(NORTH), 1, 4)
    said = len(theatre.said_in(NORTH))
    await theatre.until(at("10:44") + 59 * SECOND)
    await theatre.until(at("10:50"))

    assert "the time is up" not in "\n".join(theatre.said_in(NORTH)[said:])


async def test_a_turn_begins_even_if_the_place_could_not_be_told() -> None:
    theatre = Theatre()
    running = await opened(theatre, "14:10")
    keeper = posters_of(theatre)
    theatre.guild.interrupt = Trouble({"post/before": 1})
    with pytest.raises(RefusedError):
        await keeper.start(running, 0, None, None)

    assert fact(await keeper.status(running, 0), "posters.now", "number") == 1
