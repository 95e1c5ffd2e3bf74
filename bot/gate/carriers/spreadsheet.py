"""Cells of spreadsheets, row by row, with the strings that they share."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from bot.gate.carriers.xml import local_name, parsed, text_blocks
from bot.gate.reading import Segment


def shared_strings(content: bytes | None) -> list[str]:
    """Give the strings that cells refer to by number."""
    if content is None:
        return []
    return ["".join(_texts(one)) for one in parsed(content) if local_name(one) == "si"]


def _texts(element: Element) -> Iterator[str]:
    return (one.text or "" for one in element.iter() if local_name(one) == "t")


def rows(place: str, sheet: Element, strings: list[str]) -> Iterator[Segment]:
    """Give each row as one text; strings that no cell refers to come in the last one."""
    used = set[int]()
    number = 0
    for row in sheet.iter():
        if local_name(row) == "row":
            number += 1
            cells = [_cell(one, strings, used) for one in row if local_name(one) == "c"]
            yield f"{place}, row {row.get('r') or number}", " | ".join(filter(None, cells))
    for at, text in enumerate(strings):
        if at not in used:
            yield f"{place}, shared string {at + 1}", text
    yield from _beside(place, sheet)


def _cell(cell: Element, strings: list[str], used: set[int]) -> str:
    values = [one for one in cell if local_name(one) in {"v", "f", "is"}]
    told = []
    for value in values:
        if cell.get("t") == "s" and local_name(value) == "v":
            at = int(value.text or "0")
            used.add(at)
            told.append(strings[at])
        elif local_name(value) == "is":
            told.append("".join(_texts(value)))
        else:
            told.append(value.text or "")
    return " ".join(told)


def _beside(place: str, sheet: Element) -> Iterator[Segment]:
    """Give what stands in a sheet outside its rows."""
    for part in sheet:
        if local_name(part) != "sheetData":
            yield from text_blocks(place, part)
