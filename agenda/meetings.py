"""The platform's own calendar: what to make, move and call off there, and how seldom.

An entry that people took off by hand stays off. One that we called off is made anew if its day is
held after all, since no platform lets it be called back.
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from agenda.state import Effect, Ledger, Meeting, Observed, SeenMeeting

MOST_ON_A_SERVER = 100
"""How many entries Discord lets a server have that are not over."""

MOST = 2
WITHIN = timedelta(minutes=1)
"""So many requests in such a time: Discord takes five, and other workshops may want some."""

SELDOM = timedelta(minutes=10)
SOON = timedelta(minutes=30)
"""An entry is changed so seldom, unless it is about to start."""

SMALL = timedelta(minutes=1)
"""A smaller move is none."""

_MADE, _MOVED, _ENDED = "meeting/", "moved/", "ended/"


@dataclass(frozen=True, slots=True)
class MakeMeeting:
    """Make an entry that leads to *place* (an id of the platform); *digest* is of what it says."""

    key: str
    meeting: Meeting
    place: int
    digest: str


@dataclass(frozen=True, slots=True)
class MoveMeeting:
    """Change an entry: its start and end, unless they are None, and what it says."""

    key: str
    meeting: Meeting
    object_id: int
    place: int
    starts: datetime | None
    ends: datetime | None
    digest: str


@dataclass(frozen=True, slots=True)
class EndMeeting:
    """Call an entry off, or close it if it is under way."""

    key: str
    object_id: int


@dataclass(frozen=True, slots=True)
class FindMeeting:
    """Take an entry for ours that we made without learning of it (a crash, a lost answer)."""

    key: str
    object_id: int


MeetingAction = MakeMeeting | MoveMeeting | EndMeeting | FindMeeting


def plan_meetings(
    meetings: tuple[Meeting, ...],
    places: Mapping[str, int],
    observed: Observed,
    ledger: Ledger,
    at: datetime,
) -> Iterator[MeetingAction]:
    """Give what is to be done in the platform's calendar; *places* are ids by our keys."""
    known = _Known(observed.meetings, ledger, at)
    left = MOST - sum(1 for _ in _latest(ledger, at))
    room = MOST_ON_A_SERVER - len(observed.meetings)
    for action in _all(meetings, places, known):
        if isinstance(action, FindMeeting):
            yield action
            continue
        room -= isinstance(action, MakeMeeting)
        left -= 1
        if left >= 0 and (room >= 0 or not isinstance(action, MakeMeeting)):
            yield action


def next_turn(meetings: tuple[Meeting, ...], ledger: Ledger, after: datetime) -> datetime | None:
    """Give when to look again for what had to wait its turn; early is harmless."""
    moments = [made + WITHIN for made in _latest(ledger, after)]
    for meeting in meetings:
        moved = ledger.get(_moved_key(meeting))
        if moved is not None and moved.settled and meeting.ends > after:
            moments += [moved.intended + SELDOM, meeting.starts - SOON]
    return min((one for one in moments if one > after), default=None)


def meeting_key(meeting: Meeting) -> str:
    """Give the ledger's key of an entry having been made."""
    return f"{_MADE}{meeting.key}"


@dataclass(frozen=True, slots=True)
class _Known:
    seen: Mapping[int, SeenMeeting]
    ledger: Ledger
    at: datetime

    def stands(self, effect: Effect | None) -> SeenMeeting | None:
        return self.seen.get(effect.object_id or 0) if effect else None


def _all(
    meetings: tuple[Meeting, ...], places: Mapping[str, int], known: _Known
) -> Iterator[MeetingAction]:
    wanted = {meeting_key(one): one.name for one in meetings}
    for key, effect in known.ledger.items():
        if not key.startswith(_MADE) or key in wanted:
            continue
        stands = known.stands(effect)
        if stands is not None:
            yield _end(stands)
        elif not effect.settled:
            strays = _strays(effect, places.values(), known)
            yield from (_end(one) for one in strays if one.name not in wanted.values())
    for meeting in meetings:
        if meeting.place in places and meeting.ends > known.at - SELDOM:
            yield from _one(meeting, places[meeting.place], known)


def _one(meeting: Meeting, place: int, known: _Known) -> Iterator[MeetingAction]:
    key = meeting_key(meeting)
    effect = known.ledger.get(key)
    found = _strays(effect, [place], known) if effect else ()
    strays = [one for one in found if one.name == meeting.name]
    stands = known.stands(effect)
    if effect is not None and stands is not None:
        yield from (_end(one) for one in strays)
        yield from _change(meeting, place, stands, effect, known)
    elif effect is not None and not effect.settled and strays:
        yield FindMeeting(key, strays[0].object_id)
    elif meeting.starts > known.at + SMALL and _may_be_made(effect, known.ledger):
        yield MakeMeeting(key, meeting, place, _digest(meeting, place))


def _may_be_made(effect: Effect | None, ledger: Ledger) -> bool:
    """Tell whether an entry is missing because it never was, or because we called it off."""
    return effect is None or not effect.settled or f"{_ENDED}{effect.object_id}" in ledger


def _strays(effect: Effect, places: Collection[int], known: _Known) -> list[SeenMeeting]:
    """Give entries that lead to one of the *places* and may be what was asked for, the first first.

    They are the bot's own, belong to no other day, and are not older than our intent.
    """
    ours = {one.object_id for key, one in known.ledger.items() if key.startswith(_MADE)}
    found = [
        seen
        for seen in known.seen.values()
        if seen.ours
        and seen.place in places
        and seen.object_id not in ours
        and effect.may_have_made(seen.made)
    ]
    return sorted(found, key=lambda one: one.object_id)


def _end(seen: SeenMeeting) -> EndMeeting:
    return EndMeeting(f"{_ENDED}{seen.object_id}", seen.object_id)


def _change(
    meeting: Meeting, place: int, seen: SeenMeeting, made: Effect, known: _Known
) -> Iterator[MeetingAction]:
    """Move an entry where its day has moved, unless that was done a moment ago."""
    at, begun = known.at, seen.under_way or seen.starts <= known.at
    if begun and meeting.ends <= at:
        if seen.ends is None or seen.ends >= at + SMALL:
            yield _end(seen)
        return
    starts = meeting.starts if not begun and meeting.starts > at else None
    starts = starts if starts and abs(starts - seen.starts) >= SMALL else None
    ends = meeting.ends if seen.ends is None or abs(meeting.ends - seen.ends) >= SMALL else None
    moved = known.ledger.get(_moved_key(meeting))
    if moved is not None and (not moved.settled or moved.object_id != seen.object_id):
        moved = None
    digest = _digest(meeting, place)
    says_so = digest == (moved or made).digest
    soon = timedelta() <= min(meeting.starts, seen.starts) - at <= SOON
    waits = moved is not None and at < moved.intended + SELDOM and not soon
    if not waits and not (starts is None and ends is None and says_so):
        key = _moved_key(meeting)
        yield MoveMeeting(key, meeting, seen.object_id, place, starts, ends, digest)


def _moved_key(meeting: Meeting) -> str:
    return f"{_MOVED}{meeting.key}"


def _digest(meeting: Meeting, place: int) -> str:
    says = repr((meeting.name, meeting.about, place))
    return hashlib.sha256(says.encode()).hexdigest()


def _latest(ledger: Ledger, at: datetime) -> Iterator[datetime]:
    """Give when the requests of the last minute were made that came to something."""
    for key, effect in ledger.items():
        ours = key.startswith((_MADE, _MOVED, _ENDED))
        if ours and effect.settled and effect.intended > at - WITHIN:
            yield effect.intended
