"""A plan made somewhat better by swapping two people at a time: as one that was published."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from tests.seating.stream import Stream
from tests.seating.witness import follows_in
from tests.seating.workshop import ATTRIBUTES, Instance, Person, Plan, Room, Row, in_pairs


def settle(instance: Instance, plan: Plan, stream: Stream, tries: int) -> Plan:
    """Swap two people of a round where that keeps every rule and makes nothing worse."""
    table = _Table(instance, plan)
    for _ in range(tries):
        table.try_swap(stream)
    return table.plan()


class _Table:
    def __init__(self, instance: Instance, plan: Plan) -> None:
        self.people = {person["id"]: person for person in instance["people"]}
        self.rooms = {
            (at["id"], room["id"]): room for at in instance["rounds"] for room in at["rooms"]
        }
        self.rounds = [at["id"] for at in instance["rounds"]]
        self.seats: dict[str, dict[str, str]] = {name: {} for name in self.people}
        self.inside: dict[tuple[str, str], set[str]] = {place: set() for place in self.rooms}
        for row in plan:
            self.seats[row.person][row.round] = row.room
            self.inside[row.round, row.room].add(row.person)
        self.met = Counter(
            pair for inside in self.inside.values() for pair in combinations(sorted(inside), 2)
        )
        self.apart = {
            frozenset((one["id"], other))
            for one in instance["people"]
            for other in one.get("apart", ())
        }
        self.stay = in_pairs(instance["people"])
        self.names = sorted(self.people)
        self.shares = {
            (at, field, value): count / len(self.rooms) * len(self.rounds)
            for at in self.rounds
            for (field, value), count in Counter(
                (field, str(person.get(field)))
                for person in instance["people"]
                for field in ATTRIBUTES
            ).items()
        }

    def plan(self) -> Plan:
        return [
            Row(name, at, seats[at])
            for name, seats in self.seats.items()
            for at in self.rounds
            if at in seats
        ]

    def try_swap(self, stream: Stream) -> None:
        at = stream.pick(self.rounds)
        one, other = stream.pick(self.names), stream.pick(self.names)
        first, second = self.seats[one].get(at), self.seats[other].get(at)
        if first is None or second is None or first == second or {one, other} & self.stay:
            return
        here, there = self.rooms[at, first], self.rooms[at, second]
        if not (self._may(one, at, there) and self._may(other, at, here)):
            return
        if {one, other} & {*here.get("fixed", ()), *there.get("fixed", ())}:
            return
        before = self._cost(at, (first, second))
        self._swap(at, one, other)
        allowed = not any(self._clash(at, name) for name in (one, other))
        if not allowed or self._cost(at, (first, second)) > before:
            self._swap(at, one, other)

    def _may(self, one: str, at: str, room: Room) -> bool:
        topics = {
            self.rooms[round_, place].get("topic")
            for round_, place in self.seats[one].items()
            if round_ != at
        }
        return follows_in(self.people[one], room) and room.get("topic") not in topics

    def _clash(self, at: str, name: str) -> bool:
        inside = self.inside[at, self.seats[name][at]]
        return any(frozenset((name, other)) in self.apart for other in inside)

    def _swap(self, at: str, one: str, other: str) -> None:
        seats = self.seats
        seats[one][at], seats[other][at] = seats[other][at], seats[one][at]
        for comes, goes in ((one, other), (other, one)):
            inside = self.inside[at, seats[comes][at]]
            inside.remove(goes)
            self.met.subtract(_pairs(goes, inside))
            inside.add(comes)
            self.met.update(_pairs(comes, inside - {comes}))

    def _cost(self, at: str, rooms: Iterable[str]) -> int:
        return sum(self._cost_of(at, self.inside[at, room]) for room in rooms)

    def _cost_of(self, at: str, inside: set[str]) -> int:
        people = [self.people[name] for name in sorted(inside)]
        organisations = Counter(person.get("org") for person in people)
        same = sum(count * (count - 1) // 2 for count in organisations.values())
        again = sum(self.met[pair] - 1 for pair in combinations(sorted(inside), 2))
        return 100 * same + 50 * self._uneven(at, people) + again

    def _uneven(self, at: str, people: list[Person]) -> int:
        found = Counter(
            (field, str(person.get(field))) for person in people for field in ATTRIBUTES
        )
        return sum(
            max(count - int(self.shares[at, field, value]) - 1, 0)
            for (field, value), count in found.items()
        )


def _pairs(one: str, others: Iterable[str]) -> Iterator[tuple[str, str]]:
    yield from ((min(one, other), max(one, other)) for other in others)
