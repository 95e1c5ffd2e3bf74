"""Small duties that keep a time of their own beside the agenda: timers, posters, door plates."""

from datetime import datetime
from typing import Protocol

from bot.services.running import Running


class Errand(Protocol):
    """Something the conductor looks after at each tick, once rooms and notices are right.

    A tick may come at any moment, late, twice or after a crash: it compares what should have
    been done with what was, so the second of two finds nothing to do.
    """

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Do for one event what is due, and give when to be called again at the latest."""
        ...
