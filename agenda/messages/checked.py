"""What `majlis check` says around the problems it prints, and what any command says of a file."""

from agenda.messages.template import Message, say
from agenda.messages.values import Many
from agenda.text import Text

ASSUMED = say(
    "check.assumed",
    "Assumed ({field}): {reason}",
    comment="The reason is a sentence of the agenda's own; {field} names what is assumed.",
    field=str,
    reason=Text,
)
TRANSLATED = say(
    "check.translated",
    "Translation ({language}): {who}",
    comment="Who translated the agenda into a language.",
    language=Message,
    who=str,
)
WAIVED = say(
    "check.waived",
    "{n} warning is waived: {names}.",
    "{n} warnings are waived: {names}.",
    comment="{names} are the names of warnings, such as zone-assumed.",
    n=int,
    names=Many,
)
SUMMARY = say(
    "check.summary",
    "{counts}.",
    comment="{counts} is a list such as 4 days, 12 sessions, 0 errors. same-ok",
    counts=Many,
)
DAYS = say("check.days", "{n} day", "{n} days", n=int)
SESSIONS = say("check.sessions", "{n} session", "{n} sessions", comment="same-ok", n=int)
ROOMS = say(
    "check.rooms",
    "{n} room",
    "{n} rooms",
    comment="Breakout rooms: one for each topic in each round.",
    n=int,
)
PEOPLE = say(
    "check.people",
    "{n} person",
    "{n} people",
    comment="People whom the agenda names.",
    n=int,
)
PARTICIPANTS = say(
    "check.participants",
    "{n} participant",
    "{n} participants",
    comment="People of the roster. same-ok",
    n=int,
)
ERRORS = say("check.errors", "{n} error", "{n} errors", n=int)
WARNINGS = say("check.warnings", "{n} warning", "{n} warnings", n=int)

NO_FILE = say("file.none", "There is no file {name}; check the path.", name=str)
IS_FOLDER = say("file.is-folder", "{name} is a folder; name a file in it.", name=str)
NOT_WRITABLE = say(
    "file.not-writable",
    "{name} cannot be written. Choose another file, or ask for the right to write there.",
    name=str,
)
NOT_READABLE = say("file.not-readable", "{name} cannot be read; check who may read it.", name=str)
