"""Names of people in a note: as they are written in the roster, and in all other ways."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from agenda.chatham.alike import find_alike
from agenda.chatham.chat_letters import find_chat_letters
from agenda.chatham.exact import find_exact
from agenda.chatham.folding import fold
from agenda.chatham.heard_across import find_heard
from agenda.chatham.lexicons.grammar import HONORIFICS, PARTICLES, STRONG_HONORIFICS, is_ordinary
from agenda.chatham.naming import Names
from agenda.chatham.note import Found, Note
from agenda.chatham.pairs import find_pairs
from agenda.chatham.shortened import find_shortened
from agenda.chatham.spaced import find_spaced, find_split

_FAR: Final = 14
"""Letters of particles between two words of a name, at most."""

_SHORTEST: Final = 3
"""Letters of a name after a title; fewer may be an abbreviation."""


def find_names(note: Note, names: Names) -> Iterator[Found]:
    """Find everybody's names in a note, and particles between two of one person's."""
    found = sorted(_all(note, names), key=lambda one: one.start)
    yield from found
    for first, last in pairwise(found):
        if first.end < last.start and first.people & last.people and _linked(note, first, last):
            yield Found(first.start, last.end, "soft", "name", first.people & last.people)


def _linked(note: Note, first: Found, last: Found) -> bool:
    between = note.text[first.end : last.start]
    words = fold(between).split()
    return len(between) < _FAR and all(one in PARTICLES - {"and", "y", "e"} for one in words) and (
        between.replace(" ", "").isalpha()
    )  # fmt: skip


def _all(note: Note, names: Names) -> Iterator[Found]:
    covered = [False] * len(note.words)
    yield from find_exact(note, names, covered)
    yield from find_shortened(note, names, covered)
    yield from find_heard(note, names.heard, covered)
    yield from find_split(note, names, covered)
    yield from find_spaced(note, names, covered)
    yield from find_pairs(note, names, covered)
    yield from find_chat_letters(note, names)
    for at in range(len(note.words)):
        if not covered[at]:
            beside = any(covered[max(0, at - 1) : at + 2])
            yield from find_alike(note, names, at, beside=beside)
            yield from _titled(note, at)


def _titled(note: Note, at: int) -> Iterator[Found]:
    """Find who is not in the roster, but has a title of courtesy: Mr Unknown."""
    word, first = note.words[at], note.honorific(_before_particles(note, at))
    if first == at or word.arabic or not word.capital or len(word.text) < _SHORTEST:
        return
    title = note.words[_before_particles(note, at) - 1]
    strong = title.text in STRONG_HONORIFICS or title.text == "m"
    if strong and word.text not in HONORIFICS and not is_ordinary(word.text):
        yield Found(*note.place(first, at), "soft", "name")


def _before_particles(note: Note, at: int) -> int:
    """Give where a surname begins with what stands before it: El, Ben, de la."""
    while at > 0 and note.near(at) and note.words[at - 1].text in PARTICLES and (
        note.words[at].gap == "join" and note.words[at - 1].text not in HONORIFICS
    ):  # fmt: skip
        at -= 1
    return at
