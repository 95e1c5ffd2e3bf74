"""Shows people's seats and changes them: moves, swaps, locks, repairs on the day."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from agenda.errors import RefusedError
from agenda.messages import Many, Message
from agenda.messages import seats as words
from agenda.messages.seating import GAIN
from agenda.messages.seating_page import LEVEL_NAMES
from agenda.model import Event
from agenda.roster import Roster
from agenda.seating import Plan, Seat
from agenda.seating.plan import ClosedRoom
from agenda.seating.understanding import language_conflict
from agenda.timeline import Timing
from bot.export.seating_words import broken_in_words, relaxation_in_words
from bot.ports import Clock, Entry, EntryKind, Store
from bot.services.aside import Aside, at_once_and_here
from bot.services.conductor import Conductor
from bot.services.running import Running, open_running
from bot.services.seats import (
    called,
    plan_of,
    refuse_without_language,
    round_at,
    rounds_left,
    rounds_of,
    seated_person,
    topic_of_room,
)

Plans = tuple[Plan, ...]


class Repair(NamedTuple):
    """What a repair has to cope with: who left, by their number in the roster; a closed topic."""

    away: int | None = None
    closed: int | None = None


class Way(NamedTuple):
    """A way to repair: how many people move, and the beginning of its seats' hash."""

    moves: int
    digest: str


MOST_OFFERED = 3
DIGITS = 12
"""So much of a plan's hash tells it from the others at hand."""


