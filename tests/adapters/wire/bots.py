"""Our real client, brought up against the small Discord."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path

import discord

from bot.adapters.clock import SchedulerAlarm, WallClock
from bot.adapters.discord.client import MajlisClient
from bot.adapters.discord.transport import point_to
from bot.adapters.rehearsal.clock import SilentAlarm, StillClock
from bot.adapters.store import open_store
from bot.app import make_bot, run_bot
from bot.config import DiscordSettings, Settings
from bot.ports import Alarm, Clock, EventRecord
from tests.adapters.wire.agendas import EVENING_BEFORE
from tests.adapters.wire.waiting import until
from tests.adapters.wire.wire_discord import TOKEN, WireDiscord

SOON = timedelta(minutes=2)
"""What comes later than that is waited for by nobody here."""

GUILDS_SHOWN_WITHIN = 0.1
"""Seconds after which discord.py takes it that no more guilds will be shown; else two."""


@contextmanager
def pointed_to(wire: WireDiscord) -> Iterator[None]:
    """Have new clients use the small Discord, and the others theirs again afterwards."""
    base = discord.http.Route.BASE
    gateway = discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    point_to(wire.api_base, wire.gateway_url)
    try:
        yield
    finally:
        discord.http.Route.BASE = base
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


@asynccontextmanager
async def connected(
    wire: WireDiscord, directory: Path, clock: Clock, alarm: Alarm, *events: EventRecord
) -> AsyncIterator[MajlisClient]:
    """Give a bot that is ready, with *events* loaded; nothing ticks by itself."""
    store = await open_store(directory, durable=False)
    for event in events:
        await store.save_event(event)
    with pointed_to(wire):
        client = make_bot(store, clock, alarm)
        client._connection.guild_ready_timeout = GUILDS_SHOWN_WITHIN
        client.before_identify_hook = _at_once  # type: ignore[assignment]  # else five seconds
        task = asyncio.create_task(client.start(TOKEN))
        try:
            await until(lambda: task.done() or client.is_ready())
            if task.done():
                await task
            yield client
        finally:
            await client.close()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await store.close()


@asynccontextmanager
async def running_process(wire: WireDiscord, directory: Path) -> AsyncIterator[asyncio.Task[None]]:
    """Give the whole bot as `majlis run` starts it, in this process, and tell it to stop."""
    at = DiscordSettings(
        token=None,
        token_file=None,
        organiser_role=None,
        api_base=wire.api_base,
        gateway_url=wire.gateway_url,
    )
    with pointed_to(wire):
        task = asyncio.create_task(run_bot(Settings(data=directory, discord=at), TOKEN))
        try:
            yield task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def _at_once(_shard: int | None, *, initial: bool = False) -> None:
    del initial


@asynccontextmanager
async def awake(
    wire: WireDiscord, directory: Path, *events: EventRecord
) -> AsyncIterator[MajlisClient]:
    """Give a bot that has looked around, on the wall clock and with the alarm of a real day."""
    alarm = SchedulerAlarm()
    async with connected(wire, directory, WallClock(), alarm, *events) as client:
        alarm.start(client.conductor.tick, client.look_anew)
        try:
            await client.look_anew()
            yield client
        finally:
            await alarm.stop()


async def prepared(wire: WireDiscord, directory: Path, *events: EventRecord) -> None:
    """Have a bot make everything that the *events* need by now, and stop."""
    async with connected(wire, directory, WallClock(), SilentAlarm(), *events) as client:
        count = -1
        while count < len(wire.asked):
            count = len(wire.asked)
            await client.conductor.tick()


class Driven:
    """A bot whose clock goes as fast as it can."""

    def __init__(self, client: MajlisClient, clock: StillClock, alarm: SilentAlarm) -> None:
        self.client, self.clock, self.alarm = client, clock, alarm

    async def settle(self) -> None:
        """Tick until nothing is left to do soon; the clock jumps over what is waited for."""
        soon = self.clock.at + SOON
        while True:
            await self.client.conductor.tick()
            if self.alarm.rings is None or self.alarm.rings > soon:
                return
            self.clock.jump(self.alarm.rings)


@asynccontextmanager
async def driven(
    wire: WireDiscord, clock: StillClock, directory: Path, *events: EventRecord
) -> AsyncIterator[Driven]:
    """Give a bot that is ready and driven by hand."""
    alarm = SilentAlarm()
    async with connected(wire, directory, clock, alarm, *events) as client:
        yield Driven(client, clock, alarm)


def evening_before() -> StillClock:
    """Give a clock that stands at the evening before the workshop."""
    return StillClock(EVENING_BEFORE)
