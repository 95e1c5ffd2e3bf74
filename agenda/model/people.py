"""Who is in an agenda, what they do there, and under which rule they speak."""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from agenda.model.written import Id
from agenda.text import Frozen, Text


class Part(StrEnum):
    """What a person of the agenda does in a session, an item or a topic."""

    SPEAKER = "speaker"
    MODERATOR = "moderator"
    FACILITATOR = "facilitator"
    DISCUSSANT = "discussant"
    DISCUSSION_STARTER = "discussion-starter"
    EXPERT = "expert"
    RAPPORTEUR = "rapporteur"
    INTERPRETER = "interpreter"


Parts = Mapping[Part, tuple[Id, ...]]
"""Who does what, by the ids of `people`."""


class Rule(StrEnum):
    """Whether what is said may be attributed."""

    CHATHAM_HOUSE = "chatham-house"
    ON_THE_RECORD = "on-the-record"


FEWEST = 3
"""How many people share what a note may tell of one, unless the session is sensitive."""

FEWEST_SENSITIVE = 5
"""How many people share what a note of a sensitive session may tell of one."""


class Person(Frozen):
    """Somebody in the agenda: a name, or only a function or an organisation.

    `confirmed: false` is the agenda's "TBC".
    """

    model_config = ConfigDict(
        json_schema_extra={
            "anyOf": [{"required": [one]} for one in ("name", "function", "organisation")]
        }
    )

    name: str | None = Field(None, min_length=1, description="Their full name.")
    function: Text | None = Field(None, description="What they are, such as Mayor of Seville.")
    organisation: Text | None = Field(None, description="For whom they come.")
    confirmed: bool = Field(
        default=True, description="`false` while it is open whether they come (TBC)."
    )

    @model_validator(mode="after")
    def _is_somebody(self) -> "Person":
        if not (self.name or self.function or self.organisation):
            raise PydanticCustomError("nobody", "a name, a function or an organisation")
        return self
