"""An event and its roster become a `Case`: the question; its answer becomes seats again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from agenda.model import Attribute, Event, Way
from agenda.roster import Participant
from agenda.seating import columns
from agenda.seating.blocks import Block, blocks_of
from agenda.seating.case import NOBODY, Case, Integers, Truths
from agenda.seating.doors import capacities, doors, topics_of
from agenda.seating.plan import Seat
from agenda.seating.question import Question, Rooms
from agenda.seating.rotation import names_of_groups, topic_of

Attributes = Sequence[tuple[Attribute, list[int]]]


@dataclass(frozen=True, eq=False)
class Posed:
    """A *case*, and what its numbers stand for: the *question*'s people, and *blocks* of rounds."""

    case: Case
    question: Question
    blocks: tuple[Block, ...]

    @property
    def people(self) -> tuple[Participant, ...]:
        """Whom the rows of the case stand for."""
        return self.question.people

    def seats(self, answer: Integers) -> Iterator[Seat]:
        """Give the seats of an *answer*, [P, R], round by round; hosts keep their topic."""
        for at, block in enumerate(self.blocks):
            for number, row in enumerate(answer[:, at].tolist()):
                if row != NOBODY:
                    yield from self._path(block, number, row)
            if block.rotates:
                yield from self._hosts(block)

    def _path(self, block: Block, number: int, row: int) -> Iterator[Seat]:
        person = self.people[number].id
        for one, topic in block.path(row):
            if one.id in self.question.there[number]:
                yield Seat(person=person, round=one.id, room=one.topics[topic].id)

    def _hosts(self, block: Block) -> Iterator[Seat]:
        for one in block.sittings:
            for (session, number), topic in self.question.hosted.items():
                if session == one.session.id and one.id in self.question.there[number]:
                    person, room = self.people[number].id, one.topics[topic].id
                    yield Seat(person=person, round=one.id, room=room)


def pose(question: Question, *, plain: bool = False) -> Posed:
    """Put a *question* into numbers; *plain* takes every round by itself."""
    blocks = blocks_of(question, plain=plain)
    attributes = columns.attributes(question.people, question.event.seating.balance)
    return Posed(_case(question, blocks, attributes), question, blocks)


def _case(question: Question, blocks: Sequence[Block], attributes: Attributes) -> Case:
    people, ids = question.people, columns.ids_of(question.roster)
    kinds, open_to = doors(people, blocks)
    present, fixed, locked = _places(question, blocks)
    least, most = capacities(question, blocks)
    topics, numbers = topics_of(question, blocks)
    wished = columns.wishes(people, question.rounds)
    case = Case(
        weights=_whole([len(block.sittings) for block in blocks]),
        least=least,
        most=most,
        present=present,
        kinds=kinds,
        open_to=open_to,
        fixed=fixed,
        locked=locked,
        topics=topics,
        apart=_pairs(columns.pairs(people, "apart", ids)),
        together=_pairs(columns.pairs(people, "together", ids)),
        organisations=_whole(columns.organisations(people)),
        attributes=_whole([column for _, column in attributes]).reshape(-1, len(people)),
        alone=_alone(question.event, attributes),
        wishes=_pairs([(at, numbers[one]) for at, one in wished if one in numbers]),
        order=question.order,
    )
    if question.told is None:
        return case
    told = [[block.row_of(question.told, one.id) for block in blocks] for one in people]
    return replace(case, published=_whole(told).reshape(len(people), len(blocks)))


def _whole(numbers: Sequence[object]) -> Integers:
    return np.array(numbers, dtype=np.int64)


def _pairs(found: Sequence[tuple[int, int]]) -> Integers:
    return _whole(found).reshape(-1, 2)


def _alone(event: Event, attributes: Attributes) -> tuple[int, ...]:
    names = [name for name, _ in attributes]
    return tuple(names.index(one) for one in event.seating.never_alone if one in names)


def _places(question: Question, blocks: Sequence[Block]) -> tuple[Truths, Integers, Integers]:
    """Give who is there, which rooms are fixed, and which were had already: [P, R] each."""
    shape = (len(question.people), len(blocks))
    present = np.zeros(shape, dtype=np.bool_)
    fixed, locked = np.full((2, *shape), NOBODY, dtype=np.int64)
    groups = names_of_groups(question.event) or _groups_of(question.people)
    for at, block in enumerate(blocks):
        for number, one in enumerate(question.people):
            if at < len(question.past):
                locked[number, at] = block.row_of(question.known, one.id)
                present[number, at] = locked[number, at] != NOBODY
                continue
            topic = question.hosted.get((block.session, number))
            here = not question.there[number].isdisjoint(block.ids)
            present[number, at] = here and not (topic is not None and block.rotates)
            fixed[number, at] = _fixed_row(question, block, one, topic, groups)
    return present, fixed, locked


def _fixed_row(
    question: Question,
    block: Block,
    one: Participant,
    topic: int | None,
    groups: Mapping[str, int],
) -> int:
    """Give the room that somebody must have: locked, as a host, or with their group."""
    pinned = block.row_of(question.pinned, one.id)
    if pinned != NOBODY:
        return pinned
    if not block.rotates:
        return NOBODY if topic is None else topic
    if block.way is not Way.ROTATE:
        return NOBODY
    return _row_of_group(one, groups, block, question.known)


def _row_of_group(one: Participant, groups: Mapping[str, int], block: Block, known: Rooms) -> int:
    """Give the row of somebody's group: the one they had, or else the one the roster names."""
    first = block.sittings[0]
    topics = len(first.topics)
    for number in range(1, first.number):
        had = known.get(first.session.round_id(number), {}).get(one.id)
        for row in range(block.rows):
            if had == first.topics[topic_of(row, number, topics)].id:
                return row
    group = groups.get(one.group.casefold()) if one.group else None
    return NOBODY if group is None else group % topics


def _groups_of(people: Sequence[Participant]) -> dict[str, int]:
    names = dict.fromkeys(one.group.casefold() for one in people if one.group)
    return {name: number for number, name in enumerate(names)}
