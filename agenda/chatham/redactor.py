"""A note without the people in it: what is masked, what needs a decision, what stands instead."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from agenda.chatham.affiliations import find_affiliations, with_article
from agenda.chatham.agreement import agreed, find_agreement
from agenda.chatham.attribution import Cut, Ladder, cut_of, ladder_in
from agenda.chatham.beside_names import find_in_brackets
from agenda.chatham.circumstances import Circumstances, circumstances_of, held_by_many
from agenda.chatham.fitting import fitted
from agenda.chatham.flags import find_flags
from agenda.chatham.folding import is_arabic, turned_round, words_of
from agenda.chatham.hints import find_circumstances
from agenda.chatham.known_affiliations import Affiliations, affiliations_of
from agenda.chatham.lexicons.grammar import words as word_set
from agenda.chatham.mentions import find_names
from agenda.chatham.naming import Names, names_of
from agenda.chatham.note import Found, Note, Phrases, Tier, stems_of
from agenda.chatham.patterns import find_patterns, ids_of
from agenda.chatham.topics import find_unknown, topic_words
from agenda.messages import Message, Template
from agenda.messages import redaction as words
from agenda.messages.template import template_of
from agenda.roster import Participant
from agenda.text import LANGUAGES, Language

Wording = Callable[[Message, str], str]
"""Puts a message into words in a language."""

_RANK: Final[dict[Tier, int]] = {"hard": 0, "soft": 1, "quasi": 2}
_INSTEAD: Final[dict[str, Template]] = {
    "affiliation": words.ORGANISATION,
    "country": words.COUNTRY,
    "demonym": words.OF_A_COUNTRY,
    "city": words.CITY,
}
_PEOPLE: Final = frozenset({"name", "handle", "role", "mention", "id"})
_PERSONS: Final = frozenset({"name", "handle", "role"})
_AS_THEY_ARE: Final = frozenset({"flag", "agreement"})
_FRENCH: Final = word_set(
    "le la les l de des du d un une est et en dans pour que qui qu sur avec nous pas plus au aux ce"
    " cette ces c il elle ils elles ont sont par son sa ses leur mais où mme selon"
)
_ENGLISH: Final = word_set(
    "the of and to in is are was were that for with by from this these they we it he she be been"
    " has have had not as at or but an will would should can who which their our"
)


@dataclass(frozen=True, slots=True)
class Span:
    """One place of a note that tells who, and what stands there instead.

    A *kind* `flag` only points: it stands for itself until somebody writes it anew.
    """

    start: int
    end: int
    tier: Tier
    kind: str
    replacement: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A note with everything replaced, and the spans of what was, in order."""

    spans: tuple[Span, ...]
    text: str


def in_english(message: Message, _language: Language) -> str:
    """Put a message into its English words."""
    facts = {
        name: in_english(value, _language) if isinstance(value, Message) else str(value)
        for name, value in message.facts.items()
    }
    return template_of(message.key).text.format(**facts)


@dataclass(frozen=True)
class Redactor:
    """Knows the people of a room in all the ways they may be told of."""

    names: Names
    affiliations: Affiliations
    circumstances: Circumstances
    ids: Phrases[frozenset[str]]
    ladder: Ladder
    topics: frozenset[str] | None
    wording: Wording

    def redact(self, text: str, lang: Language | None = None) -> Redacted:
        """Replace in a note what tells who; *lang* is its language, found out if not given."""
        language = lang if lang in LANGUAGES else language_of(text)
        spans = list[Span]()
        for one in self._all(text):
            span = self._span(one, text, language, spans[-1].end if spans else 0)
            if one.kind != "agreement" or span.replacement != text[one.start : one.end]:
                spans.append(span)
        pieces, at = list[str](), 0
        for span in spans:
            pieces += (text[at : span.start], span.replacement)
            at = span.end
        return Redacted(tuple(spans), "".join(pieces) + text[at:])

    def _all(self, text: str) -> list[Found]:
        notes = [
            _note(text, reverse) for reverse in ((False, True) if turned_round(text) else (False,))
        ]
        found = _apart([one for note in notes for one in self._find(note)], text)
        people = [one for one in found if one.kind in _PERSONS]
        return _apart([*found, *find_agreement(notes[0], people)], text) if people else found

    def _find(self, note: Note) -> Iterator[Found]:
        names = list(find_names(note, self.names))
        yield from names
        yield from find_in_brackets(note.text, names)
        yield from (with_article(note, one) for one in find_affiliations(note, self.affiliations))
        yield from find_patterns(note, self.ids)
        yield from find_circumstances(note, self.circumstances)
        yield from find_unknown(note, self.topics, held_by_many(self.circumstances))
        yield from find_flags(note)

    def _span(self, found: Found, text: str, language: Language, free: int) -> Span:
        """Make a span; what stands instead may take in a French article from *free* on."""
        said = self._instead(found, text[found.start : found.end], language, text)
        start = found.start
        if found.kind not in _AS_THEY_ARE:
            place = found.kind in {"country", "city"}
            start, said = fitted(text, start, said, language, place=place)
            if start < free:
                start, said = (
                    found.start,
                    self._instead(found, text[start : found.end], language, text),
                )
        return Span(start, found.end, found.tier, found.kind, said)

    def _instead(self, found: Found, old: str, language: Language, text: str) -> str:
        if found.kind == "flag":
            return old
        if found.kind == "agreement":
            return agreed(old, self.wording(self.ladder.label(()), language).split())
        if found.kind in _PEOPLE:
            message = self.ladder.label(found.people)
        else:
            message = _INSTEAD.get(found.kind, words.SOMETHING)()
        said = self.wording(message, language)
        opens = not text[: found.start].rstrip(" \t«“\"'(*_-") or (
            text[: found.start].rstrip()[-1:] in ".!?\n"
        )
        return said[:1].upper() + said[1:] if opens and not old[:1].islower() else said


