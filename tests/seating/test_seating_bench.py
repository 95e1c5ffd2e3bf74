"""The measurements themselves: what is asked of a process, and how it ends up in the table."""

import subprocess
import sys

from tests.seating import measure
from tests.seating.evaluator import evaluate
from tests.seating.instances import with_witness
from tests.seating.measure import Figures, ask
from tests.seating.rows import Line, lines
from tests.seating.table import HEAD, Measured, results


def test_a_known_schedule_is_judged_by_the_evaluator() -> None:
    found = measure.designed("G8-4-10")
    assert found.verdict is not None
    assert (found.verdict.hard, found.verdict.repeats, found.verdict.met) == (0, 0, 480)


def test_a_process_that_fails_says_why() -> None:
    answer = ask("design", {"shape": ("eight", 4, 10)})
    assert "TypeError" in answer["failed"]


def test_a_process_that_dies_says_how() -> None:
    assert "KeyError" in ask("nothing", {})["failed"]


def test_the_bench_prints_a_line_for_each_row() -> None:
    command = [sys.executable, "-m", "tests.seating", "--only", "G3", "--seeds", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=measure.ROOT)
    assert "G3      G8-4-10   H 0, org 0, bal 0, rep 0" in done.stdout


def test_every_goal_number_has_a_row() -> None:
    rows = {line.row.rstrip("+").partition("/")[0] for line in lines()}
    assert rows >= {"A30", "A60", "B60", "P60", "G1", "G2", "G3", "W80", "D500", "E5000"}
    assert rows >= {"R60", "R500", "R5000", "X60", "X500", "DET"}


def _measured(*figures: Figures) -> Measured:
    return Measured(
        Line("B60", "B60", lambda _: figures[0], "goal", lambda one: one.cpu < 1), figures
    )


def test_the_worst_seed_counts() -> None:
    verdict = evaluate(*with_witness("B60", 1))
    measured = _measured(
        Figures("B60", 1, verdict=verdict, cpu=0.5), Figures("B60", 2, verdict=verdict, cpu=2.0)
    )
    assert measured.worst.seed == 2
    assert measured.met == "no (1 of 2)"


def test_the_results_name_the_kind_of_machine_and_the_seeds() -> None:
    text = results([_measured(Figures("B60", 1, trouble="engine missing"))], "2026-11-21", (1, 2))
    assert "Measured 2026-11-21" in text
    assert "seeds 1, 2" in text
    assert f"| {' | '.join(HEAD)} |" in text
    assert "numpy" in text
