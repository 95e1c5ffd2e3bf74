"""What is known of the people who take part. Private: nothing of it goes into a log."""

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Literal
from unicodedata import combining, normalize

from pydantic import BeforeValidator, Field

from agenda.text import Frozen, Language

PART = Literal[
    "participant", "moderator", "rapporteur", "expert", "interpreter", "organiser", "observer"
]

SEATED: frozenset[str] = frozenset({"participant", "rapporteur"})
"""The parts that have a seat in a group; everybody else goes where their work is."""

STAFF: frozenset[str] = frozenset({"moderator", "interpreter", "organiser"})
"""The parts that may enter every room at any time."""


_UNWRITTEN = re.compile("[()\\[\\]·.\u0640\u200b-\u200f\u2066-\u2069\ufeff]")
_ONE_LETTER = str.maketrans({"ى": "ي", "ة": "ه", "œ": "oe", "æ": "ae"})


def folded(text: str) -> str:
    """Leave out of a text what does not matter when words are compared: capitals, accents, signs.

    >>> folded("Prénom_et-NOM *") == folded("prenom et nom")
    True
    >>> folded("الجهة") == folded("الجِهه")
    True
    """
    apart = normalize("NFKD", _UNWRITTEN.sub("", text)).casefold()
    letters = "".join(one for one in apart if not combining(one)).translate(_ONE_LETTER)
    return " ".join("".join(one if one.isalnum() else " " for one in letters).split())


def _cell(given: object) -> object:
    """Read a list out of a spreadsheet's cell, where `|` separates."""
    if isinstance(given, str):
        return tuple(one.strip() for one in given.split("|") if one.strip())
    return given


def _blank(given: object) -> object:
    """Read an empty cell as nothing."""
    return None if isinstance(given, str) and not given.strip() else given


Cells = Annotated[tuple[str, ...], BeforeValidator(_cell)]
Cell = Annotated[str | None, BeforeValidator(_blank)]


class Participant(Frozen):
    """One person of the roster; the fields are those of the organisers' spreadsheet."""

    id: str = Field(min_length=1, max_length=80)
    name: Cell = None
    name_ar: Cell = None
    honorific: Cell = None
    role: Cell = Field(None, description="Their function, such as Mayor.")
    role_fr: Cell = None
    role_ar: Cell = None
    org: Cell = None
    org_alt: Cells = ()
    country: Cell = None
    region: Cell = None
    type: Cell = None
    gender: Cell = None
    profile: Cell = None
    langs: Cells = ()
    group: Cell = None
    part: PART = Field("participant", description="What they do in the event.")
    discord_id: Annotated[int | None, BeforeValidator(_blank)] = None
    handle: Cell = Field(None, description="Their name on Discord.")
    nick: Cell = None
    available: Cells = ()
    wishes: Cells = ()
    together: Cells = ()
    apart: Cells = ()

    @property
    def seated(self) -> bool:
        """Whether they have a seat in a group."""
        return self.part in SEATED

    @property
    def staff(self) -> bool:
        """Whether every room is open to them."""
        return self.part in STAFF

    @property
    def language(self) -> Language | None:
        """The first language they speak."""
        return self.langs[0] if self.langs else None


class Roster(Frozen):
    """All participants, in the order of the file; ids are unique."""

    participants: tuple[Participant, ...] = ()

    def __iter__(self) -> Iterator[Participant]:  # type: ignore[override]  # a roster is its people
        return iter(self.participants)

    def __len__(self) -> int:
        return len(self.participants)

    def of(self, participant_id: str) -> Participant | None:
        """Give the participant called *participant_id*, if there is one."""
        return next((one for one in self.participants if one.id == participant_id), None)

    def with_part(self, parts: Iterable[str]) -> tuple[Participant, ...]:
        """Give those who have one of *parts*."""
        wanted = frozenset(parts)
        return tuple(one for one in self.participants if one.part in wanted)
