"""`majlis roster`: templates that can be read back, counts without names, differences."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from agenda.errors import RosterError
from bot.export.roster_file import read_roster_file
from bot.export.roster_template import PEOPLE, template_of
from tests.adapters.test_cli_check import QUIET, majlis, unfolded, write
from tests.speed import within

PARTS = "[Content_Types].xml"
WORKBOOK = (
    '<x:workbook xmlns:x="main" xmlns:r="rel"><x:workbookPr/><x:sheets>'
    '<x:sheet name="Hidden" sheetId="1" state="hidden" r:id="rId1"/>'
    '<x:sheet name="People" sheetId="2" r:id="rId2"/></x:sheets></x:workbook>'
)
RELATIONS = (
    '<Relationships><Relationship Id="rId1" Target="worksheets/none.xml"/>'
    '<Relationship Id="rId2" Target="/xl/worksheets/sheet1.xml"/></Relationships>'
)
STYLES = (
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy&quot;h&quot;"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>'
)
TEXTS = (
    "<sst><si><t>id</t></si><si><t>name</t></si><si><t>available</t></si>"
    '<si><r><t>Ana </t></r><r><t xml:space="preserve">Ruiz</t></r><rPh><t>a-na</t></rPh></si></sst>'
)
ROWS = (
    '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>'
    '<c r="D2" t="s"><v>2</v></c><c r="E2" t="inlineStr"><is><t>group</t></is></c></row>'
    '<row r="4"><c r="B4"><v>7</v></c><c r="C4" t="s"><v>3</v></c>'
    '<c r="D4" s="1"><v>43997</v></c><c r="E4" t="str"><f>A1</f><v>north</v></c></row>'
    '<row><c r="B5"><f>1+1</f><v>8</v></c><c/><c s="2"><v>0.395833333333333</v></c>'
    '<c t="b"><v>1</v></c></row></sheetData>'
)


def book(rows: str = ROWS, **parts: str | bytes) -> bytes:
    """Pack an .xlsx file out of its parts, as other programs write them."""
    out = io.BytesIO()
    written: dict[str, str | bytes] = {
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": TEXTS,
        "xl/worksheets/sheet1.xml": f"<worksheet>{rows}</worksheet>",
        **parts,
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in written.items():
            packed.writestr(name, content)
    return out.getvalue()


def problem_of(data: bytes, name: str = "r.xlsx") -> str:
    with pytest.raises(RosterError) as caught:
        read_roster_file(data, name)
    return caught.value.problems[0].message.key.removeprefix("roster-problem.")


# --- spreadsheets ---------------------------------------------------------------------


def test_a_spreadsheet_is_read_with_its_texts_dates_times_and_formulas() -> None:
    first, second = read_roster_file(book(), "r.xlsx").roster

    assert (first.id, first.name, first.group) == ("7", "Ana Ruiz", "north")
    assert first.available == ("2020-06-15",)
    assert (second.id, second.available, second.group) == ("8", ("09:30",), "true")


def test_a_spreadsheet_of_another_library_is_read() -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "Notes"
    people = workbook.create_sheet("Participants")
    people.append(["Liste des participants 2027"])
    people.merge_cells("A1:D1")
    people.append([])
    people.append(["Identifiant", "Nom ", "Langues", "ID Discord"])
    people.append([1, "  Amélie Toumi", "français; arabe", "123456789012345678"])
    people.append([2, "بن عمار", "العربية", None])
    out = io.BytesIO()
    workbook.save(out)
    read = read_roster_file(out.getvalue(), "liste.xlsx")

    assert [(one.id, one.name, one.langs) for one in read.roster] == [
        ("1", "Amélie Toumi", ("fr", "ar")),
        ("2", "بن عمار", ("ar",)),
    ]
    assert read.warnings == ()


def test_a_spreadsheet_is_known_by_what_it_is_and_not_by_its_name() -> None:
    assert len(read_roster_file(book(), "people.csv").roster) == 2


HEAD = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'

HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a zip bomb": (lambda: book(more=b"\0" * 60_000_000), "workbook-too-large"),
    "a million empty rows": (lambda: book(HEAD + "<row/>" * 1_000_000), "too-many-rows"),
    "a cell far away": (
        lambda: book(HEAD + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        "too-many-rows",
    ),
    "a row without an end": (
        lambda: book(HEAD + "<row>" + "<c/>" * 4_000_000),
        "workbook-too-large",
    ),
    "deep": (lambda: book("<a>" * 4_000_000), "workbook-too-large"),
    "a large tag": (
        lambda: book(HEAD + "<row " + " ".join(f'a{at}="1"' for at in range(300_000)) + "/>"),
        "workbook-too-large",
    ),
    "many texts": (
        lambda: book(**{"xl/sharedStrings.xml": "<sst>" + "<si><t>a</t></si>" * 900_000}),
        "workbook-too-large",
    ),
    "an entity": (
        lambda: book(**{"xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><sst/>'}),
        "no-workbook",
    ),
    "a text that is not there": (
        lambda: book('<sheetData><row><c t="s"><v>99</v></c></row></sheetData>'),
        "no-workbook",
    ),
    "a row with a wrong number": (lambda: book('<sheetData><row r="x"/>'), "no-workbook"),
    "the first half": (lambda: book()[: len(book()) // 2], "no-workbook"),
    "a text": (lambda: b"id,name\nP1,Ana\n", "no-workbook"),
    "an old spreadsheet": (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 512, "old-workbook"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_spreadsheet_is_refused_at_once(name: str) -> None:
    make, expected = HOSTILE[name]
    data = make()
    with within(2):
        assert problem_of(data) == expected


def test_a_spreadsheet_of_libreoffice_is_asked_for_in_the_other_format() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")

    assert problem_of(out.getvalue(), "r.ods") == "other-workbook"


# --- templates ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_template_is_read_back_without_a_problem(kind: str, language: str) -> None:
    read = read_roster_file(template_of(kind, language), f"r.{kind}")

    assert read.roster.participants == PEOPLE
    assert read.warnings == ()


def test_a_template_for_arabic_runs_from_right_to_left_and_offers_words() -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(template_of("xlsx", "ar")))

    assert all(sheet.sheet_view.rightToLeft for sheet in workbook.worksheets)
    assert len(workbook.worksheets) == 2
    assert len(workbook.worksheets[0].data_validations.dataValidation) == 2


def test_a_template_is_written_to_a_file_that_is_not_there_yet(tmp_path: Path) -> None:
    first = majlis("roster", "template", "--out", "people.xlsx", "--lang", "fr", cwd=tmp_path)
    second = majlis("roster", "template", "--out", "people.xlsx", cwd=tmp_path)

    assert first.status == 0
    assert second.status == 1
    assert "people.xlsx already" in second.err
    assert (tmp_path / "people.xlsx").read_bytes().startswith(b"PK")


def test_a_template_on_the_terminal_is_text() -> None:
    run = majlis("roster", "template")

    assert run.out.startswith("\ufeffIdentifier,Full name,")
    assert majlis("roster", "template", "--format", "xlsx").status == 1


# --- what a roster has ----------------------------------------------------------------

ROSTER = """\
id,name,part,langs,org,handle
P1,Ana Ruiz,moderator,fr|ar,City,ana
P2,Ben Omar,,ar,City,
P3,Zoe Hill,,,Town,
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "r.csv").write_text(ROSTER, encoding="utf-8")
    return tmp_path


