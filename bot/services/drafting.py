"""Notes being written: a draft, a preview of what would be kept, and the rapporteur's word."""

import asyncio
from base64 import b32encode
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agenda.book import with_rewritten, withdraw, withdrawal_of
from agenda.chatham.redactor import language_of
from agenda.drafts import (
    LONGEST_NOTE,
    Choice,
    Draft,
    Preview,
    let_stand,
    preview_of,
    statement_of,
)
from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.messages import notes as words
from agenda.model import Rule
from agenda.statements import Statement, StatementKind
from agenda.text import Language
from bot.ports import Clock, Shelf, Store
from bot.services.audit import Audit, Decided, Role
from bot.services.letterbox import Line
from bot.services.notebook import Notebook
from bot.services.programme import timings_of
from bot.services.reception import Asker
from bot.services.redactions import Desk, Redactions
from bot.services.running import Running
from bot.services.scribes import desk_at, desk_in, desk_of, refuse_all_but_scribes
from bot.services.wording import fit

KEPT_FOR = timedelta(hours=24)
"""After its session's end a draft is kept no longer than this."""

Chance = Callable[[int], bytes]
"""Gives so many random bytes."""

_CODE_BYTES = 5
_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody typed into the form of a note."""

    kind: StatementKind
    question: int | None
    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A draft with its preview, and whether its session is on the record."""

    draft: Draft
    preview: Preview
    on_record: bool


