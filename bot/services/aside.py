"""Long work done where nobody waits for it."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Aside(Protocol):
    """Does long work elsewhere, such as in a thread, while others are served."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """Do the work and give what it gives."""
        ...


async def at_once_and_here(work: Callable[[], T], /) -> T:
    """Do the work where it is asked for: in a rehearsal, and in tests."""
    return work()
