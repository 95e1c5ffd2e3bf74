"""Files of plain text: notes, tables, subtitles, calendars, JSON."""

import codecs
import json
import re
from collections.abc import Iterator

from bot.gate.parts import Flow, Part, Room, UnreadableError
from bot.gate.reading import Segment

_FOLDED = re.compile(r"\r?\n[ \t]")
_ESCAPED = re.compile(r"\\([,;\\])|\\[nN]")
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def read_text(content: bytes) -> str:
    """Decode text in UTF-8 or in UTF-16, with or without a mark at its beginning."""
    named = next((name for mark, name in _MARKS.items() if content.startswith(mark)), None)
    try:
        return content.decode(named or _guessed(content))
    except UnicodeDecodeError as error:
        raise UnreadableError from error


def _guessed(content: bytes) -> str:
    sample = content[:4000]
    if sample.count(0) * 20 < len(sample):
        return "utf-8"
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def lines(text: str) -> Iterator[Segment]:
    """Give each line with its number."""
    for number, line in enumerate(text.splitlines(), 1):
        if line:
            yield f"line {number}", line


def read_plain(content: bytes, _room: Room) -> Iterator[Part]:
    """Read a text line by line."""
    yield Flow(tuple(lines(read_text(content))))


def read_calendar(content: bytes, _room: Room) -> Iterator[Part]:
    """Read a calendar: its long lines are folded, and its commas escaped."""
    text = _FOLDED.sub("", read_text(content))
    yield Flow(tuple((place, _ESCAPED.sub(_unescaped, line)) for place, line in lines(text)))


def _unescaped(found: re.Match[str]) -> str:
    return found[1] or "\n"


def read_json(content: bytes, _room: Room) -> Iterator[Part]:
    """Read every key and every value, also of a key that stands twice."""
    text = read_text(content)
    yield Flow(tuple((f"value {at}", one) for at, one in enumerate(_values(text), 1)))


def read_json_lines(content: bytes, _room: Room) -> Iterator[Part]:
    """Read one JSON value in each line."""
    told = [
        (place, one)
        for place, line in lines(read_text(content))
        if line.strip()
        for one in _values(line)
    ]
    yield Flow(tuple(told))


def _values(text: str) -> Iterator[str]:
    try:
        found = json.loads(text, object_pairs_hook=_Pairs)
        yield from _strings(found)
    except (ValueError, RecursionError) as error:
        raise UnreadableError from error


class _Pairs(list[tuple[str, object]]):
    """The keys and values of an object, in order."""


def _strings(found: object) -> Iterator[str]:
    if isinstance(found, _Pairs):
        for key, value in found:
            yield key
            yield from _strings(value)
    elif isinstance(found, list):
        for one in found:
            yield from _strings(one)
    elif found is not None and not isinstance(found, bool):
        text = found if isinstance(found, str) else str(found)
        yield text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
