"""The workshops that are measured: drawn from a seed, always the same."""

import hashlib
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.seating.drawing import (
    ALL,
    ARABIC,
    SPOKEN,
    Shape,
    fix_seats,
    keep_apart,
    people_of,
    rounds_of,
    ruled,
)
from tests.seating.settle import settle
from tests.seating.stream import Stream
from tests.seating.witness import seat_by_rules
from tests.seating.workshop import Instance, Person, Plan, Room, Round, in_pairs, written

SEEDS: Final = (1, 2, 3, 4, 5)
FOLDER: Final = Path(__file__).parent / "files"
INDEX: Final = FOLDER / "index.json"

SHAPES: Final = {
    "A30": Shape(30, 22, 2, 4, apart=3, together=1, fixed=2),
    "A60": Shape(60, 44, 2, 4, apart=3, together=1, fixed=2),
    "W80": Shape(80, 50, 5, 3, apart=3, together=2, fixed=4),
    "B60": Shape(60, 40, 6, 4, apart=3, together=1, fixed=4),
    "D500": Shape(500, 120, 50, 6, apart=25, together=8, fixed=33, topics=10),
    "E5000": Shape(5000, 1000, 500, 6, apart=250, together=83, fixed=333, topics=10),
}
PURE: Final = {
    f"{kind}{groups}-{size}-{rounds}": (groups, size, rounds)
    for kind, groups, size, rounds in (
        *(("P", *shape) for shape in ((6, 10, 4), (5, 6, 4), (6, 8, 4), (4, 8, 4))),
        *(("G", 8, 4, weeks) for weeks in (5, 6, 7, 8, 9, 10)),
        *(("G", *shape) for shape in ((5, 3, 7), (10, 4, 9), (10, 3, 14), (10, 5, 8), (10, 4, 10))),
    )
}


def swapped(name: str, seed: int) -> tuple[Instance, Plan]:
    """Draw A30 or A60: two rooms, and two days of two topics that everybody has both of."""
    shape, stream = SHAPES[name], Stream(name, seed)
    everybody = people_of(stream, shape, (*SPOKEN, *ARABIC))
    half = shape.people // 2
    rounds = [
        Round(
            id=f"d{day}r{number}",
            session=f"d{day}",
            rooms=[
                Room(id=topic, topic=topic, languages=ALL, least=half, most=half)
                for topic in (f"t{2 * day - 1}", f"t{2 * day}")
            ],
        )
        for day in (1, 2)
        for number in (1, 2)
    ]
    instance = Instance(id=name, seed=seed, people=everybody, rounds=rounds)
    return ruled(instance, shape, stream)


def rotating(name: str, seed: int) -> tuple[Instance, Plan]:
    """Draw B60, D500 or E5000: rooms of ten whose languages go round, all rules."""
    shape, stream = SHAPES[name], Stream(name, seed)
    everybody = people_of(stream, shape, (*SPOKEN, *ARABIC))
    instance = Instance(id=name, seed=seed, people=everybody, rounds=rounds_of(shape, 10, 10))
    return ruled(instance, shape, stream)


def pure(name: str, seed: int = 1) -> Instance:
    """Give groups of one size over rounds, with no rule at all."""
    groups, size, rounds = PURE[name]
    people = [Person(id=f"p{number + 1:02}") for number in range(groups * size)]
    return Instance(
        id=name,
        seed=seed,
        people=people,
        rounds=[
            Round(
                id=f"r{at + 1}",
                session=f"s{at + 1}",
                rooms=[Room(id=f"m{one + 1}", least=size, most=size) for one in range(groups)],
            )
            for at in range(rounds)
        ],
    )


def wishing(name: str, seed: int) -> tuple[Instance, Plan]:
    """Draw W80: five rooms in three rounds, wishes, and some who miss a round."""
    shape, stream = SHAPES[name], Stream(name, seed)
    everybody = people_of(stream, shape, (*SPOKEN, *ARABIC))
    rounds = rounds_of(shape, 10, 20)
    pairs = in_pairs(everybody)
    for person in everybody:
        if stream.below(8) == 0 and person["id"] not in pairs:
            missed = stream.pick(rounds)["id"]
            person["available"] = [at["id"] for at in rounds if at["id"] != missed]
        wishes = {f"t{stream.weighted((35, 25, 20, 12, 8)) + 1}" for _ in range(2)}
        person["wishes"] = sorted(wishes)
    instance = Instance(id=name, seed=seed, people=everybody, rounds=rounds, alone=["gender"])
    return ruled(instance, shape, stream)


@dataclass(frozen=True)
class Change:
    """What happens after the first rounds: who leaves, who comes."""

    base: str
    out: int
    into: int
    locked: int
    tries: int


CHANGES: Final = {
    "R60": Change("B60", out=3, into=2, locked=2, tries=20_000),
    "R500": Change("D500", out=15, into=10, locked=3, tries=20_000),
    "R5000": Change("E5000", out=150, into=100, locked=3, tries=0),
}


