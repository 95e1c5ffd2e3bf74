"""The agenda as plain text of 80 columns: for a terminal, a pipe or an e-mail.

Where a language runs from right to left, hours stand on a line of their own: no line mixes
directions more than it must, whatever the terminal makes of them.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from textwrap import wrap

from agenda.model import Event
from agenda.text import Language
from bot.export.entries import Entry
from bot.export.programme import DaySheet, Programme, write_programme
from bot.export.voice import Role

WIDTH = 80
_STEP = 2
_LEFTWARD_STEP = 4


def agenda_as_text(event: Event, language: Language, day: int | None = None) -> str:
    """Write the agenda, or one *day* of it, as plain text."""
    programme = write_programme(event, language, "terminal", day=day)
    parts = [_head(programme), *(_day(programme, sheet) for sheet in programme.days)]
    parts += [_foot(programme)] if day is None else []
    return "\n\n\n".join("\n".join(part) for part in map(list, parts) if part) + "\n"


def _head(programme: Programme) -> Iterator[str]:
    yield from _lines(programme.title)
    for line in programme.under_title:
        yield from _lines(line)
    yield ""
    for fact in (*programme.facts, *programme.terms, programme.rule):
        yield from _lines(fact, hang=_STEP)


def _day(programme: Programme, sheet: DaySheet) -> Iterator[str]:
    yield from _headed(sheet.heading, "=")
    for line in (sheet.title, *sheet.clocks):
        yield from _lines(line)
    for entry in sheet.entries:
        yield ""
        yield from _entry(programme, entry, 0)


def _foot(programme: Programme) -> Iterator[str]:
    if programme.assumed:
        yield from _headed(programme.labels.assumed, "-")
        for reason in programme.assumed:
            yield from _lines(f"- {reason}", hang=_STEP)
        yield ""
    yield from _lines(programme.translated)


def _headed(words: str, rule: str) -> Iterator[str]:
    lines = list(_lines(words))
    yield from lines
    yield rule * max(map(len, lines))


def _entry(programme: Programme, entry: Entry, indent: int) -> Iterator[str]:
    body = indent
    if entry.hours is None:
        yield from _lines(entry.title, indent)
        body += _STEP
    elif programme.leftward and not _is_bare(entry, indent):
        yield from _lines(entry.hours.span, indent)
        body += _LEFTWARD_STEP
        yield from _lines(entry.title, body)
    else:
        hours = f"{entry.hours.span}  "
        yield from _lines(f"{hours}{entry.title}", indent, hang=len(hours))
        body += len(hours)
    yield from _details(programme, entry, body)


def _is_bare(entry: Entry, indent: int) -> bool:
    """Tell whether an inner entry is only its hours and its title, as a round is."""
    return indent > 0 and not (entry.notes or entry.questions or entry.roles or entry.items)


def _details(programme: Programme, entry: Entry, indent: int) -> Iterator[str]:
    for note in entry.notes:
        yield from _lines(note, indent, hang=_STEP)
    if entry.questions:
        yield from _lines(programme.labels.questions, indent)
        yield from _numbered(entry.questions, indent + _STEP)
    for role in entry.roles:
        yield from _role(role, indent)
    for line in (*entry.links, *entry.visits):
        yield from _lines(line, indent, hang=_STEP)
    yield from _spaced(_entry(programme, item, indent) for item in entry.items)
    for number, topic in enumerate(entry.topics, start=1):
        yield ""
        mark = f"{number}. "
        yield from _lines(f"{mark}{topic.title}", indent, hang=len(mark))
        yield from _details(programme, topic, indent + len(mark))


def _role(role: Role, indent: int) -> Iterator[str]:
    if role.line is not None:
        yield from _lines(role.line, indent, hang=_STEP)
        return
    yield from _lines(role.part, indent)
    for person in role.people:
        yield from _lines(person, indent + _STEP, hang=_STEP)


def _numbered(texts: Iterable[str], indent: int) -> Iterator[str]:
    for number, text in enumerate(texts, start=1):
        mark = f"{number}. "
        yield from _lines(f"{mark}{text}", indent, hang=len(mark))


def _spaced(blocks: Iterable[Iterator[str]]) -> Iterator[str]:
    """Give the blocks with an empty line before each, unless all are of one line."""
    ready = [list(block) for block in blocks]
    if all(len(block) == 1 for block in ready):
        return chain.from_iterable(ready)
    return chain.from_iterable(["", *block] for block in ready)


def _lines(text: str, indent: int = 0, hang: int = 0) -> Iterator[str]:
    margin = " " * indent
    yield from wrap(
        text,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin + " " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    )
