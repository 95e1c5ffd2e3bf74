"""Warnings about a roster that does not fit the agenda."""

from collections import Counter
from collections.abc import Iterator

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages.warnings import MORE_THAN_SEATS, UNKNOWN_GROUP
from agenda.roster import Roster


def unknown_groups(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find groups of the roster that the agenda does not have."""
    known = {group.id for group in reading.event.groups}
    groups = Counter(one.group for one in roster if one.group is not None)
    for group, count in sorted(groups.items()):
        if group not in known:
            message = UNKNOWN_GROUP(n=count, group=group)
            yield reading.warning("unknown-group", message, "groups")


def crowded_roster(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Compare those who have a seat with the seats there are."""
    seats = reading.event.seats
    seated = sum(one.seated for one in roster)
    if seats is not None and seated > seats:
        message = MORE_THAN_SEATS(n=seated, seats=seats)
        yield reading.warning("more-than-seats", message, "seats")
