"""Warnings about a roster that does not fit the agenda."""

from collections import Counter
from collections.abc import Iterator

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages.warnings import MORE_THAN_SEATS, ROOM_TOO_LARGE, UNKNOWN_GROUP
from agenda.model import Session
from agenda.roster import Roster
from agenda.seating import crowds_of, names_of_groups, roles_of, seat_groups

ROLES_A_MINUTE = 60
"""How many members Discord lets a bot give a role in a minute: ten in ten seconds."""


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
    """Find breakouts with rooms that open by a role, which takes its time to be given."""
    seating = seat_groups(reading.event, roster)
    crowds = crowds_of(reading.event, seating)
    people = sum(len(one.people) for one in roles_of(crowds).values())
    for spot in reading.spots:
        session = spot.entry
        if not isinstance(session, Session):
            continue
        ids = {session.round_id(number) for number in range(1, len(session.rounds) + 1)}
        largest = max(
            (len(one.people) for room, one in crowds.items() if room[0] in ids), default=0
        )
        if largest:
            message = ROOM_TOO_LARGE(n=largest, minutes=-(-people // ROLES_A_MINUTE))
            yield reading.warning("room-too-large", message, f"{spot.path}.topics")
