"""How a seating is told to the organisers: labels of a page, and what rules and levels are called.

Levels, rules and columns of the roster are found by their code: `LEVEL_NAMES["repeats"]`.
"""

from collections.abc import Mapping

from agenda.messages.places import LANGUAGE_NAMES
from agenda.messages.template import Message, Template, say
from agenda.messages.values import Many
from agenda.text import Text

TITLE = say(
    "seating-page.title",
    "Seating: {event}",
    comment="The title of the page in the browser.",
    event=Text,
)
SEATING = say("seating-page.seating", "Seating", comment="Above the event's title.")
WITHOUT_NAMES = say("seating-page.without-names", "Without names, organisations and handles.")
SOURCE = say(
    "seating-page.source",
    "Seed {seed}, plan {hash}",
    comment="By both, a seating can be told from others; the plan is a row of letters and digits.",
    seed=int,
    hash=str,
)
PEOPLE = say("seating-page.people", "{n} person", "{n} people", n=int)
CLOSED = say("seating-page.closed", "Closed", comment="A room that is not used in a round.")
ROUNDS = say("seating-page.rounds", "{n} round", "{n} rounds", n=int)

WHERE = say("seating-page.where", "Who sits where")
COLOURED_BY = say(
    "seating-page.coloured-by",
    "Colour and mark people by",
    comment="One of a few is chosen: seating-page.first-room, or a column of the roster.",
)
FIRST_ROOM = say("seating-page.first-room", "Room in the first round")
BY_INTERPRETATION = say(
    "seating-page.by-interpretation",
    "By interpretation only",
    comment="What the mark ° beside a name means, or a label there.",
)
NOWHERE = say(
    "seating-page.nowhere", "Without a seat", comment="Before those who have no room in a round."
)
WAITING = say("seating-page.waiting", "Waiting list")
NOT_STATED = say("seating-page.not-stated", "Not stated", comment="An empty cell of the roster.")
OTHERS = say("seating-page.others", "Others", comment="Rare values of a column, together.")
AS_WRITTEN = say(
    "seating-page.as-written",
    "{value}",
    comment="A cell of the roster, or the title of a topic. same-ok",
    value=(str, Text),
)

BALANCE = say("seating-page.balance", "Who is together in a room")
SHARE = say(
    "seating-page.share",
    "{value}: {number}",
    comment="How many in a room have this value, such as Africa: 3. same-ok",
    value=(str, Message),
    number=int,
)
MIX = say(
    "seating-page.mix", "{parts}", comment="A list of seating-page.share. same-ok", parts=Many
)

MEETINGS = say("seating-page.meetings", "Who meets whom")
PAIRS_MET = say("seating-page.pairs-met", "{met} of {pairs} pairs meet.", met=int, pairs=int)
MORE_THAN_TWICE = say(
    "seating-page.more-than-twice",
    "{n} pair meets more than twice.",
    "{n} pairs meet more than twice.",
    n=int,
)
SQUARES = say(
    "seating-page.squares",
    "Each square stands for two people: the fuller its colour, the more often they meet.",
)
TIMES = say("seating-page.times", "How often they meet", comment="Above a column of numbers.")
PAIRS = say("seating-page.pairs", "Pairs", comment="Above a column of numbers.")
MEETS = say("seating-page.meets", "People met", comment="Above a column of numbers.")

LEVELS = say("seating-page.levels", "How good this seating is")
LEVELS_HINT = say(
    "seating-page.levels-hint",
    "Less is better, and the first line counts most.",
)
LEVEL = say("seating-page.level", "What is kept small", comment="Above a column.")
VALUE = say("seating-page.value", "Reached", comment="Above a column of numbers.")
BOUND = say(
    "seating-page.bound",
    "Never less than",
    comment="Above a column of numbers: no seating can have less.",
)
RATIO = say(
    "seating-page.ratio",
    "Ratio",
    comment="Above a column: what is reached, divided by the least that is possible. same-ok",
)
PROOF = say("seating-page.proof", "Proof", comment="Above a column.")
PROVEN = say("seating-page.proven", "Nothing better exists")
NOT_PROVEN = say("seating-page.not-proven", "Not proven")
LEVEL_PROVEN = say(
    "seating-page.level-proven",
    "{level}: {value}. Nothing better exists.",
    comment="{level} is such as Repeated meetings.",
    level=Message,
    value=int,
)
LEVEL_OPEN = say(
    "seating-page.level-open",
    "{level}: {value}, not proven to be the best. Less than {bound} is impossible.",
    comment="{level} is such as Repeated meetings.",
    level=Message,
    value=int,
    bound=int,
)

CONFLICT = say("seating-page.conflict", "These rules cannot all be kept")
CONFLICT_HINT = say(
    "seating-page.conflict-hint", "Nobody has a seat. Without any one of these rules, that changes."
)
WAYS_OUT = say("seating-page.ways-out", "Ways out", comment="Above a list; one of them is enough.")

