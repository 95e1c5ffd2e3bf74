"""Reports to edit: real styles, every run in its own direction, and no trace of who wrote them."""

from io import BytesIO
from typing import Final
from xml.etree.ElementTree import Element
from zipfile import ZipFile

import docx
import pytest

from agenda.messages import Many, pages
from agenda.report.document import Document, Paragraph
from agenda.text import LANGUAGES, Language, Text
from bot.export.report import write_document
from tests.adapters.made_up_report import HIGHLIGHTS, TITLE, event, report, typed_report
from tests.adapters.reading_reports import WORD, flat, part_of

BODY: Final = "word/document.xml"
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def written(language: Language, document: Document | None = None) -> bytes:
    return write_document(document or report(), event(), language, "docx")


def every(root: Element, tag: str) -> list[Element]:
    return list(root.iter(f"{WORD}{tag}"))


def has(element: Element, path: str) -> bool:
    return element.find("/".join(f"{WORD}{one}" for one in path.split("/"))) is not None


def runs_of(data: bytes) -> list[tuple[str, bool]]:
    """Give the words of every run, and whether it is marked as running from right to left."""
    return [
        (flat("".join(one.text or "" for one in run.iter(f"{WORD}t"))), has(run, "rPr/rtl"))
        for run in every(part_of(data, BODY), "r")
    ]


@in_every_language
def test_parts_of_a_report_have_the_styles_an_editor_knows(language: Language) -> None:
    document = docx.Document(BytesIO(written(language)))
    styles = [one.style.name for one in document.paragraphs if one.style and one.text]

    assert styles == [
        "Title",
        "Subtitle",
        "Small Print",
        "Normal",
        "Normal",
        "Heading 1",
        "Heading 2",
        "Heading 3",
        *["List Bullet"] * 4,
        "Normal",
        "Heading 1",
    ]
    assert [one.style.name for one in document.tables if one.style] == [
        "Report Facts",
        "Report Table",
    ]


def test_every_style_that_is_used_is_there() -> None:
    data = written("ar", typed_report())
    known = {
        one.attrib[f"{WORD}styleId"] for one in every(part_of(data, "word/styles.xml"), "style")
    }
    body = part_of(data, BODY)

    used = {
        one.attrib[f"{WORD}val"]
        for tag in ("pStyle", "rStyle", "tblStyle")
        for one in every(body, tag)
    }

    assert used <= known


def test_the_head_of_a_table_stands_on_every_page() -> None:
    body = part_of(written("en"), BODY)
    facts, table = every(body, "tbl")

    assert [has(row, "trPr/tblHeader") for row in every(table, "tr")] == [True, False, False, False]
    assert not every(facts, "tblHeader")


def test_columns_are_as_wide_as_the_paper_leaves_room() -> None:
    for table in every(part_of(written("fr", typed_report()), BODY), "tbl"):
        widths = [int(one.attrib[f"{WORD}w"]) for one in every(table, "gridCol")]
        assert 9350 <= sum(widths) <= 9411
        assert min(widths) > 300


# --- directions -------------------------------------------------------------------------


def test_an_arabic_report_runs_from_right_to_left_in_all_its_parts() -> None:
    data = written("ar")
    body = part_of(data, BODY)
    paragraphs = every(body, "p") + every(part_of(data, "word/footer1.xml"), "p")

    assert all(has(one, "pPr/bidi") for one in paragraphs)
    assert all(has(one, "tblPr/bidiVisual") for one in every(body, "tbl"))
    assert [has(one, "bidi") for one in every(body, "sectPr")] == [True]
    assert any(has(one, "pPr/bidi") for one in every(part_of(data, "word/styles.xml"), "style"))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_other_reports_run_from_left_to_right(language: Language) -> None:
    data = written(language)

    for name in (BODY, "word/footer1.xml", "word/styles.xml"):
        part = part_of(data, name)
        assert not every(part, "bidi")
        assert not every(part, "bidiVisual")


