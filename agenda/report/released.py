"""Which statements stand in a document, and in which order: one that tells nothing."""

from collections.abc import Collection, Iterable

from agenda.book import Book
from agenda.messages import report as words
from agenda.model import Event, Session
from agenda.report.document import Paragraph, Points, Words
from agenda.statements import Stage, Statement
from agenda.text import Text, missing_languages
from agenda.timeline import Slot, SlotKind
from agenda.workshop import Workshop


def released(event: Event, book: Book) -> tuple[Statement, ...]:
    """Give the statements that everybody may read, by their random ids.

    One that lacks its words in a language of the event stands in no document at all: where others
    fall back, it would tell in which language it was written.
    """
    return tuple(one for one in let_go(book) if not _lacks_words(event, one))


def waiting_for_words(event: Event, statements: Iterable[Statement]) -> tuple[Paragraph, ...]:
    """Say how many of some statements are missing only because their translation is."""
    missing = sum(_lacks_words(event, one) for one in statements)
    return (Paragraph(words.WORDS_MISSING(n=missing), small=True),) if missing else ()


def in_slots(statements: Iterable[Statement], slots: Iterable[Slot]) -> tuple[Statement, ...]:
    """Give those that belong to one of some slots."""
    ids = {one.id for one in slots}
    return tuple(one for one in statements if one.slot in ids)


def about(statements: Iterable[Statement], topic: str) -> tuple[Statement, ...]:
    """Give those that belong to a topic's rooms."""
    return tuple(one for one in statements if one.topic == topic)


def beside(statements: Iterable[Statement], topics: Collection[str]) -> tuple[Statement, ...]:
    """Give those that belong to none of a session's topics, but to all of it."""
    return tuple(one for one in statements if one.topic not in topics)


def held_slots(workshop: Workshop, session: Session) -> tuple[Slot, ...]:
    """Give the slots in which a session is held: itself, or its rounds."""
    return tuple(
        one
        for one in workshop.slots
        if one.session == session.id and one.kind is not SlotKind.BREAK
    )


def as_said(statement: Statement) -> Words:
    """Give a statement's words, followed by its speaker's name if that was agreed."""
    if not statement.named:
        return statement.words
    return words.NAMED(words=statement.words, name=Text(dict(sorted(statement.named.items()))))


def points(statements: Iterable[Statement], *, on_record: bool) -> Points:
    """List statements; those of a session on the record may name people."""
    return Points(tuple(as_said(one) for one in statements), public=on_record)


def let_go(book: Book) -> tuple[Statement, ...]:
    """Give the statements that were accepted and let go, whether or not they are translated."""
    known = sorted(book.statements, key=lambda one: one.id)
    return tuple(one for one in known if one.stage is Stage.ACCEPTED and (one.shown or book.frozen))


def _lacks_words(event: Event, statement: Statement) -> bool:
    return bool(missing_languages(statement.words, event.languages))
