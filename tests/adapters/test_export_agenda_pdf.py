"""The agenda on paper: the four days of 2020 on one sheet in each language, and longer ones."""

import re
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import pytest
from pypdf import PdfReader

from agenda.errors import RefusedError
from agenda.messages import pages
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.text import LANGUAGES, Language
from bot.export.agenda_page import agenda_for_paper
from bot.export.agenda_pdf import agenda_as_pdf
from bot.export.pdf import NOT_DRAWN
from tests.adapters.reading_papers import tags_of
from tests.processes import in_another_process
from tests.speed import within

ROOT: Final = Path(__file__).parents[2]
LEAST_POINTS: Final = 7.5
ARABIC_PROBES: Final = (
    "استقبال المشاركين",
    "منهجية العمل في القاعات الفرعية",
    "الحد من التضليل الإعلامي بشأن الهجرة",
    "ملاحظات ختامية",
)
ANOTHER_PROCESS: Final = """
import sys
from importlib.resources import files
from agenda.parse import parse_agenda
from bot.export.agenda_pdf import agenda_as_pdf
event = parse_agenda(files("agenda.examples").joinpath("mc2cm-2020.yaml").read_bytes()).event
sys.stdout.buffer.write(agenda_as_pdf(event, "ar"))
"""
WITHOUT_THE_EXTRA: Final = f"""
import sys
sys.modules["weasyprint"] = sys.modules["fontTools"] = None
from agenda.errors import MajlisError
try:
    exec({ANOTHER_PROCESS!r})
except MajlisError as error:
    print(error.message.key)
"""

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def example(name: str) -> Event:
    return parse_agenda(files("agenda.examples").joinpath(f"{name}.yaml").read_bytes()).event


@cache
def written(name: str, language: Language) -> bytes:
    return agenda_as_pdf(example(name), language)


def read(name: str, language: Language) -> PdfReader:
    return PdfReader(BytesIO(written(name, language)))


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.pango
@in_every_language
def test_the_agenda_of_2020_stands_on_one_sheet(language: Language) -> None:
    reader = read("mc2cm-2020", language)
    (page,) = reader.pages

    assert [round(one) for one in page.mediabox] == [0, 0, 595, 842]
    text = flat(page.extract_text())
    names = [one.name for one in example("mc2cm-2020").people.values() if one.name]
    assert [one for one in names if one not in text] == []


@pytest.mark.pango
@in_every_language
def test_its_letters_can_be_read_without_a_glass(language: Language) -> None:
    sizes = set[float]()

    def look(text: str, _cm: Any, tm: list[float], _font: Any, size: float) -> None:
        if text.strip():
            sizes.add(round(abs(tm[3]) * size, 1))

    read("mc2cm-2020", language).pages[0].extract_text(visitor_text=look)

    assert min(sizes - {0.1}) >= LEAST_POINTS  # the smallest are heads of columns told once more


@pytest.mark.pango
def test_arabic_can_be_searched_and_copied() -> None:
    text = flat(read("mc2cm-2020", "ar").pages[0].extract_text())

    assert [one for one in ARABIC_PROBES if one not in text] == []


@pytest.mark.pango
@in_every_language
def test_a_longer_agenda_tells_its_title_and_the_page_on_each(language: Language) -> None:
    first, *others = [one.extract_text() for one in read("uclg-2022", language).pages]
    title = set(example("uclg-2022").title.in_language(language).split())
    count = {"en": "Page 2 of 2", "fr": "Page 2 sur 2", "ar": "صفحة"}[language]

    assert len(others) == 1
    assert count not in first or language == "ar"
    assert count in others[0]
    assert len([one for one in title if one in others[0]]) > len(title) * 0.7


@pytest.mark.pango
@in_every_language
def test_it_is_tagged_and_says_its_language_and_its_title_alone(language: Language) -> None:
    reader = read("mc2cm-2020", language)
    root: Any = reader.root_object
    title = example("mc2cm-2020").title.in_language(language)

    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    told_of_itself = {key: str(value) for key, value in (reader.metadata or {}).items()}
    assert list(told_of_itself) == ["/Title"]
    assert title in told_of_itself["/Title"]
    assert "/ID" not in reader.trailer
    for unwanted in (b"Producer", b"Creator", b"WeasyPrint", b"Date"):
        assert unwanted not in root["/Metadata"].get_data()


@pytest.mark.pango
def test_its_tags_tell_headings_lists_and_heads_of_tables() -> None:
    seen = tags_of(read("mc2cm-2020", "ar"))

    assert [seen.count(tag) for tag in ("/H1", "/H2", "/Table")] == [1, 5, 4]
    assert seen.count("/H3") == len(list(example("mc2cm-2020").sessions()))
    assert seen.count("/TH") >= 4 * 4 + seen.count("/H3")
    assert seen.count("/LI") > 10


@pytest.mark.pango
def test_another_process_writes_the_same_bytes() -> None:
    other = in_another_process(ANOTHER_PROCESS, PYTHONHASHSEED="7", TZ="Asia/Tokyo")

    assert other == written("mc2cm-2020", "ar")


@pytest.mark.pango
def test_three_languages_are_written_within_three_seconds() -> None:
    with within(3):
        for language in LANGUAGES:
            agenda_as_pdf(example("mc2cm-2020"), language)


@pytest.mark.pango
def test_no_font_of_the_machine_is_used() -> None:
    title = "Rooms 🎉 and 部屋"
    source = files("agenda.examples").joinpath("gfmd-breakout.yaml").read_text(encoding="utf-8")
    renamed = re.sub(r"(?m)^title:.*\n(?:  .*\n)*", f"title: {title}\n", source, count=1)
    event = parse_agenda(renamed.encode()).event
    reader = PdfReader(BytesIO(agenda_as_pdf(event, "en")))
    fonts = {
        str(font.get_object()["/BaseFont"]).rpartition("+")[2]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }

    assert all(one.startswith("Noto-Sans") for one in fonts)
    assert f"Rooms and {NOT_DRAWN * 2}" in flat(reader.pages[0].extract_text())


def test_one_size_of_letters_for_every_language_and_larger_ones_where_there_is_room() -> None:
    def size(name: str, language: Language, day: int | None = None) -> str:
        found = re.search(
            r"article \{ font-size: ([\d.]+)pt", agenda_for_paper(example(name), language, day)
        )
        assert found
        return found[1]

    assert {size("mc2cm-2020", one) for one in LANGUAGES} == {"7.5"}
    assert {size("uclg-2022", one) for one in LANGUAGES} == {"8.5"}
    assert size("gfmd-breakout", "ar") == "10.0"
    assert size("mc2cm-2020", "fr", day=2) == "10.0"


def test_a_day_that_the_agenda_does_not_have_is_refused() -> None:
    with pytest.raises(RefusedError) as refused:
        agenda_as_pdf(example("mc2cm-2020"), "en", day=5)

    assert refused.value.message == pages.NO_SUCH_DAY(number=5, n=4)


def test_without_the_extra_it_is_said_what_to_install() -> None:
    assert in_another_process(WITHOUT_THE_EXTRA).strip() == b"export.no-pdf"
