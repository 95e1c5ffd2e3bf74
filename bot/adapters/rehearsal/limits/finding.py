"""What a check finds beyond a limit, and careful looks into a body that nobody has checked yet."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple


class Finding(NamedTuple):
    """A limit by its name, what was found, and what is allowed."""

    limit: str
    found: int | str
    allowed: int | str


def within(limit: str, found: int, most: int, least: int = 0) -> Iterator[Finding]:
    """Find a number that is above *most* or below *least*."""
    if not least <= found <= most:
        yield Finding(limit, found, f"{least} to {most}" if least else most)


def mapping(value: object) -> Mapping[str, object]:
    """Take the value for an object; what is none has no fields."""
    return value if isinstance(value, Mapping) else {}


def sequence(value: object) -> Sequence[object]:
    """Take the value for an array; what is none has no items."""
    return value if isinstance(value, list | tuple) else ()


def mappings(value: object) -> tuple[Mapping[str, object], ...]:
    """Take the value for an array of objects."""
    return tuple(mapping(item) for item in sequence(value))


def text(value: object) -> str:
    """Take the value for text; what is none is empty."""
    return value if isinstance(value, str) else ""


def number(value: object) -> int:
    """Take the value for a whole number, also one written as text; what is none counts as 0."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() else 0
    return value if isinstance(value, int) else 0
