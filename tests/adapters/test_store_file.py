"""What the data directory may look like, and what the store makes of it."""

import os
import random
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from agenda.errors import SettingError
from agenda.messages import store as words
from bot.adapters.store import open_store
from bot.adapters.store.tables import HEAD, METADATA
from bot.adapters.store.versions import MIGRATIONS, _migrate

FILE: Final = "majlis.sqlite3"
NOBODY: Final = 65534


async def test_a_second_opening_in_one_process_is_refused_and_harms_nothing(
    tmp_path: Path,
) -> None:
    store = await open_store(tmp_path)
    for _ in range(2):
        with pytest.raises(SettingError) as refused:
            await open_store(tmp_path)
        assert refused.value.message.facts["pid"] == str(os.getpid())

    await store.write_note("commands", "e3b0c4")
    await store.close()


async def test_nobody_else_may_read_the_files(tmp_path: Path) -> None:
    directory, before = tmp_path / "new", os.umask(0)
    try:
        store = await open_store(directory)
        await store.write_note("commands", "e3b0c4")
        files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in directory.iterdir()}
        await store.close()
    finally:
        os.umask(before)

    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert files == dict.fromkeys([FILE, f"{FILE}-wal", f"{FILE}-shm", "majlis.lock"], 0o600)


async def test_a_file_that_others_may_read_is_made_private(tmp_path: Path) -> None:
    await (await open_store(tmp_path)).close()
    (tmp_path / FILE).chmod(0o644)

    await (await open_store(tmp_path)).close()

    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


async def test_a_directory_that_may_not_be_written_to_is_named() -> None:
    with read_only_directory() as directory, pytest.raises(SettingError) as refused:
        await open_store(directory)

    assert refused.value.message == words.UNWRITABLE(path=str(directory))


@contextmanager
def read_only_directory() -> Iterator[Path]:
    """Give a directory that may only be read, even where tests are run by root."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o555)
        if os.geteuid() != 0:
            yield Path(made)
        else:
            os.seteuid(NOBODY)
            try:
                yield Path(made)
            finally:
                os.seteuid(0)
        Path(made).chmod(0o700)


async def test_a_file_in_the_place_of_the_directory_is_named(tmp_path: Path) -> None:
    for directory in (tmp_path / "file", tmp_path / "file" / "deeper"):
        (tmp_path / "file").touch()
        with pytest.raises(SettingError) as refused:
            await open_store(directory)
        assert refused.value.message == words.UNWRITABLE(path=str(directory))


def spoil_header(file: Path) -> None:
    file.write_bytes(b"\0" * 100 + file.read_bytes()[100:])


def spoil_pages(file: Path) -> None:
    kept = file.read_bytes()
    file.write_bytes(kept[:8192] + random.Random(1).randbytes(20480) + kept[28672:])


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:20000])


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("spoil", [spoil_header, spoil_pages, cut_short, empty])
async def test_a_damaged_file_is_refused_and_left_as_it_is(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    await (await open_store(tmp_path)).close()
    file = tmp_path / FILE
    spoil(file)
    damaged = file.read_bytes()

    for _ in range(2):
        with pytest.raises(SettingError) as refused:
            await open_store(tmp_path)
        assert refused.value.message == words.DAMAGED(file=str(file), name=FILE)

    assert file.read_bytes() == damaged


async def test_a_file_without_its_first_half_is_not_begun_anew(tmp_path: Path) -> None:
    rest = tmp_path / f"{FILE}-wal"
    rest.write_bytes(b"the newest changes")

    with pytest.raises(SettingError) as refused:
        await open_store(tmp_path)

    assert refused.value.message == words.HALVED(file=str(tmp_path / FILE), rest=str(rest))
    assert not (tmp_path / FILE).exists()


async def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE recipes (dish)")
    before = file.read_bytes()

    with pytest.raises(SettingError) as refused:
        await open_store(tmp_path)

    assert refused.value.message == words.FOREIGN(file=str(file))
    assert file.read_bytes() == before


async def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    await (await open_store(tmp_path)).close()
    file = tmp_path / FILE
    with closing(sqlite3.connect(file)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()

    with pytest.raises(SettingError) as refused:
        await open_store(tmp_path)

    assert refused.value.message == words.NEWER(file=str(file))
    assert file.read_bytes() == before


def test_the_migrations_end_where_the_program_thinks() -> None:
    config = Config(config_args={"script_location": MIGRATIONS, "path_separator": "os"})

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / FILE
    with closing(sqlite3.connect(file)) as older:
        older.execute("CREATE TABLE people (name)")

    with pytest.raises(OperationalError, match="people already exists"):
        _migrate(file)

    with closing(sqlite3.connect(file)) as same:
        assert same.execute("SELECT name FROM sqlite_master").fetchall() == [("people",)]


async def test_the_migrations_make_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    await (await open_store(tmp_path)).close()
    engine = create_engine(f"sqlite:///{tmp_path / FILE}")
    with engine.connect() as connection:
        settings = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=settings)
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


@contextmanager
def without_privileges() -> Iterator[None]:
    """Be nobody for a while, where tests are run by root, who may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
