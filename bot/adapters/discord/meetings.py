"""Entries of a server's own calendar, which Discord calls scheduled events.

They are external ones, with a link to the channel for their location. One in a voice channel ends
when its last member leaves, as all do for a round; and for a stage the bot would need three more
permissions. An external one begins and ends by itself.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

import discord

from agenda.state import SeenMeeting
from bot.ports import Hours, Invitation

_PLACE: Final = re.compile(r"https://discord\.com/channels/\d+/(\d+)")

_STANDING: Final = {discord.EventStatus.scheduled, discord.EventStatus.active}

GUILD_ONLY: Final = discord.PrivacyLevel.guild_only.value
EXTERNAL: Final = discord.EntityType.external.value


class MeetingSight:
    """Knows the entries of calendars: the gateway's cache, and whatever newer is known."""

    def __init__(self) -> None:
        """Know nothing but the cache."""
        self._newer: dict[int, tuple[int, SeenMeeting | None]] = {}

    def observed(self, guild: discord.Guild) -> dict[int, SeenMeeting]:
        """Give all entries of a guild that are not over."""
        cached = {one.id: seen(guild, one) for one in guild.scheduled_events if stands(one)}
        newer = {key: one for key, (home, one) in self._newer.items() if home == guild.id}
        return {key: one for key, one in (cached | newer).items() if one is not None}

    def learn(self, guild: int, meeting: int, now: SeenMeeting | None) -> None:
        """Learn how an entry is now that we changed it; None if it is over."""
        self._newer[meeting] = (guild, now)

    def made(self, guild: discord.Guild, meeting: int, said: Invitation, hours: Hours) -> None:
        """Learn that we made an entry."""
        starts, ends = hours
        made = discord.utils.snowflake_time(meeting)
        if starts is not None:
            now = SeenMeeting(meeting, said.name, said.place, starts, ends, made)
            self.learn(guild.id, meeting, now)

    def moved(self, guild: discord.Guild, meeting: int, said: Invitation, hours: Hours) -> None:
        """Learn that we changed an entry."""
        before = self.observed(guild).get(meeting)
        if before is not None:
            starts, ends = hours[0] or before.starts, hours[1] or before.ends
            now = replace(before, name=said.name, place=said.place, starts=starts, ends=ends)
            self.learn(guild.id, meeting, now)

    def read(self, guild: discord.Guild, found: Iterable[discord.ScheduledEvent]) -> None:
        """Take in what was read of a guild's calendar."""
        for one in found:
            self.learn(guild.id, one.id, seen(guild, one) if stands(one) else None)

    def heard(self, meeting: int) -> None:
        """Learn that the gateway told of an entry: its word counts."""
        self._newer.pop(meeting, None)


def seen(guild: discord.Guild, event: discord.ScheduledEvent) -> SeenMeeting:
    """Show an entry as we know entries."""
    place = _PLACE.fullmatch(event.location or "")
    return SeenMeeting(
        event.id,
        event.name,
        int(place[1]) if place else None,
        event.start_time,
        event.end_time,
        discord.utils.snowflake_time(event.id),
        ours=event.creator_id == guild.me.id,
        under_way=event.status is discord.EventStatus.active,
    )


def stands(event: discord.ScheduledEvent) -> bool:
    """Tell whether an entry is neither over nor called off."""
    return event.status in _STANDING


def written(guild: int, invitation: Invitation, hours: Hours) -> dict[str, Any]:
    """Write down an entry, or what changes of it, as Discord's interface has it."""
    names = ("scheduled_start_time", "scheduled_end_time")
    times = {name: at.isoformat() for name, at in zip(names, hours, strict=True) if at}
    place = f"https://discord.com/channels/{guild}/{invitation.place}"
    return {
        "name": invitation.name,
        "description": invitation.about,
        "entity_metadata": {"location": place},
        **times,
    }


def over(before: SeenMeeting | None) -> dict[str, Any]:
    """Write down that an entry is over: what is under way is completed, other is called off."""
    done = before is not None and before.under_way
    status = discord.EventStatus.completed if done else discord.EventStatus.canceled
    return {"status": status.value}
