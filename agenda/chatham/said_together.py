"""What says as much as an organisation's name, in whatever order and language."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterable, Iterator
from typing import Final

from agenda.chatham.across_scripts import written_across
from agenda.chatham.known_affiliations import Affiliations
from agenda.chatham.lexicon import FUNCTION, is_ordinary
from agenda.chatham.names import bare
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.organisations import (
    Organisation,
    content,
    meaning_of,
)
from agenda.chatham.places import CITY_OF
from agenda.chatham.sounds import skeleton

_REACH: Final = 4


def find_together(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find what says as much as an organisation's name, in whatever order and language."""
    said = content(list(note.words))
    stems = [
        {said[at], _heard(note, known, at), *_joined_meanings(note, at)} - {""}
        for at in range(len(note.words))
    ]
    for at in range(len(note.words)):
        for one in {meaning for meaning in stems[at] if meaning in known.by_meaning}:
            best = _widest(note, stems, at, known.by_meaning[one])
            if best is not None:
                yield best
            elif one in known.own and one == said[at] and _alone(note, at):
                yield Found(*note.place(at, at), "soft", "affiliation", known.own[one])


def _heard(note: Note, known: Affiliations, at: int) -> str:
    """Give what an Arabic word means that writes a Latin name."""
    word = note.words[at]
    plain = bare(word.text)
    if not word.arabic or len(plain) < 4 or plain in FUNCTION or is_ordinary(plain):
        return ""
    sound = skeleton(plain)
    latin = known.sounds.get(sound, "") if len(sound) > 1 else ""
    sure = len(sound) > 2 or plain[0] not in "يتن" or (latin and written_across(plain, latin))
    return latin if sure else ""


def _joined_meanings(note: Note, at: int) -> Iterator[str]:
    for stem, offset in note.stems[at]:
        if offset and stem not in FUNCTION:
            yield meaning_of(stem)
    if at + 1 < len(note.words):
        two = f"{note.words[at].text} {note.words[at + 1].text}"
        if two in CITY_OF:
            yield meaning_of(two)


def _alone(note: Note, at: int) -> bool:
    word = note.words[at]
    if word.arabic:
        return len(word.text) > 4 and (note.spoken_of(at) or note.speaks(at + 1))
    return word.capital and (not note.opens(at) or note.speaks(at + 1) or word.text not in FUNCTION)


def _widest(
    note: Note, stems: list[set[str]], at: int, organisations: Iterable[Organisation]
) -> Found | None:
    first, last = at, at
    while first > 0 and at - first < _REACH and note.near(first):
        first -= 1
    while last + 1 < len(note.words) and last - at < _REACH and note.near(last + 1):
        last += 1
    best: tuple[float, int, int, Organisation] | None = None
    for one in organisations:
        places = [i for i in range(first, last + 1) if stems[i] & one.meanings]
        met = {meaning for i in places for meaning in stems[i] & one.meanings}
        share = len(met) / len(one.meanings)
        proper = met & one.own
        enough = share > 0.6 and len(met) > 1 and (met - one.own or len(proper) > 1)
        if enough and (best is None or share > best[0]):
            best = (share, *_run(places, at), one)
    if best is None:
        return None
    share, start, end, one = best
    if start == end:
        return None
    tier: Tier = "hard" if share == 1 and _proper(note, start, end) else "soft"
    offset = 0 if not note.words[start].arabic else _letters_before(note, start, one)
    return Found(*note.place(start, end, offset), tier, "affiliation", one.people)


def _run(places: list[int], at: int) -> tuple[int, int]:
    """Give the places around one that follow each other with little between."""
    start = end = at
    for place in reversed([one for one in places if one < at]):
        if start - place <= 3:
            start = place
    for place in (one for one in places if one > at):
        if place - end <= 3:
            end = place
    return start, end


def _proper(note: Note, start: int, end: int) -> bool:
    return note.words[start].arabic or any(one.capital for one in note.words[start : end + 1])


def _letters_before(note: Note, at: int, organisation: Organisation) -> int:
    found = (offset for stem, offset in note.stems[at] if meaning_of(stem) in organisation.meanings)
    return next(found, 0)
