"""What was said, as parts of a document: by kind, and highlights by guiding question."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from agenda.messages import report as words
from agenda.report.document import Block, Heading, Paragraph
from agenda.report.released import points
from agenda.statements import Statement, StatementKind

KINDS: tuple[StatementKind, ...] = (
    StatementKind.HIGHLIGHT,
    StatementKind.RECOMMENDATION,
    StatementKind.GOOD_PRACTICE,
    StatementKind.CHALLENGE,
    StatementKind.ACTION,
)
"""The kinds of statements, in the order of a report."""

WITHOUT_RECOMMENDATIONS: tuple[StatementKind, ...] = (
    StatementKind.HIGHLIGHT,
    StatementKind.GOOD_PRACTICE,
    StatementKind.CHALLENGE,
)
"""The kinds that stand by topic where recommendations and actions stand together."""


def every_part(
    statements: Collection[Statement],
    questions: Sequence[Heading],
    level: int,
    *,
    on_record: bool,
) -> Iterator[Block]:
    """Write all parts of a room's report; one that is empty says so."""
    for kind in KINDS:
        chosen = _of_kind(statements, kind)
        yield Heading(words.HEADINGS[kind](), level)
        if not chosen:
            yield Paragraph(words.EMPTY[kind]())
        elif kind is StatementKind.HIGHLIGHT and questions:
            yield from _by_question(chosen, questions, level + 1, on_record=on_record)
        else:
            yield points(chosen, on_record=on_record)


def parts_with_something(
    statements: Collection[Statement],
    level: int,
    kinds: Sequence[StatementKind] = KINDS,
    *,
    on_record: bool,
) -> Iterator[Block]:
    """Write the parts in which there is something; highlights need no heading of their own."""
    for kind in kinds:
        chosen = _of_kind(statements, kind)
        if not chosen:
            continue
        if kind is not StatementKind.HIGHLIGHT:
            yield Heading(words.HEADINGS[kind](), level)
        yield points(chosen, on_record=on_record)


def _by_question(
    statements: Sequence[Statement], questions: Sequence[Heading], level: int, *, on_record: bool
) -> Iterator[Block]:
    for number, question in enumerate(questions):
        yield replace(question, level=level)
        chosen = [one for one in statements if one.question == number]
        if chosen:
            yield points(chosen, on_record=on_record)
        else:
            yield Paragraph(words.NOTHING_ON_QUESTION())
    known = range(len(questions))
    others = [one for one in statements if one.question is None or one.question not in known]
    if others:
        yield Heading(words.OTHER_POINTS(), level)
        yield points(others, on_record=on_record)


def _of_kind(statements: Collection[Statement], kind: StatementKind) -> tuple[Statement, ...]:
    return tuple(one for one in statements if one.kind is kind)
