"""Columns and words in three languages, encodings of old spreadsheets, sheets with titles."""

import pytest

from agenda.errors import RosterError
from agenda.messages.roster_columns import COLUMNS, GENDERS, PARTS
from agenda.parse import Number, ReadRoster, Sheet, parse_roster, read_roster, read_sheets
from agenda.parse.cells import gender_of, languages_of, part_of
from agenda.parse.charset import encoding_of
from agenda.parse.columns import FIELDS, field_of
from agenda.roster import Participant
from bot.i18n import Scene, render
from tests.domain.test_parse_roster import problems_of
from tests.speed import within

LABEL = Scene(surface="terminal")


def one(text: str) -> Participant:
    (person,) = parse_roster(text.encode(), "r.csv")
    return person


def sheet(*rows: tuple[str | None, ...], name: str = "Sheet1") -> Sheet:
    return Sheet(name, rows)


def problems_in(*sheets: Sheet) -> list[str]:
    with pytest.raises(RosterError) as caught:
        read_sheets(sheets)
    return [
        f"{one.place.line}:{one.place.column} {one.message.key.rpartition('.')[2]}"
        for one in caught.value.problems
    ]


# --- columns --------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_words_of_the_template_are_known_in_each_language(language: str) -> None:
    for field, (label, _) in COLUMNS.items():
        assert field_of(render(label(), language, LABEL)) == field
    for part, word in PARTS.items():
        assert part_of(render(word(), language, LABEL)) == part
    for gender, word in GENDERS.items():
        assert gender_of(render(word(), language, LABEL)) == gender


def test_every_field_has_a_column_in_the_template_in_the_same_order() -> None:
    assert tuple(COLUMNS) == FIELDS


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("NOM", "name"),
        ("Prénom et nom", "name"),
        ("prenom_et_nom *", "name"),
        ("الإسم", "name"),
        ("الاسْم الكامل", "name"),
        ("Organization", "org"),
        ("Organisation / Institution", "org"),
        ("الجهة", "org"),
        ("Langue(s) parlée(s) (FR, EN)", "langs"),
        ("اللغات", "langs"),
        ("Pays – Country – البلد", "country"),
        ("Discord ID", "discord_id"),
        ("discord-id", "discord_id"),
        ("Rôle dans l’atelier", "part"),
        ("N°", None),
        ("اللقب", None),
        ("Nom / Country", None),
    ],
)
def test_a_column_is_known_by_many_names(name: str, field: str | None) -> None:
    assert field_of(name) == field


def test_two_columns_for_one_field_are_named_both() -> None:
    with pytest.raises(RosterError) as caught:
        parse_roster(b"Nom,Pays,Full name\nA,B,C\n", "r.csv")

    (problem,) = caught.value.problems
    assert (problem.place.line, problem.place.column) == (1, 3)
    assert problem.message.facts == {"first": "Nom", "second": "Full name", "field": "name"}


@pytest.mark.parametrize(
    ("head", "row", "name"),
    [
        ("Prénom,Nom", "Amina,Toumi", "Amina Toumi"),
        ("Nom,Prénom", "Toumi,Amina", "Amina Toumi"),
        ("First name,Last name", "Amina,Toumi", "Amina Toumi"),
        ("Full name,First name,Last name", "Amina B. Toumi,Amina,Toumi", "Amina B. Toumi"),
        ("Last name,Country", "Toumi,Tunisia", "Toumi"),
    ],
)
def test_first_and_last_names_are_put_together(head: str, row: str, name: str) -> None:
    assert one(f"{head}\n{row}\n").name == name


# --- what stands in a cell ------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("fr|ar", "fr ar"),
        ("Français; anglais", "fr en"),
        ("العربية، الفرنسية", "ar fr"),
        ("العربية والفرنسية", "ar fr"),
        ("fr-FR, FR, french", "fr"),
        ("ar/fr/en", "ar fr en"),
        ("French and English", "fr en"),
        ("français et arabe", "fr ar"),
        ("zgh", "zgh"),
    ],
)
def test_languages_are_read_however_they_are_written(cell: str, codes: str) -> None:
    assert one(f"id\tlangs\nP1\t{cell}\n").langs == tuple(codes.split())


@pytest.mark.parametrize(
    ("cell", "part"),
    [
        ("Modératrice", "moderator"),
        ("participant(e)", "participant"),
        ("participant·e", "participant"),
        ("INTERPRÈTE", "interpreter"),
        ("مقرِّرة", "rapporteur"),
        ("Organizer", "organiser"),
    ],
)
def test_parts_are_read_in_three_languages(cell: str, part: str) -> None:
    assert one(f"id,part\nP1,{cell}\n").part == part


@pytest.mark.parametrize(
    ("cell", "gender"),
    [("F", "female"), ("Homme", "male"), ("أنثى", "female"), ("agender", "agender"), ("-", None)],
)
def test_genders_are_read_in_three_languages_and_others_are_kept(
    cell: str, gender: str | None
) -> None:
    assert one(f"id,gender\nP1,{cell}\n").gender == gender


