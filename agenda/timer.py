"""A countdown: a warning before it ends, and the end, each said once."""

from datetime import datetime, timedelta
from enum import StrEnum

from agenda.text import Frozen

LATE = timedelta(minutes=2)
"""What could not be said for this long is not said any more."""


class Cue(StrEnum):
    """What a countdown says, in this order."""

    SOON = "soon"
    UP = "up"


class Countdown(Frozen):
    """Time that runs from *began* to *ends*; *said* is what need not be said again.

    The warning comes *warns* before the end, unless it would come at the very beginning.
    """

    began: datetime
    ends: datetime
    warns: timedelta
    said: tuple[Cue, ...] = ()

    @property
    def cues(self) -> tuple[tuple[Cue, datetime], ...]:
        """What is still to be said, and when."""
        moments = {Cue.SOON: self.ends - self.warns, Cue.UP: self.ends}
        if moments[Cue.SOON] <= self.began:
            del moments[Cue.SOON]
        return tuple((cue, at) for cue, at in moments.items() if cue not in self.said)

    def due(self, now: datetime) -> tuple[Cue, datetime] | None:
        """Give what should be said at *now*, the latest of it, and when it should have been."""
        return next((one for one in reversed(self.cues) if one[1] <= now), None)

    def next_cue(self, now: datetime) -> datetime | None:
        """Give when there is something to say after *now*."""
        return next((at for _, at in self.cues if at > now), None)

    def having_said(self, cue: Cue) -> "Countdown":
        """Give the countdown that says neither a *cue* nor what stood before it again."""
        order = tuple(Cue)
        return self.model_copy(update={"said": order[: order.index(cue) + 1]})


class Timer(Frozen):
    """A countdown that somebody started in a place, with a *label* if they gave one."""

    place: str
    countdown: Countdown
    label: str = ""


def is_too_late(due: datetime, now: datetime) -> bool:
    """Tell whether something that was due would only confuse people by now."""
    return now - due > LATE
