"""Measure seatings: `python -m tests.seating [--only A30,B60] [--seeds 1-5] [--write --date …]`."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.seating.rows import Line, lines
from tests.seating.table import HEAD, Measured, results

RESULTS = Path(__file__).parent / "RESULTS.md"


def main() -> int:
    """Print a line as soon as it is measured; fail where a goal is missed."""
    wanted = _arguments()
    seeds = _seeds(wanted.seeds)
    only = {name for name in wanted.only.split(",") if name}
    measured = []
    _say(HEAD)
    for line in lines():
        if not only or only & {line.row, line.name}:
            measured.append(_measure(line, seeds if line.seeds else seeds[:1]))
            _say(measured[-1].cells())
    if wanted.write:
        RESULTS.write_text(results(measured, wanted.date, seeds), encoding="utf-8")
    return 0 if all(one.met in {"yes", "no goal"} for one in measured) else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="rows or workshops, with commas between")
    parser.add_argument("--seeds", default="1-5", help="such as 1-5 or 1,3")
    parser.add_argument("--write", action="store_true", help="write RESULTS.md")
    today = time.strftime("%Y-%m-%d", time.gmtime())
    parser.add_argument("--date", default=today, help="the date to write; without it today")
    return parser.parse_args()


def _seeds(text: str) -> list[int]:
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


def _measure(line: Line, seeds: Sequence[int]) -> Measured:
    figures = []
    for seed in seeds:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{line.row} {line.name}, seed {seed} …")
        figures.append(line.run(seed))
        if "engine missing" in figures[-1].trouble:
            break
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K")
    return Measured(line, tuple(figures))


def _say(cells: Sequence[str]) -> None:
    widths = (6, 8, 44, 6, 6, 7, 7, 5, 38, 0)
    text = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    sys.stdout.write(text.rstrip() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
