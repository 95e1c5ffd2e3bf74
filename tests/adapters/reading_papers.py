"""Files of PDF as a test reads them, and what another process writes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pypdf import PdfReader

ROOT: Final = Path(__file__).parents[2]


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


def in_another_process(program: str, **variables: str) -> bytes:
    """Run a program of Python with other variables, and give what it writes."""
    done = subprocess.run(
        (sys.executable, "-c", program),
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stdout
