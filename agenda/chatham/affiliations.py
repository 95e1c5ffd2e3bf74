"""Organisations of the people in a note: in full, in short, in part, in another language."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from agenda.chatham.folding import fold
from agenda.chatham.functions import THE
from agenda.chatham.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.lexicon import COMMON, FUNCTION, PUBLIC_SHORT
from agenda.chatham.names import bare
from agenda.chatham.note import Found, Note, Phrases, Tier, as_key
from agenda.chatham.organisations import (
    TELLING_KINDS,
    Organisation,
    content,
    core_of,
    meaning_of,
    names_within,
    organisation_of,
    own_words,
    short_forms,
)
from agenda.chatham.places import BY_NAME, CITY_OF
from agenda.chatham.sounds import skeleton
from agenda.roster import Participant

_REACH = 4


@dataclass(frozen=True)
class Affiliations:
    """Everybody's organisations, ready to be looked for."""

    phrases: Phrases[frozenset[str]]
    short: dict[str, frozenset[str]]
    by_meaning: dict[str, tuple[Organisation, ...]]
    own: dict[str, frozenset[str]]
    sounds: dict[str, str]
    kinds: dict[str, frozenset[str]]


def affiliations_of(people: Iterable[Participant], k: int) -> Affiliations:
    """Prepare everybody's organisations; *k* people of a kind of them may be told by it."""
    holders: dict[str, set[str]] = defaultdict(set)
    for person in people:
        for cell in (person.org, *person.org_alt):
            for name in names_within(cell or ""):
                holders[name].add(person.id)
    phrases: dict[tuple[str, ...], frozenset[str]] = {}
    short: dict[str, set[str]] = defaultdict(set)
    meanings: dict[str, list[Organisation]] = defaultdict(list)
    own: dict[str, set[str]] = defaultdict(set)
    for name, ids in holders.items():
        who = frozenset(ids)
        for key in _ways(name):
            phrases[key] = phrases.get(key, frozenset()) | who
        for one in short_forms(name):
            short[one] |= who
        organisation = organisation_of(name, who)
        for one in organisation.own if organisation else ():
            meanings[one].append(organisation)  # type: ignore[arg-type]  # there is one, or no loop
        for one in own_words(organisation) if organisation else ():
            own[one] |= who
    return Affiliations(
        Phrases(phrases),
        {one: frozenset(ids) for one, ids in short.items()},
        {one: tuple(ones) for one, ones in meanings.items()},
        {one: frozenset(ids) for one, ids in own.items()},
        {skeleton(one): one for one in meanings if one.isascii() and one.isalpha()},
        _kinds(holders, k),
    )


def _kinds(holders: Mapping[str, set[str]], k: int) -> dict[str, frozenset[str]]:
    """Give the kinds of organisations that fewer than k people belong to."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for name, ids in holders.items():
        for one in {meaning_of(word) for word in fold(name).split()} & TELLING_KINDS:
            kinds[one] |= ids
    return {one: frozenset(ids) for one, ids in kinds.items() if len(ids) < k}


def _ways(name: str) -> Iterator[tuple[str, ...]]:
    words = fold(name).split()
    while words and words[0] in {"the", "le", "la", "les", "l"}:
        words = words[1:]
    if not words:
        return
    if len(words) > 1 or not (words[0] in COMMON or len(words[0]) < 3):
        yield as_key(words)
        yield (bare(words[0]), *as_key(words)[1:])
    core = core_of(name)
    if core and len(core) < len(words):
        yield as_key(core)
    if len(words) > 1 and len("".join(words)) > 5:
        yield ("".join(words),)


def find_affiliations(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find everybody's organisations in a note."""
    for at in range(len(note.words)):
        for end, offset, people in known.phrases.at(note, at):
            tier = _phrase_tier(note, at, end)
            if tier:
                yield Found(*note.place(at, end - 1, offset), tier, "affiliation", people)
                break
    yield from _by_kind(note, known)
    yield from _short(note, known)
    yield from _together(note, known)


def _by_kind(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find such as *the Foundation*, where only few are from one."""
    for at, word in enumerate(note.words):
        people = known.kinds.get(meaning_of(word.text)) if word.capital else None
        if people and at and note.words[at - 1].text in THE and note.near(at):
            yield Found(*note.place(at, at), "soft", "affiliation", people)


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
    if len(words) > 1:
        return "hard"
    text = words[0].text
    doubtful = (
        text in LATIN_HOMOGRAPHS or text in CITY_OF or text in BY_NAME or text in PUBLIC_SHORT
    )
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
        joined = "".join(one.text for one in note.words[at:end])
        if end - at > 1 and joined in known.short:
            yield Found(*note.place(at, end - 1), "hard", "affiliation", known.short[joined])
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


def _together(note: Note, known: Affiliations) -> Iterator[Found]:
    """Find what says as much as an organisation's name, in whatever order and language."""
    said = content(list(note.words))
    stems = [
        {said[at], known.sounds.get(_sound(note, at), ""), *_joined_meanings(note, at)} - {""}
        for at in range(len(note.words))
    ]
    for at in range(len(note.words)):
        for one in {meaning for meaning in stems[at] if meaning in known.by_meaning}:
            best = _widest(note, stems, at, known.by_meaning[one])
            if best is not None:
                yield best
            elif one in known.own and one == said[at] and _alone(note, at):
                yield Found(*note.place(at, at), "soft", "affiliation", known.own[one])


def _sound(note: Note, at: int) -> str:
    """Give how an Arabic word sounds that may be a Latin name."""
    word = note.words[at]
    plain = bare(word.text)
    sound = skeleton(plain) if word.arabic and len(plain) > 3 and plain not in FUNCTION else ""
    return sound if len(sound) > 1 else "?"


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
