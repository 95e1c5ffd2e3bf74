"""`majlis sync` and `majlis export`: both work while the bot runs."""

import csv
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

from bot.adapters.store import open_store
from bot.ports import Entry, EntryKind
from tests.adapters.wire.agendas import EVENT, record
from tests.adapters.wire.commands import Ended, surroundings
from tests.adapters.wire.in_process import called
from tests.adapters.wire.wire_discord import wire_discord

DATA = "data"
AT = datetime(2030, 6, 17, 9, 0, tzinfo=UTC)


async def test_sync_registers_the_commands_even_while_the_bot_runs(tmp_path: Path) -> None:
    async with wire_discord() as wire:
        store = await open_store(tmp_path / DATA)
        first = await called(wire, "sync", env=surroundings(wire, tmp_path))
        second = await called(wire, "sync", env=surroundings(wire, tmp_path))
        await store.close()
        number = len(wire.world.commands)
    assert first.status == second.status == 0
    assert first.out == second.out == f"Workshop: {number} commands are registered.\n"
    assert len(wire.of("PUT", "/commands")) == 2


async def load(directory: Path) -> None:
    store = await open_store(directory / DATA)
    await store.save_event(record())
    await store.add_entry(EVENT, Entry(AT, EntryKind.EVENT_LOADED, "loaded", {"days": 1}))
    await store.close()


async def exported(directory: Path, *words: str) -> Ended:
    out = str(directory / "out")
    return await called(None, "export", *words, "--out", out, env=surroundings(None, directory))


async def test_export_writes_both_forms_of_the_log(tmp_path: Path) -> None:
    await load(tmp_path)
    ended = await exported(tmp_path, EVENT)
    lines = (tmp_path / "out" / "wired-log.jsonl").read_text().splitlines()
    with (tmp_path / "out" / "wired-log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert ended.status == 0
    assert [json.loads(one)["kind"] for one in lines] == ["event-loaded"]
    assert [(one["kind"], one["days"]) for one in rows] == [("event-loaded", "1")]
    assert ended.out.count("is written.") == 2


async def test_export_works_while_the_bot_runs(tmp_path: Path) -> None:
    await load(tmp_path)
    store = await open_store(tmp_path / DATA)
    await store.add_entry(EVENT, Entry(AT, EntryKind.BOT_STARTED, "started"))
    out = tmp_path / "out"
    ended = await exported(tmp_path, EVENT, "--format", "jsonl")
    await store.add_entry(EVENT, Entry(AT, EntryKind.TROUBLE, "trouble"))
    await store.close()
    assert ended.status == 0, ended.err
    assert [one.name for one in out.iterdir()] == ["wired-log.jsonl"]
    assert len((out / "wired-log.jsonl").read_text().splitlines()) == 2


async def test_export_works_after_the_process_was_killed(tmp_path: Path) -> None:
    await load(tmp_path / "running")
    store = await open_store(tmp_path / "running" / DATA)
    await store.add_entry(EVENT, Entry(AT, EntryKind.BOT_STARTED, "started"))
    killed = tmp_path / "killed"
    shutil.copytree(tmp_path / "running", killed)  # with all that SQLite keeps beside its file
    await store.close()
    ended = await exported(killed, EVENT, "--format", "jsonl")
    assert ended.status == 0, ended.err
    assert len((killed / "out" / "wired-log.jsonl").read_text().splitlines()) == 2


async def test_an_unknown_event_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    await load(tmp_path)
    ended = await exported(tmp_path, "weird")
    assert (ended.status, ended.out) == (1, "")
    assert ended.said == "There is no event weird. These there are: wired."


async def test_without_any_event_there_is_nothing_to_export(tmp_path: Path) -> None:
    ended = await exported(tmp_path, EVENT)
    assert ended.status == 1
    assert ended.said.startswith("No event is loaded in ")


async def test_a_directory_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    await load(tmp_path)
    (tmp_path / "out").write_text("a file")
    ended = await exported(tmp_path, EVENT)
    assert ended.status == 1
    out = tmp_path / "out"
    assert ended.said == f"Nothing can be written to {out}. Choose another directory for --out."


async def test_a_damaged_store_is_not_exported(tmp_path: Path) -> None:
    (tmp_path / DATA).mkdir()
    (tmp_path / DATA / "majlis.sqlite3").write_bytes(b"no database" * 1000)
    ended = await exported(tmp_path, EVENT)
    assert ended.status == 1
    assert "majlis.sqlite3 is damaged" in ended.said
