"""What a guild can look like: places, who may enter them, and what was said in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from agenda.messages import Message
from agenda.text import Language

CLOCKS_DIFFER = timedelta(seconds=2)
"""How far the platform's clock may be behind ours when we ask how old an object is."""

ANSWERS_LOST_FOR = timedelta(minutes=5)
"""For how long after our request an object may still appear that we were never told of."""


LONGEST_POST = 2000
"""The platform's limit of a message, in characters."""


class PlaceKind(StrEnum):
    """What a place is on the platform."""

    CATEGORY = "category"
    TEXT = "text"
    VOICE = "voice"
    STAGE = "stage"


class Level(StrEnum):
    """What somebody may do in a place; OTHER is whatever people set by hand."""

    HIDDEN = "hidden"
    READ = "read"
    ENTER = "enter"
    HOST = "host"
    OTHER = "other"


class Whom(StrEnum):
    """Who an access is for: everybody, the bot itself, a role, or one participant."""

    EVERYONE = "everyone"
    BOT = "bot"
    ROLE = "role"
    PERSON = "person"


@dataclass(frozen=True, slots=True, order=True)
class Audience:
    """Somebody an access is for; *key* is a role's key or a participant's id in the roster."""

    whom: Whom
    key: str = ""


EVERYONE = Audience(Whom.EVERYONE)
BOT = Audience(Whom.BOT)


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """The same on the platform: *object_id* is a role's or a member's id, or 0."""

    whom: Whom
    object_id: int = 0


Access = frozenset[tuple[Target, Level]]
"""The full list of who may do what in a place, on the platform."""


class Phase(StrEnum):
    """Where a room is in its life; other places stand."""

    STANDING = "standing"
    READY = "ready"
    OPEN = "open"
    CLOSED = "closed"


class Control(StrEnum):
    """What people may press under a notice."""

    ROOM = "room"
    LANGUAGES = "languages"
    COMING = "coming"
    MATCH = "match"


@dataclass(frozen=True, slots=True)
class Role:
    """A role the event needs, by our *key* and its *name* on the platform."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place the event needs: its *key*, what it is, its *name*, who may do what there."""

    key: str
    kind: PlaceKind
    name: str
    parent: str | None
    access: frozenset[tuple[Audience, Level]]
    phase: Phase = Phase.STANDING


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say in a place, once, from *due* until its *best_before*.

    A *standing* notice belongs to its place: when the place is made anew, it is said again.
    Only a *public* one may be quoted in the session log. It *calls* participants, by their ids in
    the roster, with a mention of those who were found. What concerns a room where people of all
    languages sit is said in the languages *also*, too, in the same post.
    """

    key: str
    place: str
    language: Language
    lines: tuple[Message, ...]
    due: datetime
    best_before: datetime | None = None
    controls: tuple[Control, ...] = ()
    standing: bool = False
    public: bool = True
    also: tuple[Language, ...] = ()
    calls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Membership:
    """A *member* (an id of the platform) who should get the role *gives* and lose *takes*."""

    key: str
    member: int
    gives: str
    takes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Search:
    """A *participant* to be looked for on the platform by *handle*."""

    key: str
    participant: str
    handle: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """An entry of the platform's own calendar that leads to *place* (a place's key).

    *about* says in each language what it is about, a line each.
    """

    key: str
    name: str
    about: tuple[tuple[Language, tuple[Message, ...]], ...]
    place: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Desired:
    """What should be true of a guild at one moment."""

    roles: tuple[Role, ...] = ()
    places: tuple[Place, ...] = ()
    notices: tuple[Notice, ...] = ()
    memberships: tuple[Membership, ...] = ()
    searches: tuple[Search, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    people: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeenPlace:
    """A place as the platform shows it; *present* are the members there by voice."""

    object_id: int
    kind: PlaceKind
    name: str
    parent: int | None
    access: Access
    made: datetime
    empty: bool = True
    present: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SeenRole:
    """A role as the platform shows it."""

    object_id: int
    name: str
    made: datetime


@dataclass(frozen=True, slots=True)
class SeenMeeting:
    """An entry of the platform's calendar that is not over; *ours* if the bot made it.

    *place* is the id of the place to which it leads.
    """

    object_id: int
    name: str
    place: int | None
    starts: datetime
    ends: datetime | None
    made: datetime
    ours: bool = True
    under_way: bool = False


@dataclass(frozen=True, slots=True)
class Observed:
    """What a guild looks like at one moment."""

    places: Mapping[int, SeenPlace] = field(default_factory=dict)
    roles: Mapping[int, SeenRole] = field(default_factory=dict)
    meetings: Mapping[int, SeenMeeting] = field(default_factory=dict)


class Outcome(StrEnum):
    """How far an effect has come."""

    PENDING = "pending"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Effect:
    """What the ledger knows of something done to the platform.

    *intended* is when it was first tried; *object_id* what came of it; *digest* the words of a
    notice, so that it can be found in a place's history without keeping them.
    """

    intended: datetime
    outcome: Outcome = Outcome.PENDING
    object_id: int | None = None
    digest: str = ""

    @property
    def settled(self) -> bool:
        """Whether there is nothing left to do."""
        return self.outcome is not Outcome.PENDING

    def may_have_made(self, made: datetime) -> bool:
        """Tell whether an object *made* then can be what was asked for; people make some, too."""
        if made < self.intended - CLOCKS_DIFFER:
            return False
        return not self.settled or made <= self.intended + ANSWERS_LOST_FOR


Ledger = Mapping[str, Effect]
