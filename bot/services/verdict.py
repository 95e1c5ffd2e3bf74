"""What a moderator wants, what it would change, and what they may press."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from agenda.delays import Change, line_of
from agenda.messages import At, Message
from agenda.messages import stage as said
from agenda.notices import expected_of
from agenda.progress import Act, Decision
from agenda.text import Text
from agenda.timeline import SlotKind
from bot.services.programme import timings_of
from bot.services.running import Running

MOST_CUTS = 3
"""How many other sessions are offered to be cut."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a moderator wants; without a *slot*, what is going on or comes next.

    A *room* (a topic's id) alone gets the minutes. With a *cut*, another slot loses what would not
    fit otherwise.
    """

    act: Act
    slot: str | None = None
    by: timedelta = timedelta(0)
    room: str = ""
    cut: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A *wish* that one press fulfils, while the journal still has *number* - 1 decisions."""

    wish: Wish
    number: int
    label: Message


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a moderator is answered, and what they may press."""

    lines: list[Message]
    offers: tuple[Offer, ...] = ()


def told_of(running: Running, found: Sequence[Change]) -> Iterator[Message]:
    """Say what changes, what loses time, and the rooms with an end of their own."""
    for change in found:
        yield from line_of(change)
        if change.loses and not change.after.gone:
            minutes = int(change.loses.total_seconds() // 60)
            yield said.LOSES(session=change.slot.title, n=minutes)
        if change.after.rooms:
            topics = running.workshop.session_of(change.slot).topics
            for topic in topics:
                if topic.id in change.rooms:
                    ends = change.rooms[topic.id]
                    yield said.ROOM_ENDS(room=topic.title, end=At(ends))


def cuts_of(
    running: Running, decision: Decision, found: Sequence[Change], number: int
) -> tuple[Offer, ...]:
    """Offer to cut something else, so that what would lose time does not."""
    lost, day = lost_by(found), next(iter(one.slot.day for one in found), 0)
    if not lost or decision.act is not Act.EXTEND or decision.by < timedelta(0):
        return ()
    losing = {one.slot.id for one in found if one.loses} | {decision.slot}
    cut = [
        one.slot
        for one in timings_of(running)
        if one.slot.day == day
        and not one.gone
        and one.slot.kind is not SlotKind.BREAK
        and one.slot.id not in losing
        and expected_of(one)[0] > decision.at
        and not one.slot.fixed
        and one.slot.lasts > lost
    ]
    wish, minutes = as_wish(decision), int(lost.total_seconds() // 60)
    return tuple(
        Offer(
            replace(wish, cut=slot.id),
            number,
            said.CUT_BUTTON(session=slot.title, n=minutes),
        )
        for slot in cut[:MOST_CUTS]
    )


def taken_back(running: Running, decision: Decision) -> Message:
    """Say which decision an undo takes back."""
    match decision.act:
        case Act.HOLD:
            return said.BACK_HOLD()
        case Act.RESUME:
            return said.BACK_RESUME()
        case Act.START:
            return said.BACK_START(what=_about(running, decision))
        case Act.SKIP:
            return said.BACK_SKIP(what=_about(running, decision))
        case _:
            told = said.BACK_SHORTER if decision.by < timedelta(0) else said.BACK_LONGER
            minutes = round(abs(decision.by) / timedelta(minutes=1))
            return told(n=minutes, what=_about(running, decision))


def _about(running: Running, decision: Decision) -> Message:
    """Name what a decision was about; the agenda may not have it any more."""
    slot = running.workshop.slot(decision.slot)
    if slot is None:
        return said.OF_SESSION(session=Text({running.event.main: decision.slot}))
    if decision.room in slot.rooms:
        topics = running.workshop.session_of(slot).topics
        return said.OF_SESSION(session=topics[slot.rooms.index(decision.room)].title)
    if slot.kind is SlotKind.ROUND:
        return said.OF_ROUND(session=slot.title, number=slot.number)
    return said.OF_SESSION(session=slot.title)


def lost_by(found: Sequence[Change]) -> timedelta:
    """Give how much of something does not fit any more."""
    return max((one.loses for one in found), default=timedelta(0))


def as_wish(decision: Decision) -> Wish:
    """Give the wish that leads to a decision."""
    return Wish(decision.act, decision.slot or None, decision.by, decision.room)
