"""Every page in a browser: for every reader, on any screen and on paper, and by itself."""

from importlib.resources import files
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from agenda.parse import parse_agenda
from agenda.text import LANGUAGES
from bot.export.agenda_page import agenda_as_page
from tests.pages.looking import browsing, faults_of, faults_seen, opened, speak
from tests.pages.looks import FEW, FEWEST
from tests.pages.samples import FAULTY, Sample, samples
from tests.stories.test_in_the_browser import opened as practising
from tests.stories.test_in_the_browser import speak as speak_in_practice

pytestmark = pytest.mark.chromium

PLANTED = (
    "color-contrast (serious)",
    "image-alt (critical)",
    "the page scrolls",
    "P. is too wide: Wide.",
    "P. is cut off: Words that are cut off.",
)
SHOWN = """() => [...document.querySelectorAll('article')]
  .filter(one => one.checkVisibility()).map(one => one.lang)"""
HOURS_ON_THE_LEFT = """() => {
  const table = [...document.querySelectorAll('.programme')].find(one => one.checkVisibility());
  const [hours, people] = ['.from', '.who'].map(one => table.querySelector(one));
  return hours.getBoundingClientRect().left < people.getBoundingClientRect().left;
}"""
STARTS_OF_SESSIONS = """() => [...new Set([...document.querySelectorAll('td.what')]
  .filter(one => one.checkVisibility())
  .map(one => Math.round(one.getBoundingClientRect()[
    getComputedStyle(one).direction === 'rtl' ? 'right' : 'left'])))]"""


def the_agenda(folder: Path, language: str = "en") -> Path:
    source = files("agenda.examples").joinpath("mc2cm-2020.yaml").read_bytes()
    file = folder / "agenda.html"
    file.write_text(agenda_as_page(parse_agenda(source).event, language), encoding="utf-8")
    return file


async def test_no_page_has_a_fault_that_a_machine_can_find_but_for_planted_ones(
    chromium: str, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.touch()
    async with browsing(chromium) as browser, opened(browser, file) as page:
        for sample in samples():
            assert [one async for one in faults_of(page, file, sample)] == []

        faulty = Sample("faulty", FAULTY.encode(), FEW[:1], "en")
        found = [one async for one in faults_of(page, file, faulty)]

    assert "faulty asks for https://example.org/a.png" in found
    for fault in PLANTED:
        assert any(fault in one for one in found), fault


async def test_the_page_to_practise_on_has_no_fault_either(chromium: str) -> None:
    found: list[str] = []
    async with practising(chromium) as page:
        for look in (FEWEST[0], FEWEST[-1]):
            await speak_in_practice(page, look.language)
            found += [one async for one in faults_seen(page, look)]

    assert found == []


async def test_the_agenda_is_switched_mirrored_and_printed_without_a_script(
    chromium: str, tmp_path: Path
) -> None:
    file = the_agenda(tmp_path, "fr")
    async with browsing(chromium) as browser, opened(browser, file, scripts=False) as page:
        assert await page.evaluate(SHOWN) == ["fr"]
        for language in LANGUAGES:
            await speak(page, language)
            await page.emulate_media(media="print")
            columns = await page.evaluate(STARTS_OF_SESSIONS)
            await page.emulate_media(media="null")
            printed = PdfReader(BytesIO(await page.pdf(prefer_css_page_size=True)))

            assert await page.evaluate(SHOWN) == [language]
            assert await page.evaluate(HOURS_ON_THE_LEFT) == (language != "ar")
            assert len(columns) == 1, "all days have the same columns"
            assert len(printed.pages) == 1
            assert [round(one) for one in printed.pages[0].mediabox] == [0, 0, 595, 842]
