"""`majlis doctor`: what it finds, and when it is content."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.adapters.discord.access import NEEDED
from bot.adapters.store import open_store
from tests.adapters.wire.agendas import record
from tests.adapters.wire.bots import driven, evening_before
from tests.adapters.wire.commands import Ended, surroundings
from tests.adapters.wire.in_process import called
from tests.adapters.wire.payloads import BOTS_ROLE, GUILD
from tests.adapters.wire.wire_discord import WireDiscord, wire_discord
from tests.adapters.wire.world import World

DATA = "data"


async def prepare(wire: WireDiscord, directory: Path) -> None:
    clock = evening_before()
    async with driven(wire, clock, directory / DATA, record()) as bot:
        await bot.settle()


async def examined(wire: WireDiscord, directory: Path) -> Ended:
    return await called(wire, "doctor", env=surroundings(wire, directory))


async def test_the_doctor_finds_nothing_where_all_is_well(tmp_path: Path) -> None:
    async with wire_discord(now=evening_before().now) as wire:
        await prepare(wire, tmp_path)
        ended = await examined(wire, tmp_path)
    assert ended.status == 0
    assert f"permissions={NEEDED}" in ended.out
    assert "scope=bot+applications.commands" in ended.out
    assert ended.out.splitlines()[-6:] == [
        "· Majlis needs no privileged intent.",
        f"Server Workshop ({GUILD})",
        "· The bot has every permission that it needs.",
        "· The bot's role is above the roles it made.",
        "· The bot may view all 9 channels of wired.",
        "Nothing is missing.",
    ]


async def test_the_doctor_names_every_missing_and_needless_permission(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        lacking = NEEDED & ~(1 << 4) & ~(1 << 28) | 1 << 13  # manage channels, roles, messages
        wire.world.roles[BOTS_ROLE]["permissions"] = str(lacking & ~(1 << 10))
        wire.world.roles[GUILD]["permissions"] = "0"
        ended = await examined(wire, tmp_path)
    assert ended.status == 1
    assert "✗ The permission View Channels is missing." in ended.out
    assert "✗ The permission Manage Channels is missing." in ended.out
    assert "✗ The permission Manage Roles is missing." in ended.out
    assert "· The permission Manage Messages is not needed." in ended.out
    assert ended.out.endswith("3 things are missing.\n")


async def test_the_doctor_warns_of_an_administrator(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        wire.world.roles[BOTS_ROLE]["permissions"] = str(1 << 3)
        ended = await examined(wire, tmp_path)
    assert ended.status == 0
    assert "The bot is an administrator, so it would see everything." in " ".join(ended.out.split())


async def test_the_doctor_says_that_two_factor_authentication_is_required(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        wire.world.mfa_level = 1
        ended = await examined(wire, tmp_path)
    assert ended.status == 0
    assert "This server requires two-factor authentication." in ended.out


def raise_a_role(world: World) -> None:
    (role,) = world.roles_named("wired moderators")
    role["position"] = 20


def hide_the_lobby(world: World) -> None:
    (lobby,) = world.named("lobby")
    lobby["permission_overwrites"] = [
        {"id": str(GUILD), "type": 0, "allow": "0", "deny": str(1 << 10)}
    ]


@pytest.mark.parametrize(
    ("break_it", "sentence"),
    [
        (raise_a_role, "The role wired moderators is not below the bot's role"),
        (hide_the_lobby, "The bot may not view the channel lobby of wired."),
    ],
)
async def test_the_doctor_looks_at_what_the_event_made(
    tmp_path: Path, break_it: Callable[[World], None], sentence: str
) -> None:
    async with wire_discord(now=evening_before().now) as wire:
        await prepare(wire, tmp_path)
        break_it(wire.world)
        ended = await examined(wire, tmp_path)
    assert ended.status == 1
    assert f"✗ {sentence}" in ended.out


async def test_a_deleted_channel_is_nothing_for_the_doctor(tmp_path: Path) -> None:
    async with wire_discord(now=evening_before().now) as wire:
        await prepare(wire, tmp_path)
        (lobby,) = wire.world.named("lobby")
        wire.world.delete_channel(int(lobby["id"]))
        assert (await examined(wire, tmp_path)).status == 0


async def test_the_doctor_speaks_json(tmp_path: Path) -> None:
    store = await open_store(tmp_path / DATA)
    await store.save_event(record(guild=GUILD + 1))
    await store.close()
    async with wire_discord() as wire:
        env = surroundings(wire, tmp_path)
        ended = await called(wire, "doctor", "--format", "json", env=env)
    found = json.loads(ended.out)
    assert ended.status == 1
    assert found["missing"] == 1
    assert [one["key"] for one in found["findings"] if one["missing"]] == ["operator.not-in-server"]
    assert [(one["id"], one["name"]) for one in found["servers"]] == [(str(GUILD), "Workshop")]


async def test_a_bot_that_nobody_invited_is_missing_a_server(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        wire.world.here = False
        ended = await examined(wire, tmp_path)
    assert ended.status == 1
    assert "✗ The bot is in no server yet. Invite it:" in ended.out
