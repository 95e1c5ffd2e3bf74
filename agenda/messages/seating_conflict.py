"""The rules that stand in the way of a seating, and the ways out: a sentence for each.

Both are found by the rule's code: `BROKEN["language"]`, `WAYS["language"]`.
"""

from collections.abc import Mapping

from agenda.messages.template import Message, Template, say
from agenda.messages.values import Many

_ASKED = (
    "One of several rules that cannot all be kept. {round} is such as Day 2, round 1; {people} "
    "one or several, or everybody; {rooms} titles in quotation marks, or any room."
)

BROKEN: Mapping[str, Template] = {
    "capacity": say(
        "seating-page.broken-capacity",
        "{round}: the number of seats in {rooms} must suit {people}.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "availability": say(
        "seating-page.broken-availability",
        "{round}: a seat is needed for {people}.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
    ),
    "fixed-seat": say(
        "seating-page.broken-fixed-seat",
        "{round}: {people} must sit in {rooms}.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "language": say(
        "seating-page.broken-language",
        "{round}: {people} would find no language of theirs in {rooms}.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "apart": say(
        "seating-page.broken-apart",
        "{round}: {people} must not share a room.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
    ),
    "together": say(
        "seating-page.broken-together",
        "{round}: {people} must share a room.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
    ),
    "topic-once": say(
        "seating-page.broken-topic-once",
        "{round}: {people} must not come to the same topic again: {rooms}.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "in-session-locked": say(
        "seating-page.broken-locked",
        "{round}: {people} must stay in {rooms}, where they sit already.",
        comment=_ASKED,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
}
"""A rule of a conflict in words, by its code."""

_WAY_OUT = "One way out of a conflict; see seating-page.broken-capacity for what stands in it."

WAYS: Mapping[str, Template] = {
    "capacity": say(
        "seating-page.way-capacity",
        "{round}: let {rooms} have more or fewer people.",
        comment=_WAY_OUT,
        round=Message,
        rooms=(Many, Message),
    ),
    "availability": say(
        "seating-page.way-availability",
        "{round}: let {people} do without a seat.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
    ),
    "fixed-seat": say(
        "seating-page.way-fixed-seat",
        "{round}: let {people} sit elsewhere than in {rooms}.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "language": say(
        "seating-page.way-language",
        "{round}: find interpretation in {rooms} for {people}.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "apart": say(
        "seating-page.way-apart",
        "{round}: let {people} share a room.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
    ),
    "together": say(
        "seating-page.way-together",
        "{round}: let {people} sit in different rooms.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
    ),
    "topic-once": say(
        "seating-page.way-topic-once",
        "{round}: let {people} come to the same topic again: {rooms}.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
    "in-session-locked": say(
        "seating-page.way-locked",
        "{round}: let {people} leave {rooms}, where they sit already.",
        comment=_WAY_OUT,
        round=Message,
        people=(Many, Message),
        rooms=(Many, Message),
    ),
}
"""What would help against a rule of a conflict, by its code."""

MORE_SEATS = say(
    "seating-page.way-more-seats",
    "{round}: make room for {n} more person in {rooms}.",
    "{round}: make room for {n} more people in {rooms}.",
    comment=_WAY_OUT,
    round=Message,
    n=int,
    rooms=(Many, Message),
)
FEWER_SEATS = say(
    "seating-page.way-fewer-seats",
    "{round}: be content with {n} person fewer in {rooms}.",
    "{round}: be content with {n} people fewer in {rooms}.",
    comment=_WAY_OUT,
    round=Message,
    n=int,
    rooms=(Many, Message),
)
