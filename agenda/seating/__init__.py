"""Who sits where in each round.

The rules, the plan and the groups that rotate are here at once; whoever asks for an engine reads
`agenda.seating.planning`, which takes its time to load.
"""

from agenda.seating.crowds import MOST_BY_NAME, Crowd, Room, crowds_of, roles_of
from agenda.seating.plan import Plan, Seat
from agenda.seating.rotation import (
    Seating,
    names_of_groups,
    seat_as_planned,
    seat_groups,
    topic_of,
)

__all__ = [
    "MOST_BY_NAME",
    "Crowd",
    "Plan",
    "Room",
    "Seat",
    "Seating",
    "crowds_of",
    "names_of_groups",
    "roles_of",
    "seat_as_planned",
    "seat_groups",
    "topic_of",
]
