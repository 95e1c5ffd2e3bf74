"""The files of organisers become values, or it is said where and how they are wrong.

Everything that is wrong with a file is found at once. No file, however it was made, takes more
than a second or raises anything but an `AgendaError` or a `RosterError`.
"""

from agenda.parse.event import Parsed, Places, parse_agenda
from agenda.parse.roster import ReadRoster, parse_roster, read_roster

__all__ = ["Parsed", "Places", "ReadRoster", "parse_agenda", "parse_roster", "read_roster"]
