"""Rectangles of shifts: rows of people who never meet each other, nor anybody else twice.

A row has one person for each room; their places in it are its columns. In round r the person in
column j of row i is in room j + shifts[i][r]. So two people of one row are never in one room, and
people of two rows meet at most once if the differences of the two rows of shifts are all different.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from math import prod

from agenda.seating.designs.fields import Field, field, prime_powers, shifted
from agenda.seating.designs.rectangle_table import RECTANGLES

Schedule = tuple[tuple[int, ...], ...]
Shifts = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """The *shifts*, by row and round, of columns whose digits have the *moduli*."""

    moduli: tuple[int, ...]
    shifts: Shifts

    def schedule(self) -> Schedule:
        """Give the room of each person in each round; the rows stand one after another."""
        turned = cache(partial(shifted, self.moduli))
        return tuple(
            tuple(room for shift in shifts for room in turned(shift))
            for shifts in zip(*self.shifts, strict=True)
        )

    def copied(self, times: int) -> "Rectangle":
        """Give rows that are so many *times* as long, in parts that keep to their own rooms."""
        longer = tuple(tuple(times * shift for shift in row) for row in self.shifts)
        return Rectangle((times, *self.moduli), longer)


def rectangle(groups: int, size: int, rounds: int) -> Rectangle | None:
    """Give *size* rows of *groups* people for so many *rounds*, or None if we know none."""
    for most, make in _families(groups, size):
        if rounds <= most:
            return make(rounds)
    return None


def most_rounds(groups: int, size: int) -> int:
    """Give for how many rounds we know *size* rows of *groups* people."""
    return max(most for most, _ in _families(groups, size))


_Family = tuple[int, Callable[[int], Rectangle]]


def _families(groups: int, size: int) -> Iterator[_Family]:
    """Give every way to make the rows, each with the most rounds for which it serves."""
    yield from _of_fields(groups, size)
    yield from _of_table(groups, size)
    yield (groups - 1) // max(size - 1, 1) + 1, partial(_multiples, groups, size)


def _of_fields(groups: int, size: int) -> Iterator[_Family]:
    """Multiply row by round in the fields that make up the number of rooms.

    A difference of rows times one of rounds is not nought if one of the two is nought in no
    field: there are no more rows, or no more rounds, than any of the fields has elements.
    """
    fields = [field(prime, exponent) for prime, exponent in prime_powers(groups)]
    few_rows = [one for one in fields if one.order >= size]
    if few_rows:
        yield prod(one.order for one in few_rows), partial(_products, groups, size, few_rows)
    for least in fields:
        few_rounds = [one for one in fields if one.order >= least.order]
        if size <= prod(one.order for one in few_rounds):
            yield least.order, partial(_products, groups, size, few_rounds)


def _products(groups: int, size: int, fields: list[Field], rounds: int) -> Rectangle:
    rows, columns = _elements(fields, size), _elements(fields, rounds)
    shifts = tuple(tuple(_product(fields, row, column) for column in columns) for row in rows)
    moduli = tuple(modulus for one in fields for modulus in one.moduli)
    return Rectangle(moduli, shifts).copied(groups // prod(one.order for one in fields))


def _elements(fields: list[Field], amount: int) -> list[tuple[int, ...]]:
    """Give elements that differ in every field where that is possible, else in one at least."""
    if amount <= min(one.order for one in fields):
        return [(number,) * len(fields) for number in range(amount)]
    return [_digits(fields, number) for number in range(amount)]


def _digits(fields: list[Field], number: int) -> tuple[int, ...]:
    digits = []
    for one in fields:
        number, digit = divmod(number, one.order)
        digits.append(digit)
    return tuple(digits)


def _product(fields: list[Field], row: tuple[int, ...], column: tuple[int, ...]) -> int:
    total, weight = 0, 1
    for one, factor, other in zip(fields, row, column, strict=True):
        total += one.times(factor, other) * weight
        weight *= one.order
    return total


def _of_table(groups: int, size: int) -> Iterator[_Family]:
    """Take a rectangle of the table, as it stands or with its rows for rounds."""
    for moduli, shifts in _table():
        times, rest = divmod(groups, prod(moduli))
        if not rest and size <= len(shifts):
            yield len(shifts[0]), partial(_part, times, moduli, shifts[:size])


@cache
def _table() -> tuple[tuple[tuple[int, ...], Shifts], ...]:
    found: list[tuple[tuple[int, ...], Shifts]] = []
    for moduli, text in RECTANGLES.items():
        for paragraph in text.split("\n\n"):
            rows = tuple(tuple(int(shift, 36) for shift in word) for word in paragraph.split())
            found += (moduli, rows), (moduli, tuple(zip(*rows, strict=True)))
    return tuple(found)


def _part(times: int, moduli: tuple[int, ...], shifts: Shifts, rounds: int) -> Rectangle:
    return Rectangle(moduli, tuple(row[:rounds] for row in shifts)).copied(times)


def _multiples(groups: int, size: int, rounds: int) -> Rectangle:
    """Multiply row by round in whole numbers, which stay below the number of rooms."""
    shifts = tuple(tuple(row * turn for turn in range(rounds)) for row in range(size))
    return Rectangle((groups,), shifts)
