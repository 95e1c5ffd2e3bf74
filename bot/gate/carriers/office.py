"""Office documents: paragraphs, cells, notes, properties, and everything that is not shown."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from bot.gate.carriers.archives import opened, outside, unpacked
from bot.gate.carriers.spreadsheet import rows, shared_strings
from bot.gate.carriers.xml import local_name, parsed, text_blocks
from bot.gate.parts import Fault, Flow, Inner, Part, Room
from bot.gate.reading import Segment
from bot.gate.vocabulary import vocabulary

_OWNERS = {"creator": "author", "lastModifiedBy": "last modified by", "Company": "company",
           "Manager": "manager"}  # fmt: skip
_DATES = {"created", "modified", "lastPrinted"}
_MAKERS = re.compile(b"|".join(one.encode() for one in (*_OWNERS, *_DATES, "author")))
_NO_DATE = ("1970-01-01", "1980-01-01")
_FONTS = {"typeface", "ascii", "hAnsi", "eastAsia", "panose", "lang"}
_BY_MACHINE = re.compile(
    r"http://(?:schemas|purl|www\.w3)\.|application/|[\d.,:;%+-]{1,16}\Z|.?\Z|[a-z0-9]{2}\Z"
)
_PAGE_CODES = re.compile(r"&\"[^\"]*\"|&[A-Z]|&\d+|&(&)")


def read_office(content: bytes, room: Room) -> Iterator[Part]:
    """Read every part of the package, whatever it is for."""
    archive = opened(content)
    yield from outside(content, archive)
    members = {one.filename: unpacked(archive, one, room) for one in archive.infolist()}
    strings = shared_strings(members.get("xl/sharedStrings.xml"))
    for number, (name, inside) in enumerate(members.items(), 1):
        if name.endswith((".xml", ".rels", ".vml")):
            tree = parsed(inside)
            if _MAKERS.search(inside):
                yield from _properties(tree)
            yield from _part(_place(name, number), name, tree, strings)
        elif not name.endswith("/"):
            yield Inner(_place(name, number), name, inside)


_USUAL = re.compile(
    r"(?:\[Content_Types\]|(?:_rels|docProps|word|xl|ppt|customXml)(?:/_rels|/theme|/worksheets"
    r"|/media|/drawings|/charts|/slides)*/[.a-zA-Z]+\d*(?:\.xml)?)\.(?:xml|rels|png|jpe?g|vml)"
)


def _place(name: str, number: int) -> str:
    """Call a part by its name only if every document calls it so."""
    known = _USUAL.fullmatch(name) and PurePosixPath(name).stem.rstrip("0123456789") in _STEMS
    return name if known else f"part {number}"


_STEMS = vocabulary(
    "document header footer comments footnotes endnotes styles settings numbering theme"
    " fontTable webSettings core app custom workbook sheet sharedStrings comment table drawing"
    " image thumbnail people glossary item itemProps [Content_Types] .rels document.xml"
    " workbook.xml commentsExtended calcChain vmlDrawing"
)


def _part(place: str, name: str, tree: Element, strings: list[str]) -> Iterator[Part]:
    if name == "xl/sharedStrings.xml":
        return
    if "/worksheets/" in name and name.endswith(".xml"):
        yield Flow(tuple(rows(place, tree, strings)))
        yield Flow(tuple(_page_texts(place, tree)))
    else:
        yield Flow(tuple(text_blocks(place, tree)))
    if "fontTable" not in name:
        yield Flow(tuple(_attributes(place, tree)))


def _properties(tree: Element) -> Iterator[Part]:
    for element in tree.iter():
        tag, text = local_name(element), (element.text or "").strip()
        if tag in _OWNERS and text:
            yield Fault(f"properties: {_OWNERS[tag]}", "property")
        elif tag in _DATES and text and not text.startswith(_NO_DATE):
            yield Fault("properties: date", "property")
        elif tag == "author" and text:
            yield Fault("comments: author", "property")
        elif any(_plain(key) == "author" and value.strip() for key, value in element.items()):
            yield Fault("tracked changes: author", "property")


def _page_texts(place: str, tree: Element) -> Iterator[Segment]:
    for element in tree.iter():
        if local_name(element).endswith(("Header", "Footer")) and element.text:
            yield (
                f"{place}, header or footer",
                _PAGE_CODES.sub(lambda code: code[1] or " ", element.text),
            )


def _attributes(place: str, tree: Element) -> Iterator[Segment]:
    seen = set[str]()
    for element in tree.iter():
        if local_name(element) == "lsdException":
            continue
        for key, value in element.items():
            if value not in seen and not _BY_MACHINE.match(value) and not _is_formal(key):
                seen.add(value)
                yield f"{place}, attribute", value


def _is_formal(key: str) -> bool:
    plain = _plain(key)
    return plain in _FONTS or plain.startswith("rsid")


def _plain(key: str) -> str:
    return key.rpartition("}")[2]
