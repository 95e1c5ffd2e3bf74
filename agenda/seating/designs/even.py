"""Schedules in which the people of every room part as evenly as can be over the next rooms."""

from collections.abc import Iterator
from math import prod

from agenda.seating.designs.fields import Field, field, prime_powers
from agenda.seating.designs.golfers import schedule_without_repeats
from agenda.seating.designs.rectangles import Rectangle, Schedule, rectangle

_STEPS = 600  # of a search: ten people in each of six rooms take a few
_LARGEST = 100_000  # of what a step looks at: a search takes tenths of a second at most


def evenest_schedule(groups: int, size: int, rounds: int) -> Schedule | None:
    """Give the room, from 0, of each person in each round, or None if we know no such schedule.

    Every room has exactly *size* people in every round, and between any two rounds each of them
    sends as many to every room, or one more: no schedule has fewer meetings of pairs who have met.
    Person p belongs to row p // groups; in most schedules a row is in different rooms in every
    round, so that leaving out the last people makes rooms differ by one at most.
    """
    if min(groups, size) < 1:
        return None
    for whole, copies in _wholes(groups, size, rounds):
        rest = _rest(groups, size - copies * (len(whole[0]) // groups), rounds)
        if rest is not None:
            return tuple(one * copies + other for one, other in zip(whole, rest, strict=True))
    return _rest(groups, size, rounds)


def _rest(groups: int, size: int, rounds: int) -> Schedule | None:
    """Give a schedule without repeats, if people are few enough for one, or search for one."""
    if not size:
        return ((),) * rounds
    schedule = schedule_without_repeats(groups, size, rounds)
    if schedule is not None or rounds * rounds * size * groups > _LARGEST:
        return schedule
    if _is_odd(groups, size, rounds):
        return None
    from agenda.seating.designs.balance import even_shifts  # noqa: PLC0415 -- slow import

    moduli = _moduli(groups)
    shifts = even_shifts(moduli, size, rounds, steps=_STEPS)
    return None if shifts is None else Rectangle(moduli, shifts).schedule()


def _is_odd(groups: int, size: int, rounds: int) -> bool:
    """Tell whether the differences between three rounds would have to add up to odd numbers.

    Each would be there an odd number of times, and an odd number of them are odd themselves.
    """
    return groups % 4 == 2 and size % (2 * groups) == groups and rounds > 2  # noqa: PLR2004 -- odd


def _moduli(groups: int) -> tuple[int, ...]:
    return tuple(prime for prime, exponent in prime_powers(groups) for _ in range(exponent))


def _wholes(groups: int, size: int, rounds: int) -> Iterator[tuple[Schedule, int]]:
    """Give schedules that send as many from every room to every room, and how many go in."""
    kinds = (_square, _power, _dozen)
    for whole in (kind(groups, size, rounds) for kind in kinds):
        if whole is not None:
            most = size * groups // len(whole[0])
            yield from ((whole, copies) for copies in range(most, max(most - 2, 0), -1))


def _square(groups: int, size: int, rounds: int) -> Schedule | None:
    """Give as many rows as rooms; one round more may have each row in a room of its own."""
    if size < groups:
        return None
    rows = rectangle(groups, groups, rounds)
    if rows is not None:
        return rows.schedule()
    rows = rectangle(groups, groups, rounds - 1)
    if rows is None:
        return None
    together = tuple(person // groups for person in range(groups * groups))
    return (*rows.schedule(), together)


def _power(groups: int, size: int, rounds: int) -> Schedule | None:
    """Multiply in larger fields, and let only the last digits of a product tell the room."""
    fields = [_larger(prime, exponent, rounds) for prime, exponent in prime_powers(groups)]
    rows = prod(one.order for one, _ in fields)
    if not fields or rows > size:
        return None
    shifts = tuple(tuple(_room(fields, row, turn) for turn in range(rounds)) for row in range(rows))
    return Rectangle(_moduli(groups), shifts).schedule()


def _dozen(groups: int, size: int, rounds: int) -> Schedule | None:
    """Part twelve people over two rooms, by the squares modulo 11; one of them stays."""
    if groups != 2 or size < 6 or rounds > 11:  # noqa: PLR2004 -- what it is for
        return None
    squares = {number * number % 11 for number in range(1, 11)}
    return tuple(
        (*(int((person + turn) % 11 in squares) for person in range(11)), 1)
        for turn in range(rounds)
    )


def _larger(prime: int, exponent: int, rounds: int) -> tuple[Field, int]:
    degree = exponent
    while prime**degree < rounds:
        degree += exponent
    return field(prime, degree), prime**exponent


def _room(fields: list[tuple[Field, int]], row: int, turn: int) -> int:
    total, weight = 0, 1
    for one, rooms in fields:
        row, digit = divmod(row, one.order)
        total += one.times(digit, turn) % rooms * weight
        weight *= rooms
    return total
