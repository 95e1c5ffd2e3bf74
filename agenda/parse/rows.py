"""The rows of a roster's file, before anybody asks what they mean."""

import csv
import io
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from json import JSONDecodeError, JSONDecoder
from typing import Any, NamedTuple

from agenda.messages.problems import EMPTY_FILE, TOO_LONG
from agenda.messages.roster_problems import (
    ARRAY_EXPECTED,
    COLUMN_TWICE,
    MORE_CELLS,
    OBJECT_EXPECTED,
    QUOTES,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    UNREADABLE,
)
from agenda.parse.findings import Findings, shortened

MOST_ROWS = 10_000
MOST_COLUMNS = 200
_SEPARATORS = ",;\t"


class Row(NamedTuple):
    """What a file says of one person.

    *columns* has the column of each field, from 1; without them, all stand in *column*.
    """

    line: int
    cells: Mapping[str, Any]
    columns: Mapping[str, int] = {}
    column: int = 1

    def column_of(self, field: str) -> int:
        """Tell where a *field* stands."""
        return self.columns.get(field, self.column)


def rows_of_csv(text: str, found: Findings) -> Iterator[Row]:
    """Give the rows below the first; the first has the names of the columns."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    columns: dict[str, int] = {}
    line = width = 0
    try:
        for line, cells in enumerate(reader, start=1):
            if line > MOST_ROWS:
                found.at(line, 1, TOO_MANY_ROWS(limit=MOST_ROWS))
                return
            if not columns:
                columns, width = _columns(line, cells, found), len(cells)
            elif any(cells):
                if any(cell.strip() for cell in cells[width:]):
                    found.at(line, width + 1, MORE_CELLS())
                yield Row(line, dict(_named(columns, cells)), columns)
    except csv.Error as wrong:
        is_long = "field limit" in str(wrong)
        found.at(line + 1, 1, TOO_LONG(limit=csv.field_size_limit()) if is_long else QUOTES())
    if not columns:
        found.at(1, 1, EMPTY_FILE())


def _separator(text: str) -> str:
    """Find what separates the names in the first line: the most frequent sign outside quotes."""
    first = re.sub(r'"[^"]*"', "", text.lstrip().partition("\n")[0])
    return max(_SEPARATORS, key=first.count)


def _columns(line: int, cells: list[str], found: Findings) -> dict[str, int]:
    columns: dict[str, int] = {}
    for column, cell in enumerate(cells, start=1):
        name = "_".join(cell.lower().split())
        if column > MOST_COLUMNS:
            found.at(line, column, TOO_MANY_COLUMNS(limit=MOST_COLUMNS))
            break
        if name in columns:
            found.at(line, column, COLUMN_TWICE(name=shortened(name)), name)
        elif name:
            columns[name] = column
    return columns


def _named(columns: Mapping[str, int], cells: list[str]) -> Iterator[tuple[str, str]]:
    return ((name, cells[at - 1]) for name, at in columns.items() if at <= len(cells))


def rows_of_json(text: str, found: Findings) -> Iterator[Row]:
    """Give the objects of an array; every number in them stays a text."""
    ends = [match.start() for match in re.finditer("\n", text)]
    try:
        for count, (at, given) in enumerate(_entries(text), start=1):
            line, column = _place(ends, at)
            if count > MOST_ROWS:
                found.at(line, column, TOO_MANY_ROWS(limit=MOST_ROWS))
                return
            if isinstance(given, dict):
                yield Row(line, given, {}, column)
            else:
                found.at(line, column, OBJECT_EXPECTED())
    except JSONDecodeError as wrong:
        words = UNREADABLE() if wrong.pos > _after_space(text, 0) else ARRAY_EXPECTED()
        found.at(*_place(ends, wrong.pos), words)
    except RecursionError:
        found.at(1, 1, UNREADABLE())


def _entries(text: str) -> Iterator[tuple[int, Any]]:
    """Give each entry of an array with its position."""
    decoder = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
    at = _after_sign(text, _after_space(text, 0), "[")
    while text[at : at + 1] != "]":
        start = at
        given, at = decoder.raw_decode(text, at)
        yield start, given
        at = _after_space(text, at)
        if text[at : at + 1] != "]":
            at = _after_sign(text, at, ",")


def _after_sign(text: str, at: int, sign: str) -> int:
    if text[at : at + 1] != sign:
        raise JSONDecodeError(sign, text, at)
    return _after_space(text, at + 1)


def _after_space(text: str, at: int) -> int:
    match = re.compile(r"[ \t\r\n]*").match(text, at)
    return match.end() if match else at


def _place(ends: list[int], at: int) -> tuple[int, int]:
    """Give the line and column of a position, by the *ends* of all lines."""
    line = bisect_left(ends, at)
    return line + 1, at - (ends[line - 1] if line else -1)
