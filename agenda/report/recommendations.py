"""Recommendations of all rooms, each once, with the support they have: as far as may be told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agenda.book import Book
from agenda.messages import Message
from agenda.messages import report as words
from agenda.model import FEWEST
from agenda.report.document import Block, Points, Table, Words
from agenda.report.people import on_record
from agenda.report.released import as_said, released
from agenda.roster import folded
from agenda.statements import Statement, StatementKind
from agenda.text import Language
from agenda.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one or more rooms said alike; *support* is nothing where too few marked it to tell."""

    statements: tuple[Statement, ...]
    support: int | None

    @property
    def words(self) -> Words:
        """Its words, as the statement with the first id has them."""
        return as_said(self.statements[0])


def merged(workshop: Workshop, book: Book, kind: StatementKind) -> tuple[Proposal, ...]:
    """Give what all rooms said of a kind, each once: by support, then by the words.

    Alike is what differs only in capitals, accents and signs. Somebody may have marked two that
    are alike, so the largest of their counts stands: it is never too large.
    """
    main = workshop.event.main
    alike: dict[tuple[str, str], list[Statement]] = {}
    for one in released(workshop.event, book):
        if one.kind is kind:
            name = " ".join(f"{language} {who}" for language, who in sorted(one.named.items()))
            alike.setdefault((_folded(one, main), name), []).append(one)
    made = (_proposal(workshop, book, tuple(one)) for one in alike.values())
    return tuple(sorted(made, key=lambda one: (-(one.support or 0), *_in_order(one, main))))


def recommendation_blocks(workshop: Workshop, book: Book) -> Iterator[Block]:
    """Write the recommendations: a table where there is support to tell, else a list."""
    found = merged(workshop, book, StatementKind.RECOMMENDATION)
    if not book.support:
        yield as_points(workshop, found)
        return
    fewest = max((_fewest(workshop, one.statements) for one in found), default=FEWEST)
    rows = ((one.words, _told(one.support, fewest)) for one in found)
    head = (words.RECOMMENDATION(), words.SUPPORT())
    yield Table(head, tuple(rows), public=_all_on_record(workshop, found))


def as_points(workshop: Workshop, proposals: Sequence[Proposal]) -> Points:
    """List proposals; they may name people only if all of them were made on the record."""
    public = _all_on_record(workshop, proposals)
    return Points(tuple(one.words for one in proposals), public=public)


def _all_on_record(workshop: Workshop, proposals: Iterable[Proposal]) -> bool:
    slots = [workshop.slot(one.slot) for each in proposals for one in each.statements]
    return all(
        one is not None and on_record(workshop.event, workshop.session_of(one)) for one in slots
    )


def _proposal(workshop: Workshop, book: Book, statements: tuple[Statement, ...]) -> Proposal:
    most = max(book.support.get(one.id, 0) for one in statements)
    return Proposal(statements, most if most >= _fewest(workshop, statements) else None)


def _fewest(workshop: Workshop, statements: Iterable[Statement]) -> int:
    """Give how many people must share what is told of some statements."""
    slots = (workshop.slot(one.slot) for one in statements)
    return max((workshop.session_of(one).k for one in slots if one), default=FEWEST)


def _told(support: int | None, fewest: int) -> Message:
    if support is None:
        return words.FEWER_THAN(number=fewest)
    return words.SUPPORTERS(n=support)


def _folded(statement: Statement, main: Language) -> str:
    return folded(statement.words.in_language(main))


def _in_order(proposal: Proposal, main: Language) -> tuple[str, str]:
    first = proposal.statements[0]
    return _folded(first, main), first.id
