"""What the bot answers to people who ask it something."""

from agenda.messages.template import Message, Template, say
from agenda.messages.values import At, Channel, Many, On, Own, Url
from agenda.text import LANGUAGES, Text

BUTTON_ROOM = say("answer.button-room", "My room", comment="The label of a button.")
BUTTON_ENGLISH = say(
    "answer.button-en", "English", comment="A button's label, in its own language always. same-ok"
)
BUTTON_FRENCH = say(
    "answer.button-fr", "Français", comment="A button's label, in its own language always. same-ok"
)
BUTTON_ARABIC = say(
    "answer.button-ar", "العربية", comment="A button's label, in its own language always. same-ok"
)
_BUTTONS = {"en": BUTTON_ENGLISH, "fr": BUTTON_FRENCH, "ar": BUTTON_ARABIC}
LANGUAGE_BUTTONS = {
    one: _BUTTONS.get(one) or Template(f"answer.button-{one}", one) for one in LANGUAGES
}
"""Each language as it calls itself: by the catalogues, or else by Unicode's locale data."""

NOW_SESSION = say(
    "answer.now-session",
    "Now: {session}, until {end}, in {place}.",
    session=Text,
    end=At,
    place=Channel,
)
NOW_ROUND = say(
    "answer.now-round",
    "Now: round {number} of {session}, until {end}.",
    number=int,
    session=Text,
    end=At,
)
NOW_BREAK = say("answer.now-break", "Now: {title}, until {end}.", title=Text, end=At)
_NO_END = "While the programme stands still: nobody knows when it ends."
NOW_SESSION_HELD = say(
    "answer.now-session-held",
    "Now: {session}, in {place}.",
    comment=_NO_END,
    session=Text,
    place=Channel,
)
NOW_ROUND_HELD = say(
    "answer.now-round-held",
    "Now: round {number} of {session}.",
    comment=_NO_END,
    number=int,
    session=Text,
)
NOW_BREAK_HELD = say("answer.now-break-held", "Now: {title}.", comment=_NO_END, title=Text)
NOW_NOTHING = say("answer.now-nothing", "Nothing is going on at the moment.")
NOW_ITEM = say(
    "answer.now-item",
    "In it: {title}, {start} to {end}.",
    comment="Under what is going on: the part of the session that is on now.",
    title=Text,
    start=At,
    end=At,
)
NOW_WAITS = say(
    "answer.now-waits",
    "{session} was planned for {planned} and has not started yet.",
    session=Text,
    planned=At,
)
NEXT = say(
    "answer.next",
    "Next: {session}, {day} at {time} ({zone}). In your own time: {own}.",
    session=Text,
    day=On,
    time=At,
    zone=str,
    own=Own,
)
OVER = say("answer.over", "{event} is over.", event=Text)
INTERPRETATION = say("answer.interpretation", "Interpretation: {link}", link=Url)

ROOM_OPEN = say(
    "answer.room-open",
    "Your room is {place}: {topic}. It is open until {end}.",
    place=Channel,
    topic=Text,
    end=At,
)
ROOM_OPEN_HELD = say(
    "answer.room-open-held",
    "Your room is {place}: {topic}. It stays open while the programme stands still.",
    place=Channel,
    topic=Text,
)
ROOM_OPENING = say(
    "answer.room-opening",
    "Your room is {topic}. It opens in a moment: press My room again.",
    comment="The room is being opened; “My room” is the button's label.",
    topic=Text,
)
ROOM_NEXT = say(
    "answer.room-next",
    "Round {number} of {session} starts {day} at {time} ({zone}). You will be in: {topic}.",
    number=int,
    session=Text,
    day=On,
    time=At,
    zone=str,
    topic=Text,
)
ROOM_GROUP = say("answer.room-group", "Your group: {group}.", group=Text)
ROOM_ANY = say(
    "answer.room-any",
    "Every room is open to you. Now: {rooms}.",
    comment="To moderators and interpreters.",
    rooms=Many,
)
ROOM_ANY_LATER = say(
    "answer.room-any-later",
    "Every room is open to you. No round is going on.",
    comment="To moderators and interpreters.",
)
ROOM_NONE_LEFT = say("answer.room-none-left", "There is no further round for you.")
ROOM_UNKNOWN = say(
    "answer.room-unknown",
    "You are not on the list of {event} under the name {handle}. Ask the organisers to add you.",
    event=Text,
    handle=str,
)
ROOM_NO_SEAT = say(
    "answer.room-no-seat",
    "You have no seat in the rounds. The plenary is {place}.",
    comment="To observers and the like.",
    place=Channel,
)

LANGUAGE_CHOSEN = say(
    "answer.language-chosen",
    "From now on I answer you in English. Announcements for you: {place}.",
    comment="Name this catalogue's own language instead of English.",
    place=Channel,
)
LANGUAGE_NOT_HERE = say(
    "answer.language-not-here",
    "{event} is not announced in that language. Choose one of: {languages}.",
    event=Text,
    languages=Many,
)

AGENDA_DAY = say("answer.agenda-day", "**Day {number}: {day}**", number=int, day=On)
AGENDA_LINE = say("answer.agenda-line", "{start} to {end}: {title}", start=At, end=At, title=Text)
AGENDA_ROUND = say(
    "answer.agenda-round",
    "{start} to {end}: {title}, round {number}",
    start=At,
    end=At,
    title=Text,
    number=int,
)
AGENDA_ZONE = say("answer.agenda-zone", "All times: {zone}.", zone=str)
AGENDA_NO_DAY = say(
    "answer.agenda-no-day",
    "{event} has {n} day. Choose a day from 1 to {n}.",
    "{event} has {n} days. Choose a day from 1 to {n}.",
    event=Text,
    n=int,
)

