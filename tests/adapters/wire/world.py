"""What the small Discord knows: one guild with its channels, roles, members and messages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Final

from bot.adapters.discord.access import NEEDED
from tests.adapters.wire.payloads import (
    BOT,
    BOTS_ROLE,
    GUILD,
    OLD,
    OWNER,
    Payload,
    channel_payload,
    meeting_payload,
    message_payload,
    role_payload,
    snowflake,
    user_payload,
)

NONCE_HOLDS: Final = timedelta(minutes=3)


class NotHereError(Exception):
    """Something was asked for that does not exist; *code* is Discord's."""

    def __init__(self, code: int, what: str) -> None:
        super().__init__(what)
        self.code = code


class InvalidFormError(Exception):
    """What was asked for cannot be."""


@dataclass
class World:
    """One guild, changed by whoever asks; *tell* is called with each event for the gateway."""

    now: Callable[[], datetime]
    tell: Callable[[str, Payload], None] = lambda _event, _payload: None
    channels: dict[int, Payload] = field(default_factory=dict)
    roles: dict[int, Payload] = field(default_factory=dict)
    members: dict[int, Payload] = field(default_factory=dict)
    messages: dict[int, list[Payload]] = field(default_factory=dict)
    commands: list[Payload] = field(default_factory=list)
    meetings: dict[int, Payload] = field(default_factory=dict)
    mfa_level: int = 0
    here: bool = True
    """Whether the bot is in the guild."""

    def __post_init__(self) -> None:
        self._numbers = count(100)
        self._nonces: dict[str, Payload] = {}
        self.roles[GUILD] = role_payload(GUILD, "@everyone", permissions=1 << 10)
        self.roles[BOTS_ROLE] = role_payload(BOTS_ROLE, "Majlis", permissions=NEEDED, position=9)
        self.add_member(OWNER, "owner")
        self.add_member(BOT, "majlis", roles=[BOTS_ROLE], bot=True)

    def new_id(self) -> int:
        """Give an id that nothing has yet."""
        return snowflake(self.now(), next(self._numbers))

    def add_member(
        self, user: int, name: str, *, roles: Iterable[int] = (), bot: bool = False
    ) -> None:
        """Let somebody in."""
        self.members[user] = {
            "user": user_payload(user, name, bot=bot),
            "roles": [str(one) for one in roles],
            "joined_at": OLD.isoformat(),
            "deaf": False,
            "mute": False,
            "flags": 0,
        }

    def make_role(self, form: Payload) -> Payload:
        """Make a role below the bot's own."""
        role = self.new_id()
        made = role_payload(role, form["name"], permissions=int(form.get("permissions", 0)))
        self.roles[role] = made
        self.tell("GUILD_ROLE_CREATE", {"guild_id": str(GUILD), "role": made})
        return made

    def delete_role(self, role: int) -> None:
        """Delete a role."""
        del self.roles[role]
        self.tell("GUILD_ROLE_DELETE", {"guild_id": str(GUILD), "role_id": str(role)})

    def make_channel(self, form: Payload) -> Payload:
        """Make a channel."""
        made = channel_payload(self.new_id(), form)
        made["permission_overwrites"] = self._overwrites(form)
        self.channels[int(made["id"])] = made
        self.tell("CHANNEL_CREATE", made)
        return made

    def edit_channel(self, channel: int, form: Payload) -> Payload:
        """Change what the form names."""
        edited = self.channel(channel)
        if "permission_overwrites" in form:
            form = {**form, "permission_overwrites": self._overwrites(form)}
        edited.update(form)
        self.tell("CHANNEL_UPDATE", edited)
        return edited

    def delete_channel(self, channel: int) -> Payload:
        """Delete a channel with everything in it."""
        gone = self.channel(channel)
        del self.channels[channel]
        self.messages.pop(channel, None)
        self.tell("CHANNEL_DELETE", gone)
        return gone

    def make_meeting(self, form: Payload) -> Payload:
        """Make a scheduled event, which starts in the future."""
        if datetime.fromisoformat(form["scheduled_start_time"]) <= self.now():
            raise InvalidFormError("Cannot schedule event in the past.")
        made = meeting_payload(self.new_id(), form)
        self.meetings[int(made["id"])] = made
        self.tell("GUILD_SCHEDULED_EVENT_CREATE", made)
        return made

    def edit_meeting(self, meeting: int, form: Payload) -> Payload:
        """Change what the form names of a scheduled event."""
        if meeting not in self.meetings:
            raise NotHereError(10070, "Unknown Guild Scheduled Event")
        edited = self.meetings[meeting]
        edited.update(form)
        self.tell("GUILD_SCHEDULED_EVENT_UPDATE", edited)
        return edited

    def channel(self, channel: int) -> Payload:
        """Give a channel."""
        if channel not in self.channels:
            raise NotHereError(10003, "Unknown Channel")
        return self.channels[channel]

    def post(self, channel: int, form: Payload) -> Payload:
        """Keep a message, unless one with its nonce was posted in the past few minutes."""
        said_in = self.channel(channel)
        nonce = form.get("nonce")
        before = self._nonces.get(nonce or "")
        if before is not None and form.get("enforce_nonce"):
            made = datetime.fromisoformat(before["timestamp"])
            if self.now() - made < NONCE_HOLDS:
                return before
        message = self.new_id()
        said = message_payload(message, channel, form, self.now(), self.members[BOT]["user"])
        self.messages.setdefault(channel, []).append(said)
        said_in["last_message_id"] = str(message)
        if nonce is not None:
            self._nonces[nonce] = said
        return said

    def history(self, channel: int, after: int, limit: int) -> list[Payload]:
        """Give messages after an id, the newest first."""
        self.channel(channel)
        said = [one for one in self.messages.get(channel, []) if int(one["id"]) > after]
        return said[:limit][::-1]

    def give_role(self, user: int, role: int, *, given: bool) -> None:
        """Give a member a role, or take it."""
        if user not in self.members:
            raise NotHereError(10007, "Unknown Member")
        if role not in self.roles:
            raise NotHereError(10011, "Unknown Role")
        roles = [one for one in self.members[user]["roles"] if one != str(role)]
        self.members[user]["roles"] = [*roles, str(role)] if given else roles

    def named(self, name: str) -> list[Payload]:
        """Give the channels with a name."""
        return [one for one in self.channels.values() if one["name"] == name]

    def roles_named(self, name: str) -> list[Payload]:
        """Give the roles with a name."""
        return [one for one in self.roles.values() if one["name"] == name]

    def guild(self) -> Payload:
        """Give the guild as REST does."""
        return {
            "id": str(GUILD),
            "name": "Workshop",
            "owner_id": str(OWNER),
            "mfa_level": self.mfa_level,
            "roles": list(self.roles.values()),
            "features": [],
        }

    def guild_for_gateway(self) -> Payload:
        """Give the guild as the gateway does to a bot without the members intent."""
        return {
            **self.guild(),
            "unavailable": False,
            "member_count": len(self.members),
            "channels": list(self.channels.values()),
            "members": [self.members[BOT]],
            "voice_states": [],
            "threads": [],
            "guild_scheduled_events": list(self.meetings.values()),
        }

    def _overwrites(self, form: Payload) -> list[Payload]:
        """Check the overwrites of a form as strictly as Discord does."""
        given = form.get("permission_overwrites", [])
        if len(given) > 100:
            raise InvalidFormError("Must be 100 or fewer in length.")
        for one in given:
            known = self.roles if one["type"] == 0 else self.members
            if int(one["id"]) not in known:
                raise InvalidFormError("Unknown overwrite target.")
        return [{**one, "id": str(one["id"])} for one in given]
