"""Notes without a name: what in them tells who somebody is, and what can stand instead."""

from agenda.chatham.ladder import Ladder, Wording, ladder_of
from agenda.chatham.redactor import Redacted, Redactor, Span, prepare

__all__ = ["Ladder", "Redacted", "Redactor", "Span", "Wording", "ladder_of", "prepare"]
