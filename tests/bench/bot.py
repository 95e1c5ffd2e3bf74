"""The bot of a measurement: the real client, store, alarm and limiter, on a clock that can leap."""

import asyncio
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from bot.adapters.clock import SchedulerAlarm, WallClock
from bot.adapters.discord.client import MajlisClient
from bot.adapters.discord.transport import point_to
from bot.adapters.store import open_store
from bot.app import make_bot
from tests.adapters.wire.agendas import EVENING_BEFORE, OPENS, record
from tests.adapters.wire.waiting import pause, until
from tests.adapters.wire.wire_discord import TOKEN

LANGUAGES: Final = ("en", "fr", "ar")
JUST_BEFORE: Final = timedelta(minutes=1)
QUIET: Final = 1.5
"""Seconds before the opening in which nothing is asked, so that the limit is free."""


class LeapingClock:
    """The wall clock, as much ahead as wanted, and the real alarm on it."""

    def __init__(self, alarm: SchedulerAlarm) -> None:
        self._alarm, self._wall, self._ahead = alarm, WallClock(), timedelta()
        self.rings: datetime | None = None

    def now(self) -> datetime:
        """Give the instant that it shows."""
        return self._wall.now() + self._ahead

    def set(self, at: datetime | None) -> None:
        """Ring when it shows the instant *at*."""
        self.rings = at
        self._alarm.set(None if at is None else at - self._ahead)

    def leap_to(self, at: datetime) -> None:
        """Show the instant *at* from now on."""
        self._ahead = at - self._wall.now()
        self.set(self.rings)


async def play(rooms: int, people: int, api_base: str, gateway_url: str, data: Path) -> None:
    """Prepare a workshop, say on the output when it will open, and open it."""
    point_to(api_base, gateway_url)
    store = await open_store(data)
    await store.save_event(record(rooms, people, languages=LANGUAGES))
    alarm = SchedulerAlarm()
    clock = LeapingClock(alarm)
    client = make_bot(store, clock, clock)
    task = asyncio.create_task(client.start(TOKEN))
    try:
        await until(lambda: client.is_ready() or task.done(), within=20)
        for moment in (EVENING_BEFORE, OPENS - JUST_BEFORE):
            clock.leap_to(moment)
            await _settle(client, clock)
        alarm.start(client.conductor.tick, client.look_anew)
        clock.leap_to(OPENS - timedelta(seconds=QUIET))
        sys.stdout.write(f"{time.monotonic() + QUIET}\n")
        sys.stdout.flush()
        await asyncio.to_thread(_answer, client, asyncio.get_running_loop())
    finally:
        await alarm.stop()
        await client.close()
        await asyncio.gather(task, return_exceptions=True)
        await store.close()


def _answer(client: MajlisClient, loop: asyncio.AbstractEventLoop) -> None:
    """Answer each question on the input, until it ends.

    "used" asks for the seconds of the processor since the start, "tick" for those of one tick.
    """
    for question in sys.stdin:
        before = 0.0
        if question.strip() == "tick":
            before = time.process_time()
            asyncio.run_coroutine_threadsafe(client.conductor.tick(), loop).result()
        sys.stdout.write(f"{time.process_time() - before}\n")
        sys.stdout.flush()


async def _settle(client: MajlisClient, clock: LeapingClock) -> None:
    """Tick until nothing is left to do for the next few seconds."""
    while True:
        await client.conductor.tick()
        if clock.rings is None or clock.rings > clock.now() + timedelta(seconds=5):
            return
        await pause(0)


if __name__ == "__main__":
    _rooms, _people, _api, _gateway, _data = sys.argv[1:]
    asyncio.run(play(int(_rooms), int(_people), _api, _gateway, Path(_data)))
