"""Names as they are written in the roster, or in another way that is known."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterator
from typing import Final

from agenda.chatham.arabic_doubts import arabic_tier
from agenda.chatham.latin_doubts import in_place, latin_tier
from agenda.chatham.lexicons.grammar import AFTER_A_NAME, COMMON, FUNCTION, PUBLIC_SHORT
from agenda.chatham.lexicons.homographs import (
    LATIN_HOMOGRAPHS,
)
from agenda.chatham.naming import Named, Names
from agenda.chatham.neighbours import Place, glued, with_initial, with_kin, with_neighbours
from agenda.chatham.note import Found, Note, Tier

_APOSTROPHES: Final = frozenset("'’")

_SAINTS: Final = frozenset({"saint", "sainte", "st", "ste", "san", "santa", "sao", "sankt"})


def find_exact(note: Note, names: Names, covered: list[bool]) -> Iterator[Found]:
    """Find names that are written in a known way; *covered* is told which words they take."""
    at = 0
    while at < len(note.words):
        for end, offset, named in names.phrases.at(note, at):
            tier = _tier(note, names, (at, end, offset), named)
            if tier is not None:
                start, last, before = whole(note, names, named, (at, end, offset))
                covered[start:last] = [True] * (last - start)
                kind = "handle" if named.sort == "handle" else "name"
                yield Found(*note.place(start, last - 1, before), tier, kind, named.people)
                at = max(end, last) - 1
                break
        at += 1


def whole(note: Note, names: Names, named: Named, place: Place) -> Place:
    """Take in all that belongs to a name beside it."""
    at, end, offset = place
    start, last = with_neighbours(note, at, end) if note.honorific(at) == at else (at, end)
    start, last = glued(note, start, last)
    start, last, offset = with_kin(
        note, names, named.people, (start, last, offset if start == at else 0)
    )
    start = with_initial(note, start) if note.words[start].capital else start
    first = note.honorific(start)
    if last < len(note.words) and note.near(last) and note.words[last].text in AFTER_A_NAME:
        last += 1
    return first, last, offset if first == start else 0


def _tier(note: Note, names: Names, place: Place, named: Named) -> Tier | None:
    at, end, offset = place
    words = note.words[at:end]
    if named.sort == "initials":
        return _initials_tier(note, at, end)
    if named.sort in {"full", "handle"} and len(words) > 1:
        return _several_tier(note, at, end)
    text = words[0].text[offset:]
    if note.honorific(at) < at or _of_a_saint(note, names, at, named):
        return "hard" if note.honorific(at) < at else None
    if words[0].arabic:
        return arabic_tier(note, at, text, offset, named)
    if named.sort == "short":
        return (
            "soft"
            if text not in FUNCTION
            and words[0].capital
            and (text not in LATIN_HOMOGRAPHS or in_place(note, at, end))
            else None
        )
    return latin_tier(note, names, at, end, named)


def _of_a_saint(note: Note, names: Names, at: int, named: Named) -> bool:
    """Tell whether a first name is that of a feast, a street or a place: Saint-Jean."""
    if at == 0 or not note.near(at) or not note.words[at].capital:
        return False
    own = {word for one in named.people for word in names.words.get(one, ())}
    return note.words[at - 1].text in _SAINTS and not own & _SAINTS


def _initials_tier(note: Note, at: int, end: int) -> Tier | None:
    words = note.words[at:end]
    text = "".join(one.text for one in words)
    whole = note.text[words[0].start : words[-1].end]
    if words[0].arabic:
        dotted = all("." in one.between for one in words[1:])
        return "soft" if len(words) > 1 and dotted else None
    if not all(one.shouted or (one.capital and len(one.text) == 1) for one in words):
        return "soft" if "." in whole and in_place(note, at, end) else None
    if len(words) > 1 and "." not in whole:
        return "soft" if in_place(note, at, end) and " " not in whole.strip() else None
    placed = in_place(note, at, end)
    return None if text in PUBLIC_SHORT and "." not in whole and not placed else "soft"


def _several_tier(note: Note, at: int, end: int) -> Tier | None:
    words = note.words[at:end]
    if words[0].arabic:
        return "hard"
    if all(one.caseless for one in words):
        return "hard"
    if all(len(one.text) < 3 or one.text in FUNCTION for one in words):
        return "soft" if all(one.capital for one in words) else None
    letters = [
        one
        for one, after in zip(words, (*words[1:], None), strict=True)
        if len(one.text) == 1
        and one.between not in _APOSTROPHES
        and not (after and after.between in _APOSTROPHES)
    ]
    if letters and not all(one.capital for one in letters):
        rest = [one for one in words if len(one.text) > 1]
        return (
            "soft"
            if all(one.capital for one in rest)
            and "." in note.text[words[0].start : words[-1].end + 1]
            else None
        )
    plain = all(one.text in LATIN_HOMOGRAPHS or one.text in COMMON for one in words)
    return None if plain and not any(one.capital for one in words) else "hard"
