"""Brings each guild to what its agenda asks for: observe, plan, apply, set the alarm.

A tick may come at any moment, late, twice or after a crash: it compares what should be with what
is, so the second of two ticks finds nothing to do.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import product

import structlog

from agenda.desired import desired_state, next_change
from agenda.errors import MajlisError
from agenda.plan import Action, Admit, Edit, Enrol, Find, MakePlace, Post, is_urgent, plan
from bot.ports import CLEARING, Alarm, Clock, Entry, EntryKind, Platform, PlatformError, Store
from bot.services.errand import Errand
from bot.services.pace import Pace
from bot.services.patience import Patience
from bot.services.performer import Performer
from bot.services.proofreading import compare_posts
from bot.services.running import Running, open_running

log = structlog.get_logger(__name__)

UNHURRIED = 20
"""How many things are made ahead in one go; what people wait for goes between two goes."""
MOST_ROLES = 10
ROLES_WITHIN = timedelta(seconds=10)
"""How many roles Discord lets a bot give and take on one server, and in which time."""
ROLES_MAY_TAKE = 0.2
"""For how many seconds a tick waits for them; usually they are given by then."""
UNHURRIED_EVERY = timedelta(seconds=1)
NOT_THERE_RETRY = timedelta(seconds=5)
"""When to look again for a guild that the platform does not show (yet)."""
NO_EFFECT = "it was done without an error, and is still not so"
ERRAND_RETRY = timedelta(seconds=5)
SOONEST = timedelta(seconds=1)
"""After this time at the earliest an errand is run again of its own wish."""
MOST_PASSES = 50
"""A tick never loops for ever, whatever the platform shows."""


class Conductor:
    """Conducts all running events of this process."""

    def __init__(
        self,
        platform: Platform,
        store: Store,
        clock: Clock,
        alarm: Alarm,
        *,
        at_once: bool = True,
    ) -> None:
        """Use these ports; with *at_once*, different places are changed in parallel."""
        self._platform, self._store, self._clock, self._alarm = platform, store, clock, alarm
        self._performer = Performer(platform, store, clock)
        self._at_once = at_once
        self._lock = asyncio.Lock()
        self._asked = False
        self._enrolling: dict[str, asyncio.Task[None]] = {}
        self._patience: defaultdict[str, Patience] = defaultdict(Patience)
        self._pace: defaultdict[int, Pace] = defaultdict(lambda: Pace(MOST_ROLES, ROLES_WITHIN))
        self.events: dict[str, Running] = {}
        self.released: dict[str, Running] = {}
        self.errands: list[Errand] = []

    async def start(self) -> None:
        """Take up every event the store knows, and wake."""
        for record in await self._store.events():
            try:
                running = await open_running(record, self._store)
            except MajlisError as unusable:
                log.exception("event-not-taken-up", workshop=record.id, why=unusable.message.key)
                continue
            if await self._store.note(CLEARING + record.id) is not None:
                self.released[record.id] = running
                log.info("event-is-being-cleared", workshop=record.id)
                continue
            self.events[record.id] = running
            at = self._clock.now()
            entry = Entry(at, EntryKind.BOT_STARTED, f"started/{at.isoformat()}")
            await self._store.add_entry(record.id, entry)
        self.wake()

    def add(self, running: Running) -> None:
        """Conduct one more event, or the same with new files; what was released stays so."""
        if running.record.id in self.released:
            return
        before = self.events.setdefault(running.record.id, running)
        if before is not running:
            before.renew(running)
        self.wake()

    async def release(self, event: str) -> None:
        """Conduct an event no more, also after a restart; what is under way ends before."""
        await self._store.write_note(CLEARING + event, "")
        async with self._lock:
            running = self.events.pop(event, None)
            if running is not None:
                self.released[event] = running
            enrolling = self._enrolling.get(event)
            if enrolling is not None:
                enrolling.cancel()
                await asyncio.wait([enrolling])
            self._patience.pop(event, None)

    def forget(self, event: str) -> None:
        """Let go of an event of which nothing is kept any more."""
        self.released.pop(event, None)

    def wake(self) -> None:
        """Ask for a tick now."""
        self._asked = True
        self._alarm.set(self._clock.now())

    def troubles(self, running: Running) -> int:
        """Count what could not be done yet for an event."""
        return len(self._patience[running.record.id])

    async def tick(self) -> None:
        """Make everything right, and set the alarm for the next change."""
        async with self._lock:
            self._asked = False
            wakes = [await self._settle(one) for one in tuple(self.events.values())]
            if self._enrolling:
                await asyncio.wait(self._enrolling.values(), timeout=ROLES_MAY_TAKE)
            pairs = tuple(product(self.errands, self.events.values()))
            wakes += [await self._run(errand, running) for errand, running in pairs]
            next_wake = min((one for one in wakes if one is not None), default=None)
            self._alarm.set(self._clock.now() if self._asked else next_wake)

    async def _settle(self, running: Running) -> datetime | None:
        """Apply plans until one is empty; give when to look again."""
        tried: set[Action] = set()
        for _ in range(MOST_PASSES):
            at = self._clock.now()
            try:
                actions = await self._plan(running, at)
            except PlatformError:
                return at + NOT_THERE_RETRY
            actions = await self._leave_out(running, actions, tried)
            paced = self._paced(running, actions, at)
            held = len(paced) < len(actions)
            actions = self._hand_over(running, paced, at)
            urgent = [action for action in actions if is_urgent(action)]
            chosen = urgent or _unhurried(actions)
            self._pace[running.guild].note(at, _roles_in(chosen))
            tried.update(chosen)
            await self._apply(running, chosen)
            if not urgent:
                return self._look_again(running, at, unhurried=held or bool(actions))
        return self._clock.now() + UNHURRIED_EVERY

    async def _leave_out(
        self, running: Running, actions: list[Action], tried: set[Action]
    ) -> list[Action]:
        """Put off what was done in this tick and is planned again: it had no effect."""
        for action in actions:
            if action in tried:
                await self._put_off(running, action, PlatformError(NO_EFFECT))
        return [action for action in actions if action not in tried]

    async def _plan(self, running: Running, at: datetime) -> list[Action]:
        """Plan everything that can be done now and need not wait for another try."""
        observed = await self._platform.observe(running.guild)
        desired = desired_state(running.workshop, running.known, at)
        outdated = compare_posts(running, desired.notices)
        planned = plan(desired, observed, running.ledger, at, outdated)
        patience = self._patience[running.record.id]
        patience.forget_all_but(action.key for action in planned)
        return [action for action in planned if not patience.must_wait(action.key, at)]

    def _paced(self, running: Running, actions: list[Action], at: datetime) -> list[Action]:
        """Leave for later the roles that the platform would not let us give and take now."""
        left = self._pace[running.guild].left(at)
        kept: list[Action] = []
        for action in actions:
            left -= min(_roles_in([action]), MOST_ROLES)  # more than that has to be waited out
            if left >= 0 or not isinstance(action, Enrol):
                kept.append(action)
        return kept

    def _look_again(self, running: Running, at: datetime, *, unhurried: bool) -> datetime | None:
        moments = [
            next_change(running.workshop, running.known, at),
            self._patience[running.record.id].next_try(at),
            at + UNHURRIED_EVERY if unhurried else None,
        ]
        return min((moment for moment in moments if moment is not None), default=None)

    def _hand_over(self, running: Running, actions: list[Action], at: datetime) -> list[Action]:
        """Let roles be given beside the tick, and give what is left for it.

        The platform takes ten of them in ten seconds, and may keep the last one waiting; no room
        waits for that.
        """
        if not self._at_once:
            return actions
        roles = [action for action in actions if isinstance(action, Enrol)]
        if roles and running.record.id not in self._enrolling:
            self._pace[running.guild].note(at, _roles_in(roles))
            task = asyncio.create_task(self._enrol_all(running, roles))
            self._enrolling[running.record.id] = task
        return [action for action in actions if not isinstance(action, Enrol)]

    async def _enrol_all(self, running: Running, roles: Sequence[Action]) -> None:
        try:
            await self._try_all(running, roles)
        except MajlisError as trouble:
            log.warning("roles-put-off", workshop=running.record.id, why=trouble.message.key)
        finally:
            del self._enrolling[running.record.id]
            self.wake()

    async def _run(self, errand: Errand, running: Running) -> datetime | None:
        """Run one errand for one event; what goes wrong with it stops nothing else."""
        at = self._clock.now()
        try:
            wish = await errand.tick(running, at)
        except (MajlisError, PlatformError) as trouble:
            log.warning("errand-put-off", workshop=running.record.id, why=str(trouble))
            return at + ERRAND_RETRY
        return None if wish is None else max(wish, at + SOONEST)

    async def _apply(self, running: Running, actions: Sequence[Action]) -> None:
        """Perform actions: one after another in one place, different places in parallel."""
        if not self._at_once:
            for action in actions:
                await self._try(running, action)
            return
        chains: dict[object, list[Action]] = {}
        for action in actions:
            chains.setdefault(_chain_of(action), []).append(action)
        await asyncio.gather(*(self._try_all(running, chain) for chain in chains.values()))

    async def _try_all(self, running: Running, actions: Iterable[Action]) -> None:
        for action in actions:
            await self._try(running, action)

    async def _try(self, running: Running, action: Action) -> None:
        try:
            await self._performer.perform(running, action)
        except PlatformError as trouble:
            await self._put_off(running, action, trouble)

    async def _put_off(self, running: Running, action: Action, trouble: PlatformError) -> None:
        at = self._clock.now()
        patience = self._patience[running.record.id]
        patience.put_off(action.key, at, lasting=trouble.lasting)
        entry = Entry(at, EntryKind.TROUBLE, f"trouble/{action.key}", {"what": str(trouble)})
        await self._store.add_entry(running.record.id, entry)


def _roles_in(actions: Iterable[Action]) -> int:
    """Count the requests that give and take roles."""
    return sum(1 + len(one.takes) for one in actions if isinstance(one, Enrol))


def _unhurried(actions: Sequence[Action]) -> list[Action]:
    """Give what is made ahead in one go, with one search at most: the gateway counts them."""
    searches = [action for action in actions if isinstance(action, Find)]
    others = [action for action in actions if not isinstance(action, Find)]
    return [*others[:UNHURRIED], *searches[:1]]


def _chain_of(action: Action) -> object:
    """Tell which actions must follow each other: those of one place, those of the guild."""
    match action:
        case Admit(object_id=place) | Post(object_id=place) | Edit(object_id=place):
            return place
        case MakePlace():
            return "places"
        case _:
            return "members and roles"
