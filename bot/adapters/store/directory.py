"""The data directory: one process has it, and nobody else reads it."""

import fcntl
import os
import socket
from pathlib import Path
from typing import Final

from agenda.errors import SettingError
from agenda.messages import store as words
from bot.adapters.store.faults import at_opening

LOCK: Final = "majlis.lock"
OURS: Final = 0o600
LONGEST_OWNER: Final = 300


class Claim:
    """The right to a data directory. It ends with the process at the latest."""

    def __init__(self, descriptor: int) -> None:
        """Hold the lock that is on the open file *descriptor*."""
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let others have the directory; doing it again changes nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def claim(directory: Path) -> Claim:
    """Make the *directory* if need be, and claim it for this process."""
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(directory / LOCK, os.O_RDWR | os.O_CREAT, OURS)
    except OSError as error:
        raise at_opening(error, directory) from error
    try:
        _lock(descriptor, directory)
    except BaseException:
        os.close(descriptor)
        raise
    return Claim(descriptor)


def _lock(descriptor: int, directory: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()} {socket.gethostname()}\n".encode(), 0)
    except BlockingIOError as error:
        pid, host = _owner(descriptor)
        raise SettingError(words.HELD(directory=str(directory), pid=pid, host=host)) from error
    except OSError as error:
        raise at_opening(error, directory) from error


def _owner(descriptor: int) -> tuple[str, str]:
    """Tell the number and the machine of the process that has the lock."""
    match os.pread(descriptor, LONGEST_OWNER, 0).decode(errors="replace").split():
        case [pid, host]:
            return pid, host
        case _:  # between locking and writing
            return "?", "?"


def keep_private(file: Path) -> None:
    """Let nobody else read *file*, nor what SQLite keeps beside it."""
    for one in (file, *beside(file)):
        if one.exists():
            one.chmod(OURS)


def beside(file: Path) -> list[Path]:
    """Name the files that SQLite keeps beside *file*."""
    return [file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal")]


def settle(directory: Path) -> None:
    """Make the names of the files in *directory* survive a loss of power."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
