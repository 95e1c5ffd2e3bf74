"""The one delayable clock: times that follow from the plan and from what the moderators did.

The rules, each of which a test names:

- What is *fixed* starts at its hour whatever happens. What *flows* starts when all that is planned
  before it has ended, but never before its planned hour; where something before it still waits
  for a moderator, it waits as well.
- A delay eats gaps first, then breaks down to their shortest, then moves what flows. What would
  run into something fixed, or past a hard end, is cut there: the rest is told as *over*.
- A hold stops the clock for all that flows; what was going on gets its time back.
- A decision changes nothing that had happened when it was made; an undo is as if the decision it
  takes back had never been made.

After the model of show callers, in which an item is linked to the one before or counts to its
end, but with several rooms in one round: the round is over when its last room is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property, lru_cache

from agenda.progress import Act, Decision, Progress
from agenda.slots import Slot, SlotKind, Timing

NOTHING = timedelta(0)
_STRIDE = 100
"""A long journal is gone through in so many steps at a time: each waits for the one before."""

_LEAST = timedelta(minutes=1)
"""With less than this before it has to be over, a session does not begin."""


@dataclass(frozen=True)
class Facts:
    """What cannot change any more, and what was decided about the rest."""

    starts: Mapping[str, datetime] = field(default_factory=dict)
    ends: Mapping[str, datetime] = field(default_factory=dict)
    room_ends: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    more: Mapping[tuple[str, str], timedelta] = field(default_factory=dict)
    """By how much a slot is longer, and a room of it (a slot and "" for all of it)."""
    gone: frozenset[str] = frozenset()
    """What was skipped, or passed over by the start of something later."""
    by_hand: frozenset[str] = frozenset()
    holds: tuple[tuple[int, datetime, datetime | None], ...] = ()
    """On which day the clock was stopped, from when, and until when, if it goes on again."""

    @cached_property
    def with_rooms(self) -> frozenset[str]:
        """The rounds of which something was decided, or has happened, in one room alone."""
        return frozenset(slot for slot, room in (*self.more, *self.room_ends) if room)

    @property
    def held(self) -> bool:
        """Whether the clock stands still."""
        return any(until is None for _, _, until in self.holds)


def project(slots: Sequence[Slot], progress: Progress) -> tuple[Timing, ...]:
    """Give the times of all *slots*, in their order."""
    return _project(tuple(slots), progress.counting)


@lru_cache(maxsize=256)
def _project(slots: tuple[Slot, ...], decisions: tuple[Decision, ...]) -> tuple[Timing, ...]:
    facts, timings = _followed(slots, decisions)
    decided = decisions[-1].at if decisions else None
    return tuple(
        replace(one, by_hand=one.slot.id in facts.by_hand, decided=decided) for one in timings
    )


def is_held(slots: Sequence[Slot], progress: Progress) -> bool:
    """Tell whether the clock stands still after all decisions."""
    return _facts(tuple(slots), progress.counting).held


def holds_of(
    slots: Sequence[Slot], progress: Progress
) -> tuple[tuple[int, datetime, datetime | None], ...]:
    """Give on which day the clock was stopped, from when, and until when if it went on again."""
    return _facts(tuple(slots), progress.counting).holds


def _facts(slots: tuple[Slot, ...], decisions: tuple[Decision, ...]) -> Facts:
    """Go through the journal: what had happened by each decision stays, the rest follows it."""
    return _followed(slots, decisions)[0]


def _followed(
    slots: tuple[Slot, ...], decisions: tuple[Decision, ...]
) -> tuple[Facts, tuple[Timing, ...]]:
    """Give the facts after a journal of any length, and the times that follow from them."""
    for count in range(_STRIDE, len(decisions), _STRIDE):
        _followed_last(slots, decisions[:count])
    return _followed_last(slots, decisions)


@lru_cache(maxsize=2048)
def _followed_last(
    slots: tuple[Slot, ...], decisions: tuple[Decision, ...]
) -> tuple[Facts, tuple[Timing, ...]]:
    facts = Facts()
    if decisions:
        earlier, timings = _followed_last(slots, decisions[:-1])
        last = decisions[-1]
        facts = _decided(_frozen(earlier, timings, last.at), timings, last)
    return facts, _lay_out(slots, facts)


def _frozen(facts: Facts, timings: Sequence[Timing], by: datetime) -> Facts:
    """Keep what had started before a moment, and ended *by* it."""
    started = {one.slot.id: one.starts for one in timings if one.starts and one.starts < by}
    ended = {one.slot.id: one.ends for one in timings if one.ends and one.ends <= by}
    closed = {
        (one.slot.id, room): ends for one in timings for room, ends in one.rooms if ends <= by
    }
    return replace(
        facts,
        starts=started | dict(facts.starts),
        ends=ended | dict(facts.ends),
        room_ends=closed | dict(facts.room_ends),
    )


def _decided(  # noqa: PLR0911 -- one case for each kind of decision
    facts: Facts, timings: Sequence[Timing], decision: Decision
) -> Facts:
    slot = next((one.slot for one in timings if one.slot.id == decision.slot), None)
    match decision.act:
        case Act.START if slot is not None and slot.id not in facts.starts:
            return _started(facts, timings, slot, decision.at)
        case Act.EXTEND if slot is not None:
            more = {**facts.more}
            for key, by in (
                ((slot.id, decision.room), decision.by),
                ((decision.cut, ""), -decision.cut_by),
            ):
                more[key] = more.get(key, NOTHING) + by
            return replace(facts, more=more)
        case Act.HOLD if not facts.held:
            day = slot.day if slot else _day_at(timings, decision.at)
            return replace(facts, holds=(*facts.holds, (day, decision.at, None)))
        case Act.RESUME if facts.held:
            day, since, _ = facts.holds[-1]
            return replace(facts, holds=(*facts.holds[:-1], (day, since, decision.at)))
        case Act.SKIP if slot is not None and slot.id not in facts.ends:
            if slot.id in facts.starts:
                return replace(facts, ends={**facts.ends, slot.id: decision.at})
            return replace(facts, gone=facts.gone | {slot.id})
        case _:
            return facts


def _started(facts: Facts, timings: Sequence[Timing], slot: Slot, at: datetime) -> Facts:
    """Start a slot by hand: what goes on in its place ends, what was to come before is passed over.

    The start of a break passes over nothing that waits for a moderator: it may be held later.
    """
    others = [one for one in timings if _shares_a_place(one.slot, slot)]
    at_once = {
        one.slot.id: at for one in others if one.starts == at and one.slot.starts >= slot.ends
    }
    begun = at_once | dict(facts.starts)
    ended = {
        one.slot.id: at for one in others if one.slot.id in begun and one.slot.id not in facts.ends
    }
    passed = {
        one.slot.id
        for one in others
        if one.slot.ends <= slot.starts
        and one.slot.id not in facts.starts
        and not (one.slot.manual and slot.kind is SlotKind.BREAK)
    }
    return replace(
        facts,
        starts={**begun, slot.id: at},
        ends={**facts.ends, **ended},
        gone=(facts.gone | passed) - {slot.id},
        by_hand=facts.by_hand | {slot.id},
    )


def _shares_a_place(one: Slot, other: Slot) -> bool:
    """Tell whether two slots follow each other: what is planned side by side has other rooms."""
    apart = one.ends <= other.starts or other.ends <= one.starts
    return one.day == other.day and one.id != other.id and apart


def _day_at(timings: Sequence[Timing], at: datetime) -> int:
    """Give the day of what is going on at a moment, or comes next."""
    days = [one.slot.day for one in timings if (one.ends or one.slot.ends) > at]
    return days[0] if days else timings[-1].slot.day


def _lay_out(slots: tuple[Slot, ...], facts: Facts) -> tuple[Timing, ...]:
    found: dict[str, Timing] = {}
    for day in sorted({slot.day for slot in slots}):
        laid: list[Timing] = []
        today = [one for one in slots if one.day == day]
        overnight = next((one.starts for one in slots if one.day > day), None)
        for slot in today:
            before = [one for one in laid if one.slot.ends <= slot.starts and not one.gone]
            laid.append(_timing(slot, before, today, overnight, facts))
            found[slot.id] = laid[-1]
    return tuple(found[slot.id] for slot in slots)


def _timing(
    slot: Slot,
    before: Sequence[Timing],
    today: Sequence[Slot],
    overnight: datetime | None,
    facts: Facts,
) -> Timing:
    """Lay out one slot of *today*; nothing but an open hold lasts until the next day begins."""
    if slot.id in facts.gone:
        return Timing(slot, None, None, gone=True)
    start, waits = _start(slot, before, facts)
    limit = _limit(slot, start, today, facts)
    limits = [one for one in (limit, overnight) if one is not None]
    needed = slot.shortest if slot.kind is SlotKind.BREAK else _LEAST
    if limits and start + needed > min(limits) and slot.id not in facts.starts:
        return Timing(slot, None, None, gone=True, over=slot.lasts)
    end, held = _end(slot, start, facts)
    limit = limit if held or not limits else min(limits)
    over = NOTHING
    if limit is not None and (held or end > limit):
        end, held, over = limit, False, max(end - limit, NOTHING)
    rooms = _room_ends(slot, end, limit, facts)
    last = max((ends for _, ends in rooms), default=end)
    expected = (start, last)
    if waits:
        return Timing(slot, None, None, over=over, expected=expected)
    return Timing(slot, start, None if held else last, rooms, over=over, expected=expected)


def _start(slot: Slot, before: Sequence[Timing], facts: Facts) -> tuple[datetime, bool]:
    """Give when a slot starts, or is expected to, and whether it still waits."""
    if slot.id in facts.starts:
        return facts.starts[slot.id], False
    if slot.fixed:
        return slot.starts, slot.manual
    ready = max([one.expected[1] for one in before if one.expected], default=slot.starts)
    start = max(slot.starts, ready)
    waits = slot.manual or any(one.ends is None for one in before)
    for since, until in _holds_of(slot, facts):
        if since < start and until is None:
            waits = True
        elif until is not None and since < start < until:
            start = until
    return start, waits


def _end(slot: Slot, start: datetime, facts: Facts) -> tuple[datetime, bool]:
    """Give when a slot ends if nothing stops it, and whether it is held open."""
    if slot.id in facts.ends:
        return facts.ends[slot.id], False
    more = facts.more.get((slot.id, ""), NOTHING)
    if slot.kind is SlotKind.BREAK:
        end = max(slot.ends + more, start + slot.shortest)
    else:
        end = max(max(slot.ends, start + slot.lasts) + more, start)
    for since, until in _holds_of(slot, facts):
        if not start <= since < end:
            continue
        if until is None:
            return end, True
        end = max(end, until) if slot.kind is SlotKind.BREAK else end + (until - since)
    return end, False


def _holds_of(slot: Slot, facts: Facts) -> Iterator[tuple[datetime, datetime | None]]:
    return ((since, until) for day, since, until in facts.holds if day == slot.day)


def _limit(slot: Slot, start: datetime, today: Sequence[Slot], facts: Facts) -> datetime | None:
    """Give when a slot is over whatever happens: at a hard end, or for something fixed.

    The breaks before what is fixed keep their shortest length, unless somebody started the slot
    too late for that.
    """
    limits = [slot.hard_end] if slot.hard_end else []
    for one in today:
        if not one.fixed or one.manual or one.starts < slot.ends or one.id in facts.gone:
            continue
        if facts.starts.get(one.id, one.starts) == one.starts:
            breaks = _breaks_between(slot, one, today, facts)
            limits += [early if (early := one.starts - breaks) > start else one.starts]
    begun = slot.id in facts.starts
    return min((one for one in limits if one > start or not begun), default=None)


def _breaks_between(slot: Slot, fixed: Slot, today: Sequence[Slot], facts: Facts) -> timedelta:
    """Add up the shortest breaks that are still to come between two slots."""
    return sum(
        (
            one.shortest
            for one in today
            if one.kind is SlotKind.BREAK
            and one.id not in facts.gone
            and slot.ends <= one.starts
            and one.ends <= fixed.starts
            and one.id not in facts.starts
        ),
        start=NOTHING,
    )


def _room_ends(
    slot: Slot, end: datetime, limit: datetime | None, facts: Facts
) -> tuple[tuple[str, datetime], ...]:
    """Give the end of every room of a round, if one of them has an end of its own."""
    if slot.id not in facts.with_rooms:
        return ()
    own = {
        room: facts.room_ends.get((slot.id, room), end + facts.more.get((slot.id, room), NOTHING))
        for room in slot.rooms
    }
    if slot.id in facts.ends:
        own = {room: min(ends, facts.ends[slot.id]) for room, ends in own.items()}
    if all(ends == end for ends in own.values()):
        return ()
    return tuple((room, min(ends, limit) if limit else ends) for room, ends in own.items())
