"""A document before it is in a language or a format: blocks of messages and texts, in order.

A block that is *public* tells what the published programme tells, and may name people; every
other block may not. The gate reads that difference.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from agenda.messages import Message
from agenda.text import Text

Words = Message | Text
"""Words of ours, or words in the languages of the event."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part; *level* 1 stands under the document's own title."""

    words: Words
    level: int = 1
    public: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; one of our own is *small* where it only explains."""

    words: Words
    public: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """Points of a list, in an order that tells nothing."""

    items: tuple[Words, ...]
    public: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names of facts with what they are: a table of two columns without a head."""

    rows: tuple[tuple[Words, Words], ...]
    public: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; every row has as many cells."""

    head: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    public: bool = False


Block = Heading | Paragraph | Points | Facts | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its *name* for files (small letters, digits, hyphens), its title, its blocks."""

    name: str
    title: Words
    blocks: tuple[Block, ...]
    subtitle: Words | None = None

    def public_words(self) -> Iterator[Words]:
        """Give the words that may name people: the title, and everything in public blocks."""
        yield self.title
        if self.subtitle is not None:
            yield self.subtitle
        for block in self.blocks:
            if block.public:
                yield from words_of(block)


def words_of(block: Block) -> Iterator[Words]:
    """Give all words of a block, in the order of reading."""
    match block:
        case Heading() | Paragraph():
            yield block.words
        case Points():
            yield from block.items
        case Facts():
            for row in block.rows:
                yield from row
        case Table():
            yield from block.head
            for cells in block.rows:
                yield from cells
