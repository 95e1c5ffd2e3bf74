"""The file and its version: made anew, checked, and brought up to date.

A new file is finished beside its place and then put there, so that an empty file in its place is
always a damaged one. All this is done before anything else runs, hence not asynchronously.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import URL, NullPool, create_engine

from agenda.errors import SettingError
from agenda.messages import store as words
from bot.adapters.store.directory import OURS, beside, keep_private, settle
from bot.adapters.store.faults import damaged
from bot.adapters.store.tables import HEAD

MIGRATIONS: Final = "bot.adapters.store:migrations"
VERSIONED: Final = "SELECT name FROM sqlite_master WHERE name = 'alembic_version'"
VERSION: Final = "SELECT version_num FROM alembic_version"


def prepare_file(file: Path) -> None:
    """See to it that *file* is whole, private and of the newest version; make it if need be."""
    if not file.exists():
        _make(file)
    keep_private(file)
    version = _checked_version(file)
    if version != HEAD:
        _migrate(file)


def _make(file: Path) -> None:
    rest = next((one for one in beside(file) if one.exists()), None)
    if rest is not None:
        raise SettingError(words.HALVED(file=str(file), rest=str(rest)))
    new = file.with_name(f"{file.name}.new")
    for leftover in (new, *beside(new)):
        leftover.unlink(missing_ok=True)
    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, OURS))
    _migrate(new)
    new.rename(file)
    settle(file.parent)


def _checked_version(file: Path) -> str:
    """Read *file* through, and give its version."""
    if file.stat().st_size == 0:
        raise damaged(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise damaged(file)
        named = connection.execute(VERSIONED).fetchone()
        version = named and connection.execute(VERSION).fetchone()
    if not version:
        raise SettingError(words.FOREIGN(file=str(file)))
    return str(version[0])


def _migrate(file: Path) -> None:
    """Bring *file* to the newest version, in one transaction."""
    from alembic import command  # noqa: PLC0415 -- slow import, seldom needed
    from alembic.config import Config  # noqa: PLC0415 -- slow import, seldom needed
    from alembic.util import CommandError  # noqa: PLC0415 -- slow import, seldom needed

    config = Config(config_args={"script_location": MIGRATIONS, "path_separator": "os"})
    address = URL.create("sqlite", database=str(file))
    engine = create_engine(address, poolclass=NullPool, connect_args={"isolation_level": None})
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise SettingError(words.NEWER(file=str(file))) from error
