"""How good a seating is: the rules it breaks, and its value on each level."""

from collections.abc import Callable, Iterator, Mapping

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.levels import Level, Rule, Violation


def pairs_of(counts: Integers) -> Integers:
    """Give C(n, 2) of each count."""
    return counts * (counts - 1) // 2


def cells(first: Integers, second: Integers, rooms: int) -> Integers:
    """Give how many people go from each room of one round to each room of another: [N, N]."""
    both = (first != NOBODY) & (second != NOBODY)
    return np.bincount(first[both] * rooms + second[both], minlength=rooms * rooms).reshape(
        rooms, rooms
    )


def sizes(case: Case, seats: Integers) -> Integers:
    """Give how many people sit in each room: [R, N]."""
    return np.array(
        [np.bincount(column[column != NOBODY], minlength=case.rooms) for column in seats.T],
        dtype=np.int64,
    ).reshape(case.rounds, case.rooms)


def violations(case: Case, seats: Integers) -> Iterator[Violation]:
    """Find every rule that the *seats*, [P, R], break; what is locked breaks none."""
    free = case.locked == NOBODY
    yield from _unseated(case, seats, free)
    yield from _wrong_rooms(case, seats, free)
    yield from _crowds(case, seats, free)
    yield from _pairs(case, seats, free)
    yield from _topics_again(case, seats, free)


def _unseated(case: Case, seats: Integers, free: np.ndarray) -> Iterator[Violation]:
    wrong = free & ((seats != NOBODY) != case.present)
    for person, at in np.argwhere(wrong).tolist():
        yield Violation(Rule.AVAILABILITY, (person,), at)
    for person, at in np.argwhere(~free & (seats != case.locked)).tolist():
        yield Violation(Rule.LOCKED, (person,), at, (int(case.locked[person, at]),))


def _wrong_rooms(case: Case, seats: Integers, free: np.ndarray) -> Iterator[Violation]:
    fixed = case.fixed != NOBODY
    for person, at in np.argwhere(free & fixed & case.present & (seats != case.fixed)).tolist():
        yield Violation(Rule.FIXED_SEAT, (person,), at, (int(case.fixed[person, at]),))
    for person, at in np.argwhere(free & ~fixed & (seats != NOBODY)).tolist():
        room = int(seats[person, at])
        if not case.open_to[case.kinds[person], at, room]:
            yield Violation(Rule.LANGUAGE, (person,), at, (room,))


def _crowds(case: Case, seats: Integers, free: np.ndarray) -> Iterator[Violation]:
    counts = sizes(case, seats)
    for at, room in np.argwhere((counts > case.most) | (counts < case.least)).tolist():
        if (free[:, at] & (case.present[:, at] | (seats[:, at] != NOBODY))).any():
            inside = np.nonzero(seats[:, at] == room)[0].tolist()
            yield Violation(Rule.CAPACITY, tuple(inside), at, (room,))


def _pairs(case: Case, seats: Integers, free: np.ndarray) -> Iterator[Violation]:
    for rule, pairs in ((Rule.APART, case.apart), (Rule.TOGETHER, case.together)):
        for one, other in pairs.tolist():
            here = (seats[one] != NOBODY) & (seats[other] != NOBODY) & (free[one] | free[other])
            same = seats[one] == seats[other]
            for at in np.nonzero(here & (same if rule is Rule.APART else ~same))[0].tolist():
                rooms = sorted({int(seats[one, at]), int(seats[other, at])})
                yield Violation(rule, (one, other), at, tuple(rooms))


def _topics_again(case: Case, seats: Integers, free: np.ndarray) -> Iterator[Violation]:
    """Find topics had twice; two fixed seats at one topic are what the organiser wants."""
    judged = free & (case.fixed == NOBODY)
    had = topics_had(case, seats)
    for first in range(case.rounds):
        for second in range(first + 1, case.rounds):
            again = (had[:, first] != NOBODY) & (had[:, first] == had[:, second])
            again &= judged[:, first] | judged[:, second]
            for person in np.nonzero(again)[0].tolist():
                rooms = (int(seats[person, first]), int(seats[person, second]))
                yield Violation(Rule.TOPIC_ONCE, (person,), second, rooms)


