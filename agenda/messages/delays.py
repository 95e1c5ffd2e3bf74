"""What is said when times change while an event runs."""

from agenda.messages.template import say
from agenda.messages.values import At, Own
from agenda.text import Text

LONGER = say(
    "delay.longer",
    "{session} goes on until {end}.",
    comment="A moderator gave a session more time.",
    session=Text,
    end=At,
)
SHORTER = say(
    "delay.shorter",
    "{session} ends earlier, at {end}.",
    comment="A moderator cut a session that is going on, or comes later.",
    session=Text,
    end=At,
)
ROUND_LONGER = say(
    "delay.round-longer",
    "Round {number} of {session} goes on until {end}.",
    number=int,
    session=Text,
    end=At,
)
ROUND_SHORTER = say(
    "delay.round-shorter",
    "Round {number} of {session} ends earlier, at {end}.",
    number=int,
    session=Text,
    end=At,
)
ROOM_ENDS = say(
    "delay.room-ends",
    "This room closes at {end}.",
    comment="Said in one breakout room, when its time changes.",
    end=At,
)
HELD = say(
    "delay.held",
    "We pause the programme for a moment. We will say here when it goes on.",
    comment="A moderator stopped the clock.",
)
RESUMED = say("delay.resumed", "The programme goes on.", comment="After a pause of the clock.")
SKIPPED = say(
    "delay.skipped",
    "{session} is left out.",
    comment="A moderator took a session out of the programme.",
    session=Text,
)
ROUND_SKIPPED = say(
    "delay.round-skipped",
    "Round {number} of {session} is left out.",
    number=int,
    session=Text,
)
BACK = say(
    "delay.back",
    "We take back the last change of times.",
    comment="A moderator undid their last decision; the times follow in the next lines.",
)
MOVED = say(
    "delay.moved",
    "{session}: at {start} instead of {before}. In your own time: {own}.",
    comment="One line for each session that starts at another time.",
    session=Text,
    start=At,
    before=At,
    own=Own,
)
ROUND_MOVED = say(
    "delay.round-moved",
    "{session}, round {number}: at {start} instead of {before}. In your own time: {own}.",
    session=Text,
    number=int,
    start=At,
    before=At,
    own=Own,
)
NO_TIME_LEFT = say(
    "delay.no-time-left",
    "{session}: there is no time left for it today.",
    comment="It does not fit any more before something that keeps its hour.",
    session=Text,
)
AGAIN_PLANNED = say(
    "delay.again-planned",
    "{session}: at {start}. In your own time: {own}.",
    comment="A session that had been left out takes place again.",
    session=Text,
    start=At,
    own=Own,
)
