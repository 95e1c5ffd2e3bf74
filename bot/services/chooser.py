"""Lets people choose their rooms where the agenda says so, and moves up those who wait."""

import asyncio
from collections.abc import Iterator, Mapping

from agenda.choosing_rooms import Floor, moves
from agenda.errors import RefusedError
from agenda.messages import At, Many, Message
from agenda.messages import choosing as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Session, Topic, Way
from agenda.roster import Participant
from agenda.seating.columns import wishes
from agenda.seating.languages import tongues_of
from agenda.seating.sittings import seats_of, sittings
from agenda.text import Frozen
from agenda.timeline import Slot, SlotKind
from bot.ports import Clock, Shelf, Store
from bot.services.programme import date_at, to_come
from bot.services.running import Running
from bot.services.seats import plan_of
from bot.services.usher import Usher


class Choice(Frozen):
    """Somebody chose a *topic* as the *number*-th of all; *news* is that they got it meanwhile."""

    topic: str
    number: int
    news: bool = False


Choices = Mapping[str, Choice]
"""The choices of a round by the participants' ids, the first to choose first."""


class Chooser:
    """Keeps people's choices, and changes the seating through an *usher*."""

    def __init__(self, usher: Usher, store: Store, clock: Clock) -> None:
        """Use these ports."""
        self._usher, self._store, self._clock = usher, store, clock
        self._turn = asyncio.Lock()

    def rounds(self, running: Running) -> list[Slot]:
        """Give the next round of each session in which people choose, unless it has begun."""
        found: dict[str, Slot] = {}
        for slot in to_come(running, self._clock.now()):
            if _is_chosen(running, slot):
                found.setdefault(slot.session, slot)
        return list(found.values())

    async def show(self, running: Running, participant: Participant) -> list[Message]:
        """Show what can be chosen, with the places left, and what somebody has."""
        async with self._turn:
            rounds = self.rounds(running)
            if not rounds:
                raise RefusedError(words.NOTHING_TO_CHOOSE())
            lines = await self._news(running, participant.id)
            for slot in rounds:
                lines += await self._round(running, slot, participant.id)
            return lines

    async def choose(self, running: Running, participant: Participant, given: str) -> list[Message]:
        """Give somebody the topic they name, or a place in the line for it."""
        if not participant.seated:
            raise RefusedError(words.NO_SEAT())
        async with self._turn:
            slot, topic = await self._meant(running, participant, given)
            _refuse_unfollowed(running, slot, topic, participant)
            choices = await self._choices(running, slot)
            before = choices.get(participant.id)
            if before is None or before.topic != topic.id:
                number = max((one.number for one in choices.values()), default=0) + 1
                choice = Choice(topic=topic.id, number=number)
                await self._keep(running, slot, participant.id, choice)
            await self._settle(running, slot, participant.id)
            return await self._standing(running, slot, participant.id)

    async def told(self, running: Running, participant: Participant) -> list[Message]:
        """Tell somebody what became of their choices since they last asked."""
        async with self._turn:
            lines = await self._news(running, participant.id)
            for slot in self.rounds(running):
                floor = await self._floor(running, slot)
                if participant.id in floor.waiting():
                    lines += await self._standing(running, slot, participant.id)
            return lines

    async def leave(self, running: Running, person: str) -> None:
        """Forget the choices of somebody who has left; whoever waits moves up."""
        async with self._turn:
            for key in await self._store.kept(running.record.id, Shelf.PLACES):
                if key.partition("|")[2] == person:
                    await self._store.drop(running.record.id, Shelf.PLACES, key)
            for slot in self.rounds(running):
                await self._settle(running, slot, person)

    async def number_of(self, running: Running, person: str) -> int:
        """Count somebody's choices."""
        kept = await self._store.kept(running.record.id, Shelf.PLACES)
        return sum(key.partition("|")[2] == person for key in kept)

    async def _meant(
        self, running: Running, participant: Participant, given: str
    ) -> tuple[Slot, Topic]:
        rounds = self.rounds(running)
        found = [(one, topic) for one in rounds for topic in _named(running, one, given)]
        if found:
            return found[0]
        begun = (one for one in running.workshop.slots if one not in rounds)
        for slot in begun:
            if _is_chosen(running, slot) and any(_named(running, slot, given)):
                raise RefusedError(words.TOO_LATE(number=slot.number, session=slot.title))
        if not rounds:
            raise RefusedError(words.NOTHING_TO_CHOOSE())
        shown = [await self._round(running, one, participant.id) for one in rounds]
        raise RefusedError(
            words.NO_SUCH_TOPIC(given=given), [one for some in shown for one in some]
        )

    async def _settle(self, running: Running, slot: Slot, asker: str) -> None:
        """Give everybody what they can have now, and leave word for those who did not ask."""
        floor = await self._floor(running, slot)
        settled = floor.settled()
        moved = moves(floor, settled)
        if not moved:
            return
        rooms = {(person, slot.id): topic for person, topic in moved.items()}
        later = _later(running, slot, floor, moved)
        await self._usher.reseat(running, {**rooms, **later})
        choices = await self._choices(running, slot)
        for person, topic in moved.items():
            choice = choices.get(person)
            if choice is not None and choice.topic == topic and person != asker:
                news = choice.model_copy(update={"news": True})
                await self._keep(running, slot, person, news)

    async def _news(self, running: Running, person: str) -> list[Message]:
        """Say once which places somebody got by waiting."""
        lines: list[Message] = []
        for slot in self.rounds(running):
            choice = (await self._choices(running, slot)).get(person)
            if choice is not None and choice.news:
                topic = _topic(running, slot, choice.topic)
                await self._keep(running, slot, person, choice.model_copy(update={"news": False}))
                if topic is not None:
                    facts = {"number": slot.number, "session": slot.title}
                    lines.append(words.MOVED_UP(topic=topic.title, **facts))
        return lines

    async def _standing(self, running: Running, slot: Slot, person: str) -> list[Message]:
        """Say whether somebody has what they chose, or which number in line they are."""
        floor = await self._floor(running, slot)
        facts = {"number": slot.number, "session": slot.title}
        topic = _topic(running, slot, floor.chosen[person])
        seat = _topic(running, slot, floor.seats.get(person))
        title = topic.title if topic else slot.title
        if person not in floor.waiting():
            return [words.CHOSEN(topic=title, **facts)]
        waits = words.WAITING(topic=title, place=floor.place_in_line(person), **facts)
        return [waits, words.UNTIL_THEN(topic=seat.title)] if seat else [waits]

    async def _round(self, running: Running, slot: Slot, person: str) -> list[Message]:
        floor = await self._floor(running, slot)
        session = running.workshop.session_of(slot)
        head = words.HEAD(
            session=slot.title,
            number=slot.number,
            day=date_at(running, slot.starts),
            time=At(slot.starts),
            zone=running.event.zone,
        )
        topics = [one for one in session.topics if one.id in floor.places]
        lines = [head, *(_offer(floor, one) for one in topics)]
        if person in floor.waiting():
            return [*lines, *await self._standing(running, slot, person)]
        seat = _topic(running, slot, floor.seats.get(person))
        return [*lines, words.YOURS(topic=seat.title)] if seat else lines

    async def _floor(self, running: Running, slot: Slot) -> Floor:
        choices = await self._choices(running, slot)
        plan, session = plan_of(running), running.workshop.session_of(slot)
        seats = plan.rooms.get(slot.id, {})
        return Floor(
            places=_places(running, slot, session),
            seats=seats,
            chosen={who: one.topic for who, one in choices.items()},
            wished=frozenset(_wished(running, slot, seats)),
            barred=frozenset(_barred(running, slot)),
        )

    async def _choices(self, running: Running, slot: Slot) -> Choices:
        kept = await self._store.kept(running.record.id, Shelf.PLACES)
        found = {
            key.partition("|")[2]: Choice.model_validate_json(text)
            for key, text in kept.items()
            if key.partition("|")[0] == slot.id
        }
        listed = {one.id for one in running.workshop.roster}
        ordered = sorted(found.items(), key=lambda one: one[1].number)
        return {who: choice for who, choice in ordered if who in listed}

    async def _keep(self, running: Running, slot: Slot, person: str, choice: Choice) -> None:
        key = f"{slot.id}|{person}"
        await self._store.keep(running.record.id, Shelf.PLACES, key, choice.model_dump_json())