class Drafting:
    """Takes what rapporteurs write; nothing of it is a statement before they confirm it."""

    def __init__(  # noqa: PLR0913, PLR0917 -- its ports, and whom it works with
        self,
        notebook: Notebook,
        redactions: Redactions,
        audit: Audit,
        store: Store,
        clock: Clock,
        chance: Chance,
        wake: Callable[[], None],
    ) -> None:
        """Use these; ids and codes are made by *chance*. A new draft has to *wake* the conductor.

        Else it might outlive its time, for nothing else may be due any more.
        """
        self._notebook, self._redactions, self._audit = notebook, redactions, audit
        self._store, self._clock, self._chance = store, clock, chance
        self._wake = wake
        self._turn = asyncio.Lock()

    def desk(self, running: Running, asker: Asker, channel: int) -> Desk:
        """Give the desk of a rapporteur who types in a channel; others are refused."""
        desk = desk_at(running, asker, channel, self._clock.now())
        refuse_all_but_scribes(running, asker, desk)
        return desk

    def desk_of(self, running: Running, written: Draft | Statement) -> Desk:
        """Give the desk where something was written; one that is gone is refused."""
        return desk_of(running, written.slot, written.topic)

    async def write(
        self, running: Running, asker: Asker, desk: Desk, written: Written, replaces: str = ""
    ) -> Sheet:
        """Keep a new draft and show what would become of it."""
        refuse_all_but_scribes(running, asker, desk)
        _refuse_unusable(written)
        await self._refuse_frozen(running)
        slot, topic = desk.room
        draft = Draft(
            id=self._chance(_ID_BYTES).hex(),
            becomes=self._chance(_ID_BYTES).hex(),
            slot=slot,
            topic=topic,
            kind=written.kind,
            question=written.question,
            language=written.language,
            text=written.text,
            writer=asker.member,
            replaces=replaces,
        )
        return await self._keep(running, draft)

    async def take(self, running: Running, asker: Asker, line: Line) -> Sheet:
        """Make a draft out of a participant's line, as if the rapporteur had written it."""
        desk = desk_in(running, line.place, self._clock.now())
        language = language_of(line.text)
        known = language if language in running.event.languages else running.event.main
        written = Written(StatementKind.HIGHLIGHT, None, known, line.text)
        return await self.write(running, asker, desk, written)

    async def rewrite(
        self, running: Running, asker: Asker, draft_id: str, written: Written
    ) -> Sheet:
        """Put other words into a draft; what was let stand in the old ones counts no more."""
        _refuse_unusable(written)
        async with self._turn:
            old = await self._own(running, asker, draft_id)
            new = {
                "kind": written.kind,
                "question": written.question,
                "language": written.language,
                "text": written.text,
                "stands": (),
            }
            return await self._keep(running, old.model_copy(update=new))

    async def let_stand(
        self, running: Running, asker: Asker, draft_id: str, numbers: Collection[int]
    ) -> Sheet:
        """Let these places of a draft stand as they were written, and no others."""
        async with self._turn:
            draft = await self._own(running, asker, draft_id)
            return await self._keep(
                running, let_stand(draft, self._sheet(running, draft).preview, numbers)
            )

    async def sheet(self, running: Running, asker: Asker, draft_id: str) -> Sheet:
        """Give a draft to whoever wrote it, with its preview."""
        return self._sheet(running, await self._own(running, asker, draft_id))

    async def confirm(self, running: Running, asker: Asker, draft_id: str) -> str | Sheet:
        """Make a statement out of a draft and give the code that withdraws it.

        As long as a phrase points at somebody and nobody let it stand, it is shown again instead.
        """
        event = running.record.id
        async with self._turn:
            draft = await self._own(running, asker, draft_id)
            sheet = self._sheet(running, draft)
            if sheet.preview.undecided:
                return sheet
            code = _code(self._chance)
            statement = statement_of(draft, sheet.preview, withdrawal_of(code))
            await self._notebook.change(
                event, lambda book: with_rewritten(book, statement, draft.replaces)
            )
            await self._store.drop(event, Shelf.DRAFTS, draft_id)
        await self._audit.count(running, Role.RAPPORTEUR, Decided.CONFIRMED)
        released = len(sheet.preview.released)
        await self._audit.count(running, Role.RAPPORTEUR, Decided.RELEASED, released)
        return code

    async def discard(self, running: Running, asker: Asker, draft_id: str) -> list[Message]:
        """Throw a draft away."""
        async with self._turn:
            draft = await self._own(running, asker, draft_id)
            await self._store.drop(running.record.id, Shelf.DRAFTS, draft.id)
        return [words.DISCARDED()]

    async def withdraw(self, running: Running, code: str) -> list[Message]:
        """Take a statement back by its code, whoever has it."""
        await self._notebook.change(running.record.id, lambda book: withdraw(book, code))
        await self._audit.count(running, Role.RAPPORTEUR, Decided.WITHDRAWN)
        return [words.WITHDRAWN()]

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Throw drafts away whose session ended long ago."""
        kept = await self._store.kept(running.record.id, Shelf.DRAFTS)
        if not kept:
            return None
        ends = {one.slot.id: (one.ends or one.slot.ends) + KEPT_FOR for one in timings_of(running)}
        due = list[datetime]()
        for key, text in kept.items():
            until = ends.get(Draft.model_validate_json(text).slot, now)
            if until <= now:
                await self._store.drop(running.record.id, Shelf.DRAFTS, key)
            else:
                due.append(until)
        return min(due, default=None)

    async def _own(self, running: Running, asker: Asker, draft_id: str) -> Draft:
        kept = (await self._store.kept(running.record.id, Shelf.DRAFTS)).get(draft_id)
        draft = None if kept is None else Draft.model_validate_json(kept)
        if draft is None or draft.writer != asker.member:
            raise RefusedError(words.DRAFT_GONE())
        return draft

    async def _keep(self, running: Running, draft: Draft) -> Sheet:
        sheet = self._sheet(running, draft)
        await self._store.keep(running.record.id, Shelf.DRAFTS, draft.id, draft.model_dump_json())
        self._wake()
        return sheet

    def _sheet(self, running: Running, draft: Draft) -> Sheet:
        desk = desk_of(running, draft.slot, draft.topic)
        redactor = self._redactions.of(running, desk)
        redacted = redactor.redact(draft.text, draft.language) if redactor else None
        return Sheet(draft, preview_of(draft, redacted), redactor is None)

    async def _refuse_frozen(self, running: Running) -> None:
        if (await self._notebook.book(running.record.id)).frozen:
            raise RefusedError(words.FROZEN())


def is_on_record(running: Running, desk: Desk) -> bool:
    """Tell whether notes of a desk may name people."""
    return running.event.rule_of(desk.session) is Rule.ON_THE_RECORD


def _refuse_unusable(written: Written) -> None:
    if not any(one.isprintable() and not one.isspace() for one in written.text):
        raise RefusedError(words.EMPTY())
    if len(written.text) > LONGEST_NOTE:
        raise RefusedError(words.TOO_LONG(most=LONGEST_NOTE, n=len(written.text)))


def _code(chance: Chance) -> str:
    """Make a code that people can type: eight letters and digits in two halves."""
    plain = b32encode(chance(_CODE_BYTES)).decode()
    return f"{plain[:4]}-{plain[4:]}"


def lines_of(sheet: Sheet) -> Sequence[Message]:
    """Tell a rapporteur what would be kept of a draft, and what needs a look."""
    preview = sheet.preview
    head = words.PREVIEW_RECORD() if sheet.on_record else words.PREVIEW()
    lines = [head]
    if preview.masked:
        lines.append(words.MASKED(n=preview.masked))
    if preview.choices:
        lines.append(words.TO_DECIDE(n=len(preview.choices)))
        lines += _items(preview)
    return [*lines, words.THINK()]


MOST_ITEMS = 25
"""So many choices a list on Discord takes."""

LONGEST_ITEM = 60
"""So many characters of a place are shown."""

MANY_ITEMS = 8
LONGEST_OF_MANY = 20
"""Of more places than that, so many characters are shown of each: all is to fit into one post."""


def _items(preview: Preview) -> list[Message]:
    most = LONGEST_ITEM if len(preview.choices) <= MANY_ITEMS else LONGEST_OF_MANY
    shown = [
        _item(number, one, most) for number, one in enumerate(preview.choices[:MOST_ITEMS], start=1)
    ]
    more = len(preview.choices) - MOST_ITEMS
    return [*shown, *([words.MORE_ITEMS(n=more)] if more > 0 else [])]


def _item(number: int, choice: Choice, most: int) -> Message:
    old, new = fit(choice.old, most), fit(choice.new, most)
    if choice.stands:
        return words.ITEM_STAYS(number=number, old=old)
    if choice.is_flag:
        return words.ITEM_FLAG(number=number, old=old)
    return words.ITEM(number=number, old=old, new=new)
