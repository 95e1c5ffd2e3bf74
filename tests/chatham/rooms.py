"""Simulated events with rooms that share people, and what their labels tell of them."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from agenda.chatham import Ladder, cut_of, ladder_in
from agenda.roster import Participant

Room = tuple[Participant, ...]
Ladders = Callable[[Sequence[Room], int], list[Ladder]]

_TYPES = ("city", "city", "city", "ngo", "ngo", "government", "university", "media", "guild", None)
_REGIONS = ("North Africa", "Europe", "Europe", "Middle East", "Africa", "Atlantis", None)


@dataclass
class Told:
    """What was told of how many rooms, and how often it was told of fewer than k people."""

    rooms: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    direct: int = 0
    complement: int = 0
    intersection: int = 0

    @property
    def below(self) -> int:
        """How often fewer than k people fit what was told."""
        return self.direct + self.complement + self.intersection


def under_one_cut(rooms: Sequence[Room], k: int) -> list[Ladder]:
    """Give the ladders of an event as they are."""
    cut = cut_of(rooms, k)
    return [ladder_in(room, cut, k) for room in rooms]


def simulated(rooms: int, seed: int, ladders: Ladders = under_one_cut) -> Told:
    """Simulate events until there were so many rooms, and count what their labels tell."""
    luck, told = random.Random(seed), Told()
    while told.rooms < rooms:
        k = luck.choice((3, 3, 5))
        event = _event(luck)
        _count(event, ladders(event, k), k, told)
    return told


def _event(luck: random.Random) -> list[Room]:
    people = [
        Participant(
            id=f"p-{at}",
            type=luck.choice(_TYPES),
            region=luck.choice(_REGIONS),
            part="rapporteur" if luck.random() < 0.05 else "participant",
        )
        for at in range(luck.randint(3, 60))
    ]
    rooms: list[Room] = [tuple(people)]
    for _ in range(luck.randint(0, 3)):
        rooms += _round(people, luck)
    return rooms if luck.random() < 0.5 else rooms[1:] or rooms


def _round(people: list[Participant], luck: random.Random) -> Iterator[Room]:
    """Seat everybody anew, or as they are in the roster, in rooms of about one size."""
    seats = luck.sample(people, len(people)) if luck.random() < 0.6 else list(people)
    size = luck.randint(3, max(3, len(people)))
    for start in range(0, len(seats), size):
        room = seats[start : start + size]
        if luck.random() < 0.3:
            room = [one for one in room if luck.random() < 0.9]
        if room:
            yield tuple(room)


def _count(event: Sequence[Room], ladders: Sequence[Ladder], k: int, told: Told) -> None:
    said = [_said(room, ladder) for room, ladder in zip(event, ladders, strict=True)]
    for room in said:
        sizes = Counter(room.values())
        told.rooms += 1
        told.labels.update(room.values())
        if len(sizes) > 1:
            told.direct += sum(n < k for one, n in sizes.items() if one != "redaction.person")
            told.complement += 0 < sizes["redaction.person"] < k
    together = [*combinations(said, 2), *_paths(said)]
    told.intersection += sum(_narrowed(rooms, k) for rooms in together)


def _said(room: Room, ladder: Ladder) -> dict[str, str]:
    """Give what is told of each who may have spoken in a room."""
    heard = [one for one in room if one.part != "rapporteur"]
    labels = {one.id: ladder.label([one.id]) for one in heard}
    return {
        one: " ".join([said.key, *map(str, said.facts.values())]) for one, said in labels.items()
    }


def _paths(said: Sequence[dict[str, str]]) -> Iterator[tuple[dict[str, str], ...]]:
    everybody = {one for room in said for one in room}
    paths = {tuple(at for at, room in enumerate(said) if one in room) for one in everybody}
    yield from (tuple(said[at] for at in path) for path in paths if len(path) > 2)


def _narrowed(rooms: Sequence[dict[str, str]], k: int) -> int:
    """Count what fewer people fit than k and than the rooms alone leave."""
    both = set.intersection(*(set(room) for room in rooms))
    fit = Counter(tuple(room[one] for room in rooms) for one in both)
    return sum(n < min(k, len(both)) for n in fit.values())
