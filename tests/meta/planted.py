"""A few messages of our catalogues, and ways to plant a fault in one of them."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import locales
from bot.i18n.pofile import TEMPLATE_FILE, Book, Entry, file_of, read_book, written
from bot.i18n.registry import whole_registry
from bot.i18n.update import template_file

OURS = Path(locales.__path__[0])
ONE = "notice.started"
COUNT = "notice.round-ends-soon"
RULE = "notice.rule-chatham"
LOBBY = "notice.lobby"
NAME = "command.now.name"
NEW_LANGUAGE = Book("es", "nplurals=2; plural=n != 1;")
ABOUT = "command.now.description"
FEW = tuple(one for one in whole_registry() if one.key in {ONE, COUNT, RULE, LOBBY, NAME, ABOUT})

Words = Callable[[str], str]
Plant = Callable[[Path], None]


def few_catalogues(folder: Path) -> Path:
    """Write our own catalogues to *folder*, cut down to a few messages of each sort."""
    folder.mkdir()
    folder.joinpath(TEMPLATE_FILE).write_text(template_file(FEW), encoding="utf-8")
    for language in ("en", "fr", "ar"):
        path = file_of(folder, language)
        path.parent.mkdir(parents=True)
        path.write_text(_cut(language), encoding="utf-8")
    return folder


@cache
def _cut(language: str) -> str:
    book = read_book(file_of(OURS, language))
    return written([book.entries[one.key] for one in FEW], book)


def in_entry(key: str, how: Callable[[Entry], Entry | None]) -> Plant:
    """Change or drop one entry of a catalogue."""

    def plant(path: Path) -> None:
        book = read_book(path)
        changed = (how(one) if one.key == key else one for one in book.entries.values())
        path.write_text(written([one for one in changed if one], book), encoding="utf-8")

    return plant


def in_words(key: str, how: Words) -> Plant:
    """Change the words of one message, in every form."""
    return in_entry(key, lambda entry: replace(entry, forms=tuple(map(how, entry.forms))))


def in_text(pattern: str, replacement: str) -> Plant:
    """Change the text of a catalogue's file."""

    def plant(path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(pattern, replacement, text, count=1), encoding="utf-8")

    return plant


def put(old: str, new: str) -> Words:
    """Write *new* in the place of *old*."""
    return lambda words: words.replace(old, new)


def before(first: str) -> Words:
    """Write something before all else."""
    return lambda words: first + words
