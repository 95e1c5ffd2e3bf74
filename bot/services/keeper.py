"""Tells people what is kept about them, and forgets it when they withdraw."""

from collections.abc import AsyncIterator
from datetime import date
from typing import NamedTuple

from agenda.hands import Queue
from agenda.messages import Message, On
from agenda.messages import privacy as words
from agenda.messages.places import LANGUAGE_NAMES
from bot.ports import Clock, Shelf, Store
from bot.services.accounts import Accounts
from bot.services.attendance import Attendances
from bot.services.chooser import Chooser
from bot.services.programme import last_day
from bot.services.reception import Asker, participant_of
from bot.services.running import Running
from bot.services.seats import called, plan_of
from bot.services.usher import Usher


class Kept(NamedTuple):
    """What is kept about somebody in words, and whether it is anything at all."""

    lines: list[Message]
    anything: bool


class Keeper:
    """Knows every place where something about somebody is kept."""

    def __init__(  # noqa: PLR0913, PLR0917 -- everything that keeps something
        self,
        accounts: Accounts,
        usher: Usher,
        chooser: Chooser,
        attendances: Attendances,
        store: Store,
        clock: Clock,
    ) -> None:
        """Use these."""
        self._accounts, self._usher, self._chooser = accounts, usher, chooser
        self._attendances, self._store, self._clock = attendances, store, clock

    async def tell(self, running: Running, asker: Asker) -> Kept:
        """Tell somebody what is kept about them, and until when."""
        person = _person(running, asker)
        own = [one async for one in self._own(running, asker)]
        if person is not None:
            own += [one async for one in self._of_person(running, person)]
        head = words.HEAD(event=running.event.title)
        who = words.PERSON(person=called(running, person)) if person else words.NOT_ON_LIST()
        kept = [*own, words.UNTIL()] if own or person else [words.NOTHING_KEPT()]
        chats = [words.ON_DISCORD(), words.CHATS_UNTIL(day=last_day(running))]
        return Kept([head, who, *kept, *chats], bool(own or person))

    async def forget(self, running: Running, asker: Asker) -> list[Message]:
        """Forget everything about somebody; their seats become free."""
        event, key, person = running.record.id, str(asker.member), _person(running, asker)
        for shelf in (Shelf.ACCEPTED, Shelf.STRANGERS):
            await self._store.drop(event, shelf, key)
        await self._lower_hands(running, asker.member)
        await self._attendances.forget(running, asker.member, person)
        await self._accounts.forget_language(running, asker.member)
        if person is not None:
            await self._usher.release(running, person)
            await self._chooser.leave(running, person)
            await self._accounts.release(running, person)
        return [words.WITHDRAWN()]

    async def _own(self, running: Running, asker: Asker) -> AsyncIterator[Message]:
        """Tell what is kept about an account."""
        event, key = running.record.id, str(asker.member)
        chosen = (one for one in running.known.choices if one.member == asker.member)
        for choice in chosen:
            yield words.LANGUAGE(language=LANGUAGE_NAMES[choice.language]())
        accepted = (await self._store.kept(event, Shelf.ACCEPTED)).get(key)
        if accepted is not None:
            yield words.ACCEPTED(day=On(date.fromisoformat(accepted)))
        if key in await self._store.kept(event, Shelf.STRANGERS):
            yield words.REQUEST()
        if await self._hands(running, asker.member):
            yield words.HANDS()

    async def _of_person(self, running: Running, person: str) -> AsyncIterator[Message]:
        """Tell what is kept about a participant."""
        seats = sum(one.person == person for one in plan_of(running).seats)
        if seats:
            yield words.SEATS(n=seats)
        choices = await self._chooser.number_of(running, person)
        if choices:
            yield words.CHOICES(n=choices)
        attended = await self._attendances.number_of(running, person)
        if attended:
            yield words.ATTENDANCE(n=attended)

    async def _hands(self, running: Running, member: int) -> dict[str, Queue]:
        kept = await self._store.kept(running.record.id, Shelf.HANDS)
        queues = {key: Queue.model_validate_json(text) for key, text in kept.items()}
        return {key: queue for key, queue in queues.items() if queue.has(member)}

    async def _lower_hands(self, running: Running, member: int) -> None:
        event, now = running.record.id, self._clock.now()
        for key, queue in (await self._hands(running, member)).items():
            left = queue.lowered(member, now)
            await self._store.keep(event, Shelf.HANDS, key, left.model_dump_json())


def _person(running: Running, asker: Asker) -> str | None:
    participant = participant_of(running, asker)
    return participant.id if participant else None
