"""`python -m tests.bench`: measures, and fails where a goal is missed."""

import asyncio
import sys
from typing import Final

from rich.console import Console
from rich.table import Table

from tests.bench.opening import Opening, measure

ROOMS: Final = (2, 10, 50)
PEOPLE: Final = 500


async def main() -> int:
    """Print a table of openings, and give the exit status."""
    console = Console()
    with console.status("Opening rounds …"):
        openings = [await measure(rooms, PEOPLE) for rooms in ROOMS]
    console.print(_table(openings))
    return 0 if all(one.in_time and one.thrifty and not one.refused for one in openings) else 1


def _table(openings: list[Opening]) -> Table:
    table = Table(title="Opening a round, the middle of three")
    for name in ("rooms", "people", "seconds", "goal", "requests", "in one second", "refused"):
        table.add_column(name, justify="right")
    for one in openings:
        table.add_row(
            f"{one.rooms}",
            f"{one.people}",
            f"{one.seconds:.3f}" + ("" if one.in_time else " (late)"),
            f"{one.goal:.3f}",
            f"{one.requests}" + ("" if one.thrifty else " (too many)"),
            f"{one.busiest}",
            f"{one.refused}",
        )
    return table


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
