"""From a moderator's press to the answer, and to the last notice of what it changes."""

import asyncio
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from tests.adapters.wire.agendas import FIRST_MEMBER
from tests.adapters.wire.interactions import answered, first_button, typed
from tests.adapters.wire.payloads import OWNER
from tests.adapters.wire.waiting import pause
from tests.adapters.wire.wire_discord import Asked, WireDiscord, busiest_second, wire_discord
from tests.bench.opening import start_bot

TIMES: Final = 7
TICKS: Final = 21
LONGER: Final = 12
"""Minutes: so much is shown first, and done when the button is pressed."""

ANSWER: Final = 0.3
NOTICES: Final = 3.0
TICK: Final = 0.05
"""The goals: seconds to the answer, to the last notice, and of the processor for one tick."""

AFTERWARDS: Final = 6.0
"""Seconds after the opening in which the voice channels say how much time is left."""

QUIET: Final = 2.0
"""Nothing is asked for so many seconds: then the limit is free, and everything was said."""


@dataclass(frozen=True, slots=True)
class Press:
    """One press: seconds to the answer, of the processor until then, to the last notice."""

    answer: float
    used: float
    told: float
    asked: list[Asked]

    @property
    def notices(self) -> int:
        """How many notices say what changes."""
        return len(_notices(self.asked))


@dataclass(frozen=True, slots=True)
class Deciding:
    """What moderators wait for in a round that goes on; *ticks* are of an idle bot."""

    rooms: int
    people: int
    presses: list[Press]
    ticks: list[float]

    @property
    def answer(self) -> tuple[float, float]:
        """Seconds to the answer: in the middle, and at worst."""
        return _middle_and_worst([one.answer for one in self.presses])

    @property
    def used(self) -> tuple[float, float]:
        """Seconds of the processor to the answer."""
        return _middle_and_worst([one.used for one in self.presses])

    @property
    def told(self) -> tuple[float, float]:
        """Seconds to the last notice."""
        return _middle_and_worst([one.told for one in self.presses])

    @property
    def tick(self) -> tuple[float, float]:
        """Seconds of the processor for one tick while nothing changes."""
        return _middle_and_worst(self.ticks)

    @property
    def in_time(self) -> bool:
        """Whether the goals are reached: each press, and a tick in the middle of all tries."""
        told_in_time = self.answer[1] <= ANSWER and self.told[1] <= NOTICES
        return told_in_time and self.tick[0] <= TICK and not self.refused

    @property
    def notices(self) -> int:
        """How many notices there were for one press."""
        return max(one.notices for one in self.presses)

    @property
    def busiest(self) -> int:
        """How many requests came in the busiest second."""
        return max(busiest_second(one.asked) for one in self.presses)

    @property
    def refused(self) -> int:
        """How many requests were refused."""
        return sum(one.status not in {200, 204} for press in self.presses for one in press.asked)


async def measure(rooms: int, people: int, times: int = TIMES) -> Deciding:
    """Open a round, and make it longer some times."""
    with TemporaryDirectory(prefix="majlis-bench-") as directory:
        async with wire_discord() as wire:
            for number in range(people):
                wire.world.add_member(FIRST_MEMBER + number, f"member{number}")
            async with _opened(wire, rooms, people, Path(directory)) as bot:
                presses = [await _press(wire, bot) for _ in range(times)]
                ticks = [await _ask(bot, "tick") for _ in range(TICKS)]
    return Deciding(rooms, people, presses, ticks)


@asynccontextmanager
async def _opened(
    wire: WireDiscord, rooms: int, people: int, directory: Path
) -> AsyncIterator[Process]:
    bot = await start_bot(wire, rooms, people, directory)
    assert bot.stdout is not None
    opens = float(await bot.stdout.readline())
    await pause(opens - _now() + AFTERWARDS)
    await _quiet(wire)
    try:
        yield bot
    finally:
        await bot.communicate(b"")  # which closes its input: it may go


async def _press(wire: WireDiscord, bot: Process) -> Press:
    """Ask for a longer round, and press the button under what this would change."""
    lobby = int(wire.world.named("lobby")[0]["id"])
    words = ("run", "extend")
    shown = await answered(wire, *typed(wire.world, OWNER, lobby, words, minutes=LONGER))
    button = first_button(wire, OWNER, lobby, shown)
    await _quiet(wire)
    count, used = len(wire.asked), await _ask(bot, "used")
    began = _now()
    answer = await answered(wire, *button)
    used = await _ask(bot, "used") - used
    await _quiet(wire)
    asked = [one for one in wire.asked[count:] if not _is_answer(one)]
    told = max(one.ended for one in _notices(asked))
    return Press(answer.ended - began, used, told - began, asked)


async def _quiet(wire: WireDiscord) -> None:
    count = -1
    while count < len(wire.asked):
        count = len(wire.asked)
        await pause(QUIET)


async def _ask(bot: Process, question: str) -> float:
    assert bot.stdin is not None
    assert bot.stdout is not None
    bot.stdin.write(f"{question}\n".encode())
    return float(await bot.stdout.readline())


def _notices(asked: list[Asked]) -> list[Asked]:
    return [one for one in asked if one.method == "POST" and one.path.endswith("/messages")]


def _is_answer(one: Asked) -> bool:
    return one.path.startswith(("/interactions/", "/webhooks/"))


def _middle_and_worst(seconds: list[float]) -> tuple[float, float]:
    return median(seconds), max(seconds)


def _now() -> float:
    return asyncio.get_running_loop().time()
