"""How fast the bot asks: never faster than Discord allows, and not one by one either."""

import asyncio
from pathlib import Path

import pytest

from agenda.state import BOT, EVERYONE, Level, Target
from bot.adapters.discord.limiter import MOST
from bot.adapters.rehearsal.clock import SilentAlarm
from bot.ports import PlatformError
from tests.adapters.wire.bots import connected, evening_before
from tests.adapters.wire.limits import Limits
from tests.adapters.wire.payloads import GUILD, OLD, VOICE, snowflake
from tests.adapters.wire.wire_discord import (
    WireDiscord,
    busiest_second,
    most_at_once,
    wire_discord,
)

ACCESS = frozenset({(Target(EVERYONE.whom), Level.HIDDEN), (Target(BOT.whom), Level.HOST)})
LATENCY = 0.05


def with_channels(wire: WireDiscord, number: int) -> list[int]:
    made = [wire.world.make_channel({"type": VOICE, "name": f"{n}"}) for n in range(number)]
    return [int(one["id"]) for one in made]


async def test_two_hundred_requests_are_spread_and_overlap(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now, latency=LATENCY) as wire:
        channels = with_channels(wire, 200)
        async with connected(wire, tmp_path, clock, SilentAlarm()) as bot:
            await asyncio.gather(*(bot.platform.admit(GUILD, one, ACCESS) for one in channels))
        asked = wire.of("PATCH")
        assert len(asked) == 200
        assert busiest_second(asked) <= MOST
        assert most_at_once(asked) > 10
        assert max(one.ended for one in asked) - min(one.began for one in asked) < 6


async def test_too_many_requests_all_the_same_are_made_later(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now, latency=LATENCY) as wire:
        channels = with_channels(wire, 40)
        async with connected(wire, tmp_path, clock, SilentAlarm()) as bot:
            wire.limits = Limits(most=30)
            await asyncio.gather(*(bot.platform.admit(GUILD, one, ACCESS) for one in channels))
        statuses = [one.status for one in wire.of("PATCH")]
        assert 429 in statuses
        assert statuses.count(200) == 40


async def test_members_get_their_roles_one_after_another(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now, latency=LATENCY) as wire:
        members = [snowflake(OLD, 500 + n) for n in range(6)]
        for one in members:
            wire.world.add_member(one, f"member{one}")
        role = int(wire.world.make_role({"name": "English"})["id"])
        async with connected(wire, tmp_path, clock, SilentAlarm()) as bot:
            await asyncio.gather(*(bot.platform.enrol(GUILD, one, role, []) for one in members))
        asked = wire.of("PUT", f"/roles/{role}")
        assert len(asked) == 6
        assert most_at_once(asked) == 1


async def test_roles_are_made_one_after_another(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now, latency=LATENCY) as wire:
        async with connected(wire, tmp_path, clock, SilentAlarm()) as bot:
            await asyncio.gather(*(bot.platform.make_role(GUILD, f"{n}") for n in range(4)))
        assert most_at_once(wire.of("POST", "/roles")) == 1


async def test_a_member_is_found_by_exactly_their_handle(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire:
        for number in range(20):
            wire.world.add_member(snowflake(OLD, 600 + number), f"amina{number}")
        wire.world.add_member(snowflake(OLD, 700), "amina")
        async with connected(wire, tmp_path, clock, SilentAlarm()) as bot:
            assert await bot.platform.find_member(GUILD, "Amina") == snowflake(OLD, 700)
            assert await bot.platform.find_member(GUILD, "amina7") == snowflake(OLD, 607)
            assert await bot.platform.find_member(GUILD, "ami") is None


async def test_too_many_questions_for_members_are_put_off_at_once(tmp_path: Path) -> None:
    clock = evening_before()
    async with (
        wire_discord(now=clock.now) as wire,
        connected(wire, tmp_path, clock, SilentAlarm()) as bot,
    ):
        limiter = bot.ws._rate_limiter
        while not bot.is_ws_ratelimited():
            limiter.get_delay()
        async with asyncio.timeout(1):
            with pytest.raises(PlatformError, match="no more questions"):
                await bot.platform.find_member(GUILD, "amina")
