"""Names with some of their words as first letters: Mariem Mint S. B., P. v. d. Westhuizen."""

from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import OSA

from agenda.chatham.folding import bare
from agenda.chatham.lexicons.grammar import PARTICLES
from agenda.chatham.naming import Names
from agenda.chatham.note import Found, Note, Tier, stems_of

_MOST: Final = 7
"""Words of a name in a note, at most."""
_WHOLE: Final = 3
"""Letters of a word that tells somebody beside a first letter."""
_CUT: Final = 3
"""Letters that may stand for a word, where a dot follows: Th., Chr."""
_LONG: Final = 5
"""Letters of one that may have an error in it."""
_LETTERS: Final = 3
"""First letters that tell somebody alone: fewer are found only as they are usual."""


def find_shortened(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find names of which some words are first letters with a dot, in the order of the name."""
    letters = [_short(note, at) and _dotted(note, at) for at in range(len(note.words))]
    at = 0
    while at < len(note.words):
        inside = at > 0 and letters[at - 1] and _follows(note, at)  # a name begins with its first
        best = None if inside or not any(letters[at : at + _MOST]) else _best(note, names, at)
        if best is None:
            at += 1
            continue
        end, offset, people = best
        if not all(covered[at:end]):
            covered[at:end] = [True] * (end - at)
            first = note.honorific(at)
            whole = any(len(one.text) > _WHOLE for one in note.words[at:end])
            tier: Tier = "hard" if whole else "soft"
            yield Found(*_with_dot(note, first, end, offset), tier, "name", people)
        at = end


def _with_dot(note: Note, first: int, end: int, offset: int) -> tuple[int, int]:
    """Give where words stand, with the dot of a last letter inside a sentence."""
    start, stop = note.place(first, end - 1, offset)
    last = note.words[end - 1]
    goes_on = end < len(note.words) and note.near(end)
    dotted = len(last.text) == 1 and note.text[stop : stop + 1] == "."
    return start, stop + (dotted and goes_on)


def _best(note: Note, names: Names, at: int) -> tuple[int, int, frozenset[str]] | None:
    """Give the end of the longest shortened name at a place, the letters before it, and whose."""
    found: dict[tuple[int, int], set[str]] = {}
    for stem, offset in _stems(note, at):
        for person, order in names.beginning.get(bare(stem)[0], ()):
            end = _reach(note, at, stem, order)
            if end:
                found.setdefault((end, offset), set()).add(person)
    if not found:
        return None
    end, offset = max(found, key=lambda one: (one[0], -one[1]))
    return end, offset, frozenset(found[end, offset])


def _stems(note: Note, at: int) -> Iterator[tuple[str, int]]:
    word = note.words[at]
    yield from stems_of(word)
    if word.text[0] == "و" and len(word.text) > 1 and _short(note, at) and _dotted(note, at):
        yield word.text[1], 1


def _reach(note: Note, at: int, stem: str, order: Sequence[str]) -> int:
    """Give where the words end that follow a name's from its beginning; 0 if they tell nobody.

    A first letter and a whole word do, three first letters, or two with a particle.
    """
    last, place, kept, letters, dots, whole, linked = at, 0, 0, 0, 0, 0, 0
    for here in range(at, min(at + _MOST, len(note.words))):
        text = stem if here == at else note.words[here].text
        step = _place_of(text, order, place)
        if step < 0 or (here > at and not _follows(note, here)):
            break
        dot = _dotted(note, here)
        short = len(bare(text)) == 1 or (dot and len(text) <= _CUT and text not in PARTICLES)
        dot = dot and short
        if short and not (dot or note.words[here].capital):
            break
        place, last = step + 1, here
        letters, dots = letters + short, dots + dot
        whole += not short and len(text) >= _WHOLE and text not in PARTICLES
        linked += not short and text in PARTICLES
        kept += 1
    told = dots and ((whole and letters) or letters + bool(linked) >= _LETTERS)
    return last + 1 if kept > 1 and told else 0


def _place_of(text: str, order: Sequence[str], first: int) -> int:
    """Give which word of a name a text may be, from one on; a first one only the first."""
    text = bare(text)
    for at in range(first, len(order) if first else min(1, len(order))):
        cut = len(text) <= _CUT and order[at].startswith(text)
        same = order[at][0] == text if len(text) == 1 else cut or _same(order[at], text)
        if same:
            return at
        if len(text) > 1 and order[at] not in PARTICLES and at - first > 1:
            break
    return -1


def _same(word: str, text: str) -> bool:
    """Tell whether a word of a name is written, perhaps with one error."""
    long = min(len(word), len(text)) >= _LONG
    return word == text or (long and OSA.distance(word, text, score_cutoff=1) == 1)


def _follows(note: Note, at: int) -> bool:
    one, before = note.words[at], note.words[at - 1]
    joined = one.between.strip(" -\u00a0\u202f") in {"", "."} and "\n" not in one.between
    short = len(before.text) <= _CUT and _dotted(note, at - 1)
    return joined and one.arabic == before.arabic and (short or one.gap == "join")


def _short(note: Note, at: int) -> bool:
    """Tell whether a word is one letter, also with «و» joined before it."""
    text = bare(note.words[at].text)
    return len(text) == 1 or (len(text) == len("وا") and text[0] == "و")


def _dotted(note: Note, at: int) -> bool:
    end = note.words[at].end
    return note.text[end : end + 1] == "."
