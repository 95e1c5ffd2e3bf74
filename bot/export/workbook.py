"""Reads the sheets of an .xlsx file, row by row, as far as anybody may need them.

The file comes from anywhere. Its parts are read as a stream and counted on the way, so that
nothing in it, however it was packed, costs more than a moment; documents that define entities are
refused.
"""

import zlib
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from agenda.messages import Message
from agenda.messages.roster_problems import (
    NO_WORKBOOK,
    OLD_WORKBOOK,
    OTHER_WORKBOOK,
    WORKBOOK_TOO_LARGE,
)
from agenda.parse import Number, Sheet
from bot.export.cell_dates import date_styles, in_words
from bot.export.sheet_xml import (
    Attributes,
    ElementReader,
    Reader,
    SheetReader,
    TextReader,
    parser_for,
)

MOST_UNPACKED: Final = 30_000_000
MOST_ELEMENTS: Final = 1_200_000
MOST_IN_SMALL_PARTS: Final = 100_000
LARGEST_ELEMENT: Final = 500_000
MOST_LINES: Final = 20_000
MOST_SHEETS: Final = 20

_CHUNK: Final = 1 << 16
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_WORKBOOK: Final = "xl/workbook.xml"
_SHARED: Final = "xl/sharedStrings.xml"
_STYLES: Final = "xl/styles.xml"


class NotReadError(Exception):
    """A file that is no spreadsheet, or too much of one; *message* says which."""

    def __init__(self, message: Message) -> None:
        """Keep the sentence."""
        super().__init__(message.key)
        self.message = message


def looks_like_workbook(data: bytes) -> bool:
    """Tell whether a file begins as spreadsheets do, whatever its name is."""
    return data.startswith((_ZIP, _OLE))


def sheets_in(data: bytes) -> Iterator[Sheet]:
    """Give the sheets that are shown, in order; reading on in one may raise `NotReadError`."""
    if data.startswith(_OLE):
        raise NotReadError(OLD_WORKBOOK())
    with _in_our_words(), ZipFile(BytesIO(data)) as packed:
        _refuse_others(packed)
        workbook = _Workbook(packed)
        for name, part in workbook.sheets():
            yield Sheet(name, workbook.rows(part))


class _in_our_words:  # noqa: N801 -- read as a sentence
    """Say of whatever libraries find wrong that it is no spreadsheet."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, wrong: object, _trace: object) -> None:
        """Put an error of a library into our words."""
        if isinstance(wrong, _FAULTS) and not isinstance(wrong, NotReadError):
            raise NotReadError(NO_WORKBOOK()) from wrong


_FAULTS: Final = (
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,  # a password, or a compression that is not known
    ValueError,
    expat.ExpatError,
    zlib.error,
)


def _refuse_others(packed: ZipFile) -> None:
    names = packed.namelist()
    if "mimetype" in names and _WORKBOOK not in names:
        raise NotReadError(OTHER_WORKBOOK())
    if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED:
        raise NotReadError(_too_large())


def _too_large() -> Message:
    return WORKBOOK_TOO_LARGE(limit=f"{MOST_UNPACKED // 1_000_000} MB")


@dataclass
class _Workbook:
    """A packed file whose small parts are read when they are asked for."""

    packed: ZipFile
    elements: int = 0
    _texts: list[str] | None = None
    _dates: Mapping[str, str] | None = None
    from_1904: bool = field(default=False, init=False)

    def sheets(self) -> Iterator[tuple[str, str]]:
        """Give the name and the part of each sheet that is shown."""
        targets = {
            attributes["Id"]: attributes.get("Target", "")
            for _, name, attributes in self._elements("xl/_rels/workbook.xml.rels")
            if name == "Relationship"
        }
        found = []
        for _, name, attributes in self._elements(_WORKBOOK):
            if name == "workbookPr":
                self.from_1904 = attributes.get("date1904") in {"1", "true"}
            elif name == "sheet" and attributes.get("state", "visible") == "visible":
                key = next((value for key, value in attributes.items() if key.endswith(":id")), "")
                target = targets.get(key, "")
                part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
                found.append((attributes.get("name", ""), part))
        yield from found[:MOST_SHEETS]

    def rows(self, part: str) -> Iterator[tuple[str | None, ...]]:
        """Give the rows of a sheet, with the empty ones between them."""
        with _in_our_words():
            line = 0
            for number, cells in self._numbered(part):
                for _ in range(line + 1, min(number, MOST_LINES)):
                    yield ()
                line = max(number, line + 1)
                yield cells
                if line >= MOST_LINES:
                    return

    def _numbered(self, part: str) -> Iterator[tuple[int, tuple[str | None, ...]]]:
        reader = SheetReader(self._value)
        for _ in self._parsed(part, reader):
            yield from reader.rows
            reader.rows.clear()

    def _parsed(self, part: str, reader: Reader, most: int = MOST_ELEMENTS) -> Iterator[None]:
        """Let a reader hear a part, piece by piece; what grows too large is given up."""
        parser = parser_for(reader)
        given = 0
        with self.packed.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                given += len(chunk)
                parser.Parse(chunk)
                self.elements, reader.count = self.elements + reader.count, 0
                if self.elements > most or given - parser.CurrentByteIndex > LARGEST_ELEMENT:
                    raise NotReadError(_too_large())
                yield
        parser.Parse(b"", True)  # noqa: FBT003 -- expat's way to say that this is the end
        yield

    def _value(self, kind: str, style: str, written: str) -> str | None:
        """Say what a cell shows, as text."""
        match kind:
            case "s":
                return self._shared()[int(written)] if written else None
            case "b":
                return "true" if written == "1" else "false"
            case "n":
                shown = self._styles().get(style)
                return in_words(written, shown, self.from_1904) if shown else Number(written)
            case _:
                return written

    def _shared(self) -> list[str]:
        if self._texts is None:
            reader = TextReader()
            if _SHARED in self.packed.namelist():
                deque(self._parsed(_SHARED, reader), maxlen=0)
            self._texts = reader.texts
        return self._texts

    def _styles(self) -> Mapping[str, str]:
        if self._dates is None:
            there = _STYLES in self.packed.namelist()
            self._dates = date_styles(self._elements(_STYLES)) if there else {}
        return self._dates

    def _elements(self, part: str) -> list[tuple[str, str, Attributes]]:
        """Give the elements of a small part: the parent's name, its own, its attributes."""
        reader = ElementReader()
        deque(self._parsed(part, reader, MOST_IN_SMALL_PARTS), maxlen=0)
        return reader.found
