"""How good a plan is, told from the workshop and the rows alone, in plain Python.

Nothing here knows the engine, nor how the engine counts; the definitions are those of the
documentation. What is counted pair by pair there may be counted otherwise here, and must agree.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final

from tests.seating.least import least_same_organisation
from tests.seating.workshop import (
    ATTRIBUTES,
    Instance,
    Person,
    Plan,
    Room,
    Round,
    is_here,
    kept_together,
    published,
)

HARD: Final = 10_000
ORGANISATION: Final = 100
BALANCE: Final = 50


@dataclass(frozen=True)
class Verdict:
    """What a plan is worth."""

    broken: Mapping[str, int]
    """Rule → how often it is broken."""
    sizes: int
    organisations: int
    least_organisations: int
    """Pairs of one organisation that no plan avoids."""
    balance: int
    alone: int
    repeats: int
    worst_off: int
    wishes: int
    moves: int
    met: int
    """Pairs of people who met at all."""

    @property
    def hard(self) -> int:
        """How many rules are broken in all."""
        return sum(self.broken.values())

    @property
    def excess(self) -> int:
        """Same-organisation pairs above what no plan avoids."""
        return self.organisations - self.least_organisations

    @property
    def weighed(self) -> int:
        """Everything in one number, to compare with figures measured elsewhere."""
        return HARD * self.hard + ORGANISATION * self.excess + BALANCE * self.balance + self.repeats


class Seen:
    """A plan as it is looked at: who sits where, and who is with whom."""

    def __init__(self, instance: Instance, plan: Plan) -> None:
        self.instance = instance
        self.people = {person["id"]: person for person in instance["people"]}
        self.rooms = {
            at["id"]: {room["id"]: room for room in at["rooms"]} for at in _rounds(instance)
        }
        self.seats: dict[str, dict[str, str]] = {at: {} for at in self.rooms}
        for person, at, room in plan:
            if person not in self.people or room not in self.rooms[at] or person in self.seats[at]:
                raise ValueError(f"No such seat, or a second one: {person}, {at}, {room}")
            self.seats[at][person] = room
        self.locked = _locked(instance)

    @cached_property
    def inside(self) -> dict[str, dict[str, list[str]]]:
        """Round → room → who is in it; empty rooms too."""
        found: dict[str, dict[str, list[str]]] = {
            at: {room: [] for room in rooms} for at, rooms in self.rooms.items()
        }
        for at, seats in self.seats.items():
            for person, room in seats.items():
                found[at][room].append(person)
        return found

    @cached_property
    def met(self) -> Counter[tuple[str, str]]:
        """How often each pair shares a room; those kept together left out."""
        found = Counter(
            pair
            for rooms in self.inside.values()
            for inside in rooms.values()
            for pair in combinations(sorted(inside), 2)
        )
        for pair in kept_together(self.instance):
            found.pop(pair, None)
        return found

    def judged(self, person: str, at: str) -> bool:
        """Whether somebody's seat is not simply a fact of the past."""
        return (at, person) not in self.locked


