"""What stands in the way of a seating, as numbers: clauses, and sets of them."""

from dataclasses import dataclass

from agenda.seating.levels import Rule

EVERY_ROUND = -1
"""Stands for no one round."""


@dataclass(frozen=True, slots=True, order=True)
class Clause:
    """One *rule* about some *people*, in a *round* or in all (-1), in some *rooms*.

    What each rule's clause says:

    - capacity: these rooms have their fewest and most seats in this round; the people are those
      who have to sit in them, if that is all there is to it;
    - fixed-seat: this person has this room in this round;
    - language: these people enter no room that is not open to them;
    - apart, together: this pair;
    - topic-once: these people have no topic twice.

    In a way out, *by* says how many more each room would take than its most (or, below zero, how
    many fewer than its fewest), and a clause on languages names the round and the room that
    would have to be open to the people.
    Who is there and what is locked are facts, and never a clause.
    """

    rule: Rule
    people: tuple[int, ...] = ()
    round: int = EVERY_ROUND
    rooms: tuple[int, ...] = ()
    by: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """Clauses that no seating keeps together, though it could without any one of them.

    Each of the *relaxations* is enough: without its clauses there is a seating. The first has
    as few exceptions as could be found (in small cases: as there can be); the others do without
    the rules that the earlier ones bend.
    """

    rules: tuple[Clause, ...]
    relaxations: tuple[tuple[Clause, ...], ...] = ()
