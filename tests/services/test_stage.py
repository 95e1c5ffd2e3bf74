"""What moderators do and see."""

from collections.abc import Awaitable
from dataclasses import replace

import pytest

from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message, On
from agenda.messages import answers as words
from agenda.progress import started
from agenda.roster import Roster
from agenda.state import Level
from bot.ports import EntryKind
from bot.services.running import Running
from tests.domain.workshops import (
    at,
    breakout,
    coffee,
    event,
    person,
    roster,
    session,
    text,
)
from tests.services.theatre import Theatre

DAY = [
    session("welcome", ("09:00", "10:00"), start="manual"),
    coffee(("10:00", "10:15")),
    breakout("talks", ("10:15", "11:00"), start="manual"),
    session("closing", ("11:00", "11:30")),
]
WEEK = event(DAY, [session("recap", ("09:30", "10:00"), start="manual")])
PEOPLE = roster(person("amal", handle="amal"), person("basma", handle="basma"))


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


async def loaded(theatre: Theatre, people: Roster = PEOPLE) -> Running:
    running = await theatre.load(WEEK, people)
    await theatre.settle()
    return running


async def refusal(asked: Awaitable[object]) -> Message:
    with pytest.raises(RefusedError) as refused:
        await asked
    return refused.value.message


async def test_a_session_is_started_now_and_everybody_is_told(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:12"))

    told = await theatre.stage.start(running, "welcome")
    await theatre.conductor.tick()

    assert told == [words.STARTED(session=text("Welcome"))]
    assert "A change: Welcome starts now, at 09:12." in theatre.said_in("news-en")[-1]


async def test_a_start_is_kept_in_the_journal_and_in_the_log(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:12"))
    await theatre.stage.start(running, "welcome")

    assert await theatre.store.decisions("week") == (started("welcome", at("09:12")),)
    starts = [
        one for one in await theatre.store.entries("week") if one.kind is EntryKind.SESSION_STARTED
    ]
    assert [(one.at, dict(one.facts)) for one in starts] == [
        (at("09:12"), {"slot": "welcome", "planned": at("09:00").isoformat()})
    ]


async def test_two_starts_at_the_same_moment_are_both_in_the_log(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:12"))
    await theatre.stage.start(running, "welcome")
    await theatre.stage.start(running, "talks/r1")

    kinds = [one.kind for one in await theatre.store.entries("week")]
    assert kinds.count(EntryKind.SESSION_STARTED) == 2


async def test_without_a_name_the_next_is_started(theatre: Theatre) -> None:
    running = await loaded(theatre)
    started = []
    for clock in ("08:58", "10:20", "10:55"):
        await theatre.until(at(clock))
        (told,) = await theatre.stage.start(running, None)
        started.append(told.facts["session"])

    assert started == [text("Welcome"), text("Talks"), text("Closing")]


async def test_what_waits_may_be_started_even_after_the_break_that_follows(
    theatre: Theatre,
) -> None:
    running = await loaded(theatre)
    await theatre.until(at("10:05"))

    assert await theatre.stage.start(running, None) == [words.STARTED(session=text("Welcome"))]


async def test_a_round_that_is_started_opens_its_rooms(theatre: Theatre) -> None:
    running = await loaded(theatre)
    theatre.guild.join(100, "amal")
    await theatre.until(at("10:10"))
    seat = running.workshop.seating.topic(running.event.session("talks"), 1, "amal")
    room = f"room/talks/r1/{('north', 'south')[seat or 0]}"
    before = theatre.level(100, room)

    await theatre.stage.start(running, "talks/r1")
    await theatre.conductor.tick()

    assert (before, theatre.level(100, room)) == (Level.HIDDEN, Level.ENTER)


async def test_a_session_that_is_not_on_the_agenda_is_refused(theatre: Theatre) -> None:
    running = await loaded(theatre)

    told = await refusal(theatre.stage.start(running, "party"))
    assert told == words.NO_SUCH_SESSION(name="party")


async def test_a_session_that_has_started_is_refused_with_its_hour(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:12"))
    await theatre.stage.start(running, "welcome")
    theatre.clock.jump(at("09:20"))

    told = await refusal(theatre.stage.start(running, "welcome"))
    assert told == words.STARTED_ALREADY(session=text("Welcome"), time=At(at("09:12")))
    assert len(await theatre.store.decisions("week")) == 1


async def test_a_session_that_started_by_itself_is_refused_too(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("11:00"))

    told = await refusal(theatre.stage.start(running, "closing"))
    assert told == words.STARTED_ALREADY(session=text("Closing"), time=At(at("11:00")))


@pytest.mark.parametrize(("slot", "day", "today"), [("recap", 2, 1), ("welcome", 1, 2)])
async def test_a_session_is_only_started_on_its_day(
    theatre: Theatre, slot: str, day: int, today: int
) -> None:
    running = await loaded(theatre)
    theatre.clock.jump(at("09:12", today))

    told = await refusal(theatre.stage.start(running, slot))
    own_day = On(at("12:00", day).date())
    assert told == words.NOT_STARTABLE(session=text(slot.capitalize()), day=own_day)


async def test_when_nothing_is_left_today_there_is_nothing_to_start(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("11:10"))

    assert await refusal(theatre.stage.start(running, None)) == words.NOTHING_TO_START()


async def test_before_the_first_day_there_is_nothing_to_start(theatre: Theatre) -> None:
    running = await loaded(theatre)

    assert await refusal(theatre.stage.start(running, None)) == words.NOTHING_TO_START()


async def test_what_was_never_started_yesterday_keeps_nobody_from_going_on(
    theatre: Theatre,
) -> None:
    late = event(
        [session("closing", ("11:00", "11:30"), start="manual")],
        [session("recap", ("09:30", "10:00"), start="manual")],
    )
    running = await theatre.load(late)
    await theatre.until(at("09:30", day=2))

    assert await theatre.stage.start(running, None) == [words.STARTED(session=text("Recap"))]


async def test_what_can_be_started_is_what_has_not_begun_today_without_breaks(
    theatre: Theatre,
) -> None:
    running = await loaded(theatre)
    found = []
    for moment in (at("08:30"), at("10:20"), at("11:00"), at("11:40"), at("08:00", 2)):
        theatre.clock.jump(moment)
        found.append([slot.id for slot in theatre.stage.startable(running)])

    whole = ["welcome", "talks/r1", "closing"]
    assert found == [whole, whole, ["welcome", "talks/r1"], ["recap"], ["recap"]]


async def test_the_day_is_shown_at_a_glance(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:05"))
    await theatre.stage.start(running, "welcome")

    nine, five, ten = At(at("09:00")), At(at("09:05")), At(at("10:00"))
    assert await theatre.stage.status(running) == [
        words.STATUS_LINE(title=text("Welcome"), planned=nine, start=five, end=ten),
        words.STATUS_PLANNED(title=text("Coffee"), planned=ten),
        words.STATUS_WAITS(title=text("Talks"), planned=At(at("10:15"))),
        words.STATUS_PLANNED(title=text("Closing"), planned=At(at("11:00"))),
        words.STATUS_FOUND(n=0, all=2),
    ]


async def test_open_rooms_are_shown_with_who_is_there_and_how_many_seats(theatre: Theatre) -> None:
    running = await loaded(theatre)
    theatre.guild.join(100, "amal")
    await theatre.until(at("10:15"))
    await theatre.stage.start(running, "talks/r1")
    await theatre.conductor.tick()
    north = theatre.place("room/talks/r1/north")
    there = replace(theatre.guild.places[north], present=frozenset({100}))
    theatre.guild.places[north] = there

    *_, first, second, found = await theatre.stage.status(running)
    assert first == words.STATUS_ROOM(place=Channel("room/talks/r1/north"), n=1, seats=1)
    assert second == words.STATUS_ROOM(place=Channel("room/talks/r1/south"), n=0, seats=1)
    assert found == words.STATUS_FOUND(n=1, all=2)


async def test_a_room_that_is_gone_is_shown_as_empty(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("10:15"))
    await theatre.stage.start(running, "talks/r1")
    await theatre.conductor.tick()
    del theatre.guild.places[theatre.place("room/talks/r1/north")]

    shown = (await theatre.stage.status(running))[-3]
    assert shown == words.STATUS_ROOM(place=Channel("room/talks/r1/north"), n=0, seats=1)
