"""What a decision changes in the times of a day, and how everyone is told, once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from agenda.messages import At, Message, Own
from agenda.messages import delays as words
from agenda.messages.changes import DIGEST_MORE
from agenda.notices import A_CHANGE, STILL_NEWS, expected_of, to_room
from agenda.progress import Act, Decision, Progress
from agenda.projection import project
from agenda.rooms import key_of_room, news_of
from agenda.slots import Slot, SlotKind, Timing
from agenda.state import Notice
from agenda.text import Language
from agenda.workshop import Workshop

NOTHING = timedelta(0)

MOST_LINES = 5
"""So many lines a notice has; when more changes, the last one says how much."""

MUCH = timedelta(minutes=5)
"""What moves more than this is shown first, and done when somebody presses."""


@dataclass(frozen=True, slots=True)
class Change:
    """How the times of one slot change: *before* and *after* a decision."""

    before: Timing
    after: Timing

    @property
    def slot(self) -> Slot:
        """The slot."""
        return self.after.slot

    @property
    def start_moves(self) -> timedelta:
        """By how much its start moves; nothing where it does not take place."""
        if self.before.gone or self.after.gone:
            return NOTHING
        return expected_of(self.after)[0] - expected_of(self.before)[0]

    @property
    def end_moves(self) -> timedelta:
        """By how much its end moves; nothing where it does not take place."""
        if self.before.gone or self.after.gone:
            return NOTHING
        return expected_of(self.after)[1] - expected_of(self.before)[1]

    @property
    def rooms(self) -> dict[str, datetime]:
        """The new ends of those rooms whose ends change."""
        ends = {room: self.after.room_ends(room) for room in self.slot.rooms}
        return {
            room: end
            for room, end in ends.items()
            if end is not None and end != self.before.room_ends(room)
        }

    @property
    def loses(self) -> timedelta:
        """How much of it does not fit any more, because something keeps its hour."""
        return max(self.after.over - self.before.over, NOTHING)

    @property
    def moves(self) -> bool:
        """Whether anybody has to know."""
        lengths = (abs(self.start_moves), abs(self.end_moves), self.loses)
        return max(lengths) >= A_CHANGE or self.before.gone != self.after.gone


def changes(
    slots: Sequence[Slot], before: Progress, after: Progress, at: datetime
) -> tuple[Change, ...]:
    """Give what differs, at the instant *at*, of what is not over yet, in the order of the day."""
    pairs = zip(project(slots, before), project(slots, after), strict=True)
    found = (Change(was, now) for was, now in pairs)
    return tuple(one for one in found if one.moves and not _is_past(one, at))


def changed_by(slots: Sequence[Slot], journal: Progress, decision: Decision) -> tuple[Change, ...]:
    """Give what a *decision* changes after the *journal* so far.

    What flows has no time while the clock stands still; so what goes on again is compared with
    the times from before the hold.
    """
    before = journal
    if decision.act is Act.RESUME:
        holds = [n for n, one in enumerate(journal.decisions) if one.act is Act.HOLD]
        before = Progress(journal.decisions[: holds[-1]]) if holds else journal
    return changes(slots, before, journal.after(decision), decision.at)


def _is_past(change: Change, at: datetime) -> bool:
    return change.before.is_over_at(at) and change.after.is_over_at(at)


def delay_notices(workshop: Workshop, progress: Progress) -> Iterator[Notice]:
    """Give, for each decision, what everyone is told of it, and the rooms it concerns."""
    return iter(_told(workshop.slots, workshop.event.languages, progress.decisions))


@lru_cache(maxsize=16)
def _told(
    slots: tuple[Slot, ...], languages: tuple[Language, ...], decisions: tuple[Decision, ...]
) -> tuple[Notice, ...]:
    counts = range(1, len(decisions) + 1)
    return tuple(
        notice for count in counts for notice in _told_last(slots, languages, decisions[:count])
    )


@lru_cache(maxsize=1024)
def _told_last(
    slots: tuple[Slot, ...], languages: tuple[Language, ...], decisions: tuple[Decision, ...]
) -> tuple[Notice, ...]:
    """Give what is told of the last decision: what was decided before it tells of itself."""
    number, decision = len(decisions), decisions[-1]
    found = changed_by(slots, Progress(decisions[:-1]), decision)
    if decision.act is Act.HOLD:
        found = ()
    lines = _few(tuple(_lines(decision, found)))
    until = decision.at + STILL_NEWS
    to_all = [
        Notice(f"times/{number}/{one}", news_of(one), one, lines, decision.at, until)
        for one in languages
        if lines
    ]
    return (*to_all, *_in_rooms(languages, number, decision, found))


def _in_rooms(
    languages: Sequence[Language], number: int, decision: Decision, found: Sequence[Change]
) -> Iterator[Notice]:
    """Tell the rooms of a round that is going on when they close now."""
    for change in found:
        if not change.after.runs_at(decision.at):
            continue
        to_tell = {room: ends for room, ends in change.rooms.items() if ends > decision.at}
        for room, ends in to_tell.items():
            line, key = words.ROOM_ENDS(end=At(ends)), f"times/{number}/{room}"
            span = (decision.at, max(ends, decision.at + A_CHANGE))
            yield to_room(languages, key, key_of_room(change.slot, room), line, span)


def _few(lines: tuple[Message, ...]) -> tuple[Message, ...]:
    """Count what does not fit; the programme has it."""
    if len(lines) <= MOST_LINES:
        return lines
    shown = lines[: MOST_LINES - 1]
    return (*shown, DIGEST_MORE(n=len(lines) - len(shown)))


def _lines(decision: Decision, found: Sequence[Change]) -> Iterator[Message]:
    """Say first what was decided, then what moves."""
    match decision.act:
        case Act.HOLD:
            yield words.HELD()
        case Act.RESUME:
            yield words.RESUMED()
        case Act.UNDO if found:
            yield words.BACK()
    for change in found:
        if not (decision.act is Act.START and _is_told_by_the_start(change, decision)):
            yield from line_of(change)


def _is_told_by_the_start(change: Change, decision: Decision) -> bool:
    """Tell whether a slot is the one that was started, or the one that ended for it."""
    return change.slot.id == decision.slot or change.after.ends == decision.at


def line_of(change: Change) -> Iterator[Message]:
    """Say how one slot changes, in one line, if there is anything to say."""
    slot, (start, end) = change.slot, expected_of(change.after)
    is_round = slot.kind is SlotKind.ROUND
    if change.after.gone and not change.before.gone:
        yield _gone(change)
    elif change.before.gone and not change.after.gone:
        yield words.AGAIN_PLANNED(session=slot.title, start=At(start), own=Own(start))
    elif abs(change.start_moves) >= A_CHANGE:
        facts = {"session": slot.title, "start": At(start), "own": Own(start)}
        facts["before"] = At(expected_of(change.before)[0])
        yield words.ROUND_MOVED(number=slot.number, **facts) if is_round else words.MOVED(**facts)
    elif abs(change.end_moves) >= A_CHANGE and slot.kind is not SlotKind.BREAK:
        longer = change.end_moves > NOTHING
        told = words.LONGER if longer else words.SHORTER
        if is_round:
            told = words.ROUND_LONGER if longer else words.ROUND_SHORTER
            yield told(number=slot.number, session=slot.title, end=At(end))
        else:
            yield told(session=slot.title, end=At(end))


def _gone(change: Change) -> Message:
    slot = change.slot
    if change.after.over:
        return words.NO_TIME_LEFT(session=slot.title)
    if slot.kind is SlotKind.ROUND:
        return words.ROUND_SKIPPED(number=slot.number, session=slot.title)
    return words.SKIPPED(session=slot.title)


def is_much(decision: Decision, found: Sequence[Change]) -> bool:
    """Tell whether a decision should be shown before it is made.

    That is when it moves something by more than five minutes, or takes time from what comes
    before something fixed. The end of a hold is held against the times from before it. A hold
    itself, and a start that is late, move nothing that was not late already.
    """
    if decision.act is Act.HOLD:
        return False
    if decision.act is not Act.START:
        return any(
            one.loses or one.before.gone != one.after.gone or _moved(one) > MUCH for one in found
        )
    others = [one for one in found if one.slot.id != decision.slot]
    return any(
        one.end_moves < -MUCH
        or one.loses
        or (one.after.gone and not one.before.gone and one.slot.kind is not SlotKind.BREAK)
        for one in others
    )


def _moved(change: Change) -> timedelta:
    return max(abs(change.start_moves), abs(change.end_moves))
