"""Why a seating is impossible, and what would make it possible."""

from agenda.seating.case import Case
from agenda.seating.conflict.clauses import Clause, Conflict
from agenda.seating.conflict.counting import by_counting
from agenda.seating.conflict.feasible import find_feasible, too_large
from agenda.seating.conflict.smallest import smallest
from agenda.seating.conflict.ways import ways_out

__all__ = ["Clause", "Conflict", "explain", "find_feasible"]


def explain(case: Case) -> Conflict | None:
    """Say which rules are in conflict, and what would do away with it; None if there is none.

    Of a question that is too large (thousands of people who differ) only what counting shows is
    told, without ways out.
    """
    rules = by_counting(case)
    if too_large(case):
        return Conflict(rules) if rules else None
    rules = rules or smallest(case)
    return Conflict(rules, ways_out(case, rules)) if rules else None
