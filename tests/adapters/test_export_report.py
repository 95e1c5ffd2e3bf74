"""Reports in five formats: the same words in each, and nothing in them that was only typed."""

import json
import re
from typing import Final

import pytest

from agenda.messages import pages
from agenda.report.document import Document, Facts, Heading, Paragraph, Points, Table
from agenda.text import LANGUAGES, Language, Text
from bot.export.report import FORMATS, file_name, passages_of, write_document
from tests.adapters.made_up_report import event, long_report, report, typed_report
from tests.adapters.reading_reports import flat, lines_of, page_of, tokens_of

QUICK: Final = ("md", "html", "docx", "json")
ISOLATES: Final = "\u2066\u2067\u2068\u2069"

in_every_language = pytest.mark.parametrize("language", LANGUAGES)
in_quick_formats = pytest.mark.parametrize("kind", QUICK)


def written(document: Document, language: Language, kind: str) -> bytes:
    return write_document(document, event(), language, kind)


def of(*blocks: Heading | Paragraph | Points | Facts | Table) -> Document:
    return Document("small", Text({"en": "Title"}), blocks)


def only(words: str, language: Language = "en") -> Document:
    return of(Paragraph(Text({language: words})))


# --- all formats ------------------------------------------------------------------------


def test_reports_have_five_formats() -> None:
    assert FORMATS == ("md", "html", "docx", "pdf", "json")


def test_a_file_is_named_after_its_document_and_its_language() -> None:
    assert file_name(report(), "ar", "docx") == "report-ar.docx"


@in_every_language
@pytest.mark.parametrize("document", [report(), typed_report()], ids=["report", "typed"])
def test_the_words_are_the_same_in_every_format(document: Document, language: Language) -> None:
    told = {kind: lines_of(kind, written(document, language, kind)) for kind in QUICK}

    assert len(told["json"]) > 20
    assert told["md"] == told["html"] == told["docx"] == told["json"]


@in_every_language
@in_quick_formats
def test_the_same_document_gives_the_same_bytes(language: Language, kind: str) -> None:
    assert written(report(), language, kind) == written(report(), language, kind)


@in_every_language
@in_quick_formats
def test_passages_are_the_title_and_what_is_public(language: Language, kind: str) -> None:
    passages = passages_of(report(), event(), language)

    assert passages[0] == report().title.in_language(language)  # type: ignore[union-attr]
    assert {flat(one) for one in passages} <= set(lines_of(kind, written(report(), language, kind)))
    assert any("Julien Simon" in one for one in passages)
    assert not any("40" in one for one in passages)


@in_quick_formats
def test_a_list_and_a_table_without_anything_are_left_out(kind: str) -> None:
    nothing = Text({"en": "\x00"})
    head = (Text({"en": "Head"}),)

    empty = of(Points(()), Facts(()), Table(head, ()), Paragraph(nothing), Points((nothing,)))

    assert lines_of(kind, written(empty, "en", kind)) == ["Title"]


@in_quick_formats
def test_line_breaks_become_spaces_and_controls_are_dropped(kind: str) -> None:
    typed = only("one\r\ntwo\x00\x1b three \u202efour\ufffe \ud800five\u2029six")

    lines = lines_of(kind, written(typed, "en", kind))

    assert lines == ["Title", "one two three four five six"]


def test_headings_never_leave_a_level_out() -> None:
    levels = (3, 1, 3, 7, 0)
    headings = (Heading(Text({"en": f"H{level}"}), level) for level in levels)

    shape = json.loads(written(of(*headings), "en", "json"))

    assert [block["level"] for block in shape["blocks"]] == [1, 1, 2, 3, 1]


def test_emoji_and_letters_of_any_script_stay() -> None:
    typed = "Well done 👍🏽 👩‍🏫, 城市 Αθήνα"

    assert {lines_of(kind, written(only(typed), "en", kind))[1] for kind in QUICK} == {typed}


@pytest.mark.parametrize("kind", QUICK)
def test_no_file_tells_what_wrote_it_or_when(kind: str) -> None:
    told = written(only("Nothing"), "en", kind).lower()

    for unwanted in (b"majlis", b"python", b"generator", b"weasyprint", b"creator", b"author"):
        assert unwanted not in told


# --- JSON -------------------------------------------------------------------------------


def test_json_tells_of_each_block_what_it_is_and_whether_it_is_public() -> None:
    shape = json.loads(written(report(), "en", "json"))

    assert list(shape) == ["blocks", "form", "language", "subtitle", "title"]
    assert shape["language"] == "en"
    assert shape["blocks"][0] == {
        "kind": "paragraph",
        "public": False,
        "small": True,
        "words": "The report follows the Chatham House Rule: nobody is named beside what was said.",
    }
    assert {block["kind"] for block in shape["blocks"]} == {
        "facts",
        "heading",
        "paragraph",
        "points",
        "table",
    }
    table = shape["blocks"][-1]
    assert table["head"] == ["Recommendations", "For whom", "Support"]
    assert [len(row) for row in table["words"]] == [3, 3, 3]


