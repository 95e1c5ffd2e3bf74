"""What we need of a guild on the platform."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agenda.state import Access, Control, Observed, PlaceKind
from agenda.text import Language


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

    async def demolish(self, guild: int, place: int) -> None:
        """Delete a place with everything said there; one that is gone already is fine."""
        ...

    async def remove_role(self, guild: int, role: int) -> None:
        """Delete a role, which takes it from everybody; one that is gone already is fine."""
        ...

    async def refresh(self, guild: int) -> None:
        """Ask the platform itself what there is, so that the next look at the guild misses none."""
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
