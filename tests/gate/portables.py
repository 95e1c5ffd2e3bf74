"""PDFs, set by a real typesetter, each with the words in another place."""

import html
import io
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import ArrayObject, NameObject, StreamObject, TextStringObject


def _typeset(lines: list[str], inside: str) -> bytes:
    from weasyprint import HTML  # noqa: PLC0415 -- slow import

    arabic = any("\u0600" <= one <= "\u06ff" for one in lines[0])
    paragraphs = "".join(f"<p>{html.escape(one)}</p>" for one in lines)
    page = f"<html dir={'rtl' if arabic else 'ltr'}><body>{paragraphs}<p>{inside}</p></body></html>"
    content: bytes = HTML(string=page).write_pdf(finisher=_without_maker)
    return content


def _without_maker(_document: Any, pdf: Any) -> None:
    pdf.info.clear()


def _text(lines: list[str], words: str) -> bytes:
    return _typeset(lines[:5], html.escape(words))


def _text_in_pieces(lines: list[str], words: str) -> bytes:
    cut = len(words) // 2
    return _typeset(lines[:2], f"{html.escape(words[:cut])}<b>{html.escape(words[cut:])}</b>")


@lru_cache(maxsize=8)
def _empty(lines: tuple[str, ...]) -> bytes:
    return _typeset(list(lines), "")


def _writer(put: Callable[[PdfWriter, str], None]) -> Callable[[list[str], str], bytes]:
    def write(lines: list[str], words: str) -> bytes:
        pdf = PdfWriter()
        pdf.append(PdfReader(io.BytesIO(_empty(tuple(lines[:1])))), import_outline=False)
        pdf.metadata = None
        put(pdf, words)
        content = io.BytesIO()
        pdf.write(content)
        return content.getvalue()

    return write


def _info(pdf: PdfWriter, words: str) -> None:
    pdf.metadata = {"/Title": words}


def _xmp(pdf: PdfWriter, words: str) -> None:
    stream = StreamObject()
    stream.set_data(
        f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:description>{html.escape(words)}"
        "</dc:description></x:xmpmeta>".encode()
    )
    stream[NameObject("/Type")] = NameObject("/Metadata")
    stream[NameObject("/Subtype")] = NameObject("/XML")
    pdf.root_object[NameObject("/Metadata")] = pdf._add_object(stream)


def _outline(pdf: PdfWriter, words: str) -> None:
    pdf.add_outline_item(title=words, page_number=0)


def _annotation(pdf: PdfWriter, words: str) -> None:
    pdf.add_annotation(0, FreeText(text=words, rect=(50, 550, 200, 650)))


def _attachment(pdf: PdfWriter, words: str) -> None:
    pdf.add_attachment("notes.txt", words.encode())


def _alternative(pdf: PdfWriter, words: str) -> None:
    pdf.root_object[NameObject("/K")] = ArrayObject([TextStringObject(words)])


PORTABLES: dict[str, Callable[[list[str], str], bytes]] = {
    "pdf text": _text,
    "pdf text in pieces": _text_in_pieces,
    "pdf info": _writer(_info),
    "pdf XMP": _writer(_xmp),
    "pdf outline": _writer(_outline),
    "pdf annotation": _writer(_annotation),
    "pdf attachment": _writer(_attachment),
    "pdf structure": _writer(_alternative),
}
