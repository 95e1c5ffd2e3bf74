"""The words of an event: found in any of its languages, and told to its interpreters in time."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from difflib import get_close_matches
from typing import Final

from agenda.messages import Many, Message
from agenda.messages import glossary as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event, Term
from agenda.model.glossary import LONGEST_TERM
from agenda.rooms import INTERPRETERS_ROOM
from agenda.roster import folded
from agenda.state import Notice
from agenda.text import Language
from agenda.workshop import Workshop

INTERPRETERS_BEFORE: Final = timedelta(hours=48)
"""How long before the event its interpreters get the glossary."""

ROOM_FOR_LINES: Final = 1850
"""How many characters of a post the lines of a list may take; a first or last line comes to it."""

_LINE_TAKES = 12
_WORD_TAKES = 18
"""What a line, and a word in it, need beside themselves: a language's name, commas, marks."""

_MOST_ALIKE = 5
_ALIKE = 0.7


def same_word(word: str) -> str:
    """Give what all spellings of a word have in common."""
    return folded(word) or word.casefold().strip()


def find_terms(event: Event, typed: str) -> tuple[Term, ...]:
    """Find the terms that have a word in any language."""
    wanted = same_word(typed)
    return tuple(one for one in event.glossary if wanted in map(same_word, _every_word(one)))


def words_like(event: Event, typed: str) -> tuple[str, ...]:
    """Give words of the glossary that look like what was typed, the most similar first."""
    wanted = same_word(typed[:LONGEST_TERM])
    known = {same_word(word): word for one in event.glossary for word in _every_word(one)}
    alike = get_close_matches(wanted, known, _MOST_ALIKE, _ALIKE)
    inside = [one for one in known if wanted and wanted in one]
    return tuple(known[one] for one in dict.fromkeys([*alike, *inside]))[:_MOST_ALIKE]


def offered_terms(event: Event, language: Language, typed: str) -> Iterator[tuple[str, str]]:
    """Give what can be chosen after something was typed: how it reads, and a word to find it by.

    What was found by a word of another language reads with that word, too.
    """
    wanted = same_word(typed)
    for one in event.glossary:
        own = one.term.in_language(language, event.main)
        name = one.term.in_language(event.main)
        found = [word for word in (own, *_every_word(one)) if wanted in same_word(word)]
        if own in found:
            yield own, name
        elif found:
            yield f"{own} · {found[0]}", name


def told_of_term(event: Event, term: Term, language: Language) -> Iterator[Message]:
    """Tell somebody of a *language* what a term is in every language, and what it means."""
    yield words.HEAD(term=term.term.in_language(language, event.main))
    yield from _words_in(term, event.languages)
    lacking = [one for one in event.languages if one not in term.term.languages]
    if lacking:
        yield words.LACKS(languages=Many(tuple(LANGUAGE_NAMES[one]() for one in lacking)))
    if term.about is not None:
        yield words.ABOUT(about=term.about)


def told_of_all(event: Event, language: Language) -> Iterator[Message]:
    """Tell of as many terms as a post can hold, and count the others."""
    if not event.glossary:
        yield words.NONE(event=event.title)
        return
    shown = next(_posts(event))
    yield words.LIST(event=event.title, n=len(event.glossary))
    yield from (_line(event, one, language) for one in shown)
    left = len(event.glossary) - len(shown)
    if left:
        yield words.MORE(n=left)


def glossary_notices(workshop: Workshop) -> Iterator[Notice]:
    """Give the interpreters the glossary, in as many posts as it takes."""
    event = workshop.event
    if not event.glossary:
        return
    main, *others = event.languages
    due = min(one.starts for one in workshop.slots) - INTERPRETERS_BEFORE
    end = max(one.ends for one in workshop.slots)
    head = words.FOR_INTERPRETERS(event=event.title, n=len(event.glossary))
    key = f"glossary/0/{main}"
    also = tuple(others)
    yield Notice(key, INTERPRETERS_ROOM, main, (head,), due, end, standing=True, also=also)
    for number, terms in enumerate(_posts(event), start=1):
        key = f"glossary/{number}/{main}"
        lines = tuple(_line(event, one, main) for one in terms)
        yield Notice(key, INTERPRETERS_ROOM, main, lines, due, end, standing=True)


def _every_word(term: Term) -> Iterator[str]:
    return (term.term.in_language(one) for one in term.term.languages)


def _words_in(term: Term, languages: Sequence[Language]) -> Iterator[Message]:
    for one in languages:
        if one in term.term.languages:
            yield words.WORD(language=LANGUAGE_NAMES[one](), term=term.term.in_language(one))


def _line(event: Event, term: Term, language: Language) -> Message:
    own = term.term.language_of(language, event.main)
    others = tuple(_words_in(term, [one for one in event.languages if one != own]))
    word = term.term.in_language(own)
    return words.LINE(term=word, others=Many(others)) if others else words.HEAD(term=word)


def _posts(event: Event) -> Iterator[tuple[Term, ...]]:
    """Share the terms out among posts."""
    post: list[Term] = []
    taken = 0
    for one in event.glossary:
        takes = _LINE_TAKES + sum(map(_takes, _every_word(one)))
        if post and taken + takes > ROOM_FOR_LINES:
            yield tuple(post)
            post, taken = [], 0
        post.append(one)
        taken += takes
    yield tuple(post)


def _takes(word: str) -> int:
    """Give how long a word can become in a post, where signs that act are escaped."""
    return len(word) + sum(not one.isalnum() and one != " " for one in word) + _WORD_TAKES
