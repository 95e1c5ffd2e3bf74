"""Nine faults to plant, one at a time."""

from datetime import datetime, timedelta

from agenda.state import Access, Level, Target, Whom
from bot.adapters.rehearsal.disturbance import Disturbance
from bot.ports import Clock, Platform, PlatformError, Words

FIVE_MINUTES = timedelta(minutes=5)
HALF_AN_HOUR = timedelta(minutes=30)
BEHIND = timedelta(seconds=2.5)
"""Refused for so long, it is said at the third attempt: after three seconds."""

ROUND_OPENS = "is open until"


class NoticeMissing(Disturbance):
    """Takes the announcement of a round for said, and says nothing."""

    async def post(self, guild: int, place: int, words: Words) -> int:
        if ROUND_OPENS in words.text and words.language == "en":
            return 1
        return await self.platform.post(guild, place, words)


class NoticeTwice(Disturbance):
    """Says the announcement of a round twice."""

    async def post(self, guild: int, place: int, words: Words) -> int:
        if ROUND_OPENS in words.text and words.language == "en":
            await self.platform.post(guild, place, words)
        return await self.platform.post(guild, place, words)


class TwoLanguagesOnly(Disturbance):
    """Says nothing in Arabic."""

    async def post(self, guild: int, place: int, words: Words) -> int:
        if words.language == "ar" and not words.controls:
            return 1
        return await self.platform.post(guild, place, words)


class OneLanguageBehind(Disturbance):
    """Says everything in Arabic three seconds after the other languages."""

    def __init__(self, platform: Platform, clock: Clock) -> None:
        super().__init__(platform, clock)
        self._first = dict[str, datetime]()

    async def post(self, guild: int, place: int, words: Words) -> int:
        now = self.clock.now()
        if words.language == "ar" and now < self._first.setdefault(words.nonce, now) + BEHIND:
            what = "not yet"
            raise PlatformError(what)
        return await self.platform.post(guild, place, words)


def _is_open(access: Access) -> bool:
    return sum(target.whom is Whom.PERSON and level is Level.ENTER for target, level in access) > 2


class RoomLate(Disturbance):
    """Opens each room 60 seconds late."""

    def __init__(self, platform: Platform, clock: Clock) -> None:
        super().__init__(platform, clock)
        self._now, self._first = clock.now, dict[int, datetime]()

    async def admit(self, guild: int, place: int, access: Access) -> None:
        if _is_open(access):
            since = self._first.setdefault(place, self._now())
            if self._now() < since + timedelta(seconds=60):
                what = "not yet"
                raise PlatformError(what)
        await self.platform.admit(guild, place, access)


class RoomNotClosed(Disturbance):
    """Leaves each room open for half an hour after its round."""

    def __init__(self, platform: Platform, clock: Clock) -> None:
        super().__init__(platform, clock)
        self._opened: set[int] = set()
        self._closes: dict[int, datetime] = {}

    async def admit(self, guild: int, place: int, access: Access) -> None:
        now = self.clock.now()
        if _is_open(access):
            self._opened.add(place)
        elif place in self._opened and now < self._closes.setdefault(place, now) + HALF_AN_HOUR:
            what = "it stays open"
            raise PlatformError(what, lasting=True)
        await self.platform.admit(guild, place, access)


class WrongPerson(Disturbance):
    """Lets somebody into a room, for five minutes, who belongs to the other one."""

    def __init__(self, platform: Platform, clock: Clock) -> None:
        super().__init__(platform, clock)
        self._guests: frozenset[Target] = frozenset()
        self._since: dict[int, datetime] = {}

    async def admit(self, guild: int, place: int, access: Access) -> None:
        people = frozenset(
            target
            for target, level in access
            if target.whom is Whom.PERSON and level is Level.ENTER
        )
        now = self.clock.now()
        if _is_open(access) and now < self._since.setdefault(place, now) + FIVE_MINUTES:
            guest = sorted(self._guests - people)[:1]
            self._guests = people
            access |= {(target, Level.ENTER) for target in guest}
        await self.platform.admit(guild, place, access)


class ShutToExpert(Disturbance):
    """Keeps a room's expert out for five minutes: whoever may enter it before it opens."""

    def __init__(self, platform: Platform, clock: Clock) -> None:
        super().__init__(platform, clock)
        self._early: dict[int, set[Target]] = {}
        self._since: dict[int, datetime] = {}

    async def admit(self, guild: int, place: int, access: Access) -> None:
        people = {target for target, _ in access if target.whom is Whom.PERSON}
        now = self.clock.now()
        if not _is_open(access):
            self._early.setdefault(place, set()).update(people)
        elif now < self._since.setdefault(place, now) + FIVE_MINUTES:
            early = self._early.get(place, set())
            access = frozenset(one for one in access if one[0] not in early)
        await self.platform.admit(guild, place, access)


class ForgetsItsPosts(Disturbance):
    """Finds nothing that was said before: a restart in the middle then repeats it."""

    async def find_post(self, guild: int, place: int, digest: str, since: datetime) -> int | None:
        return None
