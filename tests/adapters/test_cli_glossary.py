"""`majlis glossary` on the command line."""

import csv
import io
import json
import unicodedata
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from agenda.errors import AgendaError
from bot.cli import app

AGENDA = """id: talks-2030
title: {en: Talks}
zone: Europe/Madrid
languages: [en, fr, ar]
glossary:
  - term: {en: narrative, fr: récit, ar: سردية}
    about:
      en: How a society tells itself who comes and who leaves, in the media and among friends.
      ar: كيف يروي المجتمع لنفسه من يأتي ومن يرحل، في وسائل الإعلام وفي أحاديث الناس كل يوم.
  - term: {en: sum, fr: "=1+1"}
days:
  - date: 2030-03-04
    sessions: [{id: a, kind: plenary, title: A, from: "09:00", to: "10:00"}]
"""


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    path = tmp_path / "talks.yaml"
    path.write_text(AGENDA, encoding="utf-8")
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(app, ["glossary", *map(str, words)])


def wide(line: str) -> int:
    return sum(not unicodedata.combining(one) for one in line)


@pytest.mark.parametrize(
    ("language", "head"), [("en", "narrative"), ("fr", "récit"), ("ar", "سردية")]
)
def test_a_reader_sees_each_term_first_in_their_own_language(
    agenda: Path, language: str, head: str
) -> None:
    shown = run(agenda, "--lang", language).stdout
    lines = shown.splitlines()

    assert lines[0] == head
    assert max(map(wide, lines)) <= 80
    assert all(one in shown for one in ("narrative", "récit", "سردية", "sum"))
    assert shown.count("\n\n") == 1


def test_a_program_reads_it_in_all_languages(agenda: Path) -> None:
    first, second = json.loads(run(agenda, "--format", "json").stdout)

    assert first["term"] == {"en": "narrative", "fr": "récit", "ar": "سردية"}
    assert second == {"term": {"en": "sum", "fr": "=1+1"}}


def test_a_sheet_has_a_column_for_each_language_and_no_formula(
    agenda: Path, tmp_path: Path
) -> None:
    out = tmp_path / "words.csv"
    result = run(agenda, "--format", "csv", "--out", out)
    rows = list(csv.reader(io.StringIO(out.read_text(encoding="utf-8-sig"), newline="")))

    assert (result.exit_code, result.output) == (0, "")
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert rows[0] == ["en", "fr", "ar", "about_en", "about_fr", "about_ar"]
    assert rows[1][:3] == ["narrative", "récit", "سردية"]
    assert rows[2] == ["sum", "'=1+1", "", "", "", ""]


def test_an_agenda_without_a_glossary_is_told_of_in_a_sentence(agenda: Path) -> None:
    written = agenda.read_text(encoding="utf-8")
    head, _, rest = written.partition("glossary:\n")
    agenda.write_text(head + rest[rest.index("days:") :], encoding="utf-8")

    assert run(agenda).stdout == "Talks has no glossary.\n"
    assert json.loads(run(agenda, "--format", "json").stdout) == []


def test_a_file_that_is_no_agenda_is_refused_with_its_problems(tmp_path: Path) -> None:
    file = tmp_path / "agenda.yaml"
    file.write_text("id: nothing\n", encoding="utf-8")

    assert isinstance(run(file).exception, AgendaError)
