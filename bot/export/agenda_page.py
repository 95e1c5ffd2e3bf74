"""The agenda as a page of HTML, for any screen and for paper.

On a screen it stands in every language, and a switch without a script shows one of them; what is
printed is the one that is shown.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from math import sqrt
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from agenda.messages import Message, pages, rehearsal
from agenda.messages.answers import LANGUAGE_BUTTONS
from agenda.messages.exports import PAGE_OF
from agenda.model import Event
from agenda.text import LANGUAGES, RIGHT_TO_LEFT, Language
from bot.export.programme import Programme, write_programme
from bot.i18n import Scene, render, render_text

_NOT_IN_STRING: Final = str.maketrans({"\\": r"\5c ", '"': r"\22 ", "<": r"\3c ", "\n": r"\a "})
_COUNTS: Final = {"\ue000": "counter(page)", "\ue001": "counter(pages)"}


_SMALLEST, _USUAL, _LARGEST = 7.5, 8.5, 10.0
_LETTERS_OF_A_PAGE: Final = 7400
"""How many letters stand on a sheet of paper at the smallest size, in a table with gaps."""

_SURE: Final = 0.8
"""How much of a sheet may be filled by reckoning, where larger letters are chosen for it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The agenda in one language; *head* and *foot* stand on each page of paper, as CSS."""

    language: Language
    way: str
    name: str
    switch: str
    head: Markup
    foot: Markup
    programme: Programme


def agenda_as_page(event: Event, language: Language, day: int | None = None) -> str:
    """Write the agenda, or one *day* of it, as a page that needs nothing but itself.

    It can be read in every language; the one that is asked for is shown first.
    """
    return _page(event, language, _sheets(event, day))


def agenda_for_paper(event: Event, language: Language, day: int | None = None) -> str:
    """Write the agenda, or one *day* of it, as a page in one language and in our own fonts."""
    return _page(event, language, _sheets(event, day), paper=True)


def _page(
    event: Event, language: Language, sheets: tuple[Sheet, ...], *, paper: bool = False
) -> str:
    environment = Environment(
        loader=PackageLoader("bot.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    page = environment.get_template("agenda.html").render(
        title=_plain(event, language, pages.TITLE(event=event.title)),
        language=language,
        way=_way(language),
        sheets=[one for one in sheets if one.language == language or not paper],
        size=_size(one.programme for one in sheets),
        paper=paper,
    )
    return f"{page}\n"


def _sheets(event: Event, day: int | None) -> tuple[Sheet, ...]:
    return tuple(_sheet(event, one, day) for one in LANGUAGES)


def _sheet(event: Event, language: Language, day: int | None) -> Sheet:
    title = render_text(event.title, language, Scene.of(event, "terminal"))
    counted = _plain(event, language, PAGE_OF(page="\ue000", pages="\ue001"))
    return Sheet(
        language=language,
        way=_way(language),
        name=_plain(event, language, LANGUAGE_BUTTONS[language]()),
        switch=_plain(event, language, rehearsal.LANGUAGE()),
        head=_content(title),
        foot=_content(counted),
        programme=write_programme(event, language, "page", day=day, ready=Markup),
    )


def _size(programmes: Iterable[Programme]) -> float:
    """Give one size for every language, in points.

    It is the one at which the longest fills a sheet of paper; if it needs more, the usual one.
    """
    letters = max(sum(map(len, _words(one))) for one in programmes)
    if letters > _LETTERS_OF_A_PAGE:
        return _USUAL
    filling = _SMALLEST * sqrt(_SURE * _LETTERS_OF_A_PAGE / letters)
    return round(min(_LARGEST, max(_SMALLEST, filling)), 1)


def _words(part: object) -> Iterator[str]:
    """Give all texts in a part of a programme."""
    if isinstance(part, Markup):
        yield part.striptags()
    elif isinstance(part, tuple):
        for one in part:
            yield from _words(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from _words(getattr(part, one.name))


def _way(language: Language) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def _plain(event: Event, language: Language, message: Message) -> str:
    return render(message, language, Scene.of(event, "terminal"))


def _content(words: str) -> Markup:
    """Give words as CSS counts and quotes them."""
    quoted = f'"{words.translate(_NOT_IN_STRING)}"'
    for mark, count in _COUNTS.items():
        quoted = quoted.replace(mark, f'" {count} "')
    return Markup(quoted)  # noqa: S704 -- strings of CSS
