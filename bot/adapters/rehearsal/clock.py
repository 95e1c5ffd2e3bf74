"""Clocks that stand still until they are set, and an alarm that only remembers its moment."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass
class StillClock:
    """Shows *at* until somebody sets it."""

    at: datetime

    def now(self) -> datetime:
        """Give the moment it was set to."""
        return self.at

    def jump(self, to: datetime) -> None:
        """Set it forward; it never goes back."""
        self.at = max(self.at, to)


@dataclass
class BorrowedClock:
    """Shows the time of something that is made later; until then, *start*."""

    start: datetime
    look: Callable[[], datetime] | None = None

    def now(self) -> datetime:
        """Give the borrowed time."""
        return self.look() if self.look is not None else self.start

    def ticking(self) -> float:
        """Give the seconds since *start*."""
        return (self.now() - self.start).total_seconds()


@dataclass
class SilentAlarm:
    """Remembers for when it was set; whoever plays the day looks at *rings* and ticks."""

    rings: datetime | None = None

    def set(self, at: datetime | None) -> None:
        """Remember the moment."""
        self.rings = at


async def wait_or_let_pass(
    seconds: float, let_pass: Callable[[float], Awaitable[None]], refusal: type[Exception]
) -> None:
    """Let simulated time pass; where that is refused, wait in real time."""
    try:
        await let_pass(seconds)
    except refusal:
        await asyncio.sleep(seconds)
