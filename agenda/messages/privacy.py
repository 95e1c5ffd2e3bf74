"""What is kept about somebody, until when, and how they withdraw it."""

from agenda.messages.template import name_command, say
from agenda.messages.values import Message, On
from agenda.text import Text

HEAD = say("privacy.head", "**What {event} keeps about you**", comment="A heading.", event=Text)
PERSON = say(
    "privacy.person",
    "This account is {person} on the organisers' list of people.",
    person=str,
)
NOT_ON_LIST = say("privacy.not-on-list", "This account is nobody on the list of people.")
LANGUAGE = say(
    "privacy.language",
    "Your language: {language}.",
    comment="{language} is a language's name.",
    language=Message,
)
SEATS = say(
    "privacy.seats",
    "Your seat in {n} round.",
    "Your seats in {n} rounds.",
    comment="One of the things that are kept.",
    n=int,
)
ACCEPTED = say("privacy.accepted", "You accepted the rule on {day}; only the day is kept.", day=On)
CHOICES = say(
    "privacy.choices",
    "Your choice of a room in {n} round.",
    "Your choices of rooms in {n} rounds.",
    comment="One of the things that are kept.",
    n=int,
)
HANDS = say("privacy.hands", "Your raised hand.", comment="One of the things that are kept.")
REQUEST = say(
    "privacy.request",
    "The name of this account, because you asked the moderators to let you in.",
    comment="One of the things that are kept.",
)
ATTENDANCE = say(
    "privacy.attendance",
    "That you were in {n} session. Reports have counts only.",
    "That you were in {n} sessions. Reports have counts only.",
    comment="One of the things that are kept.",
    n=int,
)
UNTIL = say(
    "privacy.until",
    "It is kept until the organisers delete the event, once its reports are written.",
)
ON_DISCORD = say(
    "privacy.on-discord",
    "What you write in the rooms is on Discord. "
    "Discord and this server's administrators can read it; Majlis does not read or keep it.",
)
CHATS_UNTIL = say(
    "privacy.chats-until",
    "The chats exist until the organisers delete them, after the event's last day: {day}.",
    day=On,
)
BUTTON_WITHDRAW = say("privacy.button-withdraw", "Withdraw", comment="A button's label: forget me.")
SURE = say(
    "privacy.sure",
    "Everything above is forgotten, your seats are given to others, and your rooms close for you. "
    "Are you sure?",
)
BUTTON_SURE = say("privacy.button-sure", "Yes, forget me", comment="A button's label.")
WITHDRAWN = say(
    "privacy.withdrawn",
    "It is forgotten. Your line in the organisers' own list stays theirs: ask them about it. "
    "What you wrote on Discord and your roles there stay until you remove them.",
)
NOTHING_KEPT = say("privacy.nothing-kept", "Nothing else is kept about you.")


PRIVACY = name_command("privacy", "privacy", "What is kept about you, and how to withdraw it")
