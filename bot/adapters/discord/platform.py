"""A guild on Discord as the platform."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta

import aiohttp
import discord
import structlog

from agenda.state import CLOCKS_DIFFER, Access, Observed, PlaceKind
from bot.adapters.discord.access import overwrites_of
from bot.adapters.discord.limiter import Limiter
from bot.adapters.discord.meetings import EXTERNAL, GUILD_ONLY, MeetingSight, over, written
from bot.adapters.discord.sight import OurChannel, Sight
from bot.adapters.discord.transport import LostAnswerError
from bot.adapters.discord.views.buttons import view_of
from bot.ports import Hours, Invitation, PlatformError, Words, digest_of

log = structlog.get_logger(__name__)

HISTORY = 100
"""How many posts are looked through for one of ours."""

ALIKE = 100
"""How many members are looked at whose handles begin alike."""

REFUSALS = {400, 401}
"""What Discord answers when asking the same again cannot help; 403 has a class of its own."""


class _GoneError(PlatformError):
    """What was asked about does not exist any more."""


class DiscordPlatform:
    """Changes guilds through a *client*, at the pace of a *limiter*."""

    def __init__(self, client: discord.Client, limiter: Limiter) -> None:
        """Use a client that is or will be connected."""
        self._client, self._limiter = client, limiter
        self._sight, self._meetings = Sight(), MeetingSight()

    async def observe(self, guild: int) -> Observed:
        """Look at the gateway's cache and at what is newer."""
        there = self._guild(guild)
        return replace(self._sight.observed(there), meetings=self._meetings.observed(there))

    async def make_role(self, guild: int, name: str) -> int:
        """Make a role without permissions."""
        there = self._guild(guild)
        async with self._making(guild), self._asking(guild):
            role = await there.create_role(name=name, permissions=discord.Permissions.none())
        self._sight.made_role(role)
        return role.id

    async def make_place(
        self, guild: int, kind: PlaceKind, name: str, parent: int | None, access: Access
    ) -> int:
        """Make a channel with its overwrites in the same request."""
        there = self._guild(guild)
        overwrites = overwrites_of(there, access, self._sight.roles)
        category = self._channel(guild, parent) if parent is not None else None
        make = {
            PlaceKind.TEXT: there.create_text_channel,
            PlaceKind.VOICE: there.create_voice_channel,
            PlaceKind.STAGE: there.create_stage_channel,
        }
        async with self._making(guild), self._asking():
            channel: OurChannel
            if kind is PlaceKind.CATEGORY:
                channel = await there.create_category(name, overwrites=overwrites)
            else:
                channel = await make[kind](name, overwrites=overwrites, category=category)  # type: ignore[operator]  # one signature for the three
        self._sight.made_channel(channel, access)
        return channel.id

    async def remove_place(self, guild: int, place: int) -> None:  # noqa: ARG002 -- the port has it
        """Delete a channel, unless somebody wrote in it; one that is gone already is fine."""
        with suppress(_GoneError):
            async with self._asking():
                channel = await self._client.fetch_channel(place)
            if getattr(channel, "last_message_id", None) is not None:
                what = "somebody wrote in a second copy of a channel"
                raise PlatformError(what, lasting=True)
            async with self._asking():
                await self._client.http.delete_channel(place)
        self._sight.removed(place)

    async def demolish(self, guild: int, place: int) -> None:  # noqa: ARG002 -- the port has it
        """Delete a channel with its chat: one request; one that is gone already is fine."""
        with suppress(_GoneError):
            async with self._asking():
                await self._client.http.delete_channel(place)
        self._sight.removed(place)

    async def remove_role(self, guild: int, role: int) -> None:
        """Delete a role: one request for all who have it; one that is gone already is fine."""
        with suppress(_GoneError):
            async with self._asking(guild):
                await self._client.http.delete_role(guild, role)
        self._sight.removed(role)

    async def admit(self, guild: int, place: int, access: Access) -> None:
        """State the channel's full list of overwrites: one request."""
        there, channel = self._guild(guild), self._channel(guild, place)
        overwrites = overwrites_of(there, access, self._sight.roles)
        async with self._asking():
            await channel.edit(overwrites=overwrites)
        self._sight.admitted(place, access)

    async def post(self, guild: int, place: int, words: Words) -> int:
        """Send a message; Discord drops a second one with the same nonce for some minutes."""
        channel = self._client.get_partial_messageable(place, guild_id=guild)
        view = view_of(words)
        called = discord.AllowedMentions(
            everyone=False, roles=False, users=[discord.Object(one) for one in words.mentions]
        )
        async with self._asking():
            if view is None:
                message = await channel.send(words.text, nonce=words.nonce, allowed_mentions=called)
            else:
                message = await channel.send(
                    words.text, nonce=words.nonce, view=view, allowed_mentions=called
                )
        return message.id

    async def edit_post(self, guild: int, place: int, post: int, words: Words) -> bool:
        """Edit a message of ours; one that somebody deleted, or whose channel is gone, is not."""
        channel = self._client.get_partial_messageable(place, guild_id=guild)
        try:
            async with self._asking():
                await channel.get_partial_message(post).edit(
                    content=words.text, view=view_of(words)
                )
        except _GoneError:
            return False
        return True

    async def find_post(self, guild: int, place: int, digest: str, since: datetime) -> int | None:
        """Look through the channel's last messages for ours."""
        channel = self._client.get_partial_messageable(place, guild_id=guild)
        after = since - CLOCKS_DIFFER - timedelta(seconds=1)
        me = self._guild(guild).me.id
        async with self._asking():
            async for message in channel.history(limit=HISTORY, after=after):
                if message.author.id == me and digest_of(message.content) == digest:
                    return message.id
        return None

    async def enrol(self, guild: int, member: int, gives: int, takes: Sequence[int]) -> None:
        """Give a role and take others, one request after another."""
        async with self._asking(guild):
            await self._client.http.add_role(guild, member, gives)
        for role in takes:
            async with self._asking(guild):
                await self._client.http.remove_role(guild, member, role)

    async def find_member(self, guild: int, handle: str) -> int | None:
        """Ask the gateway for exactly that handle; it needs no privileged intent.

        The gateway takes some hundred such questions a minute; discord.py would wait for the next.
        """
        async with self._asking(guild):
            if self._client.is_ws_ratelimited():
                what = "the gateway takes no more questions in this minute"
                raise PlatformError(what)
            there = self._guild(guild)
            found = await there.query_members(handle, limit=ALIKE, cache=False)
        wanted = handle.casefold()
        return next((one.id for one in found if one.name.casefold() == wanted), None)

    async def show_status(self, guild: int, place: int, text: str) -> bool:
        """Set a voice channel's status, which has no limit of its own, unlike its name."""
        if not self._limiter.has_spare():
            return False
        here = self._guild(guild).me
        if not self._channel(guild, place).permissions_for(here).set_voice_channel_status:
            what = "the bot may not set the status of voice channels"
            raise PlatformError(what, lasting=True)
        async with self._asking():
            await self._client.http.edit_voice_channel_status(text, channel_id=place)
        return True

    async def make_meeting(self, guild: int, invitation: Invitation, hours: Hours) -> int:
        """Make a scheduled event; without the permission, Discord is not even asked."""
        there = self._guild(guild)
        if not there.me.guild_permissions.create_events:
            what = "the bot may not create events"
            raise PlatformError(what, lasting=True)
        kind = {"entity_type": EXTERNAL, "privacy_level": GUILD_ONLY}
        form = kind | written(guild, invitation, hours)
        async with self._making_meeting(there), self._asking():
            made = await self._client.http.create_guild_scheduled_event(guild, **form)
        self._meetings.made(there, int(made["id"]), invitation, hours)
        return int(made["id"])

    async def move_meeting(
        self, guild: int, meeting: int, invitation: Invitation, hours: Hours
    ) -> None:
        """Change a scheduled event: one request."""
        form = written(guild, invitation, hours)
        try:
            async with self._asking():
                await self._client.http.edit_scheduled_event(guild, meeting, **form)
        except _GoneError:
            self._meetings.learn(guild, meeting, None)
            raise
        self._meetings.moved(self._guild(guild), meeting, invitation, hours)

    async def end_meeting(self, guild: int, meeting: int) -> None:
        """Call a scheduled event off, or complete it; one that is gone already is fine."""
        before = self._meetings.observed(self._guild(guild)).get(meeting)
        with suppress(_GoneError):
            async with self._asking():
                await self._client.http.edit_scheduled_event(guild, meeting, **over(before))
        self._meetings.learn(guild, meeting, None)

    async def refresh(self, guild: int) -> None:
        """Read the guild from Discord itself, in case the gateway left something out."""
        there = self._guild(guild)
        look = self._sight.begin_look()
        try:
            async with self._asking():
                channels = await there.fetch_channels()
            async with self._asking():
                roles = await there.fetch_roles()
        except BaseException:
            self._sight.drop_look(look)
            raise
        self._sight.end_look(look, there, channels, roles)

    async def look_anew(self, guild: int) -> None:
        """Refresh, unless Discord does not answer: then the cache has to do."""
        try:
            await self.refresh(guild)
        except PlatformError as trouble:
            log.warning("no-fresh-look", guild=guild, what=str(trouble))

    def heard(self, changed: int) -> None:
        """Learn that the gateway told how something is now: from here on its word counts."""
        self._sight.heard(changed)
        self._meetings.heard(changed)

    def _guild(self, guild: int) -> discord.Guild:
        there = self._client.get_guild(guild)
        if there is None or there.unavailable:
            what = "the bot is not in the event's server, or Discord has not shown it yet"
            raise PlatformError(what)
        return there

    def _channel(self, guild: int, place: int) -> OurChannel:
        channel = self._sight.channel(self._guild(guild), place)
        if channel is None:
            what = "the channel is gone"
            raise PlatformError(what)
        return channel

    @asynccontextmanager
    async def _making(self, guild: int) -> AsyncIterator[None]:
        """Look what there is when the answer got lost: it may have been made all the same."""
        try:
            yield
        except PlatformError as lost:
            if not lost.lasting:
                await self.look_anew(guild)
            raise

    @asynccontextmanager
    async def _making_meeting(self, there: discord.Guild) -> AsyncIterator[None]:
        """The same for the calendar, which is read from Discord only then."""
        try:
            yield
        except PlatformError as lost:
            if not lost.lasting:
                with suppress(PlatformError):
                    async with self._asking():
                        found = await there.fetch_scheduled_events(with_counts=False)
                    self._meetings.read(there, found)
            raise

    @asynccontextmanager
    async def _asking(self, guild: int | None = None) -> AsyncIterator[None]:
        """Take a turn for one request, and say in our words what went wrong with it."""
        async with self._limiter.turn(guild):
            try:
                yield
            except discord.Forbidden as refused:
                what = f"Discord refuses: {refused.text} (code {refused.code})"
                raise PlatformError(what, lasting=True) from refused
            except discord.NotFound as gone:
                what = f"Discord knows no such thing (code {gone.code})"
                raise _GoneError(what) from gone
            except discord.HTTPException as failed:
                what = f"Discord answers {failed.status} (code {failed.code})"
                raise PlatformError(what, lasting=failed.status in REFUSALS) from failed
            except (discord.RateLimited, LostAnswerError, TimeoutError, OSError) as failed:
                raise PlatformError(type(failed).__name__) from failed
            except aiohttp.ClientError as failed:
                raise PlatformError(type(failed).__name__) from failed
