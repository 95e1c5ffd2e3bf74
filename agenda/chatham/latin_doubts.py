"""Whether a Latin word that is somebody's name is one where it stands."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from itertools import pairwise
from typing import Final

from agenda.chatham.lexicons.grammar import COMMON, FUNCTION, PUBLIC_SHORT, SPEECH, words
from agenda.chatham.lexicons.homographs import (
    LATIN_HOMOGRAPHS,
    MONTHS,
    NO_NAME_AFTER,
)
from agenda.chatham.naming import Named, Names
from agenda.chatham.note import Note, Tier
from agenda.chatham.places import BY_NAME, CITY_OF

_SURE: Final = 5
"""Letters of a word in small letters that is likelier a name than a word nobody thought of."""

_DONE: Final = words(
    "tenu vu lu su pu du fait dit pris mis ecrit rendu vendu perdu recu voulu promis permis"
    " ouvert offert fini choisi suivi servi senti reussi applaudi ri menti peint conduit traduit"
)


_STREETS: Final = words("street lane square road avenue court park bridge square hill close")
_UNTIL: Final = words("the end next tomorrow tonight noon then")


def latin_tier(  # noqa: PLR0911 -- one rule after the other
    note: Note, names: Names, at: int, end: int, named: Named
) -> Tier | None:
    """Tell how surely one Latin word stands for somebody; nothing if it does not."""
    word = note.words[at]
    text = word.text
    if word.caseless and len(text) > 1:
        return "soft"
    placed = in_place(note, at, end)
    place = text in CITY_OF or text in BY_NAME
    doubtful = text in LATIN_HOMOGRAPHS or text in COMMON or text in SPEECH or place
    if named.sort == "handle" and (text in LATIN_HOMOGRAPHS or text in COMMON):
        return "soft" if "@" in note.text[max(0, word.start - 1) : word.start] else None
    if named.sort == "handle" and len(text) < 4 and word.shouted:
        return None if text in PUBLIC_SHORT else "soft"
    if len(text) < 3 or (text in FUNCTION and text not in LATIN_HOMOGRAPHS):
        return "soft" if word.capital and placed and text not in FUNCTION else None
    if not doubtful:
        if word.capital or len(text) > _SURE:
            return "hard"
        return "soft" if placed or len(text) > 3 else None
    if not word.capital:
        if text in SPEECH:
            return None
        if text not in COMMON and _beside_a_name(note, names, at, end):
            return "soft"
        strong = note.speaks(end) and (note.opens(at) or note.words[at - 1].text not in COMMON)
        return "soft" if strong or (note.spoken_of(at) and text not in COMMON) else None
    return _doubtful_capital(note, at, end)


def _doubtful_capital(note: Note, at: int, end: int) -> Tier | None:
    text = note.words[at].text
    before = note.words[at - 1].text if at and note.near(at) else ""
    after = note.words[end].text if end < len(note.words) and note.near(end) else ""
    if text in MONTHS and (
        before in {"in", "since", "until", "last", "next", "early", "late", "of", "en", "depuis",
                   "mid", "fin", "debut", "by", "from", "to", "de", "and", "et", "this"}
        or before.isdigit() or after.isdigit()
    ):  # fmt: skip
        return None
    if (
        note.words[at].shouted
        and len(text) > 2
        and (before and note.words[at - 1].shouted and len(before) > 2)
    ):
        return "soft"
    if not note.opens(at) and after not in _STREETS:
        return "soft" if text in CITY_OF or text in BY_NAME else "hard"
    if after in _STREETS and note.words[end].capital:
        return None
    if note.speaks(end) or _has_done(note, end) or _is_to_do(note, end):
        return "soft"
    return None if after in NO_NAME_AFTER or (after in COMMON and after not in FUNCTION) else "soft"


def _beside_a_name(note: Note, names: Names, at: int, end: int) -> bool:
    """Tell whether *and* joins a word to somebody's name."""
    return any(
        0 <= joint < len(note.words)
        and 0 <= other < len(note.words)
        and note.words[joint].text in {"and", "et", "avec", "with"}
        and note.words[other].capital
        and note.words[other].text in names.parts
        and note.held(min(other, at), max(other, at) + 1)
        for joint, other in ((at - 1, at - 2), (end, end + 1))
    )


def _is_to_do(note: Note, at: int) -> bool:
    """Tell whether it is said what somebody is to do by when: *Grace to send the map by Friday*."""
    if at >= len(note.words) or note.words[at].text != "to":
        return False
    until = at
    while until + 1 < len(note.words) and note.near(until + 1):
        until += 1
    return any(
        one.text == "by" and (after.capital or after.text[0].isdigit() or after.text in _UNTIL)
        for one, after in pairwise(note.words[at : until + 1])
    )


def _has_done(note: Note, at: int) -> bool:
    """Tell whether French says what somebody has done: *a tenu*, *avait compté*."""
    if at + 1 >= len(note.words) or not note.held(at, at + 2):
        return False
    verb = note.words[at + 1]
    done = note.text[verb.end - 1] == "é" or verb.text in _DONE
    return note.words[at].text in {"a", "avait", "aura"} and done


def in_place(note: Note, at: int, end: int) -> bool:
    """Tell whether words stand where somebody is named."""
    return note.speaks(end) or note.spoken_of(at) or note.sourced(at) or _possessive(note, end)


def _possessive(note: Note, end: int) -> bool:
    return (
        end < len(note.words)
        and note.words[end].between in {"'", "’"}
        and (note.words[end].text == "s")
    )
