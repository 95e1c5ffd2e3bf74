"""Pictures: what is written beside their pixels. Words drawn in pixels cannot be read here."""

import struct
import zlib
from collections.abc import Iterator

from bot.gate.decoding import as_text
from bot.gate.parts import Fault, Flow, Part, Room, UnreadableError
from bot.gate.reading import Segment

_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_PIXELS = {
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"bKGD"),
    *(b"sBIT", b"hIST", b"iCCP", b"cICP", b"acTL", b"fcTL", b"fdAT"),
}
_MAKER = {"author", "creation time", "software", "copyright", "source", "artist", "creator"}
_FRAMES = {0xD8, 0x01, *range(0xD0, 0xD8)}
_START_OF_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_APPLICATIONS = range(0xE1, 0xF0)


def read_png(content: bytes, room: Room) -> Iterator[Part]:
    """Read the chunks that are not pixels."""
    at, kind = 8, b""
    while kind != b"IEND":
        kind, chunk, at = _chunk(content, at)
        if kind in _TEXTS:
            yield from _png_text(kind, chunk, room)
        elif kind in {b"eXIf", b"tIME"}:
            yield Fault("properties: " + ("EXIF" if kind == b"eXIf" else "date"), "property")
            yield Flow(tuple(written("EXIF", chunk)))
        elif kind not in _PIXELS:
            yield Fault("unknown chunk")
            yield Flow(tuple(written("chunk", chunk)))
    if content[at:].strip(b"\0\r\n "):
        yield Fault("after the picture")
        yield Flow(tuple(written("after the picture", content[at:])))


def _chunk(content: bytes, at: int) -> tuple[bytes, bytes, int]:
    if at + 12 > len(content):
        raise UnreadableError
    length = int.from_bytes(content[at : at + 4])
    end = at + 12 + length
    if end > len(content):
        raise UnreadableError
    return content[at + 4 : at + 8], content[at + 8 : end - 4], end


def _png_text(kind: bytes, chunk: bytes, room: Room) -> Iterator[Part]:
    key, _, rest = chunk.partition(b"\0")
    if kind == b"iTXt":
        packed, rest = rest[:1] == b"\1", rest[2:]
        language, _, rest = rest.partition(b"\0")
        translated, _, rest = rest.partition(b"\0")
        yield Flow((("text", _plain(language + b" " + translated)),))
    else:
        packed, rest = kind == b"zTXt", rest[kind == b"zTXt" :]
    text = _plain(_inflated(rest, room) if packed else rest)
    yield Flow((("text", f"{_plain(key)}: "), ("text", text)))
    if _plain(key).lower() in _MAKER and text.strip():
        yield Fault("properties: author", "property")


def _plain(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _inflated(content: bytes, room: Room) -> bytes:
    try:
        found = zlib.decompressobj().decompress(content, room.left + 1)
    except zlib.error as error:
        raise UnreadableError from error
    room.take(len(found))
    return found


def read_jpeg(content: bytes, _room: Room) -> Iterator[Part]:
    """Read the segments before the pixels: comments, EXIF, XMP."""
    at = 2
    while (marker := _marker(content, at)) != _START_OF_SCAN:
        (length,) = struct.unpack(">H", content[at + 2 : at + 4])
        segment = content[at + 4 : at + 2 + length]
        if marker in _APPLICATIONS and marker != 0xEE or marker == _COMMENT:  # noqa: PLR2004, RUF021 -- Adobe's says only how colours are kept
            if marker != 0xE2:  # noqa: PLR2004 -- a profile of colours
                yield Fault("properties: EXIF", "property")
            yield Flow(tuple(written("EXIF" if marker != _COMMENT else "comment", segment)))
        at += 2 + length
    end = content.rfind(b"\xff\xd9")
    if end < at or content[end + 2 :].strip(b"\0\r\n "):
        yield Fault("after the picture")
        yield Flow(tuple(written("after the picture", content[end + 2 :])))


def _marker(content: bytes, at: int) -> int:
    if at + 4 > len(content) or content[at] != 0xFF or content[at + 1] in _FRAMES | {_END}:  # noqa: PLR2004 -- every marker begins so
        raise UnreadableError
    return content[at + 1]


def written(place: str, content: bytes) -> Iterator[Segment]:
    """Give whatever may be writing in bytes of an unknown kind, in each way to write it."""
    if (text := as_text(content)) is not None:
        yield place, text
        return
    yield place, content.decode("utf-8", "replace")
    if b"\0" in content or any(content[one::2].count(6) > 2 for one in (0, 1)):  # noqa: PLR2004 -- Arabic letters in UTF-16
        for start in (0, 1):
            for encoding in ("utf-16-le", "utf-16-be"):
                yield place, content[start:].decode(encoding, "replace")
