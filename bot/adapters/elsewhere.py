"""Long work done in a process of its own, so that the event loop never waits for it.

A thread would not do: what writes PDF holds the interpreter for half a second at a time. Work and
result go through pipes; nothing is written to disk. The process lives as long as its work.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")

LESS_URGENT = 10
"""By how much the system prefers us to the work, where both want a processor."""


async def in_another_process(work: Callable[[], T]) -> T:
    """Do the *work*, which can be pickled, and give what it gives, or raise what it raises."""
    pool = ProcessPoolExecutor(1, get_context("spawn"), _step_back)
    try:
        return await asyncio.get_running_loop().run_in_executor(pool, work)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _step_back() -> None:
    """Leave the processor to the bot, and Ctrl-C as well, which is meant for it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(LESS_URGENT)
