"""What a reader of files finds in one: text to be read, files within it, and faults."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.gate.patterns import Kind
from bot.gate.reading import Segment

MOST_BYTES = 48 * 1024 * 1024
"""So much may come out of one file when everything in it is unpacked."""


@dataclass(frozen=True, slots=True)
class Flow:
    """Texts that are read one after the other; *again* is the same, taken apart otherwise."""

    segments: tuple[Segment, ...]
    again: tuple[tuple[Segment, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Inner:
    """A file within a file."""

    place: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that must not be there, or that cannot be read."""

    place: str
    kind: Kind = "unreadable"


Part = Flow | Inner | Fault


class UnreadableError(Exception):
    """A file that cannot be read to its end: damaged, locked, or too large when unpacked."""


class Room:
    """How much may still be unpacked of one file of an export."""

    def __init__(self, left: int = MOST_BYTES) -> None:
        """Begin with so many bytes *left*."""
        self.left = left

    def take(self, amount: int) -> None:
        """Use some of it up, or give up."""
        self.left -= amount
        if self.left < 0:
            raise UnreadableError


Reader = Callable[[bytes, Room], Iterator[Part]]
"""Reads the bytes of one kind of file."""
