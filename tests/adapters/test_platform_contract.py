"""What every platform promises: the guild in memory, and discord.py on a simulated Discord."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agenda.state import Access, Control, Level, PlaceKind, Target, Whom
from bot.adapters.discord.access import NEEDED
from bot.adapters.rehearsal.clock import BorrowedClock, SilentAlarm, StillClock
from bot.adapters.rehearsal.memory_guild import MemoryGuild
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.rehearsal.town import Town
from bot.app import make_bot
from bot.ports import Invitation, Platform, PlatformError, Words, digest_of

START = datetime(2020, 6, 14, 18, tzinfo=UTC)
EVERYONE = Target(Whom.EVERYONE)
BOT = Target(Whom.BOT)


@dataclass
class Stage:
    """A platform, and what the people behind it can do and see."""

    platform: Platform
    guild: int
    join: Callable[[str], int]
    level: Callable[[int, int], Level]
    delete: Callable[[int], Any]
    wait: Callable[[float], Any]
    status: Callable[[int], str | None]


@asynccontextmanager
async def in_memory() -> AsyncIterator[Stage]:
    clock = StillClock(START)
    guild = MemoryGuild(clock)
    members: dict[str, int] = {}

    def join(handle: str) -> int:
        members[handle] = 100 + len(members)
        guild.join(members[handle], handle)
        return members[handle]

    async def delete(place: int) -> None:
        guild.places.pop(place)

    async def wait(seconds: float) -> None:
        clock.jump(clock.now() + timedelta(seconds=seconds))

    yield Stage(guild, 1, join, guild.can, delete, wait, guild.statuses.get)


@asynccontextmanager
async def on_discord() -> AsyncIterator[Stage]:
    clock = BorrowedClock(START)
    bot = make_bot(MemoryStore(), clock, SilentAlarm(), at_once=False, ticking=clock.ticking)
    town = Town(bot, START, "contract", NEEDED)
    clock.look = town.now
    await town.open()
    backend = town.env.backend

    def join(handle: str) -> int:
        return int(town.guild.add_member(town.env.create_user(handle)).id)

    def level(member: int, place: int) -> Level:
        return Level(town.level(member, place))

    async def delete(place: int) -> None:
        backend.delete_channel(place)
        await town.env.settle()

    async def wait(seconds: float) -> None:
        await town.env.advance_time(seconds)

    try:
        yield Stage(bot.platform, town.guild.id, join, level, delete, wait, town.status)
    finally:
        await town.close()


Open = Callable[[], AbstractAsyncContextManager[Stage]]


@pytest.fixture(params=[in_memory, on_discord], ids=["memory", "discord"])
def stage(request: pytest.FixtureRequest) -> Open:
    opened: Open = request.param
    return opened


def access(*more: tuple[Target, Level], everyone: Level = Level.HIDDEN) -> Access:
    return frozenset({(EVERYONE, everyone), (BOT, Level.HOST), *more})


def words(text: str, nonce: str = "n1") -> Words:
    return Words(text, "en", nonce, "event", (Control.ROOM, Control.LANGUAGES), ("en", "ar"))


async def make_room(on: Stage, name: str = "1.1 A room", given: Access | None = None) -> int:
    category = await on.platform.make_place(
        on.guild, PlaceKind.CATEGORY, "event rooms", None, access()
    )
    return await on.platform.make_place(
        on.guild, PlaceKind.VOICE, name, category, given or access()
    )


async def test_a_place_is_seen_as_it_was_made(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        observed = await on.platform.observe(on.guild)

        seen = observed.places[room]
        assert (seen.kind, seen.name, seen.access) == (PlaceKind.VOICE, "1.1 A room", access())
        assert observed.places[seen.parent or 0].kind is PlaceKind.CATEGORY
        assert abs(seen.made - START) < timedelta(seconds=5)
        assert seen.empty


@pytest.mark.parametrize("kind", [PlaceKind.TEXT, PlaceKind.VOICE, PlaceKind.STAGE])
async def test_every_kind_of_place_can_be_made(stage: Open, kind: PlaceKind) -> None:
    async with stage() as on:
        place = await on.platform.make_place(on.guild, kind, "place", None, access())

        assert (await on.platform.observe(on.guild)).places[place].kind is kind


async def test_a_role_is_seen_as_it_was_made(stage: Open) -> None:
    async with stage() as on:
        role = await on.platform.make_role(on.guild, "event moderators")

        assert (await on.platform.observe(on.guild)).roles[role].name == "event moderators"


@pytest.mark.parametrize("level", [Level.HIDDEN, Level.READ, Level.ENTER])
async def test_a_person_may_do_what_they_are_admitted_to(stage: Open, level: Level) -> None:
    async with stage() as on:
        amina, bruno = on.join("amina"), on.join("bruno")
        room = await make_room(on)
        given = access((Target(Whom.PERSON, amina), level))
        await on.platform.admit(on.guild, room, given)

        assert on.level(amina, room) is level
        assert on.level(bruno, room) is Level.HIDDEN
        assert (await on.platform.observe(on.guild)).places[room].access == given


async def test_admitting_states_the_full_list(stage: Open) -> None:
    async with stage() as on:
        amina, bruno = on.join("amina"), on.join("bruno")
        first = access((Target(Whom.PERSON, amina), Level.ENTER))
        room = await make_room(on, given=first)
        await on.platform.admit(on.guild, room, access((Target(Whom.PERSON, bruno), Level.ENTER)))

        assert on.level(amina, room) is Level.HIDDEN
        assert on.level(bruno, room) is Level.ENTER


async def test_admitting_twice_is_admitting_once(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        for _ in range(2):
            await on.platform.admit(on.guild, room, access(everyone=Level.READ))

        observed = await on.platform.observe(on.guild)
        assert observed.places[room].access == access(everyone=Level.READ)


async def test_a_role_opens_what_everybody_is_kept_from(stage: Open) -> None:
    async with stage() as on:
        amina = on.join("amina")
        role = await on.platform.make_role(on.guild, "moderators")
        room = await make_room(on, given=access((Target(Whom.ROLE, role), Level.ENTER)))
        before = on.level(amina, room)
        await on.platform.enrol(on.guild, amina, role, ())

        assert (before, on.level(amina, room)) == (Level.HIDDEN, Level.ENTER)


async def test_a_role_hides_what_everybody_sees(stage: Open) -> None:
    async with stage() as on:
        amina = on.join("amina")
        english = await on.platform.make_role(on.guild, "English")
        french = await on.platform.make_role(on.guild, "French")
        given = access(
            (Target(Whom.ROLE, english), Level.READ),
            (Target(Whom.ROLE, french), Level.HIDDEN),
            everyone=Level.READ,
        )
        news = await on.platform.make_place(on.guild, PlaceKind.TEXT, "news", None, given)
        without = on.level(amina, news)
        await on.platform.enrol(on.guild, amina, french, ())
        with_french = on.level(amina, news)
        await on.platform.enrol(on.guild, amina, english, (french,))

        assert (without, with_french, on.level(amina, news)) == (
            Level.READ,
            Level.HIDDEN,
            Level.READ,
        )


async def test_what_is_said_is_found_again_by_its_digest(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        post = await on.platform.post(on.guild, room, words("**Hello** <#1>"))
        digest = digest_of("**Hello** <#1>")

        assert await on.platform.find_post(on.guild, room, digest, START) == post
        assert await on.platform.find_post(on.guild, room, digest_of("other"), START) is None


async def test_what_was_said_before_is_not_taken_for_what_is_looked_for(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        await on.platform.post(on.guild, room, words("Hello"))
        await on.wait(3600)
        since = START + timedelta(minutes=30)

        assert await on.platform.find_post(on.guild, room, digest_of("Hello"), since) is None


async def test_what_was_said_can_be_said_otherwise_in_the_same_post(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        post = await on.platform.post(on.guild, room, words("Hello"))
        edited = await on.platform.edit_post(on.guild, room, post, words("Good day"))

        async def found(text: str) -> int | None:
            return await on.platform.find_post(on.guild, room, digest_of(text), START)

        assert edited
        assert (await found("Hello"), await found("Good day")) == (None, post)


async def test_a_post_that_is_gone_is_not_said_otherwise(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)

        assert not await on.platform.edit_post(on.guild, room, 424242, words("Good day"))


async def test_a_place_in_which_something_was_said_is_not_removed(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        await on.platform.post(on.guild, room, words("Hello"))

        with pytest.raises(PlatformError):
            await on.platform.remove_place(on.guild, room)
        assert room in (await on.platform.observe(on.guild)).places


async def test_a_removed_place_is_gone_and_removing_it_again_is_fine(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        await on.platform.remove_place(on.guild, room)
        await on.platform.remove_place(on.guild, room)

        assert room not in (await on.platform.observe(on.guild)).places


async def test_a_place_deleted_by_hand_is_no_longer_seen(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        await on.delete(room)

        assert room not in (await on.platform.observe(on.guild)).places


async def test_what_is_asked_of_a_place_that_is_gone_fails(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        await on.delete(room)

        with pytest.raises(PlatformError):
            await on.platform.admit(on.guild, room, access())
        with pytest.raises(PlatformError):
            await on.platform.post(on.guild, room, words("Hello"))


async def test_a_line_is_shown_under_a_room_and_none_under_a_room_that_is_gone(stage: Open) -> None:
    async with stage() as on:
        room, gone = await make_room(on), await make_room(on)
        before = on.status(room)
        for text in ("45 minutes", "5 minutes"):
            assert await on.platform.show_status(on.guild, room, text)
        await on.delete(gone)

        assert (before, on.status(room)) == (None, "5 minutes")
        with pytest.raises(PlatformError):
            await on.platform.show_status(on.guild, gone, "5 minutes")


async def test_a_member_is_found_by_exactly_their_handle(stage: Open) -> None:
    async with stage() as on:
        amina = on.join("amina")
        on.join("amina2")

        assert await on.platform.find_member(on.guild, "amina") == amina
        assert await on.platform.find_member(on.guild, "ami") is None


async def test_who_is_not_there_cannot_be_enrolled(stage: Open) -> None:
    async with stage() as on:
        role = await on.platform.make_role(on.guild, "moderators")

        with pytest.raises(PlatformError):
            await on.platform.enrol(on.guild, 424242, role, ())


MORNING, EVENING = START + timedelta(hours=12), START + timedelta(hours=16)


def invitation(place: int, name: str = "Week (1/2)") -> Invitation:
    return Invitation(name, "Welcome\nOpening", place)


async def test_an_entry_of_the_calendar_is_seen_as_it_was_made(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        made = await on.platform.make_meeting(on.guild, invitation(room), (MORNING, EVENING))

        seen = (await on.platform.observe(on.guild)).meetings[made]
        assert (seen.name, seen.place) == ("Week (1/2)", room)
        assert (seen.starts, seen.ends) == (MORNING, EVENING)
        assert (seen.ours, seen.under_way) == (True, False)
        assert abs(seen.made - START) < timedelta(seconds=5)


async def test_only_what_is_given_of_an_entry_moves(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        made = await on.platform.make_meeting(on.guild, invitation(room), (MORNING, EVENING))
        later = EVENING + timedelta(minutes=12)
        await on.platform.move_meeting(on.guild, made, invitation(room, "Month"), (None, later))

        seen = (await on.platform.observe(on.guild)).meetings[made]
        assert (seen.name, seen.starts, seen.ends) == ("Month", MORNING, later)


async def test_an_entry_begins_and_ends_by_itself(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        made = await on.platform.make_meeting(on.guild, invitation(room), (MORNING, EVENING))
        await on.wait(12.5 * 3600)
        begun = (await on.platform.observe(on.guild)).meetings[made]
        await on.wait(4 * 3600)

        assert begun.under_way
        assert made not in (await on.platform.observe(on.guild)).meetings


@pytest.mark.parametrize("hours", [0, 13])
async def test_an_entry_that_is_ended_stands_no_more(stage: Open, hours: float) -> None:
    async with stage() as on:
        room = await make_room(on)
        made = await on.platform.make_meeting(on.guild, invitation(room), (MORNING, EVENING))
        await on.wait(hours * 3600)
        await on.platform.end_meeting(on.guild, made)

        assert made not in (await on.platform.observe(on.guild)).meetings


async def test_an_entry_that_is_gone_cannot_be_moved_but_ended(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        with pytest.raises(PlatformError):
            await on.platform.move_meeting(on.guild, 4242, invitation(room), (MORNING, EVENING))
        await on.platform.end_meeting(on.guild, 4242)


async def test_a_demolished_place_is_gone_whatever_was_said_there(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        await on.platform.post(on.guild, room, words("Hello"))
        for _ in range(2):
            await on.platform.demolish(on.guild, room)

        assert room not in (await on.platform.observe(on.guild)).places
        with pytest.raises(PlatformError):
            await on.platform.post(on.guild, room, words("Good day", "n2"))


async def test_a_category_is_demolished_after_what_stood_in_it(stage: Open) -> None:
    async with stage() as on:
        room = await make_room(on)
        category = (await on.platform.observe(on.guild)).places[room].parent or 0
        for place in (room, category):
            await on.platform.demolish(on.guild, place)
        await on.platform.refresh(on.guild)

        assert not {room, category} & (await on.platform.observe(on.guild)).places.keys()


async def test_a_removed_role_is_taken_from_everybody(stage: Open) -> None:
    async with stage() as on:
        amina = on.join("amina")
        role = await on.platform.make_role(on.guild, "event moderators")
        room = await make_room(on, given=access((Target(Whom.ROLE, role), Level.ENTER)))
        await on.platform.enrol(on.guild, amina, role, ())
        before = on.level(amina, room)
        for _ in range(2):
            await on.platform.remove_role(on.guild, role)
        await on.platform.refresh(on.guild)

        assert (before, on.level(amina, room)) == (Level.ENTER, Level.HIDDEN)
        assert role not in (await on.platform.observe(on.guild)).roles


async def test_a_fresh_look_sees_what_the_last_one_saw(stage: Open) -> None:
    async with stage() as on:
        room, role = await make_room(on), await on.platform.make_role(on.guild, "event English")
        before = await on.platform.observe(on.guild)
        await on.platform.refresh(on.guild)

        assert await on.platform.observe(on.guild) == before
        assert (room in before.places, role in before.roles) == (True, True)
