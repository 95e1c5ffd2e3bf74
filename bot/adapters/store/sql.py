"""The store on SQLAlchemy: one connection, one transaction at a time, each whole or not at all."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Executable, Row, Select, Table, case, delete, select, text
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from agenda.desired import Choice
from agenda.messages import store as words
from agenda.progress import Act, Decision
from agenda.state import Effect, Ledger, Outcome
from agenda.text import Language
from bot.adapters.store.directory import Claim
from bot.adapters.store.faults import StoreError, in_our_words
from bot.adapters.store.purging import deletions
from bot.adapters.store.tables import (
    CHOICES,
    EFFECTS,
    ENTRIES,
    EVENTS,
    JOURNAL,
    NOTES,
    PEOPLE,
    SHELVES,
    key_of,
)
from bot.ports import PURGING, Entry, EntryKind, EventRecord, Shelf

BEGIN: Final = text("BEGIN IMMEDIATE")
"""Waits for its turn at once; a transaction that begins by reading is refused when it writes."""


class SqlStore:
    """Keeps everything in the file of *engine*, as long as it has the *claim* on its directory.

    A transaction runs to its end even if whoever asked for it is cancelled meanwhile.
    """

    def __init__(self, engine: AsyncEngine, claim: Claim) -> None:
        """Use what `open_store` has opened."""
        self._engine, self._claim = engine, claim
        self._turn = asyncio.Lock()
        self._closed = False

    async def save_event(self, record: EventRecord) -> None:
        """Keep an event; in place of one with the same id, it stands where that stood."""
        await self._write(
            _keep(
                EVENTS,
                id=record.id,
                guild=record.guild,
                agenda=record.agenda,
                roster=record.roster,
                loaded=record.loaded,
                plan=record.plan,
            )
        )

    async def events(self) -> tuple[EventRecord, ...]:
        """Give all events, the one first saved first."""
        rows = await self._read(_all_of(EVENTS))
        return tuple(
            EventRecord(row.id, row.guild, row.agenda, row.roster, row.loaded, row.plan)
            for row in rows
        )

    async def ledger(self, event: str) -> Ledger:
        """Give what was tried and done for an event."""
        rows = await self._read(_all_of(EFFECTS, event=event))
        return {
            row.key: Effect(row.intended, Outcome(row.outcome), row.object_id, row.digest)
            for row in rows
        }

    async def intend(self, event: str, key: str, effect: Effect) -> None:
        """Write down that something is about to be done."""
        await self._write(_effect(event, key, effect))

    async def finish(self, event: str, key: str, effect: Effect, entry: Entry | None) -> None:
        """Write down what came of it, and the log's entry with it."""
        log = () if entry is None else (_entry(event, entry),)
        await self._write(_effect(event, key, effect), *log)

    async def add_entry(self, event: str, entry: Entry) -> None:
        """Add to the session log."""
        await self._write(_entry(event, entry))

    async def entries(self, event: str) -> tuple[Entry, ...]:
        """Give the session log in the order in which it was written."""
        rows = await self._read(_all_of(ENTRIES, event=event))
        return tuple(
            Entry(row.at, EntryKind(row.kind), row.key, json.loads(row.facts)) for row in rows
        )

    async def add_decision(self, event: str, number: int, decision: Decision, entry: Entry) -> None:
        """Add the decision with that *number*, from 1, and its entry; one already there stays."""
        made = _add(
            JOURNAL,
            event=event,
            number=number,
            act=decision.act.value,
            at=decision.at,
            slot=decision.slot,
            seconds=round(decision.by.total_seconds()),
            room=decision.room,
            cut=decision.cut,
            cut_seconds=round(decision.cut_by.total_seconds()),
        )
        await self._write(made, _entry(event, entry))

    async def decisions(self, event: str) -> tuple[Decision, ...]:
        """Give the moderators' decisions in order."""
        rows = await self._read(_all_of(JOURNAL, event=event).order_by(None).order_by("number"))
        return tuple(
            Decision(
                Act(row.act),
                row.at,
                row.slot,
                timedelta(seconds=row.seconds),
                row.room,
                row.cut,
                timedelta(seconds=row.cut_seconds),
            )
            for row in rows
        )

    async def keep(self, event: str, shelf: Shelf, key: str, text: str) -> None:
        """Keep a small thing of an event, in place of what has the same key."""
        await self._write(_keep(SHELVES, event=event, shelf=shelf.value, key=key, text=text))

    async def kept(self, event: str, shelf: Shelf) -> Mapping[str, str]:
        """Give what is kept on a shelf, by key, the one first kept first."""
        rows = await self._read(_all_of(SHELVES, event=event, shelf=shelf.value))
        return {row.key: row.text for row in rows}

    async def drop(self, event: str, shelf: Shelf, key: str) -> None:
        """Keep something no longer; one that is gone already is fine."""
        gone = delete(SHELVES).filter_by(event=event, shelf=shelf.value, key=key)
        await self._write(gone)

    async def bind_person(self, event: str, participant: str, member: int) -> None:
        """Keep which member of the guild a participant is."""
        await self._write(_keep(PEOPLE, event=event, participant=participant, member=member))

    async def unbind_person(self, event: str, participant: str) -> None:
        """Keep no longer which member a participant is; nothing kept is fine."""
        await self._write(delete(PEOPLE).filter_by(event=event, participant=participant))

    async def people(self, event: str) -> Mapping[str, int]:
        """Give the members of the guild by the participants' ids."""
        rows = await self._read(_all_of(PEOPLE, event=event))
        return {row.participant: row.member for row in rows}

    async def choose_language(self, guild: int, member: int, language: Language) -> Choice:
        """Keep a member's language; choosing the same again counts as nothing."""
        chosen = insert(CHOICES).values(guild=guild, member=member, language=language, times=1)
        same = CHOICES.c.language == chosen.excluded.language
        counted = chosen.on_conflict_do_update(
            index_elements=key_of(CHOICES),
            set_={
                "language": chosen.excluded.language,
                "times": case((same, CHOICES.c.times), else_=CHOICES.c.times + 1),
            },
        )
        (row,) = await self._write(counted.returning(CHOICES))
        return _choice(row)

    async def forget_language(self, guild: int, member: int) -> None:
        """Keep a member's language no longer; nothing kept is fine."""
        await self._write(delete(CHOICES).filter_by(guild=guild, member=member))

    async def choices(self, guild: int) -> tuple[Choice, ...]:
        """Give the languages chosen in a guild."""
        return tuple(map(_choice, await self._read(_all_of(CHOICES, guild=guild))))

    async def note(self, name: str) -> str | None:
        """Give a small fact about the process, such as a hash of the commands of a guild."""
        rows = await self._read(_all_of(NOTES, name=name))
        return next((row.text for row in rows), None)

    async def write_note(self, name: str, text: str) -> None:
        """Keep a small fact about the process."""
        await self._write(_keep(NOTES, name=name, text=text))

    async def purge(self, event: str) -> None:
        """Delete everything of an event for good but its audit; one that is gone is fine.

        A note says that it has begun, until nothing is left in the file either.
        """
        begun = _keep(NOTES, name=PURGING + event, text="")
        await self._write(begun, *deletions(event))
        await self.compact()
        await self._write(delete(NOTES).filter_by(name=PURGING + event))
        await self._empty_log()

    async def half_purged(self) -> tuple[str, ...]:
        """Give the events whose purge has begun and not ended."""
        rows = await self._read(select(NOTES).where(NOTES.c.name.startswith(PURGING)))
        return tuple(row.name.removeprefix(PURGING) for row in rows)

    async def compact(self) -> None:
        """Write the file anew with nothing in it but what is kept."""
        await self._in_turn(text("VACUUM"))
        await self._empty_log()

    async def _empty_log(self) -> None:
        """Bring what SQLite keeps beside the file into it, down to the last byte."""
        ((held, *_),) = await self._in_turn(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        if held:
            raise StoreError(words.BUSY())

    async def close(self) -> None:
        """Let what runs come to its end, then let go of the file and the directory."""
        self._closed = True
        await asyncio.shield(asyncio.create_task(self._let_go()))

    async def _let_go(self) -> None:
        async with self._turn:
            try:
                await self._engine.dispose()
            finally:
                self._claim.release()

    async def _read(self, statement: Select[Any]) -> Sequence[Row[Any]]:
        return await self._in_turn(statement)

    async def _write(self, *statements: Executable) -> Sequence[Row[Any]]:
        return await self._in_turn(BEGIN, *statements)

    async def _in_turn(self, *statements: Executable) -> Sequence[Row[Any]]:
        """Run *statements* as one transaction and give the rows of the last."""
        if self._closed:
            msg = "the store is closed"
            raise RuntimeError(msg)
        try:
            return await asyncio.shield(asyncio.create_task(self._transact(statements)))
        except DBAPIError as error:
            ours = in_our_words(error.orig)
            if ours is None:
                raise
            raise ours from error

    async def _transact(self, statements: Sequence[Executable]) -> Sequence[Row[Any]]:
        rows: Sequence[Row[Any]] = ()
        async with self._turn, self._engine.begin() as connection:
            for statement in statements:
                result = await connection.execute(statement)
                rows = result.all() if result.returns_rows else ()
        return rows


def _all_of(table: Table, **given: str | int) -> Select[Any]:
    """Ask for the rows of a table with what is *given*, in the order of writing."""
    return select(table).filter_by(**given).order_by(table.c.n)


def _keep(table: Table, **row: Any) -> Insert:  # noqa: ANN401 -- of its columns' types
    """Write a row, in place of the one with its key."""
    written = insert(table).values(row)
    new = {name: written.excluded[name] for name in row if name not in key_of(table)}
    return written.on_conflict_do_update(index_elements=key_of(table), set_=new)


def _add(table: Table, **row: Any) -> Insert:  # noqa: ANN401 -- of its columns' types
    """Write a row, unless there is one with its key."""
    return insert(table).values(row).on_conflict_do_nothing(index_elements=key_of(table))


def _effect(event: str, key: str, effect: Effect) -> Insert:
    return _keep(
        EFFECTS,
        event=event,
        key=key,
        intended=effect.intended,
        outcome=effect.outcome.value,
        object_id=effect.object_id,
        digest=effect.digest,
    )


def _entry(event: str, entry: Entry) -> Insert:
    facts = json.dumps(dict(entry.facts), ensure_ascii=False, allow_nan=False)
    return _add(
        ENTRIES, event=event, key=entry.key, at=entry.at, kind=entry.kind.value, facts=facts
    )


def _choice(row: Row[Any]) -> Choice:
    return Choice(row.member, row.language, row.times)
