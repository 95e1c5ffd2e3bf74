"""A report as a document to edit: styles, real headings, and each run in its own direction.

Words come from right to left where their letters do: the paragraph, the table and the page say
so, and so does every run of such letters; names and figures in other letters are runs of their
own. The file says its title and its language, and neither when, nor by whom, nor by what it was
made; the settings ask whoever edits it not to add that.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from unicodedata import bidirectional
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsmap
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from agenda.text import RIGHT_TO_LEFT, Language
from bot.export.report_pieces import Line, Piece, plain
from bot.export.report_words import Report, Written, is_page, is_pages
from bot.i18n.direction import has_leftward

_ENGLISH: Final = "en-GB"
_LOCALES: Final[Mapping[Language, str]] = {"en": _ENGLISH, "fr": "fr-FR"}
"""The language of Latin letters; that of Arabic ones stands beside it."""

_KEPT: Final = frozenset(
    {
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
        RELATIONSHIP_TYPE.FOOTER,
        RELATIONSHIP_TYPE.HYPERLINK,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.STYLES,
    }
)
_STYLES: Final = {"points": "ListBullet", "paragraph": "Normal"}
_WIDTH: Final = 9411
"""Between the margins, in twentieths of a point."""
_MOST_WIDE: Final = 6
"""More columns than this are set in small letters."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one direction and one look; *counts* names a figure that the program counts."""

    text: str
    leftward: bool
    strong: bool
    language: str | None
    address: str | None
    counts: str | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """A block as paragraphs in one *style*, or as a table with the widths of its columns."""

    style: str | None
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    head: tuple[tuple[Run, ...], ...] = ()
    widths: tuple[int, ...] = ()
    cells: str = "TableText"


def report_as_docx(report: Report) -> bytes:
    """Write a report as .docx."""
    document = docx.Document()
    _drop_what_comes_along(document)
    templates = _templates(document, report)
    _fill(document.styles.element, templates, "report-styles.xml")
    _fill(document.settings.element, templates, "report-settings.xml")
    _fill(document.part.numbering_part.element, templates, "report-numbering.xml")
    _lay_out_page(document, templates, leftward=report.leftward)
    body = document.element.body
    body[:] = [*_parsed(templates, "report-body.xml"), body.sectPr]
    _say_only_title(document, report)
    return _packed(document)


