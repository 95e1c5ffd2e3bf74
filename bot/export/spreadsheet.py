"""Writes a roster's template as an .xlsx file: a sheet to fill in, and one that explains it."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final, NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from agenda.messages import Template
from agenda.messages import roster_commands as words
from agenda.text import RIGHT_TO_LEFT, Language
from bot.i18n import Scene, render

_TEXT: Final = "@"
"""The format of a cell that holds text, digits and all."""
_ROWS: Final = 1_000
"""So many rows are made ready to be filled in."""
_WIDEST: Final = 60
_HEAD: Final = PatternFill("solid", fgColor="D9E5EC")


class Column(NamedTuple):
    """A column of the template: its *head*, what it is for, the only *words* it takes, if any."""

    head: str
    about: str
    words: tuple[str, ...]


def write_workbook(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], language: Language
) -> bytes:
    """Write the template in a *language*, from right to left where that is its direction."""
    book = Workbook()
    people = book.worksheets[0]
    people.title = _say(words.SHEET_PEOPLE, language)
    _fill(people, [[column.head for column in columns], *rows], language)
    people.freeze_panes = "C2"
    for number, column in enumerate(columns, start=1):
        _make_ready(people, number, column, language)
    _explain(book.create_sheet(_say(words.SHEET_COLUMNS, language)), columns, language)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Worksheet, rows: Sequence[Sequence[str]], language: Language) -> None:
    for row in rows:
        sheet.append([None if cell == "" else cell for cell in row])
    sheet.sheet_view.rightToLeft = language in RIGHT_TO_LEFT
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.fill = _HEAD
    for number, column in enumerate(zip(*rows, strict=True), start=1):
        width = min(_WIDEST, max(len(cell) for cell in column) + 2)
        sheet.column_dimensions[get_column_letter(number)].width = width


def _make_ready(sheet: Worksheet, number: int, column: Column, language: Language) -> None:
    """Keep what is typed as text, and offer the words that a column takes."""
    for row in range(2, _ROWS + 2):
        sheet.cell(row, number).number_format = _TEXT
    if column.words:
        offered = DataValidation("list", formula1=f'"{",".join(column.words)}"', allow_blank=True)
        offered.error = _say(words.CHOOSE, language)
        letter = get_column_letter(number)
        offered.add(f"{letter}2:{letter}{_ROWS + 1}")
        sheet.add_data_validation(offered)


def _explain(sheet: Worksheet, columns: Sequence[Column], language: Language) -> None:
    heads = [_say(one, language) for one in (words.COLUMN, words.COLUMN_FOR, words.COLUMN_WORDS)]
    separated = ", " if language not in RIGHT_TO_LEFT else "، "
    lines = [[one.head, one.about, separated.join(one.words)] for one in columns]
    _fill(sheet, [heads, *lines], language)
    sheet.append([_say(words.EXAMPLES, language)])
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _say(template: Template, language: Language) -> str:
    return render(template(), language, Scene(surface="terminal"))
