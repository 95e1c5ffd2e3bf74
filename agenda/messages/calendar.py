"""What calendars say: the file of one's own programme, and Discord's own calendar."""

from agenda.messages.template import say
from agenda.messages.values import Url
from agenda.text import Text

NAME = say(
    "command.calendar.name",
    "calendar",
    comment="A command's name: small letters and hyphens, at most 32 characters. same-ok",
)
ABOUT = say(
    "command.calendar.description",
    "Your programme as a file for your calendar",
    comment="What a command does, at most 100 characters.",
)
CALENDAR = (NAME, ABOUT)

OWN = say("calendar.own", "This is your own programme. Open the file with your calendar.")
PUBLIC = say(
    "calendar.public",
    "This is the public programme, since you are not on the list of people. "
    "Open the file with your calendar.",
)
LATER = say(
    "calendar.later",
    "When times change, ask again: the new file puts the old entries right.",
)
ROUND = say(
    "calendar.round",
    "{session}, round {number}",
    comment="The title of a calendar's entry.",
    session=Text,
    number=int,
)
OWN_ROUND = say(
    "calendar.own-round",
    "{topic} ({session}, round {number})",
    comment="The title of a calendar's entry: what one's own room is about.",
    topic=Text,
    session=Text,
    number=int,
)
SESSION = say(
    "calendar.session",
    "{session}",
    comment="The title of a calendar's entry. same-ok",
    session=Text,
)
WHERE = say(
    "calendar.where",
    "On Discord: {link}",
    comment="In the notes of a calendar's entry.",
    link=Url,
)
