"""What a message may carry, and how each kind of it is shown."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

from agenda.text import Text


@dataclass(frozen=True, slots=True)
class At:
    """An instant (aware), shown as hours and minutes in the event's zone."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Own:
    """An instant (aware), shown in the reader's own zone where the surface can do that.

    With *counting*, the surface shows how far off it is, and keeps counting, where it can.
    """

    at: datetime
    counting: bool = False


@dataclass(frozen=True, slots=True)
class On:
    """A calendar day of the event, shown with its weekday."""

    day: date


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time, shown in hours and minutes."""

    lasts: timedelta


@dataclass(frozen=True, slots=True)
class Channel:
    """A place of the event by its key, shown as a link to it where the surface has links."""

    key: str


@dataclass(frozen=True, slots=True)
class Url:
    """A link; it stands so that no mark can become part of it."""

    address: str


@dataclass(frozen=True, slots=True)
class Many:
    """Several values, shown as a list in a sentence."""

    values: "tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Message:
    """A *key* of the catalogue and its parameters, in the order of their names."""

    key: str
    params: tuple[tuple[str, Any], ...] = ()

    @property
    def facts(self) -> dict[str, Any]:
        """The parameters by name."""
        return dict(self.params)


Value: TypeAlias = "str | int | Text | At | Own | On | Span | Channel | Url | Many | Message"
