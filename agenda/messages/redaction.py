"""What stands in a note in place of a name; and what `majlis redact` says."""

from agenda.messages.template import Message, say

_NO_GENDER = "Stands in a sentence in place of a name, and must not tell man from woman."

# --- people, as finely as may be told -------------------------------------------------

PERSON = say("redaction.person", "a participant", comment=_NO_GENDER)
GROUP = say("redaction.group", "the group", comment=_NO_GENDER)
CITY_PERSON = say("redaction.city-person", "someone from a local authority", comment=_NO_GENDER)
STATE_PERSON = say("redaction.state-person", "someone from a government", comment=_NO_GENDER)
SOCIETY_PERSON = say("redaction.society-person", "someone from civil society", comment=_NO_GENDER)
INTERNATIONAL_PERSON = say(
    "redaction.international-person",
    "someone from an international organisation",
    comment=_NO_GENDER,
)
RESEARCH_PERSON = say("redaction.research-person", "someone from research", comment=_NO_GENDER)
BUSINESS_PERSON = say(
    "redaction.business-person", "someone from the private sector", comment=_NO_GENDER
)
MEDIA_PERSON = say("redaction.media-person", "someone from the media", comment=_NO_GENDER)
NETWORK_PERSON = say("redaction.network-person", "someone from a network", comment=_NO_GENDER)
FROM_REGION = say(
    "redaction.from-region",
    "{person} ({region})",
    comment="{person} is such as a participant, {region} such as North Africa. same-ok",
    person=Message,
    region=Message,
)
NORTH_AFRICA = say("redaction.north-africa", "North Africa")
MIDDLE_EAST = say("redaction.middle-east", "Middle East")
EUROPE = say("redaction.europe", "Europe", comment="same-ok")
SOUTH = say("redaction.south", "Southern Mediterranean")
AFRICA = say("redaction.africa", "Africa")
AMERICAS = say("redaction.americas", "the Americas")
ASIA = say("redaction.asia", "Asia and the Pacific")

# --- what belongs to people -----------------------------------------------------------

ORGANISATION = say("redaction.organisation", "an organisation", comment=_NO_GENDER)
COUNTRY = say("redaction.country", "a country", comment=_NO_GENDER)
CITY = say("redaction.city", "a city", comment=_NO_GENDER)
OF_A_COUNTRY = say(
    "redaction.of-a-country",
    "national",
    comment="In place of such as Tunisian; French and Arabic: of a country, after a noun.",
)
SOMETHING = say(
    "redaction.something",
    "[removed]",
    comment="Stands in place of a link, a number or a word that is not known.",
)

# --- the command ----------------------------------------------------------------------

PROGRESS = say("redaction.progress", "Redacting {n} note", "Redacting {n} notes", n=int)
NO_NOTE = say("redaction.no-note", "This line is not a note: {problem}", problem=Message)
NOT_JSON = say("redaction.not-json", "It is not JSON.")
NOT_UNICODE = say("redaction.not-unicode", "It is not UTF-8.")
NO_OBJECT = say("redaction.no-object", "It is not an object in braces.")
NO_ID = say(
    "redaction.no-id",
    "“id” is missing, or not a text or a whole number.",
    comment="“id” is what one types.",
)
SAME_ID = say("redaction.same-id", "The id “{id}” stands in line {line} already.", id=str, line=int)
NO_TEXT = say(
    "redaction.no-text", "“text” is missing, or not a text.", comment="“text” is what one types."
)
NO_LANGUAGE = say(
    "redaction.no-language",
    "“lang” is not a text such as en, fr or ar.",
    comment="“lang” is what one types.",
)
TOO_LONG = say(
    "redaction.too-long",
    "The text has {n} character; at most {most} are read.",
    "The text has {n} characters; at most {most} are read.",
    n=int,
    most=int,
)
WRONG_NOTES = say(
    "redaction.wrong-notes",
    "{n} line cannot be redacted; nothing is written.",
    "{n} lines cannot be redacted; nothing is written.",
    n=int,
)
