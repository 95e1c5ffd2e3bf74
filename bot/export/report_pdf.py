"""A report as a tagged PDF, set in the fonts that come with it.

WeasyPrint is an extra and slow to import; whoever calls this keeps it off the event loop. The
file says its title and its language, and neither when, nor by whom, nor by what it was made.
"""

import logging
import re
from functools import cache
from importlib.resources import files
from typing import Any, Final
from unicodedata import category

from agenda.errors import MajlisError
from agenda.messages.exports import NO_PANGO, NO_PDF
from bot.export.report_html import page_of
from bot.export.report_pieces import Line, Piece
from bot.export.report_words import Report, Written

_PANGO: Final = "libpangoft2-1.0-0"
_FONTS: Final = files("bot.export") / "fonts"
_REGULAR: Final = (
    "NotoSans-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
)
_ALL: Final = frozenset((*_REGULAR, "NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf"))
_SCHEME: Final = "font:"


def report_as_pdf(report: Report) -> bytes:
    """Write a report as PDF; raise `MajlisError` where that cannot be done."""
    weasyprint = _weasyprint()
    page = page_of(_drawable(report), paper=True)
    document = weasyprint.HTML(string=page, url_fetcher=_fetcher(weasyprint))
    written: bytes = document.write_pdf(pdf_variant="pdf/ua-1", finisher=_nameless)
    return written


def _weasyprint() -> Any:  # noqa: ANN401 -- a library without types
    try:
        import weasyprint  # noqa: PLC0415 -- an extra, and slow
    except ImportError:
        raise MajlisError(NO_PDF()) from None
    except OSError:
        raise MajlisError(NO_PANGO(package=_PANGO)) from None
    logging.getLogger("weasyprint").setLevel(logging.ERROR)  # it warns of what is for screens
    return weasyprint


def _fetcher(weasyprint: Any) -> Any:  # noqa: ANN401 -- a class of a library without types
    """Give what fetches our fonts, and nothing else from anywhere."""

    class OurFonts(weasyprint.urls.URLFetcher):  # type: ignore[misc]  # the same
        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ANN401, ARG002 -- its way
            name = url.removeprefix(_SCHEME)
            if not url.startswith(_SCHEME) or name not in _ALL:
                raise ValueError("nothing is fetched but fonts")
            return weasyprint.urls.URLFetcherResponse(url, (_FONTS / name).read_bytes())

    return OurFonts()


_MAKER: Final = re.compile(rb' (?:xmlns:pdf="[^"]*"|pdf:Producer="[^"]*")')


def _nameless(_document: object, pdf: Any) -> None:  # noqa: ANN401 -- of a library without types
    """Keep the title of a file, and drop whatever else it says of itself."""
    for key in set(pdf.info) - {"Title"}:
        del pdf.info[key]
    for one in pdf.objects:
        if getattr(one, "extra", {}).get("Type") == "/Metadata":
            one.stream = [_MAKER.sub(b"", part) for part in one.stream]


# --- letters that our fonts have -------------------------------------------------------


@cache
def _letters() -> frozenset[int]:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 -- comes with the extra

    known: set[int] = set()
    for name in _REGULAR:
        with (_FONTS / name).open("rb") as file:
            known.update(TTFont(file).getBestCmap())
    return frozenset(known)


_MARKS: Final = frozenset({"So", "Sk", "Mn", "Me", "Cf", "Cn", "Co"})
_NOT_DRAWN: Final = "\ufffd"
_SPACES: Final = re.compile(" {2,}")


def _drawable(report: Report) -> Report:
    """Leave out emoji, and show in place of other letters that our fonts lack that they do.

    No font of the machine may take their place: a file would differ from machine to machine.
    """
    return Report(
        language=report.language,
        leftward=report.leftward,
        title=_drawn(report.title),
        subtitle=_drawn(report.subtitle),
        blocks=tuple(map(_block, report.blocks)),
        foot=report.foot,
    )


def _block(block: Written) -> Written:
    rows = tuple(tuple(map(_drawn, row)) for row in block.rows)
    head = tuple(map(_drawn, block.head))
    return Written(block.kind, rows, head, block.level, block.small, block.public)


def _drawn(line: Line) -> Line:
    if all(ord(letter) in _letters() for piece in line for letter in piece.text):
        return line
    drawn = tuple(_replaced(piece) for piece in line)
    return drawn if any(one.text.strip() for one in drawn) else (Piece(_NOT_DRAWN, leftward=False),)


def _replaced(piece: Piece) -> Piece:
    words = "".join(_letter(one) for one in piece.text)
    shown = _SPACES.sub(" ", words)
    return Piece(shown, piece.leftward, piece.apart, piece.language, piece.strong, piece.link)


def _letter(letter: str) -> str:
    if ord(letter) in _letters():
        return letter
    return "" if category(letter) in _MARKS else _NOT_DRAWN
