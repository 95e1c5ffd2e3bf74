"""Posters: their command, and what is said while they are shown."""

from agenda.messages.template import Message, say
from agenda.messages.values import At, Channel, Many, Own

_NAME = "A command's name: small letters and hyphens, at most 32 characters. same-ok"
_ABOUT = "What a command does, at most 100 characters."

POSTERS = (
    say("command.posters.name", "posters", comment=_NAME),
    say("command.posters.description", "Short presentations in turn (moderators)", comment=_ABOUT),
)
POSTERS_START = (
    say("command.posters-start.name", "start", comment=_NAME),
    say("command.posters-start.description", "Begin with the first poster", comment=_ABOUT),
)
POSTERS_NEXT = (
    say("command.posters-next.name", "next", comment=_NAME),
    say("command.posters-next.description", "End this poster, begin the next", comment=_ABOUT),
)
POSTERS_SKIP = (
    say("command.posters-skip.name", "skip", comment=_NAME),
    say("command.posters-skip.description", "Put this one last, or leave it out", comment=_ABOUT),
)
POSTERS_LATE = (
    say("command.posters-late.name", "late", comment=_NAME),
    say("command.posters-late.description", "Add one more poster at the end", comment=_ABOUT),
)
POSTERS_STATUS = (
    say("command.posters-status.name", "status", comment=_NAME),
    say("command.posters-status.description", "Whose turn it is, and who waits", comment=_ABOUT),
)
NUMBER_OPTION = (
    say("command.posters-number.name", "number", comment=_NAME),
    say(
        "command.posters-number.description",
        "How many; without it, as in the agenda",
        comment=_ABOUT,
    ),
)
MINUTES_OPTION = (
    say("command.posters-minutes.name", "minutes", comment=_NAME),
    say(
        "command.posters-minutes.description",
        "Minutes for each; without it, as in the agenda",
        comment=_ABOUT,
    ),
)
DROP_OPTION = (
    say("command.posters-drop.name", "drop", comment=_NAME),
    say(
        "command.posters-drop.description",
        "Leave it out instead of putting it last",
        comment=_ABOUT,
    ),
)

TURN = say(
    "posters.turn",
    "Poster {number}: {time}, until {end} ({own}).",
    comment="Said when a poster begins; {own} counts down, such as “in 3 minutes”.",
    number=int,
    time=Message,
    end=At,
    own=Own,
)
SOON = say("posters.soon", "Poster {number}: 30 seconds left.", number=int)
UP = say("posters.up", "Poster {number}: the time is up.", number=int)
OVER = say("posters.over", "All posters have been shown.")

BEGUN = say(
    "posters.begun",
    "The posters begin in {place}: {n} poster, {time} each at most.",
    "The posters begin in {place}: {n} posters, {time} each at most.",
    place=Channel,
    n=int,
    time=Message,
)
NOW = say(
    "posters.now",
    "Poster {number} has its turn in {place}, until {end} ({own}).",
    number=int,
    place=Channel,
    end=At,
    own=Own,
)
WAITING = say(
    "posters.waiting",
    "{n} poster waits: {order}. Each has {time} then.",
    "{n} posters wait: {order}. Each has {time} then.",
    comment="{order} lists their numbers.",
    n=int,
    order=Many,
    time=Message,
)
NOBODY_WAITS = say("posters.nobody-waits", "No other poster waits.")
DO_NOT_FIT = say(
    "posters.do-not-fit",
    "They do not fit until {end}: {lacking} more is needed, even with {least} each.",
    lacking=Message,
    end=At,
    least=Message,
)
ADDED = say("posters.added", "Poster {number} is added at the end.", number=int)
FINISHED = say("posters.finished", "The posters in {place} are over.", place=Channel)

NOT_RUNNING = say(
    "posters.not-running",
    "No posters are being shown in {place}. Begin with `/posters start`.",
    place=Channel,
)
RUNNING_ALREADY = say(
    "posters.running-already",
    "Posters are being shown in {place} already. `/posters status` shows the order.",
    place=Channel,
)
NOTHING_RUNS = say(
    "posters.nothing-runs",
    "Nothing is going on in {place} now. Start the session first.",
    place=Channel,
)
HOW_MANY = say(
    "posters.how-many",
    "The agenda has no posters for {place} now. Say how many, and how many minutes each.",
    place=Channel,
)
NOT_TOLD = say(
    "posters.not-told",
    "{place} could not be told, but the order is as you wished. See `/posters status`.",
    place=Channel,
)
