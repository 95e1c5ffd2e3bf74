"""Poster sessions: whose turn it is, told to everybody in the place in time."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from agenda import posters as rule
from agenda.errors import RefusedError
from agenda.messages import At, Channel, Many, Message, Own
from agenda.messages import posters as words
from agenda.messages.timer import length
from agenda.posters import PosterRun, Turn
from agenda.timer import Cue
from bot.ports import Clock, PlatformError, Shelf, Store
from bot.services.conductor import Conductor
from bot.services.crier import RETRY, Crier, Due
from bot.services.poster_slots import is_on, new_run, place_of_posters, until
from bot.services.running import Running
from bot.services.shelved import Shelved

Step = Callable[[PosterRun, datetime, datetime | None], PosterRun]


class Posters:
    """Keeps one run of posters for each place."""

    def __init__(self, conductor: Conductor, store: Store, clock: Clock, crier: Crier) -> None:
        """Use these ports, and a *crier* who speaks in the rooms."""
        self._conductor = conductor
        self._runs = Shelved(store, Shelf.POSTERS, PosterRun)
        self._clock, self._crier = clock, crier
        self._turn = asyncio.Lock()

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._runs.let_go(event)

    async def start(
        self, running: Running, channel: int, number: int | None, minutes: int | None
    ) -> list[Message]:
        """Begin with the first poster, as many as the agenda has or somebody says."""
        async with self._turn:
            now, place = self._clock.now(), place_of_posters(running, channel)
            before = await self._runs.get(running.record.id, place)
            if before is not None and not before.is_over and is_on(running, before, now):
                raise RefusedError(words.RUNNING_ALREADY(place=Channel(place)))
            run = new_run(running, place, now, number, minutes)
            end = until(running, run)
            each = length(rule.each(run, now, end))
            begun = words.BEGUN(place=Channel(place), n=len(run.waiting), time=each)
            run = rule.move_on(run, now, end)
            await self._keep(running, run)
        await self._tell_turn(running, run)
        return [begun, *_status(run, now, end)]

    async def following(self, running: Running, channel: int) -> list[Message]:
        """End the turn of the present poster, and begin the next one's."""
        return await self._step(running, channel, rule.move_on)

    async def skip(self, running: Running, channel: int, *, drop: bool) -> list[Message]:
        """Put the present poster last, or leave it out, and begin the next one's turn."""
        return await self._step(running, channel, rule.leave_out if drop else rule.put_last)

    async def late(self, running: Running, channel: int) -> list[Message]:
        """Add a poster at the end."""
        async with self._turn:
            now = self._clock.now()
            run = rule.add_late(await self._run_at(running, channel, over_too=True))
            await self._keep(running, run)
        return [words.ADDED(number=run.last), *_status(run, now, until(running, run))]

    async def status(self, running: Running, channel: int) -> list[Message]:
        """Tell whose turn it is, who waits, and whether all of them fit."""
        run = await self._run_at(running, channel)
        return _status(run, self._clock.now(), until(running, run))

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Say what is due in every place, and give when there is more to say."""
        async with self._turn:
            runs = (await self._runs.all(running.record.id)).values()
            wishes = await asyncio.gather(*(self._look_at(running, one, now) for one in runs))
        return min((one for one in wishes if one is not None), default=None)

    async def _look_at(self, running: Running, run: PosterRun, now: datetime) -> datetime | None:
        if run.turn is None or not is_on(running, run, now):
            return None
        countdown, number = run.turn.countdown, run.turn.number
        due = countdown.due(now)
        if due is None:
            return countdown.next_cue(now)
        cue, moment = due
        said = Due(run.place, _key(run, run.turn, cue), moment)
        line = (words.UP if cue is Cue.UP else words.SOON)(number=number)
        if not await self._crier.tell_in_time(running, said, [line], now):
            return now + RETRY
        left = countdown.having_said(cue)
        after = run.model_copy(update={"turn": Turn(number=number, countdown=left)})
        await self._runs.keep(running.record.id, run.place, after)
        return left.next_cue(now)

    async def _step(self, running: Running, channel: int, step: Step) -> list[Message]:
        async with self._turn:
            now = self._clock.now()
            run = await self._run_at(running, channel)
            end = until(running, run)
            run = step(run, now, end)
            await self._keep(running, run)
        await self._tell_turn(running, run)
        return _status(run, now, end)

    async def _keep(self, running: Running, run: PosterRun) -> None:
        await self._runs.keep(running.record.id, run.place, run)
        self._conductor.wake()

    async def _run_at(self, running: Running, channel: int, *, over_too: bool = False) -> PosterRun:
        """Give the posters where somebody types, or the only ones that are shown anywhere."""
        place, now = place_of_posters(running, channel), self._clock.now()
        runs = await self._runs.all(running.record.id)
        alive = {
            key: one
            for key, one in runs.items()
            if (over_too or not one.is_over) and is_on(running, one, now)
        }
        if place not in alive and len(alive) == 1:
            (place,) = alive
        if place not in alive:
            raise RefusedError(words.NOT_RUNNING(place=Channel(place)))
        return alive[place]

    async def _tell_turn(self, running: Running, run: PosterRun) -> None:
        """Tell everybody whose turn it is; where that fails, the moderator knows all the same."""
        line, key = words.OVER(), f"posters/{run.slot}/over/{len(run.done)}"
        if run.turn is not None:
            line, key = _turn(run.turn), _key(run, run.turn, "turn")
        try:
            await self._crier.tell(running, run.place, [line], key)
        except PlatformError as trouble:
            raise RefusedError(words.NOT_TOLD(place=Channel(run.place))) from trouble


def _key(run: PosterRun, turn: Turn, what: str) -> str:
    return f"posters/{run.slot}/{turn.number}/{turn.countdown.began.isoformat()}/{what}"


def _turn(turn: Turn) -> Message:
    began, ends = turn.countdown.began, turn.countdown.ends
    time, own = length(ends - began), Own(ends, counting=True)
    return words.TURN(number=turn.number, time=time, end=At(ends), own=own)


def _status(run: PosterRun, now: datetime, until: datetime | None) -> list[Message]:
    if run.is_over:
        return [words.FINISHED(place=Channel(run.place))]
    lines: list[Message] = []
    if run.turn is not None:
        end, place = run.turn.countdown.ends, Channel(run.place)
        own = Own(end, counting=True)
        lines.append(words.NOW(number=run.turn.number, place=place, end=At(end), own=own))
    if not run.waiting:
        return [*lines, words.NOBODY_WAITS()]
    time, order = length(rule.each(run, now, until)), Many(tuple(map(str, run.waiting)))
    lines.append(words.WAITING(n=len(run.waiting), order=order, time=time))
    lacking = rule.lacking(run, now, until)
    if lacking and until is not None:
        least = length(run.least)
        lines.append(words.DO_NOT_FIT(lacking=length(lacking), end=At(until), least=least))
    return lines
