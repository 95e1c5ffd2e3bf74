"""In which room somebody is, which rooms have a floor now, and who takes notes there."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from agenda.errors import RefusedError
from agenda.messages import answers
from agenda.model import Part, Session, Topic, every_part
from agenda.rooms import PLENARY, room_key, room_name, room_of
from agenda.roster import Participant
from agenda.timeline import Slot, SlotKind, Timing
from agenda.timeline import running as running_at
from bot.services.programme import timings_of
from bot.services.reception import Asker, participant_of
from bot.services.running import Running


def floors(running: Running, at: datetime) -> dict[str, Slot]:
    """Give the places where something is going on at an instant, and what: those with a floor."""
    found: dict[str, Slot] = {}
    for timing in running_at(timings_of(running), at):
        if timing.slot.kind is SlotKind.SESSION:
            found[PLENARY] = timing.slot
        elif timing.slot.kind is SlotKind.ROUND:
            topics = running.workshop.session_of(timing.slot).topics
            open_now = (one for one in topics if _is_open(timing, one, at))
            found |= {room_key(timing.slot, one): timing.slot for one in open_now}
    return found


def place_meant(running: Running, asker: Asker, channel: int, at: datetime) -> str:
    """Give the room one is in: the one where one types, else where one has a seat, or the plenary.

    It is a place's key; nothing need be going on there.
    """
    typed = running.place_of(channel)
    if typed is not None and (typed == PLENARY or topic_at(running, typed) is not None):
        return typed
    participant = participant_of(running, asker)
    if participant is not None:
        for place, slot in floors(running, at).items():
            is_round = slot.kind is SlotKind.ROUND
            if is_round and room_of(running.workshop, slot, participant) == place:
                return place
    return PLENARY


def refuse_strangers(running: Running, asker: Asker) -> None:
    """Refuse somebody who is not on the list, if there is one, and does not manage the server."""
    listed = participant_of(running, asker) is not None
    if not listed and not asker.manages and len(running.workshop.roster):
        event = running.event.title
        raise RefusedError(answers.ROOM_UNKNOWN(event=event, handle=asker.handle))


def topic_at(running: Running, place: str) -> tuple[Slot, Topic] | None:
    """Give the round and the topic of a room by its key; None for other places."""
    for slot in running.workshop.slots:
        if slot.kind is SlotKind.ROUND and place.startswith(f"room/{slot.id}/"):
            for topic in running.workshop.session_of(slot).topics:
                if room_key(slot, topic) == place:
                    return slot, topic
    return None


def name_of_place(running: Running, place: str) -> str:
    """Give a place's name, as the list of channels has it."""
    found = topic_at(running, place)
    if found is None:
        return running.workshop.names[place]
    slot, topic = found
    topics = running.workshop.session_of(slot).topics
    return room_name(running.workshop, slot, topics.index(topic))


def channel_of(running: Running, place: str) -> int | None:
    """Give the platform's number of a place, once it is made."""
    effect = running.ledger.get(f"place/{place}")
    return effect.object_id if effect else None


def rapporteurs_of(running: Running, place: str) -> frozenset[str]:
    """Give those who take notes in a place, by their ids in the roster.

    In a room these are the rapporteurs who sit or host there, whom the seating plan chose for it,
    and whom the agenda names; in the plenary every rapporteur, and whom the agenda names.
    """
    workshop, found = running.workshop, topic_at(running, place)
    listed = {one.id for one in workshop.roster if one.part == "rapporteur"}
    if found is None:
        if place != PLENARY:
            return frozenset()
        sessions = (one for _, one in running.event.sessions() if not one.topics)
        return frozenset({*listed, *_named(running, (every_part(one) for one in sessions))})
    slot, topic = found
    session = workshop.session_of(slot)
    index = session.topics.index(topic)
    seated = workshop.seating.seated_at(session, slot.number, index)
    hosts = (one.id for one in workshop.hosts_of(topic))
    here = listed & {*seated, *hosts}
    planned = workshop.plan.rapporteurs if workshop.plan else ()
    chosen = {one.person for one in planned if (one.round, one.room) == (slot.id, topic.id)}
    own = (every_part(topic), _own_parts(session))
    return frozenset({*here, *chosen, *_named(running, own)})


def every_rapporteur(running: Running) -> frozenset[str]:
    """Give all who take notes anywhere: by the list, the seating plan or the agenda."""
    workshop = running.workshop
    listed = (one.id for one in workshop.roster if one.part == "rapporteur")
    chosen = (one.person for one in workshop.plan.rapporteurs) if workshop.plan else ()
    named = _named(running, (every_part(one) for _, one in running.event.sessions()))
    return frozenset({*listed, *chosen, *named})


def _is_open(timing: Timing, topic: Topic, at: datetime) -> bool:
    ends = timing.room_ends(topic.id)
    return ends is None or at < ends


def _own_parts(session: Session) -> Iterator[tuple[Part, str]]:
    return ((part, who) for part, people in session.parts.items() for who in people)


def _named(running: Running, parts: Iterable[Iterable[tuple[Part, str]]]) -> Iterator[str]:
    """Give the people of the roster whom the agenda names as rapporteurs, by id or exact name."""
    ids = {who for some in parts for part, who in some if part is Part.RAPPORTEUR}
    people = running.event.people
    names = {name.casefold() for one in ids if one in people and (name := people[one].name)}
    return (one.id for one in running.workshop.roster if _is_one(one, ids, names))


def _is_one(participant: Participant, ids: set[str], names: set[str]) -> bool:
    return participant.id in ids or (participant.name or "").casefold() in names
