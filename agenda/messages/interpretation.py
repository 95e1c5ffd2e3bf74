"""Interpretation: what interpreters are told, how a room goes about languages, and the plan."""

from collections.abc import Mapping

from agenda.messages.template import Message, Template, name_command, say
from agenda.messages.values import At, Channel, Many, On, Url
from agenda.text import Text

INTRO = say(
    "interpretation.intro",
    "This channel is for the interpreters of {event}. "
    "You are called here 15 minutes before you work, and when it is your turn. "
    "`/interpreters` shows the plan of the day.",
    event=Text,
)
AHEAD = say(
    "interpretation.ahead",
    "In 15 minutes, at {time}: {session} in {place}. {one}–{other}: {people}. {first} begins.",
    comment="To the interpreters. {one} and {other} are languages, {people} their names in order.",
    session=Text,
    time=At,
    place=Many,
    one=Message,
    other=Message,
    people=Many,
    first=str,
)
TURN = say(
    "interpretation.turn",
    "Now it is the turn of {person}: {one}–{other} in {place}.",
    comment="To the interpreters, who take turns. {one} and {other} are languages.",
    person=str,
    one=Message,
    other=Message,
    place=Many,
)

# --- how a room goes about languages -------------------------------------------------------

LANGUAGES = say(
    "interpretation.languages",
    "Languages: {languages}.",
    comment="A line about a room or a session.",
    languages=Many,
)
MODES: Mapping[str, Template] = {
    "single": say(
        "interpretation.single",
        "Language: {languages}. There is no interpretation.",
        comment="A line about a room or a session in which one language is spoken.",
        languages=Many,
    ),
    "consecutive": say(
        "interpretation.consecutive",
        "Languages: {languages}. Interpreters speak after each speaker, so pause after a minute.",
        comment="A line about a room or a session; “pause” is said to whoever speaks there.",
        languages=Many,
    ),
    "simultaneous": say(
        "interpretation.simultaneous",
        "Languages: {languages}. Interpretation is heard by a link, outside Discord.",
        comment="A line about a room or a session.",
        languages=Many,
    ),
}
"""How a room goes about its languages, by its mode."""

# --- the plan --------------------------------------------------------------------------------

PLAN = say(
    "interpretation.plan",
    "**Interpretation on {day}** ({zone})",
    comment="A heading; the sessions follow, one a line.",
    day=On,
    zone=str,
)
DUTY = say(
    "interpretation.duty",
    "{start} to {end}, {session}, {place}: {one}–{other}, {people}",
    comment="A line of the interpreters' plan. {one} and {other} are languages.",
    start=At,
    end=At,
    session=Text,
    place=Many,
    one=Message,
    other=Message,
    people=Many,
)
BY_RELAY = say(
    "interpretation.by-relay",
    "By relay in {place}: {ways}",
    comment="{ways} are lists of languages, such as “Arabic → English → French”.",
    place=Channel,
    ways=Many,
)
WAY = say(
    "interpretation.way",
    "{first} → {middle} → {last}",
    comment="Languages: what is said in the first reaches the last by way of the one between. "
    "In a language that is read from the right, the arrows point to the left. same-ok",
    first=Message,
    middle=Many,
    last=Message,
)
ROOM = say(
    "interpretation.room",
    "{start} to {end}, {session}, {place}: {languages}",
    comment="A line for participants: where there is interpretation, and between what.",
    start=At,
    end=At,
    session=Text,
    place=Channel,
    languages=Many,
)
LINK = say(
    "interpretation.link",
    "{start} to {end}, {session}, {language}: {link}",
    comment="A line for participants: the link leads to the interpretation into this language.",
    start=At,
    end=At,
    session=Text,
    language=Message,
    link=Url,
)
NONE_TODAY = say("interpretation.none-today", "No interpretation is planned for {day}.", day=On)

INTERPRETERS = name_command(
    "interpreters", "interpreters", "Where there is interpretation today, and who interprets"
)
INTERPRETERS_DAY = name_command("interpreters-day", "day", "Which day of the event, from 1")
