"""The catalogues held against the words in `agenda/messages`: one line for each finding."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from agenda.messages import Template
from agenda.text import LANGUAGES, Language
from bot.i18n.catalogue import SOURCE
from bot.i18n.faults import Form, faults_of
from bot.i18n.plurals import is_right, numbers_by_form, says_its_number
from bot.i18n.pofile import (
    TEMPLATE_FILE,
    Book,
    Entry,
    entry_of,
    file_of,
    languages_in,
    read_book,
)
from bot.i18n.update import template_file

_Forms = Mapping[int, frozenset[int]]


def findings(folder: Path, templates: Sequence[Template]) -> Iterator[str]:
    """Give everything that is wrong with the catalogues in *folder*."""
    template = folder / TEMPLATE_FILE
    if not template.is_file() or template.read_text(encoding="utf-8") != template_file(templates):
        yield f"{TEMPLATE_FILE}: not what an update writes"
    wanted = [entry_of(template) for template in templates]
    for language in sorted({*LANGUAGES, *languages_in(folder)}):
        for key, fault in _in_catalogue(file_of(folder, language), language, wanted):
            yield f"{language}: {key}: {fault}"


def _in_catalogue(
    path: Path, language: Language, wanted: Sequence[Entry]
) -> Iterator[tuple[str, str]]:
    if not path.is_file():
        yield "file", "missing"
        return
    try:
        book = read_book(path)
    except (ValueError, LookupError) as error:
        yield "file", f"cannot be read: {error}"
        return
    yield from (("file", fault) for fault in _in_file(book))
    header = list(_in_header(book, language))
    yield from (("header", fault) for fault in header)
    forms = {} if header else numbers_by_form(book)
    yield from ((key, "not in agenda/messages") for key in sorted(_stale(book, wanted)))
    yield from ((key, "there twice") for key in sorted(book.repeated))
    for entry in wanted:
        translated = book.entries.get(entry.key)
        faults = ["missing"] if translated is None else _in_entry(entry, translated, book, forms)
        yield from ((entry.key, fault) for fault in faults)


def _in_file(book: Book) -> Iterator[str]:
    if book.obsolete:
        yield f"{book.obsolete} obsolete entries"
    if book.steered:
        lines = ", ".join(str(number) for number in book.steered)
        yield f"direction marks, which are set when a message is shown: line {lines}"


def _in_header(book: Book, language: Language) -> Iterator[str]:
    if book.language != language:
        yield f"Language is {book.language or 'missing'}"
    elif not book.form_count:
        yield "Plural-Forms is missing"
    elif not is_right(book):
        yield "Plural-Forms is not the rule of Unicode's locale data"


def _stale(book: Book, wanted: Sequence[Entry]) -> set[str]:
    return book.entries.keys() - {entry.key for entry in wanted}


def _in_entry(entry: Entry, translated: Entry, book: Book, forms: _Forms) -> Iterator[str]:
    if translated.words != entry.words:
        yield "the English words have changed"
        return
    if translated.fuzzy:
        yield "fuzzy"
    counts = len(entry.words) > 1
    if counts and len(translated.forms) != book.form_count:
        yield f"{len(translated.forms)} plural forms, not {book.form_count}"
    for number, words in enumerate(translated.forms):
        source = entry.words[min(number, 1) if counts else 0]
        single = counts and says_its_number(forms.get(number, frozenset()))
        if book.language == SOURCE:
            yield from ["not the English words of agenda/messages"] * (words != source)
        for fault in faults_of(Form(entry, book.language, source, words, single)):
            yield f"form {number}: {fault}" if counts else fault
