"""What has happened: the decisions of the moderators, in the order in which they were made."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property


class Act(StrEnum):
    """What a moderator decided."""

    START = "start"
    EXTEND = "extend"
    HOLD = "hold"
    RESUME = "resume"
    SKIP = "skip"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision, made at the instant *at*.

    An extension may *cut* another slot, to make room for it.
    Starting, extending and skipping name a *slot*. An extension is *by* so much, or cuts if that
    is below zero, and with a *room* (the id of a topic) it is that room's alone. A hold stops the
    one clock for all that flows, until somebody resumes. An undo takes back the last decision
    that still counts.
    """

    act: Act
    at: datetime
    slot: str = ""
    by: timedelta = timedelta(0)
    room: str = ""
    cut: str = ""
    cut_by: timedelta = timedelta(0)


@dataclass(frozen=True)
class Progress:
    """The journal of decisions; the projected times follow from it."""

    decisions: tuple[Decision, ...] = ()

    @cached_property
    def counting(self) -> tuple[Decision, ...]:
        """The decisions that were not taken back."""
        return counting(self.decisions)

    @cached_property
    def started(self) -> Mapping[str, datetime]:
        """When each slot was first started by hand."""
        first: dict[str, datetime] = {}
        for decision in self.counting:
            if decision.act is Act.START:
                first.setdefault(decision.slot, decision.at)
        return first

    def after(self, decision: Decision) -> "Progress":
        """Give the progress with one more *decision*."""
        return Progress((*self.decisions, decision))


def started(slot: str, at: datetime) -> Decision:
    """Decide that *slot* starts at the instant *at*."""
    return Decision(Act.START, at, slot)


def counting(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Leave out each undo, and what it took back."""
    kept: list[Decision] = []
    for decision in decisions:
        if decision.act is not Act.UNDO:
            kept.append(decision)
        elif kept:
            kept.pop()
    return tuple(kept)
