"""A report as Markdown: CommonMark with tables, in which nothing that was typed is markup.

What runs the other way stands in isolates, so that a line keeps its order wherever it is pasted;
there are no other marks of direction.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from bot.export.report_pieces import Line, Piece
from bot.export.report_words import Report, Written
from bot.i18n.direction import isolated

_ACTIVE: Final = re.compile(r"[\\`*_\[\]<>|~$]|&(?=#|\w+;)|!(?=\[)")
_FIRST: Final = re.compile(r"^(?:([#+=-])|(\d+)(?=[.)](?:\s|$)))")
_NOT_IN_ADDRESS: Final = re.compile(r"[<>|\\`\s]")


def report_as_markdown(report: Report) -> bytes:
    """Write a report as Markdown."""
    parts = [f"# {_inline(report.title)}"]
    if report.subtitle:
        parts.append(_line(report.subtitle))
    parts += ["\n".join(_block(block)) for block in report.blocks]
    return ("\n\n".join(parts) + "\n").encode()


def _block(block: Written) -> Iterator[str]:
    match block.kind:
        case "heading":
            yield f"{'#' * (block.level + 1)} {_inline(block.line)}"
        case "paragraph":
            yield _line(block.line)
        case "points":
            yield from (f"- {_line(item)}" for (item,) in block.rows)
        case "facts":
            yield from _table(("",) * block.columns, block)
        case "table":
            yield from _table(tuple(map(_inline, block.head)), block)


def _table(head: tuple[str, ...], block: Written) -> Iterator[str]:
    yield _row(head)
    yield _row(("---",) * block.columns)
    for row in block.rows:
        yield _row(tuple(map(_inline, row)))


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _line(line: Line) -> str:
    """Write a line that stands at the beginning of a line of the file."""
    return _FIRST.sub(_escaped_first, _inline(line))


def _inline(line: Line) -> str:
    return "".join(map(_piece, line)).strip(" ")


def _piece(piece: Piece) -> str:
    if piece.link:
        address = _NOT_IN_ADDRESS.sub(lambda found: quote(found[0]), piece.link)
        shown = f"<{address}>"
    else:
        shown = _ACTIVE.sub(r"\\\g<0>", piece.text)
        shown = _strong(shown) if piece.strong else shown
    return isolated(shown) if piece.apart else shown


def _strong(shown: str) -> str:
    """Put the stars next to the words, where alone they count."""
    words = shown.strip()
    return shown.replace(words, f"**{words}**", 1) if words else shown


def _escaped_first(found: re.Match[str]) -> str:
    """Keep a text from opening a heading, a list or a rule."""
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\"
