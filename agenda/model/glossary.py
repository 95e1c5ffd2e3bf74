"""The words of an event: what a term is called in each of its languages."""

from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from agenda.text import Frozen, Text

LONGEST_TERM: Final = 100
"""In characters; what is longer is an explanation."""


def _short(given: Text) -> Text:
    if max(len(given.in_language(one)) for one in given.languages) > LONGEST_TERM:
        raise PydanticCustomError("string_too_long", "a short term", {"max_length": LONGEST_TERM})
    return given


class Term(Frozen):
    """One entry of the glossary."""

    term: Annotated[Text, AfterValidator(_short)] = Field(
        description="The word in each language of the event, such as {en: narrative, fr: récit}."
    )
    about: Text | None = Field(None, description="What it means here.")
