"""A server with the 2020 event on it, at any moment, and the people who use it."""

import json
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from simcord.builders import ChannelHandle
from simcord.results import to_discord_message

from bot.adapters.discord.access import NEEDED
from bot.adapters.rehearsal.clock import BorrowedClock, SilentAlarm
from bot.adapters.rehearsal.memory_archive import MemoryArchive
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.rehearsal.memory_vault import MemoryVault
from bot.adapters.rehearsal.town import PATIENCE, Town
from bot.app import make_bot
from tests.stories.playing import agenda_of

MAY_MANAGE = 1 << 5
QUIET = timedelta(seconds=60)
LONGEST = timedelta(minutes=10)
"""How long a test waits for a quiet minute: what a server refuses is asked for again."""

PEOPLE = [
    {"id": "P01", "handle": "amina", "name": "أمينة البحري", "group": "migrant", "langs": "ar"},
    {"id": "P02", "handle": "bruno", "name": "Bruno Ferrer", "group": "expat", "langs": "fr"},
    {"id": "P03", "handle": "clara", "name": "Clara Hessel", "part": "rapporteur", "langs": "en"},
    {"id": "P04", "handle": "dario", "name": "Dario Caruso", "part": "moderator"},
    {"id": "P05", "handle": "elif", "name": "Elif Galanis", "part": "interpreter"},
    {"id": "P06", "handle": "fanny", "name": "Fanny Delorme", "part": "observer"},
    {"id": "P07", "handle": "goran", "name": "Goran Arrieta", "part": "organiser"},
]


QUICK = ("md", "docx", "json")
"""Formats of reports that take no time; PDF does."""


@dataclass
class Hall:
    """The server, the bot and whoever came in, by handle."""

    town: Town
    alarm: SilentAlarm
    bot: Any
    store: MemoryStore
    clock: BorrowedClock
    vault: MemoryVault
    archive: MemoryArchive
    formats: Sequence[str]
    people: dict[str, Any] = field(default_factory=dict)

    async def enter(self, handle: str, *, manages: bool = False) -> Any:
        """Let somebody join the server."""
        env, guild = self.town.env, self.town.guild
        self.people[handle] = guild.add_member(env.create_user(handle))
        if manages:
            role = env.backend.create_role(guild.id, f"team {handle}", permissions=MAY_MANAGE)
            env.backend.add_member_role(guild.id, self.people[handle].id, role.id)
        return self.people[handle]

    async def work(self) -> None:
        """Let the bot do what is due, until it is quiet."""
        latest = self.town.now() + LONGEST
        while self.alarm.rings is not None and self.alarm.rings < min(
            self.town.now() + QUIET, latest
        ):
            await self.town.wait_until(self.alarm.rings)
            await self.bot.conductor.tick()

    async def be_at(self, at: datetime) -> None:
        """Let time pass until an instant, the bot doing its work on the way."""
        while self.alarm.rings is not None and self.alarm.rings <= at:
            await self.town.wait_until(self.alarm.rings)
            await self.bot.conductor.tick()
        await self.town.wait_until(at)

    async def say(self, handle: str, command: str, where: str = "square", /, **options: Any) -> str:
        """Let somebody type a slash command, and give the answer they alone see."""
        result = await self.people[handle].slash(self.channel(where), command, **options)
        assert result.ephemeral
        return answer_of(result)

    async def press(self, handle: str, label: str) -> str:
        """Let somebody press a button in the lobby."""
        lobby = self.channel(f"{next(iter(self.bot.conductor.events))}/lobby")
        post = next(
            one for one in self.town.said if one.channel == lobby.id and label in one.buttons
        )
        env = self.town.env
        message = to_discord_message(env, env.backend.get_message(lobby.id, post.message))
        return answer_of(await self.people[handle].click(message, label=label))

    async def load(self, handle: str = "organiser", **files: tuple[str, bytes]) -> str:
        """Let somebody load the event."""
        roster = json.dumps(PEOPLE, ensure_ascii=False).encode()
        given = {
            "agenda": ("agenda.yaml", agenda_of("mc2cm-2020")),
            "roster": ("people.json", roster),
            **files,
        }
        answer = await self.say(handle, "event load", **given)
        await self.work()
        return answer

    async def restart(self) -> None:
        """End the process and start another on the same data."""
        self.bot = _bot(self.store, self.clock, self.alarm, self.vault, self.archive, self.formats)
        await self.town.restart(self.bot)
        await self.work()

    def channel(self, path: str) -> ChannelHandle:
        """Give a channel by its path."""
        backend = self.town.env.backend
        channel = backend.channels[self.town.channels()[path]]
        return ChannelHandle(self.town.env, self.town.guild, channel)

    def room(self, name: str, day: str) -> int:
        """Give the id of a room by its name and the day of its category."""
        return next(
            channel
            for path, channel in self.town.channels().items()
            if path.endswith(f"/{name}") and day in path
        )


def _bot(  # noqa: PLR0917 -- whatever outlives a restart
    store: MemoryStore,
    clock: BorrowedClock,
    alarm: SilentAlarm,
    vault: MemoryVault,
    archive: MemoryArchive,
    formats: Sequence[str],
) -> Any:
    return make_bot(
        store,
        clock,
        alarm,
        at_once=False,
        ticking=clock.ticking,
        vault=vault,
        archive=archive,
        chance=random.Random("hall").randbytes,
        formats=formats,
    )


def messages_of(result: Any) -> list[Any]:
    """Give all messages of an answer."""
    return [*([result.response] if result.response else []), *result.followups]


def answer_of(result: Any) -> str:
    """Give the text of an answer."""
    return "\n".join(one.content for one in messages_of(result))


@asynccontextmanager
async def hall(
    start: datetime, *, loaded: bool = True, formats: Sequence[str] = QUICK
) -> AsyncIterator[Hall]:
    """Open a server at an instant, with an organiser who manages it.

    Reports are written in these *formats*, which are quick, or in all if none is named.
    """
    clock, alarm, store = BorrowedClock(start), SilentAlarm(), MemoryStore()
    vault, archive = MemoryVault(), MemoryArchive()
    bot = _bot(store, clock, alarm, vault, archive, formats)
    town = Town(bot, start, "hall", NEEDED)
    clock.look = town.now
    await town.open()
    town.env.settle_timeout = PATIENCE
    try:
        opened = Hall(town, alarm, bot, store, clock, vault, archive, formats)
        await opened.enter("organiser", manages=True)
        if loaded:
            await opened.load()
        yield opened
    finally:
        await town.close()
