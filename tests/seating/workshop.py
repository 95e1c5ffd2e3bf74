"""Workshops to be seated, as plain JSON in the workshop's words."""

import json
from collections.abc import Iterable
from itertools import combinations, pairwise
from typing import NamedTuple, NotRequired, TypedDict


class Person(TypedDict):
    id: str
    org: NotRequired[str]
    gender: NotRequired[str]
    region: NotRequired[str]
    type: NotRequired[str]
    profile: NotRequired[str]
    langs: NotRequired[list[str]]
    """What somebody follows; nothing means that they follow every room."""
    available: NotRequired[list[str]]
    """Rounds; without it all of them."""
    wishes: NotRequired[list[str]]
    apart: NotRequired[list[str]]
    together: NotRequired[list[str]]


class Room(TypedDict):
    id: str
    topic: NotRequired[str]
    """Nobody has a topic twice; a room without one is about nothing."""
    languages: NotRequired[list[str]]
    """Spoken in it or interpreted into; nothing means all."""
    least: int
    most: int
    fixed: NotRequired[list[str]]


class Round(TypedDict):
    id: str
    session: str
    rooms: list[Room]
    locked: NotRequired[bool]


class Instance(TypedDict):
    id: str
    seed: int
    people: list[Person]
    rounds: list[Round]
    published: NotRequired[dict[str, dict[str, list[str]]]]
    """Round → room → people."""
    alone: NotRequired[list[str]]


class Row(NamedTuple):
    """One seat of a plan."""

    person: str
    round: str
    room: str


Plan = list[Row]

ATTRIBUTES = ("gender", "region", "type", "profile")


def written(instance: Instance) -> str:
    """Give the file's text: compact, with one person, room or published room on a line."""
    fields = ",\n".join(f"{_short(key)}:{_lines(value)}" for key, value in instance.items())
    return f"{{\n{fields}\n}}\n"


def _lines(value: object) -> str:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(_member(item) for item in value) + "\n]"
    if isinstance(value, dict):
        return "{\n" + ",\n".join(f"{_short(k)}:{_lines(v)}" for k, v in value.items()) + "\n}"
    return _short(value)


def _member(item: dict[str, object]) -> str:
    if "rooms" not in item:
        return _short(item)
    return "{" + ",".join(f"{_short(k)}:{_lines(v)}" for k, v in item.items()) + "}"


def _short(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def published(instance: Instance) -> Plan:
    """Give the published plan, seat by seat."""
    return [
        Row(person, at, room)
        for at, rooms in instance.get("published", {}).items()
        for room, people in rooms.items()
        for person in people
    ]


def in_pairs(people: Iterable[Person]) -> set[str]:
    """Give who is kept together with somebody."""
    return {
        name for one in people for other in one.get("together", ()) for name in (one["id"], other)
    }


def swaps(instance: Instance) -> list[list[int]]:
    """Give the rounds by what is decided at once: two rounds that swap their topics are one."""
    found: list[list[int]] = [[at] for at in range(len(instance["rounds"]))]
    for first, second in pairwise(range(len(instance["rounds"]))):
        if _swap(instance, first, second):
            found[second] = [first, second]
            found[first] = []
    return [rounds for rounds in found if rounds]


def _swap(instance: Instance, first: int, second: int) -> bool:
    one, other = instance["rounds"][first], instance["rounds"][second]
    topics = [{room.get("topic", "") for room in each["rooms"]} for each in (one, other)]
    return (
        one["session"] == other["session"]
        and len(one["rooms"]) == len(other["rooms"]) == len(topics[0]) == 2
        and topics[0] == topics[1]
        and not one.get("locked")
        and not other.get("locked")
        and all(
            (one["id"] in rounds) == (other["id"] in rounds)
            for person in instance["people"]
            if (rounds := person.get("available")) is not None
        )
    )


def kept_together(instance: Instance) -> set[tuple[str, str]]:
    """Give all pairs, each in order, who are kept together directly or through others."""
    joined: dict[str, set[str]] = {}
    for person in instance["people"]:
        for other in person.get("together", ()):
            group = {person["id"], other}
            group |= joined.get(person["id"], set()) | joined.get(other, set())
            for member in group:
                joined[member] = group
    return {pair for group in joined.values() for pair in combinations(sorted(group), 2)}


def is_here(person: Person, at: str) -> bool:
    """Say whether somebody takes part in a round."""
    return at in person.get("available", (at,))
