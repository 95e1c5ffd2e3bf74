"""Reports as files: any document, in every language and every format."""

from collections.abc import Callable, Mapping
from typing import Final

from agenda.model import Event
from agenda.report.document import Document
from agenda.text import Language
from bot.export.report_pieces import plain
from bot.export.report_words import Report, put_in_words


def write_document(document: Document, event: Event, language: Language, kind: str) -> bytes:
    """Write a document of an event in a *language*, as a file of a *kind* of `FORMATS`.

    The same document gives the same bytes. PDF raises `MajlisError` where it cannot be written.
    """
    return _WRITERS[kind](put_in_words(document, event, language))


def passages_of(document: Document, event: Event, language: Language) -> tuple[str, ...]:
    """Give the plain words of the title and of every public block, as they stand in the files.

    One passage is one paragraph, one point of a list, or one cell of a table.
    """
    report = put_in_words(document, event, language)
    lines = [report.title, report.subtitle]
    lines += [line for block in report.blocks if block.public for line in block.lines()]
    return tuple(filter(None, map(plain, lines)))


def file_name(document: Document, language: Language, kind: str) -> str:
    """Name the file of a document, such as `report-en.md`."""
    return f"{document.name}-{language}.{kind}"


def _markdown(report: Report) -> bytes:
    from bot.export.report_markdown import report_as_markdown  # noqa: PLC0415 -- only what is asked

    return report_as_markdown(report)


def _html(report: Report) -> bytes:
    from bot.export.report_html import report_as_html  # noqa: PLC0415 -- slow import

    return report_as_html(report)


def _docx(report: Report) -> bytes:
    from bot.export.report_docx import report_as_docx  # noqa: PLC0415 -- slow import

    return report_as_docx(report)


def _pdf(report: Report) -> bytes:
    from bot.export.report_pdf import report_as_pdf  # noqa: PLC0415 -- slow import

    return report_as_pdf(report)


def _json(report: Report) -> bytes:
    from bot.export.report_json import report_as_json  # noqa: PLC0415 -- only what is asked

    return report_as_json(report)


_WRITERS: Final[Mapping[str, Callable[[Report], bytes]]] = {
    "md": _markdown,
    "html": _html,
    "docx": _docx,
    "pdf": _pdf,
    "json": _json,
}

FORMATS: Final = tuple(_WRITERS)
"""The formats a report is written in, by the endings of their files."""