def topics_had(case: Case, seats: Integers) -> Integers:
    """Give the topic of each seat, [P, R], or NOBODY."""
    if not case.rooms:
        return np.full_like(seats, NOBODY)
    had = case.topics[np.arange(case.rounds)[None, :], np.maximum(seats, 0)]
    return np.where(seats == NOBODY, NOBODY, had)


def values(case: Case, seats: Integers) -> dict[Level, int]:
    """Give the value of the *seats*, [P, R], on every level of the case, in its order."""
    return {level: _VALUES[level](case, seats) for level in case.order}


def uneven_sizes(case: Case, seats: Integers) -> int:
    """Count the people by whom rooms are larger or smaller than an even split of those present."""
    total = 0
    for at, counts in enumerate(sizes(case, seats)):
        open_rooms = counts[case.most[at] > 0]
        low, more = divmod(int(open_rooms.sum()), max(len(open_rooms), 1))
        high = low + (more > 0)
        excess = np.maximum(open_rooms - high, 0) + np.maximum(low - open_rooms, 0)
        total += int(case.weights[at]) * int(excess.sum())
    return total


def same_organisation(case: Case, seats: Integers) -> int:
    """Count the pairs of one organisation that share a room, over the rounds."""
    return _shared(case, seats, case.organisations) if len(case.organisations) else 0


def _shared(case: Case, seats: Integers, values_of: Integers) -> int:
    together = _kept_together(case, seats, values_of)
    return (
        sum(
            int(weight) * int(pairs_of(counts).sum())
            for weight, counts in zip(case.weights, _counts(case, seats, values_of), strict=True)
        )
        - together
    )


def _kept_together(case: Case, seats: Integers, values_of: Integers) -> int:
    """Count the pairs of one value that the organiser keeps together: they are no fault."""
    return sum(
        int(case.weights[(seats[one] != NOBODY) & (seats[one] == seats[other])].sum())
        for one, other in _every_together(case)
        if values_of[one] == values_of[other] != NOBODY
    )


def _every_together(case: Case) -> Iterator[tuple[int, int]]:
    for cluster in case.clusters:
        yield from ((one, other) for at, one in enumerate(cluster) for other in cluster[at + 1 :])


def _counts(case: Case, seats: Integers, values_of: Integers) -> Iterator[Integers]:
    """Give for each round how many people of each value sit in each room: [N, V]."""
    width = int(values_of.max(initial=0)) + 1
    for column in seats.T:
        here = (column != NOBODY) & (values_of != NOBODY)
        flat = column[here] * width + values_of[here]
        yield np.bincount(flat, minlength=case.rooms * width).reshape(case.rooms, width)


def imbalance(case: Case, seats: Integers) -> int:
    """Count by how many people rooms miss their fair share of each value of each attribute.

    The fair share of a room of s people, of p present, of a value that c of them have, is
    c·s/p, rounded down or up: both are fair.
    """
    counts_of_rooms = sizes(case, seats)
    total = 0
    for values_of in case.attributes:
        for at, counts in enumerate(_counts(case, seats, values_of)):
            size = counts_of_rooms[at]
            present = max(int(size.sum()), 1)
            shares = size[:, None] * counts.sum(axis=0)[None, :]
            low, high = shares // present, -(-shares // present)
            off = np.maximum(counts - high, 0) + np.maximum(low - counts, 0)
            total += int(case.weights[at]) * int(off.sum())
    return total


def alone(case: Case, seats: Integers) -> int:
    """Count those who are the only one of their value in a room, where there are others."""
    total = 0
    for attribute in case.alone:
        for at, counts in enumerate(_counts(case, seats, case.attributes[attribute])):
            lonely = (counts == 1) & (counts.sum(axis=0) > 1)[None, :]
            total += int(case.weights[at]) * int(lonely.sum())
    return total


