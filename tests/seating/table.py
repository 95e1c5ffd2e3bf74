"""The table of all figures, for the terminal and for RESULTS.md."""

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import scipy

from tests.seating.measure import Figures
from tests.seating.rows import Line

HEAD: Final = (
    "row",
    "workshop",
    "figures",
    "bound",
    "ratio",
    "CPU s",
    "wall s",
    "MB",
    "goal",
    "met",
)
NOTES: Final = """\
## How to read it

Each line is the worst of its seeds: one that misses the goal, or else the one with the worst plan.
CPU time, wall time and memory are the most of any seed.

*Figures* are those of the independent evaluator, which imports nothing of the engine.
H counts broken rules, org the pairs of one organisation above what no plan avoids.
Bal counts people off the fair share, rep sums C(meetings, 2) without pairs kept together.
J is 10,000 H + 100 org + 50 bal + rep.

*Bound* is the higher of two bounds on rep: the evaluator's own and the engine's.
*Ratio* is rep by bound; for B60 it is J by bound.

A row with a plus has every level: worst-off, wishes and moves too.
The others stop at repeats, as the goals do.
For a repair the plus means the offers with more moves.
Rows G1 to G3 are the known schedules of `agenda/seating/designs`.
Their plus is the ordinary `seat`.

CPU and wall time are those of one call in a fresh process.
Imports, and making the case from the workshop, are not in them.
Memory is the peak of that process.
Goals in seconds are compared with CPU time, since the machine is shared.

DET seats B60 under three settings of PYTHONHASHSEED, OPENBLAS_CORETYPE and OPENBLAS_NUM_THREADS.
It does so, too, on every Python on the path that has numpy, scipy and pydantic.
A second machine: not done.
"""


@dataclass(frozen=True)
class Measured:
    """A *line*, and what its seeds gave."""

    line: Line
    figures: tuple[Figures, ...]

    @property
    def worst(self) -> Figures:
        """Give the seed that counts."""
        return max(self.figures, key=lambda one: (not self._meets(one), *_badness(one)))

    @property
    def met(self) -> str:
        """Say whether every seed meets the goal."""
        if self.line.met is None:
            return "no goal"
        good = sum(self._meets(one) for one in self.figures)
        return "yes" if good == len(self.figures) else f"no ({good} of {len(self.figures)})"

    def _meets(self, one: Figures) -> bool:
        return self.line.met is None or self.line.met(one)

    def cells(self) -> tuple[str, ...]:
        """Give the line's words."""
        worst, line = self.worst, self.line
        weighed = line.name == "B60" and worst.verdict is not None and line.row != "DET"
        ratio = worst.weighed_ratio if weighed else worst.ratio
        return (
            line.row,
            line.name,
            words_of(worst),
            f"{worst.bound:,}" if worst.bounds else "",
            f"{ratio:.3f}" if worst.verdict and worst.bounds else "",
            _most(one.cpu for one in self.figures),
            _most(one.wall for one in self.figures),
            f"{max(one.rss for one in self.figures):.0f}",
            line.goal,
            self.met,
        )


def _badness(one: Figures) -> tuple[float, ...]:
    verdict = one.verdict
    if verdict is None:
        return (float(bool(one.trouble)), 0, 0, 0, one.cpu)
    return (verdict.hard, verdict.excess, verdict.moves, verdict.balance, verdict.repeats + one.cpu)


def _most(seconds: Iterable[float]) -> str:
    most = max(seconds)
    return f"{most:.1f}" if most >= 10 else f"{most:.2f}" if most >= 0.1 else f"{most:.4f}"


def words_of(one: Figures) -> str:
    """Say what was measured, in a few words."""
    words = [one.trouble] if one.trouble else []
    if one.verdict is not None:
        words.append(_of_verdict(one))
    if "offers" in one.extra:
        offers = [
            f"{moves} moves: bal {balance}, rep {repeats}" + (f", H {hard}" if hard else "")
            for moves, balance, repeats, hard in one.extra["offers"]
        ]
        words += ["proven" if one.proven else "not proven", *offers]
    if "rules" in one.extra:
        words.append(f"{', '.join(one.extra['rules'])}; ways out: {one.extra['relaxations']}")
    if "hashes" in one.extra:
        runs, hashes = one.extra["runs"], one.extra["hashes"]
        words.append(f"{hashes} hash of {runs} runs ({', '.join(one.extra['pythons'])})")
    return "; ".join(words)


def _of_verdict(one: Figures) -> str:
    verdict = one.verdict
    assert verdict is not None
    found = f"H {verdict.hard}, org {verdict.excess}, bal {verdict.balance}, rep {verdict.repeats}"
    found += f", J {verdict.weighed}" if one.name == "B60" else ""
    found += f", worst-off {verdict.worst_off}"
    if one.name == "W80":
        found += f", alone {verdict.alone}, wishes {verdict.wishes}"
        below = [f"{level} {one.bounds[level]}" for level in one.bounds]
        found += f" (bounds: {', '.join(below)})"
    return found + (", proven" if one.proven and "offers" not in one.extra else "")


def results(measured: Sequence[Measured], date: str, seeds: Sequence[int]) -> str:
    """Give the text of RESULTS.md."""
    parts = [
        "# How good the seatings are\n",
        f"Measured {date} by `python -m tests.seating --write`, seeds {_listed(seeds)}.\n",
        f"{machine()}\n",
        _markdown(HEAD, (one.cells() for one in measured)),
        NOTES,
        "## Figures of others, measured earlier on a similar machine\n",
        "On draws of the same shape, not on these very workshops.\n",
        _markdown(
            ("row", "workshop", "others"),
            (
                (one.line.row, one.line.name, one.line.peers)
                for one in measured
                if one.line.peers and not one.line.row.endswith("+")
            ),
        ),
        "## Every seed\n",
        _markdown(
            ("row", "workshop", "seed", "figures", "CPU s", "plan"),
            (
                (
                    one.line.row,
                    one.line.name,
                    f"{each.seed}",
                    words_of(each),
                    _most([each.cpu]),
                    each.plan[:12],
                )
                for one in measured
                for each in one.figures
            ),
        ),
    ]
    return "\n".join(parts)


def _listed(seeds: Sequence[int]) -> str:
    return ", ".join(f"{seed}" for seed in seeds)


def machine() -> str:
    """Say what kind of machine this is, and nothing that tells it from others of its kind."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()}; Python "
        f"{platform.python_version()}, numpy {np.__version__}, scipy {scipy.__version__}."
    )


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


def _markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
