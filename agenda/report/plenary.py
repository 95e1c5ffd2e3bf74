"""The sheet for presenting recommendations: those of all rooms, then what is to be done."""

from collections.abc import Iterator

from agenda.book import Book
from agenda.messages import report as words
from agenda.report.document import Block, Document, Heading, Paragraph
from agenda.report.recommendations import as_points, merged, recommendation_blocks
from agenda.report.released import let_go, waiting_for_words
from agenda.statements import Statement, StatementKind
from agenda.workshop import Workshop


def plenary_sheet(workshop: Workshop, book: Book) -> Document:
    """Write the recommendations of all rooms, each once, and the actions."""
    return Document(
        name="plenary-recommendations",
        title=words.SHEET(),
        blocks=(
            *what_is_proposed(workshop, book, level=1),
            *waiting_for_words(workshop.event, _proposed(book)),
        ),
        subtitle=workshop.event.title,
    )


def _proposed(book: Book) -> list[Statement]:
    kinds = {StatementKind.RECOMMENDATION, StatementKind.ACTION}
    return [one for one in let_go(book) if one.kind in kinds]


def what_is_proposed(workshop: Workshop, book: Book, level: int) -> Iterator[Block]:
    """Write the recommendations and the actions of all rooms; where there are none, it says so."""
    kind = StatementKind.RECOMMENDATION
    yield Heading(words.HEADINGS[kind](), level)
    if merged(workshop, book, kind):
        yield Paragraph(words.BY_SUPPORT() if book.support else words.BY_WORDS(), small=True)
        yield from recommendation_blocks(workshop, book)
    else:
        yield Paragraph(words.EMPTY[kind]())
    kind = StatementKind.ACTION
    yield Heading(words.HEADINGS[kind](), level)
    actions = merged(workshop, book, kind)
    yield as_points(workshop, actions) if actions else Paragraph(words.EMPTY[kind]())
