"""A seating as it is published, kept and handed over: data with a hash, in the workshop's words."""

import hashlib
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import Field

from agenda.seating.levels import Level, Rule
from agenda.text import Frozen

Name = Annotated[str, Field(min_length=1, max_length=200)]


class Seat(Frozen):
    """A participant of the roster has a room, by its topic's id, in a round."""

    person: Name
    round: Name
    room: Name


class LevelReached(Frozen):
    """What a plan reaches on a level; nothing goes below the *bound*; a *ratio* of 1 is best."""

    level: Level
    value: int
    bound: int
    ratio: float | None = Field(None, description="Value by bound; none where the bound is 0.")
    proven: bool


class Waiting(Frozen):
    """A participant waits for a seat at a topic of a session in which people choose."""

    person: Name
    session: Name
    room: Name


class ClosedRoom(Frozen):
    """A room that nobody sits in any more, in one round."""

    round: Name
    room: Name


class Broken(Frozen):
    """A rule with the people, rounds and rooms it is about."""

    rule: Rule
    people: tuple[Name, ...] = ()
    round: Name | None = None
    rooms: tuple[Name, ...] = ()
    by: int = Field(0, description="In a way out: how many seats more (or less) there would be.")


class Conflict(Frozen):
    """Rules that cannot be kept together, none of which could be left out, and ways out."""

    rules: tuple[Broken, ...]
    relaxations: tuple[tuple[Broken, ...], ...] = ()


class Plan(Frozen):
    """Who sits where in each round of an *event*; *rapporteurs* have a seat in their room too."""

    event: Name
    seed: int = 1
    seats: tuple[Seat, ...] = ()
    levels: tuple[LevelReached, ...] = ()
    rapporteurs: tuple[Seat, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    conflict: Conflict | None = None
    pinned: tuple[Seat, ...] = Field((), description="Seats that a moderator locked.")
    away: tuple[Name, ...] = Field((), description="Who left, and has no seat from then on.")
    closed: tuple[ClosedRoom, ...] = Field((), description="Rooms that stay closed.")
    moved: Mapping[Name, int] = Field(
        default_factory=dict, description="How often somebody got another seat by hand."
    )
    moves: int | None = Field(None, description="How many seats differ from the plan before.")

    @cached_property
    def hash(self) -> str:
        """Tell this plan's seats from all others: SHA-256 of them as sorted lines of CSV."""
        lines = sorted(f"{one.person},{one.round},{one.room}\n" for one in self.seats)
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    @cached_property
    def rooms(self) -> Mapping[str, Mapping[str, str]]:
        """Give the room of each person by round: round → person → topic."""
        return rooms_of(self.seats)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy the plan with other values; what follows from its seats is found out anew."""
        copied = super().model_copy(update=update, deep=deep)
        for name in ("hash", "rooms"):
            copied.__dict__.pop(name, None)
        return copied

    def with_seats(self, seats: Iterable[Seat]) -> "Plan":
        """Give this plan with other *seats*, which the levels no longer describe."""
        return self.model_copy(update={"seats": tuple(seats), "levels": ()})


def rooms_of(seats: Iterable[Seat]) -> dict[str, dict[str, str]]:
    """Give the room of each person by round: round → person → topic."""
    found: dict[str, dict[str, str]] = {}
    for one in seats:
        found.setdefault(one.round, {})[one.person] = one.room
    return found
