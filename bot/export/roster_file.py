"""A roster's file, whatever it is: a spreadsheet, a text, or JSON."""

from typing import Final

from agenda.errors import Place, Problem, RosterError
from agenda.messages.roster_problems import ROSTER_UNUSABLE
from agenda.parse import ReadRoster, read_roster, read_sheets
from bot.export.workbook import NotReadError, looks_like_workbook, sheets_in

_WORKBOOKS: Final = (".xlsx", ".xlsm", ".xltx", ".xls", ".ods")


def read_roster_file(data: bytes, name: str) -> ReadRoster:
    """Read a roster's file called *name*; a `RosterError` has all its problems."""
    if not looks_like_workbook(data) and not name.lower().endswith(_WORKBOOKS):
        return read_roster(data, name)
    try:
        return read_sheets(sheets_in(data))
    except NotReadError as wrong:
        problem = Problem(wrong.message, Place(1, 1, ""))
        raise RosterError(ROSTER_UNUSABLE(n=1), [problem]) from wrong
