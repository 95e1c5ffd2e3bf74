"""`majlis seat` on the command line: plans, repairs, conflicts, and what it refuses."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from agenda.errors import MajlisError
from bot.cli import app
from tests.speed import within
from tests.stories.playing import agenda_of

HEAD = """
id: talks-2030
title: {en: Talks}
zone: Europe/Madrid
languages: [en, fr, ar]
days:
  - date: 2030-03-04
    sessions:
      - id: talks
        kind: breakout
        title: Talks
        rounds: [{from: "09:00", to: "09:30"}, {from: "09:40", to: "10:10"}]
        topics:
"""
TOPICS = HEAD + "          - {id: a, title: A}\n          - {id: b, title: B}\n"
NARROW = HEAD + (
    "          - {id: a, title: A, languages: [en]}\n"
    "          - {id: b, title: B, languages: [en, ar]}\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "2020.yaml").write_bytes(agenda_of("mc2cm-2020"))
    (tmp_path / "talks.yaml").write_text(TOPICS, encoding="utf-8")
    (tmp_path / "narrow.yaml").write_text(NARROW, encoding="utf-8")
    return tmp_path


def people(folder: Path, count: int, **columns: list[Any]) -> Path:
    """Write a roster whose columns take turns."""
    rows = [
        {"id": f"P{at:02}", **{name: cells[at % len(cells)] for name, cells in columns.items()}}
        for at in range(1, count + 1)
    ]
    path = folder / "people.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def seat(*words: object) -> Result:
    return CliRunner().invoke(app, ["seat", *map(str, words)])


def refusal(*words: object) -> MajlisError:
    result = seat(*words)
    assert isinstance(result.exception, MajlisError), result.output
    return result.exception


def rows(written: str) -> list[tuple[str, str, str]]:
    header, *found = csv.reader(io.StringIO(written))
    assert header == ["person", "round", "room"]
    return [(person, name, room) for person, name, room in found]


def test_the_plan_as_csv_has_a_row_for_each_person_and_round(folder: Path) -> None:
    result = seat(folder / "2020.yaml", people(folder, 30, gender=["f", "m"]), "--format", "csv")

    assert result.exit_code == 0
    assert len(rows(result.stdout)) == 30 * 4
    assert len(set(rows(result.stdout))) == 30 * 4


def test_the_plan_as_json_has_levels_with_bounds_and_no_conflict(folder: Path) -> None:
    result = seat(folder / "2020.yaml", people(folder, 12), "--format", "json")
    plan = json.loads(result.stdout)

    assert plan["conflict"] is None
    assert len(plan["seats"]) == 48
    for level in plan["levels"]:
        assert level["value"] >= level["bound"]
        assert level["proven"] == (level["value"] == level["bound"])


def test_a_plan_is_taken_up_again_and_changes_nothing_without_need(folder: Path) -> None:
    roster = people(folder, 12)
    seat(folder / "2020.yaml", roster, "--format", "json", "--out", folder / "plan.json")
    first = json.loads((folder / "plan.json").read_text())
    again = json.loads(
        seat(
            folder / "2020.yaml", roster, "--from", folder / "plan.json", "--format", "json"
        ).stdout
    )

    assert again["hash"] == first["hash"]
    assert again["moves"] == 0


@pytest.mark.parametrize("through", ["2", "breakouts-tuesday/r2", "breakouts-tuesday"])
def test_newcomers_find_a_seat_and_locked_rounds_stay(folder: Path, through: str) -> None:
    seat(folder / "2020.yaml", people(folder, 12), "--format", "csv", "--out", folder / "plan.csv")
    before = rows((folder / "plan.csv").read_text())
    words = ("--from", folder / "plan.csv", "--locked-through", through, "--format", "csv")
    after = rows(seat(folder / "2020.yaml", people(folder, 14), *words).stdout)

    assert set(before) <= set(after)
    assert {name for person, name, _ in after if person in {"P13", "P14"}} == {
        "breakouts-wednesday/r1",
        "breakouts-wednesday/r2",
    }


def test_a_conflict_is_told_and_fails(folder: Path) -> None:
    roster = people(folder, 4, langs=[["en"], ["ar"]])
    result = seat(folder / "narrow.yaml", roster, "--format", "json")
    plan = json.loads(result.stdout)

    assert result.exit_code == 1
    assert plan["seats"] == []
    assert {one["rule"] for one in plan["conflict"]["rules"]} == {"language", "topic-once"}
    assert plan["conflict"]["relaxations"]


def test_a_conflict_is_told_in_words_too(folder: Path) -> None:
    roster = people(folder, 4, langs=[["en"], ["ar"]])
    told = seat(folder / "narrow.yaml", roster, "--lang", "fr").stdout

    assert "P01" in told or "P03" in told
    assert "Ces règles" in told


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
@pytest.mark.parametrize("form", ["text", "html"])
def test_without_names_no_name_is_shown(folder: Path, form: str, lang: str) -> None:
    roster = people(folder, 6, name=["Sigismunda Featherstone"], org=["Ministry of Silly Walks"])
    words = (folder / "2020.yaml", roster, "--format", form, "--lang", lang)

    assert "Featherstone" in seat(*words, "--with-names").stdout
    assert "Featherstone" not in seat(*words).stdout
    assert "Silly" not in seat(*words).stdout


@pytest.mark.parametrize(
    ("columns", "key"),
    [
        ({"wishes": [["a", "nowhere"]]}, "seating.unknown-wish"),
        ({"available": [["someday"]]}, "seating.unknown-time"),
    ],
)
def test_what_the_agenda_does_not_have_is_named(
    folder: Path, columns: dict[str, list[Any]], key: str
) -> None:
    error = refusal(folder / "talks.yaml", people(folder, 3, **columns))

    assert error.message.key == "seating.does-not-fit"
    assert {one.message.key for one in error.problems} == {key}  # type: ignore[attr-defined]  # it has


def test_what_cannot_be_is_refused_in_a_sentence(folder: Path) -> None:
    talks, roster = folder / "talks.yaml", people(folder, 4)
    (folder / "other.csv").write_text("person,round,room\nP01,lunch/r1,a\nP01,talks/r1,z\n")
    (folder / "rubbish.csv").write_text("who,what\nP01,a\n")

    assert refusal(talks, roster, "--locked-through", "1").message.key == (
        "seating.locked-without-plan"
    )
    assert refusal(talks, roster, "--from", folder / "other.csv").message.key == (
        "seating.plan-unusable"
    )
    assert refusal(talks, roster, "--from", folder / "rubbish.csv").message.key == (
        "seating.plan-unusable"
    )
    nobody = people(folder, 3, part=["moderator"])
    assert refusal(talks, nobody).message.key == "seating.nobody"


def test_a_plan_somebody_changed_is_not_taken_for_what_it_was(folder: Path) -> None:
    roster = people(folder, 4)
    plan = json.loads(seat(folder / "talks.yaml", roster, "--format", "json").stdout)
    plan["seats"][0]["room"] = "b" if plan["seats"][0]["room"] == "a" else "a"
    (folder / "plan.json").write_text(json.dumps(plan))
    error = refusal(folder / "talks.yaml", roster, "--from", folder / "plan.json")

    (problem,) = error.problems  # type: ignore[attr-defined]  # it has
    assert problem.message.key == "seating.plan-changed"


def test_ten_thousand_people_are_refused_at_once(folder: Path) -> None:
    roster = people(folder, 10_000)
    with within(5):
        error = refusal(folder / "talks.yaml", roster)

    assert error.message.key == "seating.too-many"


def test_the_roster_of_another_event_is_known_by_its_groups(folder: Path) -> None:
    roster = people(folder, 4, group=["north", "south"])

    assert refusal(folder / "2020.yaml", roster).message.key == "seating.other-groups"


def test_an_agenda_without_breakouts_has_nothing_to_seat(folder: Path) -> None:
    (folder / "plenary.yaml").write_text(
        TOPICS[: TOPICS.index("      - id: talks")]
        + '      - {id: p, kind: plenary, title: P, from: "09:00", to: "10:00"}\n'
    )

    assert refusal(folder / "plenary.yaml", people(folder, 3)).message.key == (
        "seating.no-breakouts"
    )
