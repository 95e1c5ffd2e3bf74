"""The files of organisers become values, or it is said where and how they are wrong.

Everything that is wrong with a file is found at once. No file, however it was made, takes more
than a second or raises anything but an `AgendaError`, a `RosterError`
or a `PlanError`.
"""

from agenda.parse.event import Parsed, Places, parse_agenda
from agenda.parse.plan import parse_plan
from agenda.parse.roster import ReadRoster, parse_roster, read_roster, read_sheets
from agenda.parse.rows import Number, Sheet

__all__ = [
    "Number",
    "Parsed",
    "Places",
    "ReadRoster",
    "Sheet",
    "parse_agenda",
    "parse_plan",
    "parse_roster",
    "read_roster",
    "read_sheets",
]
