"""How fast things may be done that the platform counts."""

from collections import deque
from datetime import datetime, timedelta


class Pace:
    """Lets *most* things be done in any stretch *within* a time."""

    def __init__(self, most: int, within: timedelta) -> None:
        """Start with nothing done."""
        self._most, self._within = most, within
        self._done: deque[datetime] = deque()

    def left(self, at: datetime) -> int:
        """Give how many more may be done at an instant."""
        while self._done and self._done[0] <= at - self._within:
            self._done.popleft()
        return self._most - len(self._done)

    def note(self, at: datetime, count: int) -> None:
        """Write down that so many are done at an instant."""
        self._done.extend([at] * count)
