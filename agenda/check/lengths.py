"""Warnings about what gets longer than one post: its end would be cut."""

import re
from collections.abc import Iterator
from typing import Final

from agenda.check.spots import Reading, Spot
from agenda.errors import Problem
from agenda.messages.places import LANGUAGE_NAMES
from agenda.messages.warnings import BRIEF_TOO_LONG, TITLE_TOO_LONG
from agenda.model import Item, Session, Topic
from agenda.state import LONGEST_POST
from agenda.text import Language, Text

CODE: Final = "post-too-long"
_OWN_WORDS: Final = 260
"""What stands around titles in a notice, in the language that needs most, and marks."""
_EACH_LINE: Final = 20
"""A line's own words, such as its number, and marks."""
_ACTIVE: Final = re.compile(r"[\\*_~`|\[\]<@]")
"""What a chat takes for more than a letter: a backslash comes before it."""


def long_posts(reading: Reading) -> Iterator[Problem]:
    """Find briefs and titles that are too long for one post, in the language that is longest."""
    event = reading.event
    for spot in reading.spots:
        lengths = [(_length(reading, spot, one), one) for one in event.languages]
        longest, language = max(lengths, key=lambda one: one[0])
        if longest <= LONGEST_POST:
            continue
        if isinstance(spot.entry, Topic):
            message = BRIEF_TOO_LONG(
                topic=spot.entry.title, length=longest, language=LANGUAGE_NAMES[language]()
            )
        else:
            message = TITLE_TOO_LONG(length=longest, language=LANGUAGE_NAMES[language]())
        yield reading.warning(CODE, message, spot.path)


def _length(reading: Reading, spot: Spot, language: Language) -> int:
    """Give how long the longest post about a spot gets."""
    entry, main = spot.entry, reading.event.main
    if isinstance(entry, Topic) and spot.outer is not None:
        texts = _of_brief(reading, entry, spot.outer.entry)
    else:
        texts = [entry.title, entry.title, reading.event.title]
    said = (one if isinstance(one, str) else one.in_language(language, main) for one in texts)
    return _OWN_WORDS + sum(_shown(one) + _EACH_LINE for one in said)


def _of_brief(reading: Reading, topic: Topic, session: Session | Item | Topic) -> list[Text | str]:
    people = [reading.event.people[one] for part in topic.parts.values() for one in part]
    asked = session.questions if isinstance(session, Session) else ()
    return [
        topic.title,
        session.title,
        *([topic.objective] if topic.objective else []),
        *(one.name or one.function or one.organisation or "" for one in people),
        *(topic.questions or asked),
    ]


def _shown(text: str) -> int:
    """Give how long a text gets in which nothing acts."""
    return len(text) + len(_ACTIVE.findall(text))
