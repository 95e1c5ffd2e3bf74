"""A seating as integers: who may sit where. No name, no text, no time."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from agenda.seating.levels import ORDER, Level

Integers = NDArray[np.int64]
Truths = NDArray[np.bool_]

NOBODY = -1
"""Stands for no room, no topic, no organisation, no value."""


def _pairs() -> Integers:
    return np.zeros((0, 2), dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Case:
    """P people, R rounds, up to N rooms in each: what is given, and what counts.

    A round may stand for several real ones in which the same people sit together (groups that
    swap topics): `weights` says for how many. People of one *kind* may enter the same rooms.
    """

    weights: Integers
    """[R] for how many real rounds a round stands."""
    least: Integers
    """[R, N] fewest seats to fill; a room that is not there has 0 and 0."""
    most: Integers
    """[R, N] most seats."""
    present: Truths
    """[P, R] who takes part."""
    kinds: Integers
    """[P] the kind of each person."""
    open_to: Truths
    """[K, R, N] which rooms a kind may enter (languages, reachable topics)."""
    fixed: Integers
    """[P, R] the room somebody must have, or NOBODY."""
    locked: Integers
    """[P, R] the room somebody had already, or NOBODY: a fact that no rule judges."""
    topics: Integers
    """[R, N] what a room is about; whoever had a topic does not have it again. NOBODY: no rule."""
    apart: Integers = field(default_factory=_pairs)
    """[any, 2] people who never share a room."""
    together: Integers = field(default_factory=_pairs)
    """[any, 2] people who share a room whenever both are there."""
    organisations: Integers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """[P] whom somebody belongs to, or NOBODY."""
    attributes: Integers = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int64))
    """[A, P] values from 0, or NOBODY: what rooms are balanced by."""
    alone: tuple[int, ...] = ()
    """Attributes (rows of `attributes`) of which nobody should be the only one in a room."""
    wishes: Integers = field(default_factory=lambda: np.zeros((0, 2), dtype=np.int64))
    """[any, 2] person, topic."""
    published: Integers = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int64))
    """[P, R] the room somebody was told, or NOBODY; empty when nothing was told yet."""
    order: tuple[Level, ...] = ORDER

    @property
    def people(self) -> int:
        """P."""
        return len(self.present)

    @property
    def rounds(self) -> int:
        """R."""
        return len(self.weights)

    @property
    def rooms(self) -> int:
        """N."""
        return int(self.most.shape[1])

    @cached_property
    def pinned(self) -> Integers:
        """[P, R] the room that somebody has whatever else is decided, or NOBODY."""
        return np.where(self.locked != NOBODY, self.locked, self.fixed)

    @cached_property
    def clusters(self) -> tuple[tuple[int, ...], ...]:
        """People who are kept together, each cluster of two and more in order."""
        leader = np.arange(self.people)
        for one, other in self.together:
            low, high = sorted((int(leader[one]), int(leader[other])))
            leader[leader == high] = low
        found: dict[int, list[int]] = {}
        for person in np.unique(self.together):
            found.setdefault(int(leader[person]), []).append(int(person))
        return tuple(tuple(sorted(members)) for _, members in sorted(found.items()))

    def allowed(self, person: int) -> Truths:
        """[R, N] the rooms that somebody may have: open to their kind, and theirs if pinned."""
        rooms = self.open_to[self.kinds[person]] & (self.most > 0)
        pinned = self.pinned[person]
        for at in np.nonzero(pinned != NOBODY)[0]:
            rooms[at] = False
            rooms[at, pinned[at]] = True
        here: Truths = rooms & self.present[person][:, None]
        return here
