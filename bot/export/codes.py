"""Everybody's code as CSV, for the organisers' letters."""

import csv
from collections.abc import Iterable
from io import StringIO

from agenda.roster import Participant
from bot.export.session_log import harmless

HEADER = ("id", "name", "org", "code")


def codes_as_csv(codes: Iterable[tuple[Participant, str]]) -> bytes:
    """Write who has which code, so that a spreadsheet shows every script and runs nothing."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for person, code in codes:
        cells = (person.id, person.name or "", person.org or "", code)
        writer.writerow([harmless(one) for one in cells])
    return text.getvalue().encode("utf-8-sig")
