"""The way of a statement: shown to its room, read by a second person, put into other languages."""

import random
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from agenda.book import (
    Book,
    accept,
    mark_done,
    missing,
    send_back,
    translate,
    with_batches,
    without_statement,
)
from agenda.errors import RefusedError
from agenda.messages import Channel, Many, Message, answers
from agenda.messages import notes as words
from agenda.rooms import RAPPORTEURS_ROOM
from agenda.statements import Stage, Statement
from agenda.text import Language
from agenda.timeline import Timing
from bot.ports import Clock, PlatformError
from bot.services.audit import Audit, Decided, Role
from bot.services.drafting import Chance
from bot.services.herald import Herald
from bot.services.notebook import Notebook
from bot.services.programme import timings_of
from bot.services.reception import Asker, participant_of
from bot.services.redactions import Desk, Redactions
from bot.services.running import Running
from bot.services.scribes import (
    desk_at,
    desk_of,
    desks_of,
    every_desk,
    may_read,
    place_of,
    refuse_all_but_scribes,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement for a second reader: what it says, where it is from, how many more wait."""

    statement: Statement
    desk: Desk
    more: int


@dataclass(frozen=True, slots=True)
class Listed:
    """What rapporteurs see of their room: what is *shown*, how many are not, what came *back*."""

    desk: Desk
    shown: tuple[Statement, ...]
    later: int
    back: tuple[Statement, ...]


class Reviewing:
    """Leads statements from their rapporteurs to the report, past two people at least."""

    def __init__(  # noqa: PLR0913, PLR0917 -- its ports, and whom it works with
        self,
        notebook: Notebook,
        redactions: Redactions,
        audit: Audit,
        herald: Herald,
        clock: Clock,
        chance: Chance,
    ) -> None:
        """Use these; *chance* shuffles what is shown."""
        self._notebook, self._redactions, self._audit = notebook, redactions, audit
        self._herald, self._clock, self._chance = herald, clock, chance

    async def listed(self, running: Running, asker: Asker, channel: int) -> Listed:
        """Give a rapporteur the statements of their room, shuffled anew each time."""
        desk = desk_at(running, asker, channel, self._clock.now())
        refuse_all_but_scribes(running, asker, desk)
        own = (await self._notebook.book(running.record.id)).of_room(*desk.room)
        shown = tuple(self._shuffled([one for one in own if one.shown]))
        back = tuple(one for one in own if one.stage is Stage.RETURNED)
        return Listed(desk, shown, len(own) - len(shown) - len(back), back)

    async def returned(self, running: Running, asker: Asker, statement_id: str) -> Statement:
        """Give a statement that came back to a rapporteur of its room, to be written anew."""
        found = (await self._notebook.book(running.record.id)).statement(statement_id)
        if found is None or found.stage is not Stage.RETURNED:
            raise RefusedError(words.STATEMENT_GONE())
        refuse_all_but_scribes(running, asker, desk_of(running, *found.room))
        return found

    async def next(self, running: Running, asker: Asker) -> Reading | None:
        """Give a second reader any statement that waits, by chance."""
        book = await self._notebook.book(running.record.id)
        if not any(may_read(running, asker, one) for one in every_desk(running)):
            raise RefusedError(words.NOT_A_READER())
        waiting = [one for one in book.statements if one.stage is Stage.WAITING]
        found = [
            (one, desk)
            for one in self._shuffled(waiting)
            if running.workshop.slot(one.slot) is not None
            and may_read(running, asker, desk := desk_of(running, *one.room))
        ]
        return Reading(*found[0], len(found) - 1) if found else None

    async def readable(self, running: Running, asker: Asker, statement_id: str) -> None:
        """Refuse a statement that somebody may not read for others, or that is gone."""
        await self._refuse_all_but_readers(running, asker, statement_id)

    async def accept(self, running: Running, asker: Asker, statement_id: str) -> list[Message]:
        """Let a statement stand."""
        await self._refuse_all_but_readers(running, asker, statement_id)
        event = running.record.id
        await self._notebook.change(event, lambda book: accept(book, statement_id))
        await self._audit.count(running, Role.READER, Decided.ACCEPTED)
        await self.tick(running, self._clock.now())
        return [words.ACCEPTED()]

    async def send_back(
        self, running: Running, asker: Asker, statement_id: str, reason: str
    ) -> list[Message]:
        """Give a statement back to the rapporteurs of its room, and tell them that it came.

        The *reason* is kept with it, so nobody may be told by it either.
        """
        desk = await self._refuse_all_but_readers(running, asker, statement_id)
        event, why = running.record.id, self._masked(running, desk, reason)
        await self._notebook.change(event, lambda book: send_back(book, statement_id, why))
        await self._audit.count(running, Role.READER, Decided.SENT_BACK)
        line = words.RETURNED_TO_ROOM(place=Channel(place_of(desk)))
        with suppress(PlatformError):  # `/note list` shows it anyway
            await self._herald.tell(running, RAPPORTEURS_ROOM, [line], f"returned/{statement_id}")
        return [words.SENT_BACK()]

    async def drop(self, running: Running, asker: Asker, statement_id: str) -> list[Message]:
        """Let go of a statement for good."""
        await self._refuse_all_but_readers(running, asker, statement_id)
        event = running.record.id
        await self._notebook.change(event, lambda book: without_statement(book, statement_id))
        await self._audit.count(running, Role.READER, Decided.DROPPED)
        return [words.DROPPED()]

    async def to_translate(self, running: Running, asker: Asker) -> Statement | None:
        """Give a translator a statement that stands and lacks a language, by chance."""
        _refuse_all_but_translators(running, asker)
        book, languages = await self._notebook.book(running.record.id), running.event.languages
        if book.frozen:
            raise RefusedError(words.FROZEN())
        lacking = [
            one
            for one in book.statements
            if one.stage is Stage.ACCEPTED and missing(one, languages)
        ]
        return next(iter(self._shuffled(lacking)), None)

    async def translatable(self, running: Running, asker: Asker, statement_id: str) -> Statement:
        """Give a translator a statement that still lacks a language."""
        _refuse_all_but_translators(running, asker)
        found = (await self._notebook.book(running.record.id)).statement(statement_id)
        if found is None:
            raise RefusedError(words.STATEMENT_GONE())
        if not missing(found, running.event.languages):
            raise RefusedError(words.NOTHING_TO_TRANSLATE())
        return found

    async def translate(
        self, running: Running, asker: Asker, statement_id: str, texts: Mapping[Language, str]
    ) -> list[Message]:
        """Add words in other languages; words that name or point at somebody are refused."""
        _refuse_all_but_translators(running, asker)
        event = running.record.id
        statement = (await self._notebook.book(event)).statement(statement_id)
        if statement is None:
            raise RefusedError(words.STATEMENT_GONE())
        given = {one: text.strip() for one, text in texts.items() if text.strip()}
        if not given:
            raise RefusedError(words.EMPTY())
        doubtful = self._look_for_names(running, statement, given)
        if not any(one in missing(statement, running.event.languages) for one in given):
            raise RefusedError(words.TRANSLATED_ALREADY())
        await self._notebook.change(
            event, lambda book: translate(book, statement_id, given, doubtful)
        )
        await self._audit.count(running, Role.TRANSLATOR, Decided.TRANSLATED)
        if doubtful:
            return [words.TRANSLATED_TO_READ(places=Many(doubtful))]
        return [words.TRANSLATED()]

    async def done(self, running: Running, asker: Asker, channel: int) -> list[Message]:
        """Write down that a room's report is complete."""
        desk = desk_at(running, asker, channel, self._clock.now())
        refuse_all_but_scribes(running, asker, desk)
        event, place = running.record.id, Channel(place_of(desk))
        if not (await self._notebook.book(event)).of_room(*desk.room):
            raise RefusedError(words.ROOM_EMPTY(place=place))
        await self._notebook.change(event, lambda book: mark_done(book, *desk.room))
        return [words.ROOM_DONE(place=place)]

    async def empty(self, running: Running) -> list[str]:
        """Give the keys of the rooms that have begun and have no statement yet."""
        book = await self._notebook.book(running.record.id)
        if book.frozen:
            return []
        return [place_of(one) for one in empty_rooms(running, book, self._clock.now())]

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Let statements of a room be seen, together, when it is time."""
        timings = timings_of(running)
        closed = {room for one in timings if _is_over(one, now) for room in _rooms_of(one)}
        fewest = {one.slot.id: running.workshop.session_of(one.slot).k for one in timings}
        book = await self._notebook.book(running.record.id)
        if with_batches(book, closed, fewest) != book:
            await self._notebook.change(
                running.record.id, lambda found: with_batches(found, closed, fewest)
            )
        return None

    async def _refuse_all_but_readers(
        self, running: Running, asker: Asker, statement_id: str
    ) -> Desk:
        statement = (await self._notebook.book(running.record.id)).statement(statement_id)
        if statement is None:
            raise RefusedError(words.STATEMENT_GONE())
        desk = desk_of(running, *statement.room)
        if not may_read(running, asker, desk):
            raise RefusedError(words.NOT_A_READER())
        return desk

    def _masked(self, running: Running, desk: Desk, reason: str) -> str:
        redactor = self._redactions.of(running, desk)
        return redactor.redact(reason).text if redactor else reason

    def _look_for_names(
        self, running: Running, statement: Statement, texts: Mapping[Language, str]
    ) -> tuple[str, ...]:
        """Refuse translations that name somebody, and give the places that may point at one."""
        redactor = self._redactions.of(running, desk_of(running, *statement.room))
        if redactor is None:
            return ()
        found = [
            (span.tier == "hard", text[span.start : span.end])
            for language, text in texts.items()
            for span in redactor.redact(text, language).spans
            if span.tier != "quasi" or span.kind == "flag"
        ]
        open_ones = [(sure, one) for sure, one in found if not _may_stand(one, statement.released)]
        names = tuple(dict.fromkeys(one for sure, one in open_ones if sure))
        if names:
            raise RefusedError(words.NAMES_SOMEBODY(places=Many(names)))
        return tuple(dict.fromkeys(one for _, one in open_ones))

    def _shuffled(self, statements: Sequence[Statement]) -> list[Statement]:
        chance = random.Random(self._chance(16))
        return chance.sample(statements, len(statements))


def empty_rooms(running: Running, book: Book, at: datetime) -> list[Desk]:
    """Give the rooms of rounds that have begun and have no statement yet."""
    begun = {one.slot.id for one in timings_of(running) if one.starts and one.starts <= at}
    filled = {one.room for one in book.statements}
    return [one for one in desks_of(running) if one.slot.id in begun and one.room not in filled]


def _refuse_all_but_translators(running: Running, asker: Asker) -> None:
    participant = participant_of(running, asker)
    if asker.manages or (participant is not None and participant.staff):
        return
    raise RefusedError(answers.NOT_ALLOWED(who=words.WHO_TRANSLATORS()))


_LONGEST_ARTICLE = 3


def _may_stand(place: str, released: Collection[str]) -> bool:
    """Tell whether a place is of words that two people let stand, but for articles around them."""
    rest = place
    for one in sorted(released, key=len, reverse=True):
        rest = rest.replace(one, " ")
    small = (one.islower() and len(one) <= _LONGEST_ARTICLE for one in rest.split())
    return rest != place and all(small)


def _is_over(timing: Timing, at: datetime) -> bool:
    return timing.ends is not None and timing.ends <= at


def _rooms_of(timing: Timing) -> list[tuple[str, str]]:
    return [(timing.slot.id, room) for room in (*timing.slot.rooms, "")]
