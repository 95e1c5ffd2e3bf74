"""A report as a tagged PDF, set in the fonts that come with it."""

import re
from typing import Final

from bot.export.pdf import NOT_DRAWN, drawable, is_drawable, page_as_pdf
from bot.export.report_html import page_of
from bot.export.report_pieces import Line, Piece
from bot.export.report_words import Report, Written

_SPACES: Final = re.compile(" {2,}")


def report_as_pdf(report: Report) -> bytes:
    """Write a report as PDF; raise `MajlisError` where that cannot be done."""
    return page_as_pdf(page_of(_drawable(report), paper=True))


def _drawable(report: Report) -> Report:
    """Keep to the letters that our fonts have."""
    return Report(
        language=report.language,
        leftward=report.leftward,
        title=_drawn(report.title),
        subtitle=_drawn(report.subtitle),
        blocks=tuple(map(_block, report.blocks)),
        foot=report.foot,
    )


def _block(block: Written) -> Written:
    rows = tuple(tuple(map(_drawn, row)) for row in block.rows)
    head = tuple(map(_drawn, block.head))
    return Written(block.kind, rows, head, block.level, block.small, block.public)


def _drawn(line: Line) -> Line:
    if all(is_drawable(piece.text) for piece in line):
        return line
    drawn = tuple(_replaced(piece) for piece in line)
    return drawn if any(one.text.strip() for one in drawn) else (Piece(NOT_DRAWN, leftward=False),)


def _replaced(piece: Piece) -> Piece:
    shown = _SPACES.sub(" ", drawable(piece.text))
    return Piece(shown, piece.leftward, piece.apart, piece.language, piece.strong, piece.link)
