"""How many requests are allowed: fifty a second for the bot, and so many for each route."""

import re
from collections import deque
from dataclasses import dataclass, field
from typing import Final

MOST: Final = 50
WITHIN: Final = 1.0

ROUTES: Final = (
    ("channel", "PATCH", r"^/channels/(\d+)$", 5, 15.0),
    ("messages", "POST", r"^/channels/(\d+)/messages$", 5, 5.0),
    ("members", "PUT|DELETE|PATCH", r"^/guilds/(\d+)/members/", 10, 10.0),
    ("meetings", "POST", r"^/guilds/(\d+)/scheduled-events$", 5, 60.0),
    ("meeting", "PATCH", r"^/guilds/(\d+)/scheduled-events/", 5, 20.0),
    ("commands", "PUT", r"^/applications/\d+/guilds/(\d+)/commands$", 2, 60.0),
)
"""Name, methods, path with what it is counted for, how many, in how many seconds."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a request is allowed, with the headers that say so."""

    headers: dict[str, str]
    retry_after: float = 0.0
    everywhere: bool = False

    @property
    def refused(self) -> bool:
        """Whether it has to wait."""
        return self.retry_after > 0


@dataclass
class _Bucket:
    most: int
    resets: float
    left: int


@dataclass
class Limits:
    """Counts requests by the second and by the route."""

    most: int = MOST
    _arrived: deque[float] = field(default_factory=deque)
    _buckets: dict[tuple[str, str], _Bucket] = field(default_factory=dict)

    def judge(self, method: str, path: str, at: float) -> Verdict:
        """Count a request that came at a moment, and tell whether it is one too many."""
        while self._arrived and self._arrived[0] <= at - WITHIN:
            self._arrived.popleft()
        if len(self._arrived) >= self.most:
            wait = self._arrived[0] + WITHIN - at
            return Verdict({"X-RateLimit-Scope": "global"}, wait, everywhere=True)
        self._arrived.append(at)
        for name, methods, pattern, most, seconds in ROUTES:
            found = re.search(pattern, path)
            if found and re.fullmatch(methods, method):
                return self._count(name, found[1], most, seconds, at)
        return Verdict({})

    def _count(self, name: str, of: str, most: int, seconds: float, at: float) -> Verdict:
        bucket = self._buckets.get((name, of))
        if bucket is None or bucket.resets <= at:
            bucket = self._buckets[name, of] = _Bucket(most, at + seconds, most)
        after = bucket.resets - at
        refused = bucket.left == 0
        bucket.left -= not refused
        headers = {
            "X-RateLimit-Bucket": name,
            "X-RateLimit-Limit": str(most),
            "X-RateLimit-Remaining": str(bucket.left),
            "X-RateLimit-Reset-After": f"{after:.3f}",
        }
        return Verdict(headers, after if refused else 0.0)
