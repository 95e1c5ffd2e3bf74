"""`python -m tests.pictures`: makes the pictures of the pages anew."""

import asyncio
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from agenda.parse import parse_agenda
from agenda.text import LANGUAGES
from bot.export.agenda_page import agenda_as_page
from tests.conftest import TOOLS
from tests.pictures.drawing import beside, draw, shrink
from tests.pictures.sheets import SHEETS, Line, Sheet
from tests.pictures.visitor import EXAMPLE, NARROW, WIDE, visiting

A4: Final = {"width": 794, "height": 1123}
"""In pixels of a page, of which there are 96 to an inch."""

MARGINS: Final = "html { padding: 10mm 12mm }"
FOLDER: Final = Path(__file__).parents[2] / "docs" / "pictures"
MOST_OF_A_SHEET, MOST_OF_THE_FIRST = 300_000, 200_000


async def main(names: list[str]) -> int:
    """Make all pictures, or those with these names, and give the exit status."""
    path = TOOLS["chromium"].find()
    if path is None:
        sys.stderr.write("The pictures need Chromium (on Debian: apt-get install chromium).\n")
        return 1
    from playwright.async_api import async_playwright  # noqa: PLC0415 -- needs its driver only here

    async with async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        if not names or "practice" in names:
            _write("practice", shrink(await _practice(browser), MOST_OF_THE_FIRST))
        if not names or "paper" in names:
            _write("paper", shrink(await _paper(browser), MOST_OF_A_SHEET))
        for sheet in SHEETS:
            name = f"commands-{sheet.name}"
            if not names or name in names:
                _write(name, shrink(await _sheet(browser, sheet), MOST_OF_A_SHEET))
        await browser.close()
    return 0


async def _practice(browser: Any) -> bytes:
    """Photograph a moderator who looks at the status, and types on."""
    looks = Sheet("practice", "", "moderator", ())
    async with visiting(browser, "en", looks, WIDE) as visitor:
        await visitor.use(Line("run status", where="moderators"))
        await visitor.page.click("#typed")
        await visitor.page.keyboard.type("/run ")
        await visitor.page.locator("#list li").nth(7).wait_for()
        await visitor.page.wait_for_function("busy === 0")
        return bytes(await visitor.page.screenshot(animations="disabled", caret="hide"))


async def _paper(browser: Any) -> bytes:
    """Photograph the agenda of the example as it is printed, in English and in Arabic."""
    example = (files("agenda") / "examples" / f"{EXAMPLE}.yaml").read_bytes()
    event = parse_agenda(example).event
    page = await browser.new_page(viewport=A4)
    await page.emulate_media(media="print")
    pictures = []
    for language in ("en", "ar"):
        await page.set_content(agenda_as_page(event, language))
        await page.add_style_tag(content=MARGINS)
        pictures.append(bytes(await page.screenshot()))
    return beside(pictures)


async def _sheet(browser: Any, sheet: Sheet) -> bytes:
    columns = []
    for language in LANGUAGES:
        async with visiting(browser, language, sheet, NARROW) as visitor:
            columns.append([await visitor.use(line) for line in sheet.lines])
    return await draw(browser, columns)


def _write(name: str, picture: bytes) -> None:
    path = FOLDER / f"{name}.png"
    path.write_bytes(picture)
    sys.stdout.write(f"docs/pictures/{path.name}: {len(picture)} bytes\n")


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