STARTED = say("answer.started", "{session} starts now. Everybody is told.", session=Text)
STARTED_ALREADY = say(
    "answer.started-already", "{session} has started already, at {time}.", session=Text, time=At
)
NOT_STARTABLE = say(
    "answer.not-startable",
    "{session} can only be started on its day, {day}.",
    session=Text,
    day=On,
)
NOTHING_TO_START = say("answer.nothing-to-start", "Nothing is left to start today.")
NO_SUCH_SESSION = say(
    "answer.no-such-session",
    "There is no session called {name}. Choose one from the list.",
    name=str,
)
STATUS_LINE = say(
    "answer.status-line",
    "{title}: planned {planned}, ran from {start}, until {end}.",
    comment="One session that has started, in the moderators' overview.",
    title=Text,
    planned=At,
    start=At,
    end=At,
)
STATUS_PLANNED = say("answer.status-planned", "{title}: planned {planned}.", title=Text, planned=At)
STATUS_WAITS = say(
    "answer.status-waits",
    "{title}: planned {planned}, waits for `/run start`.",
    title=Text,
    planned=At,
)
STATUS_ROOM = say(
    "answer.status-room",
    "{place}: {n} person there of {seats}.",
    "{place}: {n} people there of {seats}.",
    comment="One room in the moderators' overview: how many are in it by voice, of how many seats.",
    place=Channel,
    n=int,
    seats=int,
)
STATUS_FOUND = say(
    "answer.status-found",
    "{n} of {all} people of the list is on this server.",
    "{n} of {all} people of the list are on this server.",
    n=int,
    all=int,
)

EVENT_LOADED = say(
    "answer.event-loaded",
    "{event} is loaded: {days} days, {sessions} sessions, {people} people. "
    "Its channels are being made.",
    event=Text,
    days=int,
    sessions=int,
    people=int,
)
EVENT_FINE = say(
    "answer.event-fine",
    "The agenda of {event} can be used: {days} days, {sessions} sessions.",
    event=Text,
    days=int,
    sessions=int,
)
EVENT_STATUS = say(
    "answer.event-status",
    "**{event}** ({id}): {made} of {wanted} channels are ready. "
    "Notices said: {said}; too late to say: {skipped}.",
    event=Text,
    id=str,
    made=int,
    wanted=int,
    said=int,
    skipped=int,
)
EVENT_NEXT = say("answer.event-next", "Next change: {day} at {time}.", day=On, time=At)
EVENT_TROUBLE = say(
    "answer.event-trouble",
    "{n} thing could not be done yet; it is tried again. Run majlis doctor to see what is missing.",
    "{n} things could not be done yet; they are tried again. "
    "Run majlis doctor to see what is missing.",
    n=int,
)
EVENT_BEHIND = say(
    "answer.event-behind",
    "{n} post in {language} is missing or out of date, in {places}. It is tried again.",
    "{n} posts in {language} are missing or out of date, in {places}. They are tried again.",
    comment="{language} is a language's name, {places} a list of channels.",
    n=int,
    language=Message,
    places=Many,
)
EVENT_ELSEWHERE = say(
    "answer.event-elsewhere",
    "{event} is loaded on another server already. Give this one another id.",
    event=str,
)
FILE_TOO_LARGE = say(
    "answer.file-too-large",
    "{name} is larger than 1 MB. An agenda or a list of people is much smaller: check the file.",
    name=str,
)
EXPORTED = say("answer.exported", "The session log of {event}, without names.", event=Text)

NO_EVENT = say(
    "answer.no-event",
    "No event is loaded on this server. An organiser loads one with `/event load`.",
)
WHICH_EVENT = say(
    "answer.which-event",
    "Several events are on this server. Say which one with the option event: {events}.",
    events=Many,
)
NO_SUCH_EVENT = say(
    "answer.no-such-event",
    "There is no event “{given}” here. The events here: {events}.",
    given=str,
    events=Many,
)
NOT_ALLOWED = say(
    "answer.not-allowed",
    "This is for {who} only. If that is you, ask an organiser to check the list of people.",
    who=Message,
)
WHO_MODERATORS = say("answer.who-moderators", "moderators", comment="Fills answer.not-allowed.")
WHO_ORGANISERS = say("answer.who-organisers", "organisers", comment="Fills answer.not-allowed.")
ONLY_IN_A_SERVER = say("answer.only-in-a-server", "This works in the event's server only.")
WENT_WRONG = say(
    "answer.went-wrong",
    "Something went wrong on our side. Nothing was changed. Please try again in a moment.",
)
PROBLEM = say(
    "answer.problem",
    "Line {line}, column {column} ({field}): {what}",
    comment="One problem of a file; what is a whole sentence.",
    line=int,
    column=int,
    field=str,
    what=Message,
)
PROBLEM_OF = say(
    "answer.problem-of",
    "{field}: {what}",
    comment="One problem of a roster; {field} is an id and a column, what a whole sentence.",
    field=str,
    what=Message,
)
MORE_PROBLEMS = say("answer.more-problems", "And {n} more.", "And {n} more.", n=int)
