"""What makes one seating better than another, in the order in which it counts."""

from dataclasses import dataclass
from enum import StrEnum

from agenda.model import Level

__all__ = ["ORDER", "Level", "Reached", "Rule", "Violation"]


ORDER = tuple(Level)
"""The order without other wishes of the organiser."""


class Rule(StrEnum):
    """What a seating must keep; the codes are stable."""

    CAPACITY = "capacity"
    AVAILABILITY = "availability"
    FIXED_SEAT = "fixed-seat"
    LANGUAGE = "language"
    APART = "apart"
    TOGETHER = "together"
    TOPIC_ONCE = "topic-once"
    LOCKED = "in-session-locked"


@dataclass(frozen=True, slots=True)
class Reached:
    """The *value* a seating has on a *level*, and the *bound* that no seating can go below."""

    level: Level
    value: int
    bound: int

    @property
    def proven(self) -> bool:
        """Whether nothing better exists."""
        return self.value == self.bound

    @property
    def ratio(self) -> float:
        """Give value by bound: 1 is the best there is, infinity stands for a bound of nothing."""
        if self.value == self.bound:
            return 1.0
        return self.value / self.bound if self.bound else float("inf")


@dataclass(frozen=True, slots=True)
class Violation:
    """A *rule* that is not kept: by these *people*, in this *round*, in these *rooms*.

    All are numbers from 0, as in the `Case`; -1 stands for no one round.
    """

    rule: Rule
    people: tuple[int, ...]
    round: int
    rooms: tuple[int, ...] = ()
