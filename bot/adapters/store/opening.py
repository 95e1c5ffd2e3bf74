"""Opens the store: claims its directory, sees to its file, connects, and seals what is private."""

import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import URL, event
from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.adapters.store.directory import claim
from bot.adapters.store.faults import at_opening
from bot.adapters.store.sealed import SealedStore
from bot.adapters.store.sql import SqlStore
from bot.adapters.store.vault import KEYS, FileVault
from bot.adapters.store.versions import prepare_file
from bot.ports import Store

FILE: Final = "majlis.sqlite3"
MANNERS: Final = """
    PRAGMA busy_timeout = 5000;
    PRAGMA foreign_keys = ON;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = {synchronous};
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
"""


async def open_store(
    directory: Path, *, durable: bool = True, vault: FileVault | None = None
) -> Store:
    """Open what is kept in *directory*, or begin there; refuse a damaged file.

    Without *durable*, what was written survives a crash of the process but not of the machine.
    Without a *vault*, the keys are in the directory too, in one of their own.
    """
    ours = claim(directory)
    try:
        store = SqlStore(await _connect(directory / FILE, durable=durable), ours)
    except BaseException:
        ours.release()
        raise
    try:
        return await _sealed(store, vault or FileVault(directory / KEYS))
    except BaseException:
        await store.close()
        raise


async def _sealed(store: SqlStore, vault: FileVault) -> Store:
    """End the purges that were interrupted, and seal what an older version left open."""
    for begun in await store.half_purged():
        vault.destroy(begun)
        await store.purge(begun)
    sealed = SealedStore(store, vault, vault.file_of)
    if await sealed.seal_what_is_open():
        await store.compact()
    return sealed


async def _connect(file: Path, *, durable: bool) -> AsyncEngine:
    try:
        prepare_file(file)
        return await _engine(file, durable=durable)
    except (OSError, sqlite3.Error) as error:
        raise at_opening(error, file) from error
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise at_opening(error.orig, file) from error


async def _engine(file: Path, *, durable: bool) -> AsyncEngine:
    """Give an engine with one connection, which is there."""
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(file)),
        connect_args={"isolation_level": None},  # we begin transactions ourselves
        hide_parameters=True,  # they hold what people wrote, and errors are logged
        pool_size=1,
        max_overflow=0,
    )
    manners = MANNERS.format(synchronous="FULL" if durable else "OFF")

    @event.listens_for(engine.sync_engine, "connect")
    def _settle(connection: AsyncAdapt_dbapi_connection, _record: object) -> None:
        connection.run_async(lambda driver: driver.executescript(manners))

    try:
        async with engine.connect():
            return engine
    except BaseException:
        await engine.dispose()
        raise
