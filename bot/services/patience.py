"""What did not work is tried again: soon at first, then seldom."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

FIRST = timedelta(seconds=1)
LONGEST = timedelta(seconds=30)
LASTING = timedelta(seconds=60)
"""When to ask again for what the platform refuses until somebody changes something."""


@dataclass
class Patience:
    """Knows for each key of an action until when to wait, and how long the wait was."""

    _waits: dict[str, tuple[datetime, timedelta]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._waits)

    def put_off(self, key: str, at: datetime, *, lasting: bool) -> None:
        """Wait from *at* on: twice as long as the last time, or long if it is *lasting*."""
        _, before = self._waits.get(key, (at, FIRST / 2))
        wait = LASTING if lasting else min(before * 2, LONGEST)
        self._waits[key] = (at + wait, wait)

    def must_wait(self, key: str, at: datetime) -> bool:
        """Tell whether it is too early to try again."""
        return key in self._waits and at < self._waits[key][0]

    def forget_all_but(self, keys: Iterable[str]) -> None:
        """Forget what is no longer wanted: it worked, or it is not needed any more."""
        wanted = frozenset(keys)
        self._waits = {key: wait for key, wait in self._waits.items() if key in wanted}

    def next_try(self, after: datetime) -> datetime | None:
        """Give the next moment at which something is tried again."""
        return min((at for at, _ in self._waits.values() if at > after), default=None)
