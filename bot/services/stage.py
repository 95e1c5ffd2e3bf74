"""What moderators do and see: start a session, the day at a glance."""

from collections.abc import Iterator
from datetime import datetime

from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message, On
from agenda.messages import answers as words
from agenda.progress import started
from agenda.rooms import room_key
from agenda.state import Observed
from agenda.timeline import Slot, SlotKind, Timing
from agenda.timeline import running as running_at
from bot.ports import Clock, Entry, EntryKind, Platform, Store
from bot.services.conductor import Conductor
from bot.services.programme import date_at, day_at, timings_of, to_come
from bot.services.running import Running


class Stage:
    """Takes the moderators' decisions."""

    def __init__(
        self, conductor: Conductor, store: Store, platform: Platform, clock: Clock
    ) -> None:
        """Use these ports."""
        self._conductor, self._store = conductor, store
        self._platform, self._clock = platform, clock

    def startable(self, running: Running) -> list[Slot]:
        """Give what could be started today: what has not begun, breaks left out."""
        at = self._clock.now()
        today = day_at(running, at)
        return [
            one.slot
            for one in timings_of(running)
            if one.slot.day == today
            and one.slot.kind is not SlotKind.BREAK
            and (one.starts is None or one.starts > at)
        ]

    async def start(self, running: Running, slot_id: str | None) -> list[Message]:
        """Start a session now: the one named, or the next one."""
        at = self._clock.now()
        slot = self._wanted(running, slot_id, at)
        _refuse_start(running, slot, at)
        decision = started(slot.id, at)
        facts = {"slot": slot.id, "planned": slot.starts.isoformat()}
        entry = Entry(at, EntryKind.SESSION_STARTED, f"started/{slot.id}/{at.isoformat()}", facts)
        number = len(running.known.progress.decisions) + 1
        await self._store.add_decision(running.record.id, number, decision, entry)
        running.decide(decision)
        self._conductor.wake()
        return [words.STARTED(session=slot.title)]

    async def status(self, running: Running) -> list[Message]:
        """Show today at a glance: the sessions, the open rooms, who was found."""
        at = self._clock.now()
        timings = timings_of(running)
        today = day_at(running, at)
        lines = [_status_line(one, at) for one in timings if one.slot.day == today]
        observed = await self._platform.observe(running.guild)
        for timing in running_at(timings, at):
            if timing.slot.kind is SlotKind.ROUND:
                lines.extend(_rooms(running, timing.slot, observed))
        found = len(running.known.people)
        return [*lines, words.STATUS_FOUND(n=found, all=len(running.workshop.roster))]

    def _wanted(self, running: Running, slot_id: str | None, at: datetime) -> Slot:
        if slot_id is not None:
            slot = running.workshop.slot(slot_id)
            if slot is None:
                raise RefusedError(words.NO_SUCH_SESSION(name=slot_id))
            return slot
        waiting = (slot for slot in to_come(running, at) if _is_today(running, slot, at))
        following = next((slot for slot in waiting if slot.kind is not SlotKind.BREAK), None)
        if following is None:
            raise RefusedError(words.NOTHING_TO_START())
        return following


def _refuse_start(running: Running, slot: Slot, at: datetime) -> None:
    timing = next(one for one in timings_of(running) if one.slot == slot)
    if timing.starts is not None and timing.starts <= at:
        raise RefusedError(words.STARTED_ALREADY(session=slot.title, time=At(timing.starts)))
    if not _is_today(running, slot, at):
        day = On(running.event.days[slot.day - 1].date)
        raise RefusedError(words.NOT_STARTABLE(session=slot.title, day=day))


def _is_today(running: Running, slot: Slot, at: datetime) -> bool:
    return running.event.days[slot.day - 1].date == date_at(running, at).day


def _rooms(running: Running, slot: Slot, observed: Observed) -> Iterator[Message]:
    session = running.workshop.session_of(slot)
    for index, topic in enumerate(session.topics):
        key = room_key(slot, topic)
        effect = running.ledger.get(f"place/{key}")
        seen = observed.places.get(effect.object_id or 0) if effect else None
        seats = running.workshop.seating.seated_at(session, slot.number, index)
        present = len(seen.present) if seen else 0
        yield words.STATUS_ROOM(place=Channel(key), n=present, seats=len(seats))


def _status_line(timing: Timing, at: datetime) -> Message:
    slot = timing.slot
    planned = At(slot.starts)
    if timing.starts is not None and timing.ends is not None and timing.starts <= at:
        start, end = At(timing.starts), At(timing.ends)
        return words.STATUS_LINE(title=slot.title, planned=planned, start=start, end=end)
    if slot.manual:
        return words.STATUS_WAITS(title=slot.title, planned=planned)
    return words.STATUS_PLANNED(title=slot.title, planned=planned)
