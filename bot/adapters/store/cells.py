"""What stands in the rows of a database, value by value: in its file they stand side by side."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote

from bot.adapters.store.vault import SEALED

FILE: Final = b"SQLi"
LOG: Final = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
CLOSED: Final = SEALED.encode()
DATABASES: Final = (FILE, *LOG)
"""How the files of a database begin: itself, and what SQLite keeps beside it."""


def cells_of(file: Path) -> bytes:
    """Give all that is legible in a database, a value a line; nothing of any other file."""
    try:
        with file.open("rb") as opened:
            if opened.read(len(FILE)) != FILE:
                return b""
        address = f"file:{quote(str(file))}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return b"\n".join(_values(connection))
    except (OSError, sqlite3.Error):
        return b""  # its bytes are searched all the same


def _values(connection: sqlite3.Connection) -> Iterator[bytes]:
    connection.text_factory = bytes
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        name = table.decode().replace('"', '""')
        for row in connection.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 -- quoted
            yield from (one for one in row if isinstance(one, bytes) and not one.startswith(CLOSED))
