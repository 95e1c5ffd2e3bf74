"""What somebody is told who arrives: the rule, who they are on the list, their own programme."""

from agenda.messages.template import name_command, say
from agenda.messages.values import At, Channel, On, Own
from agenda.text import Text

_LABEL = "A button's label, at most 80 characters."

PLEASE_ACCEPT = say(
    "arrival.please-accept",
    "Please accept this rule. Your rooms open for you in any case.",
    comment="After the rule of the event, above the button “I accept”.",
)
CHATS = say(
    "arrival.chats",
    "Discord and this server's administrators can read what you write here. "
    "It exists until the organisers delete it, after the event's last day: {day}.",
    comment="After the rule of the event, above the button “I accept”.",
    day=On,
)
BUTTON_ACCEPT = say("arrival.button-accept", "I accept", comment=_LABEL)
ACCEPTED = say(
    "arrival.accepted",
    "Thank you. Only the day on which you accepted is kept, and no note is tied to it.",
)

PROGRAMME = say(
    "arrival.programme",
    "**Your programme**\n"
    "All times: {zone}; your own time in brackets. Sessions without a room are in {place}.",
    comment="A heading; days and their sessions follow, one a line.",
    zone=str,
    place=Channel,
)
SESSION = say(
    "arrival.session",
    "{start} ({own}) to {end}: {title}",
    comment="One line of somebody's programme; {own} is the start in the reader's own zone.",
    start=At,
    own=Own,
    end=At,
    title=Text,
)
ROUND = say(
    "arrival.round",
    "{start} ({own}) to {end}: {title}, round {number}: {topic}",
    comment="One line of somebody's programme; {own} is the start in the reader's own zone.",
    start=At,
    own=Own,
    end=At,
    title=Text,
    number=int,
    topic=Text,
)
ANY_ROUND = say(
    "arrival.any-round",
    "{start} ({own}) to {end}: {title}, round {number}",
    comment="One line of the programme of somebody to whom every room is open.",
    start=At,
    own=Own,
    end=At,
    title=Text,
    number=int,
)

OBSERVER = say(
    "arrival.observer",
    "You are welcome to {event} as an observer: you listen in {place} and have no seat in rounds.",
    event=Text,
    place=Channel,
)
HOW_TO_ARRIVE = say(
    "arrival.how-to-arrive",
    "Did you get a code? Type `/arrive` and the code. If not, press the button.",
    comment="To somebody who is not on the list; the button is “Ask a moderator”.",
)
BUTTON_ASK = say("arrival.button-ask", "Ask a moderator", comment=_LABEL)
ASKED = say(
    "arrival.asked",
    "The moderators know that you wait. Press My room again in a few minutes.",
    comment="“My room” is a button's label.",
)
ASK_FAILED = say(
    "arrival.ask-failed",
    "The moderators could not be told just now. Press the button again in a minute.",
)

REQUEST = say(
    "arrival.request",
    "{handle} is not on the list and asks to be let in. Press the button to say who it is.",
    comment="To the moderators; {handle} is an account's name.",
    handle=str,
)
REQUEST_TAKEN = say(
    "arrival.request-taken",
    "{handle} typed the code of {person}, who is here under another account already.",
    comment="To the moderators; {handle} is an account's name.",
    handle=str,
    person=str,
)
BUTTON_MATCH = say("arrival.button-match", "Match", comment=_LABEL)
PICK = say(
    "arrival.pick",
    "Who is it? {n} person of the list has not arrived.",
    "Who is it? {n} people of the list have not arrived.",
    comment="To a moderator, above a list to choose from.",
    n=int,
)
PAGE = say("arrival.page", "Page {page} of {pages}", comment=_LABEL, page=int, pages=int)
NOBODY_LEFT = say("arrival.nobody-left", "Everybody on the list has arrived.")
MATCHED = say(
    "arrival.matched",
    "This account is {person} on the list from now on.",
    comment="To a moderator.",
    person=str,
)
ALREADY_MATCHED = say(
    "arrival.already-matched",
    "This account is {person} on the list already. One account is one person.",
    person=str,
)
PERSON_TAKEN = say(
    "arrival.person-taken",
    "{person} is here under another account. To replace it, use `/roster match` with `instead`.",
    comment="To a moderator; “instead” is the name of an option.",
    person=str,
)
NO_SUCH_PERSON = say(
    "arrival.no-such-person",
    "Nobody on the list is called “{given}”. Choose somebody from the suggestions.",
    given=str,
)

ARRIVED = say("arrival.arrived", "Welcome, {person}.", person=str)
CODE_WRONG = say(
    "arrival.code-wrong",
    "“{given}” is not a code of {event}. Compare it with your invitation.",
    given=str,
    event=Text,
)
CODE_TOO_OFTEN = say(
    "arrival.code-too-often",
    "Too many codes were wrong. Try “{given}” again in a minute.",
    given=str,
)
CODE_TAKEN = say(
    "arrival.code-taken",
    "Somebody else uses this code already. The moderators have been told.",
)
CODE_NOT_YOURS = say(
    "arrival.code-not-yours",
    "You are {person} on the list already. A moderator can put this right.",
    person=str,
)
CODES = say(
    "arrival.codes",
    "The code of {n} person of {event}. Send everybody only their own.",
    "The codes of {n} people of {event}. Send everybody only their own.",
    n=int,
    event=Text,
)


ARRIVE = name_command("arrive", "arrive", "Say who you are with the code of your invitation")
ARRIVE_CODE = name_command("arrive-code", "code", "The code, such as 7KQ2-M9XA")
ROSTER_CODES = name_command("roster-codes", "codes", "Everybody's code to arrive with, as a file")
ROSTER_MATCH = name_command("roster-match", "match", "Say who an account is (moderators)")
ROSTER_MATCH_MEMBER = name_command("roster-match-member", "member", "The account")
ROSTER_MATCH_PERSON = name_command("roster-match-person", "participant", "Who it is on the list")
ROSTER_MATCH_INSTEAD = name_command(
    "roster-match-instead", "instead", "In place of the account that this person has now"
)
