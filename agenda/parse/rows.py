"""The rows of a roster's file, before anybody asks what is right in them."""

import csv
import io
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, repeat
from json import JSONDecodeError, JSONDecoder
from typing import Any, NamedTuple

from agenda.messages import Many, Message
from agenda.messages.problems import TOO_LONG
from agenda.messages.roster_problems import (
    ARRAY_EXPECTED,
    COLUMN_TWICE,
    COLUMNS_MEAN_THE_SAME,
    EMPTY_FILE,
    MORE_CELLS,
    NO_KNOWN_COLUMN,
    OBJECT_EXPECTED,
    QUOTES,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    UNREADABLE,
)
from agenda.parse.columns import FIELDS, READ, field_of, plain
from agenda.parse.findings import Findings, shortened

MOST_ROWS = 10_000
MOST_COLUMNS = 200
HEADER_WITHIN = 30
"""In so many lines at the top the names of the columns are looked for."""
_LONGEST_HEAD = 20_000
_LONGEST_NAME = 200
_SEPARATORS = ",;\t"
_PEOPLE = "participants"
"""Under this name a JSON object may have the list of people."""


class Number(str):
    """A number as a spreadsheet wrote it, digit by digit."""

    __slots__ = ()


Cells = Sequence[str | None]


class Sheet(NamedTuple):
    """One sheet of a spreadsheet: its *name*, and its *rows* from the first line on."""

    name: str
    rows: Iterable[Cells]


class Row(NamedTuple):
    """What a file says of one person.

    *columns* has the column of each field, from 1; without them, all stand in *column*.
    """

    line: int
    cells: Mapping[str, Any]
    columns: Mapping[str, int] = {}
    column: int = 1

    def column_of(self, name: str) -> int:
        """Tell where a field stands."""
        return self.columns.get(name, self.column)


@dataclass(slots=True)
class Rows:
    """A row for each of the *people*, and the line that names the columns (0 without one).

    *unnamed* has the columns that have cells and no name, each with the line of its first cell.
    """

    people: list[Row] = field(default_factory=list)
    header: int = 0
    unnamed: dict[int, int] = field(default_factory=dict)


def rows_of_csv(text: str, found: Findings) -> Rows:
    """Give the rows below the names of the columns."""
    table = _Table(
        csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    )
    rows = Rows()
    try:
        _fill(rows, table, found, strict=True)
    except csv.Error as wrong:
        is_long = "field limit" in str(wrong)
        words = TOO_LONG(limit=csv.field_size_limit()) if is_long else QUOTES()
        found.at(table.line + 1, 1, words)
    return rows


def rows_of_sheets(sheets: Iterable[Sheet], found: Findings) -> Rows:
    """Give the rows of the first sheet that names at least two known columns, or else one."""
    tables = []
    for sheet in sheets:
        tables.append(_Table(sheet.rows))
        if _known_in(_header(tables[-1])) > 1:
            break
    rows = Rows()
    if tables:
        _fill(rows, max(tables, key=lambda one: _known_in(_header(one))), found, strict=False)
    else:
        found.at(1, 1, EMPTY_FILE())
    return rows


class _Table:
    """Counts the lines of a table and leaves out blank ones, unless they are too many."""

    def __init__(self, rows: Iterable[Cells]) -> None:
        self.line = 0
        self._filled = self._count(rows)
        self._head: list[tuple[int, Cells]] | None = None

    def _count(self, rows: Iterable[Cells]) -> Iterator[tuple[int, Cells]]:
        for self.line, cells in enumerate(rows, start=1):
            if self.line > MOST_ROWS or not _is_blank(cells):
                yield self.line, cells

    @property
    def head(self) -> list[tuple[int, Cells]]:
        """The first lines."""
        if self._head is None:
            self._head = list(islice(self._filled, HEADER_WITHIN))
        return self._head

    def __iter__(self) -> Iterator[tuple[int, Cells]]:
        return chain(self.head, self._filled)


def _is_blank(cells: Cells) -> bool:
    return not any(cell and not cell.isspace() for cell in cells)


def _header(table: _Table) -> tuple[int, Cells]:
    """Find the row that names most columns: titles may stand above it."""
    lines = [(line, cells) for line, cells in table.head if not _is_blank(cells)]
    return max(lines, key=_known_in, default=(0, ()))


def _known_in(line: tuple[int, Cells]) -> int:
    return len({_name_of(cell) for cell in line[1][:MOST_COLUMNS]}.intersection(READ))


def _name_of(cell: str | None) -> str:
    if not cell or len(cell) > _LONGEST_NAME:
        return plain(shortened((cell or "")[:_LONGEST_NAME]))
    return field_of(cell) or plain(cell)


def _fill(rows: Rows, table: _Table, found: Findings, *, strict: bool) -> None:
    """Read what stands below the header; where it is *strict*, no row may be wider."""
    rows.header, header = named = _header(table)
    known = _known_in(named) > 0
    columns = _columns(rows.header, header, found)
    if not header:
        found.at(1, 1, EMPTY_FILE())
    elif not known:
        found.at(1, 1, NO_KNOWN_COLUMN(known=Many(FIELDS)))
    for line, cells in table:
        if line - rows.header > MOST_ROWS:
            found.at(line, 1, TOO_MANY_ROWS(limit=MOST_ROWS))
            break
        if known and line > rows.header and not _is_blank(cells):
            if strict and not _is_blank(cells[len(header) :]):
                found.at(line, len(header) + 1, MORE_CELLS())
            for column in _without_name(header, cells):
                rows.unnamed.setdefault(column, line)
            rows.people.append(Row(line, dict(_named(columns, cells)), columns))


