"""A tick at any moment brings the guild to what its agenda asks for."""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.progress import Act
from agenda.roster import Roster
from agenda.state import Access, Level, Outcome, PlaceKind, Target, Whom
from bot.adapters.rehearsal.memory_guild import MemoryGuild, undisturbed
from bot.ports import Entry, EntryKind, PlatformError
from bot.services.conductor import NOT_THERE_RETRY, UNHURRIED, UNHURRIED_EVERY
from bot.services.verdict import Wish
from tests.domain.workshops import (
    at,
    breakout,
    coffee,
    event,
    few,
    person,
    roster,
    session,
    topic,
    workshops,
)
from tests.services.theatre import LOADED, Theatre, Trouble, asker

SECOND = timedelta(seconds=1)
TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))
WEEK = event([session("welcome", ("09:00", "10:00")), TALKS], groups=("migrant", "expat"))
AMAL = person("amal", group="migrant", handle="amal")
BASMA = person("basma", group="expat", handle="basma")
MONA = person("mona", "moderator", handle="mona")
PEOPLE = roster(AMAL, BASMA, MONA)
NORTH = "room/talks/r1/north"
ROOMS_OF_WEEK = 13


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


def fill(theatre: Theatre) -> None:
    """Let everybody join."""
    for member, one in enumerate(PEOPLE, start=100):
        theatre.guild.join(member, one.handle or "")


async def opened(theatre: Theatre, moment: datetime = LOADED) -> Theatre:
    """Load the week with its people and let time pass."""
    fill(theatre)
    await theatre.load(WEEK, PEOPLE)
    await theatre.settle()
    await theatre.until(moment)
    return theatre


async def entries(theatre: Theatre, kind: EntryKind) -> list[Entry]:
    return [one for one in await theatre.store.entries("week") if one.kind is kind]


def picture(guild: MemoryGuild) -> dict[str, Any]:
    """Show what people see: the places, who may do what there, what was said how often."""
    parents = {
        key: guild.places[one.parent].name for key, one in guild.places.items() if one.parent
    }
    names = {key: f"{parents.get(key)}/{one.name}" for key, one in guild.places.items()}
    posts = [one for one in guild.posts if one.place in names]
    return {
        "places": Counter(names.values()),
        "roles": Counter(one.name for one in guild.roles.values()),
        "levels": {
            (names[key], member): guild.can(member, key)
            for key in guild.places
            for member in guild.members
        },
        "said": Counter((names[one.place], _without_ids(one.words.text)) for one in posts),
    }


def _without_ids(text: str) -> str:
    return re.sub(r"<#\d+>", "<#>", text)


# --- making ------------------------------------------------------------------------


async def test_a_loaded_event_gets_all_its_places_roles_and_standing_words(
    theatre: Theatre,
) -> None:
    await opened(theatre)

    assert len(theatre.guild.places) == ROOMS_OF_WEEK
    assert len(theatre.guild.roles) == 6
    assert len(theatre.said_in("lobby")) == 3
    assert len(theatre.said_in(NORTH)) == 3


async def test_a_second_tick_makes_no_request(theatre: Theatre) -> None:
    await opened(theatre, at("10:20"))
    before = theatre.requests()

    for _ in range(3):
        await theatre.conductor.tick()

    assert theatre.requests() == before


async def test_nothing_is_asked_of_the_platform_while_nothing_changes(theatre: Theatre) -> None:
    await opened(theatre, at("10:20"))
    before = theatre.requests()
    theatre.clock.jump(at("10:39"))
    await theatre.conductor.tick()

    assert theatre.requests() == before


async def test_the_alarm_rings_at_the_next_change_and_never_after_the_last(
    theatre: Theatre,
) -> None:
    await opened(theatre, at("10:20"))
    assert theatre.alarm.rings == at("10:40")

    await theatre.until(at("18:00"))
    assert theatre.alarm.rings is None


async def test_a_whole_day_is_played_by_the_alarm_alone(theatre: Theatre) -> None:
    await opened(theatre, at("18:00"))

    said = Counter(one.facts["notice"] for one in await entries(theatre, EntryKind.NOTICE_SAID))
    assert said["welcome/started/en"] == said["day/1/closing/ar"] == 1
    assert set(said.values()) == {1}
    assert await entries(theatre, EntryKind.NOTICE_SKIPPED) == []
    assert await entries(theatre, EntryKind.TROUBLE) == []


