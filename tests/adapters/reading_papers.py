"""Files of PDF as a test reads them."""

from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader


def tags_of(reader: PdfReader) -> list[str]:
    """Give the tags of a file in their order: headings, lists, tables, paragraphs."""
    return list(_tags(reader.root_object["/StructTreeRoot"]))


def _tags(node: Any) -> Iterator[str]:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for one in node:
            yield from _tags(one)
    elif isinstance(node, dict):
        yield str(node.get("/S", ""))
        yield from _tags(node.get("/K", []))
