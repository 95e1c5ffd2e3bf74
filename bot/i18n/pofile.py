"""Catalogues as files: read with their comments, written always the same way."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.catalog import Message as Read
from babel.messages.pofile import PoFileError, normalize, read_po

from agenda.messages import Template
from agenda.text import Language
from bot.i18n.catalogue import as_forms
from bot.i18n.direction import BIDI_CONTROLS

TEMPLATE_FILE = "messages.pot"
_PREVIOUS = "previous"
_KEY = re.compile(r'^msgctxt "(.*)"$', re.MULTILINE)
_HEADER = (
    "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a catalogue: its English words, and its *forms* in the catalogue's language.

    *remarks* are the translators' own comments.
    """

    key: str
    words: tuple[str, ...]
    forms: tuple[str, ...]
    comment: str = ""
    remarks: tuple[str, ...] = ()
    fuzzy: bool = False

    @property
    def same_ok(self) -> bool:
        """Tell whether the words may be the same in other languages."""
        return "same-ok" in self.comment


@dataclass(frozen=True, slots=True)
class Book:
    """A catalogue's file: its *language* and plural rule as its header says, and its *entries*.

    *repeated* are keys that it has twice, *obsolete* counts the entries that are commented out, and
    *steered* are the lines with marks of direction.
    """

    language: Language
    plural_forms: str
    entries: Mapping[str, Entry] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()
    obsolete: int = 0
    steered: tuple[int, ...] = ()

    @property
    def form_count(self) -> int:
        """The number of plural forms that the header promises."""
        found = re.match(r"\s*nplurals=(\d+)", self.plural_forms)
        return int(found[1]) if found else 0


def file_of(folder: Path, language: Language) -> Path:
    """Tell where the catalogue of *language* is."""
    return folder / language / "LC_MESSAGES" / "messages.po"


def languages_in(folder: Path) -> tuple[Language, ...]:
    """Give the languages that have a catalogue in *folder*."""
    return tuple(sorted(path.parent.parent.name for path in folder.glob("*/*/messages.po")))


def read_book(path: Path) -> Book:
    """Read a catalogue; a file that is none is a `ValueError`."""
    text = path.read_text(encoding="utf-8")
    try:
        read = read_po(text.split("\n"), ignore_obsolete=True, abort_invalid=True)
    except PoFileError as error:
        raise ValueError(str(error)) from error
    keys = Counter(_KEY.findall(text))
    lines = text.split("\n")
    return Book(
        language=str(read.locale_identifier or ""),
        plural_forms=read.plural_forms if '"Plural-Forms:' in text else "",
        entries={str(one.context): _entry(one) for one in read if one.id},
        repeated=frozenset(key for key, times in keys.items() if times > 1),
        obsolete=sum(line.startswith("#~ msgid ") for line in lines),
        steered=_steered(lines),
    )


def _steered(lines: Sequence[str]) -> tuple[int, ...]:
    steers = re.compile(f"[{BIDI_CONTROLS}]")
    return tuple(number for number, line in enumerate(lines, 1) if steers.search(line))


def _entry(read: Read) -> Entry:
    return Entry(
        key=str(read.context),
        words=as_forms(read.id),
        forms=as_forms(read.string),
        comment=" ".join(read.auto_comments),
        remarks=tuple(read.user_comments),
        fuzzy=read.fuzzy,
    )


def entry_of(template: Template) -> Entry:
    """Give the empty entry of a template."""
    words = (template.text,) if template.plural is None else (template.text, template.plural)
    return Entry(template.key, words, ("",) * len(words), " ".join(template.comment.split()))


def with_previous(entry: Entry, old: Entry) -> Entry:
    """Show the translator what *old* said, before its English words changed."""
    said = [f"{_PREVIOUS}: {escape_line(form)}" for form in old.forms if form]
    return Entry(entry.key, entry.words, entry.forms, entry.comment, (*old.remarks, *said))


def without_previous(remarks: Iterable[str]) -> tuple[str, ...]:
    """Give the remarks a translator wrote, without what an update left for them."""
    return tuple(one for one in remarks if not one.startswith(f"{_PREVIOUS}: "))


def escape_line(text: str) -> str:
    """Write *text* on one line."""
    return text.replace("\n", "\\n")


def written(entries: Iterable[Entry], book: Book | None = None) -> str:
    """Write a catalogue with the header of *book*, or the template of all catalogues."""
    opening = [] if book is None else [f"Language: {book.language}\n"]
    closing = [] if book is None else [f"Plural-Forms: {book.plural_forms}\n"]
    header = f'msgid ""\nmsgstr {normalize("".join([*opening, _HEADER, *closing]), width=0)}\n'
    return "\n".join([header, *(_written(one) for one in entries)])


def _written(entry: Entry) -> str:
    flags = ["fuzzy"] * entry.fuzzy + ["python-brace-format"] * ("{" in entry.words[-1])
    lines = [f"# {remark}" for remark in entry.remarks]
    lines += [f"#. {entry.comment}"] * bool(entry.comment)
    lines += [f"#, {', '.join(flags)}"] * bool(flags)
    lines += [_field("msgctxt", entry.key), _field("msgid", entry.words[0])]
    if len(entry.words) == 1:
        lines.append(_field("msgstr", entry.forms[0]))
    else:
        lines.append(_field("msgid_plural", entry.words[1]))
        lines += [_field(f"msgstr[{i}]", form) for i, form in enumerate(entry.forms)]
    return "\n".join(lines) + "\n"


def _field(keyword: str, text: str) -> str:
    return f"{keyword} {normalize(text, width=0)}"
