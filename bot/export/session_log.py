"""The session log: everything that happened, in order, without a name."""

import csv
import io
import json
from collections.abc import Iterable

from bot.ports import Entry

FORMATS = ("jsonl", "csv")

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a cell for a formula."""


def write_log(entries: Iterable[Entry], kind: str) -> bytes:
    """Give the log as JSON lines or as CSV, in UTF-8."""
    return _csv(entries) if kind == "csv" else _json_lines(entries)


def _json_lines(entries: Iterable[Entry]) -> bytes:
    lines = (
        json.dumps(
            {"at": one.at.isoformat(), "kind": one.kind, **one.facts},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for one in entries
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _csv(entries: Iterable[Entry]) -> bytes:
    rows = list(entries)
    names = sorted({name for one in rows for name in one.facts})
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["at", "kind", *names])
    for one in rows:
        cells = [one.at.isoformat(), str(one.kind), *(one.facts.get(name, "") for name in names)]
        writer.writerow([harmless(str(cell)) for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Keep a spreadsheet from running a cell that begins like a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
