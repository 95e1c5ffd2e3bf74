"""Books of made-up statements for the example agendas, and ways to look into documents."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from random import Random
from typing import Final

from agenda.book import Book, with_statement
from agenda.messages import Many, Message
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.report import Document
from agenda.report.document import Heading, Points, Table, Words, words_of
from agenda.roster import Participant
from agenda.statements import Stage, Statement, StatementKind
from agenda.text import LANGUAGES, Text
from agenda.workshop import Workshop, prepare_workshop
from tests.domain.workshops import NAMES, roster

HIGHLIGHT: Final = StatementKind.HIGHLIGHT
RECOMMENDATION: Final = StatementKind.RECOMMENDATION
ACTION: Final = StatementKind.ACTION


@cache
def example(name: str) -> Event:
    source = files("agenda.examples").joinpath(f"{name}.yaml")
    return parse_agenda(source.read_bytes()).event


def held(event: Event | str, *people: Participant) -> Workshop:
    """Prepare an event, or the example of that name."""
    event = example(event) if isinstance(event, str) else event
    return prepare_workshop(event, roster(*people), NAMES)


def note(
    number: int,
    room: str,
    kind: StatementKind = HIGHLIGHT,
    words: str = "",
    *,
    question: int | None = None,
    stage: Stage = Stage.ACCEPTED,
    shown: bool = True,
    languages: tuple[str, ...] = LANGUAGES,
    named: Mapping[str, str] | None = None,
) -> Statement:
    """Make a statement of a *room*: a slot, or a slot and a topic with a space between."""
    slot, _, topic = room.partition(" ")
    words = words or f"Point {number}."
    return Statement(
        id=f"{number:032x}",
        slot=slot,
        topic=topic,
        kind=kind,
        question=question,
        texts={one: words if one == "en" else f"{words} ({one})" for one in languages},
        withdrawal="",
        stage=stage,
        shown=shown,
        named=named or {},
    )


def book(*notes: Statement, support: Mapping[str, int] | None = None) -> Book:
    made = Book()
    for one in notes:
        made = with_statement(made, one)
    return made.model_copy(update={"support": support or {}, "frozen": support is not None})


def four_days(seed: int = 1) -> Book:
    """Make a book with a few statements of every kind from every room of the example of 2020."""
    workshop, random = held("mc2cm-2020"), Random(seed)
    rooms = [
        f"{slot.id} {topic}".strip()
        for slot in workshop.slots
        if slot.kind.value != "break"
        for topic in slot.rooms or ("",)
    ]
    return book(
        *(
            note(random.getrandbits(128), room, kind, f"{kind.value} of {room}, {count}.")
            for room in rooms
            for kind in StatementKind
            for count in range(2)
        )
    )


def english(words: Words) -> str:
    """Give words in English; of a message, its key and the English of what it carries."""
    match words:
        case Text():
            return words.in_language("en")
        case Message():
            inside = " ".join(shown(one) for _, one in words.params)
            return f"{words.key} {inside}".strip()


def shown(value: object) -> str:
    match value:
        case Text() | Message():
            return english(value)
        case Many():
            return ", ".join(shown(one) for one in value.values)
    return str(value)


def texts_of(value: object) -> Iterator[Text]:
    """Give every text in some words, however deep."""
    match value:
        case Text():
            yield value
        case Message():
            for _, one in value.params:
                yield from texts_of(one)
        case Many():
            for one in value.values:
                yield from texts_of(one)


def headings(document: Document, level: int | None = None) -> list[str]:
    return [
        english(one.words)
        for one in document.blocks
        if isinstance(one, Heading) and level in {None, one.level}
    ]


def points(document: Document, heading: str = "") -> list[str]:
    """Give the points that follow a heading directly, or all points of a document."""
    found: list[str] = []
    here = not heading
    for block in document.blocks:
        if heading and isinstance(block, Heading):
            here = english(block.words).startswith(heading)
        if here and isinstance(block, Points):
            found += [english(one) for one in block.items]
    return found


def rows(document: Document) -> list[list[str]]:
    tables = [one for one in document.blocks if isinstance(one, Table)]
    return [[english(cell) for cell in row] for table in tables for row in table.rows]


def everything(document: Document) -> str:
    """Give all words of a document, public or not, in English."""
    return "\n".join(english(one) for block in document.blocks for one in words_of(block))


def not_public(document: Document) -> str:
    """Give the words of a document in which nobody may be named."""
    return "\n".join(
        english(one) for block in document.blocks if not block.public for one in words_of(block)
    )
