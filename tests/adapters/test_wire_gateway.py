"""A connection that is lost and comes back: nothing is done twice, nothing is overlooked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.adapters.clock import WallClock
from bot.adapters.store import open_store
from bot.ports import EntryKind
from tests.adapters.wire.agendas import EVENT, record
from tests.adapters.wire.bots import awake, driven, evening_before, prepared
from tests.adapters.wire.waiting import pause, until
from tests.adapters.wire.wire_discord import Asked, WireDiscord, wire_discord

LONG_ENOUGH = 1.5
"""Seconds in which the alarm rings once more at least."""


@asynccontextmanager
async def bot_at_rest(directory: Path) -> AsyncIterator[WireDiscord]:
    """Give the small Discord of a bot that has nothing to do."""
    async with wire_discord() as wire:
        await prepared(wire, directory, record(loaded=WallClock().now()))
        wire.asked.clear()
        async with awake(wire, directory):
            await until(lambda: wire.of("GET", "/roles"))
            await pause(LONG_ENOUGH)
            yield wire


def changes(wire: WireDiscord) -> list[Asked]:
    return [one for one in wire.asked if one.method != "GET"]


async def starts(directory: Path) -> int:
    store = await open_store(directory)
    entries = await store.entries(EVENT)
    await store.close()
    return sum(one.kind is EntryKind.BOT_STARTED for one in entries)


async def test_a_new_process_repeats_nothing(tmp_path: Path) -> None:
    async with bot_at_rest(tmp_path) as wire:
        assert changes(wire) == []
    assert await starts(tmp_path) == 2  # the one before counts too


async def test_a_resumed_connection_repeats_nothing(tmp_path: Path) -> None:
    async with bot_at_rest(tmp_path) as wire:
        looks = len(wire.of("GET", "/channels"))
        await wire.gateway.drop()
        await until(lambda: len(wire.of("GET", "/channels")) > looks)
        await pause(LONG_ENOUGH)
        assert (wire.gateway.resumed, wire.gateway.identified) == (1, 2)
        assert changes(wire) == []
    assert await starts(tmp_path) == 2


async def test_a_connection_made_anew_repeats_nothing(tmp_path: Path) -> None:
    async with bot_at_rest(tmp_path) as wire:
        looks = len(wire.of("GET", "/channels"))
        await wire.gateway.forget()
        await until(lambda: len(wire.of("GET", "/channels")) > looks)
        await pause(LONG_ENOUGH)
        assert (wire.gateway.resumed, wire.gateway.identified) == (0, 3)
        assert changes(wire) == []
    assert await starts(tmp_path) == 2


async def test_what_was_done_by_hand_while_the_line_was_cut_is_put_right(tmp_path: Path) -> None:
    async with bot_at_rest(tmp_path) as wire:
        (lobby,) = wire.world.named("lobby")
        (room,) = wire.world.named("1.1 Topic 1")
        right: list[Any] = lobby["permission_overwrites"]
        lobby["permission_overwrites"] = []
        del wire.world.channels[int(room["id"])]
        await wire.gateway.forget()
        await until(lambda: lobby["permission_overwrites"] == right)
        await until(lambda: wire.world.named("1.1 Topic 1"))


async def test_a_server_that_is_away_for_a_while_is_waited_for(tmp_path: Path) -> None:
    async with bot_at_rest(tmp_path) as wire:
        guild = wire.world.guild_for_gateway()
        wire.gateway.tell("GUILD_DELETE", {"id": guild["id"], "unavailable": True})
        await pause(LONG_ENOUGH)
        wire.gateway.tell("GUILD_CREATE", guild)
        (lobby,) = wire.world.named("lobby")
        wire.world.delete_channel(int(lobby["id"]))
        await until(lambda: wire.world.named("lobby"))


async def test_what_the_gateway_never_told_is_found_by_looking(tmp_path: Path) -> None:
    clock = evening_before()
    async with (
        wire_discord(now=clock.now, latency=0.02) as wire,  # the gateway tells before the answer
        driven(wire, clock, tmp_path, record()) as bot,
    ):
        await bot.settle()
        (lobby,) = wire.world.named("lobby")
        right, lobby["permission_overwrites"] = lobby["permission_overwrites"], []
        await bot.settle()
        assert lobby["permission_overwrites"] == []  # nobody could know
        await bot.client.look_anew()
        await bot.settle()
        assert lobby["permission_overwrites"] == right
