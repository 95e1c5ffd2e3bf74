"""The bot on Discord, and what is done there without it: commands registered, servers examined."""

import asyncio
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import suppress

from agenda.messages import Message
from agenda.state import Ledger
from bot.adapters.clock import SchedulerAlarm, WallClock
from bot.adapters.discord.doctor import Examination, Made, examine
from bot.adapters.discord.transport import point_to
from bot.adapters.elsewhere import in_another_process
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.store import open_store
from bot.adapters.store.archive import REPORTS, FileArchive
from bot.adapters.store.reading import read_store
from bot.adapters.store.scanning import FileSearcher
from bot.adapters.store.vault import KEYS, FileVault
from bot.app.making import make_bot
from bot.config import Settings
from bot.ports import EventRecord, Store

LONGEST_GOODBYE = 5.0
"""Seconds in which the connection to Discord is closed, whether Discord answers or not."""


async def run_bot(settings: Settings, token: str) -> None:
    """Run until the process is told to stop."""
    point_to(settings.discord.api_base, settings.discord.gateway_url)
    vault = FileVault(settings.data / KEYS)
    store = await open_store(settings.data, vault=vault)
    try:
        alarm = SchedulerAlarm()
        role = settings.discord.organiser_role
        client = make_bot(
            store,
            WallClock(),
            alarm,
            organiser_role=role,
            aside=asyncio.to_thread,
            apart=in_another_process,
            vault=vault,
            archive=FileArchive(settings.data / REPORTS),
            searcher=FileSearcher(settings.data),
        )
        alarm.start(client.conductor.tick, client.look_anew)
        try:
            await until_told(client.serve(token))
        finally:
            await alarm.stop()
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_GOODBYE):
                    await client.close()
    finally:
        await store.close()


async def sync_commands(settings: Settings, token: str) -> AsyncIterator[Message]:
    """Register the commands on all servers now, and tell of each; nothing else is touched."""
    point_to(settings.discord.api_base, settings.discord.gateway_url)
    client = make_bot(MemoryStore(), WallClock(), SchedulerAlarm())
    async for told in client.register_everywhere(token):
        yield told


async def examine_servers(settings: Settings, token: str) -> Examination:
    """Look at the bot on all servers, and at the channels and roles of its events there."""
    point_to(settings.discord.api_base, settings.discord.gateway_url)
    async with read_store(settings.data) as store:
        events = [] if store is None else [await _made(one, store) for one in await store.events()]
    return await examine(token, events)


async def _made(record: EventRecord, store: Store) -> Made:
    ledger = await store.ledger(record.id)
    return Made(record.id, record.guild, _ids(ledger, "place/"), _ids(ledger, "role/"))


def _ids(ledger: Ledger, kind: str) -> dict[str, int]:
    return {
        key.removeprefix(kind): effect.object_id
        for key, effect in ledger.items()
        if key.startswith(kind) and effect.object_id
    }


async def until_told(work: Coroutine[None, None, None]) -> None:
    """Do the *work* until the process gets SIGTERM or SIGINT."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for stop in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(stop, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise
