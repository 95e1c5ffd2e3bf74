"""The kinds of change between two agendas: what is new, cancelled, moved, renamed, or otherwise."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import Field

from agenda.model import Part, Person
from agenda.text import Text


class What(StrEnum):
    """What a change is about."""

    EVENT = "event"
    SESSION = "session"
    ROUND = "round"
    ROOM = "room"
    PERSON = "person"


class ChangeKind(StrEnum):
    """What sort of change it is."""

    NEW = "new"
    CANCELLED = "cancelled"
    MOVED = "moved"
    RENAMED = "renamed"
    PERSON = "person"
    OTHER = "other"


WORDS: Final = "words."
"""Before the name of a notice whose own words are others: `words.notice.started`."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What changes: its *id*, and its title, then those it belongs to (a room: its session's).

    A session's breaks between rounds are sessions here. A person has the titles of their sessions.
    """

    what: What
    id: str
    titles: tuple[Text, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Times:
    """When something is planned: its calendar day, and the instants."""

    day: date
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class New:
    """Something that was not there; a room has no times of its own."""

    subject: Subject
    times: Times | None
    kind: Literal[ChangeKind.NEW] = ChangeKind.NEW


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Something that is not there any more; *times* are when it would have been."""

    subject: Subject
    times: Times | None
    kind: Literal[ChangeKind.CANCELLED] = ChangeKind.CANCELLED


@dataclass(frozen=True, slots=True)
class Moved:
    """A session or a round on another day or at another time."""

    subject: Subject
    before: Times
    after: Times
    kind: Literal[ChangeKind.MOVED] = ChangeKind.MOVED


@dataclass(frozen=True, slots=True)
class Renamed:
    """Another title, in any language; the subject has it already."""

    subject: Subject
    before: Text
    kind: Literal[ChangeKind.RENAMED] = ChangeKind.RENAMED


@dataclass(frozen=True, slots=True)
class AnotherPerson:
    """Somebody else: who does a *part* no longer, and who does it now.

    Without a part it is about one person of the agenda everywhere: replaced if one is *gone* and
    one *came*, confirmed if one came, and to be confirmed again if one is gone.
    """

    subject: Subject
    part: Part | None
    gone: tuple[Person, ...]
    came: tuple[Person, ...]
    kind: Literal[ChangeKind.PERSON] = ChangeKind.PERSON


@dataclass(frozen=True, slots=True)
class OtherChange:
    """Anything else: the *fields* of the file that differ; own words by their notices."""

    subject: Subject
    fields: tuple[str, ...]
    kind: Literal[ChangeKind.OTHER] = ChangeKind.OTHER


Change: TypeAlias = Annotated[
    New | Cancelled | Moved | Renamed | AnotherPerson | OtherChange, Field(discriminator="kind")
]
