"""The bot itself on Discord: starts, listens, and serves."""

from collections.abc import AsyncIterator

import aiohttp
import discord
import structlog
from discord import app_commands

from agenda.messages import Message
from agenda.messages import operator as words
from agenda.text import LANGUAGES
from bot.adapters.discord.counter import Counter
from bot.adapters.discord.faults import in_our_words
from bot.adapters.discord.platform import DiscordPlatform
from bot.adapters.discord.registration import register_commands, send_commands, tree_of
from bot.adapters.discord.transport import guarded_trace
from bot.adapters.discord.views.buttons import BUTTONS, FORMS
from bot.adapters.discord.views.form import receive_form
from bot.i18n import Scene, render
from bot.ports import Store
from bot.services.conductor import Conductor

log = structlog.get_logger(__name__)

INTENTS = discord.Intents(guilds=True, voice_states=True, guild_scheduled_events=True)
"""None of them is privileged."""

LONGEST_WAIT = 30.0
"""Seconds that discord.py may wait for a rate limit before it says so."""


class MajlisClient(discord.Client):
    """A connection to Discord; `furnish` gives it what it serves before it starts."""

    counter: Counter
    conductor: Conductor
    platform: DiscordPlatform
    store: Store
    tree: app_commands.CommandTree

    def __init__(self) -> None:
        """Make a client that mentions nobody and asks for no privileged intent."""
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # never in a call
        super().__init__(
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_WAIT,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.from_intents(INTENTS),
            http_trace=guarded_trace(),
        )

    def furnish(
        self, *, counter: Counter, conductor: Conductor, platform: DiscordPlatform, store: Store
    ) -> None:
        """Take what is served and asked."""
        self.counter, self.conductor = counter, conductor
        self.platform, self.store = platform, store

    async def serve(self, token: str) -> None:
        """Stay connected until told otherwise; say in a sentence why that is impossible."""
        with in_our_words():
            await self.start(token)

    async def register_everywhere(self, token: str) -> AsyncIterator[Message]:
        """Register the commands on all servers, without connecting, and tell of each."""
        async with self:
            with in_our_words():
                await self.login(token)
                guilds = [one async for one in self.fetch_guilds()]
            for guild in guilds:
                try:
                    number = await send_commands(self.tree, guild)
                except discord.HTTPException as refused:
                    yield words.SYNC_REFUSED(server=guild.name, status=refused.status)
                else:
                    yield words.SYNCED(n=number, server=guild.name)

    async def setup_hook(self) -> None:
        """Make the commands and buttons known, and take up the events: once, before connecting."""
        self.tree = await tree_of(self, self.counter)
        self.add_dynamic_items(*BUTTONS)
        await self.conductor.start()

    async def on_ready(self) -> None:
        """Make everything right; Discord may say this several times."""
        self._warn_of_absence()
        await self.look_anew()
        for guild in self.guilds:
            await self._register(guild)

    async def on_resumed(self) -> None:
        """Make everything right after the connection was lost for a moment."""
        await self.look_anew()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Bring the commands to a new server."""
        await self._register(guild)

    async def on_guild_remove(self, _guild: discord.Guild) -> None:
        """Say which events cannot run any more."""
        self._warn_of_absence()

    async def on_guild_available(self, _guild: discord.Guild) -> None:
        """Look again when a server is there again."""
        self.conductor.wake()

    async def on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        """Let the gateway's word count for a new channel."""
        self.platform.heard(channel.id)

    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """Let the gateway's word count for a changed channel."""
        self.platform.heard(after.id)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Bring back a channel of ours that somebody deleted."""
        self.platform.heard(channel.id)
        self.conductor.wake()

    async def on_guild_role_create(self, role: discord.Role) -> None:
        """Let the gateway's word count for a new role."""
        self.platform.heard(role.id)

    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """Let the gateway's word count for a changed role."""
        self.platform.heard(after.id)

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """Bring back a role of ours that somebody deleted."""
        self.platform.heard(role.id)
        self.conductor.wake()

    async def on_scheduled_event_create(self, event: discord.ScheduledEvent) -> None:
        """Let the gateway's word count for a new entry of the server's calendar."""
        self.platform.heard(event.id)

    async def on_scheduled_event_update(
        self, _before: discord.ScheduledEvent, after: discord.ScheduledEvent
    ) -> None:
        """Let the gateway's word count for a changed entry of the calendar."""
        self.platform.heard(after.id)

    async def on_scheduled_event_delete(self, event: discord.ScheduledEvent) -> None:
        """Let the gateway's word count for an entry that is gone."""
        self.platform.heard(event.id)

    async def on_voice_state_update(
        self, member: discord.Member, before: discord.VoiceState, after: discord.VoiceState
    ) -> None:
        """Note who comes into a room by voice, and who leaves it."""
        if before.channel != after.channel:
            channel = after.channel.id if after.channel else None
            self.counter.attendances.heard(member.guild.id, member.id, channel)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Take the answers of forms; discord.py itself serves commands and buttons."""
        await receive_form(interaction, FORMS)

    async def on_error(self, method: str, /, *_args: object, **_kwargs: object) -> None:
        """Log that an event was not dealt with, unless the connection is closing anyway."""
        if not self.is_closed():
            log.exception("event-failed", method=method)  # noqa: LOG004 -- discord.py calls this in one

    async def look_anew(self) -> None:
        """Read the servers of all events afresh, and make everything right."""
        for guild in {one.guild for one in self.conductor.events.values()}:
            await self.platform.look_anew(guild)
        self.conductor.wake()

    def _warn_of_absence(self) -> None:
        """Say which events cannot run, because the bot is not in their server."""
        for event in self.conductor.events.values():
            if self.get_guild(event.guild) is None:
                what = words.NOT_IN_SERVER(event=event.record.id, server=str(event.guild))
                log.warning(
                    "not-in-server", what=render(what, LANGUAGES[0], Scene(surface="terminal"))
                )

    async def _register(self, guild: discord.Guild) -> None:
        try:
            await register_commands(self.tree, guild, self.store)
        except (discord.DiscordException, aiohttp.ClientError, OSError) as refused:
            log.warning("commands-not-registered", guild=guild.id, what=type(refused).__name__)
