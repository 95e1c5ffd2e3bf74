"""What is said when everything about the people of an event is removed."""

from agenda.messages.template import say

NOT_FROZEN = say(
    "purge.not-frozen",
    "The notes of {event} are not closed yet, so nothing was removed. "
    "Write the reports with /report freeze, and try again.",
    comment="To an organiser or the operator. /report freeze is a command on Discord.",
    event=str,
)
NO_REPORTS = say(
    "purge.no-reports",
    "The reports of {event} are not kept, so nothing was removed. "
    "Write them with /report freeze, and try again.",
    comment="To an organiser or the operator. Without the reports, nothing would be left.",
    event=str,
)
TYPE_AGAIN = say(
    "purge.type-again",
    "This removes everything about the people of {event} for good. Only its reports stay. "
    "Type {event} to go on",
    comment="The command line asks for the event's short name; a colon follows.",
    event=str,
)
DISCARDS = say(
    "purge.discards",
    "This removes everything about {event} for good, its notes too. No report of it stays. "
    "Type {event} to go on",
    comment="The command line asks for the event's short name; a colon follows.",
    event=str,
)
NOT_THE_SAME = say(
    "purge.not-the-same",
    "That is not {event}, so nothing was removed.",
    comment="The name that was typed is another one.",
    event=str,
)
PROGRESS = say("purge.progress", "Removing {event}", comment="Beside a bar.", event=str)
LEFT = say(
    "purge.left",
    "{n} trace of the people of {event} is left.",
    "{n} traces of the people of {event} are left.",
    comment="After a search in all files. Best is 0.",
    n=int,
    event=str,
)
IN_FILE = say(
    "purge.in-file",
    "{file}: {n} trace",
    "{file}: {n} traces",
    comment="A line of a list of files.",
    file=str,
    n=int,
)
REMOVE_FILES = say(
    "purge.remove-files",
    "Delete these files, or what they say about people. Then look through your backups as well.",
    comment="To the operator, below a list of files.",
)
NAMES_UNKNOWN = say(
    "purge.names-unknown",
    "The names of the people of {event} could not be read any more. "
    "So no file was searched for them.",
    comment="The key that opens them was lost before.",
    event=str,
)
GONE_ALREADY = say(
    "purge.gone-already",
    "{event} has been removed already. Only its reports and counts of decisions are kept.",
    comment="To the operator. The counts name nobody.",
    event=str,
)
ON_DISCORD = say(
    "purge.on-discord",
    "The rooms of {event} on Discord, with what was written there, are removed by /purge there.",
    comment="/purge is a command on Discord.",
    event=str,
)
