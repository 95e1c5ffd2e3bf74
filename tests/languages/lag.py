"""How long an event loop is kept waiting by the work of its own process."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final, NamedTuple

TICK: Final = 0.005
MOST_LAG: Final = 0.05
"""Seconds."""


class Lag(NamedTuple):
    """How late the loop's latest step came, and how many of its *steps* came too late."""

    worst: float
    too_late: int
    steps: int


async def lag_during(work: Callable[[], Awaitable[Any]]) -> Lag:
    """Measure the lag of the event loop while some *work* is done.

    Others use the machine, too. So of the time by which a step came late, only as much counts as
    this process worked meanwhile, in whatever thread; what another process does is no lag.
    """
    lags: list[float] = []

    async def step() -> None:
        while True:
            began, worked = time.perf_counter(), time.process_time()
            await asyncio.sleep(TICK)  # noqa: TID251 -- it is what is measured
            late = time.perf_counter() - began - TICK
            lags.append(min(late, time.process_time() - worked))

    steps = asyncio.create_task(step())
    await work()
    steps.cancel()
    return Lag(max(lags), sum(one > MOST_LAG for one in lags), len(lags))
