"""A workshop as the integers that the engine reads, and the engine's answer in its words again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.levels import ORDER, Level
from tests.seating.workshop import ATTRIBUTES, Instance, Person, Plan, Room, Row, published, swaps

MOVES_FIRST: Final = (Level.MOVES, *(level for level in ORDER if level is not Level.MOVES))


@dataclass(frozen=True)
class Posed:
    """A *case*, and the workshop it was made of.

    `places[r][g]` says what seat g of the case's round r means: one (round, room) after the
    other, two of them where two groups swap their topics.
    """

    instance: Instance
    case: Case
    places: list[list[list[tuple[str, str]]]]

    def plan(self, seats: Integers) -> Plan:
        """Give the seats, [P, R], in the workshop's words."""
        people = self.instance["people"]
        return [
            Row(people[person]["id"], *place)
            for person, at in np.argwhere(seats != NOBODY).tolist()
            for place in self.places[at][int(seats[person, at])]
        ]

    def seats(self, plan: Iterable[Row]) -> Integers:
        """Give the plan as seats, [P, R]."""
        number = {person["id"]: at for at, person in enumerate(self.instance["people"])}
        where = {
            place: (at, group)
            for at, groups in enumerate(self.places)
            for group, places in enumerate(groups)
            for place in places
        }
        seats = np.full((self.case.people, self.case.rounds), NOBODY, dtype=np.int64)
        for row in plan:
            at, group = where[row.round, row.room]
            seats[number[row.person], at] = group
        return seats


def pose(instance: Instance, *, order: Sequence[Level] | None = None) -> Posed:
    """Give the case of a workshop; with a published plan, moves count first."""
    places = _places(instance)
    rooms = {(at["id"], room["id"]): room for at in instance["rounds"] for room in at["rooms"]}
    grid = [[[rooms[place] for place in group] for group in groups] for groups in places]
    case = _case(instance, places, grid)
    if "published" not in instance:
        return Posed(instance, replace(case, order=tuple(order or ORDER)), places)
    told = Posed(instance, case, places).seats(published(instance))
    locked = np.where(_locked(instance, places) & case.present, told, NOBODY)
    levels = tuple(order or MOVES_FIRST)
    return Posed(instance, replace(case, published=told, locked=locked, order=levels), places)


def _places(instance: Instance) -> list[list[list[tuple[str, str]]]]:
    found = []
    for together in swaps(instance):
        rounds = [instance["rounds"][at] for at in together]
        groups = [[(rounds[0]["id"], room["id"])] for room in rounds[0]["rooms"]]
        for later in rounds[1:]:
            for group, room in zip(groups, rounds[0]["rooms"], strict=True):
                other = next(one for one in later["rooms"] if one["topic"] != room["topic"])
                group.append((later["id"], other["id"]))
        found.append(groups)
    return found


def _locked(instance: Instance, places: list[list[list[tuple[str, str]]]]) -> Truths:
    locked = {at["id"] for at in instance["rounds"] if at.get("locked")}
    return np.array([groups[0][0][0] in locked for groups in places], dtype=np.bool_)


def _case(
    instance: Instance, places: list[list[list[tuple[str, str]]]], grid: list[list[list[Room]]]
) -> Case:
    people = instance["people"]
    number = {person["id"]: at for at, person in enumerate(people)}
    width = max(len(groups) for groups in grid)
    shape = (len(people), len(grid))
    kinds = sorted({tuple(person.get("langs", ("*",))) for person in people})
    topics = sorted({room["topic"] for room in _rooms(instance) if "topic" in room})
    fixed = np.full(shape, NOBODY, dtype=np.int64)
    for at, groups in enumerate(grid):
        for group, rooms in enumerate(groups):
            fixed[[number[one] for room in rooms for one in room.get("fixed", ())], at] = group
    return Case(
        weights=np.array([len(groups[0]) for groups in grid], dtype=np.int64),
        least=_padded(grid, width, lambda rooms: max(room["least"] for room in rooms)),
        most=_padded(grid, width, lambda rooms: min(room["most"] for room in rooms)),
        present=np.array(
            [[_here(person, groups[0][0][0]) for groups in places] for person in people]
        ),
        kinds=np.array([kinds.index(tuple(p.get("langs", ("*",)))) for p in people]),
        open_to=np.array([_open(kind, grid, width) for kind in kinds], dtype=np.bool_),
        fixed=fixed,
        locked=np.full(shape, NOBODY, dtype=np.int64),
        topics=_padded(grid, width, lambda rooms: _topic(rooms, topics), NOBODY),
        apart=_pairs(people, "apart", number),
        together=_pairs(people, "together", number),
        organisations=_numbers([person.get("org") for person in people]),
        attributes=np.array(
            [
                _numbers([str(person.get(field, "")) or None for person in people])
                for field in ATTRIBUTES
                if any(field in person for person in people)
            ],
            dtype=np.int64,
        ).reshape(-1, len(people)),
        alone=tuple(ATTRIBUTES.index(field) for field in instance.get("alone", ())),
        wishes=np.array(
            [
                (number[person["id"]], topics.index(topic))
                for person in people
                for topic in person.get("wishes", ())
            ],
            dtype=np.int64,
        ).reshape(-1, 2),
    )


def _rooms(instance: Instance) -> Iterator[Room]:
    for at in instance["rounds"]:
        yield from at["rooms"]


def _padded(
    grid: list[list[list[Room]]], width: int, of: Callable[[list[Room]], int], rest: int = 0
) -> Integers:
    return np.array(
        [[of(rooms) for rooms in groups] + [rest] * (width - len(groups)) for groups in grid],
        dtype=np.int64,
    )


def _here(person: Person, at: str) -> bool:
    return at in person.get("available", (at,))


def _open(kind: tuple[str, ...], grid: list[list[list[Room]]], width: int) -> list[list[bool]]:
    """Say for each room whether people of these languages follow it, and after the swap too."""
    return [
        [all(_follows(kind, room) for room in rooms) for rooms in groups]
        + [False] * (width - len(groups))
        for groups in grid
    ]


def _follows(kind: tuple[str, ...], room: Room) -> bool:
    return kind == ("*",) or "languages" not in room or bool(set(kind) & set(room["languages"]))


def _topic(rooms: list[Room], topics: list[str]) -> int:
    """Give the topic of a room, or none to a group that has both."""
    return topics.index(rooms[0]["topic"]) if len(rooms) == 1 and "topic" in rooms[0] else NOBODY


def _pairs(people: list[Person], key: str, number: dict[str, int]) -> Integers:
    found = [
        (number[person["id"]], number[str(other)])
        for person in people
        for other in (person.get("apart", ()) if key == "apart" else person.get("together", ()))
    ]
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def _numbers(names: list[str | None]) -> Integers:
    known = sorted({name for name in names if name is not None})
    place = {name: at for at, name in enumerate(known)}
    return np.array([NOBODY if name is None else place[name] for name in names], dtype=np.int64)
