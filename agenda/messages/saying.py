"""Moderators say something to a room, to all rooms, or to everybody: `/say` and its form."""

from agenda.messages.places import LANGUAGE_NAMES
from agenda.messages.template import name_command, say
from agenda.messages.values import Many

SAY = name_command("say", "say", "Say something to a room, all rooms or everyone (moderators)")
TO_OPTION = name_command("say-to", "to", "To whom; without it, to the room you are in")
TEXT_OPTION = name_command(
    "say-text", "text", "The words in one language; without them, a form for each"
)
LANGUAGE_OPTION = name_command(
    "say-language", "language", "The language of the words; without it, yours"
)

HERE = say("saying.here", "This room", comment="A choice of where to say something.")
ALL_ROOMS = say("saying.all-rooms", "All open rooms", comment="A choice of where to say something.")
EVERYONE = say(
    "saying.everyone",
    "Everyone (announcements)",
    comment="A choice of where to say something: the announcement channels.",
)

FORM = say("saying.form", "Say something", comment="The title of a form, at most 45 characters.")
IN_ENGLISH = say(
    "saying.field-en", "In English", comment="The label of a form's field, at most 45 characters."
)
IN_FRENCH = say(
    "saying.field-fr", "In French", comment="The label of a form's field, at most 45 characters."
)
IN_ARABIC = say(
    "saying.field-ar", "In Arabic", comment="The label of a form's field, at most 45 characters."
)
_FIELDS = {"en": IN_ENGLISH, "fr": IN_FRENCH, "ar": IN_ARABIC}
FIELDS = {one: _FIELDS.get(one, name) for one, name in LANGUAGE_NAMES.items()}
"""A field for a language that the catalogues do not know has that language's name."""

MARK_ENGLISH = say(
    "saying.mark-en", "(in English)", comment="Above a text that is in English for everybody."
)
MARK_FRENCH = say(
    "saying.mark-fr", "(in French)", comment="Above a text that is in French for everybody."
)
MARK_ARABIC = say(
    "saying.mark-ar", "(in Arabic)", comment="Above a text that is in Arabic for everybody."
)
_MARKS = {"en": MARK_ENGLISH, "fr": MARK_FRENCH, "ar": MARK_ARABIC}
MARKS = {one: _MARKS.get(one, name) for one, name in LANGUAGE_NAMES.items()}

SAID = say(
    "saying.said",
    "Said in {places}: {languages}.",
    comment="{places} lists channels, {languages} the languages of the words.",
    places=Many,
    languages=Many,
)
UNTRANSLATED = say(
    "saying.untranslated",
    "Those who read {languages} got it untranslated.",
    languages=Many,
)
FAILED = say(
    "saying.failed",
    "It could not be said in {places}. Your words are in the attached file.",
    places=Many,
)
NOWHERE = say(
    "saying.nowhere",
    "Nothing was said. Your words are in the attached file.",
    comment="After a sentence that tells why.",
)
NO_ROOM_OPEN = say("saying.no-room-open", "No room is open at the moment.")
NO_SUCH_ROOM = say(
    "saying.no-such-room",
    "There is no room called “{given}” now. Choose one from the list.",
    given=str,
)
NOT_A_ROOM = say(
    "saying.not-a-room",
    "This is no room of the event. Choose where to say it with the option “to”.",
)
PLACE_GONE = say("saying.place-gone", "The room for which you wrote does not exist any more.")
EMPTY = say("saying.empty", "There were no words in the form.")
