"""What stands in a report: its titles, its headings, its honest lines, the draft of a news item."""

from collections.abc import Mapping

from agenda.messages.template import Message, Template, say
from agenda.messages.values import Many, On, Span
from agenda.text import Text

# --- titles and headings --------------------------------------------------------------

TITLE_TOPIC = say(
    "report.title-topic",
    "Report of break-out session {number}: {topic}",
    comment="The number is such as 2, or 2.1 for the first topic of session 2.",
    number=str,
    topic=Text,
)
TITLE_SESSION = say(
    "report.title-session", "Report of the session: {session}", session=(Text, Message)
)
RECAP = say("report.recap", "Recap of day {number}: {day}", number=int, day=On)
SHEET = say("report.sheet", "Presenting recommendations")
ON_DAY = say("report.on-day", "{day}", comment="same-ok", day=On)
ROUND_ON_DAY = say("report.round-on-day", "Round {number}, {day}", number=int, day=On)
FROM_TO = say("report.from-to", "{first} to {last}", comment="Two days.", first=On, last=On)

OTHER_POINTS = say(
    "report.other-points", "Other points", comment="A heading: they answer no guiding question."
)
MAIN_POINTS = say("report.main-points", "Main points")
WHAT_WAS_ON = say("report.what-was-on", "What was on")
WHAT_COMES = say("report.what-comes", "What comes next")
ABOUT = say("report.about", "How this report was made")
NUMBERS = say("report.numbers", "The event in numbers")
ANNEX = say("report.annex", "Annex: programme")
RECOMMENDATION = say("report.recommendation", "Recommendation", comment="Above a column.")
SUPPORT = say("report.support", "Support", comment="Above a column: how many are for it.")

HEADINGS: Mapping[str, Template] = {
    "highlight": say("report.highlights", "Highlights from the session"),
    "recommendation": say("report.recommendations", "Recommendations"),
    "good-practice": say("report.good-practices", "Good practices"),
    "challenge": say("report.challenges", "Challenges"),
    "action": say("report.actions", "Actions", comment="same-ok"),
}
"""How what was said is headed, by the kind of a statement."""

EMPTY: Mapping[str, Template] = {
    "highlight": say("report.no-highlights", "No highlights have been released."),
    "recommendation": say("report.no-recommendations", "No recommendations have been released."),
    "good-practice": say("report.no-good-practices", "No good practices have been released."),
    "challenge": say("report.no-challenges", "No challenges have been released."),
    "action": say("report.no-actions", "No actions have been released."),
}
"""What stands where there is nothing of a kind."""

NOTHING_ON_QUESTION = say(
    "report.nothing-on-question", "Nothing has been released on this question."
)
NOTHING_FROM = say(
    "report.nothing-from", "No notes have been released from: {sessions}.", sessions=Many
)
NOTHING_THAT_DAY = say("report.nothing-that-day", "No notes of this day have been released.")
LAST_DAY = say("report.last-day", "This was the last day of the event.")
WORDS_MISSING = say(
    "report.words-missing",
    "{n} note is not shown: it does not have its words in all languages yet.",
    "{n} notes are not shown: they do not have their words in all languages yet.",
    n=int,
)

# --- what is told of an event ---------------------------------------------------------

DATES = say("report.dates", "Dates", comment="Before one or more days. same-ok")
PLACE = say("report.place", "Place", comment="Where the event was.")
ORGANISED_BY = say("report.organised-by", "Organised by", comment="Before names.")
PARTNERS = say("report.partners", "Partners", comment="Before names.")
FUNDED_BY = say("report.funded-by", "Funded by", comment="Before names.")
LANGUAGES = say("report.languages", "Working languages")
NAMES = say("report.names", "{names}", comment="A list of names. same-ok", names=Many)

