"""Takes the moderators' decisions: says what changes, asks once where it is much, and does it."""

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from agenda.delays import Change, changed_by, is_much
from agenda.errors import RefusedError
from agenda.messages import At, Message, On
from agenda.messages import answers as words
from agenda.messages import stage as said
from agenda.notices import expected_of
from agenda.progress import Act, Decision
from agenda.projection import is_held, project
from agenda.timeline import Slot, SlotKind, Timing
from agenda.timeline import running as running_at
from bot.ports import Clock, Entry, EntryKind, Store
from bot.services.conductor import Conductor
from bot.services.programme import date_at, day_at, timings_of, to_come
from bot.services.running import Running
from bot.services.verdict import (
    Offer,
    Verdict,
    Wish,
    as_wish,
    cuts_of,
    lost_by,
    taken_back,
    told_of,
)


class Places(NamedTuple):
    """The places in their lists by which a button knows a slot, a room of it, and what is cut."""

    slot: int | None = None
    room: int | None = None
    cut: int | None = None


def places_of(running: Running, wish: Wish) -> Places:
    """Give the places of what a wish names."""
    ids = [one.id for one in running.workshop.slots]
    if wish.slot is None:
        return Places()
    at = ids.index(wish.slot)
    rooms = running.workshop.slots[at].rooms
    return Places(
        at,
        rooms.index(wish.room) if wish.room else None,
        ids.index(wish.cut) if wish.cut else None,
    )


def mark_of(running: Running) -> str:
    """Give the short mark by which a button knows whether the slots are still the same."""
    ids = "\n".join(f"{one.id} {' '.join(one.rooms)}" for one in running.workshop.slots)
    return hashlib.sha256(ids.encode()).hexdigest()[:6]


