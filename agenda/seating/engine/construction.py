"""A seating from a schedule that is known, where a case is so plain that one fits."""

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.designs import evenest_schedule, schedule_without_repeats
from agenda.seating.engine.terms import Terms
from agenda.seating.score import violations


def constructed(terms: Terms) -> Integers | None:
    """Seat everybody by a known schedule, [R, P]; None where none is known or a rule forbids it.

    Everybody has to be there in every round, and as many rooms. Where nobody can be kept from
    meeting somebody again, the schedule is one in which all meet as evenly as can be.
    """
    case = terms.case
    rooms = [np.nonzero(most > 0)[0] for most in case.most]
    count = len(rooms[0]) if rooms else 0
    alike = count > 1 and all(len(one) == count for one in rooms)
    if not alike or not terms.seated.all() or (terms.pinned != NOBODY).any():
        return None
    size = -(-case.people // count)
    schedule = schedule_without_repeats(count, size, case.rounds)
    schedule = schedule or evenest_schedule(count, size, case.rounds)
    if schedule is None:
        return None
    seats = np.array([one[: case.people] for one in schedule], dtype=np.int64)
    seats = np.stack([open_rooms[row] for open_rooms, row in zip(rooms, seats, strict=True)])
    return None if any(violations(case, seats.T)) else seats
