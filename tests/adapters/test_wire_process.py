"""`majlis run` as a process: how it starts, how it ends, and that nobody learns the token."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from signal import SIGINT, SIGKILL, SIGTERM, raise_signal

from bot.adapters.clock import WallClock
from bot.adapters.store import open_store
from tests.adapters.wire.agendas import EVENT, record
from tests.adapters.wire.bots import running_process
from tests.adapters.wire.commands import Ended, end_of, started, surroundings
from tests.adapters.wire.in_process import called
from tests.adapters.wire.payloads import GUILD
from tests.adapters.wire.waiting import until
from tests.adapters.wire.wire_discord import TOKEN, WireDiscord, wire_discord

START = 20.0
"""Seconds in which a process has surely connected, even on a machine with much else to do."""


@asynccontextmanager
async def bot_running(
    wire: WireDiscord, directory: Path, **env: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    around = surroundings(wire, directory, **env)
    before = wire.gateway.identified
    async with started("run", env=around, directory=directory) as process:
        await until(lambda: wire.gateway.identified > before or process.returncode, within=START)
        yield process


async def load(directory: Path, guild: int = GUILD) -> None:
    store = await open_store(directory / "data")
    await store.save_event(record(loaded=WallClock().now(), guild=guild))
    await store.close()


def tells_nothing(ended: Ended) -> bool:
    everything = ended.out + ended.err
    return not any(one in everything for one in (TOKEN, "Traceback", "ResourceWarning"))


async def test_a_process_is_alone_may_be_killed_and_stops_cleanly(tmp_path: Path) -> None:
    await load(tmp_path)
    async with wire_discord() as wire:
        async with bot_running(wire, tmp_path, MAJLIS_LOG_LEVEL="debug") as process:
            await until(lambda: wire.world.named("lobby"), within=START)
            second = await called(wire, "run", env=surroundings(wire, tmp_path))
            process.send_signal(SIGKILL)
            first = await end_of(process)
        async with bot_running(wire, tmp_path, MAJLIS_LOG_LEVEL="debug") as process:
            await until(lambda: sum(map(len, wire.world.messages.values())) == 5, within=START)
            process.send_signal(SIGTERM)
            async with asyncio.timeout(5):
                third = await end_of(process)
        names = Counter(one["name"] for one in wire.world.channels.values())
    assert (set(names.values()), len(names)) == ({1}, 9)
    assert (second.status, third.status) == (1, 0)
    assert f"Another process has the data directory {tmp_path}/data: number" in second.said
    assert all(tells_nothing(one) for one in (first, second, third))
    assert all(json.loads(line)["event"] for line in third.err.splitlines())


async def test_a_missing_server_is_a_warning_and_a_revoked_token_the_end(tmp_path: Path) -> None:
    await load(tmp_path, guild=GUILD + 1)
    async with wire_discord() as wire, bot_running(wire, tmp_path) as process:
        await until(lambda: wire.of("PUT", "/commands"), within=START)
        assert process.returncode is None
        await wire.gateway.drop(4004)
        ended = await end_of(process)
    (warning,) = [one for one in ended.err.splitlines() if "not-in-server" in one]
    assert json.loads(warning)["what"] == (
        f"The event {EVENT} belongs to server {GUILD + 1}, but the bot is not there. "
        "Invite it with the link that majlis doctor shows."
    )
    assert ended.status == 1
    assert tells_nothing(ended)
    assert ended.said.endswith(
        "Discord closed the connection, because the token is not valid any more. "
        "Put the new token in its place, and start Majlis again."
    )


async def test_an_interrupt_ends_a_run_as_well(tmp_path: Path) -> None:
    async with wire_discord() as wire, running_process(wire, tmp_path) as process:
        await until(lambda: wire.gateway.sessions)
        raise_signal(SIGINT)
        await asyncio.wait_for(process, 5)
    store = await open_store(tmp_path)
    await store.close()
