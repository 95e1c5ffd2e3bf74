"""People of the agenda who are confirmed or replaced: what organisers are told."""

from agenda.messages.template import Message, name_command, say
from agenda.messages.values import Many

CONFIRMED = say(
    "person.confirmed",
    "{person} is confirmed. Everybody is told, and what was posted is put right.",
    person=Message,
)
CONFIRMED_ALREADY = say(
    "person.confirmed-already", "{person} is confirmed already.", person=Message
)
REPLACED = say(
    "person.replaced",
    "{person} now stands instead of {before}. Everybody is told, and what was posted is put right.",
    person=Message,
    before=Message,
)
REPLACED_ALREADY = say(
    "person.replaced-already", "{person} is in the agenda like that already.", person=Message
)
NO_SUCH_PERSON = say(
    "person.no-such-person",
    "Nobody in the agenda is called {given}. Choose somebody from the list.",
    given=str,
)
NAME_MISSING = say("person.name-missing", "Write the name of the new person.")
SEVERAL = say(
    "person.several",
    "Several people are called {given}. Choose one by id: {ids}.",
    given=str,
    ids=Many,
)
SUGGESTED = say(
    "person.suggested",
    "{person} (to be confirmed)",
    comment="In a list to choose from.",
    person=Message,
)


PERSON = name_command("person", "person", "People of the agenda (organisers)")
PERSON_CONFIRM = name_command("person-confirm", "confirm", "Somebody comes who was to be confirmed")
PERSON_REPLACE = name_command("person-replace", "replace", "Somebody else comes instead")
PERSON_WHO = name_command("person-who", "person", "Whom: a name or id in the agenda")
PERSON_NAME = name_command("person-name", "name", "The name of who comes instead")
PERSON_FUNCTION = name_command("person-function", "function", "Their function, such as Mayor")
PERSON_ORGANISATION = name_command("person-organisation", "organisation", "For whom they come")
