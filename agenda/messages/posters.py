"""Posters: their command, and what is said while they are shown."""

from agenda.messages.template import Message, name_command, say
from agenda.messages.values import At, Channel, Many, Own

POSTERS = name_command("posters", "posters", "Short presentations in turn (moderators)")
POSTERS_START = name_command("posters-start", "start", "Begin with the first poster")
POSTERS_NEXT = name_command("posters-next", "next", "End this poster, begin the next")
POSTERS_SKIP = name_command("posters-skip", "skip", "Put this one last, or leave it out")
POSTERS_LATE = name_command("posters-late", "late", "Add one more poster at the end")
POSTERS_STATUS = name_command("posters-status", "status", "Whose turn it is, and who waits")
NUMBER_OPTION = name_command("posters-number", "number", "How many; without it, as in the agenda")
MINUTES_OPTION = name_command(
    "posters-minutes", "minutes", "Minutes for each; without it, as in the agenda"
)
DROP_OPTION = name_command("posters-drop", "drop", "Leave it out instead of putting it last")

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
