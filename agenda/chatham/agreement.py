"""Words beside a mask that tell man from woman: verbs in Arabic, participles, pronouns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicons.grammar import FUNCTION, SPEECH, words
from agenda.chatham.note import Found, Note

_PRONOUNS: Final = words("he she his her him hers himself herself elle")
_BEING: Final = words("est était sera serait fut reste semble ete")
_DOUBTFUL: Final = words("بين رد عرض ذكر طلب علق سجل دعا قدم يسر")
_OBJECTS: Final = ("ها", "هم", "نا", "ه")
_BETWEEN: Final = words(
    "ne n s en y nous lui tres bien pas aussi toujours a ete dit dite plus tout"
)


def find_agreement(note: Note, masks: Iterable[Found]) -> Iterator[Found]:
    """Find what agrees with somebody who is masked.

    An Arabic verb can be put into the other form; of the rest, only who writes can get rid.
    """
    starts = {word.start: at for at, word in enumerate(note.words)}
    for mask in masks:
        first = next((starts[at] for at in range(mask.start, mask.end) if at in starts), None)
        if first is None:
            continue
        last = first
        while last + 1 < len(note.words) and note.words[last + 1].start < mask.end:
            last += 1
        yield from _verbs(note, first, last)
        yield from _later(note, last + 1)


def _verbs(note: Note, first: int, last: int) -> Iterator[Found]:
    for at, later in ((first - 1, first), (last + 1, last + 1)):
        if not 0 <= at < len(note.words) or not note.words[at].arabic or not note.near(later):
            continue
        if note.words[later].gap == "join" and _verb_at(note, at):
            yield Found(*note.place(at, at), "quasi", "agreement")


def _verb_at(note: Note, at: int) -> bool:
    return bool(_forms(note.text[slice(*note.place(at, at))]))


def _later(note: Note, at: int) -> Iterator[Found]:
    """Find what tells in the rest of the sentence: further verbs, and one word to mend."""
    being = False
    while at < len(note.words) and note.near(at):
        text = note.words[at].text
        if text[0] in "وف" and _verb_at(note, at) and not _has_subject(note, at + 1):
            yield Found(*note.place(at, at), "quasi", "agreement")
        if text in _PRONOUNS or (being and _is_participle(text)):
            yield Found(*note.place(at, at), "quasi", "flag")
            return
        being = text in _BEING or (being and text in _BETWEEN)
        at += 1


def _has_subject(note: Note, after: int) -> bool:
    return after < len(note.words) and note.words[after].text.startswith("ال")


def _is_participle(text: str) -> bool:
    return (
        len(text) > 3  # noqa: PLR2004 -- a stem
        and text not in FUNCTION | _BETWEEN
        and (text.endswith(("e", "ee", "u", "ue", "i", "ie", "is", "ise", "ert", "erte")))
    )


def _forms(verb: str) -> tuple[str, ...]:
    """Give a verb as it is said of a man and of a woman; nothing if it is none."""
    folded = fold(verb)
    joined = verb[:1] if verb[:1] in "وف" and folded not in SPEECH else ""
    object_ = next((one for one in _OBJECTS if folded.endswith(one)), "")
    for ending in ("", object_):
        plain = verb[len(joined) : len(verb) - len(ending)]
        if fold(plain) in SPEECH and fold(plain) not in _DOUBTFUL:
            for man, woman in _pairs(plain):
                if fold(man) in SPEECH and fold(woman) in SPEECH:
                    return joined + man + ending, joined + woman + ending
    return ()


def _pairs(verb: str) -> Iterator[tuple[str, str]]:
    if verb[0] in "يت":
        yield "ي" + verb[1:], "ت" + verb[1:]
    if verb.endswith("ت"):
        yield from ((verb[:-1] + ending, verb) for ending in ("", "ى", "ا"))
    yield verb, verb + "ت"
    if verb[-1] in "ىيا":
        yield verb[:-1] + "ى", verb[:-1] + "ت"


def agreed(verb: str, subject: Sequence[str]) -> str:
    """Give an Arabic verb as it agrees with the first word of what stands instead of a name."""
    forms = _forms(verb)
    if not forms or not subject:
        return verb
    woman = subject[0].endswith("ة") or subject[0] == "إحدى"
    return verb if fold(verb) == fold(forms[woman]) else forms[woman]
