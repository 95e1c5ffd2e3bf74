"""Rosters named on the command line, whatever kind of file they are."""

from pathlib import Path
from typing import Final

from agenda.parse import ReadRoster
from bot.cli._files import MOST_READ, read_file

MOST_OF_A_ROSTER: Final = 10_000_000


def read_roster_at(path: Path) -> ReadRoster:
    """Read a roster; say in sentences what is wrong with it."""
    from bot.export.roster_file import read_roster_file  # noqa: PLC0415 -- slow import

    data = read_file(path)
    if len(data) == MOST_READ:  # lists may be longer than agendas
        with path.open("rb") as file:
            data = file.read(MOST_OF_A_ROSTER)
    return read_roster_file(data, path.name)
