"""A client of Discord's, as far as reading goes: its Markdown, and its three ways of direction."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import escape
from itertools import groupby
from typing import Final, NamedTuple

from tests.golden.verdict import direction

MODELS: Final = {
    "a": "the whole message runs as its first letter does",
    "b": "each paragraph runs as its own first letter does",
    "c": "everything runs from left to right",
}
"""What a reader's client may do: it depends on its version and on a setting."""

STYLE: Final = """
  .post { line-height: 22px; white-space: break-spaces; overflow-wrap: anywhere; direction: ltr;
    text-align: start; }
  .post.rtl { direction: rtl; }
  .post.b :is(div, h1, li) { unicode-bidi: plaintext; }
  .post h1 { font-size: 18px; line-height: 24px; margin: 0; }
  .post ul, .post ol { margin: 0; padding-inline-start: 22px; }
  .post .small { font-size: 12px; color: #b5bac1; }
  .post .quote { border-inline-start: 4px solid #5c5e66; padding-inline-start: 10px; }
  .post code { background: #1e1f22; border-radius: 4px; padding: 0 3px; font: inherit; }
  .mention { background: #3c4270; border-radius: 3px; padding: 0 2px; }
  .time { background: #404249; border-radius: 3px; }
  .address, .bare { color: #9fb4ff; }
  .emoji { display: inline-block; overflow: hidden; text-indent: 20px; inline-size: 14px;
    block-size: 14px; border-radius: 7px; background: #d83c3e; vertical-align: -2px; }
"""

_BLOCK: Final = re.compile(r"(?P<sign>#{1,3}|-#|>|[-*]|\d+\.) +(?P<rest>.*)")
_TOKEN: Final = re.compile(
    r"\\(?P<plain>[^A-Za-z0-9\s])"
    r"|\*\*(?P<bold>(?:\\.|[^\\])+?)\*\*"
    r"|`(?P<code>[^`\n]+)`"
    r"|<t:(?P<time>-?\d{1,11}):(?P<style>[A-Za-z])>"
    r"|<(?P<mention>[#@]\d+)>"
    r"|<(?P<address>https?://[^\s<>]+)>"
    r"|(?P<bare>https?://[^\s<>]+)"
    r"|(?P<emoji>[\U0001f300-\U0001faff])"
)
_NOW: Final = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)


class Drawn(NamedTuple):
    """A message as a model of the client draws it; *models* names all that draw it like that."""

    models: str
    way: str
    html: str


def drawings(raw: str, mentions: Mapping[str, str]) -> list[Drawn]:
    """Draw what was sent in each model; once, where nothing in it could make a difference."""
    inside = _blocks(raw, mentions)
    way = direction(raw)
    if not re.search("[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069]", raw + inside):
        return [Drawn("a b c", "", _post("a b c", "ltr", inside))]
    return [
        Drawn(one, way if one == "a" else "", _post(one, way if one == "a" else "ltr", inside))
        for one in MODELS
    ]


def _post(models: str, way: str, inside: str) -> str:
    return f'<div class="post {models} {way}">{inside}</div>'


def _blocks(raw: str, mentions: Mapping[str, str]) -> str:
    lines = (_BLOCK.fullmatch(line) or line for line in raw.split("\n"))
    return "".join(
        _block(kind, list(some), mentions) for kind, some in groupby(lines, key=_kind_of)
    )


def _kind_of(line: re.Match[str] | str) -> str:
    if isinstance(line, str):
        return "text"
    signs = {"#": "h1", "##": "h1", "###": "h1", "-#": "small", ">": "quote", "-": "ul", "*": "ul"}
    return signs.get(line["sign"], "ol")


def _block(kind: str, lines: list[re.Match[str] | str], mentions: Mapping[str, str]) -> str:
    said = [
        "".join(_parts(one if isinstance(one, str) else one["rest"], mentions)) for one in lines
    ]
    match kind:
        case "ul" | "ol":
            first = lines[0]
            start = "" if kind == "ul" or isinstance(first, str) else f' start="{first["sign"]}"'
            items = "".join(f"<li>{one}</li>" for one in said)
            return f"<{kind}{start.replace('.', '')}>{items}</{kind}>"
        case "h1":
            return "".join(f"<h1>{one}</h1>" for one in said)
    lines_of_it = "\n".join(said)
    return f'<div class="{kind}">{lines_of_it}</div>'


def _parts(line: str, mentions: Mapping[str, str]) -> Iterator[str]:
    end = 0
    for found in _TOKEN.finditer(line):
        yield escape(line[end : found.start()])
        yield _part(found, mentions)
        end = found.end()
    yield escape(line[end:])


def _part(found: re.Match[str], mentions: Mapping[str, str]) -> str:
    if found["time"]:
        return f'<span class="time">{_time(int(found["time"]), found["style"])}</span>'
    kind = found.lastgroup or ""
    said = escape(found[kind])
    match kind:
        case "bold":
            return f"<strong>{''.join(_parts(found[kind], mentions))}</strong>"
        case "code":
            return f"<code>{said}</code>"
        case "mention":
            return f'<span class="mention">{escape(mentions[found[kind]])}</span>'
        case "address" | "bare" | "emoji":
            return f'<span class="{kind}">{said}</span>'
    return said


def _time(unix: int, style: str) -> str:
    """Say a time as the client of an Arabic reader does, which is English or French."""
    at = datetime.fromtimestamp(unix, UTC)
    return f"in {(at - _NOW).seconds // 60} minutes" if style == "R" else f"{at:%H:%M}"
