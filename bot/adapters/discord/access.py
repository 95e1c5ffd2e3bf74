"""What a level of access is in Discord's permissions, and back."""

from collections.abc import Mapping

import discord
from discord import Permissions

from agenda.state import Access, Level, Target, Whom

_READ = Permissions(view_channel=True, read_message_history=True)
_WRITE = Permissions(send_messages=True, connect=True)
_SPEAK = Permissions(speak=True, use_voice_activation=True)

BITS: Mapping[Level, tuple[int, int]] = {
    Level.HIDDEN: (0, (Permissions(view_channel=True) | _WRITE).value),
    Level.READ: (_READ.value, _WRITE.value),
    Level.ENTER: ((_READ | _WRITE | _SPEAK).value, 0),
    Level.HOST: ((_READ | _WRITE).value, 0),
}
"""Allowed and denied permissions of each level."""

_MANAGE = Permissions(
    manage_channels=True, manage_roles=True, set_voice_channel_status=True, create_events=True
)

NEEDED = (_READ | _WRITE | _SPEAK | _MANAGE).value
"""Exactly what the bot asks for: what it does itself, and every bit that it gives to others.

A bot may only write permissions into a channel's overwrites that it holds.
"""

_LEVELS = {bits: level for level, bits in BITS.items()}


def overwrites_of(
    guild: discord.Guild, access: Access, made: Mapping[int, discord.Role]
) -> dict[discord.Role | discord.Member | discord.Object, discord.PermissionOverwrite]:
    """Turn an access into the overwrites of a channel of *guild*, in a fixed order.

    *made* are roles that the gateway may not have shown yet.
    """
    return {
        _object_of(guild, target, made): discord.PermissionOverwrite.from_pair(
            Permissions(BITS[level][0]), Permissions(BITS[level][1])
        )
        for target, level in sorted(access)
    }


def access_of(guild: discord.Guild, channel: discord.abc.GuildChannel) -> Access:
    """Read a channel's overwrites; what nobody of us would write is Level.OTHER."""
    return frozenset(
        (_target_of(guild, someone), _level_of(overwrite))
        for someone, overwrite in channel.overwrites.items()
    )


def _level_of(overwrite: discord.PermissionOverwrite) -> Level:
    allow, deny = overwrite.pair()
    return _LEVELS.get((allow.value, deny.value), Level.OTHER)


def _target_of(
    guild: discord.Guild, someone: discord.Role | discord.Member | discord.Object
) -> Target:
    is_role = isinstance(someone, discord.Role) or (
        isinstance(someone, discord.Object) and someone.type is discord.Role
    )
    if someone.id == guild.id:
        return Target(Whom.EVERYONE)
    if someone.id == guild.me.id:
        return Target(Whom.BOT)
    return Target(Whom.ROLE if is_role else Whom.PERSON, someone.id)


def _object_of(
    guild: discord.Guild, target: Target, made: Mapping[int, discord.Role]
) -> discord.Role | discord.Object:
    """Find what an overwrite is for; whoever is not a `Role` counts as a member on creation."""
    match target.whom:
        case Whom.EVERYONE:
            return guild.default_role
        case Whom.BOT:
            return discord.Object(guild.me.id, type=discord.Member)
        case Whom.ROLE:
            role = guild.get_role(target.object_id) or made.get(target.object_id)
            return role or discord.Object(target.object_id, type=discord.Role)
        case Whom.PERSON:
            return discord.Object(target.object_id, type=discord.Member)
