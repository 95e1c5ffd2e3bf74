"""The last check before anything goes out, on the final bytes.

It knows nothing of how they were made. It proves that none of the roster's identifiers is left
in any form that it knows. It does not prove that nobody can be told by what they said.
"""

from collections.abc import Iterable, Iterator, Mapping

from agenda.roster import Participant
from bot.gate.allowed import Allowed, Forgiveness
from bot.gate.bearing import honorifics_of
from bot.gate.identifiers import add_person
from bot.gate.inspection import Found, Inspection
from bot.gate.leak import ExportRefusedError, Leak, told
from bot.gate.parts import Flow, Room
from bot.gate.patterns import Sought
from bot.gate.reading import Reading
from bot.gate.searching import Search

__all__ = ["Allowed", "ExportRefusedError", "Gate", "Leak", "told"]


class Gate:
    """Knows everything that the roster tells of people, and looks for it in files."""

    def __init__(
        self,
        people: Iterable[Participant],
        allowed: Iterable[Allowed] = (),
        undecided: Iterable[str] = (),
    ) -> None:
        """Look for *people* and for *undecided* passages, but not in what is *allowed*."""
        sought = Sought()
        honorifics = set[str]()
        for person in people:
            add_person(sought, person)
            honorifics |= honorifics_of(person.honorific or "")
        for passage in undecided:
            flagged = Reading([("", passage)])
            sought.add(flagged.words.small, "undecided")
            sought.add_row(flagged.row, "undecided")
        self._allowed = tuple(allowed)
        self._search = Search(sought, frozenset(honorifics))

    def inspect(self, files: Mapping[str, bytes]) -> tuple[Leak, ...]:
        """Tell where identifiers are left in *files*, by name; nothing means they may go out."""
        leaks: dict[Leak, None] = {}
        for number, (name, content) in enumerate(files.items(), 1):
            named = list(self._inspection().flow(Flow((("name", name),)), 0))
            called = f"file {number}" if named else name
            for place, kind in [*named, *self._within(name, content)]:
                leaks[Leak(called, place, kind)] = None
        return tuple(leaks)

    def _within(self, name: str, content: bytes) -> Iterator[Found]:
        return self._inspection().file(name, content)

    def _inspection(self) -> Inspection:
        return Inspection(self._search, Forgiveness(self._allowed), Room())
