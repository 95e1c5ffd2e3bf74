"""What the gate found, told without telling whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.messages import gate as words
from bot.gate.patterns import Kind

_LINES = {
    "name": words.NAME,
    "organisation": words.ORGANISATION,
    "acronym": words.ACRONYM,
    "handle": words.HANDLE,
    "id": words.NUMBER,
    "contact": words.CONTACT,
    "link": words.LINK,
    "unreadable": words.UNREADABLE,
    "property": words.PROPERTY,
    "undecided": words.UNDECIDED,
}


@dataclass(frozen=True, slots=True)
class Leak:
    """A place in a file where somebody can be told: the place and the kind, never the person.

    The *file* is a number where its name leaks.
    """

    file: str
    place: str
    kind: Kind


class ExportRefusedError(RefusedError):
    """Nothing goes out: *leaks* say where identifiers are left, *more* says it in messages."""

    def __init__(self, leaks: Sequence[Leak]) -> None:
        """Refuse an export because of its *leaks*."""
        super().__init__(words.REFUSED(n=len(leaks)), told(leaks))
        self.leaks = tuple(leaks)


def told(leaks: Sequence[Leak]) -> tuple[Message, ...]:
    """Give a line for each of the *leaks*, and what to do about them."""
    lines = tuple(_LINES[one.kind](file=one.file, place=one.place) for one in leaks)
    return (*lines, words.REMEDY()) if lines else ()
