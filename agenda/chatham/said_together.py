"""What says as much as an organisation's name, in whatever order and language."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from agenda.chatham.across_scripts import written_across
from agenda.chatham.folding import bare
from agenda.chatham.known_affiliations import Affiliations
from agenda.chatham.lexicons.functions import ANY, THE
from agenda.chatham.lexicons.grammar import FUNCTION, is_ordinary, words
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.organisations import (
    IMAGES,
    PICTURED,
    TELLING_KINDS,
    Organisation,
    content,
    meaning_of,
)
from agenda.chatham.places import CITY_OF
from agenda.chatham.sounds import skeleton

_REACH: Final = 6
_LINKS: Final = words(
    "the of for and in on to at a s with by le la les l de des du d et pour sur en au aux dans"
    " par del della dei di e y i el los las van der den und fur في من على إلى و"
)
_AND: Final = words("and et e y i und و")
_ABBREVIATED: Final = words(
    "dept dep min univ uni assoc asso ass fed inst intl natl muni gov poly coop org corp"
)
_FIRMS: Final = words("co sa ag as ab spa pte plc")
_ENOUGH: Final = 0.6
"""How much of what a name says is to be met, when not all of it is."""


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
            elif one == said[at] and _alone(note, at):
                people = known.own.get(one) or known.own.get(bare(note.words[at].text))
                if people:
                    yield Found(*note.place(at, at), "soft", "affiliation", people)


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
    while first > 0 and at - first < _REACH and _near(note, first):
        first -= 1
    while last + 1 < len(note.words) and last - at < _REACH and _near(note, last + 1):
        last += 1
    best: tuple[float, int, int, Organisation] | None = None
    for one in organisations:
        places = [i for i in range(first, last + 1) if stems[i] & one.meanings]
        met = {meaning for i in places for meaning in stems[i] & one.meanings}
        start, end = _run(note, places, at)
        if all(meaning[0] in "=~" for meaning in met):
            start, end = _close(note, places, at)
            met = {meaning for i in range(start, end + 1) for meaning in stems[i] & one.meanings}
            enough = start < end and _is_called(note, start, end, met, one)
            if start < end and len(met) > 1 and met >= one.own:
                kind = _any_kind(note, start, one)
                start, enough = kind, enough or kind < start
        else:
            proper = met & one.own
            enough = len(met) > 1 and bool(met - one.own or len(proper) > 1)
            enough = enough and len(met) > _ENOUGH * len(one.meanings)
        share = len(met) / len(one.meanings)
        if enough and (best is None or share > best[0]):
            best = (share, start, end, one)
    if best is None:
        return None
    share, start, end, one = best
    if start == end:
        return None
    end = _with_kind(note, end) if share == 1 else _with_adjective(note, _with_kind(note, end))
    met = set[str]().union(*(stems[i] & one.meanings for i in range(start, end + 1)))
    named = share == 1 or any(meaning[0] not in "=~@#" for meaning in met)
    tier: Tier = "hard" if named and _proper(note, start, end) else "soft"
    offset = 0 if not note.words[start].arabic else _letters_before(note, start, one)
    return Found(*note.place(start, end, offset), tier, "affiliation", one.people)


def _near(note: Note, at: int) -> bool:
    """Tell whether a word belongs to the sentence before it, also after an abbreviation."""
    short = note.words[at - 1].text in _ABBREVIATED and note.words[at].between.strip() == "."
    return short or note.near(at)


def _run(note: Note, places: list[int], at: int) -> tuple[int, int]:
    """Give the places around one that follow each other with little between."""
    start = end = at
    for place in reversed([one for one in places if one < at]):
        if _little(note, place, start):
            start = place
    for place in (one for one in places if one > at):
        if _little(note, end, place):
            end = place
    return start, end


def _little(note: Note, first: int, last: int) -> bool:
    """Tell whether at most two words are between, or one and some links: of the bank of the."""
    between = [one.text not in _LINKS for one in note.words[first + 1 : last]]
    return len(between) <= 2 or (sum(between) <= 1 and len(between) <= 5)


def _close(note: Note, places: list[int], at: int) -> tuple[int, int]:
    """Give the places around one with only such as *of the* between them."""
    start = end = at
    for place in reversed([one for one in places if one < at]):
        start = place if _joined(note, place, start) else start
    for place in (one for one in places if one > at):
        end = place if _joined(note, end, place) else end
    return start, end


def _joined(note: Note, first: int, last: int) -> bool:
    between = note.words[first + 1 : last]
    return len(between) <= 3 and all(one.text in _LINKS for one in between) and all(
        one.gap != "comma" for one in note.words[first + 1 : last + 1]
    )  # fmt: skip


def _is_called(
    note: Note, start: int, end: int, met: AbstractSet[str], organisation: Organisation
) -> bool:
    """Tell whether words that anybody uses are an organisation's name here."""
    before = note.words[start - 1].text if start and note.near(start) else ""
    if before in ANY or len(met) < 2 or _goes_on(note, end):
        return False
    kinds = {one for one in met if one[0] == "="}
    named = met == organisation.meanings or (
        len(met) > 2 and len(met) > _ENOUGH * len(organisation.meanings)
    )
    if kinds and len(met) == 2 and any(one.text in _AND for one in note.words[start:end]):
        return False
    said = [one for one in note.words[start : end + 1] if one.text not in _LINKS]
    if said[0].arabic:
        return _is_called_in_arabic(note, start, end, met, organisation, named=named)
    inside = said[0].capital and not note.opens(start)
    if named and (kinds or len(met) > 2):
        bare = len(met) > 2 and met >= organisation.own and said[0].capital
        definite = bool(kinds) and before in THE
        return definite or inside or bare or any(one.capital for one in said[1:])
    image = met >= organisation.own and bool(met & IMAGES)
    return (image and inside) or all(one.capital for one in said)