# --- Markdown ---------------------------------------------------------------------------


@in_every_language
def test_markdown_has_headings_lists_and_tables(language: Language) -> None:
    tokens = tokens_of(written(report(), language, "md"))
    kinds = [token.type for token in tokens]

    assert [token.tag for token in tokens if token.type == "heading_open"] == [
        "h1",
        "h2",
        "h3",
        "h4",
        "h2",
    ]
    assert kinds.count("list_item_open") == 4
    assert kinds.count("table_open") == 2
    assert kinds.count("tr_open") == 1 + 4 + 1 + 3


@in_every_language
def test_nothing_typed_becomes_markdown(language: Language) -> None:
    tokens = tokens_of(written(typed_report(), language, "md"))
    kinds = {token.type for token in tokens}
    inside = {child.type for token in tokens for child in token.children or ()}

    assert not kinds & {"html_block", "hr", "fence", "code_block", "blockquote_open"}
    assert "ordered_list_open" not in kinds
    assert inside <= {"text", "text_special"}


def test_arabic_markdown_has_isolates_in_pairs_and_no_other_marks() -> None:
    told = written(report(), "ar", "md").decode()

    for line in told.splitlines():
        assert line.count("\u2068") == line.count("\u2069")
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]", told)
    assert "\u206815-38 Méditerranée (2018–2020)\u2069" in told
    assert "(\u2068Tanger\u2069)" in told


@pytest.mark.parametrize("language", ["en", "fr"])
def test_markdown_from_left_to_right_isolates_only_arabic(language: Language) -> None:
    told = written(report(), language, "md").decode()

    assert re.findall("\u2068[^\u2069]*\u2069", told) == [
        "\u2068طنجة\u2069",
        "\u2068مدينة للجميع\u2069",
    ]


def test_an_address_of_ours_is_a_link_in_markdown() -> None:
    assert "<https://example.org/a_b?c=1&d=2>" in written(report(), "fr", "md").decode()


# --- HTML -------------------------------------------------------------------------------


@in_every_language
def test_the_page_says_its_language_and_needs_nothing_else(language: Language) -> None:
    data = written(report(), language, "html")
    page = page_of(data)
    (html,) = page.every("html")

    assert html.attributes == {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}
    assert {one.attributes.get("name") for one in page.every("meta")} == {
        None,
        "viewport",
        "color-scheme",
    }
    assert not [tag for tag in ("script", "link", "img", "iframe") if any(page.every(tag))]
    assert b"url(" not in data
    assert b"@import" not in data


@in_every_language
def test_headings_of_the_page_are_in_order(language: Language) -> None:
    page = page_of(written(report(), language, "html"))

    headings = [one.tag for one in page.every() if re.fullmatch("h[1-6]", one.tag)]

    assert headings == ["h1", "h2", "h3", "h4", "h2"]


def test_every_head_of_the_page_says_what_it_heads() -> None:
    page = page_of(written(report(), "en", "html"))

    scopes = [one.attributes.get("scope") for one in page.every("th")]

    assert scopes == ["row"] * 4 + ["col"] * 3


def test_what_runs_the_other_way_is_set_apart_on_the_page() -> None:
    page = page_of(written(report(), "ar", "html"))
    apart = [(one.text(), one.attributes["dir"]) for one in page.every("bdi")]

    assert ("15-38 Méditerranée (2018–2020)", "ltr") in apart
    assert ("It Takes a Community", "ltr") in apart
    assert ("09:00–10:15", "ltr") in apart
    assert {way for _, way in apart} == {"ltr"}


def test_arabic_in_another_language_says_so_on_the_page() -> None:
    page = page_of(written(report(), "fr", "html"))

    assert [(one.text(), one.attributes) for one in page.every("bdi")] == [
        ("طنجة", {"dir": "rtl", "lang": "ar"}),
        ("مدينة للجميع", {"dir": "rtl", "lang": "ar"}),
    ]


def test_a_text_in_another_language_than_the_report_says_which() -> None:
    page = page_of(written(only("Une ville", "fr"), "en", "html"))
    back = page_of(written(only("Une ville", "fr"), "ar", "html"))

    assert [one.attributes for one in page.every("span")] == [{"lang": "fr"}]
    assert [one.attributes for one in back.every("bdi")][-1] == {"dir": "ltr", "lang": "fr"}


def test_nothing_typed_becomes_html() -> None:
    page = page_of(written(typed_report(), "en", "html"))

    assert not list(page.every("script"))
    assert not list(page.every("b"))
    assert "<script>alert(1)</script> &amp; <b>bold</b>" in [one.text() for one in page.every("h1")]


def test_a_label_of_ours_keeps_its_stress() -> None:
    told = written(of(Paragraph(pages.PERSON(name="Viola"))), "en", "html")

    assert b"<p><strong>Viola</strong></p>" in told


@in_quick_formats
def test_a_long_report_is_written_as_well(kind: str) -> None:
    assert len(lines_of(kind, written(long_report(14), "ar", kind))) == 2 + 14 * 32