def repeats(case: Case, seats: Integers) -> int:
    """Sum C(meetings, 2) over all pairs of people, those kept together left out.

    With m = sum of w(r) over the rounds r that a pair shares, C(m, 2) is the sum of w(r)·w(s)
    over pairs of shared rounds and of C(w(r), 2) over shared rounds.
    """
    total = 0
    for first in range(case.rounds):
        within = pairs_of(case.weights[first : first + 1])[0]
        if within:
            total += int(within) * int(pairs_of(sizes(case, seats)[first]).sum())
        for second in range(first + 1, case.rounds):
            weight = int(case.weights[first] * case.weights[second])
            both = cells(seats[:, first], seats[:, second], case.rooms)
            total += weight * int(pairs_of(both).sum())
    return total - sum(
        int(pairs_of(_meetings_of(case, seats, one, other))) for one, other in _every_together(case)
    )


def _meetings_of(case: Case, seats: Integers, one: int, other: int) -> Integers:
    same = (seats[one] != NOBODY) & (seats[one] == seats[other])
    return np.asarray(case.weights[same].sum())


def meetings(case: Case, seats: Integers) -> Integers:
    """Give how often each two people share a room: [P, P], zero for those kept together."""
    met = np.zeros((case.people, case.people), dtype=np.int64)
    for at in range(case.rounds):
        column = seats[:, at]
        same = (column[:, None] == column[None, :]) & (column != NOBODY)[:, None]
        met += case.weights[at] * same
    np.fill_diagonal(met, 0)
    for one, other in _every_together(case):
        met[one, other] = met[other, one] = 0
    return met


LARGEST_MATRIX = 1500
"""From how many people on the meetings of all pairs are not looked at one by one."""


def worst_off(case: Case, seats: Integers) -> int:
    """Give the repeats of the person who has most of them: sum of C(meetings, 2) over others."""
    if case.people == 0:
        return 0
    if case.people <= LARGEST_MATRIX:
        return int(pairs_of(meetings(case, seats)).sum(axis=1).max())
    worst = np.zeros(case.people, dtype=np.int64)
    for first in range(case.rounds):
        for second in range(first + 1, case.rounds):
            one, other = seats[:, first], seats[:, second]
            both = (one != NOBODY) & (other != NOBODY)
            shared = cells(one, other, case.rooms)[one[both], other[both]] - 1
            worst[both] += case.weights[first] * case.weights[second] * shared
        within = int(pairs_of(case.weights[first : first + 1])[0])
        if within:
            here = seats[:, first] != NOBODY
            worst[here] += within * (sizes(case, seats)[first][seats[here, first]] - 1)
    for pair in _every_together(case):
        worst[list(pair)] -= int(pairs_of(_meetings_of(case, seats, *pair)))
    return int(worst.max())


def unmet_wishes(case: Case, seats: Integers) -> int:
    """Count the wishes for a topic that no round grants."""
    had = topics_had(case, seats)
    return sum(1 for person, topic in case.wishes.tolist() if topic not in had[person])


def moves(case: Case, seats: Integers) -> int:
    """Count the seats that differ from what somebody was told."""
    if not case.published.size:
        return 0
    told = (case.published != NOBODY) & (seats != NOBODY)
    return int((case.weights[None, :] * (told & (seats != case.published))).sum())


_VALUES: Mapping[Level, Callable[[Case, Integers], int]] = {
    Level.SIZES: uneven_sizes,
    Level.ORGANISATIONS: same_organisation,
    Level.BALANCE: imbalance,
    Level.ALONE: alone,
    Level.REPEATS: repeats,
    Level.WORST_OFF: worst_off,
    Level.WISHES: unmet_wishes,
    Level.MOVES: moves,
}
