"""An organiser removes an event when its reports are written, and nothing of anybody is left."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from agenda.messages import answers, arrival, privacy, purge
from agenda.messages import purging as words
from bot.adapters.discord.access import NEEDED
from bot.adapters.rehearsal.clock import BorrowedClock, SilentAlarm
from bot.adapters.rehearsal.town import Town
from bot.adapters.store import open_store
from bot.adapters.store.archive import REPORTS, FileArchive
from bot.adapters.store.scanning import FileSearcher
from bot.adapters.store.vault import KEYS, FileVault
from bot.app import make_bot
from bot.i18n import Scene, render
from tests.stories.hall import PEOPLE, Hall, answer_of, hall, messages_of
from tests.stories.pressing import freeze, says

EVENT = "mc2cm-2020"
AFTERWARDS = datetime(2020, 6, 20, 9, tzinfo=UTC)
FIRST = "1.1 Migration narrative"
DAY = "2020-06-16"
MANAGE_CHANNELS = 1 << 4


async def show(here: Hall, handle: str = "organiser", where: str = "square", **options: Any) -> Any:
    """Let somebody ask what would be removed."""
    return await here.people[handle].slash(here.channel(where), "purge", **options)


async def go_on(here: Hall, shown: Any, typed: str = EVENT, handle: str = "organiser") -> str:
    """Let somebody press the button, and type the name of the event."""
    label = render(words.GO_ON(), "en", Scene(surface="terminal"))
    form = await here.people[handle].click(messages_of(shown)[0], label=label)
    result = await here.people[handle].submit_modal(form, {"event": typed})
    await here.work()
    return answer_of(result)


async def purge_now(here: Hall) -> str:
    return await go_on(here, await show(here))


def under(here: Hall, part: str) -> list[str]:
    """Give the paths of channels with something in them."""
    return [path for path in here.town.channels() if part in path]


def roles(here: Hall) -> list[str]:
    """Give the names of the event's roles."""
    found = here.town.env.backend.guilds[here.town.guild.id].roles.values()
    return [one.name for one in found if one.name.startswith(EVENT)]


def members_named(here: Hall) -> int:
    """Count the entries of single people in channels, without the bot's own."""
    backend = here.town.env.backend
    return sum(
        one.type is OverwriteType.MEMBER and int(one.target_id) != here.town.bot_id
        for channel in here.town.channels().values()
        for one in backend.channels[channel].overwrites
    )


def let_the_bot(here: Hall, channel: int, *, delete: bool) -> None:
    """Give the bot, in one channel, what it needs to delete it; or take it away."""
    backend = here.town.env.backend
    own = next(
        one
        for one in backend.channels[channel].overwrites
        if int(one.target_id) == here.town.bot_id
    )
    deny = 0 if delete else MANAGE_CHANNELS
    backend.set_overwrite(channel, Overwrite(own.target_id, own.type, allow=own.allow, deny=deny))


@asynccontextmanager
async def at_a_real_desk(directory: Path) -> AsyncIterator[Hall]:
    """Open the hall with a store, keys and reports in files, which are searched afterwards."""
    clock, alarm = BorrowedClock(AFTERWARDS), SilentAlarm()
    vault, archive = FileVault(directory / KEYS), FileArchive(directory / REPORTS)
    store = await open_store(directory, durable=False, vault=vault)
    bot = make_bot(
        *(store, clock, alarm),
        ticking=clock.ticking,
        vault=vault,
        archive=archive,
        searcher=FileSearcher(directory),
    )
    town = Town(bot, AFTERWARDS, "hall", NEEDED)
    clock.look = town.now
    await town.open()
    try:
        here: Any = Hall(town, alarm, bot, store, clock, vault, archive, ())  # type: ignore[arg-type]  # files instead of memory
        await here.enter("organiser", manages=True)
        await here.load()
        yield here
    finally:
        await town.close()
        await store.close()


def told_of_in(directory: Path) -> set[str]:
    """Give what of the people, of their accounts and of the event stands in files as it is."""
    names = {one[key] for one in PEOPLE for key in ("name", "handle")} | {EVENT}
    written = [
        one.read_bytes()
        for one in directory.rglob("*")
        if one.is_file() and REPORTS not in one.parts
    ]
    return {name for name in names if any(name.encode() in one for one in written)}


async def test_before_the_reports_are_written_nothing_is_removed() -> None:
    async with hall(AFTERWARDS) as here:
        before = here.town.channels()
        answer = answer_of(await show(here))

        assert says(answer, purge.NOT_FROZEN)
        assert here.town.channels() == before


async def test_what_goes_and_what_stays_is_shown_first() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        before = here.town.channels()
        shown = answer_of(await show(here))
        everything = answer_of(await show(here, everything=True))

        for line in (words.ROOMS, words.ROLES, words.PEOPLE, words.REPORTS_STAY, words.NO_WAY_BACK):
            assert says(shown, line)
        assert says(shown, words.LOBBY_STAYS)
        assert says(everything, words.NOTHING_STAYS)
        assert here.town.channels() == before


