"""Pages of HTML as a test reads them: elements, and the text that a reader of a language sees."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from agenda.text import LANGUAGES

VOID = frozenset({"br", "input", "meta", "wbr"})


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inside: list["Element | str"] = field(default_factory=list)

    def every(self, tag: str = "", kind: str = "") -> Iterator["Element"]:
        """Give all elements in it with that *tag*, and that *kind* among their classes."""
        for one in self.inside:
            if isinstance(one, Element):
                if tag in {"", one.tag} and kind in {"", *one.kinds}:
                    yield one
                yield from one.every(tag, kind)

    @property
    def kinds(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def text(self, view: str = "en") -> str:
        """Give what stands in it for a reader of one language."""
        hidden = set(LANGUAGES) - {view}
        return "".join(
            one if isinstance(one, str) else one.text(view)
            for one in self.inside
            if isinstance(one, str) or not hidden & set(one.kinds)
        )


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("document", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        assert len(element.attributes) == len(attrs), f"an attribute twice: {attrs}"
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def read_page(page: bytes) -> Element:
    """Read a page all of whose elements are closed."""
    reader = Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader.open == [reader.root], "every element is closed"
    return reader.root
