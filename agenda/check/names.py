"""Warnings about names that make notes harder to keep without people in them."""

from collections import defaultdict
from collections.abc import Iterator

from agenda.chatham.folding import words_of
from agenda.chatham.lexicons.homographs import ARABIC_HOMOGRAPHS, LATIN_HOMOGRAPHS, NOT_HOMOGRAPHS
from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages import Many, Message
from agenda.messages.warnings import NAME_IS_A_WORD, SAME_NAME
from agenda.roster import Participant, Roster, folded

_WORDS = (LATIN_HOMOGRAPHS | ARABIC_HOMOGRAPHS) - NOT_HOMOGRAPHS

MOST_TOLD = 10
"""So many people are told of by their ids; more are only counted."""


def shared_names(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find people of one name: whoever is masked may be either of them."""
    for message in about_shared_names(roster):
        yield reading.warning("same-name", message, "people")


def names_that_are_words(reading: Reading, roster: Roster) -> Iterator[Problem]:
    """Find names that are words, too, such as Rose: rapporteurs will be asked about them."""
    for message in about_names_that_are_words(roster):
        yield reading.warning("name-is-a-word", message, "people")


def about_shared_names(roster: Roster) -> Iterator[Message]:
    """Tell of each name that several people of a roster have, by their ids."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in roster:
        for name in dict.fromkeys(filter(None, map(folded, (one.name or "", one.name_ar or "")))):
            found[name].append(one.id)
    several = dict.fromkeys(tuple(ids) for ids in found.values() if len(ids) > 1)
    for ids in several:
        yield SAME_NAME(n=len(ids), people=Many(ids[:MOST_TOLD]))


def about_names_that_are_words(roster: Roster) -> Iterator[Message]:
    """Tell whose names are words, too, by their ids."""
    ids = tuple(one.id for one in roster if _is_a_word(one))
    if ids:
        yield NAME_IS_A_WORD(n=len(ids), people=Many(ids[:MOST_TOLD]))


def _is_a_word(participant: Participant) -> bool:
    names = f"{participant.name or ''} {participant.name_ar or ''}"
    return any(one.text in _WORDS for one in words_of(names))
