"""The search that found the tables of schedules.

It is run by hand, as `python -m tests.seating.designs_search`.

A schedule with many symmetries is described by few rooms, so that an exact search is soon through
with them. For each schedule the group of symmetries stands here that led to it; how the group moves
people and rounds is drawn until the search succeeds. Without arguments everything is searched for,
which takes some minutes; with arguments such as `8-4-10`, only that.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain, count
from math import prod
from random import Random
from string import ascii_lowercase, digits
from textwrap import fill
from typing import TypeVar

from agenda.seating.designs.balance import even_shifts
from tests.seating.designs_symmetric import (
    Group,
    Move,
    Recipe,
    Round,
    Subgroup,
    Symmetric,
    covered,
)

Thing = TypeVar("Thing")


def _cycles(*lengths: int) -> Recipe:
    unit = tuple(
        tuple(int(row == column) for column in range(len(lengths))) for row in range(len(lengths))
    )
    return lengths, unit, 1, ()


def _turned(length: int, factor: int, turns: int, *more: int) -> Recipe:
    return (length,), ((factor,),), turns, more


_TETRAHEDRON = (2, 2), ((0, 1), (1, 1)), 3
SYMMETRIES: dict[tuple[int, int, int], Recipe] = {
    (5, 3, 7): _cycles(7),
    (6, 3, 8): ((3, 3), ((0, 1), (2, 0)), 4, ()),
    (7, 3, 10): _turned(7, 2, 3),
    (8, 3, 11): _cycles(11),
    (10, 3, 14): _cycles(14),
    (11, 3, 16): _cycles(15),
    (12, 3, 17): _cycles(17),
    (13, 3, 19): _cycles(3, 3),
    (14, 3, 20): _cycles(20),
    (16, 3, 23): _cycles(23),
    (17, 3, 25): _cycles(5, 5),
    (6, 4, 7): _cycles(12),
    (7, 4, 9): _cycles(3, 3, 3),
    (8, 4, 10): (*_TETRAHEDRON, (2,)),
    (9, 4, 11): _turned(9, 4, 3),
    (10, 4, 13): _turned(13, 5, 4),
    (11, 4, 13): _turned(13, 5, 4),
    (12, 4, 15): (*_TETRAHEDRON, (3,)),
    (13, 4, 17): _turned(17, 4, 4),
    (6, 5, 6): _cycles(30),
}
# Rows and rounds of rectangles, by the moduli of the digits of a room.
RECTANGLES: dict[tuple[int, ...], tuple[tuple[int, int], ...]] = {
    (6,): ((5, 5),),
    (10,): ((4, 9), (8, 8), (9, 5)),
    (2, 2, 3): ((5, 12), (6, 9), (8, 8)),
    (14,): ((4, 13), (5, 12), (6, 11), (7, 10), (8, 8)),
    (3, 5): ((4, 14), (5, 13), (6, 11), (7, 10), (9, 8)),
    (2, 3, 3): ((4, 17), (5, 15), (6, 14), (7, 12), (8, 11), (9, 10)),
    (2, 2, 5): ((5, 17), (6, 15), (7, 14), (8, 12), (9, 11), (10, 10)),
    (3, 7): ((4, 20), (5, 18), (6, 16), (7, 15), (8, 13), (9, 11), (10, 10)),
    (22,): ((4, 21), (5, 18), (6, 16), (7, 14), (8, 13), (9, 12), (10, 11)),
    (2, 2, 2, 3): ((5, 20), (6, 18), (8, 14), (10, 12)),
    (26,): ((4, 24), (5, 21), (6, 19), (7, 17), (8, 15), (9, 14), (10, 13)),
    (2, 2, 7): ((4, 28), (5, 23), (6, 21), (8, 17), (10, 14)),
    (30,): ((4, 28), (5, 25), (6, 23), (7, 20), (8, 18), (9, 17), (10, 15)),
}
_DIGITS = digits + ascii_lowercase
_NODES = 3_000
_STEPS = 2_000
_MOST_CHOICES = 25_000
_MOST_ORBITS = 6


def found_schedule(case: tuple[int, int, int], draws: Random) -> str:
    """Draw symmetries until a schedule has them, and write its starters for the table."""
    groups, size, rounds = case
    group = Group(SYMMETRIES[case])
    never_met = groups * size - 1 - rounds * (size - 1)
    while True:
        people = _drawn(group, groups * size, draws)
        turns = _drawn(group, rounds, draws)
        if not people or not turns:
            continue
        symmetric = Symmetric(group, people, turns)
        if not symmetric.is_faithful:
            continue
        choices = list(symmetric.choices(size, leave=never_met == 1))
        draws.shuffle(choices)
        needs = symmetric.needs(never_met)
        found = covered(needs, choices, _NODES) if len(choices) <= _MOST_CHOICES else None
        if found is not None:
            return _written_schedule(case, symmetric, symmetric.schedule(found))


def _drawn(group: Group, total: int, draws: Random) -> list[Subgroup]:
    """Draw stabilisers so that their orbits add up, or give none."""
    drawn: list[Subgroup] = []
    while total and len(drawn) < _MOST_ORBITS:
        fitting = [one for one in group.classes if group.order // len(one) <= total]
        drawn.append(draws.choice(fitting))
        total -= group.order // len(drawn[-1])
    return [] if total else sorted(drawn, key=group.classes.index)


def _written_schedule(
    case: tuple[int, int, int], symmetric: Symmetric, schedule: list[Round]
) -> str:
    """Write a schedule with the symmetry that leaves the fewest starters."""
    moves = min(symmetric.moves, key=lambda one: len(_orbits(schedule, partial(_moved, one))))
    cycles = _orbits(range(symmetric.people), moves.__getitem__)
    number = {person: index for index, person in enumerate(chain.from_iterable(cycles))}
    starters = []
    for turns in _orbits(schedule, partial(_moved, moves)):
        rooms = sorted(sorted(number[person] for person in room) for room in turns[0])
        room_of = {person: _DIGITS[index] for index, room in enumerate(rooms) for person in room}
        starters.append((len(turns), "".join(room_of[one] for one in range(symmetric.people))))
    return f"    {case[:2]}: ({tuple(map(len, cycles))}, {tuple(starters)}),\n"


def _moved(moves: Move, turn: Round) -> Round:
    return frozenset(tuple(sorted(moves[person] for person in room)) for room in turn)


def _orbits(things: Iterable[Thing], moved: Callable[[Thing], Thing]) -> list[list[Thing]]:
    """Part things into cycles of those that are moved to each other, the longest first."""
    cycles, seen = [], set[Thing]()
    for thing in things:
        cycle = []
        while thing not in seen:
            seen.add(thing)
            cycle.append(thing)
            thing = moved(thing)  # noqa: PLW2901 -- once round the cycle
        if cycle:
            cycles.append(cycle)
    return sorted(cycles, key=len, reverse=True)


def found_rectangle(moduli: tuple[int, ...], size: int, rounds: int) -> str:
    """Search from one start after another for a rectangle, and write its rows for the table."""
    starts = (even_shifts(moduli, rounds, size, steps=_STEPS, seed=seed) for seed in count(1))
    columns = next(found for found in starts if found is not None)
    words = ("".join(_DIGITS[shift] for shift in row) for row in zip(*columns, strict=True))
    return fill(" ".join(words), 90, initial_indent=" " * 8, subsequent_indent=" " * 8) + "\n"


def main(names: Sequence[str]) -> None:
    """Search for the schedules and rectangles of the given names, or for all."""
    for case in SYMMETRIES:
        if not names or "-".join(map(str, case)) in names:
            sys.stdout.write(found_schedule(case, Random(1)))
            sys.stdout.flush()
    for moduli, shapes in RECTANGLES.items():
        for size, rounds in shapes:
            if not names or f"{prod(moduli)}-{size}-{rounds}" in names:
                sys.stdout.write(f"    {moduli}:\n{found_rectangle(moduli, size, rounds)}")
                sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