def _is_chosen(running: Running, slot: Slot) -> bool:
    return slot.kind is SlotKind.ROUND and running.workshop.session_of(slot).seating is Way.CHOOSE


def _named(running: Running, slot: Slot, given: str) -> Iterator[Topic]:
    """Give the topics of a round that somebody may mean: by id, number, or a title."""
    wanted = given.casefold().strip()
    for number, topic in enumerate(running.workshop.session_of(slot).topics, start=1):
        titles = [one for one in (topic.title, topic.short) if one is not None]
        names = {title.in_language(one).casefold() for title in titles for one in title.languages}
        if wanted in {topic.id, f"{slot.id}/{topic.id}", str(number), *names}:
            yield topic


def _topic(running: Running, slot: Slot, topic_id: str | None) -> Topic | None:
    topics = running.workshop.session_of(slot).topics
    return next((one for one in topics if one.id == topic_id), None)


def _places(running: Running, slot: Slot, session: Session) -> dict[str, int]:
    """Give how many people each topic takes, closed rooms left out."""
    everybody = len(running.workshop.roster)
    closed = {one.room for one in plan_of(running).closed if one.round == slot.id}
    return {one.id: seats_of(one, everybody)[1] for one in session.topics if one.id not in closed}


def _wished(running: Running, slot: Slot, seats: Mapping[str, str]) -> Iterator[str]:
    """Give those who sit where they wished to, as the list of people says."""
    event, roster = running.event, running.workshop.roster
    people = tuple(one for one in roster if one.seated)
    own = [one for one in sittings(event, roster) if one.id == slot.id]
    for who, (_, topic) in wishes(people, own):
        if seats.get(people[who].id) == topic:
            yield people[who].id


