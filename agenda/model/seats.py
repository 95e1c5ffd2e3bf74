"""How people are seated in a breakout: the ways, the levels, what an agenda may say of them."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from agenda.text import Frozen


class Way(StrEnum):
    """How the rooms of a breakout get their people."""

    ROTATE = "rotate"
    BALANCED = "balanced"
    CHOOSE = "choose"
    GIVEN = "given"


class Level(StrEnum):
    """One thing that a seating keeps small; an earlier level is never traded for a later one."""

    SIZES = "sizes"
    ORGANISATIONS = "organisations"
    BALANCE = "balance"
    ALONE = "alone"
    REPEATS = "repeats"
    WORST_OFF = "worst-off"
    WISHES = "wishes"
    MOVES = "moves"


Attribute = Literal["gender", "region", "country", "type", "profile", "langs", "part"]
"""What rooms may be balanced by: columns of the roster."""

BALANCED_BY: tuple[Attribute, ...] = ("gender", "region", "type", "profile", "part")
"""What rooms are balanced by if the agenda does not say."""


class SeatingRules(Frozen):
    """What counts when people are seated, the most important first."""

    order: tuple[Level, ...] = Field(
        tuple(Level),
        max_length=len(Level),
        description="What counts, in order; left out, even sizes come first, the rest last.",
    )
    balance: tuple[Attribute, ...] = Field(
        BALANCED_BY, max_length=7, description="The columns of the roster to balance rooms by."
    )
    never_alone: tuple[Attribute, ...] = Field(
        (),
        alias="never-alone",
        max_length=7,
        description="The columns of which nobody should be the only one in a room.",
    )

    @property
    def levels(self) -> tuple[Level, ...]:
        """Give every level in its order: even sizes if they are not named, the named, the rest."""
        first = () if Level.SIZES in self.order else (Level.SIZES,)
        return tuple(dict.fromkeys((*first, *self.order, *Level)))
