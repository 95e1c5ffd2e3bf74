"""The catalogues follow the words in `agenda/messages`; no translation is ever guessed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from agenda.messages import Template
from bot.i18n.catalogue import SOURCE
from bot.i18n.pofile import (
    TEMPLATE_FILE,
    Book,
    Entry,
    entry_of,
    file_of,
    languages_in,
    read_book,
    with_previous,
    without_previous,
    written,
)


def update(folder: Path, templates: Sequence[Template]) -> None:
    """Write the template of all catalogues to *folder*, and bring each catalogue up to it."""
    _write(folder / TEMPLATE_FILE, template_file(templates))
    for language in languages_in(folder):
        path = file_of(folder, language)
        book = read_book(path)
        _write(path, written(_updated(book, templates), book))


def template_file(templates: Iterable[Template]) -> str:
    """Give the text of the template of all catalogues."""
    return written(entry_of(template) for template in templates)


def _updated(book: Book, templates: Iterable[Template]) -> list[Entry]:
    return [_entry(template, book) for template in templates]


def _entry(template: Template, book: Book) -> Entry:
    """Keep a translation of the same words; show one of other words only as a remark."""
    entry = entry_of(template)
    if book.language == SOURCE:
        return replace(entry, forms=entry.words)
    if len(entry.words) > 1:
        entry = replace(entry, forms=("",) * book.form_count)
    old = book.entries.get(template.key)
    if old is None:
        return entry
    if old.words != entry.words:
        return with_previous(entry, old)
    remarks = without_previous(old.remarks) if any(old.forms) else old.remarks
    return replace(entry, forms=old.forms, remarks=remarks, fuzzy=old.fuzzy)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
