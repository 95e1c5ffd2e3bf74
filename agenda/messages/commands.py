"""The names and descriptions of the slash commands and their options."""

from agenda.messages.template import Template, say

Named = tuple[Template, Template]
"""A name and a description."""

_NAME = "A command's name: small letters and hyphens, at most 32 characters. same-ok"
_ABOUT = "What a command does, at most 100 characters."


def _command(key: str, name: str, about: str) -> Named:
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
RUN_EXTEND = _command("run-extend", "extend", "More minutes for what is on; below zero cuts")
RUN_EXTEND_MINUTES = _command("run-extend-minutes", "minutes", "How many, such as 10 or -5")
RUN_SESSION = _command("run-session", "session", "Which session or round, if not what is on")
RUN_ROOM = _command("run-room", "room", "One room only")
RUN_HOLD = _command("run-hold", "hold", "Stop the clock until /run resume")
RUN_RESUME = _command("run-resume", "resume", "Let the clock go on")
RUN_SKIP = _command("run-skip", "skip", "Leave a session out")
RUN_UNDO = _command("run-undo", "undo", "Take back the last decision")
ROOMS = _command("rooms", "rooms", "The breakout rooms (moderators)")
ROOMS_OPEN = _command("rooms-open", "open", "Open the rooms of the next round now")
ROOMS_CLOSE = _command("rooms-close", "close", "Close the open rooms, or one of them, now")
ROOMS_STATUS = _command("rooms-status", "status", "Each room: people, time left, languages")
RUN_STATUS = _command("run-status", "status", "Today at a glance: times, rooms, people")
SEAT = _command("seat", "seat", "Who sits where, and change it (moderators)")
SEAT_SHOW = _command("seat-show", "show", "A room or a person, in words and as a picture")
SEAT_MOVE = _command("seat-move", "move", "Give somebody another room from this round on")
SEAT_SWAP = _command("seat-swap", "swap", "Let two people change places")
SEAT_LOCK = _command("seat-lock", "lock", "Keep somebody in their rooms, or no longer")
SEAT_REPAIR = _command("seat-repair", "repair", "Seat people again with the fewest moves")
PERSON = _command("person-option", "person", "Whom: their name or id in the list of people")
OTHER_PERSON = _command("other-option", "other", "With whom: their name or id")
ROOM_OPTION = _command("room-option", "room", "Which room of this round or the next")
AWAY = _command("away-option", "away", "Somebody who has left and needs no seat any more")
CLOSED = _command("closed-option", "closed", "A room that stays closed in the next rounds")
FILE_PLAN = _command("file-plan", "plan", "The seats, from majlis seat (CSV or JSON)")
EVENT = _command("event", "event", "Prepare the event (organisers)")
EVENT_CHECK = _command("event-check", "check", "Check an agenda file without using it")
EVENT_LOAD = _command("event-load", "load", "Load an agenda and the list of people here")
EVENT_STATUS = _command("event-status", "status", "How far the preparations are")
FILE_AGENDA = _command("file-agenda", "agenda", "The agenda file (YAML)")
FILE_ROSTER = _command("file-roster", "roster", "The list of people (XLSX, CSV or JSON)")
EXPORT = _command("export", "export", "The session log, without names (organisers)")
EXPORT_FORMAT = _command("export-format", "format", "JSON lines or CSV")
EVENT_DIFF = _command("event-diff", "diff", "See what a new agenda would change")
EVENT_PUBLISH = _command("event-publish", "publish", "Publish a new agenda, and tell everybody")
EVENT_VERSIONS = _command("event-versions", "versions", "The versions of the agenda so far")
VERSION_OPTION = _command("version-option", "version", "An earlier version, instead of a file")
