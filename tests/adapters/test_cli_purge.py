"""`majlis purge`: asks once more, refuses early, and says what is left."""

import io
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.adapters.store import open_store
from bot.adapters.store.vault import KEYS
from tests.adapters.busy_event import EVENT, freeze, live_through, plain_traces, record, roster
from tests.adapters.wire.commands import Ended, surroundings
from tests.adapters.wire.in_process import called

DATA = "data"


async def live(directory: Path, *, frozen: bool = True, event: str = EVENT) -> None:
    store = await open_store(directory / DATA, durable=False)
    await live_through(store, event, people=5)
    if frozen:
        await freeze(store, directory / DATA, event)
    await store.close()


async def purged(directory: Path, *words: str) -> Ended:
    return await called(None, "purge", *words, env=surroundings(None, directory))


@contextmanager
def typed(text: str) -> Iterator[None]:
    before, sys.stdin = sys.stdin, io.StringIO(text)
    try:
        yield
    finally:
        sys.stdin = before


async def test_a_purge_says_that_no_trace_is_left_and_none_is(tmp_path: Path) -> None:
    await live(tmp_path)
    ended = await purged(tmp_path, EVENT, "--yes")

    assert (ended.status, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == "0 traces of the people of week are left."
    assert "removed by /purge there" in " ".join(ended.out.split())
    left = {
        file.name: file.read_bytes().lower()
        for file in (tmp_path / DATA).rglob("*")
        if file.is_file()
    }
    assert {*left} == {"majlis.sqlite3", "majlis.lock", "report-en.md"}
    assert not [one for one in plain_traces(roster(5)) for text in left.values() if one in text]


async def test_what_is_left_in_other_files_is_listed(tmp_path: Path) -> None:
    await live(tmp_path)
    person = next(iter(roster()))
    (tmp_path / DATA / "old.log").write_text(f"{person.name}\n{person.handle}\n")
    ended = await purged(tmp_path, EVENT, "--yes")

    assert ended.status == 1
    lines = ended.out.splitlines()
    assert lines[0].endswith("traces of the people of week are left.")
    assert lines[1].startswith("old.log: ")
    assert str(person.name) not in ended.out
    assert not (tmp_path / DATA / KEYS / "week.key").exists()


async def test_the_name_has_to_be_typed_again(tmp_path: Path) -> None:
    await live(tmp_path)
    with typed("weak\n"):
        ended = await purged(tmp_path, EVENT)
    assert (ended.status, ended.said) == (1, "That is not week, so nothing was removed.")
    assert (tmp_path / DATA / KEYS / "week.key").exists()

    with typed("week\n"):
        ended = await purged(tmp_path, EVENT)
    assert ended.status == 0
    assert "0 traces" in ended.out


async def test_an_open_book_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    await live(tmp_path, frozen=False)
    ended = await purged(tmp_path, EVENT)

    assert ended.status == 1
    assert ended.said.startswith("The notes of week are not closed yet, so nothing was removed.")

    ended = await purged(tmp_path, EVENT, "--yes", "--without-report")
    assert ended.status == 0, ended.err


async def test_while_the_bot_runs_nothing_is_purged(tmp_path: Path) -> None:
    await live(tmp_path)
    store = await open_store(tmp_path / DATA)
    ended = await purged(tmp_path, EVENT, "--yes")
    assert ended.status == 1
    assert ended.said.startswith("Another process has the data directory")
    assert await store.events() == (record(people=5),)
    await store.close()


async def test_what_is_purged_already_or_never_was_is_said(tmp_path: Path) -> None:
    assert (await purged(tmp_path, EVENT, "--yes")).said.startswith("No event is loaded in ")
    await live(tmp_path)
    assert (await purged(tmp_path, "weird", "--yes")).said == (
        "There is no event weird. These there are: week."
    )
    await purged(tmp_path, EVENT, "--yes")
    again = await purged(tmp_path, EVENT, "--yes")
    assert again.status == 0
    assert again.out.startswith("week has been removed already.")


async def test_what_nobody_can_read_any_more_is_purged_too(tmp_path: Path) -> None:
    await live(tmp_path)
    (tmp_path / DATA / KEYS / "week.key").unlink()
    ended = await purged(tmp_path, EVENT, "--yes")

    assert ended.status == 1
    assert "could not be read any more" in " ".join(ended.out.split())
    with closing(sqlite3.connect(tmp_path / DATA / "majlis.sqlite3")) as file:
        assert file.execute("SELECT COUNT(*) FROM events").fetchone() == (0,)
        assert file.execute("SELECT COUNT(*) FROM shelves").fetchone() == (1,)
