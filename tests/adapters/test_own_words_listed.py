"""`majlis show --notices` lists own words beside the standard ones, and all notices by name."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from agenda.messages import notices
from agenda.messages.replaceable import replaceable, sign_of
from agenda.text import LANGUAGES
from bot.cli.show import show
from tests.domain.own_words import written

WORDS = """\
  notice.starting-soon:
    for: 3f2a9c
    en: "Soon: {session}, at {time}."
  notice.break-ends:
    en: {one: "Back in {n} minute: {session}", other: "Back in {n} minutes: {session}"}
  delay.held: {en: A short pause., fr: Une courte pause.}
"""


@pytest.fixture(scope="module")
def agenda(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("own") / "agenda.yaml"
    file.write_bytes(written(WORDS))
    return file


def run(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(show)
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0
    return result


def test_own_words_are_shown_with_the_standard_ones_below_and_whether_to_review_them(
    agenda: Path,
) -> None:
    shown = " ".join(run(str(agenda), "--notices").stdout.split())
    sign = sign_of(notices.STARTING_SOON)

    assert (
        "Soon: Opening, at 09:00. Standard words (notice.starting-soon): In five minutes: Opening."
        in shown
    )
    assert f"“for: {sign}”" in shown
    assert "Back in 2 minutes: Debate Standard words (notice.break-ends): The break" in shown


def test_every_notice_can_be_found_by_its_words_with_the_names_that_may_stand_in_it(
    agenda: Path,
) -> None:
    shown = run(str(agenda), "--notices").stdout
    for template in replaceable().values():
        _, _, entry = shown.partition(f"\n{template.key} (for: {sign_of(template)})\n")
        entry = entry.partition("\n\n")[0]
        assert entry
        assert all(f"{{{name}}}" in entry for name in template.fields)
    assert "Own words: A short pause." in shown
    assert "other: The break ends in {n} minutes." in shown
    assert "Own words: other: Back in {n} minutes: {session}" in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_fits_into_a_terminal(agenda: Path, language: str) -> None:
    lines = run(str(agenda), "--notices", "--lang", language).stdout.splitlines()

    assert max(map(len, lines)) <= 80


def test_one_day_is_shown_without_the_list(agenda: Path) -> None:
    shown = run(str(agenda), "--notices", "--day", "1").stdout

    assert "Soon: Opening" in shown
    assert "notice.event-closing" not in shown


def test_data_have_the_names_the_signs_and_what_is_to_be_reviewed(agenda: Path) -> None:
    found = json.loads(run(str(agenda), "--notices", "--format", "json").stdout)
    lines = [line for one in found for line in one["lines"]]
    soon = next(one for one in lines if one["key"] == "notice.starting-soon")
    back = next(one for one in lines if one["key"] == "notice.break-ends")

    assert soon == {
        "key": "notice.starting-soon",
        "names": ["session", "time", "place"],
        "text": "Soon: Opening, at 09:00.",
        "own": True,
        "default": "In five minutes: Opening. It starts at 09:00 in Plenary.",
        "sign": sign_of(notices.STARTING_SOON),
        "review": True,
    }
    assert (back["own"], back["review"]) == (True, False)
    assert {one["own"] for one in found} == {True, False}
    assert all(one["default"] is None for one in lines if not one["own"])
    assert all(one["own"] == any(line["own"] for line in one["lines"]) for one in found)
