"""Files named on the command line, read or refused in a sentence."""

from pathlib import Path

from agenda.errors import MajlisError
from agenda.messages.checked import IS_FOLDER, NO_FILE, NOT_READABLE

MOST_READ = 2_000_000
"""More than any file of ours may have; the rest is not even read."""


def read_file(path: Path) -> bytes:
    """Read a file, or its beginning if it is far too large."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_READ)
    except FileNotFoundError:
        raise MajlisError(NO_FILE(name=str(path))) from None
    except IsADirectoryError:
        raise MajlisError(IS_FOLDER(name=str(path))) from None
    except (OSError, ValueError):
        raise MajlisError(NOT_READABLE(name=str(path))) from None
