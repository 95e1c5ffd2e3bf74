"""Answers about seats, for moderators: who sits where, moves, swaps, locks, repairs."""

from agenda.messages.template import say
from agenda.messages.values import At, Many, Message, On
from agenda.text import Text

PERSON = say(
    "seats.person",
    "**{person}**",
    comment="A heading; the rooms of this person follow, one a line. same-ok",
    person=str,
)
PATH = say(
    "seats.path",
    "{session}, round {number}, {day}, {time}: {topic}",
    comment="One line of a person's path.",
    session=Text,
    number=int,
    day=On,
    time=At,
    topic=Text,
)
PATH_NOWHERE = say(
    "seats.path-nowhere",
    "{session}, round {number}, {day}, {time}: no seat",
    comment="One line of a person's path.",
    session=Text,
    number=int,
    day=On,
    time=At,
)
ROOM = say(
    "seats.room",
    "**{topic}**, round {number}: {n} person.",
    "**{topic}**, round {number}: {n} people.",
    topic=Text,
    number=int,
    n=int,
)
PEOPLE = say(
    "seats.people",
    "{people}",
    comment="The names of those in a room. same-ok",
    people=Many,
)
ROUND = say(
    "seats.round",
    "{session}, round {number}, {time}",
    comment="A heading; the rooms of this round follow, one a line.",
    session=Text,
    number=int,
    time=At,
)
RAPPORTEUR = say("seats.rapporteur", "Rapporteur: {person}", person=str)
MOVED = say(
    "seats.moved",
    "{person} now has a seat at {topic} in round {number}.",
    person=str,
    topic=Text,
    number=int,
)
SWAPPED = say(
    "seats.swapped",
    "{person} and {other} have changed places from round {number} of {session} on.",
    person=str,
    other=str,
    number=int,
    session=Text,
)
NO_LANGUAGE = say(
    "seats.no-language",
    "In round {number}, {person} would find no language of theirs at {topic}. "
    "Choose another room, or find interpreters for it.",
    number=int,
    person=str,
    topic=Text,
)
BY_INTERPRETATION = say(
    "seats.by-interpretation",
    "By interpretation: {people}",
    comment="Those in a room who follow what is said there by interpretation alone.",
    people=Many,
)
LOCKED = say(
    "seats.locked",
    "{person} keeps their rooms, whatever is repaired later. The same command undoes this.",
    person=str,
)
UNLOCKED = say(
    "seats.unlocked",
    "The rooms of {person} may change again when seats are repaired.",
    person=str,
)
BREAKS = say(
    "seats.breaks",
    "Mind this rule: {rule}",
    comment="After a move that breaks a rule; {rule} is a whole sentence.",
    rule=Message,
)
OFFER = say(
    "seats.offer",
    "{n} person moves: {gains}.",
    "{n} people move: {gains}.",
    comment="One way of repairing a seating; {gains} lists what it gains.",
    n=int,
    gains=Many,
)
OFFER_SEATS = say(
    "seats.offer-seats",
    "everybody has a seat",
    comment="What the repair with the fewest moves gains; part of a list.",
)
OFFER_BUTTON = say(
    "seats.offer-button",
    "{n} move",
    "{n} moves",
    comment="A button's label, at most 80 characters.",
    n=int,
)
TAKEN = say(
    "seats.taken",
    "Done: {n} person has another room now.",
    "Done: {n} people have another room now.",
    n=int,
)
NOTHING_TO_REPAIR = say("seats.nothing-to-repair", "Everybody has a seat. Nothing is to repair.")
STALE = say(
    "seats.stale",
    "The seats have changed since then. Ask for the repair again.",
)
IMPOSSIBLE = say(
    "seats.impossible",
    "It cannot be done: these rules cannot be kept together.",
    comment="The rules follow, one a line.",
)
WAY_OUT = say(
    "seats.way-out",
    "A way out: {way}",
    comment="{way} is a whole sentence.",
    way=Message,
)
NO_ROUND_LEFT = say("seats.no-round-left", "No round is left in this event.")
NO_SUCH_PERSON = say(
    "seats.no-such-person",
    "Nobody with a seat is called “{given}”. Choose somebody from the list.",
    given=str,
)
NO_SUCH_ROOM = say(
    "seats.no-such-room",
    "Round {number} has no room “{given}”. Choose one from the list.",
    number=int,
    given=str,
)
NO_SEAT = say(
    "seats.no-seat",
    "{person} has no seat in round {number} of {session}.",
    person=str,
    number=int,
    session=Text,
)