async def test_rooms_open_and_close_for_their_groups(theatre: Theatre) -> None:
    await opened(theatre)
    levels = []
    for clock in ("09:59", "10:00", "10:45", "11:00"):
        await theatre.until(at(clock))
        levels.append((theatre.level(100, NORTH), theatre.level(101, NORTH)))

    hidden, enter, read = Level.HIDDEN, Level.ENTER, Level.READ
    assert levels == [(hidden, hidden), (enter, hidden), (read, hidden), (read, hidden)]
    assert theatre.level(101, "room/talks/r2/north") is enter


async def test_moderators_enter_every_room_at_any_time(theatre: Theatre) -> None:
    await opened(theatre)

    assert theatre.level(102, NORTH) is Level.ENTER
    assert theatre.level(102, "moderators") is Level.ENTER
    assert theatre.level(100, "moderators") is Level.HIDDEN


async def test_what_is_made_ahead_is_made_in_small_portions(theatre: Theatre) -> None:
    many = breakout("talks", ("10:00", "10:45"), topics=[topic(f"t{one}") for one in range(40)])
    await theatre.load(event([many]))
    counts = []
    for _ in range(4):
        before = theatre.requests()
        await theatre.conductor.tick()
        counts.append(theatre.requests() - before)
        assert theatre.alarm.rings == theatre.clock.now() + UNHURRIED_EVERY
        theatre.clock.jump(theatre.clock.now() + UNHURRIED_EVERY)

    assert max(counts) == UNHURRIED


async def test_what_people_wait_for_goes_before_what_is_made_ahead(theatre: Theatre) -> None:
    fill(theatre)
    await theatre.load(WEEK, PEOPLE)
    await theatre.settle()
    for key in ("room/talks/r2/north", "room/talks/r2/south", "rapporteurs"):
        del theatre.guild.places[theatre.place(key)]
    theatre.guild.requests.clear()
    theatre.clock.jump(at("10:00"))
    await theatre.conductor.tick()

    asked = [request for _, request in theatre.guild.requests]
    assert asked.index("make-place") > max(
        at for at, request in enumerate(asked) if request == "admit"
    )
    assert asked[:2] == ["admit", "admit"]


# --- putting right -----------------------------------------------------------------


async def test_a_room_that_was_deleted_is_back_at_once_and_its_brief_a_moment_later(
    theatre: Theatre,
) -> None:
    await opened(theatre, at("10:20"))
    briefs = theatre.said_in(NORTH)
    del theatre.guild.places[theatre.place(NORTH)]

    await theatre.conductor.tick()
    assert theatre.level(100, NORTH) is Level.ENTER
    await theatre.until(at("10:20") + UNHURRIED_EVERY)

    assert theatre.said_in(NORTH) == briefs


async def test_an_access_changed_by_hand_is_put_right_and_logged(theatre: Theatre) -> None:
    await opened(theatre, at("10:20"))
    room = theatre.place(NORTH)
    right = theatre.guild.places[room]
    open_to_all: Access = frozenset({(Target(Whom.EVERYONE), Level.ENTER)})
    theatre.guild.places[room] = replace(right, access=open_to_all)

    await theatre.conductor.tick()

    assert theatre.guild.places[room] == right
    (repaired,) = await entries(theatre, EntryKind.ROOM_REPAIRED)
    assert repaired.facts == {"place": NORTH}


async def test_a_role_that_was_deleted_is_back_with_its_members_and_rights(
    theatre: Theatre,
) -> None:
    await opened(theatre, at("10:20"))
    role = next(key for key, one in theatre.guild.roles.items() if "moderators" in one.name)
    del theatre.guild.roles[role]
    assert theatre.level(102, NORTH) is Level.ENTER

    await theatre.settle()

    assert role not in theatre.guild.roles
    assert theatre.level(102, NORTH) is Level.ENTER
    assert theatre.level(102, "moderators") is Level.ENTER


