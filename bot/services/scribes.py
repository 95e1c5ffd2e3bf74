"""Who takes notes where, who reads them for others, and what a room's notes belong to."""

from collections.abc import Iterator
from datetime import datetime
from operator import itemgetter

from agenda.errors import RefusedError
from agenda.messages import Channel, answers
from agenda.messages import floor as floor_words
from agenda.messages import notes as words
from agenda.rooms import PLENARY, key_of_room
from agenda.roster import Participant
from agenda.timeline import SlotKind
from bot.services.programme import timings_of
from bot.services.reception import Asker, participant_of
from bot.services.redactions import Desk
from bot.services.running import Running
from bot.services.whereabouts import every_rapporteur, place_meant, rapporteurs_of, topic_at


def desk_at(running: Running, asker: Asker, channel: int, at: datetime) -> Desk:
    """Give what the notes of somebody who types in a *channel* belong to.

    In a room it is that room's round; elsewhere the room where they sit now, or else what began
    last of all for which they take notes.
    """
    place, participant = place_meant(running, asker, channel, at), participant_of(running, asker)
    begun = _begun(running, at)
    if topic_at(running, place) is None and running.place_of(channel) != PLENARY and participant:
        own = [one for one in begun if participant.id in scribes_of(running, one)]
        if own:
            return own[-1]
    return desk_in(running, place, at)


def desk_in(running: Running, place: str, at: datetime) -> Desk:
    """Give the desk of a place: its round, or the session that is on in plenary or was the last."""
    found = topic_at(running, place)
    if found is not None:
        slot, topic = found
        return Desk(slot, running.workshop.session_of(slot), topic)
    in_plenary = [one for one in _begun(running, at) if one.topic is None]
    if not in_plenary:
        raise RefusedError(words.NO_SESSION())
    return in_plenary[-1]


def desk_of(running: Running, slot_id: str, topic_id: str) -> Desk:
    """Give the desk of a slot and a topic by their ids; one that is gone is refused."""
    slot = running.workshop.slot(slot_id)
    if slot is None:
        raise RefusedError(words.STATEMENT_GONE())
    session = running.workshop.session_of(slot)
    topic = next((one for one in session.topics if one.id == topic_id), None)
    return Desk(slot, session, topic)


def desks_of(running: Running) -> Iterator[Desk]:
    """Give all rooms that should have notes: each topic in each of its rounds."""
    for slot in running.workshop.slots:
        if slot.kind is SlotKind.ROUND:
            session = running.workshop.session_of(slot)
            yield from (Desk(slot, session, topic) for topic in session.topics)


def every_desk(running: Running) -> Iterator[Desk]:
    """Give everything that notes may belong to: the rooms of rounds, and sessions in plenary."""
    yield from desks_of(running)
    for slot in running.workshop.slots:
        if slot.kind is SlotKind.SESSION:
            yield Desk(slot, running.workshop.session_of(slot))


def place_of(desk: Desk) -> str:
    """Give the key of the place where notes are written."""
    return PLENARY if desk.topic is None else key_of_room(desk.slot, desk.topic.id)


def scribes_of(running: Running, desk: Desk) -> frozenset[str]:
    """Give those who take notes at a desk, by their ids in the roster."""
    return rapporteurs_of(running, place_of(desk))


def refuse_all_but_scribes(running: Running, asker: Asker, desk: Desk) -> Participant:
    """Give the rapporteur who asks; everybody else is refused."""
    scribes, participant = scribes_of(running, desk), participant_of(running, asker)
    if participant is not None and participant.id in scribes:
        return participant
    if not scribes:
        raise RefusedError(words.NOBODY_WRITES(place=Channel(place_of(desk))))
    raise RefusedError(answers.NOT_ALLOWED(who=floor_words.WHO_RAPPORTEURS()))


def own_desks(running: Running, participant: Participant) -> tuple[Desk, ...]:
    """Give the rooms in which somebody takes notes."""
    return tuple(one for one in desks_of(running) if participant.id in scribes_of(running, one))


def may_read(running: Running, asker: Asker, desk: Desk) -> bool:
    """Tell whether somebody may read a session's notes for others.

    That is who runs the programme or takes notes elsewhere, and takes none in that session: known
    from the agenda and the list of people, never from a note.
    """
    participant = participant_of(running, asker)
    if participant is None:
        return asker.manages
    if participant.id in _scribes_of_session(running, desk):
        return False
    runs = asker.manages or participant.part in {"moderator", "organiser"}
    return runs or participant.id in every_rapporteur(running)


def _scribes_of_session(running: Running, desk: Desk) -> frozenset[str]:
    if desk.slot.kind is not SlotKind.ROUND:
        return scribes_of(running, desk)
    own = (one for one in desks_of(running) if one.session.id == desk.session.id)
    return frozenset().union(*(scribes_of(running, one) for one in own))


def _begun(running: Running, at: datetime) -> list[Desk]:
    """Give what has begun, in the order of beginning."""
    starts = {one.slot.id: one.starts for one in timings_of(running)}
    begun = [
        (starts[one.slot.id], one)
        for one in every_desk(running)
        if (began := starts.get(one.slot.id)) is not None and began <= at
    ]
    return [one for _, one in sorted(begun, key=itemgetter(0))]