def _columns(line: int, cells: Cells, found: Findings) -> dict[str, int]:
    """Give the column of each field and of each other name; two for one field are a mistake."""
    columns: dict[str, int] = {}
    for column, cell in enumerate(cells, start=1):
        if column > MOST_COLUMNS:
            found.at(line, column, TOO_MANY_COLUMNS(limit=MOST_COLUMNS))
            break
        name = _name_of(cell)
        if name in columns and name in READ:
            found.at(line, column, _twice(name, cells[columns[name] - 1], cell), name)
        elif name:
            columns.setdefault(name, column)
    return columns


def _twice(name: str, first: str | None, second: str | None) -> Message:
    one, other = shortened(first or ""), shortened(second or "")
    if one.casefold() == other.casefold():
        return COLUMN_TWICE(name=one)
    return COLUMNS_MEAN_THE_SAME(first=one, second=other, field=name)


def _without_name(header: Cells, cells: Cells) -> Iterator[int]:
    """Give the columns whose cell has something in it, with no name above."""
    names = chain(header, repeat(None))
    for column, (name, cell) in enumerate(zip(names, cells, strict=False), start=1):
        if cell and not (name and name.strip()) and cell.strip():
            yield column


def _named(columns: Mapping[str, int], cells: Cells) -> Iterator[tuple[str, str | None]]:
    return ((name, cells[at - 1]) for name, at in columns.items() if at <= len(cells))


def _separator(text: str) -> str:
    """Find what separates the cells: with it, most columns are known at the top of the file."""
    head = text.lstrip()[:_LONGEST_HEAD]
    first = re.sub(r'"[^"]*"', "", head.partition("\n")[0])

    def looks_right(separator: str) -> tuple[int, int]:
        rows = csv.reader(io.StringIO(head, newline=""), delimiter=separator)
        try:
            known = max(map(_known_in, enumerate(islice(rows, HEADER_WITHIN))), default=0)
        except csv.Error:
            known = 0
        return known, first.count(separator)

    return max(_SEPARATORS, key=looks_right)


# --- JSON -----------------------------------------------------------------------------


def rows_of_json(text: str, found: Findings) -> Rows:
    """Give the objects of a list; every number in them stays a text."""
    ends = [match.start() for match in re.finditer("\n", text)]
    rows = Rows()
    try:
        for count, (at, given) in enumerate(_entries(text), start=1):
            line, column = _place(ends, at)
            if count > MOST_ROWS:
                found.at(line, column, TOO_MANY_ROWS(limit=MOST_ROWS))
                break
            if isinstance(given, dict):
                rows.people.append(Row(line, _fields(given, line, column, found), {}, column))
            else:
                found.at(line, column, OBJECT_EXPECTED())
    except JSONDecodeError as wrong:
        words = UNREADABLE() if wrong.pos > _after_space(text, 0) else ARRAY_EXPECTED()
        found.at(*_place(ends, wrong.pos), words)
    except RecursionError:
        found.at(1, 1, UNREADABLE())
    if rows.people and not any(name in READ for row in rows.people for name in row.cells):
        found.at(1, 1, NO_KNOWN_COLUMN(known=Many(FIELDS)))
        rows.people.clear()
    return rows


def _fields(given: Mapping[str, Any], line: int, column: int, found: Findings) -> dict[str, Any]:
    """Give what an object has for each field, whatever it is called there."""
    called: dict[str, str] = {}
    fields: dict[str, Any] = {}
    for name, value in given.items():
        meant = _name_of(name)
        if meant in fields and meant in READ:
            found.at(line, column, _twice(meant, called[meant], name), meant)
        else:
            called.setdefault(meant, name)
            fields.setdefault(meant, value)
    return fields


def _entries(text: str) -> Iterator[tuple[int, Any]]:
    """Give each entry of the list with its position."""
    decoder = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
    at = _after_space(text, 0)
    if text[at : at + 1] == "{":
        at = _list_in_object(text, at, decoder)
    at = _after_sign(text, at, "[")
    while text[at : at + 1] != "]":
        start = at
        given, at = decoder.raw_decode(text, at)
        yield start, given
        at = _after_space(text, at)
        if text[at : at + 1] != "]":
            at = _after_sign(text, at, ",")


def _list_in_object(text: str, at: int, decoder: JSONDecoder) -> int:
    """Find where the people's list begins in an object."""
    begin, at = at, _after_sign(text, at, "{")
    while text[at : at + 1] == '"':
        name, at = decoder.raw_decode(text, at)
        at = _after_sign(text, _after_space(text, at), ":")
        if name == _PEOPLE:
            return at
        _, at = decoder.raw_decode(text, at)
        at = _after_space(text, at)
        if text[at : at + 1] == ",":
            at = _after_space(text, at + 1)
    raise JSONDecodeError(_PEOPLE, text, begin)


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
