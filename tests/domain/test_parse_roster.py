"""A roster comes as a spreadsheet leaves it, and all that is wrong with it is said at once."""

import pytest

from agenda.errors import RosterError
from agenda.parse import parse_roster, read_roster
from tests.speed import within


def problems_of(data: str | bytes, name: str = "roster.csv") -> list[str]:
    given = data.encode() if isinstance(data, str) else data
    with pytest.raises(RosterError) as caught:
        parse_roster(given, name)
    return [
        f"{one.place.line}:{one.place.column} {one.place.field} "
        f"{one.message.key.removeprefix('roster-problem.').removeprefix('problem.')}"
        for one in caught.value.problems
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_spreadsheet_is_read_however_it_was_exported(separator: str, mark: str, end: str) -> None:
    rows = [
        ["id", "name", "langs", "part", "discord_id"],
        ["P1", "Ana Ruiz", "fr|ar", "moderator", "123456789012345678"],
        ["P2", "بن عمار", "", "", ""],
    ]
    text = mark + end.join(separator.join(row) for row in rows) + end
    first, second = parse_roster(text.encode(), "Roster.CSV")

    assert (first.id, first.name, first.langs) == ("P1", "Ana Ruiz", ("fr", "ar"))
    assert (first.part, first.discord_id) == ("moderator", 123456789012345678)
    assert (second.name, second.langs, second.part) == ("بن عمار", (), "participant")


def test_the_separator_is_found_in_the_first_line_outside_of_quotes() -> None:
    roster = parse_roster(b'"id";"name";"a, b, c, d"\nP1;"Ruiz, Ana";x\n', "r.csv")

    assert next(iter(roster)).name == "Ruiz, Ana"


def test_names_of_columns_may_have_spaces_and_capitals() -> None:
    roster = parse_roster(b"ID,Name AR, Part\nP1,x,Expert\n", "r.csv")

    assert next(iter(roster)).part == "expert"


def test_without_ids_people_are_numbered_in_their_order() -> None:
    roster = parse_roster(b"name\nA\n\nB\nC\n", "r.csv")

    assert [one.id for one in roster] == ["P01", "P02", "P03"]


def test_a_line_break_in_a_cell_is_a_space() -> None:
    roster = parse_roster(b'id,name\nP1,"Ana\n Ruiz"\nP2,B\n', "r.csv")

    assert [one.name for one in roster] == ["Ana Ruiz", "B"]


def test_a_roster_may_be_json() -> None:
    text = (
        '[{"id": 7, "name": null, "langs": ["fr", "ar"], "discord_id": 123456789012345678},\n'
        ' {"id": "b", "langs": "fr|ar", "part": "Organiser", "available": []}]'
    )
    first, second = parse_roster(text.encode(), "r.json")

    assert (first.id, first.langs, first.discord_id) == ("7", ("fr", "ar"), 123456789012345678)
    assert (second.langs, second.part) == (("fr", "ar"), "organiser")


def test_all_bad_rows_are_named_at_once() -> None:
    rows = [
        "id,name,part,discord_id",
        "P1,A,boss,1.2E+17",
        "P1,B,expert,12",
        "P2,C,,12",
        ",D,,abc",
        "P3,E,,,more",
        f"{'x' * 81},F,,",
    ]

    assert problems_of("\n".join(rows)) == [
        "2:3 part unknown-part",
        "2:4 discord_id number-spoilt",
        "3:1 id same-value",
        "4:4 discord_id same-value",
        "5:1 id id-missing",
        "5:4 discord_id number-expected",
        "6:5  more-cells",
        "7:1 id too-long",
    ]


def test_bad_entries_of_json_stand_where_they_begin() -> None:
    text = '[1,\n {"name": ["a"], "langs": [1, {}]},\n  {"id": true, "name": "a\\u0000b"},\n {"x"}]'

    assert problems_of(text, "r.json") == [
        "1:2  object-expected",
        "2:2 id id-missing",
        "2:2 langs text-expected",
        "2:2 name text-expected",
        "3:3 id text-expected",
        "3:3 name hidden-character",
        "4:6  unreadable",
    ]


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("r.csv", "", "1:1  empty-file"),
        ("r.csv", "id,name\n", "1:1  no-people"),
        ("r.csv", "foo,bar\n1,2\n", "1:1  no-known-column"),
        ("r.csv", "id,name,id\n1,2,3\n", "1:3 id column-twice"),
        ("r.csv", 'id,name\nP1,"A\nP2,B\n', "2:1  quotes"),
        ("r.csv", "id,name\nP1,caf\0e\n", "2:7  hidden-character"),
        ("r.csv", "\n" * 10_001, "10001:1  too-many-rows"),
        ("r.csv", "id" + ",x" * 200 + "\n", "1:201  too-many-columns"),
        ("r.csv", "id\n" + "x" * 200_000, "2:1  too-long"),
        ("r.csv", "id,org\nP1," + "x" * 4_001, "2:2 org too-long"),
        ("r.json", "[]", "1:1  no-people"),
        ("r.json", "{}", "1:1  array-expected"),
        ("r.json", "[", "1:2  unreadable"),
        ("r.json", '[{"id": "a"} {"id": "b"}]', "1:14  unreadable"),
        ("r.json", "[" * 100_000, "1:1  unreadable"),
        ("r.json", "[" + "1," * 10_001 + "]", "1:2  object-expected"),
        ("r.xlsx", "PK\3\4", "1:1  kind-not-read"),
        ("roster", "id\nP1\n", "1:1  kind-not-read"),
    ],
)
def test_a_file_that_is_no_roster_is_refused(name: str, data: str, expected: str) -> None:
    assert expected in problems_of(data, name)


def test_a_file_in_another_encoding_is_refused() -> None:
    assert problems_of("id,name\nP1,Лев\n".encode("cp1251")) == ["2:4  encoding-unclear"]


def test_unknown_columns_are_a_warning() -> None:
    read = read_roster(b"id,gruop,shoe size\nP1,x,43\n", "r.csv")

    assert len(read.roster) == 1
    assert [(one.code, one.place.column, one.place.field) for one in read.warnings] == [
        ("unknown-column", 2, "gruop"),
        ("unknown-column", 3, "shoe_size"),
    ]
    assert read.warnings[0].message.facts == {"name": "gruop", "meant": "group"}


def test_unknown_fields_of_json_are_a_warning_where_they_stand_first() -> None:
    read = read_roster(b'[{"id": "a"},\n {"id": "b", "x": 1}, {"id": "c", "x": 2}]', "r.json")

    assert [(one.place.line, one.place.field) for one in read.warnings] == [(2, "x")]


def test_no_problem_repeats_a_name() -> None:
    with pytest.raises(RosterError) as caught:
        parse_roster(b"id,name,part\nP1,Ana Ruiz,boss\nP1,Ana Ruiz,\n,Ana Ruiz,\n", "r.csv")

    assert len(caught.value.problems) == 3
    assert "Ana" not in repr(caught.value.problems)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("r.csv", b"id,part,discord_id\n" + b"P1,bo,x\n" * 120_000),
        ("r.csv", b"," * 1_000_000),
        ("r.json", b"[" + b'{"part":"x","id":"1"},' * 43_000),
        ("r.json", b"[" + b"1," * 499_000),
        ("r.json", b"[" + b"9" * 900_000 + b"]"),
    ],
)
@pytest.mark.volume
def test_a_hostile_roster_is_refused_at_once(name: str, data: bytes) -> None:
    with within(2), pytest.raises(RosterError) as caught:
        parse_roster(data, name)

    assert len(caught.value.problems) <= 201
