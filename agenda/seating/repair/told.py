"""What people were told, as far as it still holds, and free seats for those who were told none."""

import numpy as np
from scipy.optimize import linear_sum_assignment

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.score import sizes, topics_had


def told(case: Case) -> Integers:
    """Give the seats, [P, R], if nobody moves: locked, fixed, or as published; NOBODY: open."""
    published = case.published if case.published.size else np.full_like(case.locked, NOBODY)
    fixed = np.where(case.fixed != NOBODY, case.fixed, published)
    seats = np.where(case.locked != NOBODY, case.locked, np.where(case.present, fixed, NOBODY))
    person, at = np.nonzero((seats != NOBODY) & (case.locked == NOBODY))
    room = seats[person, at]
    pinned = case.fixed[person, at] == room
    closed = ~case.open_to[case.kinds[person], at, room] | (case.most[at, room] == 0)
    seats[person[closed & ~pinned], at[closed & ~pinned]] = NOBODY
    return seats


def waiting(case: Case, seats: Integers) -> Truths:
    """Tell who still needs a seat: [P, R]."""
    waits: Truths = case.present & (seats == NOBODY)
    return waits


def welcome(case: Case, seats: Integers) -> Integers:
    """Give those without a seat a free one, round by round, as far as there is one for them.

    Rooms with too few people come first, then the emptiest.
    """
    seats = seats.copy()
    for at in range(case.rounds):
        people = np.nonzero(waiting(case, seats)[:, at])[0]
        if len(people):
            _welcome_in(case, seats, people, at)
    return seats


def _welcome_in(case: Case, seats: Integers, people: Integers, at: int) -> None:
    counts = sizes(case, seats)[at]
    free = np.clip(case.most[at] - counts, 0, len(people))
    places = np.repeat(np.arange(case.rooms), free)
    nth = np.arange(len(places)) - np.repeat(np.cumsum(free) - free, free)
    filled = counts[places] + nth
    urgent = np.where(filled < case.least[at, places], -case.people - 1, 0)
    may = may_enter(case, seats, people, at)[:, places]
    cost = np.where(may, urgent + filled, _NEVER)
    for row, place in zip(*linear_sum_assignment(cost), strict=True):
        if cost[row, place] != _NEVER:
            seats[people[row], at] = places[place]


_NEVER = 10**9


def may_enter(case: Case, seats: Integers, people: Integers, at: int) -> Truths:
    """Tell which rooms are open to *people* in a round after what they have in the others."""
    may = np.stack([case.allowed(person)[at] for person in people.tolist()])
    had = topics_had(case, seats)[people]
    for other in range(case.rounds):
        if other != at:
            known = had[:, other] != NOBODY
            may &= ~(known[:, None] & (had[:, other][:, None] == case.topics[at][None, :]))
    pinned = case.pinned[people, at] != NOBODY
    may[pinned] = np.stack([case.allowed(person)[at] for person in people.tolist()])[pinned]
    return may
