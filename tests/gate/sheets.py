"""Spreadsheets, each with the words in another place."""

import io
from collections.abc import Callable

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from tests.gate.documents import escaped, repacked

_CORE = (
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.'
    'openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/'
    'elements/1.1/"><dc:subject>{}</dc:subject></cp:coreProperties>'
)
Put = Callable[[Worksheet, str], None]


def _writer(put: Put) -> Callable[[list[str], str], bytes]:
    def write(lines: list[str], words: str) -> bytes:
        book = Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        for one in lines:
            sheet.append(["finding", one])
        put(sheet, words)
        subject = words if put is _nothing else ""
        content = io.BytesIO()
        book.save(content)
        return repacked(content.getvalue(), {"docProps/core.xml": _CORE.format(escaped(subject))})

    return write


def _nothing(_sheet: Worksheet, _words: str) -> None:
    pass


def _cell(sheet: Worksheet, words: str) -> None:
    sheet.append(["", words])


def _cells(sheet: Worksheet, words: str) -> None:
    sheet.append([one for one in words.split(" ") if one])


def _name(sheet: Worksheet, words: str) -> None:
    sheet.title = words[:31]


def _comment(sheet: Worksheet, words: str) -> None:
    sheet["A1"].comment = Comment(words, "")


def _defined(sheet: Worksheet, words: str) -> None:
    assert sheet.parent is not None
    sheet.parent.defined_names["note"] = DefinedName("note", attr_text='"x"', comment=words)


def _page_header(sheet: Worksheet, words: str) -> None:
    header = sheet.oddHeader
    assert header is not None
    assert header.left is not None
    header.left.text = words.replace("&", "&&")


SHEETS: dict[str, Callable[[list[str], str], bytes]] = {
    "xlsx cell": _writer(_cell),
    "xlsx cell by cell": _writer(_cells),
    "xlsx sheet's name": _writer(_name),
    "xlsx comment": _writer(_comment),
    "xlsx defined name": _writer(_defined),
    "xlsx page header": _writer(_page_header),
    "xlsx subject": _writer(_nothing),
}
