"""Which reader reads which file. A file that none of them knows is not readable."""

from pathlib import PurePosixPath

from bot.gate.carriers.archives import read_gzip, read_zip
from bot.gate.carriers.images import read_jpeg, read_png
from bot.gate.carriers.markup import read_html, read_xml
from bot.gate.carriers.office import read_office
from bot.gate.carriers.portable import read_pdf
from bot.gate.carriers.text import read_calendar, read_json, read_json_lines, read_plain
from bot.gate.parts import Reader

_BY_BYTES: tuple[tuple[bytes, Reader], ...] = (
    (b"%PDF", read_pdf),
    (b"\x89PNG\r\n\x1a\n", read_png),
    (b"\xff\xd8\xff", read_jpeg),
    (b"\x1f\x8b", read_gzip),
)
_BY_SUFFIX: dict[str, Reader] = {
    **dict.fromkeys((".md", ".txt", ".csv", ".tsv", ".vtt", ".srt", ".yaml", ".yml"), read_plain),
    **dict.fromkeys((".html", ".htm"), read_html),
    **dict.fromkeys((".svg", ".xml", ".xhtml"), read_xml),
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ics": read_calendar,
}
_OFFICE = {".docx", ".xlsx", ".pptx"}


def reader_of(name: str, content: bytes) -> Reader | None:
    """Give the reader for a file, by its first bytes and then by its *name*."""
    suffix = PurePosixPath(name.lower()).suffix
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return read_office if suffix in _OFFICE else read_zip
    by_bytes = next((reader for start, reader in _BY_BYTES if content.startswith(start)), None)
    return by_bytes or _BY_SUFFIX.get(suffix)
