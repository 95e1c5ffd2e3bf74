"""What may go wrong while the store is open: cancellation, no space, locks, mistakes of ours."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from agenda.errors import SettingError
from agenda.messages import store as words
from agenda.state import Effect
from bot.adapters.store import StoreError, StoreFullError, open_store
from bot.adapters.store.sealed import SealedStore
from bot.adapters.store.sql import SqlStore
from bot.ports import Entry, EntryKind, EventRecord, Store

FILE: Final = "majlis.sqlite3"
MONDAY: Final = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)


MOMENTS = [
    *(("before_cursor_execute", nth) for nth in (1, 2, 3)),
    *(("after_cursor_execute", nth) for nth in (1, 2, 3)),
    ("commit", 1),
]


@pytest.mark.parametrize("everyone", [False, True], ids=["who-asked", "every-task"])
@pytest.mark.parametrize(("moment", "nth"), MOMENTS)
async def test_a_cancelled_transaction_is_whole_or_not_at_all_and_locks_nobody_out(
    tmp_path: Path, moment: str, nth: int, *, everyone: bool
) -> None:
    store = await open_store(tmp_path, durable=False)
    asked = asyncio.create_task(store.finish("week", "one", Effect(MONDAY), entry("one")))

    def cancel() -> None:
        for task in asyncio.all_tasks() - {this} if everyone else {asked}:
            task.cancel()

    this = asyncio.current_task()
    with at_moment(engine_of(store), moment, nth, cancel), pytest.raises(asyncio.CancelledError):
        await asked

    await asyncio.wait_for(store.intend("week", "two", Effect(MONDAY)), 2)
    with closing(sqlite3.connect(tmp_path / FILE, timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
    before = [one.key for one in await store.entries("week")]
    assert list(await store.ledger("week")) == [*before, "two"]
    if not everyone:
        assert before == ["one"], "what was begun is done, for whoever asks next"
    await store.close()


async def test_closing_waits_for_what_was_begun(tmp_path: Path) -> None:
    store = await open_store(tmp_path, durable=False)
    asked = asyncio.gather(*(store.write_note(f"{n}", "kept") for n in range(20)))
    asyncio.get_running_loop().call_soon(asked.cancel)
    with pytest.raises(asyncio.CancelledError):
        await asked
    await store.close()

    again = await open_store(tmp_path)
    assert {await again.note(f"{n}") for n in range(20)} == {"kept"}
    await again.close()


async def test_a_closing_that_is_cancelled_goes_on(tmp_path: Path) -> None:
    store = await open_store(tmp_path, durable=False)
    asked = asyncio.create_task(store.write_note("commands", "e3b0c4"))
    closing = asyncio.create_task(store.close())
    await asyncio.wait([closing], timeout=0)
    closing.cancel()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.wait_for(asyncio.gather(*others, return_exceptions=True), 5)

    again = await open_store(tmp_path)
    assert asked.done()
    assert await again.note("commands") == "e3b0c4"
    await again.close()


async def test_a_closed_store_takes_nothing_more(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    await store.close()

    with pytest.raises(RuntimeError, match="closed"):
        await store.write_note("commands", "e3b0c4")
    await (await open_store(tmp_path)).close()


async def test_closing_leaves_no_thread_and_no_open_file(tmp_path: Path) -> None:
    before = threading.active_count(), open_files()
    for _ in range(3):
        store = await open_store(tmp_path)
        await store.write_note("commands", "e3b0c4")
        await store.close()

    wait_until(lambda: threading.active_count() <= before[0])
    assert open_files() == before[1]


async def test_a_refused_opening_leaves_no_thread_and_no_open_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database" * 1000)
    before = threading.active_count(), open_files()
    with pytest.raises(SettingError):
        await open_store(tmp_path)

    assert (threading.active_count(), open_files()) == before


async def test_a_full_disk_refuses_whole_transactions_until_there_is_space(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    await store.write_note("small", "fits")
    pages = await ask(store, "PRAGMA page_count")
    await ask(store, f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StoreFullError) as refused:
        await store.finish("week", "one", Effect(MONDAY), entry("one", words="long " * 20_000))

    assert refused.value.message == words.FULL()
    assert await store.ledger("week") == {}
    assert await store.note("small") == "fits"

    await ask(store, "PRAGMA max_page_count = 100000")
    await store.finish("week", "one", Effect(MONDAY), entry("one", words="long " * 20_000))
    assert list(await store.ledger("week")) == ["one"]
    await store.close()


async def test_a_program_that_locks_the_file_stops_writing_but_not_reading(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    await ask(store, "PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreError) as refused:
            await store.write_note("commands", "e3b0c4")

        assert refused.value.message == words.BUSY()
        assert await store.note("commands") is None

    await store.write_note("commands", "e3b0c4")
    assert await store.note("commands") == "e3b0c4"
    await store.close()


async def test_what_people_wrote_is_not_in_what_an_error_says(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    with closing(sqlite3.connect(tmp_path / FILE)) as other, other:
        other.execute("DROP TABLE notes")

    with pytest.raises(Exception, match="notes") as failed:
        await store.write_note("commands", "a name that must not be logged")

    assert "must not be logged" not in str(failed.value)
    await store.close()


@pytest.mark.parametrize("deed", ["UPDATE entries SET facts = '{}'", "DELETE FROM entries"])
async def test_the_session_log_is_only_added_to(tmp_path: Path, deed: str) -> None:
    store = await open_store(tmp_path)
    await store.save_event(EventRecord("week", 7, "title: Welcome", "", MONDAY))
    await store.add_entry("week", entry("one", n=1))

    with (
        closing(sqlite3.connect(tmp_path / FILE)) as other,
        pytest.raises(sqlite3.IntegrityError, match="only added to"),
    ):
        other.execute(deed)

    assert await store.entries("week") == (entry("one", n=1),)
    await store.close()


@pytest.mark.parametrize(("durable", "synchronous"), [(True, 2), (False, 0)])
async def test_the_file_is_opened_with_these_manners(
    tmp_path: Path, synchronous: int, *, durable: bool
) -> None:
    store = await open_store(tmp_path, durable=durable)

    assert await ask(store, "PRAGMA journal_mode") == "wal"
    assert await ask(store, "PRAGMA synchronous") == synchronous
    assert await ask(store, "PRAGMA foreign_keys") == 1
    assert await ask(store, "PRAGMA busy_timeout") == 5000
    assert await ask(store, "PRAGMA secure_delete") == 1
    assert await ask(store, "PRAGMA temp_store") == 2
    await store.close()


def entry(key: str, **facts: object) -> Entry:
    return Entry(MONDAY, EntryKind.NOTICE_SAID, key, facts)


def engine_of(store: Store) -> AsyncEngine:
    assert isinstance(store, SealedStore)
    assert isinstance(store.store, SqlStore)
    return store.store._engine


async def ask(store: Store, pragma: str) -> object:
    async with engine_of(store).connect() as connection:
        return (await connection.exec_driver_sql(pragma)).scalar()


@contextmanager
def at_moment(engine: AsyncEngine, name: str, nth: int, deed: Callable[[], None]) -> Iterator[None]:
    """Do something at the *nth* time that the engine comes to the moment called *name*."""
    times = count(1)

    def listen(*_: object) -> None:
        if next(times) == nth:
            deed()

    event.listen(engine.sync_engine, name, listen)
    try:
        yield
    finally:
        event.remove(engine.sync_engine, name, listen)
    assert next(times) > nth


def open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def pause(seconds: float) -> None:
    time.sleep(seconds)  # noqa: TID251 -- another process, in real time


def wait_until(true: Callable[[], bool]) -> None:
    for _ in range(500):
        if true():
            return
        pause(0.01)
    pytest.fail("waited for five seconds")
