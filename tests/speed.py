"""How long something may take in a test, whatever watches it and whatever runs beside it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

TRACED = 4
"""How many times slower code is while coverage is measured."""

CROWDED = 2
"""How many times slower a processor is that others share."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """See that what is done inside takes at most *seconds* of a processor at rest, untraced."""
    most = seconds * CROWDED * (TRACED if "coverage" in sys.modules else 1)
    started = thread_time()
    yield
    taken = thread_time() - started
    assert taken < most, f"{taken:.1f} s, and {most:.1f} s are allowed here"
