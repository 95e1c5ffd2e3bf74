"""What a guild looks like: the gateway's cache, and whatever newer is known.

What we did ourselves counts from the answer on, since the gateway tells of it a moment later. What
was read from Discord itself counts until the gateway tells more.
"""

from collections.abc import Iterable, Mapping

import discord

from agenda.state import Access, Observed, PlaceKind, SeenPlace, SeenRole
from bot.adapters.discord.access import access_of

OBFUSCATED = "___hidden___"
"""The name Discord shows for a channel that the bot may not view; a list of channels omits it."""

_KINDS = {
    discord.ChannelType.category: PlaceKind.CATEGORY,
    discord.ChannelType.text: PlaceKind.TEXT,
    discord.ChannelType.voice: PlaceKind.VOICE,
    discord.ChannelType.stage_voice: PlaceKind.STAGE,
}

OurChannel = (
    discord.CategoryChannel | discord.TextChannel | discord.VoiceChannel | discord.StageChannel
)


class Look:
    """A reading of a guild that has begun; *heard* is what the gateway told since."""

    def __init__(self, admitted: Mapping[int, Access]) -> None:
        """Remember what was *admitted* before."""
        self.admitted = dict(admitted)
        self.heard: set[int] = set()


class Sight:
    """Knows channels and roles by their ids."""

    def __init__(self) -> None:
        """Know nothing but the cache."""
        self._channels: dict[int, OurChannel] = {}
        self.roles: dict[int, discord.Role] = {}
        self._admitted: dict[int, Access] = {}
        self._gone: set[int] = set()
        self._looks: dict[int, Look] = {}
        self._read: dict[int, tuple[OurChannel, Access]] = {}

    def observed(self, guild: discord.Guild) -> Observed:
        """Give all there is in a guild, as far as is known."""
        channels = {key: one for key, one in self._all_channels(guild).items() if self._is(key)}
        roles = {key: one for key, one in self._all_roles(guild).items() if self._is(key)}
        return Observed(
            {key: self._seen(guild, one) for key, one in channels.items()},
            {key: SeenRole(key, one.name, one.created_at) for key, one in roles.items()},
        )

    def channel(self, guild: discord.Guild, place: int) -> OurChannel | None:
        """Give a channel of a guild, if it is known."""
        found = guild.get_channel(place) or self._channels.get(place)
        return found if isinstance(found, OurChannel) else None

    def made_channel(self, channel: OurChannel, access: Access) -> None:
        """Learn that we made a channel."""
        self._channels[channel.id] = channel
        self._admitted[channel.id] = access

    def made_role(self, role: discord.Role) -> None:
        """Learn that we made a role."""
        self.roles[role.id] = role

    def admitted(self, place: int, access: Access) -> None:
        """Learn that we stated who may do what in a channel."""
        self._admitted[place] = access

    def removed(self, gone: int) -> None:
        """Learn that we deleted a channel or a role."""
        self._gone.add(gone)

    def heard(self, changed: int) -> None:
        """Learn that the gateway told how a channel or a role is now: its word counts."""
        for look in self._looks.values():
            look.heard.add(changed)
        self._gone.discard(changed)
        self._admitted.pop(changed, None)
        self._channels.pop(changed, None)
        self._read.pop(changed, None)
        self.roles.pop(changed, None)

    def begin_look(self) -> Look:
        """Begin to read a guild; what is heard from here on is newer than the answer."""
        look = Look(self._admitted)
        self._looks[id(look)] = look
        return look

    def end_look(
        self,
        look: Look,
        guild: discord.Guild,
        channels: Iterable[discord.abc.GuildChannel],
        roles: Iterable[discord.Role],
    ) -> None:
        """Take in what was read of a guild."""
        self.drop_look(look)
        read = {one.id: one for one in channels if isinstance(one, OurChannel)}
        named = {one.id: one for one in roles}
        shown = read.keys() | named.keys()
        known = self._all_channels(guild).keys() | self._all_roles(guild).keys()
        hidden = {one.id for one in guild.channels if one.name == OBFUSCATED}
        self._gone = (self._gone - shown) | (known - shown - hidden - look.heard)
        self._channels |= {key: one for key, one in read.items() if key not in look.heard}
        self.roles |= {key: one for key, one in named.items() if key not in look.heard}
        for place in shown & look.admitted.keys():
            if self._admitted.get(place) is look.admitted[place]:
                del self._admitted[place]

    def drop_look(self, look: Look) -> None:
        """Stop listening for a reading."""
        self._looks.pop(id(look), None)

    def _is(self, key: int) -> bool:
        return key not in self._gone

    def _all_channels(self, guild: discord.Guild) -> dict[int, OurChannel]:
        cached = {one.id: one for one in guild.channels if isinstance(one, OurChannel)}
        newer = {key: one for key, one in self._channels.items() if one.guild.id == guild.id}
        return cached | newer

    def _all_roles(self, guild: discord.Guild) -> dict[int, discord.Role]:
        cached = {one.id: one for one in guild.roles}
        return cached | {key: one for key, one in self.roles.items() if one.guild.id == guild.id}

    def _access(self, guild: discord.Guild, channel: OurChannel) -> Access:
        """Read a channel's overwrites once, until the gateway tells of a change.

        discord.py takes a millisecond for each channel, and every tick looks at all of them.
        """
        known = self._read.get(channel.id)
        if known is not None and known[0] is channel:
            return known[1]
        access = access_of(guild, channel)
        self._read[channel.id] = (channel, access)
        return access

    def _seen(self, guild: discord.Guild, channel: OurChannel) -> SeenPlace:
        present = (
            frozenset(channel.voice_states)
            if isinstance(channel, discord.VoiceChannel | discord.StageChannel)
            else frozenset()
        )
        last = None if isinstance(channel, discord.CategoryChannel) else channel.last_message_id
        return SeenPlace(
            channel.id,
            _KINDS[channel.type],
            channel.name,
            channel.category_id,
            self._admitted.get(channel.id) or self._access(guild, channel),
            channel.created_at,
            empty=not present and last is None,
            present=present,
        )
