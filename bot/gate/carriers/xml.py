"""XML as office documents have it: definitions are refused, comments are read."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from bot.gate.parts import UnreadableError
from bot.gate.reading import Segment

_BLOCKS = {"p", "si", "is", "title", "definedName"}
_GAPS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "ptab": " "}


_ESCAPE = re.compile(rb"_x([0-9A-Fa-f]{4})_")


def parsed(content: bytes) -> Element:
    """Parse XML in UTF-8 without a document type, or give up."""
    if b"\0" in content or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise UnreadableError
    content = _ESCAPE.sub(_reference, content)
    parser = XMLParser(target=TreeBuilder(insert_comments=True, insert_pis=True), encoding="utf-8")  # noqa: S314 -- entities were refused above
    try:
        parser.feed(content)
        tree = parser.close()
    except (ParseError, ValueError) as error:
        raise UnreadableError from error
    if not isinstance(tree, Element):
        raise UnreadableError
    return tree


def _reference(escape: re.Match[bytes]) -> bytes:
    """Write a character that spreadsheets escape in their own way as XML does."""
    code = int(escape[1], 16)
    allowed = code in {9, 10, 13} or 0x20 <= code < 0xD800  # noqa: PLR2004 -- what XML can hold
    return b"&#%d;" % code if allowed else b" "


def local_name(element: Element) -> str:
    """Give the name of an element without its space; comments have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text_blocks(place: str, tree: Element) -> Iterator[Segment]:
    """Give each paragraph as one text, however many runs it is cut into."""
    blocks: list[list[str]] = []
    _collect(tree, None, blocks)
    texts = [text for one in blocks if (text := "".join(one)).strip()]
    for number, text in enumerate(texts, 1):
        yield f"{place}, paragraph {number}", text


def _collect(element: Element, block: list[str] | None, blocks: list[list[str]]) -> None:
    """Put the text of an element into its paragraph; what has none is a paragraph itself."""
    tag = local_name(element)
    if tag in _BLOCKS:
        blocks.append(block := [])
    own = block
    if own is None and (element.text or "").strip():
        blocks.append(own := [])
    if own is not None:
        own.append(_GAPS.get(tag, "") + (element.text or ""))
    for child in element:
        _collect(child, block, blocks)
        if (child.tail or "").strip():
            if block is None:
                blocks.append([child.tail or ""])
            else:
                block.append(child.tail or "")
