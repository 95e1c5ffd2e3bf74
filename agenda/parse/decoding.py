"""Bytes become text, or it is said which of them cannot."""

import re

from agenda.messages.problems import HIDDEN_CHARACTER, NOT_UTF8, TOO_LARGE
from agenda.messages.roster_problems import ENCODING_UNCLEAR
from agenda.parse.charset import encoding_of
from agenda.parse.findings import Findings

LARGEST = 1_000_000
"""No agenda needs more bytes."""

LARGEST_ROSTER = 4_000_000
"""No roster does; ten thousand people have some 2,000,000."""

LONGEST_TEXT = 4_000
"""No single text of them needs more characters."""

_BYTE_ORDER_MARK = "\ufeff"
HIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
"""Characters that nobody sees and a terminal may obey; halves of a character, too."""

_ODD_LINE_ENDS = str.maketrans({"\u2028": " ", "\u2029": " "})
"""Word processors leave these; no editor counts lines by them."""


def decode(given: bytes, found: Findings) -> str | None:
    """Read UTF-8, with or without a byte order mark; None when that is impossible."""
    if len(given) > LARGEST:
        found.at(1, 1, TOO_LARGE(limit="1 MB"))
        return None
    try:
        text = given.decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as wrong:
        before = given[: wrong.start].decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
        found.at(*_end_of(before), NOT_UTF8())
        return None
    return _visible(text, found)


def decode_roster(given: bytes, found: Findings) -> str | None:
    """Read what a spreadsheet exports: Unicode, or Windows' letters for French or Arabic."""
    if len(given) > LARGEST_ROSTER:
        found.at(1, 1, TOO_LARGE(limit="4 MB"))
        return None
    encoding = encoding_of(given)
    if encoding is None:
        before = re.split(rb"[\x80-\xff]", given, maxsplit=1)[0]
        found.at(*_end_of(before.decode("ascii")), ENCODING_UNCLEAR())
        return None
    return _visible(given.decode(encoding).removeprefix(_BYTE_ORDER_MARK), found)


def _visible(text: str, found: Findings) -> str | None:
    if hidden := HIDDEN.search(text):
        found.at(*_end_of(text[: hidden.start()]), HIDDEN_CHARACTER(code=code_of(hidden[0])))
        return None
    return text.translate(_ODD_LINE_ENDS)


def code_of(character: str) -> str:
    """Name a character that cannot be shown, such as `U+0000`."""
    return f"U+{ord(character):04X}"


def _end_of(text: str) -> tuple[int, int]:
    """Give the line and column that come right after a text."""
    lines = re.split(r"\r\n|\r|\n", text)
    return len(lines), len(lines[-1]) + 1
