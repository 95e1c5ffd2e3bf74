"""From the moment a round opens to the last effect of it: seconds, and requests."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from bot.adapters.discord.limiter import WITHIN
from tests.adapters.wire.agendas import FIRST_MEMBER
from tests.adapters.wire.limits import MOST
from tests.adapters.wire.waiting import pause
from tests.adapters.wire.wire_discord import Asked, WireDiscord, busiest_second, wire_discord

ROOT: Final = Path(__file__).parents[2]
SURPLUS: Final = 4
"""Requests beside one for each room: the notice in three languages, and the moderators'."""

MARGIN: Final = 1.1
MOST_IN_A_ROOM: Final = 90
"""Discord takes at most a hundred overwrites in one request; staff and roles need some."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One opening of a round: how long it took, how many requests, how many in one second."""

    rooms: int
    people: int
    seconds: float
    requests: int
    busiest: int
    refused: int
    apart: float = 0.0
    """Seconds between the first and the last of the notices, which are in different languages."""

    @property
    def goal(self) -> float:
        """The seconds that Discord's limit allows for, and a tenth more."""
        return MARGIN * (self.rooms + SURPLUS) / MOST

    @property
    def in_time(self) -> bool:
        """Whether the goal is reached; what fits into one second has a second."""
        return self.seconds <= max(self.goal, WITHIN)

    @property
    def thrifty(self) -> bool:
        """Whether no request was superfluous."""
        return self.requests <= self.rooms + SURPLUS


async def measure(rooms: int, people: int, times: int = 3) -> Opening:
    """Open a round some times, each in a new world, and give the opening in the middle."""
    seated = min(people, rooms * MOST_IN_A_ROOM)
    runs = [await _open(rooms, seated) for _ in range(times)]
    middle = median(one.seconds for one in runs)
    return next(one for one in runs if one.seconds == middle)


async def _open(rooms: int, people: int) -> Opening:
    with TemporaryDirectory(prefix="majlis-bench-") as directory:
        async with wire_discord() as wire:
            for number in range(people):
                wire.world.add_member(FIRST_MEMBER + number, f"member{number}")
            moment, asked = await _asked_at_the_opening(wire, rooms, people, Path(directory))
    refused = sum(one.status != 200 for one in asked)
    seconds = max((one.ended for one in asked), default=moment) - moment
    said = [one.ended for one in asked if one.method == "POST" and one.path.endswith("/messages")]
    apart = max(said, default=0.0) - min(said, default=0.0)
    return Opening(rooms, people, seconds, len(asked), busiest_second(asked), refused, apart)


async def _asked_at_the_opening(
    wire: WireDiscord, rooms: int, people: int, directory: Path
) -> tuple[float, list[Asked]]:
    """Have a bot open the round; give the moment, and what was asked from then on."""
    bot = await start_bot(wire, rooms, people, directory)
    assert bot.stdout is not None
    moment = float(await bot.stdout.readline())
    before = len(wire.asked)
    await pause(moment - asyncio.get_running_loop().time() + 2 * MARGIN)
    count = -1
    while count < len(wire.asked):
        count = len(wire.asked)
        await pause(WITHIN)
    await bot.communicate(b"")  # which closes its input: it may go
    return moment, wire.asked[before:]


async def start_bot(
    wire: WireDiscord, rooms: int, people: int, directory: Path
) -> asyncio.subprocess.Process:
    """Start a bot of its own process; it says on its output when it will open the round."""
    words = (f"{rooms}", f"{people}", wire.api_base, wire.gateway_url, f"{directory}/data")
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.bot",
        *words,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
