"""What a careful organiser would ask about an agenda; each warning can be waived by its name."""

from agenda.messages.template import say
from agenda.messages.values import At, Many, Message, On, Span
from agenda.text import Text

ZONE_ASSUMED = say(
    "warning.zone-assumed",
    "The zone {zone} is assumed; ask the hosts whether it is right.",
    comment="The agenda's file says that its source names no time zone.",
    zone=str,
)
DAY_LENGTH_DIFFERS = say(
    "warning.day-length-differs",
    "{day} lasts {length}, but {announced} a day were announced.",
    comment="From the first start to the last end, breaks included.",
    day=On,
    length=Span,
    announced=Span,
)
DAYS_DIFFER = say(
    "warning.days-differ",
    "The agenda has {n} day, but the invitation said {announced}.",
    "The agenda has {n} days, but the invitation said {announced}.",
    comment="{announced} is a number of days, too.",
    n=int,
    announced=int,
)
POSTERS_DO_NOT_FIT = say(
    "warning.posters-do-not-fit",
    "{n} poster × {minutes} min = {total} min in a slot of {slot} min.",
    "{n} posters × {minutes} min = {total} min in a slot of {slot} min.",
    n=int,
    minutes=int,
    total=int,
    slot=int,
)
OVERLAP = say(
    "warning.overlap",
    "“{first}” ends at {end}, but “{second}” starts at {start} already.",
    first=Text,
    end=At,
    second=Text,
    start=At,
)
GAP = say(
    "warning.gap",
    "Nothing is planned from {end}, the end of “{first}”, to {start}, the start of “{second}”.",
    first=Text,
    end=At,
    second=Text,
    start=At,
)
GAP_AT_START = say(
    "warning.gap-at-start",
    "Nothing is planned from {start}, the start of “{outer}”, to {first}.",
    comment="{first} is the hour at which the first entry inside the session starts.",
    start=At,
    outer=Text,
    first=At,
)
GAP_AT_END = say(
    "warning.gap-at-end",
    "Nothing is planned from {last} to {end}, the end of “{outer}”.",
    comment="{last} is the hour at which the last entry inside the session ends.",
    last=At,
    end=At,
    outer=Text,
)
AFTER_HARD_END = say(
    "warning.after-hard-end",
    "“{title}” is planned until {end}, after its hard end at {hard}.",
    title=Text,
    end=At,
    hard=At,
)
PERSON_IN_TWO_PLACES = say(
    "warning.person-in-two-places",
    "{person}: in “{first}” and in “{second}” at {at} on {day}.",
    comment="{person} is a name, or a function and an organisation.",
    person=Many,
    first=Text,
    second=Text,
    at=At,
    day=On,
)
NO_FACILITATOR = say(
    "warning.no-facilitator",
    "Nobody moderates or facilitates “{title}”; name a moderator or a facilitator.",
    title=Text,
)
NOBODY_IN_ROOM = say(
    "warning.nobody-in-room",
    "“{title}” has no moderator, facilitator or expert; name one.",
    comment="{title} is a topic that has a room of its own.",
    title=Text,
)
TO_BE_CONFIRMED = say(
    "warning.to-be-confirmed",
    "{person}: to be confirmed.",
    comment="{person} is a name, or a function and an organisation.",
    person=Many,
)
LINK_WITHOUT_TARGET = say(
    "warning.link-without-target",
    "The link “{title}” leads nowhere; give its address as “url”.",
    comment="“url” is a field of the file and stays as it is.",
    title=Text,
)
INTERPRETATION_WITHOUT_TARGET = say(
    "warning.interpretation-without-target",
    "The link to the interpretation ({language}) leads nowhere; give its address.",
    comment="{language} is a code such as fr.",
    language=str,
)
TRANSLATION_MISSING = say(
    "warning.translation-missing",
    "There are no words here in: {languages}.",
    comment="{languages} are codes such as fr, ar.",
    languages=Many,
)
CLOCK_DIFFERS = say(
    "warning.clock-differs",
    "In {city}, day {number} starts at {local} on {local_day}, not at {start}.",
    comment="A city whose clock is not that of the agenda; {local} is its own hour.",
    city=Text,
    number=int,
    local=str,
    local_day=On,
    start=At,
)
CLOCK_DIFFERS_AND_IS_UNUSUAL = say(
    "warning.clock-differs-and-is-unusual",
    "In {city}, day {number} starts at {local} on {local_day}, not at {start}. "
    "Its clock is at {offset} that day, but at {usual} for most of {year}.",
    comment="{offset} and {usual} look like UTC+1. Morocco changes its clock in Ramadan.",
    city=Text,
    number=int,
    local=str,
    local_day=On,
    start=At,
    offset=str,
    usual=str,
    year=str,
)
UNKNOWN_GROUP = say(
    "warning.unknown-group",
    "{n} participant belongs to the group “{group}”, which the agenda does not have.",
    "{n} participants belong to the group “{group}”, which the agenda does not have.",
    n=int,
    group=str,
)
MORE_THAN_SEATS = say(
    "warning.more-than-seats",
    "The roster has {n} participant; the agenda has seats for {seats}.",
    "The roster has {n} participants; the agenda has seats for {seats}.",
    n=int,
    seats=int,
)
ROOM_TOO_LARGE = say(
    "warning.room-too-large",
    "A room holds {n} person, let in by a role: load the event at least {minutes} min ahead.",
    "A room holds {n} people, let in by a role: load the event at least {minutes} min ahead.",
    comment="min: minutes. Discord takes that long to give the role to everybody.",
    n=int,
    minutes=int,
)
SAME_NAME = say(
    "warning.same-name",
    "{n} person has one name: {people}.",
    "{n} people have one name: {people}. In notes they cannot be told apart.",
    comment="{people} is a list of ids from the list of people.",
    n=int,
    people=Many,
)
NAME_IS_A_WORD = say(
    "warning.name-is-a-word",
    "{n} name is a word, too: {people}. Rapporteurs are asked about it where it stands in a note.",
    "{n} names are words, too: {people}. Rapporteurs are asked about them where they stand.",
    comment="A name such as Rose. {people} is a list of ids from the list of people.",
    n=int,
    people=Many,
)
SAME_TERM = say(
    "warning.same-term",
    "Two terms of the glossary are called “{term}” in {language}.",
    comment="{language} is a language's name.",
    term=str,
    language=Message,
)
UNKNOWN_COLUMN = say(
    "warning.unknown-column",
    "The column “{name}” is not known and is left out; the columns are {known}.",
    name=str,
    known=Many,
)
UNKNOWN_COLUMN_MEANT = say(
    "warning.unknown-column-meant",
    "The column “{name}” is not known and is left out; did you mean “{meant}”?",
    name=str,
    meant=str,
)
BRIEF_TOO_LONG = say(
    "warning.brief-too-long",
    "The brief of “{topic}” has up to {length} characters in {language}. "
    "A post has 2000, so its end would be cut.",
    comment="{language} is a language’s name.",
    topic=Text,
    length=int,
    language=Message,
)
TITLE_TOO_LONG = say(
    "warning.title-too-long",
    "Notices with this title have up to {length} characters in {language}. "
    "A post has 2000, so their end would be cut.",
    comment="{language} is a language’s name.",
    length=int,
    language=Message,
)

WARNINGS = (
    "zone-assumed",
    "announced-length-differs",
    "posters-do-not-fit",
    "gap-or-overlap",
    "after-hard-end",
    "person-in-two-places",
    "no-facilitator",
    "to-be-confirmed",
    "link-without-target",
    "translation-missing",
    "post-too-long",
    "own-words-incomplete",
    "own-words-untranslated",
    "own-words-outdated",
    "same-term",
    "clock-differs-between-cities",
    "unknown-group",
    "more-than-seats",
    "room-too-large",
    "same-name",
    "name-is-a-word",
    "unknown-column",
    "interpreter-alone",
    "interpreter-in-two-places",
    "interpreter-without-rest",
    "interpretation-missing",
    "interpretation-by-relay",
    "interpretation-without-link",
    "one-language-only",
    "unknown-interpreter",
    "no-room-followed",
)
"""The names by which warnings are waived: in the agenda, under `waive`."""
