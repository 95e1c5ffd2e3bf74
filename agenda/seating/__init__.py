"""Who sits where in each round."""

from agenda.seating.rotation import Seating, names_of_groups, seat_groups, topic_of

__all__ = ["Seating", "names_of_groups", "seat_groups", "topic_of"]
