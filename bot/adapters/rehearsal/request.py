"""One request of the bot to the platform, and the kind of request that it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

_NAMES: Mapping[str, tuple[str, ...]] = {
    "answers": ("answer_id",),
    "applications": ("application_id",),
    "bans": ("user_id",),
    "channels": ("channel_id",),
    "commands": ("command_id",),
    "emojis": ("emoji_id",),
    "guilds": ("guild_id",),
    "interactions": ("interaction_id", "interaction_token"),
    "invites": ("code",),
    "members": ("user_id",),
    "messages": ("message_id",),
    "permissions": ("overwrite_id",),
    "pins": ("message_id",),
    "polls": ("message_id",),
    "reactions": ("emoji_name", "user_id"),
    "recipients": ("user_id",),
    "roles": ("role_id",),
    "rules": ("rule_id",),
    "scheduled-events": ("guild_scheduled_event_id",),
    "stage-instances": ("channel_id",),
    "stickers": ("sticker_id",),
    "templates": ("code",),
    "thread-members": ("user_id",),
    "users": ("user_id",),
    "voice-states": ("user_id",),
    "webhooks": ("webhook_id", "webhook_token"),
}


@dataclass(frozen=True)
class Request:
    """What the bot asked of the platform, and when by the rehearsal's clock.

    The *path* stands without the API's version, the *body* as the bot made it.
    """

    at: datetime
    method: str
    path: str
    params: Mapping[str, object]
    body: object

    @cached_property
    def route(self) -> str:
        """Give the path with every id and token replaced by its name in braces."""
        return "/" + "/".join(f"{{{name}}}" if name else part for part, name in self._parts)

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """Give the ids and tokens of the path by their names."""
        return {name: part for part, name in self._parts if name}

    @cached_property
    def _parts(self) -> tuple[tuple[str, str], ...]:
        return tuple(_named(self.path))


def _named(path: str) -> Iterator[tuple[str, str]]:
    """Give each part of the path with its name, or without one where it stands for itself."""
    expected: tuple[str, ...] = ()
    for part in path.strip("/").split("/"):
        name, *later = expected or ("id",)
        if part.isdecimal() or (expected and not name.endswith("_id")):
            expected = tuple(later)
            yield part, name
        else:
            expected = _NAMES.get(part, ())
            yield part, ""