async def test_a_latecomer_is_let_in_within_one_tick(theatre: Theatre) -> None:
    await theatre.load(WEEK, PEOPLE)
    await theatre.until(at("10:20"))
    theatre.guild.join(100, "amal")

    running = theatre.conductor.events["week"]
    await theatre.reception.meet(running, asker(100, "amal"))
    await theatre.conductor.tick()

    assert theatre.level(100, NORTH) is Level.ENTER


async def test_whoever_joins_before_a_round_is_found_without_a_press(theatre: Theatre) -> None:
    await theatre.load(WEEK, PEOPLE)
    await theatre.until(at("09:30"))
    theatre.guild.join(100, "amal")
    await theatre.until(at("10:00"))

    assert theatre.level(100, NORTH) is Level.ENTER


# --- trouble -----------------------------------------------------------------------


async def tries(theatre: Theatre, seconds: int) -> list[int]:
    """Give the seconds from now at which the failing request was made."""
    start, asked = theatre.clock.now(), []
    trouble = theatre.guild.interrupt
    assert isinstance(trouble, Trouble)
    while theatre.alarm.rings is not None and theatre.alarm.rings <= start + seconds * SECOND:
        theatre.clock.jump(theatre.alarm.rings)
        trouble.asked.clear()
        await theatre.conductor.tick()
        if "admit/before" in trouble.asked:
            asked.append(round((theatre.clock.now() - start).total_seconds()))
    return asked


async def before_the_round(theatre: Theatre, trouble: Trouble) -> None:
    """Let a room's access be wrong, and the request that puts it right fail."""
    await opened(theatre, at("09:20"))
    room = theatre.place(NORTH)
    theatre.guild.places[room] = replace(theatre.guild.places[room], access=frozenset())
    theatre.guild.interrupt = trouble
    theatre.alarm.set(theatre.clock.now())


async def test_what_fails_for_a_moment_is_tried_again_with_growing_waits(
    theatre: Theatre,
) -> None:
    await before_the_round(theatre, Trouble({"admit/before": 8}))

    assert await tries(theatre, 200) == [0, 1, 3, 7, 15, 31, 61, 91, 121]


async def test_what_fails_for_good_is_tried_again_every_minute_and_logged_once(
    theatre: Theatre,
) -> None:
    await before_the_round(theatre, Trouble({"admit/before": 3}, lasting=True))

    assert await tries(theatre, 300) == [0, 60, 120, 180]
    (logged,) = await entries(theatre, EntryKind.TROUBLE)
    assert logged.facts == {"what": "admit/before fails"}


async def test_trouble_is_counted_until_it_is_over(theatre: Theatre) -> None:
    await before_the_round(theatre, Trouble({"admit/before": 2}))
    running = theatre.conductor.events["week"]
    counts = []
    for seconds in (0, 1, 3):
        await theatre.until(at("09:20") + seconds * SECOND)
        counts.append(theatre.conductor.troubles(running))

    assert counts == [1, 1, 0]


async def test_trouble_with_what_is_not_wanted_any_more_is_forgotten(theatre: Theatre) -> None:
    await opened(theatre, at("09:59"))
    running = theatre.conductor.events["week"]
    theatre.guild.interrupt = Trouble({"post/before": 1000})
    counts = []
    for clock in ("10:05", "10:20"):
        await theatre.until(at(clock))
        counts.append(theatre.conductor.troubles(running))

    assert counts == [4, 0]
    assert len(await entries(theatre, EntryKind.NOTICE_SKIPPED)) == 4


async def test_trouble_in_one_place_keeps_no_other_from_opening(theatre: Theatre) -> None:
    await opened(theatre, at("09:59"))
    theatre.guild.interrupt = Trouble({"admit/before": 1})
    await theatre.until(at("10:00"))
    levels = {theatre.level(100, NORTH), theatre.level(101, "room/talks/r1/south")}
    await theatre.until(at("10:00") + SECOND)

    assert levels == {Level.HIDDEN, Level.ENTER}
    assert theatre.level(100, NORTH) is Level.ENTER


