"""How long words get when the longest values of an event stand in them, as a chat shows them.

What is shown is never longer than what is counted here: marks of direction, brackets around
addresses and backslashes count as well.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from agenda.messages import At, Channel, Many, Message, On, Own, Template
from agenda.model import Event, Item, Pause, Person, Session, Topic, every_part
from agenda.text import Language, Text

PLACEHOLDER: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")

_ISOLATED: Final = 2
_LINE: Final = 4
_NAME: Final = 100
_FIXED: Final[dict[Any, int]] = {
    int: 6,
    str: _NAME,
    At: len("00:00") + _ISOLATED,
    Own: len("<t:1234567890:t>") + _ISOLATED,
    On: 48,
    Channel: len("<#12345678901234567890>") + _ISOLATED,
    Message: 200,
    Many: 600,
}
"""Values whose length does not depend on the event; what consists of our own words, roughly."""
_LABEL: Final = 40
"""What stands around persons: a part, commas, brackets."""
_MOST_SESSIONS: Final = 5
"""So many sessions of one person are counted."""
_ACTIVE: Final = re.compile(r"[\\*_~`|\[\]<@]")
_QUOTED: Final = re.compile(r"[<>*|`\\@]")


@dataclass(frozen=True)
class Longest:
    """The longest values of an *event*, in a *language*."""

    event: Event
    language: Language

    def length(self, words: str, template: Template) -> int:
        """Give how long *words* may get that stand for those of a *template*."""
        values = [self._value(name, template.fields[name]) for name in PLACEHOLDER.findall(words)]
        own = PLACEHOLDER.sub("", words)
        marks = own.count("`") * _ISOLATED + _LINE * (own.count("\n") + 1)
        return _shown(own) + marks + sum(values)

    def _value(self, name: str, kind: object) -> int:
        if name == "before" and kind in {Message, str}:
            return self._by_name["person"]
        longest = self._longest_title if kind is Text else 0
        return self._by_name.get(name) or _FIXED.get(kind) or longest

    @cached_property
    def _by_name(self) -> Mapping[str, int]:
        people = self._people()
        person = max(map(self._of_person, self.event.people.values()), default=_NAME)
        return {
            "person": person,
            "first": person,
            "people": people,
            "others": people,
            "sessions": sum(sorted(map(_shown, self._titles))[-_MOST_SESSIONS:]),
            "zone": _shown(self.event.zone),
            "link": _longest(self._links()),
            "event": _longest([self._said(self.event.title)]),
            "objective": _longest(self._objectives()),
            "question": _longest(self._questions()),
        }

    @cached_property
    def _longest_title(self) -> int:
        return _longest(self._titles)

    def _said(self, text: Text) -> str:
        return text.in_language(self.language, self.event.main)

    @cached_property
    def _sessions(self) -> tuple[Session, ...]:
        return tuple(session for _, session in self.event.sessions())

    @cached_property
    def _titles(self) -> tuple[str, ...]:
        titled: list[Session | Item | Topic | Pause] = []
        for one in self._sessions:
            titled += (one, *one.topics, *one.pauses, *_items(one.items))
        return tuple(self._said(one.title) for one in titled)

    def _objectives(self) -> Iterator[str]:
        for session in self._sessions:
            yield from (self._said(one.objective) for one in session.topics if one.objective)

    def _questions(self) -> Iterator[str]:
        for session in self._sessions:
            for one in (session, *session.topics):
                yield from (self._said(question) for question in one.questions)

    def _links(self) -> Iterator[str]:
        for session in self._sessions:
            yield from session.interpretation.values()

    def _people(self) -> int:
        """Give the length of the longest list of people who do something together."""
        described: list[Session | Topic] = []
        for one in self._sessions:
            described += (one, *one.topics)
        together = ({who for _, who in every_part(one)} for one in described)
        people = self.event.people
        sums = (sum(self._of_person(people[who]) for who in whos) for whos in together)
        return _LABEL + max(sums, default=_NAME)

    def _of_person(self, person: Person) -> int:
        others = [self._said(one) for one in (person.function, person.organisation) if one]
        return _LABEL + sum(_shown(one) for one in (person.name or "", *others))


def _items(items: Iterable[Item]) -> Iterator[Item]:
    for one in items:
        yield one
        yield from _items(one.items)


def _longest(texts: Iterable[str]) -> int:
    return max(map(_shown, texts), default=0)


def _shown(text: str) -> int:
    """Give how long a text gets that is isolated, and in which nothing acts."""
    addresses = text.count("://")
    quoted = 2 * _ISOLATED * addresses + 2 * len(_QUOTED.findall(text)) if addresses else 0
    return len(text) + len(_ACTIVE.findall(text)) + quoted + _ISOLATED + 1
