"""A goal, what was measured, and where it is tested every time."""

from collections.abc import Iterable
from typing import NamedTuple

from rich.table import Table


class Goal(NamedTuple):
    """One row: what should be so, what was *found*, whether it is *kept*, and its test.

    What could not be measured here is neither kept nor missed.
    """

    wanted: str
    found: str
    kept: bool | None
    tested: str


def table(goals: Iterable[Goal]) -> Table:
    """Put goals into rows."""
    made = Table(title="English, French and Arabic as equals", show_lines=True)
    for name in ("goal", "measured", "", "tested in"):
        made.add_column(name, overflow="fold")
    signs = {True: "kept", False: "missed", None: "not here"}
    for one in goals:
        made.add_row(one.wanted, one.found, signs[one.kept], one.tested)
    return made


def as_markdown(goals: Iterable[Goal]) -> str:
    """Put goals into rows of Markdown."""
    marks = {True: "", False: " **(missed)**", None: ""}
    rows = [f"| {one.wanted} | {one.found}{marks[one.kept]} | {one.tested} |" for one in goals]
    return "\n".join(["| Goal | Measured | Tested in |", "|---|---|---|", *rows])
