"""How finely a report may tell who said something: only as finely as at least k people share.

One cut holds for a whole event. A label stands in a room for at least k of those who may have
spoken there, and those without a label are none or at least k. Where people meet in several
rooms, what the labels of those rooms say together never leaves fewer than k people, unless the
rooms alone do already: then the labels add nothing to it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from agenda.chatham.kinds import NOTHING, Class, Level, class_of
from agenda.messages import Message
from agenda.messages import redaction as words
from agenda.messages.template import template_of
from agenda.roster import Participant

Heard = frozenset[str]
"""The ids of those who may have spoken in a room."""

_LEVELS: Final[tuple[Level, ...]] = ("type+region", "type", "region")


@dataclass(frozen=True)
class Cut:
    """One level for all rooms of an event, and which labels are told in which of them.

    A room that the cut was not made for has no labels: what it adds up to is not known.
    """

    level: Level
    told: Mapping[Heard, frozenset[Class]] = field(default_factory=dict)


@dataclass(frozen=True)
class Ladder:
    """Who may be told as what in one room; in a small one, everybody only as the group."""

    classes: Mapping[str, Class]
    small: bool = False

    def label(self, people: Iterable[str]) -> Message:
        """Say who spoke, as finely as the cut allows when it was one of *people*."""
        if self.small:
            return words.GROUP()
        found = {self.classes.get(one, NOTHING) for one in people}
        kind, part = found.pop() if len(found) == 1 else NOTHING
        if part is not None:
            return words.FROM_REGION(
                person=template_of(kind or words.PERSON.key)(), region=template_of(part)()
            )
        return template_of(kind or words.PERSON.key)()


def cut_of(rooms: Iterable[Sequence[Participant]], k: int) -> Cut:
    """Choose the one cut of an event: the finest that tells something of half of its people.

    If none does, the one that tells something of most.
    """
    heard = [_heard(room) for room in rooms]
    everybody = {one.id: one for room in heard for one in room}
    meetings = frozenset(frozenset(one.id for one in room) for room in heard)
    places = sum(len(room) for room in meetings if _large(room, k))
    best, most = Cut("nobody"), 0
    for level in _LEVELS:
        classes = {name: class_of(one, level) for name, one in everybody.items()}
        told = _kept_apart(_each_kept(meetings, classes, k), classes, k)
        labelled = sum(classes[one] in told[room] for room in told for one in room)
        if labelled > most:
            best, most = Cut(level, told), labelled
        if 2 * labelled >= places > 0:
            break
    return best


def ladder_in(room: Iterable[Participant], cut: Cut, k: int) -> Ladder:
    """Give what may be told of the people in one room under the cut of its event."""
    heard = _heard(room)
    ids = frozenset(one.id for one in heard)
    if not _large(ids, k):
        return Ladder({}, small=True)
    told = cut.told.get(ids, frozenset())
    classes = {one.id: class_of(one, cut.level) for one in heard}
    shown = {one: what if what in told else NOTHING for one, what in classes.items()}
    kept = _kept(Counter(shown.values()), k)
    return Ladder({one: what for one, what in shown.items() if what in kept})


def _heard(room: Iterable[Participant]) -> tuple[Participant, ...]:
    return tuple(one for one in room if one.part != "rapporteur")


def _large(room: Heard, k: int) -> bool:
    """Tell whether in a room there is more to tell than that it was the group."""
    return len(room) >= 2 * k - 1


def _each_kept(
    rooms: Iterable[Heard], classes: Mapping[str, Class], k: int
) -> dict[Heard, frozenset[Class]]:
    return {
        room: _kept(Counter(classes[one] for one in room), k) if _large(room, k) else frozenset()
        for room in sorted(rooms, key=sorted)
    }


def _kept(sizes: Counter[Class], k: int) -> frozenset[Class]:
    """Give the labels that can be used; small ones are added to those without until enough."""
    kept = {one: n for one, n in sizes.items() if n >= k and one != NOTHING}
    rest = sizes.total() - sum(kept.values())
    for one in sorted(kept, key=lambda one: (kept[one], str(one))):
        if rest == 0 or rest >= k:
            break
        rest += kept.pop(one)
    return frozenset(kept)


def _kept_apart(
    told: dict[Heard, frozenset[Class]], classes: Mapping[str, Class], k: int
) -> dict[Heard, frozenset[Class]]:
    """Drop labels until those of several rooms together tell no more than k people share."""
    meetings = tuple(_meetings(told))
    narrowed = True
    while narrowed:
        narrowed = False
        for rooms, both in meetings:
            while _narrows(rooms, both, told, classes, k):
                narrowed = True
                room = _largest_telling(rooms, both, told, classes)
                told[room] = _without_the_least(room, both, told[room], classes, k)
    return told


def _meetings(rooms: Iterable[Heard]) -> Iterator[tuple[tuple[Heard, ...], Heard]]:
    """Give the rooms that share people: each two, and all that any one person was in."""
    every = tuple(rooms)
    for one, other in combinations(every, 2):
        if len(one & other) > 1:
            yield (one, other), one & other
    paths: dict[str, list[Heard]] = defaultdict(list)
    for room in every:
        for person in room:
            paths[person].append(room)
    for path in {tuple(rooms) for rooms in paths.values() if len(rooms) > 2}:  # noqa: PLR2004 -- two rooms are a pair
        both = frozenset.intersection(*path)
        if len(both) > 1:
            yield path, both


def _narrows(
    rooms: Sequence[Heard],
    both: Heard,
    told: Mapping[Heard, frozenset[Class]],
    classes: Mapping[str, Class],
    k: int,
) -> bool:
    """Tell whether the labels leave fewer of those who were in all rooms than k and than all."""
    said = Counter(
        tuple(classes[one] if classes[one] in told[room] else NOTHING for room in rooms)
        for one in both
    )
    return min(said.values()) < min(k, len(both))


def _largest_telling(
    rooms: Iterable[Heard],
    both: Heard,
    told: Mapping[Heard, frozenset[Class]],
    classes: Mapping[str, Class],
) -> Heard:
    """Give the largest of some rooms that has a label for one of those who were in all."""
    telling = [room for room in rooms if any(classes[one] in told[room] for one in both)]
    return max(telling, key=lambda room: (len(room), sorted(room)))


def _without_the_least(
    room: Heard, both: Heard, told: frozenset[Class], classes: Mapping[str, Class], k: int
) -> frozenset[Class]:
    """Drop the label that fewest of some people have, and those it would give away."""
    shared = Counter(classes[one] for one in both if classes[one] in told)
    least = min(shared, key=lambda one: (shared[one], str(one)))
    kept = told - {least}
    shown = Counter(what if what in kept else NOTHING for what in (classes[one] for one in room))
    return _kept(shown, k)
