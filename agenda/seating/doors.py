"""Which rooms are open to whom, how many they take, and what they are about: as numbers."""

from collections.abc import Iterator, Sequence

import numpy as np

from agenda.roster import Participant
from agenda.seating.blocks import Block
from agenda.seating.case import NOBODY, Integers, Truths
from agenda.seating.question import Question
from agenda.seating.sittings import Sitting, seats_of


def width_of(blocks: Sequence[Block]) -> int:
    """Give the most rooms that a block has."""
    return max((block.rows for block in blocks), default=0)


def doors(people: Sequence[Participant], blocks: Sequence[Block]) -> tuple[Integers, Truths]:
    """Give everybody's kind, [P], by their languages, and the rooms open to it: [K, R, N]."""
    spoken = [tuple(sorted({one.casefold() for one in person.langs})) for person in people]
    kinds = {langs: number for number, langs in enumerate(sorted(set(spoken)))}
    open_to = np.zeros((max(len(kinds), 1), len(blocks), width_of(blocks)), dtype=np.bool_)
    for langs, kind in kinds.items():
        for at, block in enumerate(blocks):
            for row in range(block.rows):
                open_to[kind, at, row] = _understands(frozenset(langs), block, row)
    return np.array([kinds[langs] for langs in spoken], dtype=np.int64), open_to


def _understands(langs: frozenset[str], block: Block, row: int) -> bool:
    """Tell whether each room of a row is in one of the languages, or in everybody's."""
    rooms = (one.languages(one.topics[topic]) for one, topic in block.path(row))
    return all(not spoken or spoken & langs for spoken in rooms)


def capacities(question: Question, blocks: Sequence[Block]) -> tuple[Integers, Integers]:
    """Give the least and the most people in each room: [R, N]; hosts of a group take a seat."""
    shape = (len(blocks), width_of(blocks))
    least, most = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
    for at, block in enumerate(blocks):
        for row in range(block.rows):
            limits = list(_limits(question, block, row))
            least[at, row] = max(low for low, _ in limits)
            most[at, row] = min(high for _, high in limits)
    return least, most


def _limits(question: Question, block: Block, row: int) -> Iterator[tuple[int, int]]:
    for one, index in block.path(row):
        topic = one.topics[index]
        if (one.id, topic.id) in question.closed:
            yield 0, 0
            continue
        low, high = seats_of(topic, len(question.people))
        taken = _hosts(question, one, index) if block.rotates else 0
        yield max(low - taken, 0), max(high - taken, 0)


def _hosts(question: Question, one: Sitting, index: int) -> int:
    """Count the people whom the agenda wants at a topic, and who rotate with no group."""
    return sum(
        session == one.session.id and topic == index
        for (session, _), topic in question.hosted.items()
    )


def topics_of(
    question: Question, blocks: Sequence[Block]
) -> tuple[Integers, dict[tuple[str, str], int]]:
    """Number the topics that nobody should have twice: [R, N], and by session and id.

    There is no such rule for groups that rotate, who cannot, nor where there are more rounds
    than topics, so that everybody must.
    """
    topics = np.full((len(blocks), width_of(blocks)), NOBODY, dtype=np.int64)
    numbers: dict[tuple[str, str], int] = {}
    for at, block in enumerate(blocks):
        one = block.sittings[0]
        shut = {room for name, room in question.closed if name.startswith(f"{one.session.id}/")}
        if block.rotates or len(one.session.rounds) > len(one.topics) - len(shut):
            continue
        for index, topic in enumerate(one.topics):
            topics[at, index] = numbers.setdefault((one.session.id, topic.id), len(numbers))
    return topics, numbers
