"""Who was there: what people are told who check in, and what organisers see."""

from agenda.messages.template import name_command, say
from agenda.messages.values import At
from agenda.text import Text

CHECKED_IN = say(
    "attendance.checked-in",
    "You are checked in: {session}. Organisers see it, reports have counts only.",
    session=Text,
)
CHECKED_IN_ROUND = say(
    "attendance.checked-in-round",
    "You are checked in: {session}, round {number}. Organisers see it, reports have counts only.",
    session=Text,
    number=int,
)
NOTHING_ON = say(
    "attendance.nothing-on",
    "Nothing is going on. You can check in from 15 minutes before a session.",
)
SESSION = say(
    "attendance.session",
    "{time} {session}: {n} person was there.",
    "{time} {session}: {n} people were there.",
    comment="One line for each session, for organisers.",
    time=At,
    session=Text,
    n=int,
)
ROUND = say(
    "attendance.round",
    "{time} {session}, round {number}: {n} person was there.",
    "{time} {session}, round {number}: {n} people were there.",
    comment="One line for each round, for organisers.",
    time=At,
    session=Text,
    number=int,
    n=int,
)
OTHERS = say(
    "attendance.others",
    "{n} of them is not on the list.",
    "{n} of them are not on the list.",
    comment="After a count of those who were there.",
    n=int,
)
ALL = say(
    "attendance.all",
    "In the whole event: {n} person of {all} on the list.",
    "In the whole event: {n} people of {all} on the list.",
    comment="Who was in at least one session.",
    n=int,
    all=int,
)
PRIVATE = say(
    "attendance.private",
    "The file names people: it is for organisers alone.",
)


CHECK_IN = name_command("check-in", "check-in", "Say that you are here")
ATTENDANCE = name_command(
    "attendance", "attendance", "Who was there, counted and as a file (organisers)"
)
ATTENDANCE_SESSION = name_command(
    "attendance-session", "session", "Which session or round; without it, all of them"
)
