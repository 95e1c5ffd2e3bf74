"""The words on the page that shows a rehearsal: what was promised, and what happened."""

from collections.abc import Mapping

from agenda.messages.template import Message, Template, say
from agenda.text import Text

PAGE = say(
    "rehearsal.page",
    "Rehearsal: {event}",
    comment="The title of the page in the browser.",
    event=Text,
)
REHEARSAL = say("rehearsal.rehearsal", "Rehearsal", comment="Above the event's title.")
LANGUAGE = say("rehearsal.language", "Language of this page")
CONTENTS = say("rehearsal.contents", "Contents", comment="A list of links to the page's parts.")

KEPT = say("rehearsal.kept", "Everything that the agenda promises happened.")
BROKEN = say(
    "rehearsal.broken",
    "{n} promise was not kept.",
    "{n} promises were not kept.",
    comment="A list of them follows.",
    n=int,
)
FOUND = say(
    "rehearsal.found",
    "Found instead: {found}",
    comment="What was found instead of what the agenda promises; in English.",
    found=str,
)

_COUNT = "A label under a number."

PEOPLE = say("rehearsal.people", "People", comment=_COUNT)
CHECKED = say("rehearsal.checked", "Promises checked", comment=_COUNT)
NOTICES = say("rehearsal.notices", "Notices", comment=_COUNT)
ROOMS = say("rehearsal.rooms", "Rooms opened", comment=_COUNT)
LATECOMERS = say("rehearsal.latecomers", "Latecomers", comment=_COUNT)
DROP_OUTS = say("rehearsal.drop-outs", "Drop-outs", comment=_COUNT)
LANGUAGE_CHANGES = say("rehearsal.language-changes", "Changes of language", comment=_COUNT)
RESTARTS = say("rehearsal.restarts", "Restarts of the bot", comment=_COUNT)
REQUESTS = say("rehearsal.requests", "Requests to Discord", comment=f"{_COUNT} Also a heading.")

DAYS = say("rehearsal.days", "What happens when", comment="Above a chart for each day.")
BEFORE = say("rehearsal.before", "Before the first day")
SAID = say("rehearsal.said", "Notices said", comment="Beside dots on a line of time.")
EVENTS = say(
    "rehearsal.events",
    "What went differently",
    comment="Beside marks on a line of time: latecomers, drop-outs, restarts and the like.",
)
BY_THE_MINUTE = say("rehearsal.by-the-minute", "Minute by minute", comment="Above a list.")
ADMITTED = say(
    "rehearsal.admitted",
    "{n} person admitted",
    "{n} people admitted",
    comment="After the name of a room: how many could enter it.",
    n=int,
)
NEVER_OPENED = say("rehearsal.never-opened", "never opened", comment="After the name of a room.")

NOTICES_SAID = say("rehearsal.notices-said", "{n} notice", "{n} notices", n=int)
ROOMS_OPENED = say("rehearsal.rooms-opened", "{n} room opens", "{n} rooms open", n=int)
ROOMS_CLOSED = say("rehearsal.rooms-closed", "{n} room closes", "{n} rooms close", n=int)
LATE = say("rehearsal.late", "{who} comes late", comment="The name of a person.", who=str)
DROPPED = say("rehearsal.dropped", "{who} drops out", comment="The name of a person.", who=str)
CHANGED = say(
    "rehearsal.changed",
    "{who} changes to {language}",
    comment="The name of a person, and of a language.",
    who=str,
    language=Message,
)
STARTED = say("rehearsal.started", "{who} starts the session by hand", who=str)
RESTARTED = say(
    "rehearsal.restarted",
    "The bot is back after {n} second",
    "The bot is back after {n} seconds",
    n=int,
)
WENT_WRONG = say("rehearsal.went-wrong", "A promise is not kept")

TALK = say("rehearsal.talk", "What people read", comment="Above the notices in every language.")
OWN_TIME = say("rehearsal.own-time", "Each reader sees this in their own time.")
TALK_HINT = say(
    "rehearsal.talk-hint",
    "Times with a dotted line are shown to each reader in their own time. "
    "On this page they are in {zone}.",
    zone=str,
)
MODERATORS_ONLY = say("rehearsal.moderators-only", "Moderators only")
CHANNEL = say(
    "rehearsal.channel",
    "channel",
    comment="Stands for a channel whose name is not known, after #.",
)
BRIEFS = say(
    "rehearsal.briefs",
    "The brief in {n} room",
    "The briefs in {n} rooms",
    comment="What stands in a room for its group: the topic, its questions, its hours.",
    n=int,
)

PATHS = say("rehearsal.paths", "Each person’s path")
PERSON = say("rehearsal.person", "Person", comment="Above a column.")
GROUP = say("rehearsal.group", "Group", comment="Above a column.")
SPOKEN = say("rehearsal.spoken", "Language", comment="Above a column.")
ARRIVAL = say("rehearsal.arrival", "Arrival", comment="Above a column: when somebody came.")
REMARKS = say("rehearsal.remarks", "Remarks", comment="Above a column.")
ON_DAY = say(
    "rehearsal.on-day",
    "Day {number}, {time}",
    comment="The time is such as 09:00.",
    number=int,
    time=str,
)
BEFORE_THEN = say(
    "rehearsal.before-then",
    "Before, {time}",
    comment="On a day before the event; the time is such as 18:00.",
    time=str,
)
ABSENT = say("rehearsal.absent", "not there", comment="In a table: somebody was not in a room.")
CAME_LATE = say("rehearsal.came-late", "late", comment="In a table, after a room's name.")
DROPPED_OUT = say("rehearsal.dropped-out", "dropped out", comment="In a table.")
ELSEWHERE = say(
    "rehearsal.elsewhere", "not the planned room", comment="In a table, after a room's name."
)
NEW_LANGUAGE = say(
    "rehearsal.new-language",
    "now {language}",
    comment="In a table: somebody changed to another language.",
    language=Message,
)

CHECKS = say("rehearsal.checks", "What was checked")
PROMISE = say("rehearsal.promise", "Promise", comment="Above a column.")
COUNT = say("rehearsal.count", "Count", comment="Above a column of numbers.")
ROUTE = say("rehearsal.route", "Request", comment="Above a column: method and path.")
TOTAL = say("rehearsal.total", "Total", comment="Before a sum.")
MADE_BY = say(
    "rehearsal.made-by",
    "Made by {command}. The same agenda, people and seed always give the same page.",
    comment="The command is majlis rehearse with its options.",
    command=str,
)

_KIND = "A kind of promise, in a list with numbers."

PROMISES: Mapping[str, Template] = {
    "answers": say("rehearsal.promise-answers", "Answers to people", comment=_KIND),
    "descriptions": say(
        "rehearsal.promise-descriptions", "Requests as Discord describes them", comment=_KIND
    ),
    "doors": say(
        "rehearsal.promise-doors", "Who can enter which room, and who cannot", comment=_KIND
    ),
    "languages": say(
        "rehearsal.promise-languages",
        "Notices said in all languages within 2 seconds",
        comment=_KIND,
    ),
    "log": say("rehearsal.promise-log", "Entries of the session log", comment=_KIND),
    "notices": say("rehearsal.promise-notices", "Notices said once and in time", comment=_KIND),
    "requests": say(
        "rehearsal.promise-requests", "Requests within Discord’s limits", comment=_KIND
    ),
}
"""How a kind of promise is called; one that is not here is shown as it is."""
