"""A rehearsal in which one person plays along, and that goes on only when it is told to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from simcord import SetupError
from simcord.backend.errors import BackendError

from agenda.timeline import Timing
from agenda.workshop import Workshop
from bot.adapters.rehearsal.rehearsal import QUIET, Rehearsal
from bot.adapters.rehearsal.script import MODERATOR_STARTS_AFTER, Does, Step, write_script

log = structlog.get_logger(__name__)

BEFORE_OTHERS = timedelta(minutes=2)
"""How long before the first of the simulated people the person comes in."""

PARTS = ("moderator", "rapporteur", "participant")
"""What the person may be."""


@dataclass
class Practice(Rehearsal):
    """One rehearsal up to now; *part* is what the person is in it.

    Nothing is checked here: a person may do what no agenda promises.
    """

    part: str = "moderator"
    steps: list[Step] = field(default_factory=list)
    who: str = ""
    _opened: bool = False

    async def open(self) -> None:
        """Prepare the event, and let the person come in shortly before the others."""
        workshop = self.production.workshop
        script = write_script(workshop, self.production.seed)
        self.who = person_for(workshop, script, self.part)
        await self._set_up()
        self._opened = True
        self.town.env.backend.subscribers.insert(0, self._speak_locally)
        self.locale = "en-US"
        await self._load()
        self.steps = [step for step in script if step.who != self.who]
        first = min((step.at for step in script), default=workshop.slots[0].starts)
        await self._work_until(first - BEFORE_OTHERS)
        self._enter()
        await self.settle()

    async def close(self) -> None:
        """Send everybody home."""
        if not self._opened:
            return
        try:
            await self.town.close()
        finally:
            await self.store.close()

    @property
    def me(self) -> Any:  # noqa: ANN401 -- an object of SimCord
        """The person on the simulated server."""
        return self.troupe.actors[self.who]

    @property
    def is_over(self) -> bool:
        """Tell whether nobody does anything any more."""
        ends = [one.ends for one in self.auditor.timings()]
        over = all(end is not None and end <= self.town.now() for end in ends)
        return over and not self.steps

    async def settle(self) -> None:
        """Let the bot do what follows from what was just done."""
        self._catch_up()
        await self._work_until(self.town.now())
        self._catch_up()

    async def play_until(self, to: datetime) -> None:
        """Let time pass, everybody else doing on the way what they do."""
        while (due := self._next()) is not None and due[0] <= to:
            at, step = due
            self.steps.remove(step)
            await self._work_until(max(at, self.town.now()))
            await self._let(step)
            await self.settle()
        await self._work_until(to)
        self._catch_up()

    async def play_to_cue(self) -> None:
        """Let time pass until something is said, or a session starts or ends."""
        before = self._signs()
        while self._signs() == before and (cue := self._cue()) is not None and not self.is_over:
            await self.play_until(cue)
            while self.alarm.rings is not None and self.alarm.rings < cue + QUIET:
                await self.play_until(self.alarm.rings)

    def _cue(self) -> datetime | None:
        """Give when the bot, or else one of the others, does something next."""
        due = self._next()
        return self.alarm.rings or (due[0] if due is not None else None)

    def _signs(self) -> tuple[int, tuple[str, ...]]:
        """Give what tells that something happened: what was said, and what is going on."""
        now = self.town.now()
        going = tuple(one.slot.id for one in self.auditor.timings() if one.runs_at(now))
        return len(self.town.said), going

    def _enter(self) -> None:
        """Let the person join the server; what they press there is theirs to press."""
        participant = self.production.workshop.roster.of(self.who)
        handle = (participant.handle if participant else None) or self.who
        env, guild = self.town.env, self.town.guild
        self.troupe.actors[self.who] = guild.add_member(env.create_user(handle))
        self.auditor.members[self.who] = self.me.id

    async def _let(self, step: Step) -> None:
        """Let one of the others take a step; where it cannot be taken any more, leave it out."""
        try:
            await self._take(step)
        except (BackendError, LookupError, RuntimeError, SetupError) as prevented:
            log.warning("step-left-out", does=str(step.does), why=type(prevented).__name__)

    async def _look_around(self) -> None:
        """Look at nothing: the person does what no agenda promises."""

    def _catch_up(self) -> None:
        """Know of the programme what the bot knows: the person may have changed it."""
        running = next(iter(self.bot.conductor.events.values()), None)
        if running is not None:
            self.auditor.workshop, self.auditor.progress = running.workshop, running.known.progress

    def _next(self) -> tuple[datetime, Step] | None:
        """Give the next step that somebody takes, and when."""
        timings = {one.slot.id: one for one in self.auditor.timings()}
        due = ((due_at(step, timings), step) for step in self.steps)
        return min(((at, step) for at, step in due if at is not None), default=None)

    def _speak_locally(self, event: str, payload: Mapping[str, Any]) -> None:
        """Let the person's client say its language, which SimCord does not know of."""
        if event != "INTERACTION_CREATE" or not isinstance(payload, dict):
            return
        asker, me = payload.get("member") or {}, self.troupe.actors.get(self.who)
        if me is not None and asker.get("user", {}).get("id") == str(me.id):
            payload["locale"] = self.locale


def parts_of(workshop: Workshop) -> tuple[str, ...]:
    """Give the parts that somebody of a workshop has."""
    there = {one.part for one in workshop.roster}
    return tuple(part for part in PARTS if part in there)


def person_for(workshop: Workshop, script: Sequence[Step], part: str) -> str:
    """Choose who the person is: the first of that *part* who comes in time and stays."""
    on_time = {step.who for step in script if step.does is Does.ARRIVE}
    leaves = {step.who for step in script if step.does is Does.DROP_OUT}
    fitting = [one.id for one in workshop.roster if one.part == part]
    best = [who for who in fitting if who in on_time and who not in leaves]
    return (best or fitting)[0]


def due_at(step: Step, timings: Mapping[str, Timing]) -> datetime | None:
    """Give when a step is taken: as much later as what it is about; None while that waits."""
    timing = timings.get(step.slot)
    if timing is None or step.does in {Does.START_NEXT, Does.ARRIVE_LATE}:
        return step.at
    slot = timing.slot
    late = MODERATOR_STARTS_AFTER if slot.manual else timedelta()
    planned, real = slot.starts + late, timing.starts
    if step.does is Does.LEAVE_ROOM:
        planned, real = slot.ends + late, timing.ends
    return None if real is None else step.at + (real - planned)
