"""Names of people in a note: as they are written in the roster, and in all other ways."""

from collections.abc import Iterator
from typing import Final

from agenda.chatham.alike import find_alike, find_pairs
from agenda.chatham.exact import find_exact, find_spaced, find_split
from agenda.chatham.lexicon import HONORIFICS, WEAK_HONORIFICS, is_ordinary
from agenda.chatham.naming import Names
from agenda.chatham.note import Found, Note

_SHORTEST: Final = 3
"""Letters of a name after a title; fewer may be an abbreviation."""


def find_names(note: Note, names: Names) -> Iterator[Found]:
    """Find everybody's names in a note."""
    covered = [False] * len(note.words)
    yield from find_exact(note, names, covered)
    yield from find_split(note, names, covered)
    yield from find_spaced(note, names, covered)
    yield from find_pairs(note, names, covered)
    for at in range(len(note.words)):
        if not covered[at]:
            beside = any(covered[max(0, at - 1) : at + 2])
            yield from find_alike(note, names, at, beside=beside)
            yield from _titled(note, at)


def _titled(note: Note, at: int) -> Iterator[Found]:
    """Find who is not in the roster, but has a title of courtesy: Mr Unknown."""
    word, first = note.words[at], note.honorific(at)
    if first == at or word.arabic or not word.capital or len(word.text) < _SHORTEST:
        return
    title = note.words[at - 1]
    strong = title.text in HONORIFICS - WEAK_HONORIFICS or title.text == "m"
    if strong and word.text not in HONORIFICS and not is_ordinary(word.text):
        yield Found(*note.place(first, at), "soft", "name")
