"""A note without the people in it: what is masked, what needs a decision, what stands instead."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from agenda.chatham.affiliations import (
    Affiliations,
    affiliations_of,
    find_affiliations,
    with_article,
)
from agenda.chatham.circumstances import (
    Circumstances,
    circumstances_of,
    find_circumstances,
    held_by_many,
)
from agenda.chatham.flags import find_flags
from agenda.chatham.folding import is_arabic, turned_round, words_of
from agenda.chatham.ladder import Ladder, Wording, ladder_of
from agenda.chatham.lexicon import FUNCTION
from agenda.chatham.lexicon import words as word_set
from agenda.chatham.naming import Names, find_names, names_of
from agenda.chatham.note import Found, Note, Phrases, Tier, stems_of
from agenda.chatham.patterns import find_patterns, ids_of
from agenda.chatham.topics import find_unknown, topic_words
from agenda.messages import Message, Template
from agenda.messages import redaction as words
from agenda.messages.template import template_of
from agenda.roster import Participant
from agenda.text import LANGUAGES, Language

_RANK: Final[dict[Tier, int]] = {"hard": 0, "soft": 1, "quasi": 2}
_INSTEAD: Final[dict[str, Template]] = {
    "affiliation": words.ORGANISATION,
    "country": words.COUNTRY,
    "demonym": words.OF_A_COUNTRY,
    "city": words.CITY,
}
_PEOPLE: Final = frozenset({"name", "handle", "role", "mention", "id"})
_FRENCH: Final = word_set(
    """
    le la les des du une est dans pour que qui sur avec nous pas au aux ce cette ont par
    """
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
        spans = [self._span(one, text, language) for one in _apart(list(self._find(text)), text)]
        pieces, at = list[str](), 0
        for span in spans:
            pieces += (text[at : span.start], span.replacement)
            at = span.end
        return Redacted(tuple(spans), "".join(pieces) + text[at:])

    def _find(self, text: str) -> Iterator[Found]:
        for reverse in (False, True) if turned_round(text) else (False,):
            cut = words_of(text, reverse=reverse)
            note = Note(text, cut, tuple(stems_of(one) for one in cut))
            yield from find_names(note, self.names)
            yield from (
                with_article(note, one) for one in find_affiliations(note, self.affiliations)
            )
            yield from find_patterns(note, self.ids)
            yield from find_circumstances(note, self.circumstances)
            yield from find_unknown(note, self.topics, held_by_many(self.circumstances))
            yield from find_flags(note)

    def _span(self, found: Found, text: str, language: Language) -> Span:
        old = text[found.start : found.end]
        return Span(
            found.start,
            found.end,
            found.tier,
            found.kind,
            self._instead(found, old, language, text),
        )

    def _instead(self, found: Found, old: str, language: Language, text: str) -> str:
        if found.kind == "flag":
            return old
        if found.kind in _PEOPLE:
            message = self.ladder.label(found.people)
        else:
            message = _INSTEAD.get(found.kind, words.SOMETHING)()
        said = self.wording(message, language)
        opens = not text[: found.start].rstrip(" \t«“\"'(*_-") or (
            text[: found.start].rstrip()[-1:] in ".!?\n"
        )
        return said[:1].upper() + said[1:] if opens and old[:1].isupper() else said


def prepare(
    roster: Iterable[Participant],
    *,
    k: int = 3,
    topics: Iterable[str] | None = None,
    wording: Wording = in_english,
) -> Redactor:
    """Prepare the redaction of the notes of a room in which are the people of *roster*.

    What fewer than *k* people share is not told. *topics* are what the session is about: with
    them, every other capitalised word needs a decision. *wording* puts what stands instead into
    the note's language.
    """
    people = tuple(roster)
    return Redactor(
        names_of(people),
        affiliations_of(people),
        circumstances_of(people, k),
        ids_of(people),
        ladder_of(people, k),
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
    english = sum(one in FUNCTION and one not in _FRENCH and one.isascii() for one in found)
    return "fr" if french and french * 2 >= english else "en"


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
    return Found(start, end, surer.tier, surer.kind, surer.people or one.people or other.people)


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
