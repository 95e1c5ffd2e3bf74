"""Organisations by a word of their own, in other letters, with an error, or cut short."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from agenda.chatham.across_scripts import fits_across, written_across
from agenda.chatham.folding import Word, bare, fold, is_arabic
from agenda.chatham.heard_across import Heard, find_heard, heard_in
from agenda.chatham.lexicons.functions import SPEAKING_FOR
from agenda.chatham.lexicons.grammar import (
    COMMON,
    FUNCTION,
    PARTICLES,
    PUBLIC_SHORT,
    SPEECH,
    is_ordinary,
)
from agenda.chatham.lexicons.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.organisations import meaning_in_name, meaning_of
from agenda.chatham.places import CITY_OF
from agenda.chatham.sounds import readings, shape, skeleton

_SHORTEST: Final = 5
"""Letters of a word that is an organisation's own."""
_ARABIC: Final = 4
_SURE: Final = 6
"""Letters of one that tells it also where a sentence begins."""
_LONG: Final = 7
"""Letters of one that may have an error in it, where no sentence begins."""
_TWICE: Final = 16
"""Letters of a name of several words that is masked at once, though there is an error in it."""
_CONSONANTS: Final = 5
"""Those of a word that tells an organisation whichever vowels Arabic writes."""
_LEAST: Final = 8
"""Letters of a name of several words."""
_LETTERS: Final = 10
"""Letters of a word that may have two errors in it."""
_KNOWN: Final = COMMON | LATIN_HOMOGRAPHS | PUBLIC_SHORT | PARTICLES | SPEECH
_MEANINGS: Final = frozenset("=~#")


_LEFT: Final = FUNCTION | CITY_OF.keys()
"""Words that are no organisation's in other letters: towns are found among the circumstances."""


@dataclass(frozen=True)
class Nearly:
    """What of organisations' names is theirs alone, and their names.

    *names* are by their first letter, then by their first word; *heard* are those by ear.
    """

    own: Mapping[str, frozenset[str]]
    sounds: Mapping[str, frozenset[str]]
    names: Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], frozenset[str]]]]]
    heard: Heard


def nearly_of(holders: Mapping[str, Iterable[str]], k: int) -> Nearly:
    """Prepare organisations' names; fewer than *k* people may be told by a word alone."""
    own: dict[str, set[str]] = defaultdict(set)
    heard: dict[tuple[str, ...], set[str]] = defaultdict(set)
    names: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name, ids in holders.items():
        words = tuple(one for one in fold(name).split() if one not in FUNCTION)
        for one in filter(_of_its_own, words):
            own[bare(one)] |= set(ids)
        for said in {words, _core(words)}:
            if len(said) > 1 and sum(map(len, said)) >= _LEAST:
                names[said] |= set(ids)
                if not is_arabic(said[0][0]):
                    heard[said] |= set(ids)
    few = {one: frozenset(ids) for one, ids in own.items() if len(ids) < k}
    sounds: dict[str, set[str]] = defaultdict(set)
    for one in few:
        for read in readings(one) if one.isascii() else (one,):
            sounds[skeleton(read)].add(one)
    return Nearly(
        few,
        {sound: frozenset(ones) for sound, ones in sounds.items() if sound},
        _by_first_word(names),
        heard_in((one, said) for said, ids in heard.items() if len(ids) < k for one in ids),
    )


def _by_first_word(
    names: Mapping[tuple[str, ...], set[str]],
) -> dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]]:
    found: dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]] = {}
    for words, ids in names.items():
        begun = found.setdefault(words[0][0], {}).setdefault(words[0], [])
        begun.append((words, frozenset(ids)))
    return found


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the kinds of organisations before and after a name: Saint Nazaire, Cape Coast."""
    kinds = [meaning_of(one)[0] == "=" for one in words]
    start = next((at for at, kind in enumerate(kinds) if not kind), len(words))
    end = next((at for at in range(len(words), 0, -1) if not kinds[at - 1]), 0)
    return words[start:end]


def _of_its_own(word: str) -> bool:
    plain = bare(word)
    known = word in _KNOWN
    least = _ARABIC if is_arabic(word[0]) else _SHORTEST
    return not known and not is_ordinary(word) and (
        len(plain) >= least and plain.isalpha() and meaning_in_name(word)[0] not in _MEANINGS
    )  # fmt: skip


def find_nearly(note: Note, known: Nearly) -> Iterator[Found]:
    """Find what only one organisation is called, also in Arabic letters, or with an error."""
    yield from find_heard(note, known.heard, [False] * len(note.words), "affiliation")
    for at, word in enumerate(note.words):
        yield from _with_error(note, known, at)
        if word.arabic:
            yield from _heard(note, known, at)
        elif word.capital and _tells(note, at):
            people = _exactly(known, word.text)
            sure = people and not note.opens(at) and len(word.text) >= _SURE
            people = people or _mistyped(note, known, at)
            if people:
                yield Found(*note.place(at, at), "hard" if sure else "soft", "affiliation", people)


def _exactly(known: Nearly, word: str) -> frozenset[str]:
    """Give whose organisation's own word it is; towns are found among the circumstances."""
    return frozenset() if word in CITY_OF else known.own.get(word, frozenset())


