"""Gives out calendars, and remembers what was given out, so that the next file replaces it."""

import asyncio
from collections.abc import Mapping
from datetime import datetime

from pydantic import TypeAdapter

from agenda.calendar import Version, calendar_of, meetings, next_versions
from agenda.meetings import next_turn
from agenda.roster import Participant
from agenda.text import Language
from bot.export.calendar import calendar_as_ics
from bot.ports import Clock, Shelf, Store
from bot.services.programme import timings_of
from bot.services.running import Running

GIVEN = "given"
"""Under this key of its shelf stands what was last given out, for the whole event."""

_VERSIONS = TypeAdapter(dict[str, Version])


class Almanac:
    """Knows what stands in people's calendars."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Use these ports."""
        self._store, self._clock = store, clock
        self._turn = asyncio.Lock()

    async def calendar(
        self, running: Running, participant: Participant | None, language: Language
    ) -> bytes:
        """Give the programme of a *participant*, or the public one, as an iCalendar file."""
        versions = await self._versions(running)
        entries = calendar_of(running.workshop, versions, participant)
        return calendar_as_ics(running.event, entries, language, links_of(running))

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Wake for what has to wait for its turn in the platform's own calendar."""
        wanted = meetings(running.workshop, timings_of(running))
        return next_turn(wanted, running.ledger, now)

    async def _versions(self, running: Running) -> Mapping[str, Version]:
        """Give what is given out now, once it is kept: nobody gets a version that is forgotten."""
        async with self._turn:
            event = running.record.id
            kept = (await self._store.kept(event, Shelf.CALENDAR)).get(GIVEN)
            given = _VERSIONS.validate_json(kept) if kept else {}
            at = self._clock.now().replace(microsecond=0)
            versions = next_versions(timings_of(running), given, at)
            if versions != given:
                text = _VERSIONS.dump_json(versions).decode()
                await self._store.keep(event, Shelf.CALENDAR, GIVEN, text)
            return versions


def links_of(running: Running) -> dict[str, str]:
    """Give a link to each place that is made, by its key."""
    ids = {key: channel.strip("<#>") for key, channel in running.channels().items()}
    return {key: link_to(running.guild, int(one)) for key, one in ids.items()}


def link_to(guild: int, place: int) -> str:
    """Give the address of a place on Discord."""
    return f"https://discord.com/channels/{guild}/{place}"
