"""Figures of a plan for its readers: who meets whom, who is in a room, where each person goes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from agenda.model import Event
from agenda.roster import Participant, Roster
from agenda.seating.plan import Plan

Shares = Mapping[str, Mapping[str, Mapping[str | None, int]]]
"""Round → topic → value → how many people there have it; None stands for those without a value."""


@dataclass(frozen=True, eq=False)
class Meetings:
    """How often each two of these *people* share a room: `counts`, [P, P], with a diagonal of 0."""

    people: tuple[str, ...]
    counts: NDArray[np.int16]

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self.people) * (len(self.people) - 1) // 2

    @property
    def met(self) -> int:
        """How many pairs meet at all."""
        return self.more_than(0)

    def more_than(self, times: int) -> int:
        """Give how many pairs meet more often than *times*."""
        return sum(self.histogram[times + 1 :])

    @cached_property
    def histogram(self) -> tuple[int, ...]:
        """How many pairs meet 0 times, once, twice and so on, up to the most there is."""
        most = int(self.counts.max(initial=0))
        both_ways = np.zeros(most + 1, dtype=np.int64)
        for row in self.counts:
            both_ways += np.bincount(row, minlength=most + 1)
        both_ways[0] -= len(self.people)
        return tuple(int(one) // 2 for one in both_ways)

    @cached_property
    def acquaintances(self) -> Mapping[str, int]:
        """How many others each person meets."""
        met = (self.counts > 0).sum(axis=1)
        return {one: int(many) for one, many in zip(self.people, met, strict=True)}


def rounds_of(event: Event) -> tuple[str, ...]:
    """Give the ids of all rounds in the order of time."""
    found = [
        (day, one.starts, one.ends, session.round_id(number))
        for day, on in enumerate(event.days)
        for session in on.sessions
        for number, one in enumerate(session.rounds, start=1)
    ]
    return tuple(name for *_, name in sorted(found))


def people_of(plan: Plan, roster: Roster) -> tuple[str, ...]:
    """Give everybody who has a seat: in the order of the roster, then whom it does not know."""
    seated = {one.person for one in plan.seats}
    known = dict.fromkeys(one.id for one in roster if one.id in seated)
    return (*known, *sorted(seated - known.keys()))


def meetings_of(plan: Plan, people: Sequence[str]) -> Meetings:
    """Count how often each two of *people* have the same room in the same round."""
    place = {one: at for at, one in enumerate(people)}
    counts = np.zeros((len(people), len(people)), dtype=np.int16)
    for members in rooms_of(plan).values():
        here = [place[one] for one in members if one in place]
        counts[np.ix_(here, here)] += 1
    np.fill_diagonal(counts, 0)
    return Meetings(tuple(people), counts)


def rooms_of(plan: Plan) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Give who sits in each room, by round and topic, in the order of the plan."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in plan.seats:
        found.setdefault((one.round, one.room), []).append(one.person)
    return {room: tuple(members) for room, members in found.items()}


def path_of(plan: Plan, event: Event, person: str) -> tuple[tuple[str, str | None], ...]:
    """Give the rounds in the order of time, each with somebody's topic, or None without a seat."""
    return tuple((one, plan.rooms.get(one, {}).get(person)) for one in rounds_of(event))


def values_by(roster: Roster, attribute: str) -> Mapping[str, str]:
    """Give everybody's value of a column of the roster; of languages, the first counts.

    One spelt in capitals and one in small letters are the same: the first spelling stands.
    """
    spelt: dict[str, str] = {}
    given = ((one.id, _value_of(one, attribute)) for one in roster)
    return {
        name: spelt.setdefault(value.casefold(), value)
        for name, value in given
        if value is not None
    }


def shares_of(plan: Plan, values: Mapping[str, str]) -> Shares:
    """Count the people of each value in each room."""
    found: dict[str, dict[str, Counter[str | None]]] = {}
    for (at, room), members in rooms_of(plan).items():
        found.setdefault(at, {})[room] = Counter(values.get(one) for one in members)
    return found


def _value_of(person: Participant, attribute: str) -> str | None:
    if attribute == "langs":
        return person.language
    value: str | None = getattr(person, attribute)
    return value
