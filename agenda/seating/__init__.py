"""Who sits where in each round."""

from agenda.seating.rotation import Seating, seat_groups, topic_of

__all__ = ["Seating", "seat_groups", "topic_of"]
