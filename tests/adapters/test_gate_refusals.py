"""What the gate cannot read does not go out, nor what tells who made it."""

import gzip
import io
import zipfile

import pytest

from bot.gate import Gate
from tests.gate.people import PEOPLE
from tests.speed import within

GATE = Gate(PEOPLE)


def _bomb() -> bytes:
    inside = gzip.compress(b"\0" * 300_000_000, compresslevel=1)
    return gzip.compress(inside)


def _nested(depth: int) -> bytes:
    content, name = b"clean", "a.txt"
    for _ in range(depth):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(name, content)
        content, name = packed.getvalue(), "a.zip"
    return content


def _locked_pdf() -> bytes:
    from pypdf import PdfWriter  # noqa: PLC0415 -- slow import

    pdf, content = PdfWriter(), io.BytesIO()
    pdf.add_blank_page(10, 10)
    pdf.encrypt("secret", algorithm="RC4-128")
    pdf.write(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.bin", b"anything"),
        ("a", b"anything"),
        ("a.txt", b"\xff\xfe\xfd\xfc\x00"),
        ("a.json", b"{"),
        ("a.json", b"[" * 200_000),
        ("a.docx", b"PK\x03\x04 and no more"),
        ("a.docx", b"not even that"),
        ("a.pdf", b"%PDF-1.7 and no more"),
        ("a.png", b"\x89PNG\r\n\x1a\n and no more"),
        ("a.jpg", b"\xff\xd8\xff"),
        ("a.md.gz", b"\x1f\x8b and no more"),
        ("a.zip", _nested(9)),
        ("a.pdf", _locked_pdf()),
        ("a.svg", b"<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>"),
    ],
)
def test_what_cannot_be_read_does_not_go_out(name: str, content: bytes) -> None:
    assert {one.kind for one in GATE.inspect({name: content})} == {"unreadable"}


def test_an_archive_that_is_not_too_deep_is_read() -> None:
    assert GATE.inspect({"a.zip": _nested(2)}) == ()


def test_a_bomb_ends_in_a_refusal_and_quickly() -> None:
    content = _bomb()
    with within(1):
        leaks = GATE.inspect({"a.gz": content})

    assert {one.kind for one in leaks} == {"unreadable"}


def test_a_file_that_tells_who_made_it_does_not_go_out() -> None:
    from docx import Document  # noqa: PLC0415 -- slow import

    content = io.BytesIO()
    Document().save(content)

    leaks = GATE.inspect({"a.docx": content.getvalue()})

    places = {one.place for one in leaks if one.kind == "property"}
    assert {"properties: author", "properties: date"} <= places
