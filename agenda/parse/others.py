"""Whom people are to be seated with or apart from, by id: the file may name them as well."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from agenda.messages import Message
from agenda.messages.roster_problems import OTHER_IS_SELF, SEVERAL_OTHERS, UNKNOWN_OTHER
from agenda.parse.cells import people_of
from agenda.parse.filling import Filled
from agenda.parse.findings import Findings, shortened
from agenda.parse.rows import Row

_FIELDS: Final = ("together", "apart")
_NAMES: Final = ("name", "name_ar")


def name_others(given: Sequence[Filled], rows: Sequence[Row], found: Findings) -> None:
    """Put ids in place of names; whoever is not in the roster, or the same person, is a mistake."""
    if not any(field in fields for fields in given for field in _FIELDS):
        return
    ids = _by_name(given)
    for fields, row in zip(given, rows, strict=True):
        for field in _FIELDS:
            named = _entries(fields.get(field), ids)
            if named is None:
                continue
            others: dict[str, None] = {}
            for one in named:
                wrong = _wrong(one, fields["id"], ids)
                if wrong is not None:
                    found.at(row.line, row.column_of(field), wrong, field)
                else:
                    others[_ids_of(one, ids)[0]] = None
            fields[field] = tuple(others)


def _by_name(given: Sequence[Filled]) -> Mapping[str, list[str]]:
    """Give whom each id and each name means."""
    meant: defaultdict[str, list[str]] = defaultdict(list)
    for fields in given:
        for name in {_same(str(fields.get(one, ""))) for one in _NAMES} - {""}:
            meant[name].append(fields["id"])
    for fields in given:
        meant[str(fields["id"])] = [fields["id"]]
    return meant


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _ids_of(name: str, ids: Mapping[str, list[str]]) -> list[str]:
    return ids.get(name) or ids.get(_same(name)) or []


def _entries(cell: object, ids: Mapping[str, list[str]]) -> tuple[str, ...] | None:
    if isinstance(cell, str):
        return people_of(cell, lambda name: bool(_ids_of(name, ids)))
    if isinstance(cell, list | tuple) and all(isinstance(one, str) for one in cell):
        return tuple(one.strip() for one in cell if one.strip())
    return None


def _wrong(name: str, person: str, ids: Mapping[str, list[str]]) -> Message | None:
    meant = _ids_of(name, ids)
    if not meant:
        return UNKNOWN_OTHER(given=shortened(name))
    if meant == [person]:
        return OTHER_IS_SELF(given=shortened(name))
    return SEVERAL_OTHERS(given=shortened(name)) if len(meant) > 1 else None
