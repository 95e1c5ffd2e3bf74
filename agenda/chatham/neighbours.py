"""Words beside a name that belong to it."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterable
from typing import Final

from rapidfuzz.distance import OSA

from agenda.chatham.folding import bare, is_arabic
from agenda.chatham.lexicons.grammar import (
    COMMON,
    FUNCTION,
    ORDINARY,
    PARTICLES,
    PUBLIC_SHORT,
    SOURCES,
    SPEECH,
    is_ordinary,
)
from agenda.chatham.naming import Names
from agenda.chatham.note import Note
from agenda.chatham.places import BY_NAME, CITY_OF
from agenda.chatham.sounds import alike_in_sound, skeleton

_HYPHENS: Final = frozenset("-\u2010\u2011")
_APOSTROPHES: Final = frozenset("'’")

_LETTERS: Final = 5
"""First letters before a name, at most."""

Place = tuple[int, int, int]
"""The first of some words, the one after the last, and how many letters come before the first."""


def with_neighbours(note: Note, at: int, end: int) -> tuple[int, int]:
    """Take in capitalised words beside a name that are likely parts of it."""
    if note.words[at].arabic and end == at + 1 and at > 1 and note.spoken_of(at - 1) and (
        note.near(at) and note.words[at].gap == "join" and note.words[at - 1].arabic
        and note.words[at - 1].text not in ORDINARY
    ):  # fmt: skip
        return at - 1, end
    if note.words[at].arabic or not note.words[at].capital:
        return at, end
    if end < len(note.words) and _neighbour(note, end, end):
        end += 1
    if (at > 0 and _neighbour(note, at - 1, at) and not _may_open(note, at - 1)) or (
        at > 0
        and len(note.words[at - 1].text) == 1
        and note.words[at - 1].capital
        and (note.near(at) and "." in note.words[at].between)
    ):
        at -= 1
    return at, end


def _may_open(note: Note, at: int) -> bool:
    """Tell whether a word opens a sentence, and may be any word: Meanwhile, Heureusement."""
    text = note.words[at].text
    plain = is_ordinary(text) or text in SOURCES
    return note.opens(at) and (plain or text.endswith(("ly", "ment", "ing", "ed")))


def glued(note: Note, start: int, end: int) -> tuple[int, int]:
    """Take in what a hyphen or an apostrophe joins to a name: N’Diaye, Marie-Laire."""
    while (
        end < len(note.words)
        and note.words[end].between in _HYPHENS
        and (note.words[end].text not in COMMON and not note.words[end].arabic)
    ):
        end += 1
    while (
        start > 0
        and note.words[start].between in _HYPHENS | _APOSTROPHES
        and (_is_front(note, start - 1, note.words[start].between))
    ):
        start -= 1
    return start, end


def _is_front(note: Note, at: int, between: str) -> bool:
    word = note.words[at]
    if word.arabic or not word.capital:
        return False
    return word.text in {"n", "o"} if between in _APOSTROPHES else word.text not in COMMON


def _neighbour(note: Note, at: int, later: int) -> bool:
    word = note.words[at]
    text = word.text
    plain = note.near(later) and note.words[later].gap == "join" and word.capital
    if len(text) == 1 and plain and note.text[word.end : word.end + 1] == ".":
        return True
    known = text in COMMON or text in CITY_OF or text in BY_NAME or text in PUBLIC_SHORT
    if not plain or known or text in SPEECH or "\n" in note.words[later].between:
        return False
    if len(text) == 1:
        return text != "i"
    return not word.shouted and not word.arabic


def with_initial(note: Note, at: int) -> int:
    """Take in first letters with their dots before a name, also before its particles."""
    start = at
    while start > 0 and _joined(note, start) and note.words[start - 1].text in PARTICLES and (
        len(note.words[start - 1].text) > 1
    ):  # fmt: skip
        start -= 1
    first = start
    while (
        first > max(0, start - _LETTERS)
        and len(note.words[first - 1].text) == 1
        and note.words[first - 1].capital
        and note.words[first].between.rstrip() in {".", ".-"}
    ):
        first -= 1
    return first if first < start else at


def with_kin(note: Note, names: Names, people: Iterable[str], place: Place) -> Place:
    """Take in the other words of somebody's name, also with an error or as they sound."""
    own = frozenset(word for one in people for word in names.words.get(one, ()))
    start, end, offset = place
    last = end
    while last < len(note.words) and last - start < 6 and _joined(note, last):
        text = note.words[last].text
        if not _is_kin(note, own, last, text):
            break
        last += 1
        end = end if text in PARTICLES else last
    while start > 0 and not offset and end - start < 6 and _joined(note, start):
        stems = note.stems[start - 1]
        found = next((n for one, n in stems if _is_kin(note, own, start - 1, one, n)), None)
        if found is None:
            break
        start, offset = start - 1, found
    return start, end, offset


def _joined(note: Note, at: int) -> bool:
    return note.near(at) and note.words[at].gap == "join"


def _is_kin(note: Note, own: frozenset[str], at: int, text: str, joined: int = 0) -> bool:
    """Tell whether a word is one of some people's own, or nearly."""
    word = note.words[at]
    if text in FUNCTION and text not in PARTICLES and word.arabic:
        return False
    if text in own:
        glued_on = word.between in _APOSTROPHES
        return text in PARTICLES or word.arabic or word.capital or glued_on or len(text) > 3
    if word.arabic and len(text) == 2 and not joined and text not in FUNCTION:
        sound = skeleton(text)
        return any(not is_arabic(one[0]) and len(one) < 5 and skeleton(one) == sound
                   for one in own - PARTICLES)  # fmt: skip
    sure = word.capital and not word.shouted and not note.opens(at)
    if len(text) < (4 if joined else 3) or not (word.arabic or word.capital):
        return False
    if is_ordinary(text) and not sure:
        return False
    forms = {text, bare(text)}
    return any(_nearly(form, one) for one in own if one not in PARTICLES for form in forms)


def _nearly(text: str, other: str) -> bool:
    if min(len(text), len(other)) < 3:
        return False
    most = 2 if min(len(text), len(other)) > 6 else 1
    if (text[0] == other[0] or len(text) > 4) and (
        OSA.distance(text, other, score_cutoff=most) <= most
    ):
        return True
    return alike_in_sound(text, other)
