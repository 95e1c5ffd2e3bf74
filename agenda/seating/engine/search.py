"""The way from a case to its best seating: a start, then walks at low and at high prices."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from itertools import cycle

from agenda.seating.case import NOBODY, Case, Integers
from agenda.seating.engine.construction import constructed
from agenda.seating.engine.couples import resettle_few
from agenda.seating.engine.crowd import Crowd
from agenda.seating.engine.floor import Floor
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.mix import even_mix
from agenda.seating.engine.sizes import Sizes
from agenda.seating.engine.start import first_seating, seated_as
from agenda.seating.engine.stream import Stream
from agenda.seating.engine.tabu import Tabu, families
from agenda.seating.engine.terms import Terms
from agenda.seating.levels import Level
from agenda.seating.score import values, violations

Told = Callable[[float, tuple[int, ...]], None]

_FEW, _SOME, _FEW_ROOMS = 150, 400, 12

_MANY = 1500
_LOW = 1
_TENTHS = (_LOW, 3, 10, 20)
_FIRST_WALK, _WALK, _WALK_OF_MANY = 400, 1000, 250
_FIRST_STRETCH, _LOW_STRETCH, _HIGH_STRETCH = 4000, 5000, 1000
_IN_VAIN = 3000
"""After how many steps in which no more rules came to be kept, the rest can hardly be."""
_WALK_OF_ONE, _OPPOSITE = 15, 2

Walked = tuple[int, tuple[int, ...], Integers]
"""Steps spent, the best measure and its seats, [R, P]."""


@dataclass(frozen=True, slots=True)
class Task:
    """From which *seed* to search, for how many *steps* (or as many as usual), up to a *goal*."""

    seed: int
    steps: int | None
    goal: tuple[int, ...]
    told: Told

    def met(self, found: tuple[int, ...]) -> bool:
        """Tell whether nothing better than what was *found* exists."""
        return found <= (0, *self.goal)


def best_seating(terms: Terms, sizes: Sizes, task: Task) -> Integers:
    """Give the best seating found, [P, R]."""
    case, stream = terms.case, Stream(task.seed)
    hall = first_seating(terms, sizes.targets, stream)
    if not (case.people and case.rounds and case.rooms):
        return hall.seats.T.copy()
    known = constructed(terms)
    best: tuple[int, ...] = ()
    if known is not None:
        best, best_seats = (0, *values(case, known.T).values()), known
        hall = hall if _has_kinds(case) else seated_as(terms, sizes.targets, known)
        if task.met(best):
            return best_seats.T.copy()
    budget = usual_steps(terms) if task.steps is None else task.steps
    walks = (_walks_of_few if _every_pair_is_priced(case) else _walks_of_many)(hall, stream, task)
    patience = usual_patience(terms) if task.steps is None else budget
    spent = since = kept = 0
    for used, found, seats in walks:
        spent += used
        if not best or found[0] < best[0]:
            kept = spent
        if not best or found < best:
            best, best_seats, since = found, seats, spent
        task.told(min(spent / max(budget, 1), 1.0), best[1:])
        in_vain = best[0] and task.steps is None and spent - kept >= _IN_VAIN
        if in_vain or spent >= budget or spent - since >= patience or task.met(best):
            break
    return best_seats.T.copy()


def _every_pair_is_priced(case: Case) -> bool:
    """Tell whether all swaps are compared at every step: for few people, or few large rooms."""
    swaps_of_one_round = any(len(rounds) == 1 for rounds in families(case))
    return case.people <= _FEW or (
        case.people <= _SOME and (case.rooms < _FEW_ROOMS or not swaps_of_one_round)
    )


def _has_kinds(case: Case) -> bool:
    """Tell whether it matters who meets whom, and not only how often."""
    return bool((case.organisations != NOBODY).any() or len(case.attributes) or len(case.wishes))


def usual_patience(terms: Terms) -> int:
    """Give after how many steps without anything better a case of this size is let be."""
    return 400 + 2 * terms.case.people**2 * terms.case.rounds


def usual_steps(terms: Terms) -> int:
    """Give how many steps a case of this size is worth: some ten seconds, thirty for thousands."""
    people = max(terms.case.people, 1)
    if _every_pair_is_priced(terms.case):
        return min(16_000, 16_000 * 80 * 80 // people**2)
    return 36_000 if people <= _MANY else 9_000


def _walks_of_many(hall: Hall, stream: Stream, task: Task) -> Iterator[Walked]:
    """Walk at full prices, then in turns from the best at low prices, and on at full ones.

    Somebody of a rare kind who meets somebody again finds a way where balance is cheap. For
    thousands there is no time for that, and no need.
    """
    terms, targets, crowd = hall.terms, hall.targets, Crowd(hall, stream)
    best = yield from _stretch(crowd, _FIRST_STRETCH, task)
    while terms.case.people > _MANY:
        yield from _stretch(crowd, _HIGH_STRETCH, task)
    cheap = replace(terms, tenths=_LOW)
    while True:
        low = Crowd(seated_as(cheap, targets, best[1]), stream)
        yield from _stretch(low, _LOW_STRETCH, task)
        high = Crowd(seated_as(terms, targets, low.hall.seats), stream)
        best = min(best, (yield from _stretch(high, _HIGH_STRETCH, task)), key=_measure)


def _stretch(
    crowd: Crowd, steps: int, task: Task
) -> Generator[Walked, None, tuple[tuple[int, ...], Integers]]:
    limit = crowd.spent + steps
    while crowd.spent < limit:
        before = crowd.spent
        crowd.walk(_WALK_OF_MANY, task.met)
        yield max(crowd.spent - before, 1), crowd.best, crowd.best_seats
    return crowd.best, crowd.best_seats


def _walks_of_few(hall: Hall, stream: Stream, task: Task) -> Iterator[Walked]:
    """Walk at full prices, then again and again from low prices to high ones.

    Where balance is cheap, people come to rooms in which few meet again; as it grows dearer the
    rooms become balanced and the meetings stay few (the penalties of F. Glover's oscillation).
    """
    terms, seats = hall.terms, hall.seats
    if any(violations(terms.case, seats.T)):
        crowd = Crowd(hall, stream)
        crowd.walk(_FIRST_WALK, lambda best: best[0] == 0)
        yield crowd.spent, crowd.best, crowd.best_seats
        seats = crowd.best_seats
    best = yield from _walk(Floor(terms, seats), stream, task)
    mixed = even_mix(terms) if _is_uneven(terms, best[0], task.goal) else None
    if mixed is not None:
        best = min(best, (yield from _walk(Floor(terms, mixed), stream, task)), key=_measure)
        seats = best[1]
    most = _LOW if terms.case.rooms > _OPPOSITE else max(_TENTHS)
    priced = {tenths: replace(terms, tenths=tenths) for tenths in _TENTHS}
    for turn, tenths in enumerate(cycle(_TENTHS)):
        if _only_fairness_is_left(terms, best[0], task.goal):
            floor = Floor(terms, best[1], fair=turn % 2 == 0)
            best = min(best, (yield from _walk(floor, stream, task)), key=lambda one: one[0])
            continue
        floor = Floor(priced[tenths], seats)
        resettle_few(floor, stream, bold=tenths <= most and not stream.below(terms.case.rooms))
        best = min(best, (yield from _walk(floor, stream, task)), key=lambda one: one[0])
        seats = floor.seats


def _walk(
    floor: Floor, stream: Stream, task: Task
) -> Generator[Walked, None, tuple[tuple[int, ...], Integers]]:
    tabu = Tabu(floor, stream)
    length = min(_WALK, _WALK_OF_ONE * floor.terms.case.people)
    tabu.walk(min(length, task.steps or length), task.met)
    yield max(tabu.spent, 1), tabu.best, tabu.best_seats
    return tabu.best, tabu.best_seats


def _measure(walked: tuple[tuple[int, ...], Integers]) -> tuple[int, ...]:
    return walked[0]


def _is_uneven(terms: Terms, best: tuple[int, ...], goal: tuple[int, ...]) -> bool:
    """Tell whether balance is what keeps a seating from its goal."""
    if Level.BALANCE not in terms.case.order:
        return False
    at = terms.case.order.index(Level.BALANCE)
    return best[1 : at + 1] == goal[:at] and best[at + 1] > goal[at]


def _only_fairness_is_left(terms: Terms, best: tuple[int, ...], goal: tuple[int, ...]) -> bool:
    order = terms.case.order
    before = order.index(Level.WORST_OFF) if Level.WORST_OFF in order else -1
    return (
        before >= 0
        and best[: before + 1] == (0, *goal[:before])
        and (best[before + 1] > goal[before])
    )