def test_what_is_no_language_and_no_part_is_named_with_what_is_expected() -> None:
    assert problems_of("id,langs,part\nP1,fr|Frnech,\nP2,oui,chef\n") == [
        "2:2 langs unknown-language",
        "3:2 langs unknown-language",
        "3:3 part unknown-part",
    ]


def test_a_comma_separates_single_words_only() -> None:
    person = one('id,wishes,available\nP1,"fees, waste","Monday morning, if possible"\n')

    assert person.wishes == ("fees", "waste")
    assert person.available == ("Monday morning, if possible",)


@pytest.mark.parametrize(
    "cell", ["123456789012345678", "'123456789012345678", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨"]
)
def test_numbers_on_discord_are_read_with_what_is_around_them(cell: str) -> None:
    assert one(f"id,discord_id\nP1,{cell}\n").discord_id == 123456789012345678


def test_marks_that_nobody_sees_are_left_out_of_names() -> None:
    assert one("id,name,handle\nP1,\u200fبن عمار\u200e,@amina\n").name == "بن عمار"
    assert one("id,name,handle\nP1,x,@amina\n").handle == "amina"


def test_a_handle_belongs_to_one_person_whatever_its_capitals() -> None:
    assert problems_of("id,handle\nP1,Amina\nP2,@amina\n") == ["3:2 handle same-value"]


# --- others ---------------------------------------------------------------------------


def test_others_are_named_by_id_or_by_exactly_their_name() -> None:
    rows = [
        "id,name,together,apart",
        'P1,"Ruiz, Ana",P2; Bruno Caruso,Dario',
        'P2,Amina,"Ruiz, Ana",',
        'P3,Bruno  Caruso,"P1, P2",',
        "P4,Dario,,",
    ]
    people = parse_roster("\n".join(rows).encode(), "r.csv")

    assert [one.together for one in people] == [("P2", "P3"), ("P1",), ("P1", "P2"), ()]
    assert people.participants[0].apart == ("P4",)


def test_without_ids_others_are_found_by_name() -> None:
    people = parse_roster(b"name,apart\nAna,Ben\nBen,\n", "r.csv")

    assert people.participants[0].apart == ("P02",)


def test_others_who_are_not_there_or_not_one_other_are_named() -> None:
    rows = ["id,name,together,apart", "P1,Ana,P9,Ana", "P2,Ben,Eva,", "P3,Eva,,", "P4,Eva,P4,P1|P1"]

    assert problems_of("\n".join(rows)) == [
        "2:3 together unknown-other",
        "2:4 apart other-is-self",
        "3:3 together several-others",
        "5:3 together other-is-self",
    ]


# --- encodings ------------------------------------------------------------------------

FRENCH = "id;Nom;Pays\nP1;Élodie Müller;Sénégal\nP2;François N’Diaye;Côte d’Ivoire\n"
ARABIC = "المعرف;الاسم;البلد\nP1;محمد بن عمار;تونس\nP2;Amélie Ben Saïd;المغرب\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "windows-1252"),
        (ARABIC, "utf-16"),
        (ARABIC, "windows-1256"),
    ],
)
def test_a_roster_is_read_in_the_encodings_of_spreadsheets(text: str, encoding: str) -> None:
    assert parse_roster(text.encode(encoding), "r.csv") == parse_roster(text.encode(), "r.csv")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("P1,É. Zola", None),
        ("ÉTIENNE", "windows-1252"),
        ("Muñoz", "windows-1252"),
        ("Amélie à Genève", "windows-1252"),  # the same letters in both
        ("محمد", "windows-1256"),
        ("Amélie محمد", "windows-1256"),
        ("م", None),
    ],
)
def test_short_texts_are_told_apart_or_not_guessed(text: str, encoding: str | None) -> None:
    written = "windows-1252" if text.isascii() or "م" not in text else "windows-1256"

    assert encoding_of(text.encode(written)) == encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Gérald à Sénégal, Éloïse", "mac_roman"),
        ("محمد بن عمار، تونس", "iso8859_6"),
        ("Gérald Éloïse Sénégal", "cp850"),
        ("Иван Петров", "cp1251"),
        ("Işık Çağlar", "cp1254"),
        ("שלום עולם", "cp1255"),
    ],
)
def test_other_encodings_are_refused_and_not_guessed(text: str, encoding: str) -> None:
    (problem,) = problems_of(f"id,name\nP1,{text}\n".encode(encoding))

    assert problem.endswith("encoding-unclear")


# --- sheets ---------------------------------------------------------------------------


def test_a_title_and_empty_rows_and_columns_do_not_matter() -> None:
    read = read_sheets(
        [
            sheet(
                ("Liste des participants",),
                (),
                (None, "Identifiant", None, " Nom "),
                (),
                (None, "P1", None, "  Ana "),
                (None, None, " ", None),
                (None, "P2", None, "Ben"),
            )
        ]
    )

    assert [(person.id, person.name) for person in read.roster] == [("P1", "Ana"), ("P2", "Ben")]
    assert read.warnings == ()


