"""A seating as CSV, with a line for each seat: for spreadsheets, and to be read back.

Ids stand there exactly as in the roster, even one that begins with `=`, `+`, `-` or `@`, which a
spreadsheet may take for a formula: any way to make such a cell harmless makes another id of it for
whoever reads the file back. Only ids are in the file, and they are the organiser's own.
"""

import csv
from io import StringIO

from agenda.seating.plan import Plan
from bot.export.seating_json import in_order

HEADER = ("person", "round", "room")


def seating_as_csv(plan: Plan) -> str:
    """Write who sits where, in the order of people, rounds and rooms."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows((one.person, one.round, one.room) for one in in_order(plan.seats))
    return text.getvalue()
