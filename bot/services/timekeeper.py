"""Timers in rooms: started by a moderator, told to everybody there, gone when they are up."""

import asyncio
from datetime import datetime, timedelta

from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message, Own
from agenda.messages import timer as words
from agenda.rooms import PLENARY
from agenda.timer import Countdown, Cue, Timer
from bot.ports import Clock, PlatformError, Shelf, Store
from bot.services.conductor import Conductor
from bot.services.crier import RETRY, Crier, Due
from bot.services.running import Running
from bot.services.shelved import Shelved

WARNS = timedelta(minutes=1)
LONGEST = 180
"""Minutes; more than that is no timer but an agenda."""


class Timekeeper:
    """Keeps one timer for each place."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock, crier: Crier) -> None:
        """Use these ports, and a *crier* who speaks in the rooms."""
        self._conductor = conductor
        self._timers = Shelved(store, Shelf.TIMERS, Timer)
        self._clock, self._crier = clock, crier
        self._turn = asyncio.Lock()

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._timers.let_go(event)

    async def start(
        self, running: Running, channel: int, minutes: int, label: str = ""
    ) -> list[Message]:
        """Start a timer where somebody types, and tell everybody there."""
        async with self._turn:
            place, now = place_typed_in(running, channel), self._clock.now()
            runs = await self._running_in(running, place)
            if runs is not None:
                end = At(runs.countdown.ends)
                raise RefusedError(words.RUNS_ALREADY(place=Channel(place), end=end))
            lasts = timedelta(minutes=minutes)
            countdown = Countdown(began=now, ends=now + lasts, warns=WARNS)
            timer = Timer(place=place, countdown=countdown, label=label)
            await self._timers.keep(running.record.id, place, timer)
        self._conductor.wake()
        end, own = _end_of(timer)
        told = words.STARTED(time=words.length(lasts), end=end, own=own)
        await self._tell(running, timer, told, "started")
        return [words.STARTED_IN(place=Channel(place), end=end, own=own)]

    async def stop(self, running: Running, channel: int) -> list[Message]:
        """Stop the timer where somebody types."""
        async with self._turn:
            timer = await self._timer_at(running, channel)
            await self._timers.drop(running.record.id, timer.place)
        await self._tell(running, timer, words.STOPPED(), "stopped")
        return [words.STOPPED_IN(place=Channel(timer.place))]

    async def show(self, running: Running, channel: int) -> list[Message]:
        """Tell how much time is left where somebody types."""
        timer = await self._timer_at(running, channel)
        end, own = _end_of(timer)
        shown = words.SHOWN(place=Channel(timer.place), end=end, own=own)
        return [shown, *_labelled(timer)]

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Say what is due in every place, and give when there is more to say."""
        async with self._turn:
            timers = (await self._timers.all(running.record.id)).values()
            wishes = await asyncio.gather(*(self._look_at(running, one, now) for one in timers))
        return min((one for one in wishes if one is not None), default=None)

    async def _look_at(self, running: Running, timer: Timer, now: datetime) -> datetime | None:
        due = timer.countdown.due(now)
        if due is None:
            return timer.countdown.next_cue(now)
        cue, moment = due
        end, own = _end_of(timer)
        line = words.UP() if cue is Cue.UP else words.SOON(end=end, own=own)
        lines = [line, *_labelled(timer)]
        said = Due(timer.place, _key(timer, cue), moment)
        if not await self._crier.tell_in_time(running, said, lines, now):
            return now + RETRY
        left = timer.countdown.having_said(cue)
        event = running.record.id
        if not left.cues:
            await self._timers.drop(event, timer.place)
            return None
        after = timer.model_copy(update={"countdown": left})
        await self._timers.keep(event, timer.place, after)
        return left.next_cue(now)

    async def _timer_at(self, running: Running, channel: int) -> Timer:
        place = place_typed_in(running, channel)
        timer = await self._running_in(running, place)
        if timer is None:
            raise RefusedError(words.NONE(place=Channel(place)))
        return timer

    async def _running_in(self, running: Running, place: str) -> Timer | None:
        """Give the timer of a place; one whose end was not said yet does not run any more."""
        timer = await self._timers.get(running.record.id, place)
        over = timer is not None and timer.countdown.ends <= self._clock.now()
        return None if over else timer

    async def _tell(self, running: Running, timer: Timer, line: Message, what: str) -> None:
        """Tell the place; where that fails, whoever typed knows it all the same."""
        lines = [line, *_labelled(timer)]
        try:
            await self._crier.tell(running, timer.place, lines, _key(timer, what))
        except PlatformError as trouble:
            raise RefusedError(words.NOT_TOLD(place=Channel(timer.place))) from trouble


def place_typed_in(running: Running, channel: int) -> str:
    """Give the place in which somebody types, or else the plenary."""
    return running.place_of(channel) or PLENARY


def _labelled(timer: Timer) -> list[Message]:
    return [words.LABEL(label=timer.label)] if timer.label else []


def _end_of(timer: Timer) -> tuple[At, Own]:
    ends = timer.countdown.ends
    return At(ends), Own(ends, counting=True)


def _key(timer: Timer, what: str) -> str:
    return f"timer/{timer.countdown.began.isoformat()}/{what}"
