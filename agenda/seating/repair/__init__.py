"""The day changes the plan: seats for those who come, and as few moves as there can be."""

from dataclasses import dataclass

from agenda.seating.case import Case, Integers
from agenda.seating.levels import Level
from agenda.seating.repair.better import better, quality
from agenda.seating.repair.fewest import fewest_moves
from agenda.seating.score import moves, values

__all__ = ["Offer", "repair"]


@dataclass(frozen=True, eq=False)
class Offer:
    """Seats, [P, R], that are new in as many *moves*, with their values on every level.

    *proven* says that no seating without a violation has fewer moves.
    """

    moves: int
    seats: Integers
    values: dict[Level, int]
    proven: bool


def repair(case: Case, *, seed: int, extra: tuple[int, ...] = (0, 2, 4)) -> tuple[Offer, ...]:
    """Offer seats with the fewest moves, and better ones for a few moves more.

    `case.published` has what people were told, and `case.locked` what they had already: that
    never changes. Every offer after the first is better than the one before on a level (other
    than moves) while it is as good on all levels before that one. Where it is impossible there
    are no offers, and `agenda.seating.conflict.explain` says why.
    """
    fewest = fewest_moves(case)
    if fewest is None:
        return ()
    offers: list[Offer] = []
    seats = fewest.seats
    for more in sorted(extra):
        seats = better(case, seats, most_moves=fewest.moves + more, seed=seed)
        if not offers or quality(case, seats) < quality(case, offers[-1].seats):
            count = moves(case, seats)
            proven = fewest.proven and count == fewest.moves
            offers.append(Offer(count, seats, values(case, seats), proven))
    return tuple(offers)
