"""Waiting in real time, for what comes over a wire."""

import asyncio
from collections.abc import Callable


async def pause(seconds: float) -> None:
    """Let that much real time pass."""
    await asyncio.sleep(seconds)  # noqa: TID251 -- the wire and the bot are in real time here


async def until(holds: Callable[[], object], *, within: float = 5.0) -> None:
    """Wait until something *holds*, and fail when it does not within so many seconds."""
    loop = asyncio.get_running_loop()
    end = loop.time() + within
    while not holds():
        assert loop.time() < end, f"not within {within} s"
        await pause(0.01)
