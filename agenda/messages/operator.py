"""What is said to whoever runs the process: settings, the token, Discord itself."""

from agenda.messages.template import say
from agenda.messages.values import Many, Url

# --- settings -------------------------------------------------------------------------

NO_SETTINGS_FILE = say(
    "operator.no-settings-file",
    "There is no settings file {file}. Write one, or leave out --config.",
    comment="--config is an option of the command line.",
    file=str,
)
SETTINGS_UNREADABLE = say(
    "operator.settings-unreadable",
    "The settings file {file} cannot be read. Let the user who runs Majlis read it.",
    comment="The user is one of the operating system.",
    file=str,
)
NOT_TOML = say(
    "operator.not-toml",
    "Line {line} of the settings file {file} is not TOML. Write each setting as “name = value”.",
    comment="TOML is a format of files; texts in it stand in quotes.",
    line=int,
    file=str,
)
SETTING_UNKNOWN = say(
    "operator.setting-unknown",
    "There is no setting {name}. These there are: {known}.",
    comment="Settings have names such as discord.token_file.",
    name=str,
    known=Many,
)
SETTING_CHOICE = say(
    "operator.setting-choice",
    "The setting {name} must be one of these: {allowed}.",
    name=str,
    allowed=Many,
)
SETTING_NUMBER = say(
    "operator.setting-number",
    "The setting {name} must be a whole number. Discord shows ids to people in developer mode.",
    comment="The numbers are ids, which Discord shows to those who choose its developer mode.",
    name=str,
)
SETTING_TEXT = say(
    "operator.setting-text",
    "The setting {name} must be a text. Put it in quotes.",
    name=str,
)
SETTING_GROUP = say(
    "operator.setting-group",
    "The setting {name} is a group of settings. Write [{name}] on a line, and them below it.",
    comment="[discord] on a line of its own opens a group in the settings file.",
    name=str,
)

# --- the token ------------------------------------------------------------------------

NO_TOKEN = say(
    "operator.no-token",
    "No token is set. Put the bot's token in a file, and name that file in discord.token_file "
    "or {variable}.",
    comment="The variable is one of the environment, such as MAJLIS_DISCORD_TOKEN_FILE.",
    variable=str,
)
TWO_TOKENS = say(
    "operator.two-tokens",
    "Both discord.token and discord.token_file are set. Remove one of them.",
)
NO_TOKEN_FILE = say(
    "operator.no-token-file",
    "There is no token file {file}. Make it, or correct discord.token_file.",
    file=str,
)
TOKEN_UNREADABLE = say(
    "operator.token-unreadable",
    "The token file {file} cannot be read. Let the user who runs Majlis read it.",
    comment="The user is one of the operating system.",
    file=str,
)
TOKEN_EMPTY = say(
    "operator.token-empty",
    "The token is empty. Copy the bot's token from Discord's developer portal.",
)
TOKEN_MALFORMED = say(
    "operator.token-malformed",
    "The token holds a space, a line break or something else that no token has. "
    "Copy it again from Discord's developer portal.",
)
TOKEN_REFUSED = say(
    "operator.token-refused",
    "Discord does not accept the token. Copy it again from Discord's developer portal.",
)
TOKEN_REVOKED = say(
    "operator.token-revoked",
    "Discord closed the connection, because the token is not valid any more. "
    "Put the new token in its place, and start Majlis again.",
)

# --- Discord --------------------------------------------------------------------------

INTENTS_REFUSED = say(
    "operator.intents-refused",
    "Discord refuses the intents that this Majlis asks for (close code {code}). "
    "Majlis needs no privileged intent: install its newest version.",
    comment="Intents are the kinds of events that a bot asks Discord to tell it of.",
    code=int,
)
CLOSED_FOR_GOOD = say(
    "operator.closed-for-good",
    "Discord closed the connection for good (close code {code}). "
    "Start Majlis again; if that does not help, install its newest version.",
    code=int,
)
UNREACHABLE = say(
    "operator.unreachable",
    "Discord cannot be reached at {address}. "
    "Check the network and the firewall, and start Majlis again.",
    address=str,
)
DISCORD_FAILS = say(
    "operator.discord-fails",
    "Discord answers with an error ({status}). "
    "Look at discordstatus.com, and start Majlis again later.",
    comment="The status is a number such as 503.",
    status=int,
)
NOT_IN_SERVER = say(
    "operator.not-in-server",
    "The event {event} belongs to server {server}, but the bot is not there. "
    "Invite it with the link that majlis doctor shows.",
    comment="The server is known by its number only. majlis doctor is a command.",
    event=str,
    server=str,
)
WENT_WRONG = say(
    "operator.went-wrong",
    "Majlis stopped because of a mistake of its own. "
    "The log above tells more: please send it to its authors.",
)

# --- majlis sync, majlis export -------------------------------------------------------

SYNCED = say(
    "operator.synced",
    "{server}: {n} command is registered.",
    "{server}: {n} commands are registered.",
    n=int,
    server=str,
)
SYNC_REFUSED = say(
    "operator.sync-refused",
    "{server}: Discord does not take the commands ({status}). "
    "Invite the bot again with the link that majlis doctor shows.",
    comment="The status is a number such as 403.",
    server=str,
    status=int,
)
IN_NO_SERVER = say(
    "operator.in-no-server",
    "The bot is in no server yet. Invite it: {link}",
    link=Url,
)
NO_SUCH_EVENT = say(
    "operator.no-such-event",
    "There is no event {event}. These there are: {known}.",
    event=str,
    known=Many,
)
NO_EVENTS = say(
    "operator.no-events",
    "No event is loaded in {directory}. Load one on Discord with /event load.",
    directory=str,
)
OLDER_STORE = say(
    "operator.older-store",
    "The file {file} was written by an older Majlis. "
    "Start majlis run once, which brings it up to date.",
    comment="majlis run is a command.",
    file=str,
)
WRITTEN = say("operator.written", "{file} is written.", file=str)
NOT_WRITABLE = say(
    "operator.not-writable",
    "Nothing can be written to {directory}. Choose another directory for --out.",
    directory=str,
)
