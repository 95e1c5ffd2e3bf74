"""How long posts get: with the words of an example, and with the longest there may be."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel

from agenda.check import check_agenda
from agenda.model import Event, Person
from agenda.roster import Roster
from agenda.text import Text
from agenda.workshop import Workshop
from bot.services.running import workshop_of
from bot.services.wording import LONGEST_POST
from tests.languages.posts import posts_of, workshop_of_example

TITLE: Final = 200
"""Characters of a title."""
NAME: Final = 120
"""Characters of somebody's name."""
LONG: Final = frozenset({"objective", "questions"})
CODE: Final = "post-too-long"

_FILLING: Final = {"ar": "كلمة طويلة ", "en": "a long word ", "fr": "un mot long "}


def lengthened(event: Event, sentence: int = 2 * TITLE) -> Event:
    """Give an event in which every title has 200 characters, every name 120."""
    changed = _longer(event, TITLE, sentence)
    assert isinstance(changed, Event)
    return changed


def _longer(value: Any, length: int, sentence: int) -> Any:
    match value:
        case Text():
            return Text(
                {one: _filled(value.in_language(one), one, length) for one in value.languages}
            )
        case BaseModel():
            changed = {
                name: _longer(getattr(value, name), sentence if name in LONG else TITLE, sentence)
                for name in type(value).model_fields
            }
            if isinstance(value, Person) and value.name:
                changed["name"] = _filled(value.name, "en", NAME)
            return value.model_copy(update=changed)
        case Mapping():
            return {name: _longer(one, length, sentence) for name, one in value.items()}
        case tuple():
            return tuple(_longer(one, length, sentence) for one in value)
    return value


def _filled(text: str, language: str, length: int) -> str:
    filling = _FILLING.get(language, _FILLING["en"])
    return f"{text} {filling * (length // len(filling))}"[:length].strip()


def too_long(workshop: Workshop) -> list[str]:
    """Give the posts that do not fit, by name."""
    return [one.name for one in posts_of(workshop) if len(one.text) > LONGEST_POST]


def longest(workshop: Workshop) -> int:
    """Give the length of the longest post."""
    return max(len(one.text) for one in posts_of(workshop))


def with_long_words(name: str, sentence: int = 2 * TITLE) -> Workshop:
    """Give an example whose words and names are all long."""
    before = workshop_of_example(name)
    event = lengthened(before.event, sentence)
    people = [
        one.model_copy(update={"name": _filled(one.name or "", "en", NAME)})
        for one in before.roster
    ]
    return workshop_of(event, Roster(participants=tuple(people)), before.plan)


def is_warned_of(event: Event) -> bool:
    """Tell whether a careful organiser is told that something would be cut."""
    return CODE in {one.code for one in check_agenda(event, {})}
