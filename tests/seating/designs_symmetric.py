"""Schedules on which a group acts, and an exact search for the few rooms that describe them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, count, product

Element = tuple[int, ...]
Subgroup = frozenset[int]
Move = tuple[int, ...]
Room = tuple[int, ...]
Round = frozenset[Room]

# The lengths of cycles that make up a group; a matrix by which one more cycle turns them, and how
# long that is; further cycles, which commute with all.
Recipe = tuple[tuple[int, ...], tuple[tuple[int, ...], ...], int, tuple[int, ...]]


class Group:
    """A finite group, whose elements are numbered."""

    def __init__(self, recipe: Recipe) -> None:
        lengths, matrix, turns, more = recipe
        moduli = (*lengths, turns, *more)
        elements = list(product(*map(range, moduli)))
        number = {element: index for index, element in enumerate(elements)}
        turned = [{one: one for one in product(*map(range, lengths))}]
        for _ in range(turns - 1):
            turned.append({one: _times(matrix, two, lengths) for one, two in turned[-1].items()})
        size = len(lengths)

        def multiplied(one: Element, other: Element) -> int:
            right = (*turned[one[size]][other[:size]], *other[size:])
            return number[tuple((a + b) % m for a, b, m in zip(one, right, moduli, strict=True))]

        self.order = len(elements)
        self.times = [[multiplied(one, other) for other in elements] for one in elements]
        self.classes = self._classes()

    def cosets(self, subgroup: Subgroup) -> tuple[list[Move], list[int]]:
        """Give how each element moves the cosets of a subgroup, and an element of each coset."""
        coset: dict[int, int] = {}
        chosen: list[int] = []
        for element in range(self.order):
            if element not in coset:
                coset |= {self.times[element][one]: len(chosen) for one in subgroup}
                chosen.append(element)
        return [tuple(coset[row[one]] for one in chosen) for row in self.times], chosen

    def _classes(self) -> list[Subgroup]:
        """Give the subgroups, one of each class of conjugates."""
        found, last = {frozenset([0])}, {frozenset([0])}
        while last:
            last = {self._generated(one | {more}) for one in last for more in range(self.order)}
            last -= found
            found |= last
        inverse = [row.index(0) for row in self.times]
        chosen, seen = [], set[Subgroup]()
        for one in sorted(found, key=lambda one: (len(one), sorted(one))):
            if one not in seen:
                chosen.append(one)
                seen |= {
                    frozenset(self.times[self.times[by][each]][inverse[by]] for each in one)
                    for by in range(self.order)
                }
        return chosen

    def _generated(self, generators: frozenset[int]) -> Subgroup:
        found, waiting = {0}, [0]
        while waiting:
            one = waiting.pop()
            new = {self.times[one][other] for other in generators} - found
            found |= new
            waiting.extend(new)
        return frozenset(found)


def _times(matrix: Sequence[Sequence[int]], one: Element, moduli: Element) -> Element:
    sums = (sum(a * b for a, b in zip(row, one, strict=True)) for row in matrix)
    return tuple(total % modulus for total, modulus in zip(sums, moduli, strict=True))


@dataclass(frozen=True)
class Choice:
    """A room and those that are moved to it by the symmetries of its round, and what it uses up."""

    turn: int
    rooms: tuple[Room, ...]
    uses: frozenset[object]


class Symmetric:
    """Schedules on which a group acts: how it moves people, and what moves each starter nowhere."""

    def __init__(self, group: Group, people: Sequence[Subgroup], turns: Sequence[Subgroup]) -> None:
        self.group, self.turns = group, turns
        moves: list[Move] = [()] * group.order
        for stabiliser in people:
            more = group.cosets(stabiliser)[0]
            start = len(moves[0])
            moves = [(*a, *(start + one for one in b)) for a, b in zip(moves, more, strict=True)]
        self.moves, self.people = moves, len(moves[0])
        self.pairs = self._orbits_of_pairs()

    @property
    def is_faithful(self) -> bool:
        """Tell whether every element of the group but one moves somebody."""
        return len(set(self.moves)) == self.group.order

    def choices(self, size: int, *, leave: bool) -> Iterator[Choice]:
        """Give all that a starter may be put together from; and who never meet, if *leave*."""
        amounts = Counter(self.pairs.values())
        for turn, stabiliser in enumerate(self.turns):
            seen = set[Room]()
            for room in combinations(range(self.people), size):
                if room in seen:
                    continue
                rooms = {self._moved(room, element) for element in stabiliser}
                seen |= rooms
                if len({person for one in rooms for person in one}) < size * len(rooms):
                    continue
                met = Counter(self.pairs[pair] for one in rooms for pair in combinations(one, 2))
                times = self.group.order // len(stabiliser)
                if all(n * times <= amounts[pair] for pair, n in met.items()):
                    places = {(turn, self._least(one, stabiliser)) for one in room}
                    yield Choice(turn, tuple(sorted(rooms)), frozenset({*met, *places}))
        if leave:
            yield from self._leaves()

    def _leaves(self) -> Iterator[Choice]:
        for pair in set(self.pairs.values()):
            apart = [other for other, orbit in self.pairs.items() if orbit == pair]
            alone = Counter(person for other in apart for person in other)
            if max(alone.values()) == 1:
                everybody = range(self.group.order)
                places = {("never", self._least(person, everybody)) for person in alone}
                yield Choice(-1, (), frozenset({pair, *places}))

    def needs(self, never_met: int) -> set[object]:
        """Give what must be used: everybody's place in each starter, and pairs if all but few meet.

        The pairs matter if everybody is to meet all others, or all but one.
        """
        places: set[object] = {
            (turn, self._least(person, stabiliser))
            for turn, stabiliser in enumerate(self.turns)
            for person in range(self.people)
        }
        if never_met <= 1:
            places |= set(self.pairs.values())
        if never_met == 1:
            everybody = range(self.group.order)
            places |= {("never", self._least(one, everybody)) for one in range(self.people)}
        return places

    def schedule(self, chosen: Sequence[Choice]) -> list[Round]:
        """Move each starter to all its rounds."""
        return [
            frozenset(
                self._moved(room, element)
                for one in chosen
                if one.turn == turn
                for room in one.rooms
            )
            for turn, stabiliser in enumerate(self.turns)
            for element in self.group.cosets(stabiliser)[1]
        ]

    def _moved(self, room: Room, element: int) -> Room:
        return tuple(sorted(self.moves[element][person] for person in room))

    def _least(self, person: int, elements: Sequence[int] | Subgroup) -> int:
        return min(self.moves[element][person] for element in elements)

    def _orbits_of_pairs(self) -> dict[Room, int]:
        orbits: dict[Room, int] = {}
        for pair in combinations(range(self.people), 2):
            if pair not in orbits:
                number = len(orbits)
                orbits |= {self._moved(pair, one): number for one in range(self.group.order)}
        return orbits


def covered(needs: set[object], choices: list[Choice], nodes: int) -> list[Choice] | None:
    """Choose so that each need is met and nothing is used twice, or give up after so many nodes."""
    users: dict[object, int] = dict.fromkeys(sorted(needs, key=repr), 0)
    for index, choice in enumerate(choices):
        for use in choice.uses:
            users[use] = users.get(use, 0) | 1 << index
    visited = count()

    def search(free: int, left: list[object]) -> list[Choice] | None:
        if not left:
            return []
        if next(visited) > nodes:
            return None
        options = min((users[need] & free for need in left), key=int.bit_count)
        while options:
            lowest = options & -options
            choice = choices[lowest.bit_length() - 1]
            taken = 0
            for use in choice.uses:
                taken |= users[use]
            found = search(free & ~taken, [need for need in left if need not in choice.uses])
            if found is not None:
                return [choice, *found]
            options ^= lowest
            free ^= lowest
        return None

    return search((1 << len(choices)) - 1, list(users)[: len(needs)])
