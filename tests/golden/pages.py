"""A page for each group: what is sent in each language, as each model of the client draws it."""

import base64
from collections.abc import Callable
from html import escape
from importlib.resources import files
from typing import Final

from agenda.text import LANGUAGES
from tests.golden.client import MODELS, STYLE, drawings
from tests.golden.filling import MENTIONS
from tests.golden.samples import GROUPS, Sample

WIDTH: Final = 1440
_FACES: Final = (
    ("Golden Sans", 400, "NotoSans-Regular"),
    ("Golden Sans", 700, "NotoSans-Bold"),
    ("Golden Arabic", 400, "NotoSansArabic-Regular"),
    ("Golden Arabic", 700, "NotoSansArabic-Bold"),
)
_PAGE: Final = """
  * { box-sizing: border-box; }
  body { margin: 0; padding: 10px; inline-size: 1440px; background: #313338; color: #e8e9eb;
    font: 15px/22px "Golden Sans", "Golden Arabic"; }
  h2 { font-size: 17px; margin: 0 0 2px; }
  h3 { font-size: 13px; line-height: 18px; margin: 8px 0 2px; color: #ffd27a; }
  .legend, .model { font-size: 11px; line-height: 16px; color: #b5bac1; }
  .row { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; }
  .drawn { background: #2b2d31; margin-block-end: 3px; padding: 2px 6px; border-radius: 4px; }
"""


def fonts() -> str:
    """Give the fonts that are shipped, so that a picture depends on no machine's."""
    return "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight};'
        f" src: url(data:font/ttf;base64,{_font(name)}); }}"
        for family, weight, name in _FACES
    )


def _font(name: str) -> str:
    content = (files("bot.export") / "fonts" / f"{name}.ttf").read_bytes()
    return base64.b64encode(content).decode()


def head() -> str:
    """Give what all pages have: fonts and rules."""
    return f"<style>{fonts()}{_PAGE}{STYLE}</style>"


def body(group: str, sent: Callable[[str], str] = str) -> str:
    """Give what a group's page shows; *sent* may change a text on its way, to see what follows."""
    legend = "; ".join(f"{one}: {what}" for one, what in MODELS.items())
    rows = "".join(_row(sample, sent) for sample in GROUPS[group])
    return f'<h2>{group}</h2><div class="legend">{legend}.</div>{rows}'


def _row(sample: Sample, sent: Callable[[str], str]) -> str:
    columns = (
        f'<div lang="{language}">{_drawn(sent(sample.text(language)))}</div>'
        for language in LANGUAGES
    )
    return f'<h3>{escape(sample.name)}</h3><div class="row">{"".join(columns)}</div>'


def _drawn(raw: str) -> str:
    return "".join(
        f'<div class="drawn"><div class="model">{one.models} {one.way}</div>{one.html}</div>'
        for one in drawings(raw, MENTIONS)
    )