HOURS_AND_TITLE = say(
    "report.hours-and-title",
    "{hours} **{title}**",
    comment="An entry of the programme: page.span, then its title. same-ok",
    hours=Message,
    title=(Text, Message),
)
ROUND_OF = say(
    "report.round-of",
    "{session}, round {number}",
    comment="In a programme.",
    session=Text,
    number=int,
)
ROUND_ABOUT = say(
    "report.round-about",
    "{session}, round {number}: {topics}",
    comment="In a programme.",
    session=Text,
    number=int,
    topics=Many,
)
TOPIC_WITH = say(
    "report.topic-with",
    "{topic} – {people}",
    comment="The people are such as Expert: James Dennison. same-ok",
    topic=Text,
    people=Many,
)
NAMED = say(
    "report.named",
    "{words} ({name})",
    comment="A statement, and who agreed to be named with it. same-ok",
    words=Text,
    name=Text,
)

# --- the rule, and how a report is made -----------------------------------------------

RULE_HELD = say(
    "report.rule-held",
    "Discussions took place under the Chatham House Rule: comments are not attributed.",
)
RULE_WORDING = say(
    "report.rule-wording",
    "“When a meeting, or part thereof, is held under the Chatham House Rule,\n"
    "participants are free to use the information received,\n"
    "but neither the identity nor the affiliation of the speaker(s),\n"
    "nor that of any other participant, may be revealed.”",
    comment="The wording that Chatham House publishes; take its own translation.",
)
RECORD_HELD = say(
    "report.record-held", "Discussions were on the record: what was said may be attributed."
)
RECORD_PARTS = say(
    "report.record-parts", "These parts were on the record: {sessions}.", sessions=Many
)
WRITTEN = say(
    "report.written",
    "Rapporteurs wrote down what was said, not who said it. "
    "Somebody who was rapporteur in no room of that session read each note before its release.",
)
AT_LEAST = say(
    "report.at-least",
    "Of a speaker this report tells only what at least {n} person in the room shares.",
    "Of a speaker this report tells only what at least {n} people in the room share.",
    n=int,
)
ORDER = say("report.order", "The order of the points does not tell who spoke, or when.")
TRANSLATED = say(
    "report.translated", "Every point stands in all languages of the report, and none comes first."
)

# --- figures --------------------------------------------------------------------------

PARTICIPANTS = say("report.participants", "Participants", comment="Before a number. same-ok")
ADMINISTRATIONS = say("report.administrations", "Local administrations", comment="Before a number.")
ORGANISATIONS = say(
    "report.organisations", "Organisations", comment="Before a number; administrations too."
)
CITIES = say("report.cities", "Cities in the agenda", comment="Before a number.")
COUNTRIES = say("report.countries", "Countries", comment="Before a number.")
COUNTRIES_IN = say(
    "report.countries-in",
    "Countries: {region}",
    comment="Before a number; the region is such as North Africa.",
    region=Message,
)
OTHER_REGIONS = say("report.other-regions", "other regions", comment="After a colon.")
DAYS = say("report.days", "Days", comment="Before a number.")
SESSIONS = say("report.sessions", "Sessions", comment="Before a number. same-ok")
LENGTH = say("report.length", "Length of all sessions", comment="Before hours.")
LASTS = say("report.lasts", "{length}", comment="Hours and minutes. same-ok", length=Span)
NUMBER = say("report.number", "{number}", comment="same-ok", number=int)
MORE_THAN = say("report.more-than", "more than {number}", number=int)
SUPPORTERS = say(
    "report.supporters",
    "{n} participant",
    "{n} participants",
    comment="How many marked a recommendation as theirs.",
    n=int,
)
FEWER_THAN = say("report.fewer-than", "fewer than {number}", number=int)
BY_SUPPORT = say(
    "report.by-support",
    "The recommendations of all rooms, each once; what more participants support stands higher.",
)
BY_WORDS = say(
    "report.by-words", "The recommendations of all rooms, each once, in alphabetical order."
)
