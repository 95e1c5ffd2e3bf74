"""What may go wrong with a request, on purpose."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class When(StrEnum):
    """Whether the work was done before it went wrong."""

    BEFORE = "before the work"
    AFTER = "after the work"


@dataclass
class Fault:
    """Fails the next so many requests of a *method* whose path matches.

    *status* is answered, or None to cut the connection. *instead* happens at that moment.
    """

    method: str
    path: str
    status: int | None
    when: When = When.AFTER
    times: int = 1
    instead: Callable[[], None] | None = None

    def strikes(self, method: str, path: str) -> bool:
        """Tell whether it is this request's turn, and count it."""
        hits = self.times > 0 and method == self.method and re.search(self.path, path) is not None
        self.times -= hits
        return hits
