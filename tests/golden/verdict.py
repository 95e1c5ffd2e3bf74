"""Which way a client lets a message run: the rule that Discord's own client uses."""

import re
from typing import Final, Literal

Way = Literal["rtl", "ltr", "neutral"]

_RTL: Final = "\u0591-\u07ff\ufb1d-\ufdfd\ufe70-\ufefc"
_LTR: Final = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0300-\u0590\u0800-\u1fff\u200e"
    "\u2c00-\ufb1c\ufe00-\ufe6f\ufefd-\uffff"
)
_FIRST: Final[tuple[tuple[Way, re.Pattern[str]], ...]] = (
    ("rtl", re.compile(f"[^{_LTR}]*[{_RTL}]")),
    ("ltr", re.compile(f"[^{_RTL}]*[{_LTR}]")),
)


def direction(raw: str) -> Way:
    """Judge a text by its first letter, as the library `direction` of npm does.

    It looks at what was sent, Markdown and all, and at halves of a surrogate pair as if they were
    letters: an emoji is one that runs from left to right. The Arabic letter mark counts, the
    right-to-left mark does not.
    """
    halves = raw.encode("utf-16-le", "surrogatepass")
    units = "".join(
        chr(high << 8 | low) for low, high in zip(halves[::2], halves[1::2], strict=True)
    )
    return next((way for way, first in _FIRST if first.match(units)), "neutral")
