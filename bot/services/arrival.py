"""Receives people: their language, the rule, who they are on the list, their own programme."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from agenda.arrival import Stop, code_of, day_of, may_try, stops, whose_code
from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message, On, Own, answers, notices
from agenda.messages import arrival as words
from agenda.model import Rule
from agenda.rooms import MODERATORS_ROOM, PLENARY
from agenda.roster import Participant, folded
from agenda.state import Control
from agenda.text import Frozen, Language
from agenda.timeline import SlotKind
from bot.i18n import render
from bot.ports import Clock, Platform, PlatformError, Shelf, Store, Words, digest_of
from bot.services.accounts import Accounts
from bot.services.chooser import Chooser
from bot.services.programme import date_at, last_day, timings_of
from bot.services.reception import Asker, Reception
from bot.services.running import Running
from bot.services.seats import called
from bot.services.wording import NONCE_LENGTH, chat_scene


class Offer(StrEnum):
    """What may be pressed under an answer."""

    ACCEPT = "accept"
    ASK = "ask"


class Answer(NamedTuple):
    """What somebody is told, and what they may press then."""

    lines: list[Message]
    offer: Offer | None = None


class Request(Frozen):
    """Somebody asked to be let in on a *day*, or typed the code of a *person* who is here."""

    handle: str
    day: str
    person: str = ""


class Arrivals:
    """Knows who has arrived, and who waits to be let in."""

    def __init__(  # noqa: PLR0913, PLR0917 -- what it needs of the others
        self,
        reception: Reception,
        accounts: Accounts,
        chooser: Chooser,
        store: Store,
        platform: Platform,
        clock: Clock,
        make_secret: Callable[[], str] = secrets.token_hex,
    ) -> None:
        """Use these; *make_secret* gives what an event's codes are made with."""
        self._reception, self._accounts, self._chooser = reception, accounts, chooser
        self._store, self._platform, self._clock = store, platform, clock
        self._make_secret = make_secret
        self._wrong: defaultdict[tuple[str, int], list[datetime]] = defaultdict(list)
        self._turn = asyncio.Lock()

    # --- the rule and the programme ---------------------------------------------------

    async def greet(self, running: Running, asker: Asker, language: Language) -> Answer:
        """Keep somebody's language, and lead them on: the rule first, then their programme."""
        chosen = await self._reception.choose_language(running, asker, language)
        lines, offer = await self._lead_on(running, asker)
        return Answer([*chosen, *lines], offer)

    async def accept(self, running: Running, asker: Asker) -> Answer:
        """Keep the day on which somebody accepted the rule, and show their programme."""
        event, key = running.record.id, str(asker.member)
        if key in await self._store.kept(event, Shelf.ACCEPTED):
            return await self.programme(running, asker)
        today = date_at(running, self._clock.now()).day.isoformat()
        await self._store.keep(event, Shelf.ACCEPTED, key, today)
        lines, offer = await self.programme(running, asker)
        return Answer([words.ACCEPTED(), *lines], offer)

    async def programme(self, running: Running, asker: Asker) -> Answer:
        """Show somebody their own sessions and rooms of today and the days to come."""
        participant = await self._reception.meet(running, asker)
        if participant is None and len(running.workshop.roster):
            return self._stranger(running, asker)
        return Answer(self._stops(running, participant))

    async def room(self, running: Running, asker: Asker) -> Answer:
        """Tell somebody their room, and what became of their choice of one."""
        participant = await self._reception.meet(running, asker)
        if participant is None:
            return self._stranger(running, asker)
        told = await self._reception.tell_room(running, asker)
        return Answer([*told, *await self._chooser.told(running, participant)])

    async def known(self, running: Running, asker: Asker) -> Participant:
        """Give who somebody is on the list, or refuse them."""
        participant = await self._reception.meet(running, asker)
        if participant is None:
            lines = self._stranger(running, asker).lines
            raise RefusedError(lines[0], lines[1:])
        return participant

    async def _lead_on(self, running: Running, asker: Asker) -> Answer:
        if str(asker.member) in await self._store.kept(running.record.id, Shelf.ACCEPTED):
            return await self.programme(running, asker)
        chatham = running.event.rule is Rule.CHATHAM_HOUSE
        rule = notices.RULE_CHATHAM() if chatham else notices.RULE_RECORD()
        chats = words.CHATS(day=last_day(running))
        return Answer([rule, chats, words.PLEASE_ACCEPT()], Offer.ACCEPT)

    def _stranger(self, running: Running, asker: Asker) -> Answer:
        event = running.event
        if not event.observers:
            unknown = answers.ROOM_UNKNOWN(event=event.title, handle=asker.handle)
            return Answer([unknown, words.HOW_TO_ARRIVE()], Offer.ASK)
        welcome = words.OBSERVER(event=event.title, place=Channel(PLENARY))
        lines = [welcome, words.HOW_TO_ARRIVE(), *self._stops(running, None)]
        return Answer(lines, Offer.ASK)

    def _stops(self, running: Running, participant: Participant | None) -> list[Message]:
        at = self._clock.now()
        found = list(stops(running.workshop, timings_of(running), participant, at))
        if not found:
            return [answers.OVER(event=running.event.title)]
        head = words.PROGRAMME(zone=running.event.zone, place=Channel(PLENARY))
        return [head, *_days(running, found)]

    # --- codes ------------------------------------------------------------------------

    async def codes(self, running: Running) -> list[tuple[Participant, str]]:
        """Give everybody's code."""
        async with self._turn:
            secret = await self._secret(running)
        event = running.record.id
        return [(one, code_of(event, one.id, secret)) for one in running.workshop.roster]

    async def arrive(self, running: Running, asker: Asker, typed: str) -> Answer:
        """Take somebody for the participant whose code they typed."""
        async with self._turn:
            found = await self._whose(running, asker, typed)
            current = running.participant_of(asker.member)
            if current is not None and current != found.id:
                raise RefusedError(words.CODE_NOT_YOURS(person=called(running, current)))
            member = running.known.people.get(found.id)
            if member is not None and member != asker.member:
                await self._request(running, asker, found.id)
                raise RefusedError(words.CODE_TAKEN())
            if member is None:
                await self._accounts.bind(running, found.id, asker.member)
                await self._store.drop(running.record.id, Shelf.STRANGERS, str(asker.member))
        lines, offer = await self._lead_on(running, asker)
        return Answer([words.ARRIVED(person=called(running, found.id)), *lines], offer)

    async def _whose(self, running: Running, asker: Asker, typed: str) -> Participant:
        at, key = self._clock.now(), (running.record.id, asker.member)
        if not may_try(self._wrong[key], at):
            raise RefusedError(words.CODE_TOO_OFTEN(given=typed))
        secret = await self._secret(running)
        found = whose_code(running.record.id, running.workshop.roster, secret, typed)
        if found is None:
            self._wrong[key] = [*self._wrong[key][-9:], at]
            raise RefusedError(words.CODE_WRONG(given=typed, event=running.event.title))
        return found

    async def _secret(self, running: Running) -> str:
        """Give what an event's codes are made with; it is made when first needed."""
        name = f"secret/{running.record.id}"
        secret = await self._store.note(name)
        if not secret:
            secret = self._make_secret()
            await self._store.write_note(name, secret)
        return secret

    # --- moderators -------------------------------------------------------------------

    async def ask(self, running: Running, asker: Asker) -> Answer:
        """Tell the moderators that somebody who is not on the list waits."""
        async with self._turn:
            if await self._reception.meet(running, asker) is None:
                await self._request(running, asker, "")
                return Answer([words.ASKED()])
        return await self._lead_on(running, asker)

    def unmet(self, running: Running) -> list[Participant]:
        """Give those of the list who have not arrived, in the order of their names."""
        people = (one for one in running.workshop.roster if one.id not in running.known.people)
        return sorted(people, key=lambda one: (folded(one.name or one.id), one.id))

    async def match(
        self, running: Running, member: int, given: str, *, instead: bool = False
    ) -> list[Message]:
        """Say which participant a member is; *instead* of the account they have, if that is so."""
        async with self._turn:
            participant = self._person(running, given)
            person = called(running, participant.id)
            current = running.participant_of(member)
            if current is not None and current != participant.id:
                raise RefusedError(words.ALREADY_MATCHED(person=called(running, current)))
            bound = running.known.people.get(participant.id)
            if bound is not None and bound != member:
                if not instead:
                    raise RefusedError(words.PERSON_TAKEN(person=person))
                await self._accounts.release(running, participant.id)
            await self._accounts.bind(running, participant.id, member)
            await self._store.drop(running.record.id, Shelf.STRANGERS, str(member))
            return [words.MATCHED(person=person)]

    def _person(self, running: Running, given: str) -> Participant:
        wanted, roster = given.casefold().strip(), running.workshop.roster
        by_id = (one for one in roster if one.id.casefold() == wanted)
        by_name = (one for one in roster if (one.name or "").casefold() == wanted != "")
        found = next(by_id, None) or next(by_name, None)
        if found is None:
            raise RefusedError(words.NO_SUCH_PERSON(given=given))
        return found

    async def _request(self, running: Running, asker: Asker, person: str) -> None:
        """Tell the moderators once a day of somebody who is not on the list."""
        event, key = running.record.id, str(asker.member)
        today = date_at(running, self._clock.now()).day.isoformat()
        text = Request(handle=asker.handle, day=today, person=person).model_dump_json()
        if (await self._store.kept(event, Shelf.STRANGERS)).get(key) == text:
            return
        said = words.REQUEST(handle=asker.handle)
        if person:
            said = words.REQUEST_TAKEN(handle=asker.handle, person=called(running, person))
        await self._post(running, said, key, text)
        await self._store.keep(event, Shelf.STRANGERS, key, text)

    async def _post(self, running: Running, said: Message, member: str, kept: str) -> None:
        effect = running.ledger.get(f"place/{MODERATORS_ROOM}")
        main, event = running.event.main, running.record.id
        nonce = digest_of(f"{event}/stranger/{member}/{kept}")[:NONCE_LENGTH]
        text = render(said, main, chat_scene(running))
        post = Words(text, main, nonce, event, (Control.MATCH,), about=member)
        if effect is None or effect.object_id is None:
            raise RefusedError(words.ASK_FAILED())
        try:
            await self._platform.post(running.guild, effect.object_id, post)
        except PlatformError as trouble:
            raise RefusedError(words.ASK_FAILED()) from trouble


def _days(running: Running, found: Iterable[Stop]) -> Iterator[Message]:
    for day, own in groupby(found, key=lambda one: one.timing.slot.day):
        listed = list(own)
        yield answers.AGENDA_DAY(number=day, day=On(day_of(running.workshop, listed[0].timing)))
        yield from map(_stop, listed)


def _stop(stop: Stop) -> Message:
    timing, slot = stop.timing, stop.timing.slot
    start, end = timing.starts or slot.starts, timing.ends or slot.ends
    facts = {"start": At(start), "own": Own(start), "end": At(end), "title": slot.title}
    if slot.kind is SlotKind.SESSION:
        return words.SESSION(**facts)
    if stop.topic is None:
        return words.ANY_ROUND(**facts, number=slot.number)
    return words.ROUND(**facts, number=slot.number, topic=stop.topic.title)