def test_a_title_above_the_names_does_not_matter_in_a_text_either() -> None:
    assert one("sep=;\nParticipants 2027;;\nid;name;langs\nP1;Ana;fr\n").langs == ("fr",)


def test_the_first_sheet_with_known_columns_is_read() -> None:
    notes = sheet(("Notes",), ("Call the name of each",), name="Notes")
    people = sheet(("id", "name"), ("P1", "Ana"), name="People")
    others = sheet(("id", "name"), ("P2", "Ben"), name="More")

    assert [person.id for person in read_sheets([notes, people, others]).roster] == ["P1"]


def test_numbers_become_texts_as_people_write_them() -> None:
    cells = (Number("7.0"), Number("12"), Number("3.5"))
    (person,) = read_sheets([sheet(("id", "group", "name"), cells)]).roster

    assert (person.id, person.group, person.name) == ("7", "12", "3.5")


def test_a_number_that_lost_its_digits_is_named() -> None:
    assert problems_in(
        sheet(
            ("id", "discord_id"),
            ("P1", Number("1.23456789012346E+17")),
            ("P2", Number("123456789012345000")),
            ("P3", Number("123456789012345678")),
        )
    ) == ["2:2 number-spoilt", "3:2 digits-lost"]


def test_an_error_of_the_spreadsheet_is_named() -> None:
    assert problems_in(sheet(("id", "name"), ("P1", "#N/A"))) == ["2:2 cell-error"]


def test_a_column_without_a_name_is_a_warning_where_it_begins() -> None:
    rows = (("id", None, "name"), ("P1", None, "Ana"), ("P2", "x", "Ben", "y"))
    warnings = read_sheets([sheet(*rows)]).warnings

    assert [(one.code, one.place.line, one.place.column) for one in warnings] == [
        ("unknown-column", 3, 2),
        ("unknown-column", 3, 4),
    ]


@pytest.mark.parametrize(
    ("sheets", "problem"),
    [
        ([], "1:1 empty-file"),
        ([sheet()], "1:1 empty-file"),
        ([sheet(("foo", "bar"), ("1", "2"))], "1:1 no-known-column"),
        ([sheet(("id",))], "1:1 no-people"),
        ([sheet(("id",), *[()] * 10_001, ("P1",))], "10002:1 too-many-rows"),
    ],
)
def test_sheets_without_people_are_refused(sheets: list[Sheet], problem: str) -> None:
    assert problems_in(*sheets) == [problem]


# --- JSON -----------------------------------------------------------------------------


def test_the_people_may_stand_in_an_object() -> None:
    text = '{"version": 1, "participants": [\n {"id": "a", "Nom": "Ana"}], "more": [}'

    assert [person.name for person in parse_roster(text.encode(), "r.json")] == ["Ana"]


@pytest.mark.parametrize("text", ['{"people": []}', '{"participants"}', '{"participants": {}}'])
def test_an_object_without_people_is_refused(text: str) -> None:
    assert len(problems_of(text, "r.json")) == 1


def test_two_names_of_one_field_are_refused_in_json() -> None:
    text = '[{"id": "a"},\n {"id": "b", "nom": "A", "name": "B"}]'

    assert problems_of(text, "r.json") == ["2:2 name columns-mean-the-same"]


# --- altogether -----------------------------------------------------------------------


def test_what_no_field_is_for_is_kept_beside() -> None:
    read = read_roster(b"id,Shoe size,notes\nP1,43,\nP2,,x  y\n", "r.csv")

    assert read.others == ({"shoe_size": "43"}, {"notes": "x y"})
    assert [read.numbered, read_roster(b"name\nA\n", "r.csv").numbered] == [False, True]


def test_reading_what_was_read_changes_nothing() -> None:
    text = "id,name,langs,part,gender,together,wishes,org_alt\n"
    text += "P1,Ana,Français et arabe,experte,F,Ben,a|b,x|y\nP2,Ben,,,,,,\n"
    read = parse_roster(text.encode(), "r.csv")
    again = f"[{','.join(person.model_dump_json(exclude_defaults=True) for person in read)}]"

    assert parse_roster(again.encode(), "r.json") == read


def ten_thousand() -> ReadRoster:
    row = "A{0},Person {0},Organisation {1},Tunisie,Modératrice,français|arabe,h{0},Person {2}\n"
    text = "id,nom,organisation,pays,part,langues,discord,avec\n"
    text += "".join(row.format(at, at % 300, (at + 1) % 10_000) for at in range(10_000))
    return read_roster(text.encode(), "r.csv")


@pytest.mark.volume
def test_ten_thousand_people_are_read_in_seconds() -> None:
    with within(2):
        read = ten_thousand()

    assert len(read.roster) == 10_000


def test_languages_keep_what_was_written_beside_their_code() -> None:
    assert list(languages_of("Français, Frnech")) == [("Français", "fr"), ("Frnech", None)]
