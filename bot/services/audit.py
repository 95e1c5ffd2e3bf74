"""What was decided about notes: how often, by which role, on which day; never what or by whom."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.ports import Clock, Shelf, Store
from bot.services.running import Running


class Role(StrEnum):
    """As what somebody decided."""

    RAPPORTEUR = "rapporteur"
    READER = "reader"
    TRANSLATOR = "translator"
    SPEAKER = "speaker"
    ORGANISER = "organiser"


class Decided(StrEnum):
    """What was decided."""

    CONFIRMED = "confirmed"
    RELEASED = "released"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    SENT_BACK = "sent-back"
    DROPPED = "dropped"
    TRANSLATED = "translated"
    AGREED = "agreed"
    REFUSED = "export-refused"
    FROZEN = "frozen"
    PURGED = "purged"


class Audit:
    """Counts decisions in a *store*; counts have no order, so they tell of no single note."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Use these ports."""
        self._store, self._clock = store, clock
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def count(self, running: Running, role: Role, decided: Decided, times: int = 1) -> None:
        """Count a decision, on the day of the event's zone."""
        if not times:
            return
        day = self._clock.now().astimezone(ZoneInfo(running.event.zone)).date()
        key = f"{day.isoformat()}/{role}/{decided}"
        event = running.record.id
        async with self._turns[event]:
            so_far = int((await self._store.kept(event, Shelf.AUDIT)).get(key, "0"))
            await self._store.keep(event, Shelf.AUDIT, key, str(so_far + times))

    async def counts(self, event: str) -> Mapping[str, int]:
        """Give the counts by day, role and decision, in that order."""
        kept = await self._store.kept(event, Shelf.AUDIT)
        return {key: int(kept[key]) for key in sorted(kept)}
