"""The real alarm and the real clock: what people break is put right while they watch."""

from pathlib import Path

from bot.adapters.clock import WallClock
from tests.adapters.wire.agendas import record
from tests.adapters.wire.bots import awake, prepared
from tests.adapters.wire.waiting import until
from tests.adapters.wire.wire_discord import wire_discord


async def test_a_room_deleted_by_hand_is_back_with_its_brief_within_five_seconds(
    tmp_path: Path,
) -> None:
    async with wire_discord() as wire:
        await prepared(wire, tmp_path, record(loaded=WallClock().now()))
        (room,) = wire.world.named("1.1 Topic 1")
        (brief,) = wire.world.messages[int(room["id"])]
        async with awake(wire, tmp_path):
            wire.world.delete_channel(int(room["id"]))
            await until(lambda: wire.world.named("1.1 Topic 1"))
            (again,) = wire.world.named("1.1 Topic 1")
            await until(lambda: wire.world.messages.get(int(again["id"])), within=4)
        (said,) = wire.world.messages[int(again["id"])]
        assert said["content"] == brief["content"]
        assert again["permission_overwrites"] == room["permission_overwrites"]


async def test_a_role_deleted_by_hand_is_back_and_may_enter_again(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        await prepared(wire, tmp_path, record(loaded=WallClock().now()))
        (role,) = wire.world.roles_named("wired moderators")
        async with awake(wire, tmp_path):
            wire.world.delete_role(int(role["id"]))
            await until(lambda: wire.world.roles_named("wired moderators"))
            (again,) = wire.world.roles_named("wired moderators")
            (team,) = wire.world.named("moderators")
            await until(lambda: again["id"] in {one["id"] for one in team["permission_overwrites"]})


async def test_a_role_made_and_deleted_under_the_same_process_is_back(tmp_path: Path) -> None:
    async with wire_discord() as wire, awake(wire, tmp_path, record(loaded=WallClock().now())):
        await until(lambda: wire.world.roles_named("wired moderators"))
        (role,) = wire.world.roles_named("wired moderators")
        await until(lambda: wire.world.named("moderators"))
        wire.world.delete_role(int(role["id"]))
        await until(lambda: wire.world.roles_named("wired moderators"))


async def test_access_changed_by_hand_is_put_right(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        await prepared(wire, tmp_path, record(loaded=WallClock().now()))
        (lobby,) = wire.world.named("lobby")
        right = lobby["permission_overwrites"]
        async with awake(wire, tmp_path):
            wire.world.edit_channel(int(lobby["id"]), {"permission_overwrites": []})
            await until(lambda: lobby["permission_overwrites"] == right)
