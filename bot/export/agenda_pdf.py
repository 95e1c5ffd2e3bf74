"""The agenda as a tagged PDF to print and to send."""

from agenda.model import Event
from agenda.text import Language
from bot.export.agenda_page import agenda_for_paper
from bot.export.pdf import drawable, page_as_pdf


def agenda_as_pdf(event: Event, language: Language, day: int | None = None) -> bytes:
    """Write the agenda, or one *day* of it, as PDF; raise `MajlisError` where that cannot be done.

    The same agenda gives the same bytes.
    """
    return page_as_pdf(drawable(agenda_for_paper(event, language, day)))