@pytest.mark.parametrize("request_name", ["make-role", "make-place", "post", "enrol", "admit"])
async def test_a_lost_answer_makes_nothing_twice(theatre: Theatre, request_name: str) -> None:
    fill(theatre)
    theatre.guild.interrupt = Trouble({f"{request_name}/after": 3})
    await theatre.load(WEEK, PEOPLE)
    await theatre.settle()
    await theatre.until(at("10:20"))
    calm = await opened(Theatre(), at("10:20"))

    assert picture(theatre.guild) == picture(calm.guild)


async def test_an_answer_that_comes_minutes_late_makes_nothing_twice(theatre: Theatre) -> None:
    await opened(theatre, at("08:54"))
    theatre.guild.interrupt = Trouble({"post/after": 1, "find-post/before": 6})
    await theatre.until(at("08:59"))

    assert len([one for one in theatre.said_in("news-en") if "In five minutes" in one]) == 1


async def test_a_notice_whose_words_changed_between_two_tries_is_said_once(
    theatre: Theatre,
) -> None:
    await theatre.load(WEEK, PEOPLE)
    await theatre.until(at("09:49"))
    theatre.guild.interrupt = Trouble({"post/before": 1})
    await theatre.until(at("09:50"))
    theatre.guild.join(100, "amal")
    await theatre.reception.meet(theatre.conductor.events["week"], asker(100, "amal"))
    theatre.guild.interrupt = Trouble({"post/after": 1})
    await theatre.until(at("09:50") + SECOND)
    theatre.guild.interrupt = Trouble({"find-post/before": 7})
    await theatre.until(at("09:54"))

    said = [one for one in theatre.said_in("moderators") if "Before round 1" in one]
    assert len(said) == 1
    assert "Amal" not in said[0]


async def test_the_log_tells_of_places_that_were_made_without_an_answer(theatre: Theatre) -> None:
    theatre.guild.interrupt = Trouble({"make-place/after": 3})
    await opened(theatre)

    made = {one.facts["place"] for one in await entries(theatre, EntryKind.PLACE_MADE)}
    assert len(made) == ROOMS_OF_WEEK
    assert made == set(theatre.conductor.events["week"].channels())


@dataclass
class Deaf(MemoryGuild):
    """A guild that answers yes to every change of access and changes nothing."""

    async def admit(self, _guild: int, place: int, access: Access) -> None:
        await self._before("admit")


async def test_a_tick_ends_even_when_the_platform_does_nothing() -> None:
    theatre = Theatre()
    theatre.guild = Deaf(theatre.clock)
    theatre._furnish()
    await opened(theatre, at("09:59"))
    before = theatre.requests()
    await theatre.until(at("10:00"))
    asked = [request for _, request in theatre.guild.requests[before:]]

    assert asked.count("admit") <= 4
    assert theatre.conductor.troubles(theatre.conductor.events["week"]) == 2


@dataclass
class Unseen(MemoryGuild):
    """A guild that the platform does not show for a while."""

    shown: bool = False

    async def observe(self, guild: int) -> Any:
        if not self.shown:
            what = "the guild is not there"
            raise PlatformError(what)
        return await super().observe(guild)


async def test_a_guild_that_is_not_there_is_looked_for_again_and_nothing_is_done() -> None:
    theatre = Theatre()
    theatre.guild = unseen = Unseen(theatre.clock)
    theatre._furnish()
    await theatre.load(WEEK)
    await theatre.conductor.tick()

    assert theatre.alarm.rings == LOADED + NOT_THERE_RETRY
    assert theatre.guild.requests == []
    unseen.shown = True
    await theatre.settle()
    assert len(theatre.guild.places) == ROOMS_OF_WEEK


# --- late, twice, again ------------------------------------------------------------


async def test_after_a_long_absence_the_last_hour_is_not_recited(theatre: Theatre) -> None:
    await opened(theatre, at("08:00"))
    theatre.clock.jump(at("10:07"))
    await theatre.conductor.tick()

    said = theatre.said_in("news-en")
    assert len(said) == 1
    assert "Round 1 of Talks is open" in said[0]
    skipped = {one.facts["notice"] for one in await entries(theatre, EntryKind.NOTICE_SKIPPED)}
    assert {"day/1/opening/en", "welcome/soon/en", "welcome/started/en"} <= skipped
    assert theatre.level(100, NORTH) is Level.ENTER


