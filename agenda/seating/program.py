"""A mixed-integer program, put together piece by piece and solved by HiGHS without a clock."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_array, vstack

from agenda.seating.case import Integers

Reals = NDArray[np.float64]

NODES = 2000
"""How many branches are looked at: work is limited by steps, so that it ends alike everywhere."""

LARGE = 5000
"""With more columns than this, the cheapest solution is looked for once, and well."""

TINY = 1e-6
"""Less than this is nothing: the solver's numbers are broken."""

INFEASIBLE = 2
"""The solver's word for: there is no solution."""


@dataclass(frozen=True, eq=False)
class Answer:
    """The *columns* of the best solution found, if any, and what no solution goes below."""

    columns: Integers | None
    value: float
    bound: float

    @property
    def impossible(self) -> bool:
        """Whether it is proven that there is no solution."""
        return self.columns is None and self.bound == np.inf


@dataclass(frozen=True, eq=False)
class Relaxation:
    """The best solution when people could be split: its *value* is a bound; *prices* by row."""

    value: float
    columns: Reals
    prices: Reals


class Program:
    """Columns with costs, rows with bounds. Every column is a whole number from 0."""

    def __init__(self) -> None:
        self._cost: list[Reals] = []
        self._most: list[Reals] = []
        self._row_least: list[Reals] = []
        self._row_most: list[Reals] = []
        self._entries: list[tuple[Integers, Integers, Reals]] = []
        self.width = 0
        self.height = 0

    def add_columns(self, count: int, *, most: ArrayLike, cost: ArrayLike = 0) -> Integers:
        """Add columns from 0 to *most*, and give their numbers."""
        self._most.append(np.broadcast_to(np.asarray(most, dtype=float), (count,)))
        self._cost.append(np.broadcast_to(np.asarray(cost, dtype=float), (count,)))
        self.width += count
        return np.arange(self.width - count, self.width)

    def add_rows(self, count: int, *, least: ArrayLike = -np.inf, most: ArrayLike) -> Integers:
        """Add rows whose sum is from *least* to *most*, and give their numbers."""
        self._row_least.append(np.broadcast_to(np.asarray(least, dtype=float), (count,)))
        self._row_most.append(np.broadcast_to(np.asarray(most, dtype=float), (count,)))
        self.height += count
        return np.arange(self.height - count, self.height)

    def put(self, rows: Integers, columns: Integers, factor: float = 1) -> None:
        """Let *columns* count in *rows*, one each."""
        rows, columns = np.broadcast_arrays(rows, columns)
        self._entries.append((rows.ravel(), columns.ravel(), np.full(rows.size, float(factor))))

    @property
    def most(self) -> Reals:
        """The most of each column."""
        return np.concatenate([*self._most, np.zeros(0)])

    def solve(
        self, *, most: Reals | None = None, cost: Reals | None = None, nodes: int = NODES
    ) -> Answer:
        """Find the cheapest solution in whole numbers, with other *most* or *cost* if given."""
        most, cost = self.most if most is None else most, self._costs if cost is None else cost
        if not self.width:
            fits = bool(((self._leasts <= 0) & (self._mosts >= 0)).all())
            return Answer(np.zeros(0, dtype=np.int64), 0, 0) if fits else _IMPOSSIBLE
        found = milp(
            cost,
            integrality=np.ones(self.width, dtype=np.int64),
            bounds=Bounds(0, most),
            constraints=LinearConstraint(self._matrix, self._leasts, self._mosts),
            options={"node_limit": nodes, "mip_rel_gap": 0},
        )
        if found.status == INFEASIBLE:
            return _IMPOSSIBLE
        bound = -np.inf if found.mip_dual_bound is None else float(found.mip_dual_bound)
        if found.x is None:
            return Answer(None, np.inf, min(bound, np.finfo(float).max))
        columns = np.rint(found.x).astype(np.int64)
        return Answer(columns, float(cost @ columns), bound)

    def cheapest(self, *, most: Reals | None = None, nodes: int = NODES) -> Answer:
        """Solve where costs are whole numbers and the relaxed optimum, rounded up, is in reach.

        A solution that costs no more than that has no column whose reduced cost is above the
        difference: almost all columns with a cost can be left out at first.
        """
        most = self.most if most is None else most
        relaxed = self.relax(most=most)
        if relaxed is None:
            return _IMPOSSIBLE
        goal = np.ceil(relaxed.value - TINY)
        reduced = self._costs - self.worth(relaxed.prices)
        useful = (self._costs == 0) | (reduced <= goal - relaxed.value + TINY)
        answer = self.solve(most=np.where(useful, most, 0), nodes=nodes)
        if answer.value <= goal + TINY:
            return Answer(answer.columns, answer.value, float(goal))
        if answer.columns is not None and self.width > LARGE:
            return Answer(answer.columns, answer.value, relaxed.value)
        whole = self.solve(most=most, nodes=nodes)
        return whole if whole.value < answer.value else answer

    def relax(self, *, most: Reals | None = None, cost: Reals | None = None) -> Relaxation | None:
        """Find the cheapest solution if columns may be broken numbers; None: there is none."""
        most, cost = self.most if most is None else most, self._costs if cost is None else cost
        matrix, least, top = self._matrix, self._leasts, self._mosts
        same, below = least == top, (least != top) & (top < np.inf)
        above = (least != top) & (least > -np.inf)
        found = linprog(  # type: ignore[call-overload]  # the types know no sparse matrices
            cost,
            A_ub=vstack([matrix[below], -matrix[above]]),
            b_ub=np.concatenate([top[below], -least[above]]),
            A_eq=matrix[same],
            b_eq=top[same],
            bounds=np.stack([np.zeros(self.width), most], axis=1),
            method="highs",
        )
        if found.status == INFEASIBLE:
            return None
        prices = np.zeros(self.height)
        prices[same] = found.eqlin.marginals
        prices[below] += found.ineqlin.marginals[: below.sum()]
        prices[above] -= found.ineqlin.marginals[below.sum() :]
        return Relaxation(float(found.fun), found.x, prices)

    def worth(self, prices: Reals) -> Reals:
        """Give what a unit of each column is worth at these prices of rows."""
        worth: Reals = prices @ self._matrix
        return worth

    @property
    def _costs(self) -> Reals:
        return np.concatenate([*self._cost, np.zeros(0)])

    @property
    def _leasts(self) -> Reals:
        return np.concatenate([*self._row_least, np.zeros(0)])

    @property
    def _mosts(self) -> Reals:
        return np.concatenate([*self._row_most, np.zeros(0)])

    @property
    def _matrix(self) -> csr_array:
        if not self._entries:
            return csr_array((self.height, self.width))
        rows, columns, factors = (np.concatenate(part) for part in zip(*self._entries, strict=True))
        return csr_array((factors, (rows, columns)), shape=(self.height, self.width))


_IMPOSSIBLE = Answer(None, np.inf, np.inf)
