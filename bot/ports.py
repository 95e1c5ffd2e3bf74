"""What we need of the world. Services use these; adapters fulfil them.

Every method may be interrupted or repeated. Ids of guilds, members, roles, places and posts are
the platform's own whole numbers.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from agenda.desired import Choice
from agenda.progress import Decision
from agenda.state import Access, Control, Effect, Ledger, Observed, PlaceKind
from agenda.text import Language


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """Give the instant, aware, in UTC."""
        ...


class Alarm(Protocol):
    """Rings at one moment; setting it again replaces that moment."""

    def set(self, at: datetime | None) -> None:
        """Ring at the instant *at* (at once if it has passed), or not at all."""
        ...


@dataclass(frozen=True, slots=True)
class Words:
    """A notice put into words, with what may be pressed under it.

    *nonce* lets the platform refuse a second copy; *event* is whose buttons these are, and
    *languages* which it has; *about* is what else a button has to know. Nobody is called by a
    mention but the members in *mentions*.
    """

    text: str
    language: Language
    nonce: str
    event: str
    controls: tuple[Control, ...] = ()
    languages: tuple[Language, ...] = ()
    about: str = ""
    mentions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an entry of the platform's calendar says: its *name*, what it is *about*, the *place*.

    The place is the platform's id of where the entry leads to.
    """

    name: str
    about: str
    place: int


Hours = tuple[datetime | None, datetime | None]
"""When something starts and ends; None leaves it as it is."""


def digest_of(text: str) -> str:
    """Give the digest by which a text is found again without being kept."""
    return hashlib.sha256(text.encode()).hexdigest()


class PlatformError(Exception):
    """The platform did not do what was asked; *remedy* names what is missing, if that is known.

    With *lasting*, asking again will not help until somebody changes something.
    """

    def __init__(self, what: str, *, lasting: bool = False) -> None:
        """Say *what* failed, without the name of any person."""
        super().__init__(what)
        self.lasting = lasting


class Platform(Protocol):
    """A guild, as far as we change it. `perform`ing the same twice is harmless, but for making."""

    async def observe(self, guild: int) -> Observed:
        """Look at the guild without asking the network."""
        ...

    async def make_role(self, guild: int, name: str) -> int:
        """Make a role without any permission and give its id."""
        ...

    async def make_place(
        self, guild: int, kind: PlaceKind, name: str, parent: int | None, access: Access
    ) -> int:
        """Make a place and give its id."""
        ...

    async def remove_place(self, guild: int, place: int) -> None:
        """Delete a place in which nothing was said; one that is gone already is fine."""
        ...

    async def admit(self, guild: int, place: int, access: Access) -> None:
        """State the full list of who may do what in a place."""
        ...

    async def post(self, guild: int, place: int, words: Words) -> int:
        """Say something in a place and give the post's id."""
        ...

    async def edit_post(self, guild: int, place: int, post: int, words: Words) -> bool:
        """Say something else in a post of ours; tell whether it is still there."""
        ...

    async def find_post(self, guild: int, place: int, digest: str, since: datetime) -> int | None:
        """Look in a place's history for a post of ours whose words have that digest."""
        ...

    async def enrol(self, guild: int, member: int, gives: int, takes: Sequence[int]) -> None:
        """Give a member a role and take others."""
        ...

    async def find_member(self, guild: int, handle: str) -> int | None:
        """Give the member with exactly that handle, if there is one."""
        ...

    async def make_meeting(self, guild: int, invitation: Invitation, hours: Hours) -> int:
        """Make an entry of the guild's own calendar and give its id."""
        ...

    async def move_meeting(
        self, guild: int, meeting: int, invitation: Invitation, hours: Hours
    ) -> None:
        """Change what an entry says, and those of its hours that are given."""
        ...

    async def end_meeting(self, guild: int, meeting: int) -> None:
        """Call an entry off, or close it if it is under way; one that is gone is fine."""
        ...

    async def show_status(self, guild: int, place: int, text: str) -> bool:
        """Show a line under the name of a voice place, unless requests are short just now.

        Tell whether that was so: what matters more goes first, and nothing waits for this.
        """
        ...


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

    async def close(self) -> None:
        """Let go of everything."""
        ...
