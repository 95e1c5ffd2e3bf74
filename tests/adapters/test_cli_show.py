"""`majlis show` reads an agenda file and shows it as text, page or data."""

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from agenda.errors import AgendaError, RefusedError
from agenda.messages import exports, pages
from bot.cli.show import show

AGENDA = str(files("agenda.examples").joinpath("mc2cm-2020.yaml"))


def run(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(show)
    return CliRunner().invoke(app, arguments)


def test_without_options_the_whole_agenda_is_shown_as_text_in_its_first_language() -> None:
    result = run(AGENDA)

    assert result.exit_code == 0
    assert result.stdout.startswith("Communication on Migration: Rebalancing the Narrative")
    assert [line for line in result.stdout.splitlines() if line.startswith("Day ")] == [
        "Day 1: Monday 15 June 2020",
        "Day 2: Tuesday 16 June 2020",
        "Day 3: Wednesday 17 June 2020",
        "Day 4: Thursday 18 June 2020",
    ]


def test_another_language_can_be_asked_for() -> None:
    assert "Accueil des participants" in run(AGENDA, "--lang", "fr").stdout
    assert "استقبال المشاركين" in run(AGENDA, "--lang", "ar").stdout


def test_one_day_can_be_asked_for() -> None:
    shown = run(AGENDA, "--day", "2").stdout

    assert "Coffee Break" in shown
    assert "Welcoming participants" not in shown


def test_data_can_be_read_by_a_program() -> None:
    shown = json.loads(run(AGENDA, "--format", "json").stdout)

    assert shown["id"] == "mc2cm-2020"
    assert len(shown["days"]) == 4


def test_a_page_is_written_to_a_file_and_nothing_is_said(tmp_path: Path) -> None:
    page = tmp_path / "agenda.html"
    result = run(AGENDA, "--format", "html", "--lang", "ar", "--out", str(page))

    assert (result.exit_code, result.output) == (0, "")
    assert page.read_text(encoding="utf-8").startswith('<!doctype html>\n<html lang="ar" dir="rtl"')


@pytest.mark.pango
def test_paper_is_written_to_a_file_or_where_the_output_goes(tmp_path: Path) -> None:
    paper = tmp_path / "agenda.pdf"
    written = run(AGENDA, "--format", "pdf", "--day", "4", "--lang", "ar", "--out", str(paper))
    piped = run(AGENDA, "--format", "pdf", "--day", "4", "--lang", "ar")

    assert (written.exit_code, written.output) == (0, "")
    assert paper.read_bytes().startswith(b"%PDF-")
    assert piped.stdout_bytes == paper.read_bytes()


def test_a_terminal_is_spared_what_it_cannot_show() -> None:
    ours, theirs = os.openpty()
    done = subprocess.run(
        (sys.executable, "-m", "bot", "show", AGENDA, "--format", "pdf"),
        stdout=theirs,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(theirs)
    os.close(ours)

    assert done.returncode != 0
    assert done.stderr == "A PDF is written to a file; name one with --out.\n"


@pytest.mark.parametrize("form", ["html", "pdf", "ics"])
def test_notices_are_refused_in_a_form_that_they_do_not_have(form: str, tmp_path: Path) -> None:
    file = tmp_path / f"notices.{form}"
    result = run(AGENDA, "--notices", "--format", form, "--out", str(file))

    assert isinstance(result.exception, RefusedError)
    assert result.exception.message == exports.NOTICES_FORMS()
    assert not file.exists()


def test_a_day_too_many_is_refused_with_the_number_of_days() -> None:
    result = run(AGENDA, "--day", "5")

    assert isinstance(result.exception, RefusedError)
    assert result.exception.message == pages.NO_SUCH_DAY(number=5, n=4)


def test_a_file_that_is_no_agenda_is_refused_with_its_problems(tmp_path: Path) -> None:
    file = tmp_path / "agenda.yaml"
    file.write_text("id: nothing\n", encoding="utf-8")
    result = run(str(file))

    assert isinstance(result.exception, AgendaError)
    assert result.exception.problems


@pytest.mark.parametrize(
    "arguments", [["--lang", "de"], ["--day", "0"], ["--format", "docx"], ["--out", "."]]
)
def test_an_option_that_cannot_be_is_refused(arguments: list[str]) -> None:
    assert run(AGENDA, *arguments).exit_code == 2


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert run(str(tmp_path / "nowhere.yaml")).exit_code == 1
