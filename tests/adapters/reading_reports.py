"""Reports as a test reads them back: the words of every line, whatever the format."""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final
from unicodedata import category, normalize
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pypdf import PdfReader

from tests.adapters.reading_pages import Element as PageElement
from tests.adapters.reading_pages import read_page

WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINES_OF_PAGE: Final = frozenset({"h1", "h2", "h3", "h4", "p", "li", "th", "td"})


def flat(text: str) -> str:
    """Leave out what cannot be seen."""
    seen = "".join(one for one in text if category(one) != "Cf" or one in "\u200c\u200d")
    return " ".join(seen.split())


def lines_of(kind: str, data: bytes) -> list[str]:
    """Give the words of every line that is not empty, in order."""
    read = {"json": _of_json, "md": _of_markdown, "html": _of_page, "docx": _of_docx}[kind]
    return [line for line in map(flat, read(data)) if line]


def _of_json(data: bytes) -> Iterator[str]:
    read = json.loads(data)
    yield from (read["title"], read["subtitle"] or "")
    for block in read["blocks"]:
        yield from _strings([*block.get("head", ()), block["words"]])


def _strings(read: Any) -> Iterator[str]:
    if isinstance(read, str):
        yield read
    else:
        for one in read:
            yield from _strings(one)


def tokens_of(data: bytes) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(data.decode())


def _of_markdown(data: bytes) -> Iterator[str]:
    for token in tokens_of(data):
        if token.type == "inline":
            yield "".join(one.content for one in token.children or ())


def _of_page(data: bytes) -> Iterator[str]:
    return (one.text() for one in page_of(data).every() if one.tag in _LINES_OF_PAGE)


def page_of(data: bytes) -> PageElement:
    return read_page(data.replace(b'%">', b'%"></col>'))


def part_of(data: bytes, name: str) -> Element:
    return fromstring(ZipFile(BytesIO(data)).read(name))  # noqa: S314 -- our own file


def _of_docx(data: bytes) -> Iterator[str]:
    for paragraph in part_of(data, "word/document.xml").iter(f"{WORD}p"):
        yield "".join(one.text or "" for one in paragraph.iter(f"{WORD}t"))


def text_of_pdf(data: bytes) -> str:
    """Give the text of a PDF without the feet of its pages."""
    pages = PdfReader(BytesIO(data)).pages
    return "\n".join(page.extract_text().strip().rsplit("\n", 1)[0] for page in pages)


def letters_in(text: str) -> list[str]:
    """Give all letters and digits in the order of the alphabet.

    A PDF has its lines in the order of paper; readers of it begin them at either end.
    """
    return sorted(one for one in normalize("NFKC", text) if one.isalnum())
