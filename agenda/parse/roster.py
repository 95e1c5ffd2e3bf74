"""The file of a roster becomes its people, or it is said what is wrong with it: all at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from agenda.errors import Place, Problem, RosterError
from agenda.messages import Many, Message
from agenda.messages.roster_problems import (
    ID_MISSING,
    KIND_NOT_READ,
    NO_PEOPLE,
    ROSTER_UNUSABLE,
    SAME_VALUE,
    UNNAMED_COLUMN,
)
from agenda.messages.warnings import UNKNOWN_COLUMN, UNKNOWN_COLUMN_MEANT
from agenda.parse.closest import closest
from agenda.parse.columns import FIELDS, READ
from agenda.parse.decoding import decode_roster
from agenda.parse.filling import Filled, filled_in
from agenda.parse.findings import Findings, shortened
from agenda.parse.others import name_others
from agenda.parse.rows import Row, Rows, Sheet, rows_of_csv, rows_of_json, rows_of_sheets
from agenda.parse.sentences import Wrong, sentence
from agenda.roster import Participant, Roster

_OWN: Final = ("id", "discord_id", "handle")
"""What no two people share."""
_NOBODY: Final = "-"
"""The id of a row whose own is missing, so that its other mistakes are found too."""


class ReadRoster(NamedTuple):
    """A roster, and what should be looked at in its file.

    With *numbered*, the file has no ids, and people are called by their place in it. *others* has
    for each person what stands in columns that are not known.
    """

    roster: Roster
    warnings: tuple[Problem, ...]
    numbered: bool = False
    others: tuple[Mapping[str, str], ...] = ()


def parse_roster(data: bytes, name: str) -> Roster:
    """Read a roster's file called *name*; a `RosterError` has all its problems."""
    return read_roster(data, name).roster


def read_roster(data: bytes, name: str) -> ReadRoster:
    """Read a roster's file called *name*, text or JSON, and give its warnings too.

    Columns may be separated by commas, semicolons or tabs. Without ids, people are called P01,
    P02 and so on in their order.
    """
    found = Findings()
    read = _READERS.get(name.lower().rpartition(".")[2])
    if read is None:
        found.at(1, 1, KIND_NOT_READ())
        return _finished(Rows(), found)
    text = decode_roster(data, found)
    return _finished(Rows() if text is None else read(text, found), found)


def read_sheets(sheets: Iterable[Sheet]) -> ReadRoster:
    """Read a roster out of a spreadsheet's *sheets*: the first that has known columns."""
    found = Findings()
    return _finished(rows_of_sheets(sheets, found), found)


_READERS: Final[Mapping[str, Callable[[str, Findings], Rows]]] = {
    "csv": rows_of_csv,
    "tsv": rows_of_csv,
    "txt": rows_of_csv,
    "json": rows_of_json,
}


def _finished(rows: Rows, found: Findings) -> ReadRoster:
    given = [filled_in(row, found) for row in rows.people]
    numbered = _give_ids(given, rows.people, found)
    _check_own(given, rows.people, found)
    name_others(given, rows.people, found)
    read = (_person(*one, found) for one in zip(given, rows.people, strict=True))
    people = [person for person in read if person is not None]
    if not found and not people:
        found.at(1, 1, NO_PEOPLE())
    if found:
        count, problems = found.count_and_problems()
        raise RosterError(ROSTER_UNUSABLE(n=count), problems)
    others = tuple(dict(_unknown(row)) for row in rows.people)
    roster = Roster(participants=tuple(people))
    return ReadRoster(roster, tuple(_warnings(rows)), numbered, others)


def _give_ids(given: Sequence[Filled], rows: Sequence[Row], found: Findings) -> bool:
    """Number the people if none has an id; if only some have, the others lack theirs."""
    without = [at for at, fields in enumerate(given) if "id" not in fields]
    if len(without) == len(given):
        for number, fields in enumerate(given, start=1):
            fields["id"] = f"P{number:02}"
        return True
    for at in without:
        found.at(rows[at].line, rows[at].column_of("id"), ID_MISSING(), "id")
        given[at]["id"] = _NOBODY
    return False


def _check_own(given: Sequence[Filled], rows: Sequence[Row], found: Findings) -> None:
    for name in _OWN:
        lines: dict[str, int] = {}
        for fields, row in zip(given, rows, strict=True):
            value = fields.get(name)
            if not isinstance(value, str) or value == _NOBODY:
                continue
            if name == "handle":
                value = value.casefold()
            if value in lines:
                words = SAME_VALUE(name=name, line=lines[value])
                found.at(row.line, row.column_of(name), words, name)
            lines.setdefault(value, row.line)


def _person(fields: Filled, row: Row, found: Findings) -> Participant | None:
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
    return sentence(Wrong(error["type"], error.get("ctx", {}), text, name))


def _unknown(row: Row) -> Iterator[tuple[str, str]]:
    for name, cell in row.cells.items():
        if name not in READ and isinstance(cell, str) and cell.strip():
            yield name, " ".join(cell.split())


def _warnings(rows: Rows) -> Iterator[Problem]:
    """Give one warning for each column that is left out, where it stands first."""
    first: dict[str, Row] = {}
    for row in rows.people:
        for name in row.cells:
            if name not in READ:
                first.setdefault(name, row)
    for name, row in first.items():
        place = Place(rows.header or row.line, row.column_of(name), shortened(name))
        yield Problem(_left_out(name), place, "unknown-column")
    for column, line in rows.unnamed.items():
        yield Problem(UNNAMED_COLUMN(), Place(line, column, ""), "unknown-column")


def _left_out(name: str) -> Message:
    meant = closest(name, FIELDS)
    if meant is not None:
        return UNKNOWN_COLUMN_MEANT(name=shortened(name), meant=meant)
    return UNKNOWN_COLUMN(name=shortened(name), known=Many(FIELDS))
