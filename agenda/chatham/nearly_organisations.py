"""Organisations by a word of their own, in other letters, with an error, or cut short."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from agenda.chatham.across_scripts import written_across
from agenda.chatham.folding import Word, fold, is_arabic
from agenda.chatham.homographs import LATIN_HOMOGRAPHS
from agenda.chatham.lexicon import COMMON, FUNCTION, PARTICLES, PUBLIC_SHORT, SPEECH, is_ordinary
from agenda.chatham.names import bare
from agenda.chatham.note import Found, Note
from agenda.chatham.organisations import meaning_of
from agenda.chatham.sounds import skeleton

_SHORTEST: Final = 5
"""Letters of a word that is an organisation's own."""
_ARABIC: Final = 4
_SURE: Final = 6
"""Letters of one that tells it also where a sentence begins."""
_LONG: Final = 7
"""Letters of one that may have an error in it, where no sentence begins."""
_LETTERS: Final = 10
"""Letters of a name that may have an error in it."""
_MEANINGS: Final = frozenset("=~#@")


@dataclass(frozen=True)
class Nearly:
    """What of organisations' names is theirs alone, and their names by first letters."""

    own: Mapping[str, frozenset[str]]
    sounds: Mapping[str, frozenset[str]]
    names: Mapping[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]


def nearly_of(holders: Mapping[str, Iterable[str]], k: int) -> Nearly:
    """Prepare organisations' names; fewer than *k* people may be told by a word alone."""
    own: dict[str, set[str]] = defaultdict(set)
    names: dict[str, dict[tuple[str, ...], set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, ids in holders.items():
        words = tuple(one for one in fold(name).split() if one not in FUNCTION)
        for one in words:
            if _of_its_own(one):
                own[bare(one)] |= set(ids)
        if len(words) > 1 and sum(map(len, words)) >= _LETTERS:
            names[words[0][0]][words] |= set(ids)
    few = {one: frozenset(ids) for one, ids in own.items() if len(ids) < k}
    sounds: dict[str, set[str]] = defaultdict(set)
    for one in few:
        if one.isascii():
            sounds[skeleton(one)].add(one)
    return Nearly(
        few,
        {sound: frozenset(ones) for sound, ones in sounds.items() if sound},
        {
            letter: tuple((words, frozenset(ids)) for words, ids in ones.items())
            for letter, ones in names.items()
        },
    )


def _of_its_own(word: str) -> bool:
    plain = bare(word)
    known = word in COMMON | LATIN_HOMOGRAPHS | PUBLIC_SHORT | PARTICLES | SPEECH
    least = _ARABIC if is_arabic(word[0]) else _SHORTEST
    return not known and not is_ordinary(word) and (
        len(plain) >= least and plain.isalpha() and meaning_of(word)[0] not in _MEANINGS
    )  # fmt: skip


def find_nearly(note: Note, known: Nearly) -> Iterator[Found]:
    """Find what only one organisation is called, also in Arabic letters, or with an error."""
    for at, word in enumerate(note.words):
        yield from _with_error(note, known, at)
        if word.arabic:
            yield from _heard(note, known, at)
        elif word.capital and _tells(note, at):
            people = known.own.get(word.text) or _mistyped(note, known, at)
            if people:
                yield Found(*note.place(at, at), "soft", "affiliation", people)


def _tells(note: Note, at: int) -> bool:
    return not note.opens(at) or len(note.words[at].text) >= _SURE or note.speaks(at + 1)


def _mistyped(note: Note, known: Nearly, at: int) -> frozenset[str]:
    """Give whose organisation's own word stands there with one error."""
    text = note.words[at].text
    if len(text) < _LONG or note.opens(at) or is_ordinary(text):
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
        if len(plain) < _ARABIC or is_ordinary(stem) or plain in FUNCTION:
            continue
        people = known.own.get(plain, frozenset())
        if people and not (len(plain) > _ARABIC or note.spoken_of(at) or note.speaks(at + 1)):
            people = frozenset()
        for one in known.sounds.get(skeleton(plain), ()):
            if written_across(plain, one):
                people |= known.own[one]
        if people:
            yield Found(*note.place(at, at, offset), "soft", "affiliation", people)
            return


def _with_error(note: Note, known: Nearly, at: int) -> Iterator[Found]:
    """Find a name of several words with an error in one, or the last cut short."""
    first = note.words[at]
    if first.text in FUNCTION or not (first.arabic or first.capital):
        return
    for stem, offset in note.stems[at]:
        for words, people in known.names.get(stem[0], ()):
            end = _reach(note, at, stem, words)
            if end:
                yield Found(*note.place(at, end - 1, offset), "soft", "affiliation", people)
                return


def _reach(note: Note, at: int, stem: str, words: tuple[str, ...]) -> int:
    """Give where a name ends that begins at a word; 0 if too little of it is there."""
    if not _like(stem, words[0], note.words[at]):
        return 0
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
    if size < _ARABIC or text[0] != other[0] or is_ordinary(text) != is_ordinary(other):
        return False
    if other.startswith(text) and (short or (word.capital and len(other) > len(text) + 2)):
        return True
    most = 2 if size > _LETTERS - 2 else 1
    return size >= _SHORTEST and OSA.distance(text, other, score_cutoff=most) <= most
