"""What a seating promises, looked at person by person: no help from whoever seated them."""

from collections.abc import Iterator
from itertools import combinations

from agenda.model import Mode, Session, Topic
from agenda.roster import Participant
from agenda.workshop import Workshop

Checked = tuple[str, bool, str]
"""What is promised, whether it is kept, and what was found instead."""


def check_seats(workshop: Workshop) -> Iterator[Checked]:
    """Check every seat of every round."""
    for _, session in workshop.event.sessions():
        for number in range(1, len(session.rounds) + 1):
            yield from _check_round(workshop, session, number)
        if len(session.rounds) <= len(session.topics):
            yield from _check_topics(workshop, session)


def _check_round(workshop: Workshop, session: Session, number: int) -> Iterator[Checked]:
    name = session.round_id(number)
    seats: dict[str, Topic] = {}
    for index, topic in enumerate(session.topics):
        people = workshop.seating.seated_at(session, number, index)
        if topic.seats is not None:
            most = topic.seats[1]
            yield f"{name}: {topic.id} has at most {most}", len(people) <= most, f"{len(people)}"
        for who in people:
            yield f"{name}: {who} has one room", who not in seats, "two rooms"
            seats[who] = topic
    for one in workshop.roster:
        heard = _heard(workshop, session, number, seats.get(one.id))
        yield from _check_person(session, number, one, seats.get(one.id), heard)
    yield from _check_pairs(workshop, name, seats)


def _check_person(
    session: Session, number: int, one: Participant, topic: Topic | None, heard: set[str]
) -> Iterator[Checked]:
    name = session.round_id(number)
    if not one.seated:
        yield f"{name}: {one.id}, {one.part}, takes no seat", topic is None, "a seat"
    elif not one.available:
        yield f"{name}: {one.id} has a seat", topic is not None, "no seat"
    if topic is None or not one.seated:
        return
    if heard:
        known = heard & {*one.langs}
        yield f"{name}: {one.id} understands {topic.id}", bool(known), "no language in common"


def _heard(workshop: Workshop, session: Session, number: int, topic: Topic | None) -> set[str]:
    """Give the languages in which a room is heard: from speakers, links, and interpreters."""
    if topic is None:
        return set()
    in_round = session.rounds[number - 1].languages.get(topic.id)
    heard = {*(in_round or topic.languages or session.languages)}
    if not heard or (topic.mode or session.mode) is Mode.SINGLE:
        return heard
    name = session.round_id(number)
    here = {session.id, name, f"{name}/{topic.id}"}
    pairs = [{*one.between} for one in workshop.event.interpreters if here & {*one.at}]
    for _ in pairs:
        heard = heard.union(*(pair for pair in pairs if pair & heard))
    return heard | {*session.interpretation}


def _check_pairs(workshop: Workshop, name: str, seats: dict[str, Topic]) -> Iterator[Checked]:
    names = {one.name: one.id for one in workshop.roster if one.name}
    for one in workshop.roster:
        for column, alike in (("together", True), ("apart", False)):
            for other in getattr(one, column):
                first, second = seats.get(one.id), seats.get(names.get(other, other))
                if first is not None and second is not None:
                    kept = (first is second) is alike
                    yield f"{name}: {one.id} and {other} are {column}", kept, "they are not"


def _check_topics(workshop: Workshop, session: Session) -> Iterator[Checked]:
    rounds = range(1, len(session.rounds) + 1)
    hosts = {one.id for topic in session.topics for one in workshop.hosts_of(topic)}
    for one in workshop.roster:
        topics = [workshop.seating.topic(session, number, one.id) for number in rounds]
        had = [topic for topic in topics if topic is not None]
        if one.id not in hosts:
            again = any(first == second for first, second in combinations(had, 2))
            yield f"{session.id}: {one.id} has no topic twice", not again, "a topic twice"
