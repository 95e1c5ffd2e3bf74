"""Warnings about a roster that does not fit the agenda."""

from collections import Counter
from collections.abc import Iterator

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages.warnings import MORE_THAN_SEATS, ROOM_TOO_LARGE, UNKNOWN_GROUP
from agenda.model import Session
from agenda.rooms import MOST_IN_A_ROOM
from agenda.roster import Roster
from agenda.seating import names_of_groups, seat_groups


def unknown_groups(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find groups of the roster that the agenda does not have, if it names any."""
    known = names_of_groups(reading.event)
    groups = Counter(one.group for one in roster if one.group is not None)
    for group, count in sorted(groups.items()):
        if known and group.casefold() not in known:
            message = UNKNOWN_GROUP(n=count, group=group)
            yield reading.warning("unknown-group", message, "groups")


def crowded_roster(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Compare those who have a seat with the seats there are."""
    seats = reading.event.seats
    seated = sum(one.seated for one in roster)
    if seats is not None and seated > seats:
        message = MORE_THAN_SEATS(n=seated, seats=seats)
        yield reading.warning("more-than-seats", message, "seats")


def crowded_rooms(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find breakouts in which a room would hold more people than can be let in at once."""
    seating = seat_groups(reading.event, roster)
    for spot in reading.spots:
        session = spot.entry
        if not isinstance(session, Session):
            continue
        crowds = [
            len(seating.seated_at(session, number, topic))
            for number in range(1, len(session.rounds) + 1)
            for topic in range(len(session.topics))
        ]
        if max(crowds, default=0) > MOST_IN_A_ROOM:
            message = ROOM_TOO_LARGE(n=max(crowds), most=MOST_IN_A_ROOM)
            yield reading.warning("room-too-large", message, f"{spot.path}.topics")
