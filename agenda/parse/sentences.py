"""What pydantic found wrong with a value, in our words; it never sees a file's text again."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from agenda.messages import Many, Message
from agenda.messages.disagreements import ONE_LANGUAGE
from agenda.messages.problems import (
    BAD_ADDRESS,
    BAD_DATE,
    BAD_ID,
    BAD_LANGUAGE,
    BAD_TIME,
    BAD_ZONE,
    BAD_ZONE_MEANT,
    EMPTY,
    FIELDS_EXPECTED,
    LIST_EXPECTED,
    MISSING,
    NOBODY,
    NOT_EXPECTED,
    NOT_ONE_OF,
    NUMBER_EXPECTED,
    NUMBER_TOO_LARGE,
    NUMBER_TOO_SMALL,
    RANGE_EXPECTED,
    RANGE_REVERSED,
    TEXT_EXPECTED,
    TOO_FEW,
    TOO_LONG,
    TOO_MANY,
    TRUE_OR_FALSE,
    UNKNOWN_FIELD,
    UNKNOWN_FIELD_MEANT,
    UNKNOWN_WARNING,
    UNKNOWN_WARNING_MEANT,
    WORDS_EXPECTED,
)
from agenda.messages.warnings import WARNINGS
from agenda.model import known_zones
from agenda.parse.closest import closest
from agenda.parse.findings import shortened
from agenda.text import LANGUAGES


@dataclass(frozen=True, slots=True)
class Wrong:
    """One mistake: its *kind* and *facts* as pydantic has them, what was *given*, its field.

    *given* is None where the file has a list or fields.
    """

    kind: str
    facts: Mapping[str, Any]
    given: str | None
    name: str

    @property
    def quoted(self) -> str:
        """What was given, as a sentence can hold it."""
        return shortened(self.given or "")


def sentence(wrong: Wrong) -> Message:
    """Say what is wrong and what would be right."""
    if wrong.given is None and wrong.kind in _NEED_TEXT:
        return TEXT_EXPECTED()
    if wrong.given is not None and not wrong.given.strip() and wrong.kind in _NEED_TEXT:
        return EMPTY(name=shortened(wrong.name))
    return _SENTENCES.get(wrong.kind, _not_expected)(wrong)


def unknown_field(name: str, known: tuple[str, ...]) -> Message:
    """Say that a field is not known, and which one was meant."""
    meant = closest(name, known)
    if meant is not None:
        return UNKNOWN_FIELD_MEANT(name=shortened(name), meant=meant)
    return UNKNOWN_FIELD(name=shortened(name), known=Many(known))


def _one_of(wrong: Wrong) -> Message:
    known = re.findall(r"'([^']*)'", str(wrong.facts.get("expected", "")))
    return NOT_ONE_OF(given=wrong.quoted, known=Many(tuple(known)))


def _unknown_warning(wrong: Wrong) -> Message:
    meant = closest(wrong.quoted, WARNINGS)
    if meant is not None:
        return UNKNOWN_WARNING_MEANT(given=wrong.quoted, meant=meant)
    return UNKNOWN_WARNING(given=wrong.quoted, known=Many(WARNINGS))


def _bad_zone(wrong: Wrong) -> Message:
    meant = closest(wrong.quoted, known_zones())
    if meant is not None:
        return BAD_ZONE_MEANT(given=wrong.quoted, meant=meant)
    return BAD_ZONE(given=wrong.quoted)


def _too_small(wrong: Wrong) -> Message:
    return NUMBER_TOO_SMALL(given=wrong.quoted, limit=int(wrong.facts["ge"]))


def _too_large(wrong: Wrong) -> Message:
    return NUMBER_TOO_LARGE(given=wrong.quoted, limit=int(wrong.facts["le"]))


def _not_expected(_: Wrong) -> Message:
    return NOT_EXPECTED()


_SENTENCES: Mapping[str, Callable[[Wrong], Message]] = {
    "missing": lambda wrong: MISSING(name=shortened(wrong.name)),
    "enum": _one_of,
    "literal_error": _one_of,
    "model_type": lambda _: FIELDS_EXPECTED(),
    "dict_type": lambda _: FIELDS_EXPECTED(),
    "tuple_type": lambda _: LIST_EXPECTED(),
    "string_type": lambda _: TEXT_EXPECTED(),
    "string_too_long": lambda wrong: TOO_LONG(limit=int(wrong.facts["max_length"])),
    "string_pattern_mismatch": lambda wrong: BAD_ID(given=wrong.quoted),
    "int_parsing": lambda wrong: NUMBER_EXPECTED(given=wrong.quoted),
    "int_parsing_size": lambda wrong: NUMBER_EXPECTED(given=wrong.quoted),
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
    "bool_parsing": lambda wrong: TRUE_OR_FALSE(given=wrong.quoted),
    "too_long": lambda wrong: TOO_MANY(n=int(wrong.facts["max_length"])),
    "too_short": lambda wrong: TOO_FEW(n=int(wrong.facts["min_length"])),
    "range": lambda _: RANGE_EXPECTED(),
    "reversed": lambda wrong: RANGE_REVERSED(**wrong.facts),
    "clock": lambda wrong: BAD_TIME(given=wrong.quoted),
    "day": lambda wrong: BAD_DATE(given=wrong.quoted),
    "zone": _bad_zone,
    "url": lambda wrong: BAD_ADDRESS(given=wrong.quoted),
    "language": lambda wrong: BAD_LANGUAGE(given=wrong.quoted, known=Many(LANGUAGES)),
    "warning": _unknown_warning,
    "words": lambda _: WORDS_EXPECTED(),
    "nobody": lambda _: NOBODY(),
    "one_language": lambda _: ONE_LANGUAGE(),
}

_NEED_TEXT = frozenset(
    {
        "enum",
        "literal_error",
        "string_type",
        "string_too_short",
        "string_pattern_mismatch",
        "int_type",
        "int_parsing",
        "bool_type",
        "bool_parsing",
        "clock",
        "day",
        "zone",
        "url",
        "language",
    }
)
"""Mistakes that are another one when there is a list, fields, or nothing where a text should be."""
