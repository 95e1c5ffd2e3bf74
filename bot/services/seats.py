"""Who sits where: the plan of an event, a round, a room, a person; as moderators see it."""

from collections.abc import Iterable
from datetime import datetime

from agenda.errors import RefusedError
from agenda.messages import At, Many, Message, On
from agenda.messages import seats as words
from agenda.roster import Participant
from agenda.seating import Plan, Seat
from agenda.seating.understanding import interpreted_seats, lost_seats
from agenda.timeline import SlotKind, Timing
from bot.services.programme import timings_of
from bot.services.running import Running


def plan_of(running: Running) -> Plan:
    """Give the plan of an event; one that never had any has that of its groups."""
    workshop = running.workshop
    if workshop.plan is not None:
        return workshop.plan
    seats = [
        Seat(person=who, round=session.round_id(number), room=topic.id)
        for _, session in workshop.event.sessions()
        for number in range(1, len(session.rounds) + 1)
        for index, topic in enumerate(session.topics)
        for who in workshop.seating.seated_at(session, number, index)
    ]
    return Plan(event=workshop.event.id, seats=tuple(seats))


def rounds_of(running: Running) -> list[Timing]:
    """Give every round of an event with its times, in order."""
    return [one for one in timings_of(running) if one.slot.kind is SlotKind.ROUND]


def rounds_left(running: Running, at: datetime) -> list[Timing]:
    """Give the rounds that are on or still to come at an instant, the first of them first."""
    return [one for one in rounds_of(running) if one.starts is not None and not one.is_over_at(at)]


def round_at(running: Running, at: datetime) -> Timing:
    """Give the round that is on or comes next at an instant."""
    left = rounds_left(running, at)
    if not left:
        raise RefusedError(words.NO_ROUND_LEFT())
    return left[0]


def called(running: Running, person: str) -> str:
    """Give the name of somebody in the roster, or else their id."""
    participant = running.workshop.roster.of(person)
    return (participant.name if participant else None) or person


def seated_person(running: Running, given: str) -> Participant:
    """Find somebody with a seat by id or by exactly their name; an id is stronger."""
    wanted = given.casefold().strip()
    seated = [one for one in running.workshop.roster if one.seated]
    by_id = {one.id.casefold(): one for one in seated}
    by_name = {one.name.casefold(): one for one in seated if one.name}
    found = by_id.get(wanted) or by_name.get(wanted)
    if found is None:
        raise RefusedError(words.NO_SUCH_PERSON(given=given))
    return found


def topic_of_room(running: Running, timing: Timing, given: str) -> int:
    """Find a room of a round by its topic's id, its number or a title; give its topic, from 0."""
    wanted = given.casefold().strip()
    for index, topic in enumerate(running.workshop.session_of(timing.slot).topics):
        titles = [one for one in (topic.title, topic.short) if one is not None]
        names = {title.in_language(one) for title in titles for one in title.languages}
        if wanted in {topic.id, str(index + 1), *map(str.casefold, names)}:
            return index
    raise RefusedError(words.NO_SUCH_ROOM(number=timing.slot.number, given=given))


def refuse_without_language(running: Running, seats: Iterable[Seat]) -> None:
    """Refuse seats of people who would follow nothing there."""
    for one in lost_seats(running.event, running.workshop.roster, seats):
        slot = next(slot for slot in running.workshop.slots if slot.id == one.round)
        topics = {topic.id: topic for topic in running.workshop.session_of(slot).topics}
        raise RefusedError(
            words.NO_LANGUAGE(
                number=slot.number, person=called(running, one.person), topic=topics[one.room].title
            )
        )


def show_round(running: Running, at: datetime) -> list[Message]:
    """Show the rooms of the round that is on or comes next, and how many sit there."""
    timing = round_at(running, at)
    slot, topics = timing.slot, running.workshop.session_of(timing.slot).topics
    head = words.ROUND(session=slot.title, number=slot.number, time=At(slot.starts))
    return [head, *(_room(running, timing, index) for index in range(len(topics)))]


def _room(running: Running, timing: Timing, index: int) -> Message:
    slot, session = timing.slot, running.workshop.session_of(timing.slot)
    seated = running.workshop.seating.seated_at(session, slot.number, index)
    return words.ROOM(topic=session.topics[index].title, number=slot.number, n=len(seated))


def show_room(running: Running, room: str, at: datetime) -> list[Message]:
    """Show who sits in a room in the round that is on or comes next."""
    timing = round_at(running, at)
    index = topic_of_room(running, timing, room)
    session = running.workshop.session_of(timing.slot)
    seated = running.workshop.seating.seated_at(session, timing.slot.number, index)
    names = Many(tuple(called(running, one) for one in seated))
    notes = [
        words.RAPPORTEUR(person=called(running, one.person))
        for one in plan_of(running).rapporteurs
        if (one.round, one.room) == (timing.slot.id, session.topics[index].id)
    ]
    listed = [words.PEOPLE(people=names)] if seated else []
    helped = _helped(running, timing, session.topics[index].id, seated)
    return [_room(running, timing, index), *listed, *helped, *notes]


def _helped(running: Running, timing: Timing, room: str, seated: Iterable[str]) -> list[Message]:
    """Name those in a room who follow what is said there by interpretation alone."""
    seats = [Seat(person=one, round=timing.slot.id, room=room) for one in seated]
    helped = interpreted_seats(running.event, running.workshop.roster, seats)
    names = tuple(called(running, one.person) for one in helped)
    return [words.BY_INTERPRETATION(people=Many(names))] if names else []


def show_person(running: Running, person: str) -> list[Message]:
    """Show where somebody sits in every round of the event."""
    who = seated_person(running, person)
    paths = (_path(running, one, who) for one in rounds_of(running))
    return [words.PERSON(person=called(running, who.id)), *paths]


def _path(running: Running, timing: Timing, who: Participant) -> Message:
    slot, session = timing.slot, running.workshop.session_of(timing.slot)
    day = On(running.event.days[slot.day - 1].date)
    facts = {"session": slot.title, "number": slot.number, "day": day, "time": At(slot.starts)}
    index = running.workshop.seating.topic(session, slot.number, who.id)
    if index is None:
        return words.PATH_NOWHERE(**facts)
    return words.PATH(**facts, topic=session.topics[index].title)
