"""What moderators do and see."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import timedelta

import pytest

from agenda.desired import Choice
from agenda.errors import RefusedError
from agenda.messages import At, Channel, Many, Message, On, Own, delays
from agenda.messages import answers as words
from agenda.messages import stage as said
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event
from agenda.progress import Act, Decision, started
from agenda.projection import project
from agenda.roster import Roster
from agenda.state import Level
from bot.ports import EntryKind
from bot.services.running import Running
from bot.services.stage import mark_of, places_of
from bot.services.verdict import Verdict, Wish
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


async def pressed(theatre: Theatre, running: Running, shown: Verdict, which: int = 0) -> Verdict:
    """Press a button under what would change, the first unless another is meant."""
    wish, number = shown.offers[which].wish, shown.offers[which].number
    places = places_of(running, wish)
    bare = Wish(wish.act, by=wish.by)
    return await theatre.stage.press(running, mark_of(running), bare, places, number)


def skips(shown: Verdict) -> list[object]:
    return [one.facts["session"] for one in shown.lines if one.key == delays.SKIPPED.key]


async def test_a_session_is_started_now_and_everybody_is_told(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:12"))

    told = (await theatre.stage.start(running, "welcome")).lines
    await theatre.conductor.tick()

    assert told[0] == words.STARTED(session=text("Welcome"))
    said = theatre.said_in("news-en")[-2:]
    assert any("A change: Welcome starts now, at 09:12." in one for one in said)
    assert any("Coffee: at 10:12 instead of 10:00." in one for one in said)


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
    await pressed(theatre, running, await theatre.stage.start(running, "talks/r1"))

    kinds = [one.kind for one in await theatre.store.entries("week")]
    assert kinds.count(EntryKind.SESSION_STARTED) == 2


async def test_without_a_name_the_next_is_started(theatre: Theatre) -> None:
    running = await loaded(theatre)
    started = []
    for clock in ("08:58", "09:57", "10:20", "11:02"):
        await theatre.until(at(clock))
        told = (await theatre.stage.start(running, None)).lines
        started.append(told[0].facts["session"])

    assert started == [text("Welcome"), text("Coffee"), text("Talks"), text("Closing")]


async def test_what_waits_may_be_started_even_after_its_hour(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("10:05"))

    told = (await theatre.stage.start(running, None)).lines
    assert told[0] == words.STARTED(session=text("Welcome"))


async def test_a_round_that_is_started_opens_its_rooms(theatre: Theatre) -> None:
    running = await loaded(theatre)
    theatre.guild.join(100, "amal")
    await theatre.until(at("10:10"))
    seat = running.workshop.seating.topic(running.event.session("talks"), 1, "amal")
    room = f"room/talks/r1/{('north', 'south')[seat or 0]}"
    before = theatre.level(100, room)

    shown = await theatre.stage.start(running, "talks/r1")
    await theatre.conductor.tick()
    in_between = theatre.level(100, room)
    await pressed(theatre, running, shown)
    await theatre.conductor.tick()

    assert skips(shown) == [text("Welcome"), text("Coffee")]
    assert (before, in_between, theatre.level(100, room)) == (
        Level.HIDDEN,
        Level.HIDDEN,
        Level.ENTER,
    )


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
    running = await theatre.load(event([session("closing", ("11:00", "11:30"))]))
    await theatre.until(at("11:01"))

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
    running = await theatre.load(event([session("closing", ("11:00", "11:30"))]))
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

    told = (await theatre.stage.start(running, None)).lines
    assert told == [words.STARTED(session=text("Recap"))]


async def test_what_can_be_started_is_what_has_not_begun_today_without_breaks(
    theatre: Theatre,
) -> None:
    running = await loaded(theatre)
    found = []
    for moment in (at("08:30"), at("10:20"), at("11:00"), at("11:40"), at("08:00", 2)):
        theatre.clock.jump(moment)
        found.append([slot.id for slot in theatre.stage.startable(running)])

    whole = ["welcome", "talks/r1", "closing"]
    assert found == [whole, whole, whole, whole, ["recap"]]


async def test_the_day_is_shown_at_a_glance(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("09:05"))
    await theatre.stage.start(running, "welcome")

    nine, five, ten, late = At(at("09:00")), At(at("09:05")), At(at("10:00")), At(at("10:05"))
    assert await theatre.overview.status(running) == [
        words.STATUS_LINE(title=text("Welcome"), planned=nine, start=five, end=late),
        said.STATUS_EXPECTED(title=text("Coffee"), planned=ten, start=late),
        words.STATUS_WAITS(title=text("Talks"), planned=At(at("10:15"))),
        words.STATUS_PLANNED(title=text("Closing"), planned=At(at("11:00"))),
        words.STATUS_FOUND(n=0, all=2),
    ]


async def test_open_rooms_are_shown_with_who_is_there_and_how_many_seats(theatre: Theatre) -> None:
    running = await loaded(theatre)
    theatre.guild.join(100, "amal")
    await theatre.until(at("10:15"))
    await pressed(theatre, running, await theatre.stage.start(running, "talks/r1"))
    await theatre.conductor.tick()
    north = theatre.place("room/talks/r1/north")
    there = replace(theatre.guild.places[north], present=frozenset({100}))
    theatre.guild.places[north] = there

    *_, first, second, found = await theatre.overview.status(running)
    assert first == words.STATUS_ROOM(place=Channel("room/talks/r1/north"), n=1, seats=1)
    assert second == words.STATUS_ROOM(place=Channel("room/talks/r1/south"), n=0, seats=1)
    assert found == words.STATUS_FOUND(n=1, all=2)


async def test_an_expert_in_a_room_takes_no_seat(theatre: Theatre) -> None:
    expert = person("ester", handle="ester", part="expert")
    running = await theatre.load(TALKS, roster(*PEOPLE, expert))
    for member, handle in ((100, "amal"), (101, "ester"), (102, "a-guest")):
        theatre.guild.join(member, handle)
    await theatre.until(at("10:20"))
    north = theatre.place("room/talks/r1/north")
    there = replace(theatre.guild.places[north], present=frozenset({100, 101, 102}))
    theatre.guild.places[north] = there

    assert (await theatre.overview.rooms(running))[0].facts["n"] == 2
    shown = [one for one in await theatre.overview.status(running) if "place" in one.facts]
    assert [one.facts["n"] for one in shown] == [2, 0]


async def test_a_room_that_is_gone_is_shown_as_empty(theatre: Theatre) -> None:
    running = await loaded(theatre)
    await theatre.until(at("10:15"))
    await pressed(theatre, running, await theatre.stage.start(running, "talks/r1"))
    await theatre.conductor.tick()
    del theatre.guild.places[theatre.place("room/talks/r1/north")]

    shown = (await theatre.overview.status(running))[-3]
    assert shown == words.STATUS_ROOM(place=Channel("room/talks/r1/north"), n=0, seats=1)


TALKS = event(
    [
        session("welcome", ("09:00", "10:00")),
        coffee(("10:00", "10:15")),
        breakout("talks", ("10:15", "11:00")),
        session("closing", ("11:00", "11:30")),
    ]
)


async def on_stage(theatre: Theatre, clock: str, of: Event = TALKS) -> Running:
    """Load a morning in which everything starts by itself, and let time pass."""
    running = await theatre.load(of, PEOPLE)
    await theatre.until(at(clock))
    return running


def longer(count: int, slot: str | None = None, room: str = "") -> Wish:
    return Wish(Act.EXTEND, slot, timedelta(minutes=count), room)


async def test_five_minutes_more_are_given_at_once_and_everybody_is_told(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")

    verdict = await theatre.stage.decide(running, longer(5))
    await theatre.conductor.tick()

    assert verdict.offers == ()
    assert verdict.lines[0] == said.DONE()
    assert "Welcome goes on until 10:05." in theatre.said_in("news-en")[-1]


async def test_what_moves_more_than_five_minutes_is_shown_first_and_pressed_once(
    theatre: Theatre,
) -> None:
    running = await on_stage(theatre, "09:50")

    shown = await theatre.stage.decide(running, longer(12))
    assert running.known.progress.decisions == ()
    assert shown.lines[0] == said.PREVIEW()
    assert delays.LONGER(session=text("Welcome"), end=At(at("10:12"))) in shown.lines

    done = await pressed(theatre, running, shown)
    assert done.lines[0] == said.DONE()
    assert len(running.known.progress.decisions) == 1


async def test_a_button_pressed_twice_is_shown_anew_instead_of_done_twice(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    shown = await theatre.stage.decide(running, longer(12))

    await pressed(theatre, running, shown)
    again = await pressed(theatre, running, shown)

    assert again.lines[0] == said.MEANWHILE()
    assert len(running.known.progress.decisions) == 1


async def test_a_decision_and_its_undo_survive_a_restart(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    await theatre.stage.decide(running, longer(5))
    await theatre.restart()
    again = theatre.conductor.events["week"]

    assert again.known.progress == running.known.progress
    await theatre.stage.decide(again, Wish(Act.UNDO))
    await theatre.restart()
    assert theatre.conductor.events["week"].known.progress.counting == ()


async def test_what_does_not_fit_before_something_fixed_is_said_with_the_choices(
    theatre: Theatre,
) -> None:
    sessions = [*TALKS.days[0].sessions]
    sessions[3] = sessions[3].model_copy(update={"pace": "fixed"})
    running = await on_stage(theatre, "09:50", event(sessions))

    shown = await theatre.stage.decide(running, longer(20))
    assert said.LOSES(session=text("Talks"), n=15) in shown.lines
    assert [one.label for one in shown.offers] == [said.DO_BUTTON()]


async def test_another_session_can_be_cut_instead_and_one_undo_takes_both_back(
    theatre: Theatre,
) -> None:
    sessions = [
        session("welcome", ("09:00", "10:00")),
        session("debate", ("10:00", "11:00")),
        session("reports", ("11:00", "11:30")),
        session("closing", ("11:30", "12:00")).model_copy(update={"pace": "fixed"}),
    ]
    running = await on_stage(theatre, "09:50", event(sessions))

    shown = await theatre.stage.decide(running, longer(10))
    assert said.LOSES(session=text("Reports"), n=10) in shown.lines
    assert shown.offers[1].label == said.CUT_BUTTON(session=text("Debate"), n=10)
    await pressed(theatre, running, shown, which=1)

    slots, journal = running.workshop.slots, running.known.progress
    assert [(one.starts, one.ends) for one in project(slots, journal)][1:3] == [
        (at("10:10"), at("11:00")),
        (at("11:00"), at("11:30")),
    ]
    undo = await theatre.stage.decide(running, Wish(Act.UNDO))
    await pressed(theatre, running, undo)
    assert running.known.progress.counting == ()


async def test_a_hold_stops_everything_until_it_is_resumed(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    held = await theatre.stage.decide(running, Wish(Act.HOLD))
    await theatre.until(at("10:10"))
    told = await refusal(theatre.stage.decide(running, Wish(Act.HOLD)))
    shown = await theatre.stage.decide(running, Wish(Act.RESUME))
    resumed = await pressed(theatre, running, shown)
    await theatre.conductor.tick()

    assert held.lines == [said.HELD()]
    assert told == said.HELD_ALREADY()
    assert shown.lines[0] == said.PREVIEW()
    assert delays.LONGER(session=text("Welcome"), end=At(at("10:20"))) in resumed.lines
    assert await refusal(theatre.stage.decide(running, Wish(Act.RESUME))) == said.NOT_HELD()


async def test_a_short_hold_ends_without_a_question(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    await theatre.stage.decide(running, Wish(Act.HOLD))
    await theatre.until(at("09:54"))
    resumed = await theatre.stage.decide(running, Wish(Act.RESUME))

    assert resumed.offers == ()
    assert resumed.lines[0] == said.DONE()
    assert [one.act for one in running.known.progress.decisions] == [Act.HOLD, Act.RESUME]


async def test_one_room_may_go_on_longer_and_close_by_itself(theatre: Theatre) -> None:
    running = await on_stage(theatre, "10:50")
    await theatre.stage.decide(running, longer(4, "talks/r1", "north"))
    await theatre.until(at("11:02"))

    north = theatre.place("room/talks/r1/north")
    assert theatre.stage.here(running, north) == ("talks/r1", "north")
    said_there = theatre.said_in("room/talks/r1/north")
    assert any("This room closes at 11:04." in one for one in said_there)
    closing = project(running.workshop.slots, running.known.progress)[-1]
    assert closing.starts == at("11:04")


async def test_each_room_of_a_longer_round_is_told_once_in_all_languages(theatre: Theatre) -> None:
    running = await on_stage(theatre, "10:50")
    before = {room: theatre.said_in(f"room/talks/r1/{room}") for room in ("north", "south")}
    await theatre.stage.decide(running, longer(4, "talks/r1"))
    await theatre.until(at("10:51"))

    for room, earlier in before.items():
        (said_there,) = theatre.said_in(f"room/talks/r1/{room}")[len(earlier) :]
        assert "This room closes at 11:04." in said_there.splitlines()[0]
        assert len(said_there.splitlines()) == len(running.event.languages)


async def test_rooms_are_closed_and_the_next_round_opened_by_hand(theatre: Theatre) -> None:
    running = await on_stage(theatre, "10:58")
    await theatre.stage.close_rooms(running, "")
    await theatre.conductor.tick()

    assert await refusal(theatre.stage.close_rooms(running, "")) == said.ROOMS_NONE()
    assert await refusal(theatre.stage.open_rooms(running)) == said.NO_ROUND_LEFT()


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        (Wish(Act.UNDO), said.NOTHING_TO_UNDO()),
        (Wish(Act.EXTEND, "party", timedelta(minutes=5)), words.NO_SUCH_SESSION(name="party")),
        (longer(0), said.NOTHING_CHANGES()),
        (longer(-60), said.TOO_SHORT(session=text("Welcome"), n=10)),
        (
            longer(5, "talks/r1", "west"),
            said.NO_SUCH_ROOM(session=text("Talks"), name="west"),
        ),
    ],
)
async def test_what_cannot_be_is_refused_and_changes_nothing(
    theatre: Theatre, wish: Wish, told: Message
) -> None:
    running = await on_stage(theatre, "09:50")

    assert await refusal(theatre.stage.decide(running, wish)) == told
    assert running.known.progress.decisions == ()


async def test_what_is_over_is_not_extended(theatre: Theatre) -> None:
    running = await on_stage(theatre, "10:20")

    told = await refusal(theatre.stage.decide(running, longer(5, "welcome")))
    assert told == said.OVER(session=text("Welcome"), time=At(at("10:00")))


async def test_a_skip_is_shown_first_and_undone_with_one_word(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    shown = await theatre.stage.decide(running, Wish(Act.SKIP, "closing"))
    await pressed(theatre, running, shown)
    undo = await theatre.stage.decide(running, Wish(Act.UNDO))

    assert skips(shown) == [text("Closing")]
    eleven = at("11:00")
    again = delays.AGAIN_PLANNED(session=text("Closing"), start=At(eleven), own=Own(eleven))
    assert again in undo.lines


ROUND = said.OF_ROUND(session=text("Talks"), number=1)
WELCOME = said.OF_SESSION(session=text("Welcome"))


@pytest.mark.parametrize(
    ("clock", "wishes", "told"),
    [
        ("09:50", [longer(4)], said.BACK_LONGER(n=4, what=WELCOME)),
        ("09:50", [longer(-3)], said.BACK_SHORTER(n=3, what=WELCOME)),
        ("10:50", [longer(4)], said.BACK_LONGER(n=4, what=ROUND)),
        (
            "10:50",
            [longer(4, "talks/r1", "north")],
            said.BACK_LONGER(n=4, what=said.OF_SESSION(session=text("About the north"))),
        ),
        ("10:13", [Wish(Act.START, "talks/r1")], said.BACK_START(what=ROUND)),
        (
            "09:50",
            [Wish(Act.SKIP, "closing")],
            said.BACK_SKIP(what=said.OF_SESSION(session=text("Closing"))),
        ),
        ("09:50", [Wish(Act.HOLD)], said.BACK_HOLD()),
        ("09:50", [Wish(Act.HOLD), Wish(Act.RESUME)], said.BACK_RESUME()),
    ],
)
async def test_an_undo_says_what_it_takes_back(
    theatre: Theatre, clock: str, wishes: list[Wish], told: Message
) -> None:
    running = await on_stage(theatre, clock)
    for wish in wishes:
        found = await theatre.stage.decide(running, wish)
        if found.offers:
            await pressed(theatre, running, found)
    counted = len(running.known.progress.counting)
    undo = await theatre.stage.decide(running, Wish(Act.UNDO))
    if undo.offers:
        undo = await pressed(theatre, running, undo)

    assert undo.lines[0] == told
    assert len(running.known.progress.counting) == counted - 1


async def test_before_much_is_taken_back_it_is_shown_what(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    await pressed(theatre, running, await theatre.stage.decide(running, longer(12)))
    shown = await theatre.stage.decide(running, Wish(Act.UNDO))
    done = await pressed(theatre, running, shown)

    assert shown.lines[:2] == [said.PREVIEW(), said.BACK_LONGER(n=12, what=WELCOME)]
    assert done.lines[:2] == [said.BACK_LONGER(n=12, what=WELCOME), said.DONE()]


async def test_the_log_tells_what_was_decided_and_never_by_whom(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:50")
    await theatre.stage.decide(running, longer(5))

    entries = await theatre.store.entries("week")
    (changed,) = [one for one in entries if one.kind is EntryKind.TIMES_CHANGED]
    assert dict(changed.facts) == {"slot": "welcome", "act": "extend", "room": "", "seconds": 300}
    assert running.known.progress.decisions == (
        Decision(Act.EXTEND, at("09:50"), "welcome", timedelta(minutes=5)),
    )


async def test_each_open_room_is_shown_with_its_people_and_their_languages(
    theatre: Theatre,
) -> None:
    running = await theatre.load(TALKS, PEOPLE)
    theatre.guild.join(100, "amal")
    await theatre.until(at("10:20"))
    north = theatre.place("room/talks/r1/north")
    there = replace(theatre.guild.places[north], present=frozenset({100}))
    theatre.guild.places[north] = there
    running.choose(Choice(100, "ar"))

    lines = await theatre.overview.rooms(running)

    title = text("About the north")
    assert lines[0] == said.ROOM_LINE(topic=title, n=1, seats=1, end=At(at("11:00")))
    arabic = said.LANGUAGE_COUNT(language=LANGUAGE_NAMES["ar"](), count=1)
    assert lines[1] == said.ROOM_LANGUAGES(languages=Many((arabic,)))


async def test_without_open_rooms_the_next_round_is_told(theatre: Theatre) -> None:
    running = await on_stage(theatre, "09:20")

    assert await theatre.overview.rooms(running) == [
        said.ROOMS_NONE(),
        said.ROOMS_NEXT(number=1, session=text("Talks"), start=At(at("10:15"))),
    ]
