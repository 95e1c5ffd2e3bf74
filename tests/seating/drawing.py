"""People, rounds and rules, drawn from a stream of integers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tests.seating.stream import Stream
from tests.seating.witness import seat_by_rules
from tests.seating.workshop import ATTRIBUTES, Instance, Person, Plan, Room, Round, in_pairs

ALL: Final = ["ar", "en", "fr"]
ROTATING: Final = (ALL, ["en", "fr"], ["en"], ALL, ["en", "fr"], ["ar", "fr"])
SPOKEN: Final = ((["en"], 30), (["en", "fr"], 30), (["fr"], 15), (["ar", "fr"], 10))
ARABIC: Final = ((["ar", "en"], 10), (["ar"], 5))
REGIONS: Final = (30, 25, 20, 15, 10)
TYPES: Final = (50, 30, 20)
PROFILES: Final = (35, 30, 20, 15)


@dataclass(frozen=True)
class Shape:
    """How large a workshop is, and how many rules it has."""

    people: int
    organisations: int
    rooms: int
    rounds: int
    apart: int
    together: int
    fixed: int
    topics: int = 0
    """As many as rooms, unless it says otherwise."""


def people_of(
    stream: Stream, shape: Shape, spoken: Sequence[tuple[list[str], int]]
) -> list[Person]:
    """Draw people; an organisation has a region and a type, and its people have them too."""
    digits = len(str(shape.people))
    organisations = stream.shuffled(_members(stream, shape))
    regions = [stream.weighted(REGIONS) for _ in range(shape.organisations)]
    types = [stream.weighted(TYPES) for _ in range(shape.organisations)]
    people = [
        Person(
            id=f"p{number + 1:0{digits}}",
            org=f"o{org + 1:0{len(str(shape.organisations))}}",
            gender="fm"[stream.below(2)],
            region=f"region{regions[org] + 1}",
            type=f"type{types[org] + 1}",
            profile=f"profile{stream.weighted(PROFILES) + 1}",
            langs=spoken[stream.weighted([weight for _, weight in spoken])][0],
        )
        for number, org in enumerate(organisations)
    ]
    _keep_together(stream, people, shape)
    return people


def _members(stream: Stream, shape: Shape) -> list[int]:
    """Give everybody's organisation: one for each, then more, but never many of one."""
    members = list(range(shape.organisations))
    largest = 2 * -(-shape.people // shape.organisations) - 1
    sizes = [1] * shape.organisations
    while len(members) < shape.people:
        org = stream.below(shape.organisations)
        if sizes[org] < largest:
            members.append(org)
            sizes[org] += 1
    return members


def _keep_together(stream: Stream, people: list[Person], shape: Shape) -> None:
    """Draw pairs that follow the same languages, and whom no room's fair share forbids."""
    values = [{field: str(person.get(field)) for field in ATTRIBUTES} for person in people]
    count = Counter(item for each in values for item in each.items())
    chosen: set[int] = set()
    while len(chosen) < 2 * shape.together:
        one, other = sorted((stream.below(len(people)), stream.below(len(people))))
        like = people[one].get("langs") == people[other].get("langs")
        apart = people[one].get("org") != people[other].get("org")
        alike = values[one].items() & values[other].items()
        rare = any(count[item] <= shape.rooms for item in alike)
        if like and apart and not rare and not {one, other} & chosen:
            people[one]["together"] = [people[other]["id"]]
            chosen |= {one, other}


def rounds_of(shape: Shape, least: int, most: int) -> list[Round]:
    """Give rounds whose rooms' languages go round."""
    topics = shape.topics or shape.rooms
    return [
        Round(
            id=f"r{at + 1}",
            session=f"s{at + 1}",
            rooms=[
                Room(
                    id=f"m{number + 1:0{len(str(shape.rooms))}}",
                    topic=f"t{number % topics + 1}",
                    languages=ROTATING[(number + number // topics + at) % len(ROTATING)],
                    least=least,
                    most=most,
                )
                for number in range(shape.rooms)
            ],
        )
        for at in range(shape.rounds)
    ]


def ruled(instance: Instance, shape: Shape, stream: Stream) -> tuple[Instance, Plan]:
    """Add fixed seats and pairs to keep apart that some plan has."""
    plan = seat_by_rules(instance, stream)
    fix_seats(instance, plan, shape.fixed, stream)
    keep_apart(instance, plan, shape.apart, stream)
    return instance, plan


def fix_seats(instance: Instance, plan: Plan, seats: int, stream: Stream) -> None:
    """Fix seats of the plan: at most one in a room, of an organisation, and none of a pair."""
    rooms = {(at["id"], room["id"]): room for at in instance["rounds"] for room in at["rooms"]}
    org = {one["id"]: one.get("org") for one in instance["people"]}
    together = in_pairs(instance["people"])
    fixed: list[str] = []
    while len(fixed) < seats:
        row = stream.pick(plan)
        room = rooms[row.round, row.room]
        new = org[row.person] not in {org[one] for one in fixed}
        if new and row.person not in together and "fixed" not in room:
            room["fixed"] = [row.person]
            fixed.append(row.person)


def keep_apart(instance: Instance, plan: Plan, pairs: int, stream: Stream) -> None:
    rooms = {(row.person, row.round): row.room for row in plan}
    people, rounds = instance["people"], [at["id"] for at in instance["rounds"]]
    chosen: set[tuple[str, str]] = set()
    while len(chosen) < pairs:
        one, other = sorted((stream.below(len(people)), stream.below(len(people))))
        names = (people[one]["id"], people[other]["id"])
        met = one == other or any(
            rooms.get((names[0], at)) == rooms.get((names[1], at)) for at in rounds
        )
        if not met and names not in chosen:
            people[one].setdefault("apart", []).append(names[1])
            chosen.add(names)
