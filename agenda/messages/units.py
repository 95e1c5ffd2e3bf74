"""How lengths of time and lists are written."""

from agenda.messages.template import Message, say

HOURS = say(
    "unit.hours",
    "{n} h",
    "{n} h",
    comment="A length of time. It may follow a preposition. same-ok",
    n=int,
)
MINUTES = say(
    "unit.minutes",
    "{n} min",
    "{n} min",
    comment="A length of time. It may follow a preposition. same-ok",
    n=int,
)
HOURS_AND_MINUTES = say(
    "unit.hours-and-minutes",
    "{hours} {minutes}",
    comment="A length of time: unit.hours, then unit.minutes.",
    hours=Message,
    minutes=Message,
)
LIST = say(
    "unit.list",
    "{before}, {next}",
    comment="Joins two values of a list, and the rest in the same way.",
    before=str,
    next=str,
)
