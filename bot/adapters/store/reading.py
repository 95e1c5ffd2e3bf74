"""Reads what another process keeps, or kept: without its lock, and without changing anything."""

import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from agenda.errors import SettingError
from agenda.messages import operator
from agenda.messages import store as words
from bot.adapters.store.directory import Claim
from bot.adapters.store.faults import at_opening
from bot.adapters.store.opening import FILE
from bot.adapters.store.sealed import SealedStore
from bot.adapters.store.sql import SqlStore
from bot.adapters.store.tables import HEAD
from bot.adapters.store.vault import KEYS, FileVault
from bot.adapters.store.versions import VERSION, VERSIONED
from bot.ports import Store

MANNERS: Final = "PRAGMA busy_timeout = 5000"


@asynccontextmanager
async def read_store(directory: Path) -> AsyncIterator[Store | None]:
    """Give what is kept in *directory* to be read, or None if nothing is."""
    file = directory / FILE
    if not file.exists():
        yield None
        return
    store = SqlStore(await _connect(file), Claim(os.open(directory, os.O_RDONLY)))
    vault = FileVault(directory / KEYS, reading=True)
    try:
        yield SealedStore(store, vault, vault.file_of)
    finally:
        await store.close()


async def _connect(file: Path) -> AsyncEngine:
    address = URL.create(
        "sqlite+aiosqlite",
        database=f"file:{quote(str(file))}",
        query={"mode": "ro", "uri": "true"},
    )
    engine = create_async_engine(
        address,
        connect_args={"isolation_level": None},
        hide_parameters=True,  # they hold what people wrote
        pool_size=1,
        max_overflow=0,
    )
    try:
        await _refuse_other_versions(engine, file)
    except DBAPIError as error:
        await engine.dispose()
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise at_opening(error.orig, file) from error
    except BaseException:
        await engine.dispose()
        raise
    return engine


async def _refuse_other_versions(engine: AsyncEngine, file: Path) -> None:
    """Read only what this version would write; nothing is brought up to date here."""
    async with engine.connect() as connection:
        await connection.execute(text(MANNERS))
        if (await connection.execute(text(VERSIONED))).first() is None:
            raise SettingError(words.FOREIGN(file=str(file)))
        row = (await connection.execute(text(VERSION))).first()
    found = str(row[0]) if row else ""
    if found > HEAD:
        raise SettingError(words.NEWER(file=str(file)))
    if found < HEAD:
        raise SettingError(operator.OLDER_STORE(file=str(file)))
