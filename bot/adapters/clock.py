"""The wall clock, and the alarm that wakes the conductor."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from agenda.errors import MajlisError
from agenda.text import LANGUAGES
from bot.i18n import Scene, render

log = structlog.get_logger(__name__)

LOOK_EVERY = timedelta(seconds=1)
REFRESH_EVERY = timedelta(minutes=1)

_WAKE = "wake"


class WallClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """Give the instant, in UTC."""
        return datetime.now(UTC)


class SchedulerAlarm:
    """Rings at its moment, and looks around every second in case the clock was set.

    The scheduler's jobs live in memory only, and do nothing but ask for a ring: it would drop a
    job whose last run has not ended. Losing them loses no truth: every ring compares what should
    be with what is.
    """

    def __init__(self) -> None:
        """Begin silent."""
        self._bells: list[_Bell] = []
        self._stopped = False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(
        self, ring: Callable[[], Awaitable[None]], refresh: Callable[[], Awaitable[None]]
    ) -> None:
        """Call *ring* at the moment set and every second, *refresh* every minute.

        Needs a running event loop.
        """
        self._bells = [_Bell(ring), _Bell(refresh)]
        for bell, every in zip(self._bells, (LOOK_EVERY, REFRESH_EVERY), strict=True):
            self._scheduler.add_job(bell.ask, "interval", seconds=every.total_seconds())
        self._scheduler.start()

    async def stop(self) -> None:
        """Ring no more; what a ring has begun is broken off, as a crash would."""
        self._stopped = True
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        for bell in self._bells:
            await bell.stop()

    def set(self, at: datetime | None) -> None:
        """Ring at the instant *at*, or only every second."""
        if self._stopped or not self._bells:
            return
        if at is None:
            with suppress(JobLookupError):
                self._scheduler.remove_job(_WAKE)
            return
        ask = self._bells[0].ask
        self._scheduler.add_job(ask, "date", run_date=at, id=_WAKE, replace_existing=True)


class _Bell:
    """Makes a call whenever it was asked for since the last call began; never two at once."""

    def __init__(self, call: Callable[[], Awaitable[None]]) -> None:
        self._asked = asyncio.Event()
        self._failure = ""
        self._task = asyncio.create_task(self._answer(call))

    async def ask(self) -> None:
        self._asked.set()

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _answer(self, call: Callable[[], Awaitable[None]]) -> None:
        while True:
            await self._asked.wait()
            self._asked.clear()
            await self._safely(call)

    async def _safely(self, call: Callable[[], Awaitable[None]]) -> None:
        """Keep a failure of one ring from ending all others; say it once until it changes."""
        failure = ""
        try:
            await call()
        except Exception as failed:
            failure = repr(failed)
            if failure != self._failure:
                log.exception("tick-failed", what=_in_words(failed))
        self._failure = failure


def _in_words(failed: Exception) -> str:
    if isinstance(failed, MajlisError):
        return render(failed.message, LANGUAGES[0], Scene(surface="terminal"))
    return type(failed).__name__
