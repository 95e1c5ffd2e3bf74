"""A report as one page of HTML that needs nothing but itself: for a screen, a phone, a printer."""

from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.export.report_pieces import Piece, plain
from bot.export.report_words import Report, is_page, is_pages

_NOT_IN_STRING: Final = str.maketrans({"\\": r"\5c ", '"': r"\22 ", "<": r"\3c ", "\n": r"\a "})


def report_as_html(report: Report) -> bytes:
    """Write a report as a page."""
    return page_of(report, paper=False).encode()


def page_of(report: Report, *, paper: bool) -> str:
    """Write the page of a report; for *paper* it is set in our own fonts."""
    environment = Environment(
        loader=PackageLoader("bot.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    return (
        environment.get_template("report.html").render(
            report=report,
            title=plain(report.title),
            foot=Markup(" ".join(map(_content, report.foot))),  # noqa: S704 -- strings of CSS
            paper=paper,
        )
        + "\n"
    )


def _content(piece: Piece) -> str:
    """Give a piece of the foot as CSS counts and quotes it."""
    if is_page(piece):
        return "counter(page)"
    if is_pages(piece):
        return "counter(pages)"
    return f'"{piece.text.translate(_NOT_IN_STRING)}"'