class Usher:
    """Knows the seating plans of a *conductor*'s events."""

    def __init__(
        self, conductor: Conductor, store: Store, clock: Clock, aside: Aside = at_once_and_here
    ) -> None:
        """Use these ports; *aside* is where people are seated."""
        self._conductor, self._store, self._clock = conductor, store, clock
        self._aside = aside
        self._turn = asyncio.Lock()

    async def plan(self, event: Event, roster: Roster, before: Running | None = None) -> Plan:
        """Seat everybody of a new event, or those who are new to one that runs."""
        told = plan_of(before) if before else None
        plans = await self._plans(event, roster, told, self._past(before) if before else ())
        return _possible(plans[0], event, roster)

    async def _plans(
        self, event: Event, roster: Roster, told: Plan | None, past: Iterable[str]
    ) -> Plans:
        return await self._aside(lambda: _seat(event, roster, told, past))

    def _past(self, running: Running) -> list[str]:
        """Give the rounds that have begun: their seats are facts."""
        at = self._clock.now()
        begun = (one for one in rounds_of(running) if one.starts is not None and one.starts <= at)
        return [one.slot.id for one in begun]

    async def move(self, running: Running, person: str, room: str) -> list[Message]:
        """Give somebody a room in the round that is on or comes next, and what follows from it."""
        async with self._turn:
            who, timing = seated_person(running, person), round_at(running, self._clock.now())
            session = running.workshop.session_of(timing.slot)
            topic = session.topics[topic_of_room(running, timing, room)]
            plan = plan_of(running)
            moved = _moved(plan, running, timing, who.id, topic.id)
            refuse_without_language(running, _new(plan, moved))
            await self._keep(running, _changed(plan, moved, [who.id]), 1)
            said = words.MOVED(
                person=called(running, who.id), topic=topic.title, number=timing.slot.number
            )
            return [said, *_broken(running, plan, who.id)]

    async def swap(self, running: Running, person: str, other: str) -> list[Message]:
        """Let two people change places from the round that is on or comes next to its end."""
        async with self._turn:
            one, two = seated_person(running, person), seated_person(running, other)
            timing, plan = round_at(running, self._clock.now()), plan_of(running)
            session = running.workshop.session_of(timing.slot)
            numbers = range(timing.slot.number, len(session.rounds) + 1)
            rounds = {session.round_id(number) for number in numbers}
            for who in (one, two):
                if who.id not in plan.rooms.get(timing.slot.id, {}):
                    raise RefusedError(
                        words.NO_SEAT(
                            person=called(running, who.id),
                            number=timing.slot.number,
                            session=session.title,
                        )
                    )
            names = {one.id: two.id, two.id: one.id}
            seats = [
                seat.model_copy(update={"person": names.get(seat.person, seat.person)})
                if seat.round in rounds
                else seat
                for seat in plan.seats
            ]
            refuse_without_language(running, _new(plan, seats))
            await self._keep(running, _changed(plan, seats, [one.id, two.id]), 2)
            said = words.SWAPPED(
                person=called(running, one.id),
                other=called(running, two.id),
                number=timing.slot.number,
                session=session.title,
            )
            broken = dict.fromkeys(
                (*_broken(running, plan, one.id), *_broken(running, plan, two.id))
            )
            return [said, *broken]

    async def reseat(self, running: Running, rooms: Mapping[tuple[str, str], str]) -> None:
        """Give people other rooms, by person and round; all the other seats stay."""
        async with self._turn:
            plan = plan_of(running)
            kept = [one for one in plan.seats if (one.person, one.round) not in rooms]
            given = [Seat(person=who, round=name, room=room) for (who, name), room in rooms.items()]
            people = sorted({who for who, _ in rooms})
            update = {
                "pinned": tuple(one for one in plan.pinned if (one.person, one.round) not in rooms),
                "away": tuple(one for one in plan.away if one not in people),
            }
            changed = _changed(plan, [*kept, *given], people).model_copy(update=update)
            await self._keep(running, changed, len(people))

    async def release(self, running: Running, person: str) -> None:
        """Free somebody's seats in all rounds that have not begun; they get none any more."""
        async with self._turn:
            plan, past = plan_of(running), {*self._past(running)}
            kept = [one for one in plan.seats if one.person != person or one.round in past]
            update = {
                "pinned": tuple(one for one in plan.pinned if one.person != person),
                "away": tuple(sorted({*plan.away, person})),
            }
            changed = _changed(plan, kept, [person]).model_copy(update=update)
            await self._keep(running, changed, 1)

    async def lock(self, running: Running, person: str) -> list[Message]:
        """Keep somebody in their rooms whatever is repaired, or no longer."""
        async with self._turn:
            who, plan = seated_person(running, person), plan_of(running)
            others = tuple(one for one in plan.pinned if one.person != who.id)
            locked = len(others) == len(plan.pinned)
            own = tuple(one for one in plan.seats if one.person == who.id) if locked else ()
            await self._keep(running, plan.model_copy(update={"pinned": (*others, *own)}), 0)
            name = called(running, who.id)
            return [words.LOCKED(person=name) if locked else words.UNLOCKED(person=name)]

    def repair(self, running: Running, away: str | None, closed: str | None) -> Repair:
        """Find whom and which room of the next round somebody means."""
        roster = running.workshop.roster.participants
        who = None if away is None else roster.index(seated_person(running, away))
        if closed is None:
            return Repair(who)
        return Repair(who, topic_of_room(running, self._next(running)[0], closed))

    async def offers(self, running: Running, repair: Repair) -> tuple[list[Message], list[Way]]:
        """Give the ways to repair, in words and to be taken, the fewest moves first."""
        told = self._told(running, repair)
        plans = await self._repaired(running, told)
        current = plan_of(running)
        if plans[0].hash == current.hash and repair == Repair():
            return [words.NOTHING_TO_REPAIR()], []
        lines = [_offer(current if at == 0 else plans[0], one) for at, one in enumerate(plans)]
        return lines, [Way(one.moves or 0, one.hash[:DIGITS]) for one in plans]

    async def take(self, running: Running, digest: str, repair: Repair) -> list[Message]:
        """Take the way to repair whose seats have this *digest*, unless things have changed."""
        async with self._turn:
            told = self._told(running, repair)
            plans = await self._repaired(running, told)
            chosen = next((one for one in plans if one.hash.startswith(digest)), None)
            if chosen is None:
                raise RefusedError(words.STALE())
            before = plan_of(running)
            people = sorted({one.person for one in {*chosen.seats} ^ {*before.seats}})
            if told == before and not people and chosen.rapporteurs == before.rapporteurs:
                return [words.NOTHING_TO_REPAIR()]
            await self._keep(running, _changed(chosen, chosen.seats, people), len(people))
            return [words.TAKEN(n=chosen.moves or 0)]

    async def _repaired(self, running: Running, told: Plan) -> Plans:
        roster = running.workshop.roster
        plans = await self._plans(running.event, roster, told, self._past(running))
        _possible(plans[0], running.event, roster)
        return plans[:MOST_OFFERED]

    def _told(self, running: Running, repair: Repair) -> Plan:
        """Give the plan so far, with who is away and which room is closed from now on."""
        plan, roster = plan_of(running), running.workshop.roster.participants
        if repair.away is not None:
            who = roster[repair.away].id
            plan = plan.model_copy(update={"away": tuple(sorted({*plan.away, who}))})
        if repair.closed is not None:
            rooms = {*plan.closed, *self._closed(running, repair.closed)}
            ordered = tuple(sorted(rooms, key=lambda one: (one.round, one.room)))
            plan = plan.model_copy(update={"closed": ordered})
        return plan

    def _next(self, running: Running) -> list[Timing]:
        """Give the rounds that have not begun."""
        past = set(self._past(running))
        left = [one for one in rounds_left(running, self._clock.now()) if one.slot.id not in past]
        if not left:
            raise RefusedError(words.NO_ROUND_LEFT())
        return left

    def _closed(self, running: Running, index: int) -> Iterator[ClosedRoom]:
        """Give a topic's room in every round of its session that has not begun."""
        left = self._next(running)
        session = running.workshop.session_of(left[0].slot)
        for one in left:
            if one.slot.session == session.id:
                yield ClosedRoom(round=one.slot.id, room=session.topics[index].id)

    async def _keep(self, running: Running, plan: Plan, people: int) -> None:
        """Keep a plan, tell the log that seats changed (not whose), and open the doors."""
        at = self._clock.now()
        record = replace(running.record, plan=plan.model_dump_json(exclude_defaults=True))
        await self._store.save_event(record)
        key = f"seats/{plan.hash[:12]}/{at.isoformat()}"
        entry = Entry(at, EntryKind.SEATS_CHANGED, key, {"people": people})
        await self._store.add_entry(record.id, entry)
        self._conductor.add(await open_running(record, self._store))


