"""What a row says of a person becomes fields: in our words, without what is wrong."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from itertools import chain
from typing import Any, Final, TypeAlias

from agenda.messages import Many, Message
from agenda.messages.problems import HIDDEN_CHARACTER, TOO_LONG
from agenda.messages.roster_columns import PARTS
from agenda.messages.roster_problems import (
    CELL_ERROR,
    DIGITS_LOST,
    NUMBER_SPOILT,
    UNKNOWN_LANGUAGE,
    UNKNOWN_PART,
)
from agenda.parse.cells import (
    entries_of,
    gender_of,
    is_spoilt,
    languages_of,
    may_have_lost_digits,
    number_of,
    part_of,
)
from agenda.parse.columns import FIRST_NAME, LAST_NAME, READ
from agenda.parse.decoding import HIDDEN, LONGEST_TEXT, code_of
from agenda.parse.findings import Findings, shortened
from agenda.parse.rows import Number, Row
from agenda.roster import folded

Filled: TypeAlias = dict[str, Any]
"""The fields of a person, as far as they are filled in."""

_ERROR: Final = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)")
_UNSEEN: Final = dict.fromkeys(
    map(ord, "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
"""Marks of direction and empty spaces: nobody sees them, and no name is found with them."""
_LISTS: Final = frozenset({"langs", "together", "apart", "wishes", "available"})

Complain: TypeAlias = Callable[[Message], None]


def filled_in(row: Row, found: Findings) -> Filled:
    """Give the known fields that are not blank; one that is wrong is taken down and left out."""
    fields: Filled = {}
    for name in READ:
        cell = _tidy(row.cells.get(name), keep_lines=name in _LISTS)
        if cell is None or cell == "":
            continue
        place = (row.line, row.column_of(name))
        wrong = _unreadable(cell)
        if wrong is not None:
            found.at(*place, wrong, name)
            continue
        read = _READERS.get(name)
        value = read(cell, partial(found.at, *place, field=name)) if read else _as_it_is(cell)
        if value not in (None, "", ()):
            fields[name] = value
    return _with_one_name(fields)


def _tidy(cell: Any, *, keep_lines: bool) -> Any:  # noqa: ANN401 -- whatever stands in the file
    if not isinstance(cell, str):
        return cell
    text = cell if cell.isascii() else cell.translate(_UNSEEN)
    tidy = text.strip() if keep_lines else " ".join(text.split())
    return Number(tidy) if isinstance(cell, Number) else tidy


def _unreadable(cell: object) -> Message | None:
    """Find a text that nobody can read: too long, an error, or with what an escape can hide."""
    for text in cell if isinstance(cell, list) else (cell,):
        if not isinstance(text, str):
            continue
        if len(text) > LONGEST_TEXT:
            return TOO_LONG(limit=LONGEST_TEXT)
        if not text.isprintable() and (hidden := HIDDEN.search(text)):
            return HIDDEN_CHARACTER(code=code_of(hidden[0]))
        if text.startswith("#") and _ERROR.fullmatch(text):
            return CELL_ERROR(given=text)
    return None


# --- one field ------------------------------------------------------------------------


def _as_it_is(cell: object) -> object:
    return str(_plain(cell)) if isinstance(cell, Number) else cell


def _plain(number: str) -> str:
    """Write a whole number as one."""
    return re.sub(r"(?<=\d)\.0+$", "", number)


def _part(cell: object, complain: Complain) -> object:
    if not isinstance(cell, str):
        return cell
    part = part_of(cell)
    if part is None:
        known = Many(tuple(word() for word in PARTS.values()))
        complain(UNKNOWN_PART(given=shortened(cell), known=known))
    return part


def _gender(cell: object, _: Complain) -> object:
    return gender_of(cell) if isinstance(cell, str) else cell


def _langs(cell: object, complain: Complain) -> object:
    """Give the codes of the languages, each once."""
    cells = cell if isinstance(cell, list) else [cell]
    if not all(isinstance(one, str) for one in cells):
        return cell
    codes: dict[str, None] = {}
    for given, code in chain.from_iterable(map(languages_of, cells)):
        if code is None:
            complain(UNKNOWN_LANGUAGE(given=shortened(given)))
        else:
            codes[code] = None
    return tuple(codes)


def _entries(cell: object, _: Complain) -> object:
    return entries_of(_plain(cell)) if isinstance(cell, str) else cell


def _discord_id(cell: object, complain: Complain) -> object:
    """Give a number whose digits are all there; a spreadsheet may have lost the last ones."""
    if not isinstance(cell, str):
        return cell
    number = number_of(_plain(cell))
    lost = isinstance(cell, Number) and may_have_lost_digits(number)
    if not lost and not is_spoilt(number):
        return number
    complain((DIGITS_LOST if lost else NUMBER_SPOILT)(given=shortened(cell)))
    return None


def _handle(cell: object, _: Complain) -> object:
    return cell.removeprefix("@") if isinstance(cell, str) else cell


_READERS: Final[Mapping[str, Callable[[Any, Complain], object]]] = {
    "part": _part,
    "gender": _gender,
    "langs": _langs,
    "wishes": _entries,
    "available": _entries,
    "discord_id": _discord_id,
    "handle": _handle,
}


def _with_one_name(fields: Filled) -> Filled:
    """Put first and last name together, where the file has them apart."""
    first, name, last = (
        fields.pop(FIRST_NAME, ""),
        fields.get("name", ""),
        fields.pop(LAST_NAME, ""),
    )
    if not all(isinstance(one, str) for one in (first, name, last)):
        return fields
    full = f" {folded(name)} "
    parts = [one for one in (first, name, last) if one is name or f" {folded(one)} " not in full]
    if joined := " ".join(filter(None, parts)):
        fields["name"] = joined
    return fields
