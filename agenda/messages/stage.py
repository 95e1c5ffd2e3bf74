"""What moderators are told when they decide: what will change, what was done, what cannot be."""

from agenda.messages.template import Message, say
from agenda.messages.values import At, Many
from agenda.text import Text

PREVIEW = say(
    "stage.preview",
    "This is what would change. Press the button to do it.",
    comment="Above a list of changed times and a button.",
)
MEANWHILE = say(
    "stage.meanwhile",
    "Something was decided meanwhile. This is what would change now.",
    comment="A moderator pressed a button that was shown before another decision.",
)
DONE = say("stage.done", "Done. This changes, and everybody is told:")
DONE_QUIETLY = say("stage.done-quietly", "Done. No other time changes.")
HELD = say(
    "stage.held",
    "The programme stands still, and everybody is told. `/run resume` lets it go on.",
    comment="`/run resume` is a command; its name stays.",
)
HELD_BUT = say(
    "stage.held-but",
    "{session} starts at {time} all the same: it keeps its hour.",
    comment="While the programme stands still.",
    session=Text,
    time=At,
)
ROOM_ENDS = say(
    "stage.room-ends",
    "{room}: until {end}.",
    comment="One room whose end was changed, by its topic.",
    room=Text,
    end=At,
)
LOSES = say(
    "stage.loses",
    "{session} loses {n} minute: what follows keeps its hour.",
    "{session} loses {n} minutes: what follows keeps its hour.",
    session=Text,
    n=int,
)
CHOICES = say(
    "stage.choices",
    "You can cut something else instead:",
    comment="Above buttons, each of which cuts one session.",
)
CUT_BUTTON = say(
    "stage.cut-button",
    "Cut {session} by {n} min",
    comment="A button's label, at most 80 characters.",
    session=Text,
    n=int,
)
DO_BUTTON = say("stage.do-button", "Do it", comment="A button's label.")
NOTHING_RUNS = say(
    "stage.nothing-runs",
    "Nothing is going on that could be changed. Name a session.",
)
OVER = say(
    "stage.over",
    "{session}: it ended at {time}. `/run undo` takes back a decision.",
    session=Text,
    time=At,
)
GONE = say("stage.gone", "{session} does not take place today.", session=Text)
NOT_TODAY = say(
    "stage.not-today",
    "{session} is not today. Only today's programme can be changed.",
    session=Text,
)
TOO_SHORT = say(
    "stage.too-short",
    "Only {n} minute is left of {session}. `/run skip` leaves it out.",
    "Only {n} minutes are left of {session}. `/run skip` leaves it out.",
    session=Text,
    n=int,
)
NOTHING_CHANGES = say("stage.nothing-changes", "That would change nothing.")
HELD_ALREADY = say("stage.held-already", "The programme stands still already.")
NOT_HELD = say("stage.not-held", "The programme is not standing still.")
NOTHING_TO_UNDO = say("stage.nothing-to-undo", "There is no decision to take back.")
OF_SESSION = say(
    "stage.of-session",
    "{session}",
    comment="What a decision that is taken back was about.",
    session=Text,
)
OF_ROUND = say(
    "stage.of-round",
    "{session}, round {number}",
    comment="What a decision that is taken back was about.",
    session=Text,
    number=int,
)
BACK_START = say(
    "stage.back-start",
    "Taken back: the start of {what}.",
    comment="{what} is stage.of-session or stage.of-round.",
    what=Message,
)
BACK_LONGER = say(
    "stage.back-longer",
    "Taken back: {n} more minute for {what}.",
    "Taken back: {n} more minutes for {what}.",
    comment="{what} is stage.of-session, stage.of-round, or the topic of a room.",
    what=Message,
    n=int,
)
BACK_SHORTER = say(
    "stage.back-shorter",
    "Taken back: {n} minute less for {what}.",
    "Taken back: {n} minutes less for {what}.",
    comment="{what} is stage.of-session, stage.of-round, or the topic of a room.",
    what=Message,
    n=int,
)
BACK_SKIP = say(
    "stage.back-skip",
    "Taken back: leaving out {what}.",
    comment="{what} is stage.of-session or stage.of-round.",
    what=Message,
)
BACK_HOLD = say("stage.back-hold", "Taken back: the pause of the programme.")
BACK_RESUME = say("stage.back-resume", "Taken back: the end of the pause.")
NO_SUCH_ROOM = say(
    "stage.no-such-room",
    "{session} has no room called {name}. Choose one from the list.",
    session=Text,
    name=str,
)
BUTTON_IS_OLD = say(
    "stage.button-is-old",
    "This button belongs to another version of the agenda. Use the command again.",
)
STATUS_EXPECTED = say(
    "stage.status-expected",
    "{title}: planned {planned}, now expected at {start}.",
    comment="One session in the moderators' overview that will start later than planned.",
    title=Text,
    planned=At,
    start=At,
)
STATUS_HELD = say("stage.status-held", "The programme stands still.")
STATUS_OPEN_END = say(
    "stage.status-open-end",
    "{title}: planned {planned}, runs since {start}.",
    comment="A session that is going on while the programme stands still.",
    title=Text,
    planned=At,
    start=At,
)
STATUS_GONE = say("stage.status-gone", "{title}: left out.", title=Text)
ROOM_LINE = say(
    "stage.room-line",
    "**{topic}**: {n} person there of {seats}, until {end}.",
    "**{topic}**: {n} people there of {seats}, until {end}.",
    comment="One open room in the overview of rooms.",
    topic=Text,
    n=int,
    seats=int,
    end=At,
)
ROOM_OPEN_END = say(
    "stage.room-open-end",
    "**{topic}**: {n} person there of {seats}.",
    "**{topic}**: {n} people there of {seats}.",
    topic=Text,
    n=int,
    seats=int,
)
ROOM_LANGUAGES = say(
    "stage.room-languages",
    "Languages there: {languages}.",
    comment="Under a room; each entry is stage.language-count.",
    languages=Many,
)
LANGUAGE_COUNT = say(
    "stage.language-count",
    "{language} ({count})",
    comment="How many people in a room chose a language, such as English (5). same-ok",
    language=Message,
    count=int,
)
ROOM_NOBODY_FOR = say(
    "stage.room-nobody-for",
    "{n} person there may follow nothing: no language in common.",
    "{n} people there may follow nothing: no language in common.",
    n=int,
)
ROOM_CALLS = say("stage.room-calls", "It calls for help.", comment="Under a room.")
ROOM_CLOSED = say("stage.room-closed", "**{topic}**: closed.", topic=Text)
NO_ROUND_LEFT = say("stage.no-round-left", "No round is left today.")
ROOMS_NONE = say("stage.rooms-none", "No rooms are open now.")
ROOMS_NEXT = say(
    "stage.rooms-next",
    "Next: round {number} of {session}, at {start}.",
    number=int,
    session=Text,
    start=At,
)
