"""The obvious design, to show that the crash test can fail: do it, then mark it done."""

from typing import Any

from agenda.desired import desired_state, next_change
from agenda.plan import Admit, Enrol, Find, MakePlace, MakeRole, Post, Record, SkipLate, plan
from agenda.state import Effect, Outcome
from bot.ports import Clock, Entry, EntryKind, Words
from bot.services.running import Running, open_running
from bot.services.wording import word_notice


class ObviousConductor:
    """Does what is due and writes down that it did; asks nobody what there is already."""

    def __init__(self, guild: Any, store: Any, clock: Clock, alarm: Any) -> None:
        self._guild, self._store, self._clock, self._alarm = guild, store, clock, alarm
        self._running: list[Running] = []
        self._sent = 0

    async def start(self) -> None:
        for record in await self._store.events():
            self._running.append(await open_running(record, self._store))

    async def tick(self) -> None:
        for running in self._running:
            at = self._clock.now()
            while await self._step(running):
                pass
            self._alarm.set(next_change(running.workshop, running.known, at))

    async def _step(self, running: Running) -> bool:
        at = self._clock.now()
        desired = desired_state(running.workshop, running.known, at)
        actions = plan(desired, await self._guild.observe(1), running.ledger, at)
        for action in actions:
            made = await self._do(running, action)
            effect = Effect(at, Outcome.DONE, made)
            entry = Entry(at, EntryKind.NOTICE_SAID, action.key)
            await self._store.finish(running.record.id, action.key, effect, entry)
            running.ledger[action.key] = effect
        return bool(actions)

    async def _do(self, running: Running, action: Any) -> int | None:
        match action:
            case MakeRole(role=role):
                return int(await self._guild.make_role(1, role.name))
            case MakePlace(place=place, parent=parent, access=access):
                return int(await self._guild.make_place(1, place.kind, place.name, parent, access))
            case Admit(object_id=place, access=access):
                await self._guild.admit(1, place, access)
            case Post(notice=notice, object_id=place, key=key):
                said = word_notice(running, notice, key, place)
                self._sent += 1
                nonce = f"{id(self)}-{self._sent}"[:25]
                words = Words(said.text, said.language, nonce, said.event, said.controls)
                return int(await self._guild.post(1, place, words))
            case Enrol(membership=membership, gives=gives, takes=takes):
                await self._guild.enrol(1, membership.member, gives, takes)
            case Find(search=search):
                member = await self._guild.find_member(1, search.handle)
                await self._store.bind_person(running.record.id, search.participant, member)
                running.meet(search.participant, member)
            case Record() | SkipLate():
                pass
        return None
