"""Two words that sound like a first and a last name."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from agenda.chatham.folding import bare
from agenda.chatham.lexicons.grammar import FUNCTION, PARTICLES
from agenda.chatham.lexicons.homographs import ARABIC_SAYINGS
from agenda.chatham.naming import Names
from agenda.chatham.neighbours import with_kin
from agenda.chatham.note import Found, Note
from agenda.chatham.sounds import rough


def find_pairs(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find two words that sound like somebody's first and last name."""
    for at in range(1, len(note.words)):
        start = _before_particles(note, at)
        if start < 0 or (covered[at] and covered[start]) or not _may_be_a_pair(note, start, at):
            continue
        found = _pair(note, names, start, at)
        if found is not None:
            offset, people = found
            first, end, offset = with_kin(note, names, people, (start, at + 1, offset))
            covered[first:end] = [True] * (end - first)
            yield Found(*note.place(first, end - 1, offset), "soft", "name", people)


def _before_particles(note: Note, at: int) -> int:
    start = at - 1
    while start > 0 and at - start < 3 and note.words[start].text in PARTICLES:
        start -= 1
    return start if note.held(start, at + 1) else -1


def _may_be_a_pair(note: Note, start: int, at: int) -> bool:
    first, last = note.words[start], note.words[at]
    saying = {(bare(first.text), last.text), (first.text, last.text)} & ARABIC_SAYINGS
    if first.arabic != last.arabic or saying or {first.text, last.text} & FUNCTION:
        return False
    return first.arabic or (first.capital and last.capital)


def _pair(note: Note, names: Names, start: int, at: int) -> tuple[int, frozenset[str]] | None:
    word = note.words[at]
    last = rough(bare(word.text))
    placed = note.spoken_of(start) or note.sourced(start) or start < at - 1
    least = 3 if placed or not word.arabic else 4
    for stem, offset in note.stems[start]:
        first = rough(bare(stem))
        if not first or not last or len(first) + len(last) < least:
            continue
        people = frozenset(
            one for one in names.told_by(first) & names.told_by(last)
            if (first in names.sounds[one][0] and last in names.sounds[one][1])
            or (last in names.sounds[one][0] and first in names.sounds[one][1])
        )  # fmt: skip
        people = people or _nearly(names, first, last)
        if people:
            return offset, people
    return None


def _nearly(names: Names, first: str, last: str) -> frozenset[str]:
    """Give those one of whose names sounds the same, and the other nearly."""
    if min(len(first), len(last)) < 2:
        return frozenset()
    return frozenset(
        one
        for sound, other, given in ((last, first, 0), (first, last, 1))
        for one in names.told_by(sound) if len(sound) + len(other) > 5
        if sound in names.sounds[one][1 - given]
        and any(
            len(heard) > 2 and OSA.distance(other, heard, score_cutoff=1) <= 1
            for heard in names.sounds[one][given]
        )
    )  # fmt: skip
