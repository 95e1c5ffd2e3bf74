"""The floor of a room: hands, calls for help, anonymous lines to the rapporteur."""

from agenda.messages.template import Message, name_command, say
from agenda.messages.values import At, Channel

SPEAK = name_command("speak", "speak", "Put your hand up in the room you are in")
DONE = name_command("done", "done", "Take your hand down, or end your turn")
QUEUE = name_command("queue", "queue", "Who asks for the floor (moderators)")
QUEUE_SHOW = name_command("queue-show", "show", "Who has the floor and who waits, in order")
QUEUE_NEXT = name_command("queue-next", "next", "Give the floor to the next person")
QUEUE_CLEAR = name_command("queue-clear", "clear", "Take all hands down and free the floor")
QUEUE_PLACE = name_command("queue-place", "place", "Which room; without it, the one you are in")
HELP_ME = name_command("help-me", "help-me", "Call a moderator to the room you are in")
HELP_TEXT = name_command("help-text", "text", "What you need, if you like to say it")
CONTRIBUTE = name_command(
    "contribute", "contribute", "Send the rapporteur a line without your name"
)
LINE_TEXT = name_command("line-text", "text", "Your line, at most 4,000 characters")
CONTRIBUTIONS = name_command(
    "contributions", "contributions", "The lines that wait for you (rapporteurs)"
)

TEXT = say("floor.text", "{typed}", comment="What somebody typed. same-ok", typed=str)

# --- hands ----------------------------------------------------------------------------

RAISED = say(
    "floor.raised",
    "Your hand is up in {place}. You are number {number} in the queue. `/done` takes it down.",
    place=Channel,
    number=int,
)
YOU_SPEAK = say(
    "floor.you-speak", "You have the floor in {place}. `/done` ends your turn.", place=Channel
)
YOUR_TURN = say(
    "floor.your-turn",
    "You have the floor now. `/done` ends your turn.",
    comment="To somebody whose mention stands above this line.",
)
YOUR_TURN_INTERPRETED = say(
    "floor.your-turn-interpreted",
    "You have the floor now ({language}). Pause after a minute for the interpreters. "
    "`/done` ends your turn.",
    comment="As floor.your-turn, in a room where interpreters speak after each speaker.",
    language=Message,
)
LOWERED = say("floor.lowered", "Your hand is down in {place}.", place=Channel)
ENDED = say("floor.ended", "Thank you. Nobody else waits for the floor.")
ENDED_NEXT = say("floor.ended-next", "Thank you. The next person is told.")
NOT_UP = say("floor.not-up", "Your hand is not up. `/speak` puts it up.")
NOT_NOW = say(
    "floor.not-now", "Nothing is going on in {place} now, so nobody has the floor.", place=Channel
)
HAS_FLOOR = say(
    "floor.has-floor",
    "{person} has the floor in {place} ({language}).",
    person=(str, Message),
    place=Channel,
    language=Message,
)
FREE = say("floor.free", "Nobody has the floor in {place}.", place=Channel)
WAITS = say(
    "floor.waits",
    "{number}. {person} ({language})",
    comment="One line of the queue: somebody's place in it, their name, the language they speak.",
    number=int,
    person=(str, Message),
    language=Message,
)
NOBODY_WAITS = say("floor.nobody-waits", "Nobody waits for the floor.")
CLEARED = say(
    "floor.cleared", "All hands are down in {place}, and the floor is free.", place=Channel
)
GUEST = say("floor.guest", "a guest", comment="Somebody who is not on the list of people.")
JUST_GIVEN = say(
    "floor.just-given",
    "{person} was given the floor a moment ago. Ask again if the next one is to speak.",
    person=(str, Message),
)
NOT_TOLD = say(
    "floor.not-told",
    "The next person could not be told in {place}. Please give them the floor aloud.",
    place=Channel,
)
NO_SUCH_PLACE = say(
    "floor.no-such-place", "There is no room “{given}” now. Choose one from the list.", given=str
)
NOT_YOUR_QUEUE = say(
    "floor.not-your-queue",
    "The queue is for moderators and for whoever has the floor. Your own place: `/speak`.",
)

# --- help -----------------------------------------------------------------------------

CALLED = say(
    "floor.called", "The moderators are told. One of them comes to {place}.", place=Channel
)
CALLED_ALREADY = say(
    "floor.called-already",
    "You called for help in {place} at {time} already. A moderator comes as soon as possible.",
    place=Channel,
    time=At,
)
NOT_CALLED = say(
    "floor.not-called",
    "The moderators could not be told. Please write in the lobby, or try again in a moment.",
)
CALL = say(
    "floor.call",
    "Somebody calls for help in {place} ({time}).",
    comment="To the moderators; what the person typed may follow.",
    place=Channel,
    time=At,
)
COMING = say("floor.coming", "I’m coming", comment="A button's label: a moderator goes to help.")
TAKEN = say("floor.taken", "The call is yours. Please go to {place}.", place=Channel)
YOURS_ALREADY = say("floor.yours-already", "You have taken this call already.")
TAKEN_BY_OTHER = say(
    "floor.taken-by-other",
    "This call is no longer open: another moderator took it, or its room has closed.",
)

# --- lines to the rapporteur ----------------------------------------------------------

KEPT = say(
    "floor.kept",
    "Your line waits for the rapporteur of {place}. Your name is not with it, nor is it stored.",
    place=Channel,
)
NO_RAPPORTEUR = say(
    "floor.no-rapporteur",
    "Nobody takes notes in {place}, so nothing was kept. Your text is given back to you.",
    place=Channel,
)
TOO_MANY = say(
    "floor.too-many",
    "Five lines a minute are the most. Wait a moment; your text is given back to you.",
)
NO_ROOM_LEFT = say(
    "floor.no-room-left",
    "Too many lines wait in {place}. Try later; your text is given back to you.",
    place=Channel,
)
EMPTY = say("floor.empty", "There is no word in your line.")
WHO_RAPPORTEURS = say(
    "floor.who-rapporteurs",
    "the rapporteurs of this room",
    comment="Fills answer.not-allowed: “This is for … only.”",
)
LINES = say(
    "floor.lines",
    "{n} line waits for you. Take shows all of it to copy; nothing is kept here.",
    "{n} lines wait for you. Take shows all of one to copy; nothing is kept here.",
    n=int,
)
LINE = say(
    "floor.line",
    "{number}. {place}: {typed}",
    comment="One line that waits for the rapporteur, with its beginning.",
    number=int,
    place=Channel,
    typed=str,
)
NO_LINES = say("floor.no-lines", "No line waits for you.")
TAKE = say("floor.take", "Take {number}", comment="A button's label.", number=int)
DROP = say("floor.drop", "Drop {number}", comment="A button's label.", number=int)
TAKE_THIS = say("floor.take-this", "The line is a draft of yours now. Nobody else has it any more.")
DROPPED = say("floor.dropped", "The line is gone.")
GONE = say(
    "floor.gone",
    "This line does not wait any more: it was taken or dropped, or the bot was restarted.",
)
WAITING = say(
    "floor.waiting",
    "{n} line waits for the rapporteur of {place}.",
    "{n} lines wait for the rapporteur of {place}.",
    comment="To the rapporteurs; one line for each room.",
    n=int,
    place=Channel,
)
HOW_TO_TAKE = say("floor.how-to-take", "`/contributions` shows them to the rapporteur of the room.")
