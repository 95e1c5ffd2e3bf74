"""`majlis select`: a list, a waiting list and the reasons, for people and for programs."""

import csv
import json
from pathlib import Path

import pytest

from tests.adapters.test_cli_check import majlis, unfolded

ROWS = [
    "id,name,Genre,Profil,Pays,org,Motivation area",
    *(f"A{at:02},Person {at},Homme,city,Tunisie,City {at % 3},water" for at in range(8)),
    *(
        f"B{at:02},Person {at},Femme,ngo,{'tunisie' if at else 'Maroc'},NGO,roads"
        for at in range(4)
    ),
    "C00,Zoe,,media,Malta,Press,water",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_text("\n".join(ROWS), encoding="utf-8")
    return tmp_path


def test_the_selection_is_told_with_names_and_reasons(folder: Path) -> None:
    run = majlis("select", "a.csv", "--seats", "4", "--waiting", "2", cwd=folder)
    lines = run.out.splitlines()

    assert run.status == 0
    assert lines[0] == "4 of 13 applications are selected:"
    assert "  C00 Zoe" in lines
    assert "    The only application with “media” (Field of work)." in lines
    assert "2 applications wait, in this order:" in lines
    assert "7 applications are on neither list." in lines
    assert "  Country: Tunisie 2/11, Malta 1/1, Maroc 1/1." in lines
    assert lines[-1] == "Where all was equal, lots were drawn with the seed 1."


def test_a_program_gets_ids_reasons_and_the_balance(folder: Path) -> None:
    command = ("select", "a.csv", "--seats", "2", "--weights", "gender=2", "--format", "json")
    data = json.loads(majlis(*command, cwd=folder).out)

    assert set(data) == {"selected", "waiting", "balance"}
    assert {frozenset(one) for one in data["selected"]} == {frozenset({"id", "reasons"})}
    assert data["balance"] == {
        "gender": {
            "male": {"applied": 8, "selected": 1},
            "female": {"applied": 4, "selected": 1},
            "": {"applied": 1, "selected": 0},
        }
    }
    assert "Person" not in json.dumps(data)


def test_a_table_is_written_to_a_file(folder: Path) -> None:
    command = ("select", "a.csv", "--seats", "3", "--format", "csv", "--out", "list.csv")
    run = majlis(*command, cwd=folder)
    with (folder / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    assert run.out == "list.csv is written.\n"
    assert [row["decision"] for row in rows] == ["selected"] * 3 + ["waiting"] * 3
    assert [row["order"] for row in rows][3:] == ["1", "2", "3"]


def test_a_column_of_ones_own_and_names_in_other_languages_can_be_weighed(folder: Path) -> None:
    weights = "Genre=2,motivation area=5"
    run = majlis("select", "a.csv", "--seats", "2", "--weights", weights, cwd=folder)

    assert "  motivation_area: water 1/9, roads 1/4." in run.out.splitlines()


def test_the_order_of_the_file_does_not_matter_but_the_seed_does(folder: Path) -> None:
    (folder / "b.csv").write_text("\n".join([ROWS[0], *reversed(ROWS[1:])]), encoding="utf-8")
    one, same, *others = (
        majlis("select", name, "--seats", "3", "--seed", seed, "--format", "json", cwd=folder).out
        for name, seed in (("a.csv", "1"), ("b.csv", "1"), ("a.csv", "2"), ("a.csv", "3"))
    )

    assert one == same
    assert set(others) != {one}


def test_an_organisation_gets_no_more_than_it_may(folder: Path) -> None:
    command = ("select", "a.csv", "--seats", "9", "--per-organisation", "1")
    lines = unfolded(majlis(*command, cwd=folder).out)

    assert lines[0] == "5 of 13 applications are selected:"
    assert "4 seats stay free: each organisation has all that it may have." in lines


def test_with_a_seat_for_all_everybody_is_selected(folder: Path) -> None:
    run = majlis("select", "a.csv", "--seats", "50", cwd=folder)

    assert run.out.startswith("There are seats for all: the 13 applications are selected.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--weights", "gender"], "“gender” is not a weight"),
        (["--weights", "gender=101"], "“gender=101” is not a weight"),
        (["--weights", "shoes=1"], "No application has a “shoes” to weigh"),
        (["--weights", ""], "is not a weight"),
    ],
)
def test_weights_that_cannot_be_are_explained(
    folder: Path, arguments: list[str], said: str
) -> None:
    run = majlis("select", "a.csv", "--seats", "2", *arguments, cwd=folder)

    assert run.status == 1
    assert said in run.err


def test_without_anything_usual_to_weigh_one_is_asked_for_it(folder: Path) -> None:
    (folder / "b.csv").write_text("id,org\nA,x\nB,y\n", encoding="utf-8")
    run = majlis("select", "b.csv", "--seats", "1", cwd=folder)

    assert run.status == 1
    assert "name what to weigh" in " ".join(unfolded(run.err))


def test_no_seats_are_refused(folder: Path) -> None:
    assert majlis("select", "a.csv", "--seats", "0", cwd=folder).status == 2


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_lines_fit_into_a_narrow_terminal(folder: Path, language: str) -> None:
    run = majlis("select", "a.csv", "--seats", "4", "--lang", language, cwd=folder)

    assert run.status == 0
    assert max(map(len, run.out.splitlines())) <= 80
