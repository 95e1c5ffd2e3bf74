"""What is wrong with a roster when people are to be seated."""

from agenda.messages.template import say
from agenda.messages.values import Many, Message

DOES_NOT_FIT = say(
    "seating.does-not-fit",
    "The roster does not fit the agenda: {n} problem.",
    "The roster does not fit the agenda: {n} problems.",
    comment="The problems follow, one a line.",
    n=int,
)
UNKNOWN_WISH = say(
    "seating.unknown-wish",
    "No breakout has the topic “{given}”. The topics are {known}.",
    comment="{known} lists the ids of topics.",
    given=str,
    known=Many,
)
UNKNOWN_TIME = say(
    "seating.unknown-time",
    "“{given}” is no day and no session of this agenda. Write a date or an id, such as {known}.",
    comment="A person's availability; {known} lists dates and ids.",
    given=str,
    known=Many,
)
OTHER_EVENT = say(
    "seating.other-event",
    "This plan is for the event {found}, not for {event}.",
    comment="Both are ids of events.",
    found=str,
    event=str,
)
NOBODY_TO_SEAT = say(
    "seating.nobody",
    "The roster has nobody to seat: only participants and rapporteurs have seats.",
)
NOTHING_TO_SEAT = say(
    "seating.no-breakouts",
    "The agenda has no breakout, so there is nothing to seat.",
)
NO_PLAN_GIVEN = say(
    "seating.no-plan-given",
    "The session {session} takes its seats from a file. Name it with `--from`.",
    comment="{session} is the id of a session.",
    session=str,
)
UNKNOWN_ROUND = say(
    "seating.unknown-round",
    "There is no round “{given}”. The rounds are {known}.",
    comment="{known} lists ids of rounds, in the order of time.",
    given=str,
    known=Many,
)
LOCKED_WITHOUT_PLAN = say(
    "seating.locked-without-plan",
    "`--locked-through` needs the plan that was used until now. Name it with `--from`.",
)
PLAN_UNUSABLE = say(
    "seating.plan-unusable",
    "The plan cannot be used: {n} problem.",
    "The plan cannot be used: {n} problems.",
    comment="The problems follow, one a line.",
    n=int,
)
PLAN_HEADER = say(
    "seating.plan-header",
    "A plan begins with the line `person,round,room`, or is the JSON of `majlis seat`.",
)
PLAN_ROOM = say(
    "seating.plan-room",
    "The round {round} has no room “{given}”. Its rooms are {known}.",
    comment="{round} is the id of a round; {known} lists ids of topics.",
    round=str,
    given=str,
    known=Many,
)
PLAN_TWICE = say(
    "seating.plan-twice",
    "The person {person} has two rooms in the round {round}.",
    comment="Both are ids.",
    person=str,
    round=str,
)
PLAN_CHANGED = say(
    "seating.plan-changed",
    "The seats are not those that the plan's hash stands for: somebody changed the file.",
)
PROGRESS = say(
    "seating.progress",
    "Seating {people} people",
    comment="Beside a progress bar.",
    people=int,
)
TOO_MANY_TO_SEAT = say(
    "seating.too-many",
    "The roster has {n} person to seat; at most {most} can be seated together.",
    "The roster has {n} people to seat; at most {most} can be seated together.",
    comment="{most} is 5000.",
    n=int,
    most=int,
)
MOVED = say(
    "seating.moved",
    "{n} seat changes for somebody who had been told another one.",
    "{n} seats change for people who had been told other ones.",
    comment="After a repair: people whose room differs from the plan before.",
    n=int,
)
OFFER = say(
    "seating.offer",
    "With {n} change (`--moves {more}`): {gains}.",
    "With {n} changes (`--moves {more}`): {gains}.",
    comment="Another plan with more changes; {gains} lists what gets better.",
    n=int,
    more=int,
    gains=Many,
)
GAIN = say(
    "seating.gain",
    "{level} {after} instead of {before}",
    comment="One entry of a list: a measure, such as repeated meetings, and its values.",
    level=Message,
    before=int,
    after=int,
)
NO_PROOF_TOOLS = say(
    "seating.no-proof-tools",
    "Nothing more can be proven here. Install OR-Tools for that: `pip install majlis[proof]`.",
)
OTHER_GROUPS = say(
    "seating.other-groups",
    "No group of the roster ({groups}) is in this agenda ({known}). Is it of another event?",
    comment="Both are lists of names.",
    groups=Many,
    known=Many,
)
