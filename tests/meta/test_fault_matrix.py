"""Whatever may be wrong with a catalogue is planted in one, and the check finds it."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from agenda.messages import Template
from bot.i18n.check import findings
from bot.i18n.pofile import file_of, written
from bot.i18n.registry import whole_registry
from tests.meta.every_fault import FAULTS, Fault
from tests.meta.planted import (
    FEW,
    NEW_LANGUAGE,
    ONE,
    OURS,
    before,
    few_catalogues,
    in_words,
)
from tests.speed import CROWDED


@pytest.fixture
def few(tmp_path: Path) -> Path:
    return few_catalogues(tmp_path / "locales")


def test_nothing_is_wrong_where_nothing_is_planted(few: Path) -> None:
    assert list(findings(few, FEW)) == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.kind)
def test_a_planted_fault_is_found(few: Path, fault: Fault) -> None:
    path = file_of(few, fault.language)
    clean = path.read_text(encoding="utf-8")
    fault.plant(path)
    found = list(findings(few, FEW))

    assert path.read_text(encoding="utf-8") != clean
    assert [one for one in found if one.startswith(f"{fault.language}: {fault.said}")]
    assert {one.partition(":")[0] for one in found} == {fault.language}


def test_every_kind_is_planted_once() -> None:
    kinds = [one.kind for one in FAULTS]

    assert len(kinds) == len(set(kinds))


def test_a_missing_catalogue_is_found(few: Path) -> None:
    file_of(few, "ar").unlink()

    assert list(findings(few, FEW)) == ["ar: file: missing"]


def test_a_template_file_that_nobody_updated_is_found(few: Path) -> None:
    found = list(findings(few, [*FEW, Template("zz.new", "New words.")]))

    assert "messages.pot: not what an update writes" in found
    assert "fr: zz.new: missing" in found


def test_a_catalogue_in_a_language_more_is_checked_as_well(few: Path) -> None:
    path = file_of(few, NEW_LANGUAGE.language)
    path.parent.mkdir(parents=True)
    path.write_text(written([], NEW_LANGUAGE), encoding="utf-8")

    assert f"es: {ONE}: missing" in list(findings(few, FEW))


def test_links_and_commands_in_french_keep_their_own_marks(few: Path) -> None:
    in_words(ONE, before("https://a.example/?b=c <t:1:F> `a: b` "))(file_of(few, "fr"))

    assert list(findings(few, FEW)) == []


def test_nothing_is_wrong_with_our_catalogues_and_the_command_says_so_in_a_second() -> None:
    spent = _cpu_of_children()
    done = subprocess.run(
        [sys.executable, "-m", "bot.i18n", "check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=OURS.parent,
    )

    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    assert _cpu_of_children() - spent < CROWDED


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_the_few_are_of_ours() -> None:
    assert {one.key for one in FEW} <= {one.key for one in whole_registry()}
    assert len(FEW) == len({one.key for one in FEW})