PICTURE = say(
    "seating-page.picture",
    "Who sits where. {round}: {rooms}.",
    comment="What a picture shows, for those who do not see it.",
    round=Message,
    rooms=Many,
)
ROOM_COUNT = say(
    "seating-page.room-count",
    "{room} {n} person",
    "{room} {n} people",
    comment="{room} is a title in quotation marks, such as “Campaigns”.",
    room=Message,
    n=int,
)
MORE_ROOMS = say("seating-page.more-rooms", "{n} more room", "{n} more rooms", n=int)
PICTURE_OF_PATH = say(
    "seating-page.picture-of-path",
    "The rooms of {person}. {stations}.",
    comment="What a picture shows, for those who do not see it.",
    person=str,
    stations=Many,
)
STATION = say(
    "seating-page.station",
    "{round}: {room}",
    comment="One round of a person's path. same-ok",
    round=Message,
    room=Message,
)

ROUND_ON = say("seating-page.round-on", "Day {day}, round {number}", day=int, number=int)
ROUND_OF = say(
    "seating-page.round-of",
    "Day {day}, {session}, round {number}",
    comment="Where a day has several sessions with rounds.",
    day=int,
    session=Text,
    number=int,
)
EVERY_ROUND = say(
    "seating-page.every-round", "All rounds", comment="It may stand before a colon or in a list."
)
ROOM = say("seating-page.room", "“{title}”", comment="The title of a room's topic.", title=Text)
ANY_ROOM = say("seating-page.any-room", "any room", comment="It stands in a sentence.")
EVERYBODY = say("seating-page.everybody", "everybody", comment="It stands in a sentence.")
AND_MORE = say(
    "seating-page.and-more",
    "{n} more",
    "{n} more",
    comment="People, at the end of a list of people.",
    n=int,
)

_COLUMN = "A column of the roster."

ATTRIBUTE_NAMES: Mapping[str, Template] = {
    "gender": say("seating-page.by-gender", "Gender", comment=_COLUMN),
    "region": say("seating-page.by-region", "Region", comment=_COLUMN),
    "country": say("seating-page.by-country", "Country", comment=_COLUMN),
    "type": say("seating-page.by-type", "Kind of organisation", comment=_COLUMN),
    "profile": say("seating-page.by-profile", "Field of work", comment=_COLUMN),
    "langs": say("seating-page.by-langs", "First language", comment=_COLUMN),
    "part": say("seating-page.by-part", "Part in the event", comment=_COLUMN),
    "org": say("seating-page.by-org", "Organisation", comment=f"{_COLUMN} same-ok"),
}
"""How a column of the roster is called."""

VALUE_NAMES: Mapping[str, Mapping[str, Template]] = {
    "gender": {
        "f": say("seating-page.gender-f", "Women"),
        "m": say("seating-page.gender-m", "Men"),
    },
    "part": {
        "participant": say("seating-page.part-participant", "Participants", comment="same-ok"),
        "rapporteur": say("seating-page.part-rapporteur", "Rapporteurs", comment="same-ok"),
    },
    "langs": LANGUAGE_NAMES,
}
"""How a value is called, where the roster has a code for it."""

_LEVEL = "A thing of which a seating has little. It stands alone, or before a number."

LEVEL_NAMES: Mapping[str, Template] = {
    "sizes": say("seating-page.level-sizes", "People in rooms of uneven size", comment=_LEVEL),
    "organisations": say(
        "seating-page.level-organisations", "Pairs of one organisation in a room", comment=_LEVEL
    ),
    "balance": say("seating-page.level-balance", "People missing from an even mix", comment=_LEVEL),
    "alone": say(
        "seating-page.level-alone", "People alone of their kind in a room", comment=_LEVEL
    ),
    "repeats": say("seating-page.level-repeats", "Repeated meetings", comment=_LEVEL),
    "worst-off": say(
        "seating-page.level-worst-off", "Most repeated meetings of one person", comment=_LEVEL
    ),
    "wishes": say("seating-page.level-wishes", "Wishes not granted", comment=_LEVEL),
    "moves": say("seating-page.level-moves", "Seats changed since the last plan", comment=_LEVEL),
}
"""How a level is called, by its code."""

_RULE = "The name of a rule."

RULE_NAMES: Mapping[str, Template] = {
    "capacity": say("seating-page.rule-capacity", "Seats of a room", comment=_RULE),
    "availability": say("seating-page.rule-availability", "Presence", comment=_RULE),
    "fixed-seat": say("seating-page.rule-fixed-seat", "Fixed seat", comment=_RULE),
    "language": say("seating-page.rule-language", "Language", comment=_RULE),
    "apart": say("seating-page.rule-apart", "Not together", comment=_RULE),
    "together": say("seating-page.rule-together", "Always together", comment=_RULE),
    "topic-once": say("seating-page.rule-topic-once", "Each topic once", comment=_RULE),
    "in-session-locked": say("seating-page.rule-locked", "Seats already taken", comment=_RULE),
}
"""How a rule is called, by its code."""