def evaluate(instance: Instance, plan: Plan) -> Verdict:
    """Judge a plan."""
    seen = Seen(instance, plan)
    return Verdict(
        broken=dict(sorted(Counter(_broken(seen)).items())),
        sizes=_uneven_sizes(seen),
        organisations=_same_organisation(seen),
        least_organisations=least_same_organisation(instance),
        balance=sum(_imbalance(seen, field) for field in ATTRIBUTES),
        alone=sum(_alone(seen, field) for field in instance.get("alone", ())),
        repeats=sum(count * (count - 1) // 2 for count in seen.met.values()),
        worst_off=_worst_off(seen),
        wishes=_unmet_wishes(seen),
        moves=_moves(seen),
        met=_unique(seen),
    )


# --- rules ------------------------------------------------------------------------


def _broken(seen: Seen) -> Iterator[str]:
    """Give the code of each break."""
    for at in _rounds(seen.instance):
        yield from _broken_seats(seen, at)
        yield from _broken_rooms(seen, at)
        yield from _broken_pairs(seen, at["id"])
    for person in seen.people:
        yield from _topics_again(seen, person)


def _broken_seats(seen: Seen, at: Round) -> Iterator[str]:
    fixed = {one: room["id"] for room in at["rooms"] for one in room.get("fixed", ())}
    for name, person in seen.people.items():
        room = seen.seats[at["id"]].get(name)
        here = is_here(person, at["id"])
        if not seen.judged(name, at["id"]):
            if room != seen.locked[at["id"], name]:
                yield "in-session-locked"
            continue
        if (room is not None) != here:
            yield "availability"
        if name in fixed:
            if here and room != fixed[name]:
                yield "fixed-seat"
        elif room is not None and not _follows(person, seen.rooms[at["id"]][room]):
            yield "language"


def _broken_rooms(seen: Seen, at: Round) -> Iterator[str]:
    """Judge how full rooms are, unless everybody who is there sits where they sat."""
    here = [name for name, person in seen.people.items() if is_here(person, at["id"])]
    if any(seen.judged(name, at["id"]) for name in (*here, *seen.seats[at["id"]])):
        for room in at["rooms"]:
            if not room["least"] <= len(seen.inside[at["id"]][room["id"]]) <= room["most"]:
                yield "capacity"


def _broken_pairs(seen: Seen, at: str) -> Iterator[str]:
    seats = seen.seats[at]
    for one in seen.instance["people"]:
        for rule, others in (
            ("apart", one.get("apart", ())),
            ("together", one.get("together", ())),
        ):
            for other in others:
                both = one["id"] in seats and other in seats
                if both and (seen.judged(one["id"], at) or seen.judged(other, at)):
                    same = seats[one["id"]] == seats[other]
                    if same == (rule == "apart"):
                        yield rule


def _topics_again(seen: Seen, person: str) -> Iterator[str]:
    """Find a topic had twice, unless both times were fixed by the organiser, or are past."""
    had: list[tuple[str, bool]] = []
    for at in _rounds(seen.instance):
        room = seen.rooms[at["id"]].get(seen.seats[at["id"]].get(person, ""))
        if room is not None and "topic" in room:
            chosen = seen.judged(person, at["id"]) and not any(
                person in one.get("fixed", ()) for one in at["rooms"]
            )
            had.append((room["topic"], chosen))
    for (one, first), (other, second) in combinations(had, 2):
        if one == other and (first or second):
            yield "topic-once"


# --- levels -----------------------------------------------------------------------


def _uneven_sizes(seen: Seen) -> int:
    total = 0
    for at in _rounds(seen.instance):
        sizes = [len(seen.inside[at["id"]][room["id"]]) for room in at["rooms"] if room["most"]]
        everybody, rooms = sum(sizes), max(len(sizes), 1)
        low, high = everybody // rooms, -(-everybody // rooms)
        total += sum(max(size - high, low - size, 0) for size in sizes)
    return total


def _same_organisation(seen: Seen) -> int:
    together = kept_together(seen.instance)
    total = 0
    for rooms in seen.inside.values():
        for inside in rooms.values():
            by_org: dict[str, list[str]] = defaultdict(list)
            for name in inside:
                if "org" in seen.people[name]:
                    by_org[seen.people[name]["org"]].append(name)
            for members in by_org.values():
                pairs = combinations(sorted(members), 2)
                total += sum(pair not in together for pair in pairs)
    return total


def _imbalance(seen: Seen, field: str) -> int:
    """Count by how many people rooms miss the fair share of each value, rounded down or up."""
    total = 0
    for rooms in seen.inside.values():
        counts = {room: _values(seen, inside, field) for room, inside in rooms.items()}
        everybody = sum(len(inside) for inside in rooms.values())
        for value, of_value in sum(counts.values(), Counter[str]()).items():
            for room, inside in rooms.items():
                share = of_value * len(inside)
                low, high = share // everybody, -(-share // everybody)
                has = counts[room][value]
                total += max(has - high, low - has, 0)
    return total


def _alone(seen: Seen, field: str) -> int:
    total = 0
    for rooms in seen.inside.values():
        counts = [_values(seen, inside, field) for inside in rooms.values()]
        of_all = sum(counts, Counter[str]())
        total += sum(
            count == 1 and of_all[value] > 1 for each in counts for value, count in each.items()
        )
    return total


def _values(seen: Seen, inside: Iterable[str], field: str) -> Counter[str]:
    return Counter(
        str(seen.people[name].get(field)) for name in inside if field in seen.people[name]
    )


def _worst_off(seen: Seen) -> int:
    repeats: Counter[str] = Counter()
    for (one, other), count in seen.met.items():
        repeats[one] += count * (count - 1) // 2
        repeats[other] += count * (count - 1) // 2
    return max(repeats.values(), default=0)


def _unmet_wishes(seen: Seen) -> int:
    topics: dict[str, set[str]] = defaultdict(set)
    for at, seats in seen.seats.items():
        for name, room in seats.items():
            topics[name].add(seen.rooms[at][room].get("topic", ""))
    return sum(
        topic not in topics[name]
        for name, person in seen.people.items()
        for topic in person.get("wishes", ())
    )


def _moves(seen: Seen) -> int:
    return sum(
        at in seen.seats and person in seen.seats[at] and seen.seats[at][person] != room
        for person, at, room in published(seen.instance)
    )


def _unique(seen: Seen) -> int:
    pairs = kept_together(seen.instance)
    return len(seen.met) + sum(
        any(
            one in inside and other in inside
            for rooms in seen.inside.values()
            for inside in rooms.values()
        )
        for one, other in pairs
    )


def _follows(person: Person, room: Room) -> bool:
    langs: Sequence[str] | None = person.get("langs")
    languages: Sequence[str] | None = room.get("languages")
    return langs is None or languages is None or any(one in languages for one in langs)


def _locked(instance: Instance) -> dict[tuple[str, str], str]:
    """Give the room that somebody had in a round that is past."""
    past = {at["id"] for at in _rounds(instance) if at.get("locked")}
    people = {person["id"]: person for person in instance["people"]}
    return {
        (at, person): room
        for person, at, room in published(instance)
        if at in past and is_here(people[person], at)
    }


def _rounds(instance: Instance) -> Sequence[Round]:
    return instance["rounds"]
