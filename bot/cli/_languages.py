"""The languages that a command of the terminal can be told to speak."""

from typing import TYPE_CHECKING, Literal

from agenda.text import LANGUAGES, Language

if TYPE_CHECKING:
    Spoken = Language
else:
    Spoken = Literal[LANGUAGES]

__all__ = ["Spoken"]
