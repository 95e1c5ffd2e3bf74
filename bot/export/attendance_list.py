"""Who was in which session, as CSV: the organisers' private list."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Protocol

from agenda.attendance import CATEGORIES, How
from agenda.roster import Participant
from agenda.text import Language
from agenda.timeline import Slot
from bot.export.session_log import harmless

HEADER = ("session", "title", "id", "name", *CATEGORIES, "how")


class There(Protocol):
    """Somebody was in a session."""

    @property
    def slot(self) -> Slot:
        """The session or round."""
        ...

    @property
    def participant(self) -> Participant:
        """Who was there."""
        ...

    @property
    def how(self) -> How:
        """How that is known."""
        ...


def attendance_as_csv(there: Iterable[There], language: Language) -> bytes:
    """Write a line for each person and session; titles in a *language*."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for one in there:
        who = one.participant
        title = one.slot.title.in_language(language)
        categories = (str(getattr(who, name) or "") for name in CATEGORIES)
        cells = (one.slot.id, title, who.id, who.name or "", *categories, one.how.value)
        writer.writerow([harmless(cell) for cell in cells])
    return text.getvalue().encode("utf-8-sig")
