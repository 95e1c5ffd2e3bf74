"""What the bot says by itself: to everyone, in rooms, to moderators and rapporteurs."""

from agenda.messages.template import Message, say
from agenda.messages.values import At, Channel, Many, On, Own, Url
from agenda.text import Text

DAY_OPENING = say(
    "notice.day-opening",
    "Day {number} of {event} starts at {time} ({zone}). In your own time: {own}.",
    comment="Half an hour before the first session of a day.",
    number=int,
    event=Text,
    time=At,
    zone=str,
    own=Own,
)
STARTING_SOON = say(
    "notice.starting-soon",
    "In five minutes: {session}. It starts at {time} in {place}.",
    comment="Five minutes before a session in the plenary.",
    session=Text,
    time=At,
    place=Channel,
)
STARTED = say(
    "notice.started",
    "{session} has started in {place}. It ends at {end}.",
    session=Text,
    place=Channel,
    end=At,
)
INTERPRETATION = say(
    "notice.interpretation",
    "Interpretation: {link}",
    comment="A line after a session's notice; the link leads to this language's interpretation.",
    link=Url,
)
ROUND_SOON = say(
    "notice.round-soon",
    "In five minutes: round {number} of {session}. "
    "The rooms open at {time}. Press My room in {lobby} to see yours.",
    comment="“My room” is the label of the button, answer.button-room.",
    number=int,
    session=Text,
    time=At,
    lobby=Channel,
)
ROUND_OPENED = say(
    "notice.round-opened",
    "Round {number} of {session} is open until {end}. Press My room in {lobby} to go to yours.",
    number=int,
    session=Text,
    end=At,
    lobby=Channel,
)
ROUND_ENDS_SOON = say(
    "notice.round-ends-soon",
    "{n} minute left in round {number}. The rooms close at {end}.",
    "{n} minutes left in round {number}. The rooms close at {end}.",
    n=int,
    number=int,
    end=At,
)
BREAK_STARTED = say(
    "notice.break-started",
    "{title} until {end}. In your own time: {own}.",
    comment="At the start of a break; the title is the break's name, such as Coffee break.",
    title=Text,
    end=At,
    own=Own,
)
BREAK_ENDS = say(
    "notice.break-ends",
    "The break ends in {n} minute. Next, at {time}: {session}.",
    "The break ends in {n} minutes. Next, at {time}: {session}.",
    n=int,
    time=At,
    session=Text,
)
DAY_CLOSING = say(
    "notice.day-closing",
    "Day {number} of {event} is over. We go on {day} at {time} ({zone}). In your own time: {own}.",
    number=int,
    event=Text,
    day=On,
    time=At,
    zone=str,
    own=Own,
)
EVENT_CLOSING = say(
    "notice.event-closing",
    "{event} is over. Thank you for taking part.",
    event=Text,
)
CHANGED_TIME = say(
    "notice.changed-time",
    "A change: {session} starts now, at {time}. It was planned for {planned}.",
    comment="A moderator started a session earlier or later than planned.",
    session=Text,
    time=At,
    planned=At,
)
LOBBY = say(
    "notice.lobby",
    "**Welcome to {event}.**\n"
    "Choose your language below. Before each round, press My room: it shows you your room.\n"
    "{rule}",
    event=Text,
    rule=Message,
)
RULE_CHATHAM = say(
    "notice.rule-chatham",
    "The Chatham House Rule applies: use what you hear, but never say who said it.",
)
RULE_RECORD = say(
    "notice.rule-record",
    "This event is on the record: what is said may be attributed.",
)
BRIEF = say(
    "notice.brief",
    "**{topic}**\n{session}, round {number}: {start} to {end} ({zone}). In your own time: {own}.",
    comment="The first lines of a room's brief; {own} is when it starts.",
    topic=Text,
    session=Text,
    number=int,
    start=At,
    end=At,
    zone=str,
    own=Own,
)
BRIEF_OBJECTIVE = say("notice.brief-objective", "Objective: {objective}", objective=Text)
BRIEF_EXPERT = say("notice.brief-expert", "With: {people}", people=Many)
BRIEF_QUESTION = say("notice.brief-question", "{number}. {question}", number=int, question=Text)
BRIEF_QUESTIONS = say("notice.brief-questions", "Guiding questions:")
RAPPORTEURS_INTRO = say(
    "notice.rapporteurs-intro",
    "This channel is for the rapporteurs of {event}. {rule}",
    event=Text,
    rule=Message,
)
MODERATORS_INTRO = say(
    "notice.moderators-intro",
    "This channel is for the moderators of {event}. "
    "A session that waits for you starts with `/run start` or `/run next`.",
    event=Text,
)
ROOMS_OPENED = say(
    "notice.rooms-opened",
    "Round {number} of {session}: {n} room opened. Seated: {seated}. Not on this server: {absent}.",
    "Round {number} of {session}: {n} rooms opened. Seated: {seated}. "
    "Not on this server: {absent}.",
    comment="To the moderators only.",
    n=int,
    number=int,
    session=Text,
    seated=int,
    absent=int,
)
OVERDUE = say(
    "notice.overdue",
    "{session} was due at {planned} and waits. Start it with `/run start`.",
    comment="To the moderators, five minutes after the hour of a session that waits for them.",
    session=Text,
    planned=At,
)
UNRESOLVED = say(
    "notice.unresolved",
    "Before round {number} of {session}: {n} person was not found on this server: {people}.",
    "Before round {number} of {session}: {n} people were not found on this server: {people}.",
    comment="To the moderators and organisers only.",
    n=int,
    number=int,
    session=Text,
    people=Many,
)
