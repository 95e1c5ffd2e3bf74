"""Seat a case: integers in, integers out, the same for the same seed on every machine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from agenda.seating import score
from agenda.seating.case import Case, Integers
from agenda.seating.engine.bounds import bounds_of
from agenda.seating.engine.search import Task, best_seating
from agenda.seating.engine.sizes import sizes_of
from agenda.seating.engine.terms import Terms
from agenda.seating.levels import Level, Reached, Violation

__all__ = ["Solution", "bounds", "seat"]

Progress = Callable[[float, tuple[Reached, ...]], None]


@dataclass(frozen=True, eq=False)
class Solution:
    """The *seats*, [P, R], what they *reached* in the order of the case, and the rules broken."""

    seats: Integers
    reached: tuple[Reached, ...]
    violations: tuple[Violation, ...]


def seat(
    case: Case, *, seed: int, steps: int | None = None, progress: Progress | None = None
) -> Solution:
    """Find the best seating that *steps* of search come by, or prove one the best and stop.

    Without *steps*, the size of the case decides. *progress* hears now and then which share of
    the steps is spent, and what is reached. A case that cannot be seated is never an error: its
    seating breaks as few rules as the search can.
    """
    terms = Terms(case)
    sizes = sizes_of(terms)
    floor = bounds_of(terms, sizes)

    def reached_by(values: tuple[int, ...]) -> tuple[Reached, ...]:
        return tuple(
            Reached(level, value, min(floor[level], value))
            for level, value in zip(case.order, values, strict=True)
        )

    def told(share: float, values: tuple[int, ...]) -> None:
        if progress is not None:
            progress(share, reached_by(values))

    goal = tuple(floor[level] for level in case.order)
    seats = best_seating(terms, sizes, Task(seed, steps, goal, told))
    broken = tuple(score.violations(case, seats))
    return Solution(seats, reached_by(tuple(score.values(case, seats).values())), broken)


def bounds(case: Case) -> Mapping[Level, int]:
    """Give, for each level of the case, a value that no seating without broken rules beats."""
    terms = Terms(case)
    return bounds_of(terms, sizes_of(terms))
