"""The agenda as one page of HTML: for a screen of any width, and a sheet of paper for each day."""

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from agenda.model import Event
from agenda.text import Language
from bot.export.programme import write_programme


def agenda_as_page(event: Event, language: Language, day: int | None = None) -> str:
    """Write the agenda, or one *day* of it, as a page that needs nothing but itself."""
    environment = Environment(
        loader=PackageLoader("bot.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    programme = write_programme(event, language, "page", day=day, ready=Markup)
    return environment.get_template("agenda.html").render(programme=programme) + "\n"
