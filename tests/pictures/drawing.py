"""How pictures become sheets, and sheets small files."""

import base64
import html
import io
from collections.abc import Sequence
from typing import Any, Final

from PIL import Image

from agenda.text import LANGUAGES
from tests.pictures.visitor import Shot

WIDTH: Final = 1500
COLOURS: Final = (256, 128, 64, 48, 32, 24)
"""As many as fit into a file."""

GREY: Final = "#8a8d91"

RARE: Final = 8
"""How many of them are for what is small and unlike the rest."""

NAMES: Final = {"en": "English", "fr": "Français", "ar": "العربية"}
STYLE: Final = """
  * { box-sizing: border-box; }
  body { margin: 0; padding: 14px; inline-size: 1500px; background: #1e1f22; color: #e8e9eb;
    font: 14px/1.4 "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
  table { border-collapse: separate; border-spacing: 8px 4px; table-layout: fixed; width: 100%; }
  td { vertical-align: top; padding: 0 0 10px; }
  th { text-align: start; font-size: 16px; padding: 0 0 4px; }
  p { margin: 0 0 4px; color: #c9ced6; overflow-wrap: anywhere; }
  p { line-height: 22px; }
  img { display: block; max-width: 100%; margin-block-end: 4px; }
  [dir="rtl"] { text-align: right; }
  [dir="rtl"] img { margin-inline-end: auto; }
"""


async def draw(browser: Any, columns: Sequence[Sequence[Shot]]) -> bytes:
    """Put what was photographed in each language side by side."""
    heads = "".join(f"<th {_way(one)}>{NAMES[one]}</th>" for one in LANGUAGES)
    rows = "".join(_row(row) for row in zip(*columns, strict=True))
    page = await browser.new_page(viewport={"width": WIDTH, "height": 800})
    await page.set_content(
        f"<!doctype html><style>{STYLE}</style><table><tr>{heads}</tr>{rows}</table>"
    )
    picture = bytes(await page.locator("body").screenshot())
    await page.close()
    return picture


def _row(row: Sequence[Shot]) -> str:
    cells = (
        f"<td {_way(language)}><p>{_typed(shot)}</p>{''.join(map(_image, shot.pictures))}</td>"
        for language, shot in zip(LANGUAGES, row, strict=True)
    )
    return f"<tr>{''.join(cells)}</tr>"


def _typed(shot: Shot) -> str:
    """Write a line from left to right, and what was typed in it in its own way."""
    values = (f" {html.escape(key)}:<bdi>{html.escape(one)}</bdi>" for key, one in shot.options)
    return f'<bdi dir="ltr">/{html.escape(shot.name)}{"".join(values)}</bdi>'


def _way(language: str) -> str:
    return f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"'


def _image(picture: bytes) -> str:
    return f'<img src="data:image/png;base64,{base64.b64encode(picture).decode()}">'


def beside(pictures: Sequence[bytes], gap: int = 16) -> bytes:
    """Put pictures of one height side by side on grey, some pixels apart."""
    images = [Image.open(io.BytesIO(one)).convert("RGB") for one in pictures]
    width = sum(one.width for one in images) + gap * (len(images) + 1)
    drawn = Image.new("RGB", (width, images[0].height + 2 * gap), GREY)
    left = gap
    for one in images:
        drawn.paste(one, (left, gap))
        left += one.width + gap
    file = io.BytesIO()
    drawn.save(file, "PNG")
    return file.getvalue()


def shrink(picture: bytes, most: int) -> bytes:
    """Keep as many colours of a picture as a file of so many bytes can hold."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    for colours in COLOURS:
        file = io.BytesIO()
        few = image.quantize(palette=_palette(image, colours), dither=Image.Dither.NONE)
        few.save(file, "PNG", optimize=True)
        if file.tell() <= most:
            return file.getvalue()
    message = f"a picture needs more than {most} bytes"
    raise ValueError(message)


def _palette(image: Image.Image, most: int) -> Image.Image:
    """Give the colours that most of a picture has, so that what is plain stays as it is."""
    found = sorted(image.getcolors(image.width * image.height) or (), reverse=True)
    palette = Image.new("P", (1, 1))
    plain = [part for _, colour in found[: most - RARE] for part in colour]  # type: ignore[attr-defined]
    rare = image.quantize(RARE, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette.putpalette([*plain, *rare[: 3 * RARE]])
    return palette
