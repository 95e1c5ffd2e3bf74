"""What it costs that a room has so many people of a value: balance, and nobody alone."""

from dataclasses import dataclass, replace

import numpy as np

from agenda.seating.case import Integers
from agenda.seating.engine.terms import Terms


@dataclass(frozen=True, eq=False)
class Shares:
    """The fair shares of one round: c·s/p people of each value in a room of s.

    Counts are [V + 1, N], the last row ("unknown") is free of charge.
    """

    totals: Integers
    """[V + 1, 1] how many people of each value take part."""
    present: int
    weight: int
    """For how many real rounds this one stands."""
    balance: int
    """The price of one person too many or too few."""
    alone: Integers
    """[V + 1, 1] the price of being the only one, for values that more than one person has."""

    def cost(self, counts: Integers, sizes: Integers) -> Integers:
        """Give the price of *counts* in rooms of *sizes*, [N]."""
        shares = self.totals * sizes
        low, high = shares // self.present, -(-shares // self.present)
        off = np.maximum(counts - high, 0) + np.maximum(low - counts, 0)
        cost: Integers = self.balance * off + self.alone * (counts == 1)
        cost[..., -1, :] = 0
        return cost

    def only(self, *, balance: bool) -> "Shares":
        """Give these shares at real weights: to count imbalance, or else those who are alone."""
        alone = (self.alone > 0) * self.weight
        return replace(
            self, balance=self.weight if balance else 0, alone=0 * alone if balance else alone
        )

    def changes(self, counts: Integers, sizes: Integers) -> tuple[Integers, Integers]:
        """Give the price of one more and of one fewer of each value, at the same sizes."""
        shares = self.totals * sizes
        low = shares // self.present
        high = low + (low * self.present < shares)
        more = ((counts >= high).astype(np.int64) - (counts < low)) * self.balance
        fewer = ((counts <= low).astype(np.int64) - (counts > high)) * self.balance
        if self.alone.any():
            one = (counts == 1).astype(np.int64)
            more += self.alone * ((counts == 0) - one)
            fewer += self.alone * ((counts == 2) - one)  # noqa: PLR2004 -- two, then one alone
        more[-1] = fewer[-1] = 0
        return more, fewer


def shares_of(terms: Terms, at: int) -> Shares:
    """Give the fair shares of a round."""
    here = terms.seated[:, at]
    width = terms.last_value + 1
    totals = np.bincount(terms.values[:, here].ravel(), minlength=width)[:, None]
    weight = terms.weights[at]
    return Shares(
        totals=totals,
        present=max(int(here.sum()), 1),
        weight=weight,
        balance=weight * terms.worth.balance,
        alone=weight * terms.worth.alone * ((totals > 1) & terms.lonely[:, None]).astype(np.int64),
    )