async def test_the_log_has_the_words_of_public_notices_and_of_no_others(theatre: Theatre) -> None:
    await theatre.load(WEEK, PEOPLE)
    await theatre.until(at("10:05"))
    logged = {one.facts["notice"]: one for one in await entries(theatre, EntryKind.NOTICE_SAID)}

    assert "Amal" in theatre.said_in("moderators")[-2]
    assert "text" not in logged["talks/r1/missing"].facts
    assert logged["talks/r1/started/en"].facts["text"] in theatre.said_in("news-en")
    assert "Amal" not in str(logged)


async def test_a_restart_repeats_nothing(theatre: Theatre) -> None:
    await opened(theatre, at("10:20"))
    before = picture(theatre.guild)
    requests = theatre.requests()

    await theatre.restart()
    await theatre.settle()

    assert picture(theatre.guild) == before
    assert theatre.requests() == requests
    assert len(await entries(theatre, EntryKind.BOT_STARTED)) == 1


async def test_what_moderators_decided_is_known_after_a_restart(theatre: Theatre) -> None:
    await opened(theatre, at("09:40"))
    early = Wish(Act.START, "talks/r1")
    await theatre.stage.decide(theatre.conductor.events["week"], early, pressed=1)
    await theatre.restart()
    await theatre.settle()

    assert theatre.level(100, NORTH) is Level.ENTER


async def test_a_wish_that_comes_during_a_tick_is_heard_right_after_it(theatre: Theatre) -> None:
    await opened(theatre, at("10:19"))

    async def wake(_moment: str) -> None:
        theatre.conductor.wake()

    del theatre.guild.places[theatre.place("lobby")]
    theatre.guild.interrupt = wake
    await theatre.conductor.tick()

    assert theatre.alarm.rings == theatre.clock.now()


async def test_several_events_in_a_guild_do_not_disturb_each_other(theatre: Theatre) -> None:
    other = event([session("talk", ("09:00", "10:00")), coffee(("10:00", "10:20"))], name="other")
    fill(theatre)
    await theatre.load(WEEK, PEOPLE)
    await theatre.load(other, Roster())
    await theatre.until(at("10:30"))
    alone = await opened(Theatre(), at("10:30"))

    both, single = picture(theatre.guild), picture(alone.guild)
    ours = Counter({key: count for key, count in both["said"].items() if "week" in key[0]})
    assert ours == single["said"]
    assert {key: both["levels"][key] for key in single["levels"]} == single["levels"]
    assert theatre.said_in("news-en", "other")


async def test_trouble_with_one_event_keeps_no_other_waiting(theatre: Theatre) -> None:
    first = await theatre.load(event([session("talk", ("09:00", "10:00"))], name="first"))
    theatre.guild.interrupt = Trouble({"make-place/before": 1}, lasting=True)
    await theatre.load(event([session("talk", ("09:00", "10:00"))], name="second"))
    await theatre.settle()

    assert theatre.conductor.troubles(first) == 1
    assert "second" in {one.name for one in theatre.guild.places.values()}


async def test_an_event_that_is_loaded_again_takes_the_place_of_the_first(
    theatre: Theatre,
) -> None:
    await opened(theatre, at("08:00"))
    longer = event([*WEEK.days[0].sessions, session("closing", ("12:00", "12:30"))])
    await theatre.load(longer, PEOPLE)
    await theatre.until(at("12:00"))

    assert len(theatre.guild.places) == ROOMS_OF_WEEK
    assert "Closing has started" in theatre.said_in("news-en")[-1]


@pytest.mark.parametrize("request_name", ["make-role", "make-place", "post", "enrol"])
async def test_loading_again_in_the_middle_of_a_tick_makes_nothing_twice(
    theatre: Theatre, request_name: str
) -> None:
    async def load_again(moment: str) -> None:
        if moment == f"{request_name}/after":
            theatre.guild.interrupt = undisturbed
            await theatre.load(WEEK, PEOPLE)

    theatre.guild.interrupt = load_again
    await opened(theatre, at("10:20"))
    calm = await opened(Theatre(), at("10:20"))

    assert picture(theatre.guild) == picture(calm.guild)


