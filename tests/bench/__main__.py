"""`python -m tests.bench`: measures, and fails where a goal is missed."""

import asyncio
import os
import sys
from typing import Final

from rich.console import Console
from rich.table import Table

from tests.bench import deciding, opening, previewing, projecting, purging
from tests.bench.deciding import Deciding
from tests.bench.opening import Opening
from tests.bench.previewing import Previewing
from tests.bench.projecting import Projecting
from tests.bench.purging import Purging

ROOMS: Final = (2, 10, 50)
PEOPLE: Final = 500
WRITERS: Final = (60, 500)
SHARES: Final = (1.0, 0.8)
"""So much of a large store is of the event that is purged."""


async def main() -> int:
    """Print the tables, and give the exit status."""
    console = Console()
    with console.status("Opening rounds …"):
        openings = [await opening.measure(rooms, PEOPLE) for rooms in ROOMS]
    console.print(_openings(openings))
    with console.status("Giving a round more time …"):
        decided = await deciding.measure(ROOMS[-1], PEOPLE)
        projected = projecting.measure(ROOMS[-1])
    console.print(_waiting(decided))
    console.print(_working(decided, projected))
    with console.status("Purging a large store …"):
        purged = [await purging.measure(share) for share in SHARES]
    console.print(_purging(purged))
    with console.status("Writing notes …"):
        previewed = [await previewing.measure(people) for people in WRITERS]
    console.print(_previewing(previewed))
    console.print(f"The machine's load: {', '.join(f'{one:.1f}' for one in os.getloadavg())}")
    in_time = all(one.in_time and one.thrifty and not one.refused for one in openings)
    others = (decided.in_time, projected.in_time, *(one.good for one in purged))
    shown = all(one.in_time for one in previewed)
    return 0 if in_time and shown and all(others) else 1


def _openings(openings: list[Opening]) -> Table:
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


def _waiting(one: Deciding) -> Table:
    title = f"After the press for {deciding.LONGER} minutes more, {len(one.presses)} times"
    table = Table(title=f"{title}: {one.rooms} rooms, {one.people} people")
    for name in ("seconds to", "middle", "worst", "goal", "notices", "in one second", "refused"):
        table.add_column(name, justify="right", no_wrap=True)
    middle, worst = one.answer
    table.add_row("the answer", *_row(middle, worst, worst, deciding.ANSWER))
    middle, worst = one.told
    counts = (f"{one.notices}", f"{one.busiest}", f"{one.refused}")
    table.add_row("the last notice", *_row(middle, worst, worst, deciding.NOTICES), *counts)
    return table


def _working(one: Deciding, times: Projecting) -> Table:
    table = Table(title="Seconds of the processor; the middle counts")
    for name in ("for", "middle", "worst", "goal"):
        table.add_column(name, justify="right")
    journal = f"the times of {times.slots} slots after {projecting.DECISIONS} decisions"
    for name, (middle, worst), goal in (
        ("a press, until it is answered", one.used, deciding.ANSWER),
        ("a tick while nothing changes", one.tick, deciding.TICK),
        (journal, times.new, projecting.GOAL),
        ("the same times once more", times.again, projecting.GOAL),
    ):
        table.add_row(name, *_row(middle, worst, middle, goal, digits=5))
    return table


def _purging(purged: list[Purging]) -> Table:
    table = Table(title="Purging an event of 60 people: key, rows, file, search")
    for name in ("megabytes", "of others", "seconds", "goal", "traces"):
        table.add_column(name, justify="right")
    for one in purged:
        table.add_row(
            f"{one.size / 1e6:.0f}",
            f"{one.stays / 1e6:.0f}",
            f"{one.seconds:.2f}" + ("" if one.seconds <= purging.GOAL else " (late)"),
            f"{purging.GOAL:.2f}",
            f"{sum(one.traces.values())}",
        )
    return table


def _previewing(previewed: list[Previewing]) -> Table:
    table = Table(title="A note of 4,000 characters, until its preview: seconds of the processor")
    for name in ("people", "first of a room", "middle", "worst", "goal", "right after a start"):
        table.add_column(name, justify="right")
    for one in previewed:
        late = "" if one.in_time else " (late)"
        worst = f"{max(one.later):.3f}{late}"
        first, middle = f"{one.first:.3f}", f"{one.middle:.3f}"
        goal = f"{previewing.GOAL:.2f}"
        table.add_row(f"{one.people}", first, middle, worst, goal, f"{one.cold:.3f}")
    return table


def _row(
    middle: float, worst: float, counts: float, goal: float, digits: int = 3
) -> tuple[str, str, str]:
    late = "" if counts <= goal else " (late)"
    return f"{middle:.{digits}f}", f"{worst:.{digits}f}{late}", f"{goal:.2f}"


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
