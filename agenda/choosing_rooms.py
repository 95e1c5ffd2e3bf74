"""People choose their rooms: who has the place they chose, who waits for it, who makes way.

Who was seated without having asked for that room makes way for somebody who asks for it, and has
a room all the same. Nobody who has what they chose, or wished for in the list of people, does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Floor:
    """One round in which people choose: places by topic, who sits where, who chose what.

    *chosen* is in the order of choosing; *wished* are those whose seat is one they wished for;
    *barred* are the topics, each with somebody who would follow nothing there.
    """

    places: Mapping[str, int]
    seats: Mapping[str, str]
    chosen: Mapping[str, str] = field(default_factory=dict)
    wished: frozenset[str] = frozenset()
    barred: frozenset[tuple[str, str]] = frozenset()

    def waiting(self) -> tuple[str, ...]:
        """Give those who wait for the place they chose, the first of them first."""
        return tuple(one for one in self.chosen if not self._content(one))

    def place_in_line(self, person: str) -> int:
        """Tell how many wait for the same topic up to somebody who waits, from 1."""
        topic = self.chosen[person]
        line = [one for one in self.waiting() if self.chosen[one] == topic]
        return line.index(person) + 1

    def left(self, topic: str) -> int:
        """Tell how many could still have a topic who choose it now."""
        line = sum(self.chosen[one] == topic for one in self.waiting())
        return max(0, self.places[topic] - len(self._firm(topic)) - line)

    def settled(self) -> "Floor":
        """Give everybody their choice as far as there are places, the first to choose first."""
        floor: Floor = self
        while (better := floor._step()) is not None:
            floor = better
        return floor

    def _step(self) -> "Floor | None":
        """Let the first who can have their choice have it."""
        for person in self.waiting():
            found = self._entered(person, self.chosen[person])
            if found is not None:
                return found
        return None

    def _entered(self, person: str, topic: str) -> "Floor | None":
        if topic not in self.places or (person, topic) in self.barred:
            return None
        if len(self._people(topic)) < self.places[topic]:
            return self._with({person: topic})
        other = self._who_makes_way(topic, self.seats.get(person))
        room = None if other is None else self._room_for(other, person)
        if other is None or room is None:
            return None
        return self._with({person: topic, other: room})

    def _who_makes_way(self, topic: str, offered: str | None) -> str | None:
        """Give who would rather have the room that is offered, or else the last who asked least."""
        people = self._people(topic)
        glad = (one for one in people if offered and self.chosen.get(one) == offered)
        firm = self._firm(topic)
        others = [one for one in people if one not in firm]
        idle = [one for one in others if one not in self.chosen]
        return next(glad, None) or next(reversed(idle or others), None)

    def _room_for(self, other: str, leaver: str) -> str | None:
        """Give a room for who makes way: the one they wait for, the *leaver*'s, the emptiest."""
        wanted, old = self.chosen.get(other), self.seats.get(leaver)
        followed = [one for one in self.places if (other, one) not in self.barred]
        free = [one for one in followed if len(self._people(one)) < self.places[one]]
        if wanted in free:
            return wanted
        if old in followed:
            return old
        return max(free, key=lambda one: self.places[one] - len(self._people(one)), default=None)

    def _firm(self, topic: str) -> list[str]:
        """Give those at a topic who asked for it."""
        return [one for one in self._people(topic) if self._content(one) or one in self.wished]

    def _content(self, person: str) -> bool:
        return person in self.chosen and self.seats.get(person) == self.chosen[person]

    def _people(self, topic: str) -> list[str]:
        return [person for person, seat in self.seats.items() if seat == topic]

    def _with(self, moved: Mapping[str, str]) -> "Floor":
        return replace(self, seats={**self.seats, **moved}, wished=self.wished - moved.keys())


def moves(before: Floor, after: Floor) -> dict[str, str]:
    """Give the new topics of those who changed rooms."""
    return {
        person: topic for person, topic in after.seats.items() if before.seats.get(person) != topic
    }


def without(floor: Floor, people: Iterable[str]) -> Floor:
    """Give the floor when some *people* have left it."""
    gone = frozenset(people)
    return replace(
        floor,
        seats={one: seat for one, seat in floor.seats.items() if one not in gone},
        chosen={one: topic for one, topic in floor.chosen.items() if one not in gone},
        wished=floor.wished - gone,
    )
