"""The reports of an event: as they stand, and written for good once the book is frozen."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from agenda.book import Book, freeze, left_out
from agenda.errors import MajlisError, RefusedError
from agenda.messages import Channel
from agenda.messages import freezing as freezing_words
from agenda.messages import notes as words
from agenda.model import Rule
from agenda.report.document import Document
from agenda.statements import Stage, Statement
from agenda.text import Language
from agenda.workshop import Workshop
from bot.ports import Archive, digest_of
from bot.services.aside import Aside
from bot.services.audit import Audit, Decided, Role
from bot.services.consents import Consents
from bot.services.notebook import Notebook
from bot.services.reception import Asker
from bot.services.running import Running
from bot.services.scribes import desk_at, place_of, refuse_all_but_scribes
from bot.services.supporting import Supporting

if TYPE_CHECKING:
    from bot.gate import Allowed

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a freeze would do now: how much goes in, what is left out; *mark* is of this book."""

    kept: int
    unread: int
    untranslated: int
    mark: str


class Reports:
    """Writes reports from books of a *notebook* and keeps them in an *archive*."""

    def __init__(  # noqa: PLR0913, PLR0917 -- whom it works with
        self,
        notebook: Notebook,
        supporting: Supporting,
        consents: Consents,
        archive: Archive,
        audit: Audit,
        aside: Aside,
        apart: Aside,
        formats: Sequence[str] = (),
    ) -> None:
        """Use these; a page is written *aside*, and all documents *apart*, as that takes long.

        They are written in some *formats*, or in all.
        """
        self._notebook, self._supporting, self._consents = notebook, supporting, consents
        self._archive, self._audit = archive, audit
        self._aside, self._apart, self._formats = aside, apart, formats

    async def outlook(self, running: Running) -> Outlook:
        """Tell what a freeze would put into the reports now, and what not."""
        book = await self._notebook.book(running.record.id)
        out = left_out(book, running.event.languages)
        unread = sum(one.stage is not Stage.ACCEPTED for one in out)
        kept = len(book.statements) - len(out)
        return Outlook(kept, unread, len(out) - unread, mark_of(book))

    async def freeze(self, running: Running, mark: str) -> Files:
        """Write all reports, let the gate read them, close the book, and keep them.

        What stops in the middle can be done again: once the book is closed, the same is written.
        """
        event = running.record.id
        book = await self._notebook.book(event)
        if book.frozen and (files := await self._archive.files(event)):
            await self._supporting.forget(event)
            await self._consents.forget(event)
            return files
        if not book.frozen and mark_of(book) != mark:
            raise RefusedError(freezing_words.MEANWHILE())
        frozen = freeze(book, running.event.languages, await self._supporting.counted(event))
        files = await self._written(running, frozen)
        await self._notebook.change(event, lambda now: _closed(now, mark, frozen))
        await self._archive.store(event, files)
        await self._supporting.forget(event)
        await self._consents.forget(event)
        await self._audit.count(running, Role.ORGANISER, Decided.FROZEN)
        return files

    async def _written(self, running: Running, frozen: Book) -> Files:
        workshop = running.workshop
        try:
            return await self._apart(partial(write_all, workshop, frozen, self._formats))
        except MajlisError:
            await self._audit.count(running, Role.ORGANISER, Decided.REFUSED)
            raise

    async def preview(
        self, running: Running, asker: Asker, channel: int, language: Language, now: datetime
    ) -> Files:
        """Write the report of a rapporteur's room as it stands, as one page to read."""
        from agenda.report.topics import topic_report  # noqa: PLC0415 -- slow import

        desk = desk_at(running, asker, channel, now)
        refuse_all_but_scribes(running, asker, desk)
        book = await self._notebook.book(running.record.id)
        if not book.of_room(*desk.room):
            raise RefusedError(words.NOTHING_LISTED(place=Channel(place_of(desk))))
        workshop = running.workshop
        document = topic_report(workshop, book, desk.slot, desk.room[1])
        return await self._aside(
            lambda: write_some(workshop, book, [document], ["html"], [language])
        )

    async def number_of_files(self, event: str) -> int:
        """Count the files in which the reports of an event are kept."""
        return len(await self._archive.files(event))

    async def is_frozen(self, event: str) -> bool:
        """Tell whether the reports of an event are written and kept."""
        return (await self._notebook.book(event)).frozen and bool(await self._archive.files(event))


def mark_of(book: Book) -> str:
    """Give what changes whenever a book does."""
    return digest_of(book.model_dump_json())[:12]


def write_all(workshop: Workshop, book: Book, formats: Sequence[str] = ()) -> Files:
    """Write every document in every language, in some *formats* or all; the gate reads them."""
    from agenda.report import all_documents, figures_of  # noqa: PLC0415 -- slow import
    from bot.export.report import FORMATS  # noqa: PLC0415 -- slow import

    documents = all_documents(workshop, book, figures_of(workshop))
    return write_some(workshop, book, documents, formats or FORMATS, workshop.event.languages)


def write_some(
    workshop: Workshop,
    book: Book,
    documents: Iterable[Document],
    formats: Iterable[str],
    languages: Iterable[Language],
) -> Files:
    """Write documents, and refuse them all if in one of them somebody could be told."""
    from bot.export.report import file_name, passages_of, write_document  # noqa: PLC0415 -- slow import
    from bot.gate import ExportRefusedError, Gate, Leak  # noqa: PLC0415 -- slow import

    kinds, spoken, files = tuple(formats), tuple(languages), dict[str, bytes]()
    leaks: list[Leak] = []
    for document in documents:
        for language in spoken:
            passages = passages_of(document, workshop.event, language)
            gate = Gate(workshop.roster, allowed_in(workshop, book, passages))
            written = {
                file_name(document, language, kind): write_document(
                    document, workshop.event, language, kind
                )
                for kind in kinds
            }
            leaks += gate.inspect(written)
            files |= written
    if leaks:
        raise ExportRefusedError(leaks)
    return files


def allowed_in(workshop: Workshop, book: Book, passages: Iterable[str]) -> "Iterator[Allowed]":
    """Give what may stand: the public programme's passages, and words that two people let stand."""
    from bot.gate import Allowed  # noqa: PLC0415 -- slow import

    for passage, times in Counter(passages).items():
        yield Allowed(passage, times)
    for statement in book.statements:
        on_record = _is_on_record(workshop, statement)
        if on_record or statement.released or statement.named:
            for language, text in statement.texts.items():
                said = statement.named.get(language)
                whole = on_record or said is not None
                yield Allowed(text, MOST_TIMES, () if whole else statement.released)
                if said is not None:
                    yield Allowed(said, MOST_TIMES)


MOST_TIMES = 4
"""So often a statement stands in one document: in its room, among recommendations, in a recap."""


def _is_on_record(workshop: Workshop, statement: Statement) -> bool:
    slot = workshop.slot(statement.slot)
    return slot is not None and (
        workshop.event.rule_of(workshop.session_of(slot)) is Rule.ON_THE_RECORD
    )


def _closed(now: Book, mark: str, frozen: Book) -> Book:
    if now != frozen and mark_of(now) != mark:
        raise RefusedError(freezing_words.MEANWHILE())
    return frozen
