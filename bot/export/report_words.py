"""A report in ready words of one language, before it is in a format."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import sqrt
from typing import Final, Literal

from agenda.messages import Message
from agenda.messages.exports import PAGE_OF
from agenda.model import Event
from agenda.report.document import (
    Block,
    Document,
    Facts,
    Heading,
    Paragraph,
    Points,
    Table,
    Words,
)
from agenda.text import RIGHT_TO_LEFT, Language
from bot.export.report_pieces import Line, Piece, line_from_page, line_of, plain
from bot.export.voice import Voice
from bot.i18n import Scene

Kind = Literal["heading", "paragraph", "points", "facts", "table"]
DEEPEST: Final = 3
"""How many levels of headings stand below the title."""

_SHARES_OF_FACTS: Final = (30, 70)
_PAGE: Final = "\ue000"
_PAGES: Final = "\ue001"
"""Stand for the numbers of pages, which only the one who sets a page knows."""


@dataclass(frozen=True, slots=True)
class Written:
    """A block in words: rows of cells; a heading, a paragraph and a point are rows of one cell."""

    kind: Kind
    rows: tuple[tuple[Line, ...], ...]
    head: tuple[Line, ...] = ()
    level: int = 0
    small: bool = False
    public: bool = False

    @property
    def line(self) -> Line:
        """The only cell of a heading or a paragraph."""
        return self.rows[0][0]

    @property
    def columns(self) -> int:
        """How many cells stand beside each other."""
        return max(len(row) for row in (self.head, *self.rows))

    def shares(self) -> tuple[int, ...]:
        """Give how much of a hundred each column is wide: the more is in it, but none starves."""
        if self.kind == "facts":
            return _SHARES_OF_FACTS
        columns = zip(self.head, *self.rows, strict=True)
        room = [max(_room_for(plain(cell)) for cell in column) for column in columns]
        ends = [round(100 * reached / sum(room)) for reached in accumulate(room)]
        return tuple(end - start for start, end in pairwise([0, *ends]))

    def lines(self) -> Iterator[Line]:
        """Give every cell in the order of reading."""
        yield from self.head
        for row in self.rows:
            yield from row


@dataclass(frozen=True, slots=True)
class Report:
    """A document in one language; *foot* has the number of a page, and of all, as `Piece`s."""

    language: Language
    leftward: bool
    title: Line
    subtitle: Line
    blocks: tuple[Written, ...]
    foot: Line

    def lines(self) -> Iterator[Line]:
        """Give every line in the order of reading."""
        yield self.title
        if self.subtitle:
            yield self.subtitle
        for block in self.blocks:
            yield from block.lines()


def _room_for(words: str) -> float:
    """Give more room to more words, and to a long one as much as it takes, within bounds."""
    longest = max((len(word) for word in words.split()), default=0)
    return min(9.0, max(3.0, sqrt(len(words)), 0.6 * min(longest, 12)))


def put_in_words(document: Document, event: Event, language: Language) -> Report:
    """Put a document into the words of a *language*; what has no words at all is left out."""
    scribe = _Scribe(event, language)
    blocks = tuple(_orderly(one for one in map(scribe.block, document.blocks) if one.rows))
    return Report(
        language=language,
        leftward=language in RIGHT_TO_LEFT,
        title=scribe.line(document.title),
        subtitle=scribe.line(document.subtitle) if document.subtitle else (),
        blocks=blocks,
        foot=tuple(_numbered(scribe.line(PAGE_OF(page=_PAGE, pages=_PAGES)))),
    )


def is_page(piece: Piece) -> bool:
    """Tell whether a piece of the foot stands for the number of the page."""
    return piece.text == _PAGE


def is_pages(piece: Piece) -> bool:
    """Tell whether a piece of the foot stands for the number of pages."""
    return piece.text == _PAGES


def _orderly(blocks: Iterator[Written]) -> Iterator[Written]:
    """Let no heading stand more than one level below the one before it."""
    level = 0
    for block in blocks:
        if block.kind != "heading":
            yield block
            continue
        level = min(block.level, level + 1, DEEPEST)
        yield Written("heading", block.rows, level=level, public=block.public)


def _numbered(foot: Line) -> Iterator[Piece]:
    for piece in foot:
        rest = piece.text
        for mark in sorted({_PAGE, _PAGES} & set(rest), key=rest.index):
            before, _, rest = rest.partition(mark)
            if before:
                yield Piece(before, piece.leftward)
            yield Piece(mark, leftward=False)
        if rest:
            yield Piece(rest, piece.leftward)


class _Scribe:
    """Writes the words of one document in one language."""

    def __init__(self, event: Event, language: Language) -> None:
        self._main = event.main
        self._voice = Voice(language, Scene.of(event, "page"))

    def block(self, block: Block) -> Written:
        match block:
            case Heading():
                rows = self._rows([(block.words,)])
                return Written("heading", rows, level=max(block.level, 1), public=block.public)
            case Paragraph():
                rows = self._rows([(block.words,)])
                return Written("paragraph", rows, small=block.small, public=block.public)
            case Points():
                rows = self._rows((item,) for item in block.items)
                return Written("points", rows, public=block.public)
            case Facts():
                return Written("facts", self._rows(block.rows), public=block.public)
            case Table():
                head = tuple(map(self.line, block.head))
                return Written("table", self._rows(block.rows), head, public=block.public)

    def _rows(self, rows: "Iterator[tuple[Words, ...]] | Rows") -> tuple[tuple[Line, ...], ...]:
        written = (tuple(map(self.line, row)) for row in rows)
        return tuple(row for row in written if any(map(plain, row)))

    def line(self, words: Words) -> Line:
        voice = self._voice
        if isinstance(words, Message):
            return line_from_page(voice.say(words), leftward=voice.leftward)
        language = words.language_of(voice.language, self._main)
        return line_of(
            words.in_language(voice.language, self._main),
            language if language != voice.language else None,
            runs=language in RIGHT_TO_LEFT,
            leftward=voice.leftward,
        )


Rows = list[tuple[Words]] | tuple[tuple[Words, ...], ...]