async def test_rooms_and_roles_and_people_are_gone_and_the_lobby_stays() -> None:
    async with hall(AFTERWARDS) as here:
        await here.enter("amina")
        await here.say("amina", "language", language="fr")
        await here.work()
        await freeze(here)
        before = (bool(under(here, FIRST)), bool(roles(here)), members_named(here) > 0)
        answer = await purge_now(here)

        assert before == (True, True, True)
        assert says(answer, words.DONE_HERE)
        assert render(words.TRACES(n=0, seconds=0), "en", Scene(surface="chat")) in answer
        assert (under(here, DAY), roles(here), members_named(here)) == ([], [], 0)
        assert f"{EVENT}/lobby" in here.town.channels()
        assert f"{EVENT}/announcements" in here.town.channels()
        assert await here.store.events() == ()
        assert await here.archive.files(EVENT)


async def test_with_everything_no_channel_of_the_event_stays() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        await go_on(here, await show(here, everything=True))

        assert list(here.town.channels()) == ["square"]


async def test_nothing_comes_back_after_it_and_the_event_is_unknown() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        await purge_now(here)
        after = here.town.channels()
        await here.restart()

        assert here.town.channels() == after
        assert says(await here.say("organiser", "now"), answers.NO_EVENT)
        assert says(answer_of(await show(here)), words.NO_EVENT)


async def test_the_name_has_to_be_typed_as_it_is() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        before = here.town.channels()
        answer = await go_on(here, await show(here), "yes")

        assert says(answer, words.TYPED_WRONG)
        assert (here.town.channels(), len(await here.store.events())) == (before, 1)


async def test_a_channel_that_the_bot_may_not_delete_stops_it_and_a_second_try_ends_it() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        room = here.room(FIRST, DAY)
        let_the_bot(here, room, delete=False)
        refused = await purge_now(here)
        kept = (room in here.town.channels().values(), len(await here.store.events()))
        people = await here.store.people(EVENT)
        let_the_bot(here, room, delete=True)
        answer = await purge_now(here)

        assert says(refused, words.STOPPED)
        assert says(refused, words.PLACES_REFUSED)
        assert kept == (True, 1)
        assert people == await here.store.people(EVENT)
        assert says(answer, words.DONE_HERE)
        assert (under(here, DAY), await here.store.events()) == ([], ())


async def test_after_a_restart_in_the_middle_it_goes_on_where_it_stopped() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        room = here.room(FIRST, DAY)
        let_the_bot(here, room, delete=False)
        await purge_now(here)
        left = here.town.channels()
        await here.restart()
        let_the_bot(here, room, delete=True)
        again = await here.load()
        assert here.town.channels() == left
        assert says(again, words.BEING_CLEARED)
        assert says(await purge_now(here), words.DONE_HERE)
        assert (under(here, DAY), await here.store.events()) == ([], ())


async def test_no_file_tells_of_anybody_after_it_while_the_bot_runs_on(tmp_path: Path) -> None:
    async with at_a_real_desk(tmp_path) as here:
        for handle in ("amina", "dario"):
            await here.enter(handle)
            await here.say(handle, "room")
        await here.work()
        await freeze(here)
        before = told_of_in(tmp_path)
        answer = await purge_now(here)
        await here.say("amina", "now")

        assert before >= {"mc2cm-2020"}
        assert render(words.TRACES(n=0, seconds=0), "en", Scene(surface="chat")) in answer
        assert told_of_in(tmp_path) <= {"mc2cm-2020"}
        assert await here.archive.files(EVENT)


async def test_after_it_the_same_event_can_be_loaded_anew() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        await purge_now(here)

        assert says(await here.load(), answers.EVENT_LOADED)


@pytest.mark.parametrize("handle", ["amina", "clara", "dario"])
async def test_only_organisers_may(handle: str) -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        await here.enter(handle)
        answer = answer_of(await show(here, handle))

        assert says(answer, answers.NOT_ALLOWED)
        assert len(await here.store.events()) == 1


async def test_an_organiser_of_the_list_may() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        await here.enter("goran")
        shown = await show(here, "goran")

        assert says(await go_on(here, shown, handle="goran"), words.DONE_HERE)


async def test_it_is_refused_in_a_channel_that_would_take_the_answer_with_it() -> None:
    async with hall(AFTERWARDS) as here:
        await freeze(here)
        await here.enter("goran")
        await here.say("goran", "room")
        await here.work()
        answer = answer_of(await show(here, "goran", f"{EVENT}/moderators"))

        assert says(answer, words.ELSEWHERE_SUCH_AS)
        assert f"<#{here.channel(f'{EVENT}/lobby').id}>" in answer


async def test_until_when_chats_exist_and_who_reads_them_is_told_to_everybody() -> None:
    async with hall(AFTERWARDS) as here:
        await here.enter("amina")
        greeted = await here.press("amina", "English")
        kept = await here.say("amina", "privacy")

        assert says(greeted, arrival.CHATS)
        assert says(kept, privacy.ON_DISCORD)
        assert says(kept, privacy.CHATS_UNTIL)
        assert all("Thursday 18 June 2020" in one for one in (greeted, kept))
