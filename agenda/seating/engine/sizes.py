"""How many people each room of a round should have, so that everybody may sit somewhere."""

from dataclasses import dataclass

import numpy as np

from agenda.seating.case import NOBODY, Integers, Truths
from agenda.seating.engine.terms import Terms


def even_split(people: int, rooms: int) -> tuple[int, int]:
    """Give the smallest and the largest room of the most even split of *people*."""
    low, more = divmod(people, max(rooms, 1))
    return low, low + (more > 0)


def unevenness(loads: Integers, open_rooms: Truths) -> int:
    """Count the people by whom rooms are larger or smaller than the even split."""
    low, high = even_split(int(loads.sum()), int(open_rooms.sum()))
    off = np.maximum(loads - high, 0) + np.maximum(low - loads, 0)
    return int(off[open_rooms].sum())


@dataclass(frozen=True, eq=False)
class Sizes:
    """The sizes that rooms should have, [R, N], and how uneven those of a round have to be."""

    targets: Integers
    uneven: tuple[int, ...]


def sizes_of(terms: Terms) -> Sizes:
    """Give the most even sizes with which everybody may sit somewhere."""
    found = [_loads(terms, at) for at in range(terms.case.rounds)]
    targets = np.array([loads for loads, _ in found], dtype=np.int64)
    return Sizes(
        targets.reshape(len(found), terms.case.rooms), tuple(uneven for _, uneven in found)
    )


def _loads(terms: Terms, at: int) -> tuple[Integers, int]:
    people = int(terms.seated[:, at].sum())
    open_rooms = terms.case.most[at] > 0
    even = _even_loads(terms, at, people)
    groups, counts, base = _groups(terms, at)
    if not even_is_open(even, terms, at) or (even < base).any() or not groups[:, open_rooms].all():
        found = _solved(terms, at, (groups, counts, base))
        if found is not None:
            return found, unevenness(found, open_rooms)
        if not even_is_open(even, terms, at):
            return _poured(terms, at, people), 0
    return even, 0


def even_is_open(even: Integers, terms: Terms, at: int) -> bool:
    """Tell whether the *even* sizes keep the smallest and largest sizes of the rooms."""
    case = terms.case
    return bool(((even >= case.least[at]) & (even <= case.most[at])).all())


def _even_loads(terms: Terms, at: int, people: int) -> Integers:
    rooms = np.nonzero(terms.case.most[at] > 0)[0]
    even = np.zeros(terms.case.rooms, dtype=np.int64)
    if len(rooms):
        low, more = divmod(people, len(rooms))
        even[rooms] = low
        even[np.roll(rooms, -at * more)[:more]] += 1
    return even


def _groups(terms: Terms, at: int) -> tuple[Truths, Integers, Integers]:
    """Give the sets of rooms people choose from, how many have each, and who sits already."""
    here = terms.seated[:, at]
    pinned = terms.pinned[:, at]
    base = np.bincount(pinned[here & (pinned != NOBODY)], minlength=terms.case.rooms)
    kinds = np.bincount(terms.case.kinds[here & (pinned == NOBODY)], minlength=len(terms.barred))
    known = np.nonzero(kinds)[0]
    return ~terms.barred[known, at], kinds[known], base


def _poured(terms: Terms, at: int, people: int) -> Integers:
    """Fill the smallest room again and again; rooms overflow only when all are full."""
    case = terms.case
    filled: Integers = np.minimum(case.least[at], case.most[at])
    rooms = np.nonzero(case.most[at] > 0)[0]
    if not len(rooms):
        return filled
    for _ in range(people - int(filled.sum())):
        full = filled >= case.most[at]
        filled[rooms[np.argmin(filled[rooms] + people * full[rooms])]] += 1
    return filled


def _solved(terms: Terms, at: int, given: tuple[Truths, Integers, Integers]) -> Integers | None:
    """Give the most even sizes by integer programming: a flow with a price at each room."""
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 -- slow import
    from scipy.sparse import csr_array, hstack  # noqa: PLC0415 -- slow import

    groups, counts, base = given
    who, where = np.nonzero(groups)
    case, rooms, flows = terms.case, terms.case.rooms, len(who)
    open_rooms = case.most[at] > 0
    low, high = even_split(int(terms.seated[:, at].sum()), int(open_rooms.sum()))
    ones = np.ones(flows)
    seats = csr_array((ones, (where, np.arange(flows))), shape=(rooms, flows))
    people = csr_array((ones, (who, np.arange(flows))), shape=(len(groups), flows))
    slack = csr_array(np.eye(rooms))
    nothing = csr_array((len(groups), 2 * rooms))
    off = csr_array((rooms, rooms))
    limits = [
        LinearConstraint(hstack([people, nothing], format="csr"), counts, counts),
        LinearConstraint(
            hstack([seats, off, off], format="csr"), case.least[at] - base, case.most[at] - base
        ),
        LinearConstraint(hstack([seats, -slack, off], format="csr"), -np.inf, high - base),
        LinearConstraint(
            hstack([seats, off, slack], format="csr"), np.where(open_rooms, low, 0) - base, np.inf
        ),
    ]
    price = np.concatenate([np.zeros(flows), np.ones(2 * rooms)])
    integrality = np.concatenate([np.ones(flows), np.zeros(2 * rooms)])
    result = milp(price, constraints=limits, integrality=integrality, bounds=Bounds(0, np.inf))
    if result.x is None:
        return None
    found: Integers = base + np.rint(np.asarray(seats @ result.x[:flows])).astype(np.int64)
    return found
