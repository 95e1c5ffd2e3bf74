"""What must survive, and how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Protocol

from agenda.desired import Choice
from agenda.progress import Decision
from agenda.state import Effect, Ledger
from agenda.text import Language


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event as it was loaded: the *guild* it is bound to, its files, when; and who sits where.

    *plan* is a seating plan as JSON, or nothing where groups rotate as the roster names them.
    """

    id: str
    guild: int
    agenda: str
    roster: str
    loaded: datetime
    plan: str = ""


class EntryKind(StrEnum):
    """What the session log tells of."""

    EVENT_LOADED = "event-loaded"
    PLACE_MADE = "place-made"
    ROOM_OPENED = "room-opened"
    ROOM_CLOSED = "room-closed"
    ROOM_REPAIRED = "room-repaired"
    NOTICE_SAID = "notice-said"
    NOTICE_SKIPPED = "notice-skipped-late"
    NOTICE_CHANGED = "notice-changed"
    AGENDA_PUBLISHED = "agenda-published"
    PERSON_CHANGED = "person-changed"
    SESSION_STARTED = "session-started"
    TIMES_CHANGED = "times-changed"
    BOT_STARTED = "bot-started"
    SEATS_CHANGED = "seats-changed"
    SAID = "said"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the session log. *facts* hold plain values, and no name of a participant.

    The store keeps one entry per *key*, so that writing it again changes nothing.
    """

    at: datetime
    kind: EntryKind
    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)


class Shelf(StrEnum):
    """What small things of an event are kept, one text per key; a purge empties them by name."""

    HANDS = "hands"
    HELP = "help"
    LINES = "lines"
    PLACES = "places"
    ACCEPTED = "accepted"
    ATTENDANCE = "attendance"
    POSTERS = "posters"
    TIMERS = "timers"
    VERSIONS = "versions"
    PEOPLE = "people"
    CALENDAR = "calendar"
    STRANGERS = "strangers"
    BOOK = "book"
    DRAFTS = "drafts"
    BALLOTS = "ballots"
    CONSENTS = "consents"
    AUDIT = "audit"
    ACCOUNTS = "accounts"
    REMINDED = "reminded"


PURGING: Final = "purging/"
"""The note of this name and an event's id: its purge has begun, and opening the store ends it."""

CLEARING: Final = "clearing/"
"""The note of this name and an event's id: its places are being removed; nothing is made again."""


class Store(Protocol):
    """What must survive. Each method is one transaction, durable when it returns."""

    async def save_event(self, record: EventRecord) -> None:
        """Keep an event, in place of the one with the same id."""
        ...

    async def events(self) -> tuple[EventRecord, ...]:
        """Give all events, the oldest first."""
        ...

    async def ledger(self, event: str) -> Ledger:
        """Give what was tried and done for an event."""
        ...

    async def intend(self, event: str, key: str, effect: Effect) -> None:
        """Write down that something is about to be done; replaces what the ledger had."""
        ...

    async def finish(self, event: str, key: str, effect: Effect, entry: Entry | None) -> None:
        """Write down what came of it, and the log's entry with it."""
        ...

    async def add_entry(self, event: str, entry: Entry) -> None:
        """Add to the session log."""
        ...

    async def entries(self, event: str) -> tuple[Entry, ...]:
        """Give the session log in the order in which it was written."""
        ...

    async def add_decision(self, event: str, number: int, decision: Decision, entry: Entry) -> None:
        """Add the moderators' decision with that *number*, from 1, and its entry.

        One that is there already stays.
        """
        ...

    async def decisions(self, event: str) -> tuple[Decision, ...]:
        """Give the moderators' decisions in order."""
        ...

    async def keep(self, event: str, shelf: Shelf, key: str, text: str) -> None:
        """Keep a small thing of an event, in place of what has the same key."""
        ...

    async def kept(self, event: str, shelf: Shelf) -> Mapping[str, str]:
        """Give what is kept on a shelf, by key, the one first kept first."""
        ...

    async def drop(self, event: str, shelf: Shelf, key: str) -> None:
        """Keep something no longer; one that is gone already is fine."""
        ...

    async def bind_person(self, event: str, participant: str, member: int) -> None:
        """Keep which member of the guild a participant is."""
        ...

    async def unbind_person(self, event: str, participant: str) -> None:
        """Keep no longer which member a participant is; nothing kept is fine."""
        ...

    async def people(self, event: str) -> Mapping[str, int]:
        """Give the members of the guild by the participants' ids."""
        ...

    async def choose_language(self, guild: int, member: int, language: Language) -> Choice:
        """Keep a member's language; choosing the same again counts as nothing."""
        ...

    async def forget_language(self, guild: int, member: int) -> None:
        """Keep a member's language no longer; nothing kept is fine."""
        ...

    async def choices(self, guild: int) -> tuple[Choice, ...]:
        """Give the languages chosen in a guild."""
        ...

    async def note(self, name: str) -> str | None:
        """Give a small fact about the process, such as a hash of the commands of a guild."""
        ...

    async def write_note(self, name: str, text: str) -> None:
        """Keep a small fact about the process."""
        ...

    async def purge(self, event: str) -> None:
        """Delete everything of an event for good but its audit; one that is gone is fine.

        Nothing of it is left in the file, not even where it has been deleted or overwritten.
        """
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...