def _tells(note: Note, at: int) -> bool:
    return not note.opens(at) or len(note.words[at].text) >= _SURE or note.speaks(at + 1)


def _mistyped(note: Note, known: Nearly, at: int) -> frozenset[str]:
    """Give whose organisation's own word stands there with one error."""
    text = note.words[at].text
    if len(text) < _LONG + note.opens(at) or is_ordinary(text):
        return frozenset()
    near = (
        one
        for one in known.own
        if one[0] == text[0] and OSA.distance(text, one, score_cutoff=1) == 1
    )
    return frozenset(person for one in near for person in known.own[one])


def _heard(note: Note, known: Nearly, at: int) -> Iterator[Found]:
    for stem, offset in note.stems[at]:
        plain = bare(stem)
        if len(plain) < _ARABIC or is_ordinary(stem) or {stem, plain} & _LEFT:
            continue
        people = _exactly(known, plain)
        if people and not (len(plain) > _ARABIC or note.spoken_of(at) or note.speaks(at + 1)):
            people = frozenset()
        for form in readings(stem) | readings(plain):
            long = len(skeleton(form)) >= _CONSONANTS
            for one in known.sounds.get(skeleton(form), ()):
                if (
                    written_across(form, one)
                    or _spelled_alike(form, one)
                    or ((long or _of_a_place(note, at)) and fits_across(form, one))
                ):
                    people |= known.own[one]
        if people:
            kind = at and note.near(at) and meaning_of(note.words[at - 1].text)[0] == "="
            first, joined = (at - 1, 0) if kind and not offset else (at, offset)
            yield Found(*note.place(first, at, joined), "soft", "affiliation", people)
            return


def _of_a_place(note: Note, at: int) -> bool:
    """Tell whether a word stands where a town does: «بلدية X», «وفد X», «عمدة X»."""
    before = bare(note.words[at - 1].text) if at and note.near(at) else ""
    return meaning_of(before)[0] == "=" or before in SPEAKING_FOR if before else False


def _spelled_alike(word: str, own: str) -> bool:
    """Tell whether an Arabic word differs from another in one letter of the same sound."""
    long = min(len(word), len(own)) >= _SHORTEST and is_arabic(own[0])
    return long and OSA.distance(word, own, score_cutoff=1) == 1


def _with_error(note: Note, known: Nearly, at: int) -> Iterator[Found]:
    """Find a name of several words with an error in one, or the last cut short."""
    first = note.words[at]
    if first.text in FUNCTION or not (first.arabic or first.capital):
        return
    for stem, offset in note.stems[at]:
        ends = [
            (_reach(note, at, words), people)
            for begun, ones in known.names.get(stem[0], {}).items()
            if _like(stem, begun, note.words[at])
            for words, people in ones
        ]
        last = max((end for end, _ in ends), default=0)
        if last:
            people = frozenset(one for end, ids in ends if end == last for one in ids)
            long = sum(len(one.text) for one in note.words[at:last]) >= _TWICE
            tier: Tier = "hard" if long else "soft"
            yield Found(*note.place(at, last - 1, offset), tier, "affiliation", people)
            return


def _reach(note: Note, at: int, words: tuple[str, ...]) -> int:
    """Give where a name ends whose first word stands there; 0 if too little of it follows."""
    met, last, here = 1, at, at + 1
    while here < len(note.words) and met < len(words) and note.held(here - 1, here + 1):
        word = note.words[here]
        if _like(word.text, words[met], word, short=note.text[word.end : word.end + 1] == "."):
            met, last = met + 1, here
        elif word.text not in FUNCTION:
            break
        here += 1
    own = [one for one in words if meaning_of(one)[0] != "="]
    met_own = [one for one in words[:met] if meaning_of(one)[0] != "="]
    enough = met > 1 and len(met_own) == len(own) and sum(map(len, met_own)) >= _SURE
    return last + 1 if enough else 0


def _like(text: str, other: str, word: Word, *, short: bool = False) -> bool:
    """Tell whether a word is another, but for an error, or the beginning of it."""
    if bare(text) == bare(other):
        return True
    size = min(len(text), len(other))
    if size < _ARABIC or text[0] != other[0] or is_ordinary(text):
        return False
    if size == _ARABIC and word.capital and shape(text) == shape(other):
        return True
    if other.startswith(text) and (short or (word.capital and len(other) > len(text) + 2)):
        return True
    most = 2 if size > _LETTERS - 2 else 1
    return size >= _SHORTEST and OSA.distance(text, other, score_cutoff=most) <= most
