"""Which numbers of a spreadsheet are dates or times, and how those are written as texts."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

DATE: Final = "date"
TIME: Final = "time"

_OWN: Final[Mapping[int, str]] = {
    **dict.fromkeys((*range(14, 18), 22, *range(27, 32), *range(34, 37), *range(50, 59)), DATE),
    **dict.fromkeys((*range(18, 22), 32, 33, *range(45, 48)), TIME),
}
"""What the numbers of the built-in formats mean."""

_NOT_SIGNS: Final = re.compile(r'"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|\*.')


def date_styles(elements: Iterable[tuple[str, str, Mapping[str, str]]]) -> Mapping[str, str]:
    """Find the styles of dates and times among the elements of a spreadsheet's styles."""
    known = {str(number): kind for number, kind in _OWN.items()}
    styles: list[str] = []
    for parent, name, attributes in elements:
        if name == "numFmt" and parent == "numFmts":
            known[attributes.get("numFmtId", "")] = _kind_of(attributes.get("formatCode", ""))
        elif name == "xf" and parent == "cellXfs":
            styles.append(attributes.get("numFmtId", "0"))
    return {str(at): known[one] for at, one in enumerate(styles) if known.get(one)}


def _kind_of(code: str) -> str:
    """Tell what a format shows, by its code."""
    signs = _NOT_SIGNS.sub("", code.lower())
    if "general" in signs:
        return ""
    if "h" in signs or "s" in signs:
        return DATE if "y" in signs or "d" in signs else TIME
    return DATE if any(sign in signs for sign in "ymd") else ""


def in_words(written: str, kind: str, from_1904: bool) -> str:  # noqa: FBT001 -- as the file says it
    """Write a day as 2020-06-15, a time as 09:30, both with a space between; else as it is.

    >>> in_words("43997", "date", False), in_words("43997.395833333336", "date", False)
    ('2020-06-15', '2020-06-15 09:30')
    >>> in_words("0.395833333333333", "time", False)
    '09:30'
    """
    begin = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 -- no zone there
    try:
        moment = begin + timedelta(seconds=round(float(written) * 86_400))
    except (OverflowError, ValueError):
        return written
    if kind == TIME:
        return f"{moment:%H:%M}"
    return (
        f"{moment:%Y-%m-%d}"
        if moment == moment.replace(hour=0, minute=0)
        else (f"{moment:%Y-%m-%d %H:%M}")
    )
