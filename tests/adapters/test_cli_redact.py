"""`majlis redact`: notes in, and out without the people."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.test_cli_check import ROOT, majlis

PEOPLE = "id,name,org\nq-01,Giulia Marchetti,Comune di Ragusa\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    return tmp_path


def noted(folder: Path, *lines: object) -> Path:
    written = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
    (folder / "notes.jsonl").write_text(written, encoding="utf-8")
    return folder


def test_each_note_comes_out_with_its_spans_in_its_order(folder: Path) -> None:
    noted(folder, {"id": "b", "text": "😀 Giulia left."}, "", {"id": 1, "text": "No one."})
    run = majlis("redact", "--roster", "people.csv", "notes.jsonl", cwd=folder)
    first, second = map(json.loads, run.out.splitlines())

    assert (run.status, run.err) == (0, "")
    assert first["id"] == "b"
    assert first["spans"] == [
        {"start": 2, "end": 8, "tier": "hard", "kind": "name", "replacement": "the group"}
    ]
    assert first["text"] == "😀 the group left."
    assert second == {"id": 1, "spans": [], "text": "No one."}


def test_notes_come_from_the_input_too(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "redact", "--roster", "people.csv", "-"],
        input=b'{"id": "a", "text": "Giulia\xd9\x88", "lang": "fr"}\n',
        capture_output=True,
        check=True,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert json.loads(done.stdout)["spans"][0]["end"] == 6


def test_lines_that_are_no_notes_are_told_with_their_number_and_nothing_is_written(
    folder: Path,
) -> None:
    noted(
        folder,
        {"id": "a", "text": "Giulia"},
        "{",
        "[]",
        {"text": "x"},
        {"id": "b"},
        {"id": "a", "text": "x"},
        {"id": "c", "text": "x", "lang": 3},
        {"id": True, "text": "x"},
        {"id": "d", "text": "x" * 200_001},
    )
    run = majlis("redact", "--roster", "people.csv", "notes.jsonl", cwd=folder)

    assert (run.status, run.out) == (1, "")
    assert "8 lines cannot be redacted" in run.err
    assert [line[0] for line in run.err.splitlines() if ":1: " in line] == list("23456789")


def test_a_missing_file_is_told(folder: Path) -> None:
    assert majlis("redact", "--roster", "people.csv", "none.jsonl", cwd=folder).status == 1
    assert majlis("redact", "--roster", "none.csv", "none.jsonl", cwd=folder).status == 1


def test_help_names_all_options(folder: Path) -> None:
    run = majlis("redact", "--help", cwd=folder)
    assert run.status == 0
    assert all(one in run.out for one in ("--roster", "--k", "--topics", "NOTES"))
