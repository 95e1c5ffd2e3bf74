"""Word documents, each with the words in another place."""

import io
import re
import zipfile
from collections.abc import Callable

from docx import Document
from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Put = Callable[[Doc, str], None]
_CORE = (
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.'
    'openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/'
    'elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
)
_APP = (
    '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/'
    'officeDocument/2006/extended-properties"><Company>{company}</Company></Properties>'
)
_CUSTOM = (
    '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/'
    'officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/'
    'officeDocument/2006/docPropsVTypes"><property name="note"><vt:lpwstr>{custom}</vt:lpwstr>'
    "</property></Properties>"
)


def escaped(text: str) -> str:
    """Write text as XML has it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def repacked(content: bytes, parts: dict[str, str]) -> bytes:
    """Give an office file with other *parts*, and without its picture of itself."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for one in old.infolist():
            inside = old.read(one)
            if one.filename == "_rels/.rels":
                inside = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", inside)
            if one.filename not in parts and "thumbnail" not in one.filename:
                new.writestr(one, inside)
        for name, text in parts.items():
            new.writestr(name, text)
    return packed.getvalue()


_STYLES = (
    '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/'
    'wordprocessingml/2006/main"/>'
)


def _saved(
    document: Doc, title: str = "", company: str = "", custom: str = "", *, bare: bool = True
) -> bytes:
    content = io.BytesIO()
    document.save(content)
    parts = {
        "docProps/core.xml": _CORE.format(title=escaped(title)),
        "docProps/app.xml": _APP.format(company=escaped(company)),
    }
    if bare:
        parts |= {"word/styles.xml": _STYLES, "word/stylesWithEffects.xml": _STYLES}
    if custom:
        parts["docProps/custom.xml"] = _CUSTOM.format(custom=escaped(custom))
    return repacked(content.getvalue(), parts)


def _document(lines: list[str]) -> Doc:
    document = Document()
    for one in lines:
        document.add_paragraph(one)
    return document


def _writer(put: Put) -> Callable[[list[str], str], bytes]:
    def write(lines: list[str], words: str) -> bytes:
        document = _document(lines)
        put(document, words)
        return _saved(document, bare=put is not _body)

    return write


def _body(document: Doc, words: str) -> None:
    document.add_paragraph(words)


def _runs(document: Doc, words: str) -> None:
    paragraph = document.add_paragraph()
    for at in range(0, len(words), 3):
        paragraph.add_run(words[at : at + 3]).bold = bool(at % 2)


def _cell(document: Doc, words: str) -> None:
    document.add_table(1, 2).cell(0, 1).text = words


def _header(document: Doc, words: str) -> None:
    document.sections[0].header.paragraphs[0].text = words


def _footer(document: Doc, words: str) -> None:
    document.sections[0].footer.paragraphs[0].text = words


def _comment(document: Doc, words: str) -> None:
    document.add_comment(document.paragraphs[0].runs[0], text=words, author="", initials="")


def _tracked(document: Doc, words: str) -> None:
    inserted = OxmlElement("w:ins")
    inserted.set(qn("w:author"), words)
    document.paragraphs[0]._p.append(inserted)


def _deleted(document: Doc, words: str) -> None:
    deleted, run, text = (OxmlElement(one) for one in ("w:del", "w:r", "w:delText"))
    text.text = words
    run.append(text)
    deleted.append(run)
    document.add_paragraph()._p.append(deleted)


def _alternative(document: Doc, words: str) -> None:
    properties = OxmlElement("wp:docPr")
    properties.set("descr", words)
    document.paragraphs[0].runs[0]._r.append(properties)


def _title(lines: list[str], words: str) -> bytes:
    return _saved(_document(lines), title=words)


def _company(lines: list[str], words: str) -> bytes:
    return _saved(_document(lines), company=words)


def _custom(lines: list[str], words: str) -> bytes:
    return _saved(_document(lines), custom=words)


DOCUMENTS: dict[str, Callable[[list[str], str], bytes]] = {
    "docx body": _writer(_body),
    "docx runs": _writer(_runs),
    "docx cell": _writer(_cell),
    "docx header": _writer(_header),
    "docx footer": _writer(_footer),
    "docx comment": _writer(_comment),
    "docx tracked author": _writer(_tracked),
    "docx deleted text": _writer(_deleted),
    "docx alternative text": _writer(_alternative),
    "docx title": _title,
    "docx company": _company,
    "docx custom property": _custom,
}
