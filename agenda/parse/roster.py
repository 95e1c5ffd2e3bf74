"""The file of a roster becomes its people, or it is said what is wrong with it: all at once."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from agenda.errors import Place, Problem, RosterError
from agenda.messages import Many, Message
from agenda.messages.problems import HIDDEN_CHARACTER, TOO_LONG
from agenda.messages.roster_problems import (
    ID_MISSING,
    KIND_NOT_READ,
    NO_KNOWN_COLUMN,
    NO_PEOPLE,
    NUMBER_SPOILT,
    ROSTER_UNUSABLE,
    SAME_VALUE,
)
from agenda.messages.warnings import UNKNOWN_COLUMN, UNKNOWN_COLUMN_MEANT
from agenda.parse.closest import closest
from agenda.parse.decoding import HIDDEN, LONGEST_TEXT, code_of, decode
from agenda.parse.findings import Findings, shortened
from agenda.parse.rows import Row, rows_of_csv, rows_of_json
from agenda.parse.sentences import Wrong, sentence
from agenda.roster import Participant, Roster

COLUMNS = tuple(Participant.model_fields)
_OWN = ("id", "discord_id")
"""What no two people share."""


class ReadRoster(NamedTuple):
    """A roster, and what should be looked at in its file."""

    roster: Roster
    warnings: tuple[Problem, ...]


def parse_roster(data: bytes, name: str) -> Roster:
    """Read a roster's file called *name*; a `RosterError` has all its problems."""
    return read_roster(data, name).roster


def read_roster(data: bytes, name: str) -> ReadRoster:
    """Read a roster's file called *name*, and give its warnings too.

    Columns may be separated by commas, semicolons or tabs. Without ids, people are called P01,
    P02 and so on in their order.
    """
    found = Findings()
    rows = _rows(data, name, found)
    people = _people(rows, found)
    if not found and not people:
        found.at(1, 1, NO_PEOPLE())
    if found:
        count, problems = found.count_and_problems()
        raise RosterError(ROSTER_UNUSABLE(n=count), problems)
    return ReadRoster(Roster(participants=tuple(people)), tuple(_warnings(rows)))


def _rows(data: bytes, name: str, found: Findings) -> Sequence[Row]:
    read = _READERS.get(name.lower().rpartition(".")[2])
    if read is None:
        found.at(1, 1, KIND_NOT_READ())
        return ()
    text = decode(data, found)
    rows = [] if text is None else list(read(text, found))
    if rows and not any(field in COLUMNS for row in rows for field in row.cells):
        found.at(1, 1, NO_KNOWN_COLUMN(known=Many(COLUMNS)))
        return ()
    return rows


_READERS: Mapping[str, Callable[[str, Findings], Iterator[Row]]] = {
    "csv": rows_of_csv,
    "tsv": rows_of_csv,
    "txt": rows_of_csv,
    "json": rows_of_json,
}


def _people(rows: Sequence[Row], found: Findings) -> list[Participant]:
    given = [_filled_in(row.cells) for row in rows]
    _give_ids(given, rows, found)
    _check_own(given, rows, found)
    _check_texts(given, rows, found)
    people = (_person(fields, row, found) for fields, row in zip(given, rows, strict=True))
    return [person for person in people if person is not None]


def _filled_in(cells: Mapping[str, Any]) -> dict[str, Any]:
    """Give the known fields that are not blank."""
    fields: dict[str, Any] = {}
    for name in COLUMNS:
        cell = cells.get(name)
        if isinstance(cell, str):
            cell = " ".join(cell.lower().split() if name == "part" else cell.split())
        if cell is not None and cell != "":
            fields[name] = cell
    return fields


def _check_texts(given: Sequence[Mapping[str, Any]], rows: Sequence[Row], found: Findings) -> None:
    """Find texts that nobody can read: too long, or with what an escape of JSON can hide."""
    for fields, row in zip(given, rows, strict=True):
        for name, cell in fields.items():
            for text in cell if isinstance(cell, list) else (cell,):
                if isinstance(text, str) and (words := _unreadable(text)):
                    found.at(row.line, row.column_of(name), words, name)


def _unreadable(text: str) -> Message | None:
    if len(text) > LONGEST_TEXT:
        return TOO_LONG(limit=LONGEST_TEXT)
    hidden = HIDDEN.search(text)
    return HIDDEN_CHARACTER(code=code_of(hidden[0])) if hidden else None


def _give_ids(given: Sequence[dict[str, Any]], rows: Sequence[Row], found: Findings) -> None:
    """Number the people if none has an id; if only some have, the others lack theirs."""
    without = [at for at, fields in enumerate(given) if "id" not in fields]
    if len(without) == len(given):
        for number, fields in enumerate(given, start=1):
            fields["id"] = f"P{number:02}"
        return
    for at in without:
        found.at(rows[at].line, rows[at].column_of("id"), ID_MISSING(), "id")
        given[at]["id"] = "-"  # so that its other mistakes are found too


def _check_own(given: Sequence[Mapping[str, Any]], rows: Sequence[Row], found: Findings) -> None:
    for name in _OWN:
        lines: dict[str, int] = {}
        for fields, row in zip(given, rows, strict=True):
            value = fields.get(name)
            if not isinstance(value, str) or value == "-":
                continue
            if value in lines:
                words = SAME_VALUE(name=name, line=lines[value])
                found.at(row.line, row.column_of(name), words, name)
            lines.setdefault(value, row.line)


def _person(fields: Mapping[str, Any], row: Row, found: Findings) -> Participant | None:
    try:
        return Participant.model_validate(fields)
    except ValidationError as wrong:
        for error in wrong.errors(include_url=False, include_input=False):
            name = str(error["loc"][0])
            words = partial(_say, error, name, fields.get(name))
            found.at(row.line, row.column_of(name), words, name)
        return None


def _say(error: ErrorDetails, name: str, given: object) -> Message:
    text = given if isinstance(given, str) else None
    if error["type"] == "int_parsing" and text and re.fullmatch(r"[0-9.,]+[eE]\+?[0-9]+", text):
        return NUMBER_SPOILT(given=shortened(text))
    return sentence(Wrong(error["type"], error.get("ctx", {}), text, name))


def _warnings(rows: Sequence[Row]) -> Iterator[Problem]:
    """Give one warning for each unknown column, where it stands first."""
    first: dict[str, Row] = {}
    for row in rows:
        for name in row.cells:
            if name not in COLUMNS:
                first.setdefault(name, row)
    for name, row in first.items():
        line = 1 if row.columns else row.line
        place = Place(line, row.column_of(name), shortened(name))
        yield Problem(_unknown(name), place, "unknown-column")


def _unknown(name: str) -> Message:
    meant = closest(name, COLUMNS)
    if meant is not None:
        return UNKNOWN_COLUMN_MEANT(name=shortened(name), meant=meant)
    return UNKNOWN_COLUMN(name=shortened(name), known=Many(COLUMNS))
