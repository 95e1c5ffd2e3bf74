"""What `majlis doctor` says about the bot on its servers."""

from agenda.messages.template import say
from agenda.messages.values import Url

INVITATION = say(
    "doctor.invitation",
    "Invitation with exactly the permissions that Majlis needs: {link}",
    link=Url,
)
NO_INTENT = say("doctor.no-intent", "Majlis needs no privileged intent.")
NEEDLESS_INTENT = say(
    "doctor.needless-intent",
    "The privileged intent {intent} is on, and Majlis does not need it. "
    "Switch it off in Discord's developer portal.",
    comment="{intent} is the name Discord gives it, in English.",
    intent=str,
)
SERVER = say("doctor.server", "Server {name} ({id})", comment="A heading.", name=str, id=str)
ALL_PERMISSIONS = say("doctor.all-permissions", "The bot has every permission that it needs.")
PERMISSION_MISSING = say(
    "doctor.permission-missing",
    "The permission {permission} is missing. Give it to the bot's role.",
    comment="{permission} is the name Discord gives it, in English.",
    permission=str,
)
PERMISSION_NEEDLESS = say(
    "doctor.permission-needless",
    "The permission {permission} is not needed. Take it away from the bot's role.",
    comment="{permission} is the name Discord gives it, in English.",
    permission=str,
)
ADMINISTRATOR = say(
    "doctor.administrator",
    "The bot is an administrator, so it would see everything. "
    "Take the permission Administrator away from its role.",
)
ABOVE_ITS_ROLES = say("doctor.above-its-roles", "The bot's role is above the roles it made.")
ROLE_TOO_HIGH = say(
    "doctor.role-too-high",
    "The role {role} is not below the bot's role, so the bot cannot give it. "
    "Move the bot's role up.",
    role=str,
)
VIEWS_ALL = say(
    "doctor.views-all",
    "The bot may view the only channel of {event}.",
    "The bot may view all {n} channels of {event}.",
    n=int,
    event=str,
)
CHANNEL_HIDDEN = say(
    "doctor.channel-hidden",
    "The bot may not view the channel {channel} of {event}. Let it view the channel again.",
    comment="{channel} is the channel's name in the event, such as lobby.",
    channel=str,
    event=str,
)
TWO_FACTOR = say(
    "doctor.two-factor",
    "This server requires two-factor authentication. "
    "Whoever owns the bot's application needs it for their account.",
)
ALL_WELL = say("doctor.all-well", "Nothing is missing.")
NOT_WELL = say(
    "doctor.not-well",
    "{n} thing is missing.",
    "{n} things are missing.",
    n=int,
)
