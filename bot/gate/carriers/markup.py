"""Pages and drawings: HTML, SVG, XML. What is hidden in them is read as well."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from bot.gate.carriers.text import read_text
from bot.gate.parts import Fault, Flow, Part, Room
from bot.gate.reading import Segment
from bot.gate.vocabulary import vocabulary

_IN_A_LINE = vocabulary(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp"
    " small span strike strong sub sup time tspan textpath tt u var wbr"
)
_ENTITIES = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)
_PROPERTIES = {"author", "creator", "dc.creator", "dcterms.creator", "article:author", "producer"}


def read_html(content: bytes, _room: Room) -> Iterator[Part]:
    """Read a page: its text, then its attributes and comments."""
    text = read_text(content)
    if _ENTITIES.search(text):
        yield Fault("document type")
    yield from _Page(text).parts()


def read_xml(content: bytes, room: Room) -> Iterator[Part]:
    """Read a drawing or another file of marks; definitions of entities are refused."""
    yield from read_html(content, room)


class _Page(HTMLParser):
    """Collects the words of a page as they are read, and what is not seen of it."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self._words: list[Segment] = []
        self._apart: list[Segment] = []
        self._unseen: list[Segment] = []
        self._line: list[str] = []
        self._place = "line 1"
        self._faults: list[Fault] = []
        self.feed(text)
        self.close()
        self._break()

    def parts(self) -> Iterator[Part]:
        """Give the words, then the rest."""
        yield Flow(tuple(self._words), (tuple(self._apart),))
        yield Flow(tuple(self._unseen))
        yield from self._faults

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _IN_A_LINE:
            self._break()
        elif self._line:
            self._line.append("\x00")
        for name, value in attrs:
            self._unseen.append((f"{self._where()}, attribute", f"{name} = {value or ''}"))
        self._look_at_properties(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        if tag not in _IN_A_LINE:
            self._break()
        elif self._line:
            self._line.append("\x00")

    def handle_data(self, data: str) -> None:
        if not self._line:
            self._place = self._where()
        self._line.append(data.replace("\x00", ""))

    def handle_comment(self, data: str) -> None:
        self._unseen.append((f"{self._where()}, comment", data))

    def handle_decl(self, decl: str) -> None:
        self._unseen.append((f"{self._where()}, declaration", decl))

    def handle_pi(self, data: str) -> None:
        self._unseen.append((f"{self._where()}, instruction", data))

    def unknown_decl(self, data: str) -> None:
        self._unseen.append((f"{self._where()}, declaration", data))

    def _look_at_properties(self, tag: str, attributes: dict[str, str]) -> None:
        named = attributes.get("name", attributes.get("property", "")).lower()
        if tag == "meta" and named in _PROPERTIES and attributes.get("content", "").strip():
            self._faults.append(Fault("properties: author", "property"))

    def _where(self) -> str:
        return f"line {self.getpos()[0]}"

    def _break(self) -> None:
        if self._line:
            text = "".join(self._line)
            self._words.append((self._place, text.replace("\x00", "")))
            if "\x00" in text:
                self._apart.append((self._place, text.replace("\x00", " ")))
            self._line = []