def _templates(document: Document, report: Report) -> Environment:
    environment = Environment(
        loader=PackageLoader("bot.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.globals |= {
        "word": nsmap["w"],
        "relations": nsmap["r"],
        "locale": _locale(report.language) or _ENGLISH,
        "leftward": report.leftward,
        "link_to": lambda address: document.part.relate_to(
            address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        ),
        "title": tuple(_runs(report.title)),
        "subtitle": tuple(_runs(report.subtitle)),
        "blocks": tuple(map(_laid, report.blocks)),
        "foot": tuple(_counted(report.foot)),
        "bold": Markup("<w:b/><w:bCs/>"),
        "soft": Markup('<w:color w:val="4D4A45"/>'),
        "top_border": Markup('<w:top w:val="single" w:sz="4" w:space="0" w:color="C9C4BA"/>'),
    }
    return environment


def _parsed(templates: Environment, name: str) -> BaseOxmlElement:
    written = templates.get_template(name).render()
    parsed: BaseOxmlElement = parse_xml(re.sub(r">\n\s*<", "><", written).strip())
    return parsed


def _fill(root: BaseOxmlElement, templates: Environment, name: str) -> None:
    root[:] = list(_parsed(templates, name))


# --- words ------------------------------------------------------------------------------


def _laid(block: Written) -> Laid:
    rows = tuple(tuple(tuple(_runs(cell)) for cell in row) for row in block.rows)
    if block.kind in {"facts", "table"}:
        head = tuple(tuple(_runs(cell)) for cell in block.head)
        narrow = "NarrowTableText" if block.columns > _MOST_WIDE else "TableText"
        return Laid(None, rows, head, _widths(block), narrow)
    if block.kind == "heading":
        return Laid(f"Heading{block.level}", rows)
    return Laid("SmallPrint" if block.small else _STYLES[block.kind], rows)


def _widths(block: Written) -> tuple[int, ...]:
    return tuple(_WIDTH * share // 100 for share in block.shares())


_TO_RIGHT: Final = "\u200e"
_TO_LEFT: Final = "\u200f"
_FIGURE: Final = re.compile(r"(\d+(?:[-+.,:/]\d+)*%?)")


def _runs(line: Line) -> Iterator[Run]:
    for piece in line:
        yield from _by_direction(piece)


def _counted(foot: Line) -> Iterator[Run]:
    for piece in foot:
        if is_page(piece) or is_pages(piece):
            counts = "PAGE" if is_page(piece) else "NUMPAGES"
            yield Run("", leftward=False, strong=False, language=None, address=None, counts=counts)
        else:
            yield from _by_direction(piece)


def _by_direction(piece: Piece) -> Iterator[Run]:
    """Let figures between words from right to left be runs of their own."""
    locale = _locale(piece.language)
    if not piece.leftward or piece.apart:
        yield Run(_marked(piece), piece.leftward, piece.strong, locale, piece.link)
        return
    for number, part in enumerate(_FIGURE.split(_marked(piece))):
        if part:
            yield Run(part, number % 2 == 0, piece.strong, locale, piece.link)


def _locale(language: Language | None) -> str | None:
    if language is None or language in RIGHT_TO_LEFT:
        return None
    return _LOCALES.get(language, language)


def _marked(piece: Piece) -> str:
    """Begin with a mark of direction what has no letter to show it: not every program asks a run.

    Only between words from right to left do figures and commas go another way without it.
    """
    if piece.leftward:
        between = not piece.apart and not has_leftward(piece.text)
        return f"{_TO_LEFT}{piece.text}" if between and piece.text.strip() else piece.text
    alone = piece.apart and bidirectional(piece.text[:1] or "L") != "L"
    return f"{_TO_RIGHT}{piece.text}" if alone else piece.text


# --- the page and the file ----------------------------------------------------------------


def _lay_out_page(document: Document, templates: Environment, *, leftward: bool) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(22), Mm(22)
    section.header_distance = section.footer_distance = Mm(11)
    section.footer.is_linked_to_previous = False
    footer = section.footer._element  # noqa: SLF001 -- it has no other way to its root
    _fill(footer, templates, "report-footer.xml")
    settings = document.element.body.sectPr
    _without_traces(settings)
    for one in settings.xpath("./w:docGrid"):
        settings.remove(one)
    if leftward:
        settings.append(OxmlElement("w:bidi"))


def _drop_what_comes_along(document: Document) -> None:
    """Drop the parts of the library's template that say something of its maker."""
    for relations in (document.part.package.rels, document.part.rels):
        for key in [key for key, one in relations.items() if one.reltype not in _KEPT]:
            del relations[key]


def _say_only_title(document: Document, report: Report) -> None:
    properties = document.core_properties
    root = properties._element  # noqa: SLF001 -- no other way to empty it
    for one in list(root):
        root.remove(one)
    properties.title = plain(report.title)[:255]
    properties.language = report.language


def _without_traces(root: BaseOxmlElement) -> None:
    """Drop the marks of editing sessions."""
    for name in [name for name in root.attrib if "rsid" in name]:
        del root.attrib[name]


def _packed(document: Document) -> bytes:
    """Pack the parts anew: no moment, and no machine, in any of them."""
    saved, packed = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in parts.namelist():
            info = ZipInfo(name, _EPOCH)
            info.compress_type, info.create_system = ZIP_DEFLATED, _UNIX
            archive.writestr(info, parts.read(name))
    return packed.getvalue()