def changed(name: str, seed: int) -> Instance:
    """Draw R60, R500 or R5000: a published plan, some leave, some come, one speaks only Arabic."""
    change, stream = CHANGES[name], Stream(name, seed)
    instance, plan = rotating(change.base, seed)
    instance["id"] = name
    plan = settle(instance, plan, stream, change.tries)
    rounds = instance["rounds"]
    for at in rounds[: change.locked]:
        at["locked"] = True
    for at in rounds[change.locked :]:
        for room in at["rooms"]:
            room["least"], room["most"] = 9, 11
    _leave(instance, change, stream)
    _come(instance, change, stream)
    instance["published"] = _by_room(plan)
    return instance


def _by_room(plan: Plan) -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = {}
    for row in sorted(plan, key=lambda row: (row.round, row.room, row.person)):
        found.setdefault(row.round, {}).setdefault(row.room, []).append(row.person)
    return found


def _leave(instance: Instance, change: Change, stream: Stream) -> None:
    fixed = {
        one for at in instance["rounds"] for room in at["rooms"] for one in room.get("fixed", ())
    }
    past = [at["id"] for at in instance["rounds"][: change.locked]]
    for person in stream.shuffled([one for one in instance["people"] if one["id"] not in fixed])[
        : change.out
    ]:
        person["available"] = past


def _come(instance: Instance, change: Change, stream: Stream) -> None:
    to_come = [at["id"] for at in instance["rounds"][change.locked :]]
    for number in range(change.into):
        like = stream.pick(instance["people"])
        newcomer = Person(
            id=f"q{number + 1}",
            org=f"new{number + 1}",
            gender="fm"[stream.below(2)],
            region=like["region"],
            type=like["type"],
            profile=like["profile"],
            langs=["ar"] if number == 0 else ["en", "fr"],
            available=to_come,
        )
        instance["people"].append(newcomer)


IMPOSSIBLE: Final = {"X60": "B60", "X500": "D500"}


def with_lonely(name: str, seed: int) -> tuple[Instance, str]:
    """Draw X60 or X500: somebody follows only Arabic, and only two topics ever have it."""
    shape, stream = SHAPES[IMPOSSIBLE[name]], Stream(name, seed)
    everybody = people_of(stream, shape, SPOKEN)
    pairs = in_pairs(everybody)
    lonely = stream.pick([one for one in everybody if one["id"] not in pairs])
    lonely["langs"] = ["ar"]
    instance = Instance(id=name, seed=seed, people=everybody, rounds=rounds_of(shape, 10, 10))
    for at in instance["rounds"]:
        for room in at["rooms"]:
            room["languages"] = ALL if room["topic"] in {"t1", "t2"} else ["en", "fr"]
    plan = seat_by_rules(instance, stream, any_topic={lonely["id"]})
    fix_seats(instance, [row for row in plan if row.person != lonely["id"]], shape.fixed, stream)
    keep_apart(instance, plan, shape.apart, stream)
    return instance, lonely["id"]


SOLVABLE: Final[Mapping[str, Callable[[str, int], tuple[Instance, Plan]]]] = {
    "A30": swapped,
    "A60": swapped,
    "B60": rotating,
    "W80": wishing,
    "D500": rotating,
    "E5000": rotating,
}
"""What is drawn together with a plan that keeps every rule."""

DRAWN: Final = (*SOLVABLE, *CHANGES, *IMPOSSIBLE)
"""The ids of what depends on a seed."""

KEPT: Final = ("A30", "A60", "B60", "W80", "R60", "X60")
"""What is small enough to be kept as a file; of the others the index has the file's hash."""


def draw(name: str, seed: int = 1) -> Instance:
    """Draw a workshop by its id and seed."""
    if name in PURE:
        return pure(name)
    if name in CHANGES:
        return changed(name, seed)
    return with_lonely(name, seed)[0] if name in IMPOSSIBLE else SOLVABLE[name](name, seed)[0]


def with_witness(name: str, seed: int) -> tuple[Instance, Plan]:
    """Draw a workshop, and a plan that keeps its rules, however good or bad."""
    return SOLVABLE[name](name, seed)


def load(name: str, seed: int = 1) -> Instance:
    """Give a workshop: from its file where there is one, otherwise drawn."""
    path = file_of(name, seed)
    if not path.exists():
        return draw(name, seed)
    instance: Instance = json.loads(path.read_text(encoding="utf-8"))
    return instance


def file_of(name: str, seed: int) -> Path:
    """Give the path of a workshop's file, which there is only for small ones."""
    return FOLDER / (f"{name}.json" if name in PURE else f"{name}-{seed}.json")


def sha256_of(instance: Instance) -> str:
    """Give the hash of a workshop's file."""
    return hashlib.sha256(written(instance).encode()).hexdigest()


def write_all() -> None:
    """Write the files, and the index of those that are not written."""
    for name in (*PURE, *KEPT):
        for seed in (1,) if name in PURE else SEEDS:
            file_of(name, seed).write_text(written(draw(name, seed)), encoding="utf-8")
    large = [name for name in DRAWN if name not in KEPT]
    hashes = {f"{name}-{seed}": sha256_of(draw(name, seed)) for name in large for seed in SEEDS}
    INDEX.write_text(json.dumps(hashes, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_all()
    sys.exit(0)