class Stage:
    """Takes the moderators' decisions."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock) -> None:
        """Use these ports."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._turn = asyncio.Lock()

    def startable(self, running: Running) -> list[Slot]:
        """Give what could be started today: what has not begun, breaks left out."""
        at = self._clock.now()
        return [
            one.slot
            for one in self._today(running, at)
            if one.slot.kind is not SlotKind.BREAK and (one.starts is None or one.starts > at)
        ]

    def changeable(self, running: Running) -> list[Slot]:
        """Give what could be extended, cut or skipped: what is on today and not over."""
        at = self._clock.now()
        return [
            one.slot for one in self._today(running, at) if not one.gone and not one.is_over_at(at)
        ]

    async def decide(self, running: Running, wish: Wish, *, pressed: int | None = None) -> Verdict:
        """Do what is wished, or first show what it would change.

        *pressed* is the number under which it was shown before, if somebody has pressed it.
        """
        async with self._turn:
            at = self._clock.now()
            decision = self._decision(running, wish, at)
            journal = running.known.progress
            number = len(journal.decisions) + 1
            slots = running.workshop.slots
            found = changed_by(slots, journal, decision)
            if wish.cut:
                decision = replace(decision, cut=wish.cut, cut_by=lost_by(found))
                found = changed_by(slots, journal, decision)
            self._refuse_nothing(running, decision, found)
            if is_much(decision, found) and pressed != number:
                head = said.PREVIEW() if pressed is None else said.MEANWHILE()
                lines = [head, *self._taken_back(running, decision), *told_of(running, found)]
                mine = Offer(as_wish(decision), number, said.DO_BUTTON())
                cuts = () if wish.cut else cuts_of(running, decision, found, number)
                return Verdict([*lines, *([said.CHOICES()] if cuts else [])], (mine, *cuts))
            back = self._taken_back(running, decision)
            await self._take(running, number, decision)
        return Verdict([*back, *self._answer(running, decision, found)])

    async def start(self, running: Running, slot_id: str | None) -> Verdict:
        """Start a session now: the one named, or the next one."""
        return await self.decide(running, Wish(Act.START, slot_id))

    def here(self, running: Running, channel: int) -> tuple[str | None, str]:
        """Give the round and the topic whose room a channel is, if it is one that is open."""
        at = self._clock.now()
        place = running.place_of(channel)
        for timing in running_at(timings_of(running), at):
            for room in timing.slot.rooms:
                if place == f"room/{timing.slot.id}/{room}":
                    return timing.slot.id, room
        return None, ""

    async def open_rooms(self, running: Running) -> Verdict:
        """Start the round that comes next today."""
        at = self._clock.now()
        rounds = (
            slot
            for slot in to_come(running, at)
            if slot.kind is SlotKind.ROUND and _is_today(running, slot, at)
        )
        following = next(rounds, None)
        if following is None:
            raise RefusedError(said.NO_ROUND_LEFT())
        return await self.decide(running, Wish(Act.START, following.id))

    async def close_rooms(self, running: Running, room: str) -> Verdict:
        """Close the rooms that are open, or one *room*, now."""
        at = self._clock.now()
        going_on = running_at(timings_of(running), at)
        timing = next((one for one in going_on if one.slot.kind is SlotKind.ROUND), None)
        if timing is None:
            raise RefusedError(said.ROOMS_NONE())
        _refuse_change(running, timing, Wish(Act.EXTEND, room=room), at)
        ends = timing.room_ends(room) or expected_of(timing)[1]
        return await self.decide(running, Wish(Act.EXTEND, timing.slot.id, at - ends, room))

    async def press(
        self, running: Running, mark: str, wish: Wish, places: Places, number: int
    ) -> Verdict:
        """Do what a button offered: a *wish* about slots and a room known by their *places*.

        The *mark* is that of the agenda for which the button was made.
        """
        slots = running.workshop.slots
        if mark != mark_of(running):
            raise RefusedError(said.BUTTON_IS_OLD())
        slot = slots[places.slot] if places.slot is not None else None
        found = replace(
            wish,
            slot=slot.id if slot else None,
            room=slot.rooms[places.room] if slot and places.room is not None else "",
            cut=slots[places.cut].id if places.cut is not None else "",
        )
        return await self.decide(running, found, pressed=number)

    async def _take(self, running: Running, number: int, decision: Decision) -> None:
        slot = running.workshop.slot(decision.slot)
        facts: dict[str, object] = {"slot": decision.slot}
        kind = EntryKind.SESSION_STARTED
        if decision.act is Act.START and slot is not None:
            facts["planned"] = slot.starts.isoformat()
        else:
            kind = EntryKind.TIMES_CHANGED
            facts |= {"act": decision.act.value, "room": decision.room}
            facts["seconds"] = round(decision.by.total_seconds())
            if decision.cut:
                facts |= {"cut": decision.cut}
                facts["cut_seconds"] = round(decision.cut_by.total_seconds())
        entry = Entry(decision.at, kind, f"decision/{number}", facts)
        await self._store.add_decision(running.record.id, number, decision, entry)
        running.decide(decision)
        self._conductor.wake()

    def _decision(self, running: Running, wish: Wish, at: datetime) -> Decision:
        match wish.act:
            case Act.START:
                slot = self._to_start(running, wish.slot, at)
            case Act.EXTEND | Act.SKIP:
                slot = self._to_change(running, wish, at)
            case _:
                return self._about_all(running, wish, at)
        return Decision(wish.act, at, slot.id, wish.by, wish.room)

    def _about_all(self, running: Running, wish: Wish, at: datetime) -> Decision:
        """Hold, resume and undo concern the whole programme of the day."""
        held = is_held(running.workshop.slots, running.known.progress)
        if wish.act is Act.HOLD and held:
            raise RefusedError(said.HELD_ALREADY())
        if wish.act is Act.RESUME and not held:
            raise RefusedError(said.NOT_HELD())
        if wish.act is Act.UNDO and not running.known.progress.counting:
            raise RefusedError(said.NOTHING_TO_UNDO())
        if wish.act is not Act.HOLD:
            return Decision(wish.act, at)
        today = [
            one
            for one in self._today(running, at)
            if _is_today(running, one.slot, at) and not one.is_over_at(at)
        ]
        if not today:
            raise RefusedError(said.NOTHING_RUNS())
        return Decision(wish.act, at, today[0].slot.id)

    def _to_start(self, running: Running, slot_id: str | None, at: datetime) -> Slot:
        if slot_id is not None:
            slot = _named(running, slot_id)
            _refuse_start(running, slot, at)
            return slot
        waiting = [slot for slot in to_come(running, at) if _is_today(running, slot, at)]
        busy = any(
            one.slot.kind is not SlotKind.BREAK for one in running_at(timings_of(running), at)
        )
        following = [slot for slot in waiting if busy or slot.kind is not SlotKind.BREAK]
        if not following:
            raise RefusedError(words.NOTHING_TO_START())
        return following[0]

    def _to_change(self, running: Running, wish: Wish, at: datetime) -> Slot:
        if wish.slot is None:
            timing = _going_on(running, at)
        else:
            slot = _named(running, wish.slot)
            timing = next(one for one in timings_of(running) if one.slot == slot)
        slot = timing.slot
        _refuse_change(running, timing, wish, at)
        if wish.act is Act.EXTEND and wish.by < timedelta(0):
            start, end = expected_of(timing)
            left = (timing.room_ends(wish.room) or end) - max(start, at)
            if wish.by + left < timedelta(0):
                minutes = int(left.total_seconds() // 60)
                raise RefusedError(said.TOO_SHORT(session=slot.title, n=minutes))
        return slot

    def _refuse_nothing(
        self, running: Running, decision: Decision, found: Sequence[Change]
    ) -> None:
        """Refuse an extension that changes not even a minute."""
        journal = running.known.progress
        slots = running.workshop.slots
        same = project(slots, journal.after(decision)) == project(slots, journal)
        if decision.act is Act.EXTEND and not found and (same or not decision.by):
            raise RefusedError(said.NOTHING_CHANGES())

    def _taken_back(self, running: Running, decision: Decision) -> list[Message]:
        """Say, of an undo that is not made yet, what it takes back."""
        counting = running.known.progress.counting
        return [taken_back(running, counting[-1])] if decision.act is Act.UNDO else []

    def _answer(
        self, running: Running, decision: Decision, found: Sequence[Change]
    ) -> Iterator[Message]:
        slot = running.workshop.slot(decision.slot)
        others = [one for one in found if one.slot.id != decision.slot]
        if decision.act is Act.START and slot is not None:
            yield words.STARTED(session=slot.title)
            yield from told_of(running, [one for one in others if one.after.ends != decision.at])
        elif decision.act is Act.HOLD:
            yield said.HELD()
            fixed = (
                one
                for one in self._today(running, decision.at)
                if one.slot.fixed and one.starts is not None and one.starts > decision.at
            )
            for one in fixed:
                yield said.HELD_BUT(session=one.slot.title, time=At(expected_of(one)[0]))
        else:
            lines = list(told_of(running, found))
            yield said.DONE() if lines else said.DONE_QUIETLY()
            yield from lines

    def _today(self, running: Running, at: datetime) -> list[Timing]:
        today = day_at(running, at)
        return [one for one in timings_of(running) if one.slot.day == today]


def _named(running: Running, slot_id: str) -> Slot:
    slot = running.workshop.slot(slot_id)
    if slot is None:
        raise RefusedError(words.NO_SUCH_SESSION(name=slot_id))
    return slot


def _going_on(running: Running, at: datetime) -> Timing:
    """Give what is going on: sessions before breaks."""
    going_on = running_at(timings_of(running), at)
    sessions = [one for one in going_on if one.slot.kind is not SlotKind.BREAK]
    found = next(iter([*sessions, *going_on]), None)
    if found is None:
        raise RefusedError(said.NOTHING_RUNS())
    return found


def _refuse_start(running: Running, slot: Slot, at: datetime) -> None:
    timing = next(one for one in timings_of(running) if one.slot == slot)
    if timing.starts is not None and timing.starts <= at:
        raise RefusedError(words.STARTED_ALREADY(session=slot.title, time=At(timing.starts)))
    if not _is_today(running, slot, at):
        day = On(running.event.days[slot.day - 1].date)
        raise RefusedError(words.NOT_STARTABLE(session=slot.title, day=day))


def _refuse_change(running: Running, timing: Timing, wish: Wish, at: datetime) -> None:
    slot = timing.slot
    if not _is_today(running, slot, at):
        raise RefusedError(said.NOT_TODAY(session=slot.title))
    if timing.gone:
        raise RefusedError(said.GONE(session=slot.title))
    ends = timing.room_ends(wish.room)
    if ends is not None and ends <= at:
        raise RefusedError(said.OVER(session=slot.title, time=At(ends)))
    if wish.room and wish.room not in slot.rooms:
        raise RefusedError(said.NO_SUCH_ROOM(session=slot.title, name=wish.room))


def _is_today(running: Running, slot: Slot, at: datetime) -> bool:
    return running.event.days[slot.day - 1].date == date_at(running, at).day
