"""Photographs of the pages: taken in a browser, made small, held against those that are kept."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from PIL import Image, ImageChops

from tests.golden.pages import WIDTH, head

FOLDER: Final = Path(__file__).parent / "pictures"
COLOURS: Final = 16
TOLERANCE: Final = 12.0
"""How far a spot may be from the one that is kept, in shades of 256.

Fewer colours, and letters drawn a little differently, make at most 5; a word elsewhere, over 20.
"""

COARSE, SPOT = 4, 6
"""Pictures are compared at a quarter of their size, and a spot is 6 dots of that each way."""

OUT_OF_SIZE: Final = 256.0
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-lcd-text",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
)


def kept(group: str) -> Path:
    """Give where a group's picture is kept."""
    return FOLDER / f"{group}.png"


def photographs(chromium: str, bodies: Iterable[str]) -> list[bytes]:
    """Draw pages, one after another, in one browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- needs its driver only here

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        page = browser.new_page(viewport={"width": WIDTH, "height": 900})
        page.set_content(f"<!doctype html><html><head>{head()}</head><body></body></html>")
        pictures = [_photograph(page, body) for body in bodies]
        browser.close()
    return pictures


def _photograph(page: Any, shown: str) -> bytes:
    page.evaluate(
        "async shown => { document.body.innerHTML = shown; await document.fonts.ready; }", shown
    )
    return bytes(page.screenshot(full_page=True, animations="disabled"))


def small(picture: bytes) -> bytes:
    """Keep few colours, which is enough to read it by."""
    few = Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    file = io.BytesIO()
    few.save(file, "PNG", optimize=True)
    return file.getvalue()


def difference(old: bytes, new: bytes) -> float:
    """Tell how far two pictures are apart at their worst spot."""
    before, after = (Image.open(io.BytesIO(one)).convert("L") for one in (old, new))
    if before.size != after.size:
        return OUT_OF_SIZE
    apart = ImageChops.difference(before.reduce(COARSE), after.reduce(COARSE)).reduce(SPOT)
    return float(max(apart.tobytes()))
