"""In how many ways a page is looked at: all of them, or as few as meet every language and size."""

from typing import Final, NamedTuple

from agenda.text import LANGUAGES, Language

WIDE, NARROW, ENLARGED, NARROWEST = 1280, 360, 640, 320
"""Widths in CSS pixels: a screen, a phone, the screen at 200 %, and what WCAG 1.4.10 asks for."""

SIZES: Final = ((ENLARGED, 100), (NARROWEST, 100), (WIDE, 200), (NARROW, 200))
"""Widths, and sizes of letters in per cent."""


class Look(NamedTuple):
    """A way to look at a page, and the *sizes* in which everything must still be seen."""

    language: Language
    width: int
    dark: bool
    contrast: bool = True
    sizes: tuple[tuple[int, int], ...] = SIZES


EVERY: Final = tuple(
    Look(language, width, dark)
    for language in LANGUAGES
    for width in (WIDE, NARROW)
    for dark in (False, True)
)
FEW: Final = (
    Look("en", WIDE, dark=False, sizes=SIZES[:1]),
    Look("fr", NARROW, dark=False, contrast=False, sizes=SIZES[1:3]),
    Look("ar", NARROW, dark=True, sizes=SIZES[3:]),
)
FEWEST: Final = tuple(one._replace(contrast=False) for one in FEW)
"""For pages of very many elements: the contrast of each takes its time."""
