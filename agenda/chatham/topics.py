"""Capitalised words that are neither ordinary nor on the session's list of topics."""

# ruff: noqa: PLR2004 -- how long a word is says how sure one can be

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicons.functions import OWNED, SPEAKING_FOR
from agenda.chatham.lexicons.grammar import COMMON, HONORIFICS, PUBLIC_SHORT, SPEECH, words
from agenda.chatham.note import Found, Note

_PUBLIC: Final = words(
    """
    chatham house rule discord zoom google facebook whatsapp youtube internet gfmd fmmd iom
    oim unhcr hcr gcm gdp sdgs sdgs odd covid csos ngos ramadan eid christmas noel english
    french arabic global compact pact pacte mondial migration agenda sustainable development
    goals paris agreement mediterranean méditerranée européenne european union nations united
    africa afrique asia asie europe america amérique middle east north south west council
    commission parliament state states member monday summit mayoral forum human mobility i ii
    iii iv v vi covid19 excel pdf
    """
)
_ORDINARY: Final = COMMON | _PUBLIC | PUBLIC_SHORT | HONORIFICS | SPEECH | SPEAKING_FOR | OWNED
_OF: Final = words(
    """
    of from by de du des d la le les in the l
    """
)


def topic_words(topics: Iterable[str]) -> frozenset[str]:
    """Give the words of a session's topics."""
    return frozenset(word for topic in topics for word in fold(topic).split())


def find_unknown(
    note: Note, topics: frozenset[str] | None, many: AbstractSet[str]
) -> Iterator[Found]:
    """Find capitalised words of which nobody said that they are a topic.

    Without a list of topics, only those beside which stands what somebody has or does: a campaign,
    a network, a regional government.
    """
    at = 0
    while at < len(note.words):
        end = at
        while (
            end < len(note.words)
            and _unknown(note, end, topics or frozenset(), many)
            and (end == at or (note.near(end) and note.words[end].gap == "join"))
        ):
            end += 1
        if end > at:
            owned = _belongs(note, at, end)
            if owned or (topics is not None and not note.opens(at)):
                yield Found(*note.place(at, end - 1), "quasi" if owned else "soft", "unknown")
        at = max(end, at + 1)


def _unknown(note: Note, at: int, topics: frozenset[str], many: AbstractSet[str]) -> bool:
    word = note.words[at]
    if (
        word.arabic
        or not word.capital
        or len(word.text) < 3
        or word.text in topics
        or word.text in many
    ):
        return False
    plain = word.text.removesuffix("s")
    return word.text not in _ORDINARY and plain not in _ORDINARY and plain not in topics


def _belongs(note: Note, at: int, end: int) -> bool:
    after = note.words[end].text if end < len(note.words) and note.near(end) else ""
    if after in OWNED and not note.opens(at):
        return True
    if note.words[at].shouted and any(
        one.text in OWNED and note.held(end, later + 1)
        for later, one in enumerate(note.words[end : end + 4], end)
    ):
        return True
    before = at - 1
    linked = False
    while before >= 0 and note.near(before + 1) and at - before < 7:
        text = note.words[before].text
        if text in OWNED or text in SPEAKING_FOR:
            return linked or not note.words[at].opens
        if text in _OF:
            linked = True
        elif not note.words[before].capital and text != "cities":
            return False
        before -= 1
    return False
