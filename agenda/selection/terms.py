"""What a selection is about: applications, terms, decisions with their reasons."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

Value: TypeAlias = tuple[str, str]
"""An attribute, and one value that applications have for it; the value is empty if not given."""

NOT_GIVEN: Final = ""


@dataclass(frozen=True, slots=True)
class Application:
    """Somebody who would like to come: for each attribute its values, and the organisation."""

    id: str
    values: Mapping[str, tuple[str, ...]]
    organisation: str = ""


class Balance(StrEnum):
    """What a fair share is."""

    EVEN = "even"
    PROPORTIONAL = "proportional"


class Why(StrEnum):
    """A reason for a decision."""

    SEAT_FOR_ALL = "seat-for-all"
    ONLY_ONE = "only-one"
    ALL_OF_FEW = "all-of-few"
    BALANCES = "balances"
    FITS = "fits"
    DRAWN = "drawn"
    FULL = "full"
    ORGANISATION_FULL = "organisation-full"
    NOT_DRAWN = "not-drawn"
    OTHERS_BALANCE = "others-balance"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is selected or waits; for *value*, so many *applied* and *selected*."""

    why: Why
    value: Value = ("", "")
    applied: int = 0
    selected: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about an application."""

    id: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Who is selected, who waits (in order), and how many of each value applied and are in."""

    selected: tuple[Decision, ...]
    waiting: tuple[Decision, ...]
    applied: Mapping[str, Mapping[str, int]]
    taken: Mapping[str, Mapping[str, int]]
    imbalance: int


@dataclass(frozen=True, slots=True)
class Terms:
    """How many are selected, how many wait, and by which rule."""

    seats: int
    weights: Mapping[str, int]
    waiting: int = 0
    balance: Balance = Balance.EVEN
    per_organisation: int | None = None
    seed: int = 1
