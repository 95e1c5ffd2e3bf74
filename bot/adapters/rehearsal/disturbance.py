"""Something between the conductor and the platform: passes everything on, until it does not."""

from collections.abc import Sequence
from datetime import datetime

from agenda.state import Access, Observed, PlaceKind
from bot.ports import Clock, Hours, Invitation, Platform, Words


class Disturbance:
    """Passes everything on to a *platform*; whoever disturbs overrides what they disturb."""

    def __init__(self, platform: Platform, clock: Clock) -> None:
        """Stand before a platform, knowing the time."""
        self.platform, self.clock = platform, clock

    async def observe(self, guild: int) -> Observed:
        """Pass it on."""
        return await self.platform.observe(guild)

    async def make_role(self, guild: int, name: str) -> int:
        """Pass it on."""
        return await self.platform.make_role(guild, name)

    async def make_place(
        self, guild: int, kind: PlaceKind, name: str, parent: int | None, access: Access
    ) -> int:
        """Pass it on."""
        return await self.platform.make_place(guild, kind, name, parent, access)

    async def remove_place(self, guild: int, place: int) -> None:
        """Pass it on."""
        await self.platform.remove_place(guild, place)

    async def demolish(self, guild: int, place: int) -> None:
        """Pass it on."""
        await self.platform.demolish(guild, place)

    async def remove_role(self, guild: int, role: int) -> None:
        """Pass it on."""
        await self.platform.remove_role(guild, role)

    async def refresh(self, guild: int) -> None:
        """Pass it on."""
        await self.platform.refresh(guild)

    async def admit(self, guild: int, place: int, access: Access) -> None:
        """Pass it on."""
        await self.platform.admit(guild, place, access)

    async def post(self, guild: int, place: int, words: Words) -> int:
        """Pass it on."""
        return await self.platform.post(guild, place, words)

    async def edit_post(self, guild: int, place: int, post: int, words: Words) -> bool:
        """Pass it on."""
        return await self.platform.edit_post(guild, place, post, words)

    async def find_post(self, guild: int, place: int, digest: str, since: datetime) -> int | None:
        """Pass it on."""
        return await self.platform.find_post(guild, place, digest, since)

    async def enrol(self, guild: int, member: int, gives: int, takes: Sequence[int]) -> None:
        """Pass it on."""
        await self.platform.enrol(guild, member, gives, takes)

    async def find_member(self, guild: int, handle: str) -> int | None:
        """Pass it on."""
        return await self.platform.find_member(guild, handle)

    async def make_meeting(self, guild: int, invitation: Invitation, hours: Hours) -> int:
        """Pass it on."""
        return await self.platform.make_meeting(guild, invitation, hours)

    async def move_meeting(
        self, guild: int, meeting: int, invitation: Invitation, hours: Hours
    ) -> None:
        """Pass it on."""
        await self.platform.move_meeting(guild, meeting, invitation, hours)

    async def end_meeting(self, guild: int, meeting: int) -> None:
        """Pass it on."""
        await self.platform.end_meeting(guild, meeting)

    async def show_status(self, guild: int, place: int, text: str) -> bool:
        """Pass it on."""
        return await self.platform.show_status(guild, place, text)


class Interruption(Disturbance):
    """Ends the process at the *count*-th change, before or after it was made.

    It happens once, however many platforms share the same *left*.
    """

    def __init__(self, platform: Platform, clock: Clock, left: list[int], *, after: bool) -> None:
        """Count down in *left*, which outlives the process that ends."""
        super().__init__(platform, clock)
        self._left, self._after = left, after

    async def make_place(
        self, guild: int, kind: PlaceKind, name: str, parent: int | None, access: Access
    ) -> int:
        """Pass it on, unless the process ends here."""
        self._count(after=False)
        made = await self.platform.make_place(guild, kind, name, parent, access)
        self._end(after=True)
        return made

    async def admit(self, guild: int, place: int, access: Access) -> None:
        """Pass it on, unless the process ends here."""
        self._count(after=False)
        await self.platform.admit(guild, place, access)
        self._end(after=True)

    async def post(self, guild: int, place: int, words: Words) -> int:
        """Pass it on, unless the process ends here."""
        self._count(after=False)
        said = await self.platform.post(guild, place, words)
        self._end(after=True)
        return said

    def _count(self, *, after: bool) -> None:
        self._left[0] -= 1
        self._end(after=after)

    def _end(self, *, after: bool) -> None:
        if self._left[0] == 0 and after is self._after:
            self._left[0] = -1
            raise InterruptedProcess


class InterruptedProcess(BaseException):
    """The process ends in the middle of what it does."""
