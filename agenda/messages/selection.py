"""What is said of a selection: who is in, who waits, and why."""

from agenda.messages.template import Message, say
from agenda.messages.values import Many

_VALUE = "{attribute} is the name of a column such as Gender, {value} what stands in it."

SELECTED = say(
    "selection.selected",
    "{n} of {applied} applications is selected:",
    "{n} of {applied} applications are selected:",
    n=int,
    applied=int,
)
EVERYBODY = say(
    "selection.everybody",
    "There are seats for all: the {n} application is selected.",
    "There are seats for all: the {n} applications are selected.",
    n=int,
)
SEATS_LEFT = say(
    "selection.seats-left",
    "{n} seat stays free: each organisation has all that it may have.",
    "{n} seats stay free: each organisation has all that it may have.",
    n=int,
)
WAITING = say(
    "selection.waiting",
    "{n} application waits, in this order:",
    "{n} applications wait, in this order:",
    n=int,
)
LEFT_OUT = say(
    "selection.left-out",
    "{n} application is on neither list.",
    "{n} applications are on neither list.",
    n=int,
)
BALANCE = say("selection.balance", "Selected and applied:", comment="Above a table.")
COUNTED = say(
    "selection.counted",
    "{value} {selected}/{applied}",
    comment="For a value, how many are selected of those who applied.",
    value=(str, Message),
    selected=int,
    applied=int,
)
SEED = say(
    "selection.seed",
    "Where all was equal, lots were drawn with the seed {seed}.",
    seed=int,
)

# --- why ------------------------------------------------------------------------------

SEAT_FOR_ALL = say("selection.seat-for-all", "There is a seat for everybody.")
ONLY_ONE = say(
    "selection.only-one",
    "The only application with “{value}” ({attribute}).",
    comment=_VALUE,
    value=(str, Message),
    attribute=(str, Message),
)
ALL_OF_FEW = say(
    "selection.all-of-few",
    "The {n} application with “{value}” ({attribute}) is selected.",
    "All {n} applications with “{value}” ({attribute}) are selected.",
    comment=_VALUE,
    n=int,
    value=(str, Message),
    attribute=(str, Message),
)
BALANCES = say(
    "selection.balances",
    "Balances “{value}” ({attribute}): {selected} of {n} application.",
    "Balances “{value}” ({attribute}): {selected} of {n} applications.",
    comment=_VALUE,
    n=int,
    selected=int,
    value=(str, Message),
    attribute=(str, Message),
)
FITS = say("selection.fits", "Fits the balance of the whole list.")
DRAWN = say(
    "selection.drawn",
    "Drawn by lot: {n} application is alike, for {selected} of the seats.",
    "Drawn by lot: {n} applications are alike, for {selected} of the seats.",
    n=int,
    selected=int,
)
FULL = say(
    "selection.full",
    "“{value}” ({attribute}) has its share: {selected} of {n} application.",
    "“{value}” ({attribute}) has its share: {selected} of {n} applications.",
    comment=_VALUE,
    n=int,
    selected=int,
    value=(str, Message),
    attribute=(str, Message),
)
ORGANISATION_FULL = say(
    "selection.organisation-full",
    "The organisation has its {n} seat already.",
    "The organisation has its {n} seats already.",
    n=int,
)
NOT_DRAWN = say(
    "selection.not-drawn",
    "Not drawn by lot: {n} application is alike, for {selected} of the seats.",
    "Not drawn by lot: {n} applications are alike, for {selected} of the seats.",
    n=int,
    selected=int,
)
OTHERS_BALANCE = say("selection.others-balance", "Others keep the balance better.")

# --- what was asked -------------------------------------------------------------------

BAD_WEIGHTS = say(
    "selection.bad-weights",
    "“{given}” is not a weight; write such as profile=3,gender=2 with numbers from 0 to 100.",
    comment="profile=3,gender=2 is what one types: leave it as it is.",
    given=str,
)
NOT_WEIGHED = say(
    "selection.not-weighed",
    "No application has a “{given}” to weigh; there is {known}.",
    given=str,
    known=Many,
)
NOTHING_TO_WEIGH = say(
    "selection.nothing-to-weigh",
    "The applications have neither profile nor gender, region or country; name what to weigh.",
)
