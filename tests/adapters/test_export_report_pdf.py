"""Reports on paper: tagged, in the fonts that come with them, and no trace of who wrote them."""

import re
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import pytest
from pypdf import PdfReader

from agenda.report.document import Document, Paragraph
from agenda.text import LANGUAGES, Language, Text
from bot.export.report import write_document
from tests.adapters.made_up_report import TITLE, event, report, typed_report
from tests.adapters.reading_papers import tags_of
from tests.adapters.reading_reports import letters_in, lines_of, text_of_pdf
from tests.processes import in_another_process

ROOT: Final = Path(__file__).parents[2]
MOST_FOR_FONTS: Final = 1_500_000
ONE_MORE_PROCESS: Final = """
import sys
from bot.export.report import write_document
from tests.adapters.made_up_report import event, report
sys.stdout.buffer.write(write_document(report(), event(), "ar", "pdf"))
"""
WITHOUT_THE_EXTRA: Final = """
import sys
sys.modules["weasyprint"] = None
from agenda.errors import MajlisError
from bot.export.report import write_document
from tests.adapters.made_up_report import event, report
try:
    write_document(report(), event(), "en", "pdf")
except MajlisError as error:
    print(error.message.key)
"""
LATIN_WORD: Final = re.compile("[A-Za-zÀ-ÿ]+")

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def written(language: Language) -> bytes:
    return write_document(report(), event(), language, "pdf")


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data))


def root_of(data: bytes) -> Any:
    return read(data).root_object


def fonts_of(data: bytes) -> set[str]:
    """Give the names of all fonts, which are embedded or this fails."""
    names = set()
    for page in read(data).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            (inner,) = font.get_object()["/DescendantFonts"]
            described = inner.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(described)
            names.add(str(described["/FontName"]).rpartition("+")[2])
    return names


@pytest.mark.pango
@in_every_language
@pytest.mark.parametrize("part", [slice(0, 9), slice(9, None)], ids=["words", "table"])
def test_the_words_on_paper_are_those_of_the_other_formats(part: slice, language: Language) -> None:
    one_page = Document("part", TITLE, report().blocks[part])
    told = lines_of("json", write_document(one_page, event(), language, "json"))

    paper = text_of_pdf(write_document(one_page, event(), language, "pdf"))

    assert letters_in(paper) == letters_in("".join(told))
    assert sorted(LATIN_WORD.findall(paper)) == sorted(LATIN_WORD.findall(" ".join(told)))


@pytest.mark.pango
@in_every_language
def test_it_is_tagged_and_says_its_language_and_its_title(language: Language) -> None:
    root = root_of(written(language))

    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == language
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/StructTreeRoot" in root


@pytest.mark.pango
def test_its_tags_tell_headings_lists_and_heads_of_tables() -> None:
    seen = tags_of(read(written("en")))

    assert [tag for tag in seen if tag.startswith("/H")] == ["/H1", "/H2", "/H3", "/H4", "/H2"]
    assert seen.count("/LI") == 4
    assert seen.count("/Table") >= 2
    assert seen.count("/TH") >= 4 + 3


@pytest.mark.pango
@in_every_language
def test_it_says_its_title_and_nothing_else_of_itself(language: Language) -> None:
    reader = read(written(language))

    told_of_itself = {key: str(value) for key, value in (reader.metadata or {}).items()}

    assert told_of_itself == {"/Title": TITLE.in_language(language)}
    assert "/ID" not in reader.trailer
    told = root_of(written(language))["/Metadata"].get_data()
    for unwanted in (b"Producer", b"Creator", b"creator", b"WeasyPrint", b"Date", b"uuid"):
        assert unwanted not in told
    assert b"<pdfuaid:part>1" in told or b'pdfuaid:part="1"' in told


@pytest.mark.pango
def test_another_process_writes_the_same_bytes() -> None:
    other = in_another_process(ONE_MORE_PROCESS, PYTHONHASHSEED="7", TZ="Asia/Tokyo")

    assert other == written("ar")


@pytest.mark.pango
@in_every_language
def test_only_our_fonts_are_in_it(language: Language) -> None:
    fonts = fonts_of(written(language))

    assert fonts
    assert all(one.startswith(("Noto-Sans", "NotoSans")) for one in fonts), fonts


@pytest.mark.pango
def test_what_our_fonts_cannot_draw_brings_no_other_font() -> None:
    typed = Text({"en": "Well done 👍🏽 👩‍🏫, 城市 in Αθήνα и Київ → ☑"})
    data = write_document(Document("d", TITLE, (Paragraph(typed),)), event(), "en", "pdf")

    assert all("Noto" in one for one in fonts_of(data))
    assert "Well done , \ufffd\ufffd in Αθήνα и Київ → ☑" in read(data).pages[0].extract_text()


@pytest.mark.pango
@in_every_language
def test_pages_are_of_paper_and_numbered(language: Language) -> None:
    pages = read(write_document(typed_report(), event(), language, "pdf")).pages

    assert len(pages) > 10
    for number, page in enumerate(pages, start=1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
        foot = page.extract_text().strip().splitlines()[-1]
        assert {str(number), str(len(pages))} <= set(re.findall(r"\d+", foot))


def test_the_fonts_are_small_and_have_their_licence() -> None:
    folder = files("bot.export") / "fonts"
    fonts = [one for one in folder.iterdir() if one.name.endswith(".ttf")]

    assert len(fonts) == 6
    assert sum(len(one.read_bytes()) for one in fonts) < MOST_FOR_FONTS
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")


def test_without_the_extra_it_is_said_what_to_install() -> None:
    assert in_another_process(WITHOUT_THE_EXTRA).strip() == b"export.no-pdf"


@pytest.mark.pango
def test_nothing_is_fetched_but_the_fonts() -> None:
    import weasyprint  # noqa: PLC0415 -- an extra, and slow

    from bot.export.pdf import _fetcher  # noqa: PLC0415 -- the same

    fetch = _fetcher(weasyprint).fetch
    assert fetch("font:NotoSans-Bold.ttf").read()[:4] == b"\x00\x01\x00\x00"
    for address in ("https://example.org/a.ttf", "file:///etc/hostname", "font:../report.py", "a"):
        with pytest.raises(ValueError, match="nothing is fetched"):
            fetch(address)
