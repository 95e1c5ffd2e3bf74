"""How Discord writes things down: ids, users, roles, channels, messages."""

from datetime import UTC, datetime
from typing import Any, Final

Payload = dict[str, Any]

BEGAN: Final = datetime(2015, 1, 1, tzinfo=UTC)
"""The instant from which Discord's ids count."""

OLD: Final = datetime(2019, 1, 1, tzinfo=UTC)
BITS_FOR_IDS: Final = 22

CATEGORY: Final = 4
VOICE: Final = 2
STAGE: Final = 13


def snowflake(at: datetime, number: int = 0) -> int:
    """Give the id of something made at an instant."""
    return (int((at - BEGAN).total_seconds() * 1000) << BITS_FOR_IDS) + number


GUILD: Final = snowflake(OLD, 1)
BOT: Final = snowflake(OLD, 2)
OWNER: Final = snowflake(OLD, 3)
APPLICATION: Final = snowflake(OLD, 4)
BOTS_ROLE: Final = snowflake(OLD, 5)


def user_payload(user: int, name: str, *, bot: bool = False) -> Payload:
    """Write down a user."""
    return {"id": str(user), "username": name, "discriminator": "0", "avatar": None, "bot": bot}


def role_payload(role: int, name: str, *, permissions: int = 0, position: int = 1) -> Payload:
    """Write down a role."""
    return {
        "id": str(role),
        "name": name,
        "permissions": str(permissions),
        "position": 0 if role == GUILD else position,
        "managed": role == BOTS_ROLE,
        **({"tags": {"bot_id": str(BOT)}} if role == BOTS_ROLE else {}),
    }


def channel_payload(channel: int, form: Payload) -> Payload:
    """Write down a channel; discord.py stumbles over every key that is missing."""
    kind = form.get("type", 0)
    parent = form.get("parent_id")
    made = {
        "id": str(channel),
        "guild_id": str(GUILD),
        "type": kind,
        "name": form["name"],
        "position": 1,
        "parent_id": None if parent is None else str(parent),
        "nsfw": False,
    }
    if kind in {VOICE, STAGE}:
        made |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
    if kind != CATEGORY:
        made |= {"last_message_id": None, "rate_limit_per_user": 0, "topic": None}
    return made


def meeting_payload(meeting: int, form: Payload) -> Payload:
    """Write down a scheduled event."""
    return {
        "id": str(meeting),
        "guild_id": str(GUILD),
        "channel_id": None,
        "creator_id": str(BOT),
        "status": 1,
        "entity_id": None,
        "user_count": 0,
        **form,
    }


def message_payload(
    message: int, channel: int, form: Payload, at: datetime, author: Payload
) -> Payload:
    """Write down a message."""
    return {
        "id": str(message),
        "channel_id": str(channel),
        "author": author,
        "content": form.get("content") or "",
        "timestamp": at.isoformat(),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": form.get("components", []),
        "pinned": False,
        "type": 0,
        "nonce": form.get("nonce"),
    }
