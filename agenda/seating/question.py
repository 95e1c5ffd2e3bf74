"""What is asked: whom to seat in which rounds, and what is known already."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from agenda.model import Event, Level, Topic
from agenda.roster import Participant, Roster
from agenda.seating import columns
from agenda.seating.sittings import Sitting

Rooms = Mapping[str, Mapping[str, str]]
"""The topic of each person by round: round → person → topic."""


@dataclass(frozen=True)
class Question:
    """What is asked: seats for *people* in the *open* rounds; *known* seats are facts.

    *told* is what people were told before, to be kept where that costs nothing. In the open
    rounds, those who are *away* have no seat, *pinned* seats stay, *closed* rooms are empty.
    """

    event: Event
    roster: Roster
    people: tuple[Participant, ...]
    open: tuple[Sitting, ...]
    past: tuple[Sitting, ...] = ()
    known: Rooms = field(default_factory=dict)
    told: Rooms | None = None
    order: tuple[Level, ...] = tuple(Level)
    away: frozenset[str] = frozenset()
    pinned: Rooms = field(default_factory=dict)
    closed: frozenset[tuple[str, str]] = frozenset()

    @property
    def rounds(self) -> tuple[Sitting, ...]:
        """All rounds it is about, in the order of time."""
        return (*self.past, *self.open)

    @cached_property
    def there(self) -> tuple[frozenset[str], ...]:
        """The rounds in which each of the people takes part; whoever left takes part in none."""
        found = columns.availability(self.event, self.people, self.rounds)
        return tuple(
            frozenset() if one.id in self.away else rounds
            for one, rounds in zip(self.people, found, strict=True)
        )

    @cached_property
    def hosted(self) -> Mapping[tuple[str, int], int]:
        """The topic, by session and number of a person, at which the agenda wants somebody."""
        found: dict[tuple[str, int], int] = {}
        for one in self.open:
            for index, topic in enumerate(one.topics):
                for at in self._named_for(topic):
                    found.setdefault((one.session.id, at), index)
        return found

    def _named_for(self, topic: Topic) -> Iterator[int]:
        ids = {person for people in topic.parts.values() for person in people}
        names = {self.event.people[one].name for one in ids}
        folded = {name.casefold() for name in names if name}
        for at, one in enumerate(self.people):
            if one.id in ids or (one.name is not None and one.name.casefold() in folded):
                yield at
