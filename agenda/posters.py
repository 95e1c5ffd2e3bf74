"""Several short presentations in one slot: whose turn it is, and the minutes each has.

Whoever overruns takes the time from those who wait: what is left of the slot is shared by them
again, but nobody gets less than the least or more than was planned.
"""

from datetime import datetime, timedelta

from agenda.text import Frozen
from agenda.timer import Countdown

WARNS = timedelta(seconds=30)
LEAST = timedelta(minutes=1)
"""What everybody gets if the agenda does not say how short a poster may be."""

_SECOND = timedelta(seconds=1)


class Turn(Frozen):
    """The turn of the poster with a *number*, and its time."""

    number: int
    countdown: Countdown


class PosterRun(Frozen):
    """Posters by their numbers: whose *turn* it is, who waits, and who is done.

    They are shown in a *place* in a slot, which is over when it ends or, for an item of a session,
    *within* so much time from its start.
    """

    place: str
    slot: str
    least: timedelta
    most: timedelta
    within: timedelta | None = None
    waiting: tuple[int, ...] = ()
    turn: Turn | None = None
    done: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether everybody has had their turn."""
        return self.turn is None and not self.waiting

    @property
    def last(self) -> int:
        """The greatest number of all."""
        here = () if self.turn is None else (self.turn.number,)
        return max((*self.waiting, *here, *self.done, *self.left_out), default=0)


def each(run: PosterRun, now: datetime, until: datetime | None) -> timedelta:
    """Give the time for each of those who wait, in whole seconds."""
    if until is None or not run.waiting:
        return run.most
    share = (until - _free_from(run, now.replace(microsecond=0))) // len(run.waiting)
    whole = share // _SECOND * _SECOND
    return max(run.least, min(run.most, whole))


def lacking(run: PosterRun, now: datetime, until: datetime | None) -> timedelta:
    """Give the time that is lacking even if each of those who wait has the least; zero if none."""
    if until is None:
        return timedelta(0)
    needed = run.least * len(run.waiting)
    return max(timedelta(0), needed - (until - _free_from(run, now)))


def move_on(run: PosterRun, now: datetime, until: datetime | None) -> PosterRun:
    """End the present one's turn, and begin the next one's if anybody waits."""
    done = run.done if run.turn is None else (*run.done, run.turn.number)
    return _begin_next(run.model_copy(update={"done": done}), now, until)


def put_last(run: PosterRun, now: datetime, until: datetime | None) -> PosterRun:
    """Let the present one have its turn after all others."""
    again = () if run.turn is None else (run.turn.number,)
    return _begin_next(run.model_copy(update={"waiting": (*run.waiting, *again)}), now, until)


def leave_out(run: PosterRun, now: datetime, until: datetime | None) -> PosterRun:
    """Drop the present one, and begin the next one's turn if anybody waits."""
    dropped = run.left_out if run.turn is None else (*run.left_out, run.turn.number)
    return _begin_next(run.model_copy(update={"left_out": dropped}), now, until)


def add_late(run: PosterRun) -> PosterRun:
    """Let one more wait, after all others."""
    return run.model_copy(update={"waiting": (*run.waiting, run.last + 1)})


def _begin_next(run: PosterRun, now: datetime, until: datetime | None) -> PosterRun:
    free = run.model_copy(update={"turn": None})
    if not free.waiting:
        return free
    countdown = Countdown(began=now, ends=now + each(free, now, until), warns=WARNS)
    first, *others = free.waiting
    turn = Turn(number=first, countdown=countdown)
    return free.model_copy(update={"turn": turn, "waiting": tuple(others)})


def _free_from(run: PosterRun, now: datetime) -> datetime:
    """Give when the next one can begin: at once, or when the present one's time is up."""
    return now if run.turn is None else max(now, run.turn.countdown.ends)
