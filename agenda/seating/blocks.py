"""Rounds that are seated as one, because the same people sit together in all of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from agenda.model import Way
from agenda.seating.case import NOBODY
from agenda.seating.question import Question, Rooms
from agenda.seating.rotation import topic_of
from agenda.seating.sittings import Sitting

TWO = 2


class Block(NamedTuple):
    """Rounds in which the same people sit together: groups that swap, or just one round.

    Room *row* of the block is, in its sitting number i, the topic `rooms[i][row]`. One that
    *rotates* has a row for each group.
    """

    sittings: tuple[Sitting, ...]
    rooms: tuple[tuple[int, ...], ...]
    rotates: bool = False

    @property
    def rows(self) -> int:
        """How many rooms it has."""
        return len(self.rooms[0])

    @property
    def session(self) -> str:
        """The id of its breakout."""
        return self.sittings[0].session.id

    @property
    def way(self) -> Way:
        """How its breakout is seated."""
        return self.sittings[0].way

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its rounds."""
        return tuple(one.id for one in self.sittings)

    def path(self, row: int) -> Iterator[tuple[Sitting, int]]:
        """Give the topic of a *row*, from 0, in each of its rounds."""
        return ((one, rooms[row]) for one, rooms in zip(self.sittings, self.rooms, strict=True))

    def row_of(self, seats: Rooms, person: str) -> int:
        """Give the row that fits all seats somebody has in its rounds, or NOBODY."""
        had = {one.id: seats.get(one.id, {}).get(person) for one in self.sittings}
        if not any(had.values()):
            return NOBODY
        fits = (
            row
            for row in range(self.rows)
            if all(had[one.id] in {None, one.topics[at].id} for one, at in self.path(row))
        )
        return next(fits, NOBODY)


def blocks_of(question: Question, *, plain: bool = False) -> tuple[Block, ...]:
    """Give the blocks of a question, facts first; *plain* takes no rounds together."""
    return (*map(single, question.past), *_open_blocks(question, plain=plain))


def single(one: Sitting) -> Block:
    """Give a round as a block of its own."""
    return Block((one,), (tuple(range(len(one.topics))),))


def _open_blocks(question: Question, *, plain: bool) -> Iterator[Block]:
    """Take rounds together in which nobody can leave their group."""
    sessions: dict[str, list[Sitting]] = {}
    for one in question.open:
        sessions.setdefault(one.session.id, []).append(one)
    for rounds in sessions.values():
        rows = 0 if plain or _any_closed(question, rounds) else _rows(question, rounds)
        if rows:
            rooms = tuple(
                tuple(topic_of(row, one.number, len(one.topics)) for row in range(rows))
                for one in rounds
            )
            yield Block(tuple(rounds), rooms, rotates=True)
        else:
            yield from map(single, rounds)


def _any_closed(question: Question, rounds: Sequence[Sitting]) -> bool:
    """Tell whether a room is closed, so that its group has to go elsewhere."""
    return not {name for name, _ in question.closed}.isdisjoint(one.id for one in rounds)


def _rows(question: Question, rounds: Sequence[Sitting]) -> int:
    """Give how many groups rotate through the rounds of a session, or 0 if there are none.

    With two topics in two rounds, and everybody in both or in none, two groups must swap.
    """
    first, topics = rounds[0], len(rounds[0].topics)
    if first.way is Way.ROTATE:
        named = len(question.event.groups) or len({one.group for one in question.people} - {None})
        return min(named, topics) or topics
    ids = {one.id for one in rounds}
    whole = len(rounds) == len(first.session.rounds) == topics == TWO
    guests = [
        there
        for number, there in enumerate(question.there)
        if (first.session.id, number) not in question.hosted
    ]
    return TWO if whole and all(len(ids & there) != 1 for there in guests) else 0
