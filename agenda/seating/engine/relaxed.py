"""Bounds by linear programming: as if people could be split over rooms."""

from dataclasses import dataclass

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.terms import Terms

_LARGEST = 20_000
"""From how many possible seats on nobody waits for the programme."""

_NEARLY = 1e-6
"""By how much a programme may miss a whole number."""


@dataclass(frozen=True, eq=False)
class _Seats:
    """Every seat somebody may have: their number, the round, the room."""

    person: Integers
    at: Integers
    room: Integers


def unmet_wishes_at_least(terms: Terms) -> int:
    """Give how many wishes stay unmet at least: seats, sizes and topics once are respected."""
    seats = _seats(terms) if len(terms.case.wishes) else None
    if seats is None:
        return 0
    total = len(terms.case.wishes)
    left = total - _granted_anyway(terms)
    return left - _most(terms, seats, _grants(terms, seats), left)


def moves_at_least(terms: Terms) -> int:
    """Give how many seats differ from what people were told, at least."""
    seats = _seats(terms) if terms.case.published.size else None
    if seats is None:
        return 0
    told = terms.told[seats.person, seats.at]
    kept = np.where(told == seats.room, terms.case.weights[seats.at], 0)
    seated = (terms.told != NOBODY) & terms.seated
    total = int((seated * terms.case.weights).sum())
    return total - _most(terms, seats, kept, total)


def _seats(terms: Terms) -> _Seats | None:
    case = terms.case
    if case.people * case.rounds * case.rooms > _LARGEST:
        return None
    found = [
        (person, at, room)
        for person, at in np.argwhere(terms.seated).tolist()
        for room in np.nonzero(terms.allowed(person, at))[0].tolist()
    ]
    person, at, room = np.array(found, dtype=np.int64).reshape(-1, 3).T
    return _Seats(person, at, room)


def _grants(terms: Terms, seats: _Seats) -> Integers:
    """Give for each seat how many wishes it grants."""
    topics = terms.topics[seats.at, seats.room]
    times = np.zeros(terms.wishes.shape, dtype=np.int64)
    np.add.at(times, tuple(terms.case.wishes.T), 1)
    granted: Integers = times[seats.person, topics]
    pinned = terms.pinned[seats.person, seats.at] != NOBODY
    had = np.zeros(terms.wishes.shape, dtype=np.bool_)
    had[seats.person[pinned], topics[pinned]] = True
    return np.where(had[seats.person, topics], 0, granted)


def _granted_anyway(terms: Terms) -> int:
    """Count the wishes that seats grant in which people are pinned."""
    topics = np.where(
        terms.pinned == NOBODY,
        NOBODY,
        terms.topics[np.arange(terms.case.rounds), np.maximum(terms.pinned, 0)],
    )
    return sum(1 for person, topic in terms.case.wishes.tolist() if topic in topics[person])


def _most(terms: Terms, seats: _Seats, worth: Integers, ceiling: int) -> int:
    """Give the most that the seats people take are *worth* together, or the *ceiling*."""
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 -- slow import
    from scipy.sparse import csr_array  # noqa: PLC0415 -- slow import

    case, count = terms.case, len(worth)
    if not worth.any():
        return 0
    everybody = csr_array(
        (np.ones(count), (seats.person * case.rounds + seats.at, np.arange(count))),
        shape=(case.people * case.rounds, count),
    )
    rooms = csr_array(
        (np.ones(count), (seats.at * case.rooms + seats.room, np.arange(count))),
        shape=(case.rounds * case.rooms, count),
    )
    judged, topics = _topic_rows(terms, seats)
    once = csr_array(
        (np.ones(len(judged)), (topics, judged)),
        shape=(case.people * (terms.no_topic + 1), count),
    )
    open_round = (case.locked == NOBODY).any(axis=0)[:, None]
    most = np.where(open_round, case.most, case.people).ravel()
    least = np.where(open_round, case.least, 0).ravel()
    seated = terms.seated.astype(np.float64).ravel()
    result = milp(
        -worth.astype(np.float64),
        constraints=[
            LinearConstraint(everybody, seated, seated),
            LinearConstraint(rooms, least, most),
            LinearConstraint(once, -np.inf, 1),
        ],
        bounds=Bounds(0, 1),
    )
    return int(np.floor(-result.fun + _NEARLY)) if result.success else ceiling


def _topic_rows(terms: Terms, seats: _Seats) -> tuple[Integers, Integers]:
    """Give the seats whose topic may be had once only, and the row of person and topic.

    Whoever is pinned to a topic has it, so that the rule is about the other seats only.
    """
    topics = terms.topics[seats.at, seats.room]
    free = terms.pinned[seats.person, seats.at] == NOBODY
    chosen = np.nonzero((topics != terms.no_topic) & free)[0]
    rows = seats.person[chosen] * (terms.no_topic + 1) + topics[chosen]
    return chosen, rows
