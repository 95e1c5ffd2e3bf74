"""What the search pays for each thing it would rather not have."""

from dataclasses import dataclass

from agenda.seating.case import Case
from agenda.seating.levels import Level

RULE = 1_000_000
"""What a broken rule costs: more than all levels together are worth to the search."""

_ABOVE_REPEATS = 30
_ABOVE_OTHERS = 2
_ROOM_FOR_HEAT = 4


@dataclass(frozen=True, slots=True)
class Worth:
    """The price of one unit on each level: steep, yet not so steep that no hill is crossed.

    Exact is only the comparison of whole seatings, level by level; prices just lead the way.
    """

    sizes: int
    organisations: int
    balance: int
    alone: int
    repeats: int
    wishes: int
    moves: int

    def of(self, level: Level) -> int:
        """Give the price of one unit on a *level*; the worst-off are led by the repeats."""
        return 0 if level is Level.WORST_OFF else int(getattr(self, level.value))

    def at(self, tenths: int) -> "Worth":
        """Give these prices with all that is dearer than a repeat at so many *tenths* of it."""

        def softened(price: int) -> int:
            return max(price * tenths // 10, 1) if price > self.repeats else price

        return Worth(
            sizes=softened(self.sizes),
            organisations=softened(self.organisations),
            balance=softened(self.balance),
            alone=softened(self.alone),
            repeats=self.repeats,
            wishes=softened(self.wishes),
            moves=softened(self.moves),
        )


def worth_of(case: Case) -> Worth:
    """Give the price of each level by its place in the order of the case."""
    prices: dict[Level, int] = {}
    price = 1
    for level in reversed(case.order):
        if level is Level.WORST_OFF:
            price *= _ROOM_FOR_HEAT
        if level is Level.WORST_OFF or not _counts(case, level):
            continue
        prices[level] = price
        price *= _ABOVE_REPEATS if level is Level.REPEATS else _ABOVE_OTHERS
    return Worth(
        **{level.value: prices.get(level, 0) for level in Level if level is not Level.WORST_OFF}
    )


def _counts(case: Case, level: Level) -> bool:
    return {
        Level.ORGANISATIONS: len(case.organisations),
        Level.BALANCE: len(case.attributes),
        Level.ALONE: len(case.alone),
        Level.WISHES: len(case.wishes),
        Level.MOVES: case.published.size,
    }.get(level, 1) > 0
