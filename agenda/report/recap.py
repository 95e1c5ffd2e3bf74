"""The recap of a day: what was on, what was said, what comes next."""

from collections.abc import Iterator, Sequence

from agenda.book import Book
from agenda.messages import Many, On, pages
from agenda.messages import report as words
from agenda.model import Kind, Session
from agenda.report.document import Block, Document, Heading, Paragraph
from agenda.report.findings import KINDS, parts_with_something
from agenda.report.people import may_name, may_name_all, on_record
from agenda.report.programme import programme_table, title_of
from agenda.report.released import (
    about,
    beside,
    held_slots,
    in_slots,
    let_go,
    released,
    waiting_for_words,
)
from agenda.statements import Statement, StatementKind
from agenda.workshop import Workshop

SILENT: frozenset[Kind] = frozenset({Kind.BREAK, Kind.SOCIAL, Kind.WELCOME})
"""Kinds of sessions from which nobody expects notes."""


def day_recap(workshop: Workshop, book: Book, day: int) -> Document:
    """Write the recap of a day, counted from 1."""
    on = workshop.event.days[day - 1].date
    return Document(
        name=f"recap-{on.isoformat()}",
        title=words.RECAP(number=day, day=On(on)),
        blocks=(
            Heading(words.WHAT_WAS_ON()),
            programme_table(workshop, day),
            Heading(words.MAIN_POINTS()),
            *_main_points(workshop, book, day),
            Heading(words.WHAT_COMES()),
            *_what_comes(workshop, day),
            *waiting_for_words(workshop.event, _let_go_on(workshop, book, day)),
            Paragraph(words.ORDER(), small=True),
        ),
        subtitle=workshop.event.title,
    )


def said_in(
    workshop: Workshop,
    session: Session,
    said: Sequence[Statement],
    level: int,
    kinds: Sequence[StatementKind] = KINDS,
) -> Iterator[Block]:
    """Write what was said in a session and about each of its topics, where something was."""
    here = [one for one in in_slots(said, held_slots(workshop, session)) if one.kind in kinds]
    topics = {one.id: one.title for one in session.topics}
    parts = [(title_of(session), beside(here, topics))]
    parts += [(title, about(here, topic)) for topic, title in topics.items()]
    public = may_name(workshop.event, session)
    openly = on_record(workshop.event, session)
    for title, chosen in parts:
        if chosen:
            yield Heading(title, level, public=public)
            yield from parts_with_something(chosen, level + 1, kinds, on_record=openly)


def in_time(workshop: Workshop, day: int) -> tuple[Session, ...]:
    """Give the sessions of a day in the order of their start."""
    sessions = workshop.event.days[day - 1].sessions
    return tuple(sorted(sessions, key=lambda one: (one.opens, one.closes, one.id)))


def _let_go_on(workshop: Workshop, book: Book, day: int) -> tuple[Statement, ...]:
    return in_slots(let_go(book), (one for one in workshop.slots if one.day == day))


def _main_points(workshop: Workshop, book: Book, day: int) -> Iterator[Block]:
    said = released(workshop.event, book)
    silent = []
    for session in in_time(workshop, day):
        blocks = tuple(said_in(workshop, session, said, level=2))
        yield from blocks
        if not blocks and session.kind not in SILENT:
            silent.append(session)
    heard = [one for one in in_time(workshop, day) if one.kind not in SILENT]
    if len(silent) == len(heard):
        yield Paragraph(words.NOTHING_THAT_DAY())
    elif silent:
        titles = Many(tuple(title_of(one) for one in silent))
        public = may_name_all(workshop.event, silent)
        yield Paragraph(words.NOTHING_FROM(sessions=titles), public=public, small=True)


def _what_comes(workshop: Workshop, day: int) -> Iterator[Block]:
    days = workshop.event.days
    if day == len(days):
        yield Paragraph(words.LAST_DAY())
        return
    yield Paragraph(pages.DAY_HEADING(number=day + 1, day=On(days[day].date)))
    yield programme_table(workshop, day + 1)