async def test_loading_again_forgets_nothing_that_was_decided_or_learned(
    theatre: Theatre,
) -> None:
    await opened(theatre, at("09:40"))
    running = theatre.conductor.events["week"]
    await theatre.reception.choose_language(running, asker(100, "amal"), "fr")
    await theatre.stage.start(running, "talks/r1")
    before = running.known
    await theatre.load(WEEK, PEOPLE)

    assert theatre.conductor.events["week"].known == before


@few
@given(workshops(), st.integers(0, 300))
@pytest.mark.volume
def test_one_after_another_or_in_parallel_the_world_becomes_the_same(
    made: Any, minute: int
) -> None:
    async def played(*, at_once: bool) -> dict[str, Any]:
        theatre = Theatre(at_once=at_once)
        for member, one in enumerate(made.roster, start=100):
            theatre.guild.join(member, one.handle or "")
        await theatre.load(made.event, made.roster)
        await theatre.settle()
        await theatre.until(at("07:30") + timedelta(minutes=minute))
        await theatre.settle()
        return picture(theatre.guild)

    assert asyncio.run(played(at_once=True)) == asyncio.run(played(at_once=False))


def meddle(guild: MemoryGuild, draw: st.DataObject) -> None:
    """Do what people may do to a guild by hand."""

    def some(keys: Sequence[int]) -> list[int]:
        chosen = st.lists(st.sampled_from(sorted(keys)), unique=True, max_size=3)
        return draw.draw(chosen) if keys else []

    for key in some([*guild.places]):
        guild.places[key] = replace(guild.places[key], access=frozenset())
    for key in some(
        [key for key, one in guild.places.items() if one.kind is not PlaceKind.CATEGORY]
    ):
        del guild.places[key]
    for key in some([*guild.roles]):
        del guild.roles[key]


@few
@given(workshops(), st.integers(0, 300), st.data())
@pytest.mark.volume
def test_whatever_people_do_by_hand_the_guild_is_put_right(
    made: Any, minute: int, data: st.DataObject
) -> None:
    async def played(draw: st.DataObject | None) -> dict[str, Any]:
        theatre = Theatre()
        for member, one in enumerate(made.roster, start=100):
            theatre.guild.join(member, one.handle or "")
        await theatre.load(made.event, made.roster)
        await theatre.settle()
        await theatre.until(at("07:30") + timedelta(minutes=minute))
        if draw is not None:
            meddle(theatre.guild, draw)
        await theatre.conductor.tick()
        await theatre.settle()
        before = theatre.requests()
        await theatre.conductor.tick()
        assert theatre.requests() == before
        seen = picture(theatre.guild)
        return {what: seen[what] for what in ("places", "roles", "levels")}

    assert asyncio.run(played(data)) == asyncio.run(played(None))


async def test_every_entry_of_the_ledger_is_settled_in_the_end(theatre: Theatre) -> None:
    await opened(theatre, at("18:00"))

    outcomes = {effect.outcome for effect in (await theatre.store.ledger("week")).values()}
    assert outcomes == {Outcome.DONE}


async def test_the_bot_starts_without_any_event(theatre: Theatre) -> None:
    await theatre.conductor.start()
    await theatre.conductor.tick()

    assert theatre.alarm.rings is None


async def test_two_ticks_at_once_make_nothing_twice(theatre: Theatre) -> None:
    fill(theatre)
    await theatre.load(WEEK, PEOPLE)
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_moment: str) -> None:
        begun.set()
        await go_on.wait()

    theatre.guild.interrupt = slow
    ticks = [asyncio.ensure_future(theatre.conductor.tick()) for _ in range(4)]
    await begun.wait()
    go_on.set()
    await asyncio.gather(*ticks)
    await theatre.settle()

    assert picture(theatre.guild) == picture((await opened(Theatre())).guild)


async def test_a_surplus_copy_of_a_room_is_removed(theatre: Theatre) -> None:
    await opened(theatre)
    lobby = theatre.guild.places[theatre.place("lobby")]
    copy = replace(lobby, object_id=9999, made=lobby.made + SECOND, empty=True)
    theatre.guild.places[9999] = copy

    await theatre.conductor.tick()

    assert 9999 not in theatre.guild.places
