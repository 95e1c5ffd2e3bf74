"""The server's own calendar on the wire: an answer that is lost makes no second entry."""

from pathlib import Path

import pytest

from tests.adapters.wire.agendas import record
from tests.adapters.wire.bots import driven, evening_before
from tests.adapters.wire.faults import Fault, When
from tests.adapters.wire.wire_discord import wire_discord

MEETINGS = r"^/guilds/\d+/scheduled-events$"
CUT = None
SLOW_GATEWAY = 0.3
"""Nothing that is made is heard of from the gateway before it is wanted again."""


@pytest.mark.parametrize("status", [500, 502, 504, CUT])
async def test_an_entry_whose_answer_was_lost_is_found_again(
    tmp_path: Path, status: int | None
) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        wire.gateway.lag = SLOW_GATEWAY
        wire.faults = [Fault("POST", MEETINGS, status)]
        await bot.settle()

        assert len(wire.of("POST", "/scheduled-events")) == 1
        assert len(wire.world.meetings) == 1


async def test_an_entry_that_was_not_made_is_asked_for_again(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        wire.faults = [Fault("POST", MEETINGS, 502, When.BEFORE)]
        await bot.settle()

        assert len(wire.of("POST", "/scheduled-events")) == 2
        assert len(wire.world.meetings) == 1


async def test_the_calendar_is_not_read_unless_an_answer_was_lost(tmp_path: Path) -> None:
    clock = evening_before()
    async with wire_discord(now=clock.now) as wire, driven(wire, clock, tmp_path, record()) as bot:
        await bot.settle()

        assert wire.of("GET", "/scheduled-events") == []
        assert len(wire.of("POST", "/scheduled-events")) == 1
