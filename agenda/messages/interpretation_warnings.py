"""What an organiser would ask about interpretation; each warning can be waived by its name."""

from agenda.messages.template import Message, say
from agenda.messages.values import At, Many, On
from agenda.text import Text

_PLACES = "{place} is a session, or a room with its round."

ROOM_IN_ROUND = say(
    "warning.room-in-round",
    "“{topic}” in round {number}",
    comment="Names a room, inside a sentence.",
    topic=Text,
    number=int,
)
SESSION_IN_QUOTES = say(
    "warning.session-in-quotes",
    "“{title}”",
    comment="Names a session, inside a sentence. same-ok",
    title=Text,
)
INTERPRETER_ALONE = say(
    "warning.interpreter-alone",
    "{place} lasts {minutes} min, too long for one interpreter ({one}–{other}): add a second.",
    comment=f"{_PLACES} {{one}} and {{other}} are languages; min: minutes.",
    place=Message,
    minutes=int,
    one=Message,
    other=Message,
)
INTERPRETER_IN_TWO_PLACES = say(
    "warning.interpreter-in-two-places",
    "{person} would interpret in two places at {at} on {day}: {first} and {second}.",
    comment="{first} and {second} are sessions, or rooms with their round.",
    person=str,
    at=At,
    day=On,
    first=Message,
    second=Message,
)
INTERPRETER_WITHOUT_REST = say(
    "warning.interpreter-without-rest",
    "{person} has {n} min of rest after {first}, on {day} at {at}; plan 10.",
    "{person} has {n} min of rest after {first}, on {day} at {at}; plan 10.",
    comment="{first} is a session, or a room with its round; min: minutes.",
    person=str,
    n=int,
    first=Message,
    day=On,
    at=At,
)
NO_WAY = say(
    "warning.no-way",
    "Nobody interprets in {place}: {pairs}. Add interpreters, or leave out a language.",
    comment=f"{_PLACES} {{pairs}} are such as French to Arabic.",
    place=Message,
    pairs=Many,
)
FROM_TO = say(
    "warning.from-to",
    "{first} to {last}",
    comment="Two languages: what is said in the first, for those who speak the last.",
    first=Message,
    last=Message,
)
BETWEEN = say(
    "warning.between",
    "{first}–{last}",
    comment="Two languages, both ways. same-ok",
    first=Message,
    last=Message,
)
BY_RELAY = say(
    "warning.by-relay",
    "Some hear {place} by relay only: {ways}. Say so to the interpreters, or add a pair.",
    comment=f"{_PLACES} {{ways}} are such as Arabic → English → French.",
    place=Message,
    ways=Many,
)
NO_LINK = say(
    "warning.no-link",
    "Discord carries one voice at a time: give {place} a link under “interpretation”.",
    comment=f"{_PLACES} It is to be interpreted simultaneously. “interpretation” is a field of "
    "the file and stays as it is.",
    place=Message,
)
NOT_SINGLE = say(
    "warning.not-single",
    "{place} is held in one language, but has more, or interpreters; change its mode.",
    comment=f"{_PLACES} Its mode in the file is “single”.",
    place=Message,
)
NOT_AN_INTERPRETER = say(
    "warning.not-an-interpreter",
    "{person} is to interpret, but is not in the roster as an interpreter.",
    person=str,
)
NO_ROOM_FOLLOWED = say(
    "warning.no-room-followed",
    "In round {number}, {n} person finds no language of theirs in any room: {people}.",
    "In round {number}, {n} people find no language of theirs in any room: {people}.",
    comment="{people} is a list of ids from the list of people.",
    number=int,
    n=int,
    people=Many,
)
