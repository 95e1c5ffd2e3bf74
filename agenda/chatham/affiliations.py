"""Organisations of the people in a note: in full, in short, in part, in another language."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections.abc import Iterator

from agenda.chatham.known_affiliations import Affiliations
from agenda.chatham.lexicons.functions import THE
from agenda.chatham.lexicons.grammar import COMMON, FUNCTION, PUBLIC_SHORT, words
from agenda.chatham.lexicons.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.nearly_organisations import find_nearly
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.organisations import (
    meaning_of,
)
from agenda.chatham.parts_of_organisations import find_pairs_of_words
from agenda.chatham.places import BY_NAME, CITY_OF
from agenda.chatham.said_together import find_together

_REACH = 4
_OF_ALL = words(
    "mondiale mondial internationale international nationale national centrale central europeenne"
    " europeen africaine africain arabe"
)
"""Words after a kind with which it is one that everybody knows: la Banque mondiale."""


def find_affiliations(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find everybody's organisations in a note."""
    for at in range(len(note.words)):
        for end, offset, people in known.phrases.at(note, at):
            tier = _phrase_tier(note, at, end)
            if tier:
                yield Found(*note.place(at, end - 1, offset), tier, "affiliation", people)
                break
    yield from _run_together(note, known)
    yield from _by_kind(note, known)
    yield from find_pairs_of_words(note, known.pairs)
    yield from _short(note, known)
    yield from find_together(note, known)
    yield from find_nearly(note, known.nearly)


def _run_together(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find a name apart that the roster has in one word: Open Streets, OpenStreets."""
    for at, word in enumerate(note.words):
        joined = word.text
        if joined not in known.beginnings or word.arabic:
            continue
        for end in range(at + 1, min(at + _REACH, len(note.words))):
            if not note.near(end) or note.words[end].gap != "join":
                break
            joined += note.words[end].text
            if joined not in known.beginnings:
                break
            people = known.phrases.of.get((joined,)) if len(joined) > 5 else None
            people = people or known.own.get(joined)
            if people and any(one.capital for one in note.words[at : end + 1]):
                yield Found(*note.place(at, end), "soft", "affiliation", people)


def _by_kind(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find such as *the Foundation*, where only few are from one."""
    for at, word in enumerate(note.words):
        people = known.kinds.get(meaning_of(word.text)) if word.capital else None
        if (
            people
            and at
            and note.words[at - 1].text in THE
            and note.near(at)
            and not (_goes_on(note, at + 1))
        ):
            yield Found(*note.place(at, at), "soft", "affiliation", people)


def _goes_on(note: Note, at: int) -> bool:
    """Tell whether a kind is the beginning of another name: the World Bank, la Banque mondiale."""
    if at == len(note.words) or note.words[at].between != " ":
        return False
    after = note.words[at]
    return after.text in _OF_ALL or (after.capital and after.text not in FUNCTION)


def with_article(note: Note, found: Found) -> Found:
    """Take in the article before an organisation: its replacement has one of its own."""
    before = re.search(
        r"(?:\b(?:the|la|le|les)\s|\bl['’])$", note.text[: found.start][-6:], re.IGNORECASE
    )
    if before is None:
        return found
    start = found.start - len(before.group())
    return Found(start, found.end, found.tier, found.kind, found.people)


def _phrase_tier(note: Note, at: int, end: int) -> Tier | None:
    words = note.words[at:end]
    if len(words) > 1 and not words[0].arabic and all(one.text in COMMON for one in words):
        return "soft" if words[-1].capital else None
    if len(words) > 1:
        return "hard"
    text = words[0].text
    doubtful = (
        text in LATIN_HOMOGRAPHS or text in CITY_OF or text in BY_NAME or text in PUBLIC_SHORT
    )
    if words[0].caseless:
        return "soft"
    if words[0].arabic:
        return "soft" if doubtful or len(text) < 4 else "hard"
    if not words[0].capital:
        return None if doubtful or len(text) < 4 else "hard"
    return "soft" if doubtful else "hard"


def _short(note: Note, known: Affiliations) -> Iterator[Found]:
    for at, word in enumerate(note.words):
        people = known.short.get(word.text)
        if people:
            tier = _short_tier(note, at)
            if tier:
                yield Found(*note.place(at, at), tier, "affiliation", people)
    at = 0
    while at < len(note.words):
        end = at
        while end < len(note.words) and len(note.words[end].text) == 1 and note.words[end].capital:
            end += 1
        for start in range(at, min(at + 2, end - 1)):  # after an article, too: L'A.R.N.
            joined = "".join(one.text for one in note.words[start:end])
            if joined in known.short:
                yield Found(*note.place(start, end - 1), "hard", "affiliation", known.short[joined])
                break
        at = max(end, at + 1)


def _short_tier(note: Note, at: int) -> Tier | None:
    word = note.words[at]
    if word.text in FUNCTION and not word.shouted:
        return None
    doubtful = word.text in PUBLIC_SHORT or word.text in LATIN_HOMOGRAPHS or len(word.text) < 3
    if word.shouted:
        return "soft" if doubtful else "hard"
    placed = note.speaks(at + 1) or note.spoken_of(at)
    if len(word.text) < 4 or doubtful or word.text in COMMON:
        return "soft" if placed and word.text not in COMMON and len(word.text) > 2 else None
    return "hard" if word.capital else "soft"
