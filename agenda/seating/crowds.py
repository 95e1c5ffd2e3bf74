"""Rooms for more people than one request lets in: a role, given ahead, opens them.

One request states at most a hundred overwrites, so a room of 250 would take one for most of its
people while they wait. With a role the room opens by one request, and giving the role costs one
request a person beforehand. Who changes rooms later is let in, or kept out, by name.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from agenda.model import Event
from agenda.seating.rotation import Seating

MOST_BY_NAME = 90
"""How many people of a room are let in one by one: the team and the hosts are let in, too."""

Room = tuple[str, int]
"""A round's id and a topic's number from 0."""


class Crowd(NamedTuple):
    """The people who share a *role*, called after the first room they fill."""

    role: str
    people: frozenset[str]


def crowds_of(event: Event, seating: Seating) -> dict[Room, Crowd]:
    """Give the crowd of each room with more than `MOST_BY_NAME` people, in the order of time.

    A room takes the role of an earlier one if so few people differ that they can be named: the
    groups that swap topics keep their role.
    """
    found: dict[Room, Crowd] = {}
    for room, people in _large_rooms(event, seating):
        known = (one for one in found.values() if len(one.people ^ people) <= MOST_BY_NAME // 2)
        name, topic = room
        found[room] = next(known, Crowd(f"crowd/{name}/{topic + 1}", people))
    return found


def _large_rooms(event: Event, seating: Seating) -> Iterator[tuple[Room, frozenset[str]]]:
    for _, session in event.sessions():
        for number in range(1, len(session.rounds) + 1):
            for topic in range(len(session.topics)):
                people = frozenset(seating.seated_at(session, number, topic))
                if len(people) > MOST_BY_NAME:
                    yield (session.round_id(number), topic), people


def roles_of(crowds: Mapping[Room, Crowd]) -> dict[str, Crowd]:
    """Give every crowd once, by its role, in the order of time."""
    return {one.role: one for one in crowds.values()}
