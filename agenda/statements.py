"""What rapporteurs write down: statements without an author, a time, a language or an order."""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from agenda.text import Frozen, Language, Text


class StatementKind(StrEnum):
    """What a statement is, in the words of a breakout report."""

    HIGHLIGHT = "highlight"
    GOOD_PRACTICE = "good-practice"
    CHALLENGE = "challenge"
    RECOMMENDATION = "recommendation"
    ACTION = "action"


class Stage(StrEnum):
    """How far a statement has come on its way into the report."""

    WAITING = "waiting"
    """Its rapporteur has confirmed it; a second person has not read it yet."""
    RETURNED = "returned"
    """The second person sent it back to the rapporteurs of its room."""
    ACCEPTED = "accepted"
    """The second person found nobody in it."""


class Statement(Frozen):
    """One statement, as it is kept: what it says, and where that belongs; never who or when.

    Nothing here tells of the person who wrote it. The *slot* is the whole session or round; the
    *id* is random, and statements are kept in the order of their ids.
    """

    id: str = Field(pattern="[0-9a-f]{32}")
    slot: str
    topic: str = ""
    kind: StatementKind
    question: int | None = None
    """Which guiding question of its topic or session it answers, from 0."""
    texts: Mapping[Language, str]
    """The words by language, nobody in them any more; sorted by language."""
    withdrawal: str
    """The hash of the code by which it can be withdrawn."""
    stage: Stage = Stage.WAITING
    reason: str = ""
    """Why the second person sent it back."""
    shown: bool = False
    """Whether it was let go, with others of its room, to be seen by everyone."""
    released: tuple[str, ...] = ()
    """Words in it that look like somebody and were found to be nobody, by two people."""
    named: Mapping[Language, str] = {}
    """How its speaker agreed to be named, under exactly these words; nobody if empty."""

    @property
    def room(self) -> tuple[str, str]:
        """The slot and the topic it belongs to."""
        return self.slot, self.topic

    @property
    def words(self) -> Text:
        """What it says, in the languages there are."""
        return Text(dict(sorted(self.texts.items())))
