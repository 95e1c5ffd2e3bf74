"""What has happened: the decisions of the moderators, in the order in which they were made."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Started:
    """A moderator started *slot* at the instant *at*."""

    slot: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """The journal of decisions; the projected times follow from it."""

    decisions: tuple[Started, ...] = ()

    @property
    def started(self) -> Mapping[str, datetime]:
        """When each slot was first started by hand."""
        first: dict[str, datetime] = {}
        for decision in self.decisions:
            first.setdefault(decision.slot, decision.at)
        return first

    def after(self, decision: Started) -> "Progress":
        """Give the progress with one more *decision*."""
        return Progress((*self.decisions, decision))
