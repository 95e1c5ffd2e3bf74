"""What is removed from a guild when an event is purged, what stays, and what stops it."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from itertools import count

import pytest

from agenda.errors import RefusedError
from agenda.messages import Channel
from agenda.model import Event, Rule
from agenda.rooms import LOBBY, MAIN, MODERATORS_ROOM, PLENARY, RAPPORTEURS_ROOM
from agenda.state import Level, Observed, PlaceKind, Target, Whom
from agenda.timer import Countdown, Timer
from bot.adapters.rehearsal.disturbance import InterruptedProcess
from bot.adapters.rehearsal.memory_guild import undisturbed
from bot.ports import Hours, Invitation, Shelf, Words
from bot.services.clearing import Clearing, Kind
from bot.services.running import Running
from bot.services.shelved import Shelved
from tests.domain.workshops import at, breakout, event, minutes, person, roster, session
from tests.services.theatre import GUILD, Theatre, Trouble

ROUND = ("10:00", "11:00")
AFTER = at("20:00", day=2)

TALKS = breakout("talks", ROUND)
PUBLIC = breakout("public", ("12:00", "13:00"), topics=("east", "west")).model_copy(
    update={"rule": Rule.ON_THE_RECORD}
)
OPENING = session("opening", ("09:00", "09:30"))
WEEK = event([OPENING, TALKS, PUBLIC], groups=("first", "second"))
PEOPLE = roster(
    person("amal", group="first", handle="amal"),
    person("bruno", group="second", handle="bruno"),
    person("clara", "moderator", handle="clara"),
)
IN_THE_RULE = ("room/talks/r1/north", "room/talks/r1/south")
ON_RECORD = ("room/public/r1/east", "room/public/r1/west")


SHORT = event([TALKS], groups=("first", "second"))


class Ending:
    """Ends the process at one of the moments of what is done to a guild."""

    def __init__(self, moment: int) -> None:
        self.left = moment + 1

    async def __call__(self, _moment: str) -> None:
        self.left -= 1
        if self.left == 0:
            raise InterruptedProcess


def on_the_record(week: Event) -> Event:
    return week.model_copy(update={"rule": Rule.ON_THE_RECORD})


async def after_the_week(week: Event = WEEK) -> tuple[Theatre, Running, dict[str, int]]:
    """Play a week to its end, with everybody there and something said in every room."""
    theatre = Theatre()
    for member, one in enumerate(PEOPLE, 100):
        theatre.guild.join(member, one.id)
    running = await theatre.load(week, PEOPLE)
    await theatre.until(AFTER)
    made = {key: theatre.place(key) for key in running.channels()}
    for number, place in enumerate(made.values()):
        if theatre.guild.places[place].kind is not PlaceKind.CATEGORY:
            await theatre.guild.post(GUILD, place, Words("Hello", "en", f"n{number}", "week"))
    return theatre, running, made


def clearing(theatre: Theatre) -> Clearing:
    return Clearing(theatre.conductor, theatre.guild, theatre.clock)


def there(theatre: Theatre, made: dict[str, int], keys: Collection[str]) -> list[bool]:
    return [made[key] in theatre.guild.places for key in keys]


async def test_rooms_under_the_rule_go_with_their_chats() -> None:
    theatre, running, made = await after_the_week()
    cleared = await clearing(theatre).clear(running)

    assert cleared.is_clear
    assert not any(there(theatre, made, IN_THE_RULE))
    assert made["rooms/talks/1"] not in theatre.guild.places
    gone = {made[key] for key in IN_THE_RULE}
    assert not [one for one in theatre.guild.posts if one.place in gone]


async def test_lobby_announcements_and_rooms_on_the_record_stay_with_their_posts() -> None:
    theatre, running, made = await after_the_week()
    await clearing(theatre).clear(running)

    assert all(there(theatre, made, (MAIN, LOBBY, "news-en", *ON_RECORD)))
    assert "Hello" in theatre.guild.said_in(made[LOBBY])


async def test_the_rooms_of_the_team_go() -> None:
    theatre, running, made = await after_the_week()
    await clearing(theatre).clear(running)

    assert not any(there(theatre, made, (MODERATORS_ROOM, RAPPORTEURS_ROOM)))


@pytest.mark.parametrize(("week", "stays"), [(WEEK, False), (on_the_record(WEEK), True)])
async def test_the_plenary_goes_if_a_session_there_was_under_the_rule(
    week: Event,
    stays: bool,  # noqa: FBT001 -- a case
) -> None:
    theatre, running, made = await after_the_week(week)
    await clearing(theatre).clear(running)

    assert there(theatre, made, [PLENARY]) == [stays]


async def test_with_everything_nothing_stays() -> None:
    theatre, running, _made = await after_the_week()
    cleared = await clearing(theatre).clear(running, everything=True)

    assert cleared.is_clear
    assert await theatre.guild.observe(GUILD) == Observed()


async def test_what_stays_names_no_member_and_no_role_of_ours() -> None:
    theatre, running, made = await after_the_week()
    named = {target.whom for target, _ in theatre.guild.places[made[ON_RECORD[0]]].access}
    await clearing(theatre).clear(running)

    assert {Whom.PERSON, Whom.ROLE} <= named
    left = [target for one in theatre.guild.places.values() for target, _ in one.access]
    assert {one.whom for one in left} == {Whom.EVERYONE, Whom.BOT}
    assert theatre.guild.can(100, made[LOBBY]) is Level.ENTER
    assert theatre.guild.can(100, made[ON_RECORD[0]]) is Level.HIDDEN


async def test_our_roles_and_entries_of_the_calendar_go_and_those_of_others_stay() -> None:
    theatre, running, made = await after_the_week()
    staff = await theatre.guild.make_role(GUILD, "staff of the house")
    await theatre.guild.make_meeting(*meeting_at(theatre, made[LOBBY]))
    await clearing(theatre).clear(running)

    observed = await theatre.guild.observe(GUILD)
    assert (set(observed.roles), observed.meetings) == ({staff}, {})


async def test_another_event_keeps_what_is_its_own() -> None:
    theatre, running, _made = await after_the_week()
    other = await theatre.load(event([TALKS], groups=("first", "second"), name="week-2"), PEOPLE)
    await theatre.settle()
    cleared = await clearing(theatre).clear(running, everything=True)

    names = {one.name for one in theatre.guild.roles.values()}
    assert names
    assert all(name.startswith("week-2 ") for name in names)
    assert len(theatre.guild.places) == len(other.channels())
    assert cleared.left.others == 0


async def test_nothing_is_made_again_even_after_a_restart() -> None:
    theatre, running, _made = await after_the_week()
    await clearing(theatre).clear(running)
    before = dict(theatre.guild.places), dict(theatre.guild.roles)
    await theatre.restart()
    await theatre.settle()

    assert (theatre.guild.places, theatre.guild.roles) == before
    assert not theatre.conductor.events


async def test_a_half_cleared_event_is_found_after_a_restart_and_finished() -> None:
    theatre, running, made = await after_the_week()
    theatre.guild.interrupt = Trouble({"demolish/before": 2}, lasting=True)
    first = await clearing(theatre).clear(running)
    await theatre.restart()
    again = clearing(theatre)
    second = await again.clear(again.which(GUILD, made[LOBBY], "week"))

    assert (first.is_clear, first.troubles) == (False, {Kind.PLACE: 2})
    assert second.is_clear
    assert not any(there(theatre, made, IN_THE_RULE))


@pytest.mark.parametrize("refused", ["demolish", "admit", "remove-role", "end-meeting"])
async def test_what_is_refused_is_told_and_everything_else_is_done(refused: str) -> None:
    theatre, running, made = await after_the_week()
    entry = await theatre.guild.make_meeting(*meeting_at(theatre, made[LOBBY]))
    theatre.guild.interrupt = Trouble({f"{refused}/before": 1}, lasting=True)
    cleared = await clearing(theatre).clear(running)

    assert not cleared.is_clear
    assert next(cleared.told()).params == (("n", 1),)
    assert cleared.left.count == 1
    assert (await clearing(theatre).clear(running)).is_clear
    assert entry not in theatre.guild.meetings


async def test_a_place_that_is_refused_is_named() -> None:
    theatre, running, _made = await after_the_week()
    theatre.guild.interrupt = Trouble({"demolish/before": 100}, lasting=True)
    cleared = await clearing(theatre).clear(running)

    assert {*IN_THE_RULE, MODERATORS_ROOM} <= {*cleared.places}
    *_, last = cleared.told()
    assert Channel(cleared.places[0]) in last.facts["places"].values


@pytest.mark.volume
async def test_wherever_the_process_ends_the_next_one_finishes() -> None:
    moments = 0
    for end in count():
        theatre, running, made = await after_the_week(SHORT)
        theatre.guild.interrupt = ending = Ending(end)
        with suppress(InterruptedProcess):
            await Clearing(theatre.conductor, theatre.guild, theatre.clock, at_once=False).clear(
                running
            )
        if ending.left > 0:
            moments = end
            break
        theatre.guild.interrupt = undisturbed
        await theatre.restart()
        await theatre.settle()
        again = clearing(theatre)
        cleared = await again.clear(again.which(GUILD, made[LOBBY], "week"))
        assert cleared.is_clear
        assert theatre.guild.roles == {}

    assert moments > 20


async def test_what_was_not_answered_is_asked_again_at_once() -> None:
    theatre, running, _made = await after_the_week()
    theatre.guild.interrupt = Trouble({"demolish/before": 1, "remove-role/after": 1})
    cleared = await clearing(theatre).clear(running)

    assert cleared.is_clear


async def test_without_an_answer_of_the_platform_nothing_counts_as_clear() -> None:
    theatre, running, _made = await after_the_week()
    theatre.guild.interrupt = Trouble({"refresh/before": 1})
    cleared = await clearing(theatre).clear(running)

    assert (cleared.is_clear, cleared.troubles) == (False, {Kind.SILENCE: 1})


async def test_clearing_twice_does_nothing_the_second_time() -> None:
    theatre, running, _made = await after_the_week()
    await clearing(theatre).clear(running)
    asked = theatre.requests()
    cleared = await clearing(theatre).clear(running)

    looks = {name for _, name in theatre.guild.requests[asked:]}
    assert (cleared.done, cleared.is_clear, looks) == (0, True, {"refresh"})


async def test_a_second_copy_in_which_somebody_wrote_goes_too() -> None:
    theatre, running, made = await after_the_week()
    seen, effect = (
        theatre.guild.places[made[IN_THE_RULE[0]]],
        running.ledger["place/" + IN_THE_RULE[0]],
    )
    copy = 4242
    theatre.guild.places[copy] = replace(seen, object_id=copy, made=effect.intended, empty=False)
    await clearing(theatre).clear(running)

    assert copy not in theatre.guild.places


async def test_what_people_made_stays_and_what_bears_the_events_name_is_told() -> None:
    theatre, running, made = await after_the_week()
    open_to_all = frozenset({(Target(Whom.EVERYONE), Level.READ)})
    guest = await theatre.guild.make_place(
        GUILD, PlaceKind.TEXT, "photos", made["rooms/talks/1"], open_to_all
    )
    await theatre.guild.make_role(GUILD, "friends of week")
    await theatre.guild.make_role(GUILD, "weekend")
    cleared = await clearing(theatre).clear(running)

    assert guest in theatre.guild.places
    assert made["rooms/talks/1"] in theatre.guild.places
    assert (cleared.is_clear, cleared.left.others) == (True, 2)


async def test_how_far_it_is_is_told_up_to_the_end() -> None:
    theatre, running, _made = await after_the_week()
    told: list[tuple[int, int]] = []

    async def note(done: int, of: int) -> None:
        told.append((done, of))

    cleared = await clearing(theatre).clear(running, advance=note)

    assert told == sorted(told)
    assert told[-1] == (cleared.done, cleared.done)


async def test_two_do_not_clear_the_same_event_at_once() -> None:
    theatre, running, _made = await after_the_week()
    service = clearing(theatre)

    async def meanwhile(_done: int, _of: int) -> None:
        with pytest.raises(RefusedError):
            await service.clear(running)

    assert (await service.clear(running, advance=meanwhile)).is_clear


async def test_an_answer_is_refused_in_a_channel_that_goes() -> None:
    theatre, running, made = await after_the_week()
    service = clearing(theatre)

    service.refuse_in(running, made[LOBBY], everything=False)
    for key, everything in ((IN_THE_RULE[0], False), (LOBBY, True)):
        with pytest.raises(RefusedError):
            service.refuse_in(running, made[key], everything=everything)


async def test_an_event_that_is_being_cleared_cannot_be_loaded() -> None:
    theatre, running, _made = await after_the_week()
    await clearing(theatre).clear(running)

    with pytest.raises(RefusedError):
        await theatre.load(WEEK, PEOPLE)


def meeting_at(theatre: Theatre, place: int) -> tuple[int, Invitation, Hours]:
    """Give what an entry of the calendar is made from, that leads to a place."""
    now = theatre.clock.now()
    return GUILD, Invitation("Week", "", place), (now + minutes(60), now + minutes(90))


async def test_once_nothing_is_kept_nobody_in_the_process_holds_anything() -> None:
    theatre, running, _made = await after_the_week()
    timers, told = Shelved(theatre.store, Shelf.TIMERS, Timer), list[str]()
    counted = Countdown(began=AFTER, ends=AFTER + minutes(5), warns=minutes(1))
    await timers.keep("week", LOBBY, Timer(place=LOBBY, countdown=counted))
    service = Clearing(
        *(theatre.conductor, theatre.guild, theatre.clock), holders=[timers.let_go, told.append]
    )
    await service.clear(running)
    await theatre.store.purge("week")
    before = await timers.all("week")
    service.forget("week")

    assert before
    assert (await timers.all("week"), told) == ({}, ["week"])
    assert service.events_of(GUILD) == ()
