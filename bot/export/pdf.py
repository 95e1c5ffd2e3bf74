"""A page of HTML as a tagged PDF, set in the fonts that come with it.

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

NOT_DRAWN: Final = "\ufffd"
"""What stands for a letter that no font of ours has."""

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
_MAKER: Final = re.compile(rb' (?:xmlns:pdf="[^"]*"|pdf:Producer="[^"]*")')
_MARKS: Final = frozenset({"So", "Sk", "Mn", "Me", "Cf", "Cn", "Co"})


def page_as_pdf(page: str) -> bytes:
    """Write a page as PDF; raise `MajlisError` where that cannot be done."""
    weasyprint = _weasyprint()
    document = weasyprint.HTML(string=page, url_fetcher=_fetcher(weasyprint))
    written: bytes = document.write_pdf(pdf_variant="pdf/ua-1", finisher=_nameless)
    return written


def is_drawable(words: str) -> bool:
    """Tell whether our fonts have every letter.

    No font of the machine may take their place: a file would differ from machine to machine.
    """
    return _letters().issuperset(map(ord, words))


def drawable(words: str) -> str:
    """Leave out emoji, and show in place of other letters that our fonts lack that they do."""
    return words if is_drawable(words) else "".join(map(_letter, words))


def _letter(letter: str) -> str:
    if ord(letter) in _letters() or letter == "\n":
        return letter
    return "" if category(letter) in _MARKS else NOT_DRAWN


@cache
def _letters() -> frozenset[int]:
    try:
        from fontTools.ttLib import TTFont  # noqa: PLC0415 -- comes with the extra
    except ImportError:
        raise MajlisError(NO_PDF()) from None
    known: set[int] = set()
    for name in _REGULAR:
        with (_FONTS / name).open("rb") as file:
            known.update(TTFont(file).getBestCmap())
    return frozenset(known)


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


def _nameless(_document: object, pdf: Any) -> None:  # noqa: ANN401 -- of a library without types
    """Keep the title of a file, and drop whatever else it says of itself."""
    for key in set(pdf.info) - {"Title"}:
        del pdf.info[key]
    for one in pdf.objects:
        if getattr(one, "extra", {}).get("Type") == "/Metadata":
            one.stream = [_MAKER.sub(b"", part) for part in one.stream]
