"""What is said when an export still tells who somebody is, and so does not go out."""

from agenda.messages.template import say

_PLACE = "{file} is a file's name or number, {place} such as page 3 or line 7, in English."

REFUSED = say(
    "gate.refused",
    "Nothing was exported: {n} place still tells who somebody is, or could not be checked.",
    "Nothing was exported: {n} places still tell who somebody is, or could not be checked.",
    comment="Headline; a line for each place follows.",
    n=int,
)
REMEDY = say(
    "gate.remedy",
    "Mask or rewrite these places, or allow the exact passage, and export again.",
    comment="After the lines that name the places.",
)
NAME = say("gate.name", "{file}, {place}: a name.", comment=_PLACE, file=str, place=str)
ORGANISATION = say(
    "gate.organisation", "{file}, {place}: an organisation.", comment=_PLACE, file=str, place=str
)
ACRONYM = say(
    "gate.acronym",
    "{file}, {place}: the letters of an organisation.",
    comment=_PLACE,
    file=str,
    place=str,
)
HANDLE = say(
    "gate.handle",
    "{file}, {place}: a name that is used on Discord.",
    comment=_PLACE,
    file=str,
    place=str,
)
NUMBER = say(
    "gate.number",
    "{file}, {place}: a number or code of a person.",
    comment=_PLACE,
    file=str,
    place=str,
)
CONTACT = say(
    "gate.contact",
    "{file}, {place}: an e-mail address or a telephone number.",
    comment=_PLACE,
    file=str,
    place=str,
)
LINK = say(
    "gate.link",
    "{file}, {place}: a link to Discord, or a mention.",
    comment=_PLACE,
    file=str,
    place=str,
)
UNREADABLE = say(
    "gate.unreadable", "{file}, {place}: it cannot be checked.", comment=_PLACE, file=str, place=str
)
PROPERTY = say(
    "gate.property",
    "{file}, {place}: a property that tells who made the file, or when.",
    comment=_PLACE,
    file=str,
    place=str,
)
UNDECIDED = say(
    "gate.undecided",
    "{file}, {place}: a flagged passage that nobody decided about.",
    comment=_PLACE,
    file=str,
    place=str,
)