def _is_called_in_arabic(  # noqa: PLR0913 -- what was found of what
    note: Note,
    start: int,
    end: int,
    met: AbstractSet[str],
    organisation: Organisation,
    *,
    named: bool,
) -> bool:
    kinds = {one for one in met if one[0] == "="}
    definite = _definite(note.words[end].text)
    if kinds & TELLING_KINDS and met - kinds and met - kinds == organisation.own & IMAGES:
        return True
    if kinds and (named or (definite and len(met) > _ENOUGH * len(organisation.meanings))):
        return definite or len(met) > 2
    unplaced = {one for one in organisation.meanings if one[0] not in "@#"}
    opens = definite and _definite(note.words[start].text) and note.opens(start)
    image = met >= organisation.own and met <= PICTURED and bool(met & IMAGES)
    speaks = met >= organisation.own and (note.speaks(end + 1) or note.spoken_of(start))
    return image or speaks or (met == unplaced and opens)


def _goes_on(note: Note, end: int) -> bool:
    """Tell whether a kind follows that belongs to another name: the Human Rights Council."""
    if end + 1 == len(note.words):
        return False
    after = note.words[end + 1]
    kind = meaning_of(after.text)
    return after.capital and after.between == " " and kind[0] == "=" and kind not in TELLING_KINDS


def _any_kind(note: Note, start: int, organisation: Organisation) -> int:
    """Give where a kind stands that is put before all that a name says but its own kind."""
    for at in range(start - 1, max(-1, start - 4), -1):
        word = note.words[at]
        if not _joined(note, at, start):
            break
        if meaning_of(word.text) in TELLING_KINDS - organisation.meanings:
            before = note.words[at - 1].text if at and note.near(at) else ""
            return start if before in ANY else at
    return start


def _definite(word: str) -> bool:
    return word.startswith(("ال", "لل", "بال", "وال"))


def _with_kind(note: Note, end: int) -> int:
    """Take in the kind that follows what is said: the Leeds bar association."""
    after = end + 1
    follows = after < len(note.words) and note.words[after].between == " "
    latin = follows and not note.words[after].arabic
    kind = latin and (meaning_of(note.words[after].text) in TELLING_KINDS)
    short = latin and note.words[after].text in _FIRMS and note.words[after].capital
    return after if kind or short else end


def _with_adjective(note: Note, end: int) -> int:
    """Take in what follows with an article in Arabic, of a name of which a word is not met."""
    after = end + 1
    if after == len(note.words) or note.words[after].between != " ":
        return end
    both = all(one.arabic and _definite(one.text) for one in note.words[end : after + 1])
    return after if both else end


def _proper(note: Note, start: int, end: int) -> bool:
    return note.words[start].arabic or any(one.capital for one in note.words[start : end + 1])


def _letters_before(note: Note, at: int, organisation: Organisation) -> int:
    found = (offset for stem, offset in note.stems[at] if meaning_of(stem) in organisation.meanings)
    return next(found, 0)
