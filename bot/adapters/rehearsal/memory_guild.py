"""A guild in memory: the platform without a network, fast enough for thousands of workshops.

What it promises, Discord must do: one contract suite runs on both.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from agenda.state import (
    Access,
    Level,
    Observed,
    PlaceKind,
    SeenMeeting,
    SeenPlace,
    SeenRole,
    Target,
    Whom,
)
from bot.ports import Clock, Hours, Invitation, PlatformError, Words, digest_of

Interruption = Callable[[str], Awaitable[None]]
"""Called before and after each effect with its name; it may wait, fail, or end the process."""


@dataclass(frozen=True, slots=True)
class MemoryPost:
    """Something said in a place."""

    object_id: int
    place: int
    words: Words
    said: datetime


async def undisturbed(_moment: str) -> None:
    """Interrupt nothing."""


@dataclass
class MemoryGuild:
    """One guild; its *clock* dates what is made in it, and *interrupt* may disturb any effect."""

    clock: Clock
    interrupt: Interruption = undisturbed
    places: dict[int, SeenPlace] = field(default_factory=dict)
    roles: dict[int, SeenRole] = field(default_factory=dict)
    posts: list[MemoryPost] = field(default_factory=list)
    members: dict[int, set[int]] = field(default_factory=dict)
    handles: dict[str, int] = field(default_factory=dict)
    meetings: dict[int, SeenMeeting] = field(default_factory=dict)
    abouts: dict[int, str] = field(default_factory=dict)
    requests: list[tuple[datetime, str]] = field(default_factory=list)
    statuses: dict[int, str] = field(default_factory=dict)
    short: bool = False
    _last_id: int = 1000

    def join(self, member: int, handle: str) -> None:
        """Let a member join the guild."""
        self.members.setdefault(member, set())
        self.handles[handle] = member

    def can(self, member: int, place: int) -> Level:
        """Tell what a member may do in a place: the most that their roles and they are given."""
        access = dict(self.places[place].access)
        own = access.get(Target(Whom.PERSON, member))
        if own is not None:
            return own
        levels = [
            access[Target(Whom.ROLE, role)]
            for role in self.members.get(member, set())
            if Target(Whom.ROLE, role) in access
        ]
        most = [Level.HIDDEN, Level.READ, Level.ENTER, Level.HOST]
        if levels:
            return max(levels, key=most.index)
        return access.get(Target(Whom.EVERYONE), Level.HIDDEN)

    def said_in(self, place: int) -> Iterator[str]:
        """Give the texts of a place, in order."""
        return (post.words.text for post in self.posts if post.place == place)

    async def observe(self, _guild: int) -> Observed:
        """Look at the guild."""
        return Observed(dict(self.places), dict(self.roles), self._standing())

    async def make_role(self, _guild: int, name: str) -> int:
        """Make a role."""
        await self._before("make-role")
        role = SeenRole(self._new_id(), name, self.clock.now())
        self.roles[role.object_id] = role
        await self.interrupt("make-role/after")
        return role.object_id

    async def make_place(
        self, _guild: int, kind: PlaceKind, name: str, parent: int | None, access: Access
    ) -> int:
        """Make a place."""
        await self._before("make-place")
        if parent is not None and parent not in self.places:
            what = "the category is gone"
            raise PlatformError(what)
        self._know_all(access)
        place = SeenPlace(self._new_id(), kind, name, parent, access, self.clock.now())
        self.places[place.object_id] = place
        await self.interrupt("make-place/after")
        return place.object_id

    async def remove_place(self, _guild: int, place: int) -> None:
        """Delete a place, unless something was said there."""
        await self._before("remove-place")
        if any(post.place == place for post in self.posts if place in self.places):
            what = "somebody wrote in a second copy of a channel"
            raise PlatformError(what, lasting=True)
        self.places.pop(place, None)
        await self.interrupt("remove-place/after")

    async def demolish(self, _guild: int, place: int) -> None:
        """Delete a place, and what was said there with it; what stood in a category stays."""
        await self._before("demolish")
        self.places.pop(place, None)
        self.statuses.pop(place, None)
        self.posts[:] = (one for one in self.posts if one.place != place)
        for key, one in self.places.items():
            if one.parent == place:
                self.places[key] = replace(one, parent=None)
        await self.interrupt("demolish/after")

    async def remove_role(self, _guild: int, role: int) -> None:
        """Delete a role, and take it from members; places may still name it."""
        await self._before("remove-role")
        self.roles.pop(role, None)
        for roles in self.members.values():
            roles.discard(role)
        await self.interrupt("remove-role/after")

    async def refresh(self, _guild: int) -> None:
        """Look at the guild again; nothing of it was ever missed."""
        await self._before("refresh")

    async def admit(self, _guild: int, place: int, access: Access) -> None:
        """State who may do what in a place."""
        await self._before("admit")
        self._know_all(access)
        self.places[place] = replace(self._place(place), access=access)
        await self.interrupt("admit/after")

    async def post(self, _guild: int, place: int, words: Words) -> int:
        """Say something, or give the post of the last few minutes with the same nonce."""
        await self._before("post")
        self._place(place)
        since = self.clock.now() - timedelta(minutes=2)
        for earlier in reversed(self.posts):
            same = earlier.place == place and earlier.words.nonce == words.nonce
            if same and earlier.said >= since:
                return earlier.object_id
        said = MemoryPost(self._new_id(), place, words, self.clock.now())
        self.posts.append(said)
        self.places[place] = replace(self.places[place], empty=False)
        await self.interrupt("post/after")
        return said.object_id

    async def edit_post(self, _guild: int, place: int, post: int, words: Words) -> bool:
        """Say something else in a post, unless it is gone."""
        await self._before("edit-post")
        self._place(place)
        for index, one in enumerate(self.posts):
            if (one.place, one.object_id) == (place, post):
                self.posts[index] = replace(one, words=words)
                await self.interrupt("edit-post/after")
                return True
        return False

    async def find_post(self, _guild: int, place: int, digest: str, since: datetime) -> int | None:
        """Look for a post by the digest of its words."""
        await self._before("find-post")
        return next(
            (
                one.object_id
                for one in self.posts
                if one.place == place and one.said >= since and digest_of(one.words.text) == digest
            ),
            None,
        )

    async def enrol(self, _guild: int, member: int, gives: int, takes: Sequence[int]) -> None:
        """Give a member a role and take others."""
        await self._before("enrol")
        if member not in self.members:
            what = "the member is not in the guild"
            raise PlatformError(what, lasting=True)
        self.members[member] = (self.members[member] - set(takes)) | {gives}
        await self.interrupt("enrol/after")

    async def find_member(self, _guild: int, handle: str) -> int | None:
        """Look for a member by exactly that handle."""
        await self._before("find-member")
        return self.handles.get(handle)

    async def show_status(self, _guild: int, place: int, text: str) -> bool:
        """Show a line under a voice place's name, unless requests are *short*."""
        if self.short:
            return False
        await self._before("show-status")
        if self._place(place).kind is not PlaceKind.VOICE:
            what = "only voice places show a line"
            raise PlatformError(what, lasting=True)
        self.statuses[place] = text
        await self.interrupt("show-status/after")
        return True

    async def make_meeting(self, _guild: int, invitation: Invitation, hours: Hours) -> int:
        """Make an entry of the calendar."""
        await self._before("make-meeting")
        starts, ends = hours
        if starts is None or ends is None or not self.clock.now() < starts < ends:
            what = "an entry starts in the future and ends after that"
            raise PlatformError(what, lasting=True)
        made = self._new_id()
        self.meetings[made] = SeenMeeting(
            *(made, invitation.name, invitation.place, starts, ends), made=self.clock.now()
        )
        self.abouts[made] = invitation.about
        await self.interrupt("make-meeting/after")
        return made

    async def move_meeting(
        self, _guild: int, meeting: int, invitation: Invitation, hours: Hours
    ) -> None:
        """Change an entry of the calendar; what has begun keeps its start."""
        await self._before("move-meeting")
        seen = self._standing().get(meeting)
        if seen is None:
            what = "the entry is gone"
            raise PlatformError(what)
        if hours[0] is not None and seen.under_way:
            what = "what has begun keeps its start"
            raise PlatformError(what, lasting=True)
        self.meetings[meeting] = replace(
            seen,
            name=invitation.name,
            place=invitation.place,
            starts=hours[0] or seen.starts,
            ends=hours[1] or seen.ends,
        )
        self.abouts[meeting] = invitation.about
        await self.interrupt("move-meeting/after")

    async def end_meeting(self, _guild: int, meeting: int) -> None:
        """Call an entry off; one that is gone is fine."""
        await self._before("end-meeting")
        self.meetings.pop(meeting, None)
        await self.interrupt("end-meeting/after")

    def _standing(self) -> dict[int, SeenMeeting]:
        """Give the entries that are not over; they begin and end by themselves."""
        now = self.clock.now()
        return {
            key: replace(one, under_way=one.starts <= now)
            for key, one in self.meetings.items()
            if one.ends is None or now < one.ends
        }

    async def _before(self, request: str) -> None:
        await self.interrupt(f"{request}/before")
        self.requests.append((self.clock.now(), request))

    def _place(self, place: int) -> SeenPlace:
        if place not in self.places:
            what = "the place is gone"
            raise PlatformError(what)
        return self.places[place]

    def _know_all(self, access: Access) -> None:
        for target, _ in access:
            if target.whom is Whom.ROLE and target.object_id not in self.roles:
                what = "a role is gone"
                raise PlatformError(what)

    def _new_id(self) -> int:
        self._last_id += 1
        return self._last_id
