"""How a room goes about several languages, and which interpreters work where."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from agenda.model.written import Count, Spoken
from agenda.text import Frozen, Language

TURN = 20
"""Minutes after which the other interpreter takes over, if the agenda does not say."""


class Mode(StrEnum):
    """How a room goes about languages.

    What is interpreted simultaneously is heard elsewhere, by a link: here one hears one voice.
    """

    SINGLE = "single"
    CONSECUTIVE = "consecutive"
    SIMULTANEOUS = "simultaneous"


def _differ(given: tuple[Language, Language]) -> tuple[Language, Language]:
    if given[0] == given[1]:
        raise PydanticCustomError("one_language", "two languages")
    return given


Post = Annotated[str, StringConstraints(min_length=1, max_length=90)]
"""Where interpreters work: a session, a round (`session/r1`) or a room (`session/r1/topic`)."""

Somebody = Annotated[str, StringConstraints(min_length=1, max_length=80)]
"""The id of somebody in the roster, or in the agenda's `people`."""


class Interpreters(Frozen):
    """People who interpret between two languages, both ways, and take turns in their order."""

    between: Annotated[tuple[Spoken, Spoken], AfterValidator(_differ)] = Field(
        description="The two languages, such as [en, ar]; they interpret both ways."
    )
    people: tuple[Somebody, ...] = Field(
        min_length=1,
        max_length=20,
        description="Their ids in the roster or in `people`, in the order of their turns.",
    )
    at: tuple[Post, ...] = Field(
        min_length=1,
        max_length=200,
        description="Sessions, rounds or rooms: opening, d1-breakout/r2, d1-breakout/r1/topic-a.",
    )
    turn: Count = Field(TURN, description="Minutes of one turn; without it, 20.")
