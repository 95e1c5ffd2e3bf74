"""Notes without a name: what in them tells who somebody is, and what can stand instead."""

from agenda.chatham.attribution import Cut, Ladder, cut_of, ladder_in
from agenda.chatham.redactor import Redacted, Redactor, Span, Wording, prepare

__all__ = [
    "Cut",
    "Ladder",
    "Redacted",
    "Redactor",
    "Span",
    "Wording",
    "cut_of",
    "ladder_in",
    "prepare",
]
