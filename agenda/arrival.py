"""Somebody arrives: the code that says who they are, and their own programme."""

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agenda.model import Topic
from agenda.rooms import room_key, room_of
from agenda.roster import Participant
from agenda.timeline import Slot, SlotKind, Timing
from agenda.workshop import Workshop

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U: three are taken for digits, one makes words."""
ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
CODE_LENGTH = 8
MOST_WRONG = 5
"""How many wrong codes somebody may type in `WRONG_WITHIN`."""
WRONG_WITHIN = timedelta(minutes=1)


def code_of(event: str, participant: str, secret: str) -> str:
    """Give a participant's code, such as `7KQ2-M9XA`; who has no *secret* cannot find it."""
    told = f"{len(event)}:{event}{participant}".encode()
    number = int.from_bytes(hmac.digest(secret.encode(), told, hashlib.sha256))
    letters = [LETTERS[(number >> (5 * place)) % len(LETTERS)] for place in range(CODE_LENGTH)]
    half = CODE_LENGTH // 2
    return f"{''.join(letters[:half])}-{''.join(letters[half:])}"


def whose_code(
    event: str, people: Iterable[Participant], secret: str, typed: str
) -> Participant | None:
    """Give the participant whose code somebody typed, however they wrote it."""
    wanted = _as_letters(typed).encode()
    return next(
        (
            one
            for one in people
            if hmac.compare_digest(_as_letters(code_of(event, one.id, secret)).encode(), wanted)
        ),
        None,
    )


def _as_letters(typed: str) -> str:
    return "".join(one for one in typed.upper() if one.isalnum()).translate(ALIKE)


def may_try(wrong: Sequence[datetime], at: datetime) -> bool:
    """Tell whether somebody may try a code, after the *wrong* ones at these instants."""
    return sum(at - one < WRONG_WITHIN for one in wrong) < MOST_WRONG


@dataclass(frozen=True, slots=True)
class Stop:
    """Something in somebody's own programme, with the *topic* of their room if it is a round."""

    timing: Timing
    topic: Topic | None = None


def stops(
    workshop: Workshop, timings: Iterable[Timing], participant: Participant | None, at: datetime
) -> Iterator[Stop]:
    """Give somebody's sessions and rooms of today and the days to come, without breaks.

    Nobody of the list (None) has the sessions for everybody, and no room.
    """
    zone = ZoneInfo(workshop.event.zone)
    today = at.astimezone(zone).date()
    for one in timings:
        if one.slot.kind is SlotKind.BREAK or one.is_over_at(at) or day_of(workshop, one) < today:
            continue
        if one.slot.kind is SlotKind.SESSION:
            yield Stop(one)
        elif participant is not None:
            yield from _rounds(workshop, one, participant)


def _rounds(workshop: Workshop, timing: Timing, participant: Participant) -> Iterator[Stop]:
    key = room_of(workshop, timing.slot, participant)
    topic = None if key is None else _topic(workshop, timing.slot, key)
    if topic is not None or participant.staff:
        yield Stop(timing, topic)


def _topic(workshop: Workshop, slot: Slot, key: str) -> Topic:
    topics = workshop.session_of(slot).topics
    return next(topic for topic in topics if room_key(slot, topic) == key)


def day_of(workshop: Workshop, timing: Timing) -> date:
    """Give the calendar day of a session."""
    return workshop.event.days[timing.slot.day - 1].date