def prepare(  # noqa: PLR0913 -- all but the roster have their usual values
    roster: Iterable[Participant],
    *,
    k: int = 3,
    room: Iterable[Participant] | None = None,
    cut: Cut | None = None,
    topics: Iterable[str] | None = None,
    wording: Wording = in_english,
) -> Redactor:
    """Prepare the redaction of the notes of a room of an event.

    Everybody of *roster* is known by name, organisation and id. What fewer than *k* people in
    *room* share is not told; the room is the whole roster if it is not given. *cut* is that of
    the event, and of this room alone if it is not given. *topics* are what the session is about:
    with them, every other capitalised word needs a decision. *wording* puts what stands instead
    into the note's language.
    """
    people = tuple(roster)
    present = people if room is None else tuple(room)
    return Redactor(
        names_of(people),
        affiliations_of(people, k),
        circumstances_of(people, k, present),
        ids_of(people),
        ladder_in(present, cut or cut_of([present], k), k),
        None if topics is None else topic_words(topics),
        wording,
    )


def language_of(text: str) -> Language:
    """Tell in which of the three languages most of a text is written."""
    letters = [one for one in text if one.isalpha()]
    if sum(is_arabic(one) for one in letters) * 2 > len(letters):
        return "ar"
    found = [one.text for one in words_of(text)]
    french = sum(one in _FRENCH for one in found)
    return "fr" if french and french >= sum(one in _ENGLISH for one in found) else "en"


def _note(text: str, reverse: bool) -> Note:  # noqa: FBT001 -- one way or the other
    cut = words_of(text, reverse=reverse)
    return Note(text, cut, tuple(stems_of(one) for one in cut))


def _apart(found: Sequence[Found], text: str) -> list[Found]:
    """Let every place be of one finding: the surest, or the longest of those as sure.

    What overlaps a surer one is taken in by it: nothing that tells who is left beside a mask.
    A flag is cut off, for nothing of it is masked.
    """
    masks = sorted((one for one in found if one.kind != "flag" and one.end > one.start), key=_order)
    joined: list[Found] = []
    for one in masks:
        if joined and one.start < joined[-1].end:
            joined[-1] = _united(joined[-1], one)
        else:
            joined.append(one)
    flags = sorted((one for one in found if one.kind == "flag"), key=_order)
    return sorted([*joined, *_beside(flags, joined, text)], key=lambda one: one.start)


def _order(found: Found) -> tuple[int, int]:
    return found.start, -found.end


def _united(one: Found, other: Found) -> Found:
    surer = min(one, other, key=lambda found: (_RANK[found.tier], -(found.end - found.start)))
    start, end = min(one.start, other.start), max(one.end, other.end)
    people = surer.people or one.people or other.people
    first = min(one, other, key=_order)
    kind = "role" if first.kind == "role" and first.start < surer.start else surer.kind
    return Found(start, end, surer.tier, kind, people)


def _beside(flags: Iterable[Found], masks: Sequence[Found], text: str) -> Iterator[Found]:
    taken = [(one.start, one.end) for one in masks]
    last = 0
    for flag in flags:
        start, end = max(flag.start, last), flag.end
        for begin, stop in taken:
            if begin <= start < stop:
                start = stop
            elif start < begin < end:
                end = begin
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not text[end - 1].isalnum():
            end -= 1
        if end > start:
            last = end
            yield Found(start, end, "quasi", "flag")
