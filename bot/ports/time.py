"""What time it is, and being woken."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """Give the instant, aware, in UTC."""
        ...


class Alarm(Protocol):
    """Rings at one moment; setting it again replaces that moment."""

    def set(self, at: datetime | None) -> None:
        """Ring at the instant *at* (at once if it has passed), or not at all."""
        ...