def _barred(running: Running, slot: Slot) -> Iterator[tuple[str, str]]:
    return _barred_in(running, running.workshop.session_of(slot), slot.number)


def _barred_in(running: Running, session: Session, number: int) -> Iterator[tuple[str, str]]:
    """Give each topic of a round with those of the roster who would follow nothing there."""
    for topic in session.topics:
        tongues = tongues_of(running.event, session, number, topic)
        for one in running.workshop.roster if tongues.spoken else ():
            if one.langs and not tongues.is_followed_by(one.langs):
                yield one.id, topic.id


def _refuse_unfollowed(running: Running, slot: Slot, topic: Topic, who: Participant) -> None:
    if (who.id, topic.id) in _barred(running, slot):
        session = running.workshop.session_of(slot)
        tongues = tongues_of(running.event, session, slot.number, topic)
        names = Many(tuple(LANGUAGE_NAMES[one]() for one in sorted(tongues.covered)))
        raise RefusedError(
            words.NO_LANGUAGE(topic=topic.title, number=slot.number, languages=names)
        )


def _offer(floor: Floor, topic: Topic) -> Message:
    if topic.seats is None:
        return words.TOPIC_OPEN(topic=topic.title)
    left = floor.left(topic.id)
    if left:
        return words.TOPIC(topic=topic.title, n=left, places=floor.places[topic.id])
    line = sum(floor.chosen[one] == topic.id for one in floor.waiting())
    return words.TOPIC_FULL(topic=topic.title, n=line)


def _later(
    running: Running, slot: Slot, floor: Floor, moved: Mapping[str, str]
) -> dict[tuple[str, str], str]:
    """Give those who would have their new topic again later the one they gave up, if it is free."""
    session, plan = running.workshop.session_of(slot), plan_of(running)
    found: dict[tuple[str, str], str] = {}
    for number in range(slot.number + 1, len(session.rounds) + 1):
        name = session.round_id(number)
        seats, barred = dict(plan.rooms.get(name, {})), {*_barred_in(running, session, number)}
        for person, topic in moved.items():
            old = floor.seats.get(person)
            if old is None or old not in floor.places or seats.get(person) != topic:
                continue
            if (person, old) in barred:
                continue
            if sum(seat == old for seat in seats.values()) < floor.places[old]:
                seats[person] = found[person, name] = old
    return found
