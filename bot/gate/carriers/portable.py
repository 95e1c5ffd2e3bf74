"""PDF: the words of every page, and every string and file that the document holds besides."""

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from bot.gate.carriers.glyphs import fonts_of, shown_lines
from bot.gate.carriers.markup import read_html
from bot.gate.decoding import as_text
from bot.gate.parts import Fault, Flow, Inner, Part, Room, UnreadableError
from bot.gate.reading import Segment

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_END = re.compile(rb"%%EOF")
_XMP = re.compile(
    r"<(?:dc:creator|xmp:CreatorTool|pdf:Producer|xmp:(?:Create|Modify|Metadata)Date)\b[^>]*>"
    r"(?!\s*</)|\b(?:xmp:CreatorTool|pdf:Producer|xmp:(?:Create|Modify|Metadata)Date)=\"[^\"]"
)
_OWNERS = {
    "/Author": "author",
    "/Creator": "creator",
    "/Producer": "producer",
    "/CreationDate": "date",
    "/ModDate": "date",
}
_CALLED = {
    "/Contents": "annotation",
    "/URI": "link",
    "/Title": "outline",
    "/Alt": "description",
    "/T": "field",
    "/V": "field",
    "/UF": "attachment, name",
    "/F": "attachment, name",
    "/Desc": "attachment",
}
_FOR_MACHINES = {"/XRef", "/ObjStm", "/CMap"}
_DEEPEST = 40


def read_pdf(content: bytes, room: Room) -> Iterator[Part]:
    """Read the pages in order, then the properties, then every other object."""
    reader = _opened(content)
    ends = list(_END.finditer(content))
    if len(ends) != 1:
        yield Fault("earlier versions")
    if ends and content[ends[-1].end() :].strip(b"\0\r\n "):
        yield Fault("after the end")
    yield from _pages(reader, room)
    for key, value in (reader.metadata or {}).items():
        if key in _OWNERS and str(value).strip():
            yield Fault(f"properties: {_OWNERS[key]}", "property")
        yield Flow((("properties", f"{key[1:]}: "), ("properties", str(value))))
    yield from _objects(reader, room)


def _opened(content: bytes) -> "PdfReader":
    from pypdf import PdfReader  # noqa: PLC0415 -- slow import
    from pypdf.errors import PyPdfError  # noqa: PLC0415 -- slow import

    try:
        reader = PdfReader(io.BytesIO(content))
        if not reader.is_encrypted and len(reader.pages) >= 0:
            return reader
    except PyPdfError as error:
        raise UnreadableError from error
    raise UnreadableError


# --- pages ----------------------------------------------------------------------------


def _pages(reader: "PdfReader", room: Room) -> Iterator[Part]:
    close: list[Segment] = []
    apart: list[Segment] = []
    known: dict[Any, Any] = {}
    for number, page in enumerate(reader.pages, 1):
        for joined, spaced in _page_lines(page, known, room):
            close.append((f"page {number}", joined))
            apart.append((f"page {number}", spaced))
    yield Flow(tuple(close), (tuple(apart),) if apart != close else ())


def _page_lines(page: "PageObject", known: dict[Any, Any], room: Room) -> list[tuple[str, str]]:
    contents = page.get_contents()
    if contents is None:
        return []
    stream = contents.get_data()
    room.take(len(stream))
    fonts = fonts_of(page.get("/Resources"), known)
    lines = shown_lines(stream, fonts) if fonts is not None else None
    if lines is None:
        return [(one, one) for one in page.extract_text().splitlines()]
    return lines


# --- everything else ------------------------------------------------------------------


def _objects(reader: "PdfReader", room: Room) -> Iterator[Part]:
    from pypdf.generic import IndirectObject, StreamObject  # noqa: PLC0415 -- slow import

    info = getattr(reader.trailer.raw_get("/Info"), "idnum", 0) if "/Info" in reader.trailer else 0
    ids = {(one, gen) for gen, table in reader.xref.items() for one in table}
    ids |= {(one, 0) for one in reader.xref_objStm}
    own = _page_streams(reader)
    for number, generation in sorted(ids):
        found = reader.get_object(IndirectObject(number, generation, reader))
        if number not in {0, info}:
            yield Flow(tuple(_strings(found, "", 0)))
        if isinstance(found, StreamObject) and number not in own:
            yield from _stream(found, room)


def _page_streams(reader: "PdfReader") -> set[int]:
    """Give the numbers of the streams that were read as pages."""
    found = set[int]()
    for page in reader.pages:
        raw = page.raw_get("/Contents") if "/Contents" in page else None
        kept = page.get("/Contents")
        for one in (raw, *(kept if isinstance(kept, list) else ())):
            found.add(getattr(one, "idnum", 0))
    return found


def _strings(found: Any, key: str, depth: int) -> Iterator[Segment]:  # noqa: ANN401 -- any kind of object
    from pypdf.generic import ByteStringObject, TextStringObject  # noqa: PLC0415 -- slow import

    if depth > _DEEPEST:
        raise UnreadableError
    if isinstance(found, dict):
        for name, value in found.items():
            yield from _strings(value, name, depth + 1)
    elif isinstance(found, list):
        for value in found:
            yield from _strings(value, key, depth + 1)
    elif isinstance(found, TextStringObject):
        yield _CALLED.get(key, "object"), str(found)
    elif isinstance(found, ByteStringObject) and (text := as_text(bytes(found))):
        yield _CALLED.get(key, "object"), text


def _stream(stream: Any, room: Room) -> Iterator[Part]:  # noqa: ANN401 -- pypdf's streams
    kind, subtype = stream.get("/Type"), stream.get("/Subtype")
    if kind in _FOR_MACHINES:
        return
    if subtype == "/Image":
        if stream.get("/Filter") in ("/DCTDecode", ["/DCTDecode"]):
            yield Inner("picture", "picture.jpg", stream._data)  # noqa: SLF001 -- the picture as it was put in
        return
    inside = stream.get_data()
    room.take(len(inside))
    if kind == "/EmbeddedFile":
        yield Inner("attachment", "" if as_text(inside) is None else "attached.txt", inside)
    elif kind == "/Metadata" or b"<x:xmpmeta" in inside[:2000]:
        yield from _metadata(inside, room)
    elif subtype == "/Form":
        yield from _drawing(stream, inside)
    elif (text := as_text(inside)) is not None and b"begincmap" not in inside:
        yield Flow((("object", text),))


def _metadata(inside: bytes, room: Room) -> Iterator[Part]:
    yield from read_html(inside, room)
    if _XMP.search(inside.decode("utf-8", "replace")):
        yield Fault("properties: XMP", "property")


def _drawing(stream: Any, inside: bytes) -> Iterator[Part]:  # noqa: ANN401 -- pypdf's streams
    fonts = fonts_of(stream.get("/Resources"), {})
    lines = shown_lines(inside, fonts or {})
    if lines is None:
        yield Fault("drawing")
        return
    yield Flow(
        tuple(("drawing", one) for one, _ in lines), (tuple(("drawing", one) for _, one in lines),)
    )
