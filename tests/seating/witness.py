"""A plan that keeps every rule: it shows that a workshop can be seated, not how well."""

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from tests.seating.stream import Stream
from tests.seating.workshop import Instance, Person, Plan, Room, Round, Row, in_pairs

ATTEMPTS: Final = 500
LOOKED_AT: Final = 12
"""How many rooms somebody compares before they sit down."""


class StuckError(Exception):
    """Somebody found no room."""


def seat_by_rules(
    instance: Instance,
    stream: Stream,
    *,
    any_language: Collection[str] = (),
    any_topic: Collection[str] = (),
    attempts: int = ATTEMPTS,
) -> Plan:
    """Seat everybody; for some, languages or topics do not count."""
    for _ in range(attempts):
        try:
            return _Seating(instance, stream, any_language, any_topic).plan()
        except StuckError:
            continue
    raise StuckError(instance["id"])


class _Seating:
    def __init__(
        self,
        instance: Instance,
        stream: Stream,
        any_language: Collection[str],
        any_topic: Collection[str],
    ) -> None:
        self.instance, self.stream = instance, stream
        self.any_language, self.any_topic = any_language, any_topic
        self.people = {person["id"]: person for person in instance["people"]}
        self.pairs = in_pairs(instance["people"])
        self.followed: dict[tuple[str, ...], list[tuple[int, str]]] = {}
        self.had: dict[str, set[str]] = {name: set() for name in self.people}
        self.met: dict[str, set[str]] = {name: set() for name in self.people}

    def plan(self) -> Plan:
        plan: Plan = []
        for at in self.instance["rounds"]:
            inside = self._round(at)
            for room, people in zip(at["rooms"], inside, strict=True):
                for one in people:
                    plan.append(Row(one, at["id"], room["id"]))
                    self.had[one].add(room.get("topic", ""))
                    self.met[one].update(people)
        return plan

    def _round(self, at: Round) -> list[list[str]]:
        """Give for each room who is in it."""
        here = [
            person
            for person in self.instance["people"]
            if at["id"] in person.get("available", (at["id"],))
        ]
        sizes = _even(len(here), at["rooms"])
        inside: list[list[str]] = [[] for _ in sizes]
        for unit, options in self._units(here, at):
            free = [room for room in options if len(inside[room]) + len(unit) <= sizes[room]]
            if len(free) > LOOKED_AT:
                free = [self.stream.pick(free) for _ in range(LOOKED_AT)]
            if free:
                inside[min(free, key=lambda room: self._cost(unit, inside[room]))] += unit
            elif len(unit) == 1:
                self._make_way(unit[0], options, inside, (sizes, at))
            else:
                raise StuckError(unit[0])
        return inside

    def _units(self, here: Sequence[Person], at: Round) -> Iterator[tuple[list[str], list[int]]]:
        """Give who sits down together and where they may: pairs first, then the narrowest."""
        seen: set[str] = set()
        units = []
        for person in here:
            if person["id"] not in seen:
                unit = [person["id"], *person.get("together", ())]
                seen.update(unit)
                units.append((unit, self._options(unit, at)))
        units = self.stream.shuffled(units)
        units.sort(key=lambda unit: (-len(unit[0]), len(unit[1])))
        yield from units

    def _options(self, unit: Sequence[str], at: Round) -> list[int]:
        """Give the rooms that all of them follow, and whose topic none of them had."""
        everywhere = any(one in self.any_language for one in unit)
        langs = () if everywhere else tuple(self.people[unit[0]].get("langs", ()))
        had = set[str]().union(*(self.had[one] for one in unit if one not in self.any_topic)) - {""}
        return [room for room, topic in self._followed(langs, at) if topic not in had]

    def _followed(self, langs: tuple[str, ...], at: Round) -> list[tuple[int, str]]:
        key = (at["id"], *langs)
        if key not in self.followed:
            person = Person(id="", langs=list(langs)) if langs else Person(id="")
            self.followed[key] = [
                (number, room.get("topic", ""))
                for number, room in enumerate(at["rooms"])
                if follows_in(person, room)
            ]
        return self.followed[key]

    def _cost(self, unit: Sequence[str], inside: Sequence[str]) -> int:
        same = sum(
            self.people[one].get("org") == self.people[other].get("org")
            for one in unit
            for other in inside
        )
        return 10 * same + sum(other in self.met[one] for one in unit for other in inside)

    def _make_way(
        self,
        one: str,
        options: Sequence[int],
        inside: list[list[str]],
        where: tuple[Sequence[int], Round],
    ) -> None:
        """Seat somebody by moving others on, each to a room that they may enter."""
        sizes, at = where
        came: dict[int, tuple[int, str]] = dict.fromkeys(options, (-1, one))
        queue = deque(options)
        while queue:
            room = queue.popleft()
            if len(inside[room]) < sizes[room]:
                return _move_on(room, came, inside)
            for other in inside[room]:
                if other not in self.pairs:
                    for further in self._options([other], at):
                        if further not in came:
                            came[further] = (room, other)
                            queue.append(further)
        raise StuckError(one)


def _move_on(room: int, came: dict[int, tuple[int, str]], inside: list[list[str]]) -> None:
    while room != -1:
        before, mover = came[room]
        inside[room].append(mover)
        if before != -1:
            inside[before].remove(mover)
        room = before


def follows_in(person: Person, room: Room) -> bool:
    """Say whether somebody follows what is spoken in a room or interpreted into."""
    langs, languages = person.get("langs"), room.get("languages")
    return langs is None or languages is None or bool(set(langs) & set(languages))


def _even(people: int, rooms: Sequence[Room]) -> list[int]:
    low, more = divmod(people, len(rooms))
    sizes = [low + (number < more) for number in range(len(rooms))]
    for size, room in zip(sizes, rooms, strict=True):
        if not room["least"] <= size <= room["most"]:
            raise StuckError(room["id"])
    return sizes
