"""Looks at the bot on its servers, by single requests: what is missing, what is too much."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import discord
from discord import Permissions

from agenda.messages import Message, Url, operator
from agenda.messages import doctor as words
from bot.adapters.discord.access import NEEDED
from bot.adapters.discord.faults import in_our_words

SCOPES: Final = ("bot", "applications.commands")

_INTENTS: Final = {
    "Presence": ("gateway_presence", "gateway_presence_limited"),
    "Server Members": ("gateway_guild_members", "gateway_guild_members_limited"),
    "Message Content": ("gateway_message_content", "gateway_message_content_limited"),
}


_NAMES: Final = {
    "read_messages": "View Channels",
    "use_voice_activation": "Use Voice Activity",
    "create_instant_invite": "Create Invite",
    "mention_everyone": "Mention @everyone, @here, and All Roles",
}
"""Permissions that discord.py calls otherwise than Discord does."""


@dataclass(frozen=True, slots=True)
class Made:
    """What an *event* has made on its *guild*: ids by our keys."""

    event: str
    guild: int
    places: Mapping[str, int]
    roles: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; *missing* if the bot cannot do without."""

    message: Message
    missing: bool = False


@dataclass(frozen=True, slots=True)
class ServerReport:
    """What was found on one server."""

    id: int
    name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything that was found, and the link that invites the bot with what it needs."""

    invitation: str
    findings: tuple[Finding, ...]
    servers: tuple[ServerReport, ...]

    @property
    def missing(self) -> int:
        """How many things are missing."""
        every = [*self.findings, *(one for server in self.servers for one in server.findings)]
        return sum(one.missing for one in every)


async def examine(token: str, events: Sequence[Made]) -> Examination:
    """Look at everything that the bot needs, without connecting to the gateway."""
    async with discord.Client(intents=discord.Intents.none()) as client:
        with in_our_words():
            await client.login(token)
            guilds = [await client.fetch_guild(one.id) async for one in client.fetch_guilds()]
            servers = [await _server(client, guild, events) for guild in guilds]
            application = await client.application_info()
    link = discord.utils.oauth_url(application.id, permissions=Permissions(NEEDED), scopes=SCOPES)
    known = {one.id for one in guilds}
    findings = (*_intents(application.flags), *_absences(link, events, known))
    return Examination(link, findings, tuple(servers))


def _intents(flags: discord.ApplicationFlags) -> Iterator[Finding]:
    on = [name for name, both in _INTENTS.items() if any(getattr(flags, one) for one in both)]
    yield from (Finding(words.NEEDLESS_INTENT(intent=name)) for name in on)
    if not on:
        yield Finding(words.NO_INTENT())


def _absences(link: str, events: Sequence[Made], known: set[int]) -> Iterator[Finding]:
    if not known:
        yield Finding(operator.IN_NO_SERVER(link=Url(link)), missing=True)
    for one in events:
        if one.guild not in known:
            absent = operator.NOT_IN_SERVER(event=one.event, server=str(one.guild))
            yield Finding(absent, missing=True)


async def _server(
    client: discord.Client, guild: discord.Guild, events: Sequence[Made]
) -> ServerReport:
    me = await guild.fetch_member(client.user.id if client.user else 0)
    here = [one for one in events if one.guild == guild.id]
    findings = [*_permissions(me), *_heights(guild, me, here)]
    if guild.mfa_level is discord.MFALevel.require_2fa:
        findings.append(Finding(words.TWO_FACTOR()))
    channels = {one.id: one for one in await guild.fetch_channels()}
    for event in here:
        findings += [one async for one in _views(client, me, event, channels)]
    return ServerReport(guild.id, guild.name, tuple(findings))


def _permissions(me: discord.Member) -> Iterator[Finding]:
    """Compare what the bot may do with what it needs; what everybody may is not its own."""
    needed, held = Permissions(NEEDED), me.guild_permissions
    own = Permissions.none()
    for role in me.roles:
        own |= Permissions.none() if role.is_default() else role.permissions
    lacking = [name for name, wanted in needed if wanted and not getattr(held, name)]
    for name in lacking:
        yield Finding(words.PERMISSION_MISSING(permission=_shown(name)), missing=True)
    if not lacking:
        yield Finding(words.ALL_PERMISSIONS())
    if own.administrator:
        yield Finding(words.ADMINISTRATOR())
        return
    for name, has in own:
        if has and not getattr(needed, name):
            yield Finding(words.PERMISSION_NEEDLESS(permission=_shown(name)))


def _heights(guild: discord.Guild, me: discord.Member, events: Sequence[Made]) -> Iterator[Finding]:
    ids = {role for event in events for role in event.roles.values()}
    ours = [role for one in sorted(ids) if (role := guild.get_role(one)) is not None]
    high = [role for role in ours if role >= me.top_role]
    for role in high:
        yield Finding(words.ROLE_TOO_HIGH(role=role.name), missing=True)
    if ours and not high:
        yield Finding(words.ABOVE_ITS_ROLES())


async def _views(
    client: discord.Client,
    me: discord.Member,
    event: Made,
    channels: Mapping[int, discord.abc.GuildChannel],
) -> AsyncIterator[Finding]:
    """Find the channels that are hidden from the bot; one that is deleted, it will make again."""
    hidden = []
    for key, channel in event.places.items():
        seen = channels.get(channel)
        if seen is None:
            if not await _is_gone(client, channel):
                hidden.append(key)
        elif not seen.permissions_for(me).view_channel:
            hidden.append(key)
    for key in hidden:
        finding = words.CHANNEL_HIDDEN(channel=key, event=event.event)
        yield Finding(finding, missing=True)
    if event.places and not hidden:
        yield Finding(words.VIEWS_ALL(n=len(event.places), event=event.event))


async def _is_gone(client: discord.Client, channel: int) -> bool:
    try:
        await client.fetch_channel(channel)
    except discord.NotFound:
        return True
    except discord.Forbidden:
        return False
    return False


def _shown(name: str) -> str:
    """Give the name of a permission as Discord shows it in English."""
    return _NAMES.get(name, name.replace("_", " ").title())
