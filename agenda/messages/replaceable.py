"""Which words an event may replace by its own: those of its notices, and of nothing else."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from types import MappingProxyType
from typing import Final

from agenda.messages import changes, delays, glossary, interpretation, notices
from agenda.messages.template import Template, every_template
from agenda.messages.values import At, Channel, Many, Message, On, Url
from agenda.text import Text

_AREAS: Final = tuple(
    one.__name__.rpartition(".")[2].removesuffix("s") for one in (notices, delays, changes)
)
"""What the keys begin with of those modules whose words stand in notices, all of them."""

_ALSO: Final = (
    interpretation.INTRO,
    interpretation.AHEAD,
    interpretation.TURN,
    glossary.FOR_INTERPRETERS,
)
"""What stands in notices of the words of other modules."""

_KEPT: Final = (
    "notice.rule-",
    "change.detail-",
    glossary.HEAD.key,
    glossary.LINE.key,
    interpretation.LANGUAGES.key,
    *(one.key for one in interpretation.MODES.values()),
)
"""The rule for quoting is a promise that Majlis keeps; the others stand outside of notices, too."""

_NEEDED: Final = frozenset({At, On, Channel, Url, Many, Message, Text})
_KNOWN_ANYWAY: Final = frozenset({"event"})
"""Whose words these are: people know it."""

_DIGITS: Final = 6


@cache
def replaceable() -> Mapping[str, Template]:
    """Give the templates that an event may replace, by key, those that are always said first."""
    by_area = (one for area in _AREAS for one in every_template() if one.key.startswith(f"{area}."))
    found = (one for one in (*by_area, *_ALSO) if not one.key.startswith(_KEPT))
    return MappingProxyType({one.key: one for one in found})


def sign_of(template: Template) -> str:
    """Give a short sign of the English words: when they change, it is another one.

    >>> sign_of(replaceable()["notice.brief-questions"])
    'a49ecd'
    """
    words = f"{template.text}\n{template.plural or ''}"
    return sha256(words.encode()).hexdigest()[:_DIGITS]


def needed_in(template: Template) -> frozenset[str]:
    """Give the names that people would miss: what, when, where, who; counts may be left out."""
    return frozenset(
        name
        for name, kind in template.fields.items()
        if name not in _KNOWN_ANYWAY and kind in _NEEDED
    )


def is_kept(key: str) -> bool:
    """Tell whether words stand in notices, but are the same for every event."""
    return key.startswith(_KEPT) and any(one.key == key for one in every_template())