def test_only_arabic_runs_are_marked_so() -> None:
    runs = runs_of(written("ar"))

    assert ("15-38 Méditerranée (2018–2020)", False) in runs
    assert ("09:00–10:15", False) in runs
    assert ("Julien Simon", False) in runs
    assert ("40%", False) in runs
    assert (flat(TITLE.in_language("ar")), True) in runs
    for words, marked in runs:
        letters = [one for one in words if one.isalpha()]
        assert marked == any("\u0600" <= one <= "\u06ff" for one in letters) or not letters


def test_an_arabic_name_in_another_report_is_a_run_of_its_own() -> None:
    runs = runs_of(written("en"))

    assert [words for words, marked in runs if marked] == ["طنجة", "مدينة للجميع"]


def test_names_in_an_arabic_list_keep_the_order_of_the_list() -> None:
    many = Many(("Sevilla", "Oujda"))
    listed = Document("d", TITLE, (Paragraph(pages.FUNDERS(names=many)),))

    texts = [one.text or "" for one in every(part_of(written("ar", listed), BODY), "t")]

    assert texts[-3:] == ["Sevilla", "\u200f، ", "Oujda"]


def test_bold_and_size_hold_for_arabic_letters_too() -> None:
    data = written("ar")
    styles = part_of(data, "word/styles.xml")

    for look in every(styles, "rPr") + every(part_of(data, BODY), "rPr"):
        assert has(look, "b") == has(look, "bCs")
        assert has(look, "sz") == has(look, "szCs")
    assert all(one.attrib.get(f"{WORD}cs") for one in every(styles, "rFonts"))
    assert [one.attrib[f"{WORD}bidi"] for one in every(styles, "lang")] == ["ar-SA"]


@in_every_language
def test_french_spaces_and_quotes_are_kept(language: Language) -> None:
    texts = [one.text or "" for one in every(part_of(written(language), BODY), "t")]

    wanted = HIGHLIGHTS[1].in_language(language)
    assert language == "ar" or wanted in texts
    assert language != "fr" or "\u00a0heures" in wanted


# --- what the file says of itself -----------------------------------------------------------


@in_every_language
def test_its_properties_are_its_title_and_its_language(language: Language) -> None:
    data = written(language)
    properties = part_of(data, "docProps/core.xml")

    assert {one.tag.rpartition("}")[2]: one.text for one in properties} == {
        "title": TITLE.in_language(language),
        "language": language,
    }
    assert sorted(ZipFile(BytesIO(data)).namelist()) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_no_part_tells_of_a_moment_a_session_or_a_program() -> None:
    packed = ZipFile(BytesIO(written("en")))

    for info in packed.infolist():
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert not info.extra
        assert not info.comment
        told = packed.read(info)
        for unwanted in (b"rsid", b"dcterms:created", b"python", b"Application", b"w:comment"):
            assert unwanted not in told, (info.filename, unwanted)


def test_an_editor_is_asked_not_to_add_who_edits() -> None:
    settings = part_of(written("en"), "word/settings.xml")

    assert has(settings, "removePersonalInformation")
    assert has(settings, "removeDateAndTime")


@in_every_language
def test_pages_are_numbered(language: Language) -> None:
    footer = part_of(written(language), "word/footer1.xml")

    assert [(one.text or "").strip() for one in every(footer, "instrText")] == ["PAGE", "NUMPAGES"]


def test_what_stands_for_a_number_counts_nothing_when_it_is_typed() -> None:
    typed = Document("d", TITLE, (Paragraph(Text({"en": "\ue000"})),))

    assert not every(part_of(written("en", typed), BODY), "instrText")


def test_a_link_leads_where_it_says() -> None:
    data = written("ar")
    (link,) = every(part_of(data, BODY), "hyperlink")
    relations = part_of(data, "word/_rels/document.xml.rels")
    targets = [one.attrib["Target"] for one in relations if "TargetMode" in one.attrib]

    assert targets == ["https://example.org/a_b?c=1&d=2"]
    assert not any(has(one, "rPr/rtl") for one in every(link, "r"))
