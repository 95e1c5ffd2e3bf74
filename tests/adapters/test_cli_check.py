"""`majlis check` and `majlis schema`, as the organiser calls them."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import pytest

from tests.speed import CROWDED

ROOT = Path(__file__).parents[2]
EVENTS = ROOT / "tests" / "domain" / "events"
EXAMPLES = ROOT / "agenda" / "examples"
QUIET = (EVENTS / "quiet.yaml").read_text(encoding="utf-8")


class Run(NamedTuple):
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


def majlis(*arguments: str | Path, cwd: Path = ROOT, **env: str) -> Run:
    done = subprocess.run(
        [sys.executable, "-m", "bot", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
    )
    assert "Traceback" not in done.stderr
    return Run(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "quiet.yaml").write_text(QUIET, encoding="utf-8")
    return tmp_path


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return name


def unfolded(text: str) -> list[str]:
    return text.replace("\n    ", " ").splitlines()


# --- what is printed ------------------------------------------------------------------


def test_a_quiet_agenda_is_summed_up_in_one_line(folder: Path) -> None:
    run = majlis("check", "quiet.yaml", cwd=folder)

    assert run == Run(0, "2 days, 4 sessions, 4 rooms, 3 people, 0 errors, 0 warnings.\n", "")


def test_a_problem_has_its_file_line_column_and_field(folder: Path) -> None:
    text = QUIET.replace("expert: [ben]", "expert: [bem]").replace("seats: 4", "seats: four")
    run = majlis("check", write(folder, "a.yaml", text), cwd=folder)

    assert run.status == 1
    assert run.out == dedent("""\
        a.yaml:6:8: seats: “four” is not a whole number; write it in digits.
        a.yaml:57:30: days[1].sessions[0].topics[0].parts.expert[0]: “bem” is not among
            the people; did you mean “ben”?
        2 errors, 0 warnings.
    """)


def test_the_traps_of_a_real_agenda_are_named() -> None:
    run = majlis("check", EXAMPLES / "uclg-2022.yaml")
    lines = unfolded(run.out)

    assert run.status == 0
    assert any(
        "8 posters × 4 min = 32 min in a slot of 30 min. [posters-do" in one for one in lines
    )
    assert any("UTC+0 that day, but at UTC+1 for most of 2022." in one for one in lines)
    assert any("leads nowhere" in one and "[link-without-target]" in one for one in lines)
    assert any(one.startswith("Assumed (zone): The source names no time zone") for one in lines)
    assert "Translation (Arabic): Majlis" in lines
    assert lines[-1] == "3 days, 9 sessions, 0 rooms, 12 people, 0 errors, 7 warnings."


def test_lines_fit_into_a_narrow_terminal() -> None:
    run = majlis("check", EVENTS / "many-problems.yaml", cwd=ROOT)
    short = [line for line in run.out.splitlines() if " " in line.strip()]

    assert max(map(len, short)) <= 80


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_speaks_each_language(language: str) -> None:
    run = majlis("check", EXAMPLES / "mc2cm-2020.yaml", "--lang", language)

    assert run.status == 0
    assert "mc2cm-2020.yaml:24:7: zone: " in run.out


# --- how it ends ----------------------------------------------------------------------


def test_warnings_fail_only_if_they_are_to(folder: Path) -> None:
    file = write(folder, "a.yaml", QUIET.replace("seats: 4", "assumed: {zone: Nobody says it.}"))

    assert majlis("check", file, cwd=folder).status == 0
    assert majlis("check", file, "--strict", cwd=folder).status == 1
    assert majlis("check", "quiet.yaml", "--strict", cwd=folder).status == 0


def test_waived_warnings_are_counted_and_do_not_fail(folder: Path) -> None:
    text = (
        QUIET.replace("confirmed: true", "confirmed: false") + "waive: {to-be-confirmed: Soon.}\n"
    )
    run = majlis("check", write(folder, "a.yaml", text), "--strict", cwd=folder)

    assert run.status == 0
    assert run.out.splitlines()[0] == "1 warning is waived: to-be-confirmed."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.yaml", "There is no file nowhere.yaml; check the path.\n"),
        (".", ". is a folder; name a file in it.\n"),
        ("quiet.yaml/x", "quiet.yaml/x cannot be read; check who may read it.\n"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(folder: Path, name: str, said: str) -> None:
    assert majlis("check", name, cwd=folder) == Run(1, "", said)
    assert majlis("check", "quiet.yaml", "--roster", name, cwd=folder) == Run(1, "", said)


@pytest.mark.parametrize("arguments", [["check"], ["chek", "a"], ["check", "a", "--lang", "xx"]])
def test_a_wrong_call_is_explained(arguments: Sequence[str]) -> None:
    run = majlis(*arguments)

    assert run.status == 2
    assert "Usage: majlis" in run.err


# --- with a roster --------------------------------------------------------------------


def test_agenda_and_roster_are_checked_together(folder: Path) -> None:
    rows = "id,group,shoes\n" + "".join(f"P{n},west,\n" for n in range(5))
    run = majlis("check", "quiet.yaml", "--roster", write(folder, "r.csv", rows), cwd=folder)

    assert [line.rpartition("[")[2] for line in unfolded(run.out)[:-1]] == [
        "more-than-seats]",
        "unknown-group]",
        "unknown-column]",
    ]
    assert unfolded(run.out)[2].startswith("r.csv:1:3: shoes: ")
    assert run.out.splitlines()[-1].endswith("3 people, 5 participants, 0 errors, 3 warnings.")


def test_a_bad_roster_and_a_bad_agenda_are_both_reported(folder: Path) -> None:
    agenda = write(folder, "a.yaml", "title: x\n")
    roster = write(folder, "r.csv", "id,part\nP1,boss\n")
    run = majlis("check", agenda, "--roster", roster, cwd=folder)

    assert run.status == 1
    assert [line.split(": ")[0] for line in unfolded(run.out)] == [
        "a.yaml:1:1",
        "a.yaml:1:1",
        "a.yaml:1:1",
        "a.yaml:1:1",
        "r.csv:2:2",
        "5 errors, 0 warnings.",
    ]


# --- for programs ---------------------------------------------------------------------


def test_a_program_reads_the_same(folder: Path) -> None:
    text = QUIET.replace("seats: 4", "translations: {en: Ana}\nassumed: {zone: Nobody says it.}")
    file = write(folder, "a.yaml", text + "waive: {zone-assumed: We know.}\n")
    run = majlis("check", file, "--format", "json", cwd=folder)

    assert json.loads(run.out) == {
        "problems": [],
        "assumed": {"zone": {"en": "Nobody says it."}},
        "translations": {"en": "Ana"},
        "waived": {"zone-assumed": 1},
        "summary": {
            "days": 2,
            "sessions": 4,
            "rooms": 4,
            "people": 3,
            "errors": 0,
            "warnings": 0,
        },
    }


def test_problems_have_stable_keys(folder: Path) -> None:
    file = write(folder, "a.yaml", QUIET.replace("seats: 4", "seats: 0"))
    run = majlis("check", file, "--format", "json", cwd=folder)

    assert run.status == 1
    assert json.loads(run.out)["problems"] == [
        {
            "file": "a.yaml",
            "line": 6,
            "column": 8,
            "field": "seats",
            "severity": "error",
            "code": "problem.number-too-small",
            "message": "“0” is too small; write 1 or more.",
        }
    ]


def test_the_schema_is_printed_as_json() -> None:
    run = majlis("schema")

    assert run.status == 0
    assert json.loads(run.out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


# --- what it costs, and what it must not do -------------------------------------------


def test_the_command_line_loads_nothing_that_its_command_does_not_need() -> None:
    code = dedent("""\
        import sys
        import bot.cli
        heavy = {"babel", "rich", "discord", "sqlalchemy", "jinja2", "yaml", "bot.cli.check"}
        print(sorted(heavy & set(sys.modules)))
        sys.argv = ["majlis", "check", "agenda/examples/uclg-2022.yaml"]
        try: bot.cli.main()
        except SystemExit: pass
        print(sorted((heavy - {"babel", "yaml", "bot.cli.check"}) & set(sys.modules)))
    """)
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert run.stdout.splitlines()[0] == "[]"
    assert run.stdout.splitlines()[-1] == "[]"


HOSTILE = {
    "many problems": b"languages: [" + b"de," * 19_990 + b"]",
    "deep": b"[" * 1_000_000,
    "long": b"title: " + b"x" * 999_000,
    "too large": b"x" * 3_000_000,
    "unknown names": b"".join(b"name%d: x\n" % n for n in range(9_900)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_check_takes_less_than_a_second_and_a_hundred_megabytes(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "a.yaml").write_bytes(HOSTILE[name])
    code = dedent("""\
        import resource, subprocess, sys
        majlis = [sys.executable, "-m", "bot", "check", sys.argv[1]]
        subprocess.run(majlis, stdout=subprocess.DEVNULL)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(used.ru_utime + used.ru_stime, used.ru_maxrss)
    """)
    run = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "a.yaml"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    seconds, kilobytes = map(float, run.stdout.split())

    assert seconds < CROWDED  # a second, of a processor that others share
    assert kilobytes < 100_000


def test_a_terminal_that_knows_no_arabic_is_no_reason_to_fail(folder: Path) -> None:
    file = write(folder, "a.yaml", QUIET.replace("title: Debate", "title: {ar: نقاش}"))
    run = majlis("check", file, "--lang", "ar", cwd=folder, PYTHONIOENCODING="ascii")

    assert run.status == 0
