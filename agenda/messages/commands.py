"""The names and descriptions of the slash commands and their options."""

from agenda.messages.template import Template, say

_NAME = "A command's name: small letters and hyphens, at most 32 characters. same-ok"
_ABOUT = "What a command does, at most 100 characters."


def _command(key: str, name: str, about: str) -> tuple[Template, Template]:
    return (
        say(f"command.{key}.name", name, comment=_NAME),
        say(f"command.{key}.description", about, comment=_ABOUT),
    )


NOW = _command("now", "now", "What is going on, what comes next, and where")
AGENDA = _command("agenda", "agenda", "The programme of today, or of one day")
AGENDA_DAY = _command("agenda-day", "day", "Which day of the event, from 1")
ROOM = _command("room", "room", "Your room in this round or the next")
LANGUAGE = _command("language", "language", "The language in which you are told and answered")
LANGUAGE_IS = _command("language-is", "language", "English, French or Arabic")
EVENT_OPTION = _command("event-option", "event", "Which event, when the server has several")
RUN = _command("run", "run", "Run the programme (moderators)")
RUN_START = _command("run-start", "start", "Start a session now")
RUN_START_SESSION = _command("run-start-session", "session", "Which session or round")
RUN_NEXT = _command("run-next", "next", "Start what comes next")
RUN_STATUS = _command("run-status", "status", "Today at a glance: times, rooms, people")
EVENT = _command("event", "event", "Prepare the event (organisers)")
EVENT_CHECK = _command("event-check", "check", "Check an agenda file without using it")
EVENT_LOAD = _command("event-load", "load", "Load an agenda and the list of people here")
EVENT_STATUS = _command("event-status", "status", "How far the preparations are")
FILE_AGENDA = _command("file-agenda", "agenda", "The agenda file (YAML)")
FILE_ROSTER = _command("file-roster", "roster", "The list of people (CSV or JSON)")
EXPORT = _command("export", "export", "The session log, without names (organisers)")
EXPORT_FORMAT = _command("export-format", "format", "JSON lines or CSV")