def test_a_roster_is_counted_and_nobody_is_named(folder: Path) -> None:
    run = majlis("roster", "show", "r.csv", cwd=folder)

    assert run.out.splitlines() == [
        "The roster has 3 people.",
        "Role in the event: participant (2), moderator (1).",
        "Languages: Arabic (2), French (1), not given (1).",
        "Organisation: City (2), Town (1).",
        "1 person has a name or number on Discord.",
        "1 person has no language.",
    ]


def test_a_program_gets_the_same_counts(folder: Path) -> None:
    run = majlis("roster", "show", "r.csv", "--format", "json", cwd=folder)

    assert json.loads(run.out) == {
        "people": 3,
        "on_discord": 1,
        "counts": {
            "part": {"participant": 2, "moderator": 1},
            "langs": {"ar": 2, "fr": 1, "": 1},
            "org": {"City": 2, "Town": 1},
        },
    }


def test_a_bad_roster_is_refused_with_every_row(folder: Path) -> None:
    write(folder, "bad.csv", "id,part\nP1,boss\nP1,expert\n")
    run = majlis("roster", "show", "bad.csv", "--lang", "fr", cwd=folder)

    assert run.status == 1
    assert [line.partition(": ")[0] for line in unfolded(run.err)[1:]] == ["2:2", "3:1"]


# --- what changes ---------------------------------------------------------------------


def test_what_changes_is_told_person_by_person(folder: Path) -> None:
    newer = ROSTER.replace("Ben Omar,,ar,City", "Ben Omar,expert,ar|en,").replace(
        "P3,Zoe", "P4,Eva"
    )
    run = majlis("roster", "diff", "r.csv", write(folder, "new.csv", newer), cwd=folder)

    assert run.out.splitlines() == [
        "1 person is new:",
        "  P4 Eva Hill",
        "1 person is not there any more:",
        "  P3 Zoe Hill",
        "1 person changes:",
        "  P2 Ben Omar",
        "    Organisation: was “City”, is now empty.",
        "    Languages: was “Arabic”, is now “Arabic, English”.",
        "    Role in the event: was “participant”, is now “expert”.",
    ]


def test_the_same_roster_twice_changes_nothing(folder: Path) -> None:
    run = majlis("roster", "diff", "r.csv", "r.csv", cwd=folder)
    data = majlis("roster", "diff", "r.csv", "r.csv", "--format", "json", cwd=folder)

    assert run.out == "Nothing changes: both rosters have the same 3 people.\n"
    assert json.loads(data.out) == {"came": [], "gone": [], "changed": []}


def test_a_program_gets_ids_and_fields(folder: Path) -> None:
    newer = write(folder, "new.csv", ROSTER.replace("P1,Ana Ruiz", "P1,Ana R."))
    run = majlis("roster", "diff", "r.csv", newer, "--format", "json", cwd=folder)

    fields = {"name": {"old": ["Ana Ruiz"], "new": ["Ana R."]}}
    assert json.loads(run.out)["changed"] == [{"id": "P1", "fields": fields}]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_lines_fit_into_a_narrow_terminal(folder: Path, language: str) -> None:
    newer = write(folder, "new.csv", ROSTER.replace("City", "A city with a name that is long " * 4))
    run = majlis("roster", "diff", "r.csv", newer, "--lang", language, cwd=folder)

    assert max(map(len, run.out.splitlines())) <= 80


# --- check ----------------------------------------------------------------------------


def test_a_check_takes_a_spreadsheet_within_a_second(folder: Path) -> None:
    write(folder, "quiet.yaml", QUIET)
    (folder / "r.xlsx").write_bytes(template_of("xlsx", "fr"))
    run = majlis("check", "quiet.yaml", "--roster", "r.xlsx", cwd=folder)

    assert run.status == 0
    assert "3 participants" in run.out
