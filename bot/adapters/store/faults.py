"""What SQLite and the system complain about, in our words."""

import errno
import sqlite3
from pathlib import Path

from agenda.errors import MajlisError, SettingError
from agenda.messages import Message
from agenda.messages import store as words

DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
FORBIDDEN = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY}
LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
TROUBLE = DAMAGED | FORBIDDEN | LOCKED | {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}


class StoreError(MajlisError):
    """Nothing of what was asked could be kept, or read; asking again may help."""


class StoreFullError(StoreError):
    """The disk is full; writing works again when there is space."""


def in_our_words(error: BaseException | None) -> StoreError | None:
    """Tell what is wrong with the file or the disk, or nothing if the mistake is in our code."""
    if not isinstance(error, sqlite3.Error) or _code(error) not in TROUBLE:
        return None
    if _is_full(error):
        return StoreFullError(words.FULL())
    if _code(error) in LOCKED:
        return StoreError(words.BUSY())
    return StoreError(words.FAILED(code=error.sqlite_errorname))


def at_opening(error: OSError | sqlite3.Error, file: Path) -> SettingError:
    """Tell why *file*, or its directory, cannot be used."""
    if isinstance(error, OSError):
        full = error.errno in NO_SPACE
        return SettingError(words.FULL() if full else words.UNWRITABLE(path=str(file)))
    return SettingError(_of_file(error, file))


def damaged(file: Path) -> SettingError:
    """Tell that *file* is damaged, and what to do."""
    return SettingError(words.DAMAGED(file=str(file), name=file.name))


def _of_file(error: sqlite3.Error, file: Path) -> Message:
    if _code(error) in DAMAGED:
        return words.DAMAGED(file=str(file), name=file.name)
    if _code(error) in FORBIDDEN:
        return words.UNWRITABLE(path=str(file))
    known = in_our_words(error)
    return known.message if known else words.FAILED(code=type(error).__name__)


def _code(error: sqlite3.Error) -> int:
    """Give the kind of an error; the finer code begins with it."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF


def _is_full(error: sqlite3.Error) -> bool:
    """Tell whether space is missing; the file shared by connections says so in its own way."""
    return (
        _code(error) == sqlite3.SQLITE_FULL
        or error.sqlite_errorcode == sqlite3.SQLITE_IOERR_SHMSIZE
    )
