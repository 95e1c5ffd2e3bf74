"""Files of every kind that an export may be made of, written by the programs that write them."""

import base64
import csv
import gzip
import html
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from tests.gate.documents import DOCUMENTS
from tests.gate.pictures import PICTURES
from tests.gate.portables import PORTABLES
from tests.gate.sheets import SHEETS

Lines = list[str]
Writer = Callable[[Lines, str], bytes]
"""Writes clean lines, and one that is put where the carrier's name says."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A place in a kind of file; *narrow* ones take a few plain words and no sentence.

    *drawn* ones show nothing that no font has; *cut* ones leave no sentence in one piece.
    """

    name: str
    suffix: str
    write: Writer
    narrow: bool = False
    drawn: bool = False
    cut: bool = False


def _plain(lines: Lines, put: str) -> bytes:
    return "\n\n".join([*lines[:4], put, *lines[4:]]).encode()


def _md_comment(lines: Lines, put: str) -> bytes:
    return "\n".join([*lines, f"<!-- {put} -->"]).encode()


def _table(delimiter: str) -> Writer:
    def write(lines: Lines, put: str) -> bytes:
        table = io.StringIO()
        rows = csv.writer(table, delimiter=delimiter)
        rows.writerow(["no", "finding"])
        rows.writerows(enumerate([*lines, put], 1))
        return table.getvalue().encode()

    return write


def _page(lines: Lines, inside: str, attribute: str = "") -> bytes:
    body = "".join(f"<p>{html.escape(one)}</p>\n" for one in lines)
    head = "<!doctype html><html lang='en'><head><title>Findings</title></head><body>"
    return f"{head}\n{body}<p title='{attribute}'>{inside}</p></body></html>".encode()


def _html_text(lines: Lines, put: str) -> bytes:
    return _page(lines, html.escape(put))


def _html_split(lines: Lines, put: str) -> bytes:
    pieces = [put[at : at + 3] for at in range(0, len(put), 3)]
    return _page(lines, "".join(f"<b>{html.escape(one)}</b>" for one in pieces))


def _html_apart(lines: Lines, put: str) -> bytes:
    return _page(lines, "".join(f"<span>{html.escape(one)}</span> " for one in put.split(" ")))


def _html_attribute(lines: Lines, put: str) -> bytes:
    return _page(lines, "…", html.escape(put))


def _html_comment(lines: Lines, put: str) -> bytes:
    return _page(lines, f"<!-- {put.replace('--', '- -')} -->")


def _html_entities(lines: Lines, put: str) -> bytes:
    return _page(lines, "".join(f"&#x{ord(one):x};" for one in put))


def _json(lines: Lines, put: str) -> bytes:
    return json.dumps({"findings": [*lines, put]}, ensure_ascii=False).encode()


def _json_escaped(lines: Lines, put: str) -> bytes:
    return json.dumps({"findings": [*lines, put]}, indent=1).encode()


def _json_key(lines: Lines, put: str) -> bytes:
    return json.dumps({"findings": lines, put: 1}).encode()


def _json_lines(lines: Lines, put: str) -> bytes:
    return "\n".join(json.dumps({"text": one}) for one in [*lines, put]).encode()


def _calendar(lines: Lines, put: str) -> bytes:
    from icalendar import Calendar, Event  # noqa: PLC0415 -- slow import

    calendar, event = Calendar(), Event()
    calendar.add("prodid", "-//Findings//EN")
    calendar.add("version", "2.0")
    event.add("uid", "1@majlis")
    event.add("description", "\n".join([*lines, put]))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _svg(lines: Lines, put: str) -> bytes:
    texts = "".join(f"<text y='{at}'>{html.escape(one)}</text>" for at, one in enumerate(lines))
    start = "<svg xmlns='http://www.w3.org/2000/svg'>"
    return f"{start}<title>{html.escape(put)}</title>{texts}</svg>".encode()


def _subtitles(lines: Lines, put: str) -> bytes:
    cues = (f"00:00:{at:02}.000 --> 00:00:{at + 1:02}.000\n{one}" for at, one in enumerate(lines))
    return "\n\n".join(["WEBVTT", *cues, f"00:01:00.000 --> 00:01:02.000\n{put}"]).encode()


def _utf16(lines: Lines, put: str) -> bytes:
    return _plain(lines, put).decode().encode("utf-16")


def _base64(lines: Lines, put: str) -> bytes:
    return _plain(lines, base64.b64encode(put.encode()).decode())


def _gzip(lines: Lines, put: str) -> bytes:
    return gzip.compress(_plain(lines, put), mtime=0)


def _zipped(lines: Lines, member: str = "findings.md", comment: str = "") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, "\n\n".join(lines))
        archive.comment = comment.encode()
    return packed.getvalue()


def _zip_member(lines: Lines, put: str) -> bytes:
    return _zipped(lines, member=f"{put}.md")


def _zip_comment(lines: Lines, put: str) -> bytes:
    return _zipped(lines, comment=put)


def _clean_body(lines: Lines, _put: str) -> bytes:
    return "\n\n".join(lines).encode()


def _docx_in_zip(lines: Lines, put: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("findings.docx", DOCUMENTS["docx body"](lines, put))
    return packed.getvalue()


FILE_NAME = Carrier("file name", ".md", _clean_body, narrow=True)
"""The one carrier whose words stand in the file's name."""

CARRIERS: tuple[Carrier, ...] = (
    Carrier("md body", ".md", _plain),
    Carrier("md comment", ".md", _md_comment),
    Carrier("txt", ".txt", _plain),
    Carrier("vtt", ".vtt", _subtitles),
    Carrier("csv", ".csv", _table(",")),
    Carrier("tsv", ".tsv", _table("\t")),
    Carrier("html text", ".html", _html_text),
    Carrier("html in pieces", ".html", _html_split),
    Carrier("html word by word", ".html", _html_apart),
    Carrier("html attribute", ".html", _html_attribute),
    Carrier("html comment", ".html", _html_comment),
    Carrier("html entities", ".html", _html_entities),
    Carrier("json", ".json", _json),
    Carrier("json escaped", ".json", _json_escaped),
    Carrier("json key", ".json", _json_key),
    Carrier("jsonl", ".jsonl", _json_lines),
    Carrier("ics", ".ics", _calendar),
    Carrier("svg title", ".svg", _svg),
    Carrier("UTF-16 text", ".txt", _utf16),
    Carrier("base64 in text", ".txt", _base64),
    Carrier("gzip", ".md.gz", _gzip),
    Carrier("zip member's name", ".zip", _zip_member, narrow=True),
    Carrier("zip comment", ".zip", _zip_comment),
    Carrier("docx in zip", ".zip", _docx_in_zip),
    FILE_NAME,
    *(Carrier(name, ".docx", write) for name, write in DOCUMENTS.items()),
    *(
        Carrier(name, ".xlsx", write, narrow="sheet's" in name, cut="by cell" in name)
        for name, write in SHEETS.items()
    ),
    *(
        Carrier(name, ".pdf", write, drawn=name.startswith("pdf text"))
        for name, write in PORTABLES.items()
    ),
    *(Carrier(name, "." + name.split()[0], write) for name, write in PICTURES.items()),
)
