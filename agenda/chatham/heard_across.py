"""Names of several words that the roster has in Latin letters, as Arabic writes them.

Word by word they often differ: «لوغوف» is Le Goff, «بن خليفة» is Benkhelifa, and «تشيارا» has
a letter more than Chiara. All consonants of a name together tell it more surely than those of
each word.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from agenda.chatham.across_scripts import fits_across
from agenda.chatham.folding import bare, fold, is_arabic
from agenda.chatham.lexicons.grammar import ARABIC_CLOSED, FUNCTION, PARTICLES, is_ordinary
from agenda.chatham.lexicons.homographs import ARABIC_SAYINGS
from agenda.chatham.names import called, parts_of
from agenda.chatham.note import Found, Note, Tier
from agenda.chatham.sounds import consonants_in, skeleton
from agenda.roster import Participant

Heard = dict[str, frozenset[tuple[str, str]]]
"""By the consonants of several words: whose they are, and the words in one."""

_MOST: Final = 6
"""Words of a name in Arabic, at most."""
_LEAST: Final = 4
"""Consonants that may tell a name, where its vowels stand right as well."""
_LEAST_OF_THREE: Final = 3
"""The same for three words or more."""
_SURE: Final = 5
"""Those of a name that is masked at once."""
_ENOUGH: Final = 6
"""Consonants that tell a name whatever its vowels."""
_WITH_ERROR: Final = 7
"""Consonants of a name of which one may be another, too many or missing."""


_SPOKEN: Final = {"le": "lou", "de": "dou", "saint": "san", "mont": "mon", "pont": "pon"}
"""Words of names whose last letter is not heard, or heard as another."""


def heard_of(people: Iterable[Participant]) -> Heard:
    """Prepare everybody's names of several words."""
    return heard_in((person.id, words) for person in people for words in _runs(person))


def heard_in(said: Iterable[tuple[str, tuple[str, ...]]]) -> Heard:
    """Prepare words that are said together, each time with whose they are.

    They are found by their consonants, and by those with one left out.
    """
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for one, latin in {(one, form) for one, words in said for form in _joined(words)}:
        for sound in consonants_in(latin):
            if len(sound) >= _LEAST_OF_THREE:
                found[sound].add((one, latin))
            if len(sound) >= _WITH_ERROR:
                for short in _with_one_less(sound):
                    found[short].add((one, latin))
    return {sound: frozenset(who) for sound, who in found.items()}


def _runs(person: Participant) -> Iterator[tuple[str, ...]]:
    """Give what of a name in Latin letters is said together: two words or more, or a particle."""
    if not person.name or not fold(person.name) or is_arabic(fold(person.name)[0]):
        return
    parts = parts_of(person.name)
    family = parts.family
    for given in (parts.given, *((one,) for one in called(person.nick) if one.isascii())):
        first = given[:1]
        begun = {order[:end] for order in (given + family, first + family, family)
                 for end in range(1, len(order) + 1)}  # fmt: skip
        yield from {*begun, family + given, first + family[-1:]}
    yield from ((one,) for one in parts.bearing)


def _joined(words: tuple[str, ...]) -> Iterator[str]:
    """Give words in one, also with particles as they sound: Le Goff is said Lou Goff."""
    yield "".join(words)
    yield "".join(_SPOKEN.get(one, one) for one in words)


def _with_one_less(sound: str) -> Iterator[str]:
    return (sound[:at] + sound[at + 1 :] for at in range(len(sound)))


def find_heard(
    note: Note, heard: Heard, covered: list[bool], kind: str = "name"
) -> Iterator[Found]:
    """Find names of several Arabic words, or of a long one; *covered* is told what they take."""
    at = 0
    while at < len(note.words):
        found = _longest(note, heard, at) if note.words[at].arabic else None
        if found is None:
            at += 1
            continue
        end, offset, people, tier = found
        if not all(covered[at:end]):
            covered[at:end] = [True] * (end - at)
            first = note.honorific(at)
            yield Found(
                *note.place(first, end - 1, offset if first == at else 0), tier, kind, people
            )
        at = end


def _longest(note: Note, heard: Heard, at: int) -> tuple[int, int, frozenset[str], Tier] | None:
    """Give where a name ends, how many letters come before it, whose it is, and how surely."""
    last = at + 1
    while last < len(note.words) and last - at < _MOST and note.held(last - 1, last + 1):
        if note.words[last].gap != "join" or not note.words[last].arabic:
            break
        last += 1
    for end in range(last, at, -1):
        if _plain(note.words[end - 1].text):
            continue
        least = {1: _ENOUGH, 2: _LEAST}.get(end - at, _LEAST_OF_THREE)
        rest = "".join(bare(one.text) for one in note.words[at + 1 : end])
        for stem, offset in note.stems[at]:
            after = note.words[at + 1].text if end > at + 1 else ""
            said = {(bare(stem), after), (stem, after)}
            if (stem in FUNCTION if end > at + 2 else _plain(stem)) or said & ARABIC_SAYINGS:
                continue
            people = _whose(heard, bare(stem) + rest, least)
            if people:
                sure = end > at + 1 and len(skeleton(bare(stem) + rest)) >= _SURE
                return end, offset, people, "hard" if sure else "soft"
    return None


def _plain(word: str) -> bool:
    """Tell whether a word neither begins nor ends a name."""
    closed = word in FUNCTION or word in ARABIC_CLOSED
    return closed or (is_ordinary(word) and word not in PARTICLES)


def _whose(heard: Heard, arabic: str, least: int) -> frozenset[str]:
    return frozenset(
        one
        for sound in consonants_in(arabic)
        if len(sound) >= least
        for one in _who_sounds(heard, arabic, sound)
    )


def _who_sounds(heard: Heard, arabic: str, sound: str) -> frozenset[str]:
    same = heard.get(sound, frozenset())
    sure = frozenset(
        one
        for one, latin in same
        if (len(sound) >= _ENOUGH and sound in consonants_in(latin)) or fits_across(arabic, latin)
    )
    if sure or len(sound) < _WITH_ERROR:
        return sure
    near = {*same, *(one for short in _with_one_less(sound) for one in heard.get(short, ()))}
    return frozenset(one for one, latin in near if _ends_alike(sound, latin))


def _ends_alike(sound: str, latin: str) -> bool:
    """Tell whether two names end in the same sounds: a word that follows one is no part of it."""
    return any(one[-2:] == sound[-2:] for one in consonants_in(latin))
