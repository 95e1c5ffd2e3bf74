"""What people are told who choose their rooms."""

from agenda.messages.template import name_command, say
from agenda.messages.values import At, Many, On
from agenda.text import Text

HEAD = say(
    "choosing.head",
    "**{session}, round {number}**, {day} at {time} ({zone}). "
    "Choose with `/choose` until it starts.",
    comment="A heading; the topics to choose from follow, one a line.",
    session=Text,
    number=int,
    day=On,
    time=At,
    zone=str,
)
TOPIC = say(
    "choosing.topic",
    "{topic}: {n} place left of {places}.",
    "{topic}: {n} places left of {places}.",
    topic=Text,
    n=int,
    places=int,
)
TOPIC_OPEN = say("choosing.topic-open", "{topic}: any number of places.", topic=Text)
TOPIC_FULL = say(
    "choosing.topic-full",
    "{topic}: full, {n} person waits.",
    "{topic}: full, {n} people wait.",
    topic=Text,
    n=int,
)
YOURS = say("choosing.yours", "You have a place at: {topic}.", topic=Text)
CHOSEN = say(
    "choosing.chosen",
    "You have a place at {topic} in round {number} of {session}. You may choose again until then.",
    comment="“Until then” is the start of the round.",
    topic=Text,
    number=int,
    session=Text,
)
WAITING = say(
    "choosing.waiting",
    "{topic} is full in round {number} of {session}. You are number {place} on the waiting list.",
    topic=Text,
    number=int,
    session=Text,
    place=int,
)
UNTIL_THEN = say("choosing.until-then", "Until a place is free, you are at {topic}.", topic=Text)
MOVED_UP = say(
    "choosing.moved-up",
    "A place became free: you are at {topic} in round {number} of {session} now.",
    topic=Text,
    number=int,
    session=Text,
)
NOTHING_TO_CHOOSE = say(
    "choosing.nothing-to-choose",
    "There is nothing to choose at the moment. My room shows you your room.",
    comment="“My room” is a button's label.",
)
NO_SEAT = say("choosing.no-seat", "Only people with a seat in the rounds choose a room.")
NO_LANGUAGE = say(
    "choosing.no-language",
    "You would find no language of yours at {topic} in round {number}. Its languages: {languages}.",
    topic=Text,
    number=int,
    languages=Many,
)
TOO_LATE = say(
    "choosing.too-late",
    "Round {number} of {session} has started. A moderator can still move you.",
    number=int,
    session=Text,
)
NO_SUCH_TOPIC = say(
    "choosing.no-such-topic",
    "No topic is called “{given}”. Choose one from this list.",
    comment="The topics follow, one a line.",
    given=str,
)


CHOOSE = name_command(
    "choose", "choose", "Choose your room where people choose; or see the places left"
)
CHOOSE_TOPIC = name_command(
    "choose-topic", "topic", "Which topic; without it, all of them are shown"
)
