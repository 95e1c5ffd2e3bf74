"""Sums and products in finite fields, whose elements are written as whole numbers from 0.

An element of the field of p**m elements is a polynomial of degree below m, and the number has its
coefficients as digits to the base p, the lowest first.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count


def prime_powers(number: int) -> tuple[tuple[int, int], ...]:
    """Give the primes of a *number*, each with its exponent.

    >>> prime_powers(60)
    ((2, 2), (3, 1), (5, 1))
    """
    return tuple(_prime_powers(number))


def _prime_powers(rest: int) -> Iterator[tuple[int, int]]:
    for prime in count(2):
        if prime * prime > rest:
            break
        exponent = 0
        while rest % prime == 0:
            rest //= prime
            exponent += 1
        if exponent:
            yield prime, exponent
    if rest > 1:
        yield rest, 1


def shifted(moduli: Sequence[int], by: int) -> tuple[int, ...]:
    """Give x + *by* for each x in turn, added digit by digit without carrying.

    The *moduli* are those of the digits, the lowest first.

    >>> shifted((6,), 2)
    (2, 3, 4, 5, 0, 1)
    >>> shifted((2, 2), 3)
    (3, 2, 1, 0)
    """
    sums, weight = [0], 1
    for modulus in moduli:
        by, digit = divmod(by, modulus)
        turned = [(one + digit) % modulus * weight for one in range(modulus)]
        sums = [high + low for high in turned for low in sums]
        weight *= modulus
    return tuple(sums)


class Field:
    """The finite field of prime**exponent elements."""

    def __init__(self, prime: int, exponent: int = 1) -> None:
        self.order: int = prime**exponent
        self.moduli = (prime,) * exponent
        self._powers: tuple[int, ...] = () if exponent == 1 else _powers_of_x(prime, self.order)
        self._logarithms = {power: index for index, power in enumerate(self._powers)}

    def times(self, one: int, other: int) -> int:
        """Multiply *one* element by the *other*."""
        if not self._powers:
            return one * other % self.order
        if not one or not other:
            return 0
        exponent = self._logarithms[one] + self._logarithms[other]
        return self._powers[exponent % (self.order - 1)]


@cache
def field(prime: int, exponent: int = 1) -> Field:
    """Give the field of prime**exponent elements."""
    return Field(prime, exponent)


def _powers_of_x(prime: int, order: int) -> tuple[int, ...]:
    """Give 1, x, x**2, … modulo the first polynomial for which they are all elements but 0."""
    for tail in range(1, order):
        powers = _distinct_powers(prime, order, tail)
        if len(powers) == order - 1:
            return powers
    raise AssertionError


def _distinct_powers(prime: int, order: int, tail: int) -> tuple[int, ...]:
    """Give the powers of x until 1 comes again, where x to the field's exponent is *tail*."""
    multiples = [_scaled(tail, factor, prime) for factor in range(prime)]
    powers = [1]
    while (power := _next_power(powers[-1], prime, order, multiples)) > 1:
        powers.append(power)
        if len(powers) == order:  # 1 never comes again: x has no inverse
            break
    return tuple(powers)


def _next_power(power: int, prime: int, order: int, multiples: Sequence[int]) -> int:
    lead, low = divmod(power * prime, order)
    return _sum(low, multiples[lead], prime)


def _scaled(element: int, factor: int, prime: int) -> int:
    high, low = divmod(element, prime)
    return low * factor % prime + prime * (_scaled(high, factor, prime) if high else 0)


def _sum(one: int, other: int, prime: int) -> int:
    total, weight = 0, 1
    while one or other:
        one, first = divmod(one, prime)
        other, second = divmod(other, prime)
        total += (first + second) % prime * weight
        weight *= prime
    return total
