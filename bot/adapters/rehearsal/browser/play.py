"""Plays a practice: the clock runs at a rate between what the person does, or jumps."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from simcord import SetupError
from simcord.backend.errors import BackendError

from bot.adapters.rehearsal.browser.deeds import Deeds
from bot.adapters.rehearsal.browser.practice import Practice, parts_of
from bot.adapters.rehearsal.browser.sight import Facts
from bot.adapters.rehearsal.production import Production

log = structlog.get_logger(__name__)

STEP = 0.5
"""Seconds of real time between two steps of the clock."""

RATES = (1, 10, 60, 300)
"""How many seconds may pass in one real second."""

Deed = Callable[[Deeds], Awaitable[Facts]]


@dataclass
class _Asked:
    """Something to be done, and where the answer is waited for."""

    deed: Deed
    answer: "asyncio.Future[Facts]"


@dataclass
class Play:
    """One practice after another, all of the same *production* but for the person's part.

    Everything is done in the one task that calls `run`: the simulated server wants one thing
    after another. *version* counts what has changed since the beginning.
    """

    production: Production
    part: str = "moderator"
    rate: int = 10
    is_running: bool = False
    deeds: Deeds | None = None
    version: int = 0
    _asked: "asyncio.Queue[_Asked]" = field(default_factory=asyncio.Queue)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _again: bool = False

    @property
    def practice(self) -> Practice | None:
        """What is being played; None while it is prepared."""
        return self.deeds.practice if self.deeds is not None else None

    async def run(self) -> None:
        """Play until the task is cancelled."""
        while True:
            practice = Practice(self.production, part=self.part)
            try:
                await practice.open()
                self.deeds, self.is_running, self._again = Deeds(practice), False, False
                await self._tell()
                await self._play(practice)
            finally:
                self.deeds = None
                await practice.close()

    async def do(self, deed: Deed) -> Facts:
        """Do something when its turn comes, and give what came of it."""
        answer: asyncio.Future[Facts] = asyncio.get_running_loop().create_future()
        await self._asked.put(_Asked(deed, answer))
        return await answer

    async def pass_to_cue(self) -> Facts:
        """Let time pass until the bot has something to do, and has done it."""

        async def jump(deeds: Deeds) -> Facts:
            await deeds.practice.play_to_cue()
            return {}

        return await self.do(jump)

    async def let_run(self, runs: bool, rate: int) -> None:  # noqa: FBT001 -- a switch of the page
        """Let the clock run at a rate, or stand still."""
        self.is_running, self.rate = runs, rate
        await self._tell()

    async def start_again(self, part: str) -> Facts:
        """Go back to the start, as whoever the person wants to be; the same seed plays again."""
        if part not in parts_of(self.production.workshop):
            raise ValueError(part)

        async def leave(_deeds: Deeds) -> Facts:
            self.part, self._again = part, True
            return {}

        before = self.practice
        facts = await self.do(leave)
        while "refused" not in facts and self.practice in (None, before):
            await self.wait_for_news(self.version, STEP)
        return facts

    async def wait_for_news(self, seen: int, seconds: float) -> None:
        """Wait until something has changed since version *seen*, but not for ever."""
        async with self._changed:
            try:
                async with asyncio.timeout(seconds):
                    await self._changed.wait_for(lambda: self.version != seen)
            except TimeoutError:
                return

    async def _play(self, practice: Practice) -> None:
        loop = asyncio.get_running_loop()
        before = loop.time()
        while not self._again:
            try:
                asked = await asyncio.wait_for(self._asked.get(), STEP)
            except TimeoutError:
                asked = None
            if asked is not None:
                await self._answer(asked)
                await self._tell()
            now = loop.time()
            if asked is None or now - before >= STEP:
                await self._let_pass(practice, min(now - before, 2 * STEP))
                before = loop.time()

    async def _answer(self, asked: _Asked) -> None:
        """Do what was asked; what the simulated server forbids is said to whoever asked."""
        assert self.deeds is not None  # noqa: S101 -- `_play` runs between its making and its end
        try:
            facts = await asked.deed(self.deeds)
        except (
            BackendError,
            LookupError,
            SetupError,
            TimeoutError,
            TypeError,
            ValueError,
        ) as refused:
            facts = {"refused": str(refused)}
        if not asked.answer.done():
            asked.answer.set_result(facts)

    async def _let_pass(self, practice: Practice, real: float) -> None:
        if not self.is_running:
            return
        try:
            await practice.play_until(practice.town.now() + timedelta(seconds=real * self.rate))
        except TimeoutError:
            log.warning("machine-too-slow", rate=self.rate)
        self.is_running = not practice.is_over
        await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self.version += 1
            self._changed.notify_all()
