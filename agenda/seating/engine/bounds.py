"""Values that no seating without broken rules can go below, level by level."""

from collections.abc import Callable, Iterator, Mapping
from operator import mul

import numpy as np

from agenda.seating.case import NOBODY, Integers, Truths
from agenda.seating.engine.mix import imbalance_at_least
from agenda.seating.engine.relaxed import moves_at_least, unmet_wishes_at_least
from agenda.seating.engine.sizes import Sizes
from agenda.seating.engine.terms import Terms
from agenda.seating.levels import Level


def pairs_at_least(people: int, rooms: int) -> int:
    """Give the fewest pairs that share one of so many rooms: those of the most even split."""
    if not rooms:
        return 0
    low, more = divmod(people, rooms)
    return rooms * (low * (low - 1) // 2) + more * low


def bounds_of(terms: Terms, sizes: Sizes) -> dict[Level, int]:
    """Give the bound of each level of the case, in its order.

    No seating that is as good on the levels before it has less.
    """
    found: dict[Level, int] = {}
    for level in terms.case.order:
        found[level] = _BOUNDS[level](terms, sizes if Level.SIZES in found else None)
        if level is Level.SIZES:
            found[level] = sum(map(mul, terms.weights, sizes.uneven))
    return found


def _organisations(terms: Terms, _sizes: Sizes | None) -> int:
    if not len(terms.case.organisations):
        return 0
    return sum(
        terms.weights[at] * _pairs_of_one(terms, at, members)
        for at in range(terms.case.rounds)
        for members in _organisations_of(terms, at)
    )


def _organisations_of(terms: Terms, at: int) -> Iterator[Integers]:
    here = np.nonzero(terms.seated[:, at] & (terms.case.organisations != NOBODY))[0]
    here = here[np.argsort(terms.organisations[here], kind="stable")]
    edges = np.nonzero(np.diff(terms.organisations[here]))[0] + 1
    yield from (members for members in np.split(here, edges) if len(members) > 1)


def _pairs_of_one(terms: Terms, at: int, members: Integers) -> int:
    """Give the fewest pairs of the *members* of one organisation that share a room."""
    rooms = np.stack([terms.allowed(person, at) for person in members.tolist()])
    companions = _companions_among(terms, members)
    if rooms.sum(axis=1).min() >= len(members):
        return 0
    return max(_fewest_pairs(rooms) - companions, 0)


def _companions_among(terms: Terms, members: Integers) -> int:
    inside = np.isin(terms.companions, members)
    return int(inside.all(axis=1).sum())


def _fewest_pairs(rooms: Truths) -> int:
    """Give the fewest pairs that share a room when each has a row of allowed *rooms*.

    The j-th person of a room meets j - 1 others: an assignment to numbered places.
    """
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 -- slow import

    if rooms.all():
        return pairs_at_least(*rooms.shape)
    people = len(rooms)
    places = np.where(rooms[:, :, None], np.arange(people), people * people)
    cost = places.reshape(people, -1)
    chosen = linear_sum_assignment(cost)
    return int(cost[chosen].sum())


def _nothing(_terms: Terms, _sizes: Sizes | None) -> int:
    return 0


def _balance(terms: Terms, sizes: Sizes | None) -> int:
    return imbalance_at_least(terms, sizes) if sizes is not None else 0


def _repeats(terms: Terms, _sizes: Sizes | None = None) -> int:
    case, weights = terms.case, terms.weights
    total = 0
    for first in range(case.rounds):
        within = weights[first] * (weights[first] - 1) // 2
        here = int(terms.seated[:, first].sum())
        total += within * pairs_at_least(here, int((case.most[first] > 0).sum()))
        for second in range(first + 1, case.rounds):
            both = int((terms.seated[:, first] & terms.seated[:, second]).sum())
            share = pairs_at_least(both, _open_cells(terms, first, second))
            total += weights[first] * weights[second] * share
    return max(total - _companions(terms), 0)


def _open_cells(terms: Terms, first: int, second: int) -> int:
    """Count the pairs of rooms, one in each round, that somebody may have."""
    used = [terms.allowed_to_some(at) for at in (first, second)]
    one, other = terms.topics[first], terms.topics[second]
    again = (one[:, None] == other[None, :]) & (one != terms.no_topic)[:, None]
    again &= ~terms.pinned_cells(first, second)
    return int((used[0][:, None] & used[1][None, :] & ~again).sum())


def _companions(terms: Terms) -> int:
    """Count the repeats of those kept together, at most."""
    met = [
        sum(
            weight
            for at, weight in enumerate(terms.weights)
            if terms.seated[one, at] and terms.seated[other, at]
        )
        for one, other in terms.companions.tolist()
    ]
    return sum(times * (times - 1) // 2 for times in met)


def _worst_off(terms: Terms, sizes: Sizes | None) -> int:
    """Give what somebody has at least: the average, or what those of the fullest cells have.

    When p people go from one round's rooms to another's through c pairs of rooms, some pair has
    p/c of them, rounded up, who meet in both rounds. With *sizes*, rooms are as even as there.
    """
    people, rounds = terms.case.people, range(terms.case.rounds)
    if not people:
        return 0
    return max(
        -(-2 * _repeats(terms) // people),
        *(_fullest(terms, sizes, one, other) for one in rounds for other in range(one)),
        0,
    )


def _fullest(terms: Terms, sizes: Sizes | None, first: int, second: int) -> int:
    both = int((terms.seated[:, first] & terms.seated[:, second]).sum())
    inside = -(-both // max(_open_cells(terms, first, second), 1))
    if inside <= len(np.unique(terms.companions)):
        return 0
    one, other = terms.weights[first], terms.weights[second]
    return one * other * (inside - 1) + sum(
        weight * (weight - 1) // 2 * (max(_smallest_room(terms, sizes, at), inside) - 1)
        for at, weight in ((first, one), (second, other))
    )


def _smallest_room(terms: Terms, sizes: Sizes | None, at: int) -> int:
    """Give how many people a room that is used has at least, as all others have seats for most."""
    case = terms.case
    most, here = case.most[at], int(terms.seated[:, at].sum())
    open_rooms = most > 0
    if sizes is not None and not sizes.uneven[at]:
        return here // max(int(open_rooms.sum()), 1)
    left = here - (int(most.sum()) - most[open_rooms])
    return int(np.maximum(case.least[at][open_rooms], left).min(initial=here))


_BOUNDS: Mapping[Level, Callable[[Terms, Sizes | None], int]] = {
    Level.SIZES: _nothing,
    Level.ORGANISATIONS: _organisations,
    Level.BALANCE: _balance,
    Level.ALONE: _nothing,
    Level.REPEATS: _repeats,
    Level.WORST_OFF: _worst_off,
    Level.WISHES: lambda terms, _: unmet_wishes_at_least(terms),
    Level.MOVES: lambda terms, _: moves_at_least(terms),
}
