"""Answers that get lost: what was asked for exists once in the end."""

import asyncio
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from bot.ports import Words
from tests.adapters.wire.agendas import OPENS, record
from tests.adapters.wire.bots import Driven, driven, evening_before
from tests.adapters.wire.faults import Fault, When
from tests.adapters.wire.payloads import GUILD, Payload
from tests.adapters.wire.wire_discord import WireDiscord, wire_discord

CHANNELS = r"^/guilds/\d+/channels$"
ROLES = r"^/guilds/\d+/roles$"
MESSAGES = r"^/channels/\d+/messages$"
CUT = None
LOST = pytest.mark.parametrize("status", [500, 502, 504, CUT])
SLOW_GATEWAY = 0.3
"""Nothing that is made is heard of from the gateway before it is wanted again."""

PLACES = 9
THEIR_ROLES = 4
NOTICES = 5


def made(things: dict[int, Payload]) -> Counter[str]:
    return Counter(one["name"] for one in things.values())


def said(wire: WireDiscord) -> int:
    return sum(map(len, wire.world.messages.values()))


def everything_is_there_once(wire: WireDiscord) -> bool:
    ours = made(wire.world.roles) - Counter(["@everyone", "Majlis"])
    counts = [*made(wire.world.channels).values(), *ours.values()]
    return counts == [1] * (PLACES + THEIR_ROLES) and said(wire) == NOTICES


async def settled(bot: Driven, wire: WireDiscord) -> bool:
    await bot.settle()
    return everything_is_there_once(wire)


async def test_without_a_fault_each_thing_is_asked_for_once(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        assert await settled(bot, wire)
        assert len(wire.of("POST", "/channels")) == PLACES
        assert len(wire.of("POST", "/roles")) == THEIR_ROLES
        assert len(wire.of("POST", "/messages")) == NOTICES
        assert not wire.of("PATCH")


@LOST
async def test_a_channel_whose_answer_was_lost_is_adopted(
    tmp_path: Path, status: int | None
) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        wire.gateway.lag = SLOW_GATEWAY
        wire.faults = [Fault("POST", CHANNELS, status, times=3)]
        assert await settled(bot, wire)
        assert len(wire.of("POST", "/channels")) == PLACES


@LOST
async def test_a_role_whose_answer_was_lost_is_adopted(tmp_path: Path, status: int | None) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        wire.gateway.lag = SLOW_GATEWAY
        wire.faults = [Fault("POST", ROLES, status, times=2)]
        assert await settled(bot, wire)
        assert len(wire.of("POST", "/roles")) == THEIR_ROLES


@pytest.mark.parametrize("path", [CHANNELS, ROLES])
async def test_what_was_not_made_is_asked_for_again(tmp_path: Path, path: str) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        faults = [Fault("POST", path, one, When.BEFORE) for one in (502, 503, CUT)]
        wire.faults = list(faults)
        assert await settled(bot, wire)
        assert not any(one.times for one in faults)


@pytest.mark.parametrize("status", [502, 503, CUT])
async def test_a_message_whose_answer_was_lost_is_said_once(
    tmp_path: Path, status: int | None
) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        wire.faults = [Fault("POST", MESSAGES, status)]
        assert await settled(bot, wire)


async def test_the_same_words_in_the_same_place_are_one_message(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path) as bot:
        place = int(wire.world.make_channel({"name": "lobby"})["id"])
        words = Words("Welcome!", "en", "nonce", "wired")
        posts = [await bot.client.platform.post(GUILD, place, words) for _ in range(2)]
        assert posts[0] == posts[1]
        assert said(wire) == 1


async def test_a_room_is_open_even_if_the_answer_was_lost(tmp_path: Path) -> None:
    clock = evening_before()
    event = record(rooms=2, people=4)
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, event) as bot:
        for person in bot.client.conductor.events["wired"].known.people.values():
            wire.world.add_member(person, f"member{person}")
        await bot.settle()
        clock.jump(OPENS)
        wire.faults = [Fault("PATCH", r"^/channels/\d+$", 502), Fault("PATCH", "", CUT)]
        await bot.settle()
        rooms = [one for one in wire.world.channels.values() if one["name"].startswith("1.")]
        admitted = [sum(one["type"] for one in room["permission_overwrites"]) for room in rooms]
        assert admitted == [3, 3]  # the bot and two people
        assert len(wire.of("PATCH")) <= 4


@pytest.mark.parametrize(
    "faults",
    [
        [Fault("POST", CHANNELS, 502, When.BEFORE, times=4)],
        [Fault("POST", MESSAGES, 502), Fault("GET", MESSAGES, 502, times=4)],
    ],
)
async def test_what_fails_does_not_hold_up_the_rest(tmp_path: Path, faults: list[Fault]) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        wire.faults = [replace(one) for one in faults]
        async with asyncio.timeout(2):  # discord.py alone would take 16 seconds
            assert await settled(bot, wire)


async def test_a_second_copy_that_came_late_is_removed(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        await bot.settle()
        (lobby,) = wire.world.named("lobby")
        wire.world.make_channel({**lobby})
        await bot.client.look_anew()
        await bot.settle()
        assert wire.world.named("lobby") == [lobby]


async def test_a_second_copy_in_which_somebody_wrote_stays(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        await bot.settle()
        (lobby,) = wire.world.named("lobby")
        copy = wire.world.make_channel({**lobby})
        await bot.client.look_anew()
        wire.world.post(int(copy["id"]), {"content": "Is this the lobby?"})
        await bot.settle()
        assert wire.world.named("lobby") == [lobby, copy]
        assert not wire.of("DELETE")