def followed(plan: Plan, event: Event, roster: Roster) -> Plan:
    """Refuse a plan that somebody brings in which anybody would be without a language."""
    conflict = language_conflict(event, roster, plan.seats)
    return _possible(plan.model_copy(update={"conflict": conflict}), event, roster)


def seat_people(event: Event, roster: Roster) -> Plan | None:
    """Seat everybody of an event here and now; None if nobody has a seat."""
    if not any(one.seated for one in roster):
        return None
    return _possible(_seat(event, roster, None, ())[0], event, roster)


def _seat(event: Event, roster: Roster, told: Plan | None, past: Iterable[str]) -> Plans:
    from agenda.seating.answering import Wanted  # noqa: PLC0415 -- slow import
    from agenda.seating.planning import plan_seats  # noqa: PLC0415 -- slow import

    return plan_seats(event, roster, Wanted(told=told, locked=frozenset(past)))


def _moved(plan: Plan, running: Running, timing: Timing, who: str, topic: str) -> list[Seat]:
    """Change somebody's room; where they would have its topic again later, they have the other."""
    session, number = running.workshop.session_of(timing.slot), timing.slot.number
    before = plan.rooms.get(timing.slot.id, {}).get(who)
    later = {session.round_id(one) for one in range(number + 1, len(session.rounds) + 1)}
    seats = [one for one in plan.seats if (one.person, one.round) != (who, timing.slot.id)]
    return [
        *(
            one.model_copy(update={"room": before})
            if before and one.person == who and one.round in later and one.room == topic
            else one
            for one in seats
        ),
        Seat(person=who, round=timing.slot.id, room=topic),
    ]


def _new(plan: Plan, seats: Iterable[Seat]) -> list[Seat]:
    """Give the *seats* that a plan does not have, round by round."""
    return sorted({*seats} - {*plan.seats}, key=lambda one: (one.round, one.person))


def _changed(plan: Plan, seats: Iterable[Seat], people: Sequence[str]) -> Plan:
    moved = {**plan.moved, **{one: plan.moved.get(one, 0) + 1 for one in people}}
    return plan.with_seats(seats).model_copy(update={"moved": moved})


def _broken(running: Running, before: Plan, who: str) -> Iterator[Message]:
    """Say which rules about somebody are broken now and were not before."""
    from agenda.seating.answering import broken_rules  # noqa: PLC0415 -- slow import

    event, roster = running.event, running.workshop.roster
    known = set(broken_rules(event, roster, before))
    for one in broken_rules(event, roster, plan_of(running)):
        if who in one.people and one not in known:
            yield words.BREAKS(rule=broken_in_words(one, event, roster, with_names=True))


def _offer(before: Plan, plan: Plan) -> Message:
    values: Mapping[object, int] = {one.level: one.value for one in before.levels}
    gains = tuple(
        GAIN(level=LEVEL_NAMES[one.level](), before=values[one.level], after=one.value)
        for one in plan.levels
        if one.value < values.get(one.level, one.value)
    )
    return words.OFFER(n=plan.moves or 0, gains=Many(gains or (words.OFFER_SEATS(),)))


def _possible(plan: Plan, event: Event, roster: Roster) -> Plan:
    """Refuse a plan with a conflict: say which rules are in each other's way, and a way out."""
    if plan.conflict is None:
        return plan
    rules = [broken_in_words(one, event, roster, with_names=True) for one in plan.conflict.rules]
    ways = [
        words.WAY_OUT(way=relaxation_in_words(one, event, roster, with_names=True))
        for way in plan.conflict.relaxations[:1]
        for one in way
    ]
    raise RefusedError(words.IMPOSSIBLE(), (*rules, *ways))
