"""Warnings about what the agenda says: assumptions, links and translations."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages import Many
from agenda.messages.warnings import (
    INTERPRETATION_WITHOUT_TARGET,
    LINK_WITHOUT_TARGET,
    TRANSLATION_MISSING,
    ZONE_ASSUMED,
)
from agenda.model import Session
from agenda.text import Text, missing_languages

_NOWHERE = frozenset({"", "#"})
_FOR_ORGANISERS = frozenset({"assumed"})
"""Participants never read these."""


def assumed_zone(reading: Reading) -> Iterator[Problem]:
    """Warn if the zone of all times is only assumed."""
    if "zone" in reading.event.assumed:
        message = ZONE_ASSUMED(zone=reading.event.zone)
        yield reading.warning("zone-assumed", message, "zone")


def empty_links(reading: Reading) -> Iterator[Problem]:
    """Find links that lead nowhere."""
    for spot in reading.spots:
        for at, link in enumerate(spot.entry.links):
            if link.url in _NOWHERE:
                message = LINK_WITHOUT_TARGET(title=link.title)
                yield reading.warning("link-without-target", message, f"{spot.path}.links[{at}]")
        interpretation = spot.entry.interpretation if isinstance(spot.entry, Session) else {}
        for language, url in interpretation.items():
            if url in _NOWHERE:
                message = INTERPRETATION_WITHOUT_TARGET(language=language)
                path = f"{spot.path}.interpretation.{language}"
                yield reading.warning("link-without-target", message, path)


def untranslated_texts(reading: Reading) -> Iterator[Problem]:
    """Find texts that lack a language of the event."""
    for path, text in _texts(reading.event, ""):
        missing = missing_languages(text, reading.event.languages)
        if missing:
            message = TRANSLATION_MISSING(languages=Many(missing))
            yield reading.warning("translation-missing", message, path)


def _texts(value: object, path: str) -> Iterator[tuple[str, Text]]:
    """Give every text that participants may read, with its path."""
    if isinstance(value, Text):
        yield path, value
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            if name not in _FOR_ORGANISERS:
                inner = f"{path}.{field.alias or name}".removeprefix(".")
                yield from _texts(getattr(value, name), inner)
    elif isinstance(value, Mapping):
        for name, inner_value in value.items():
            yield from _texts(inner_value, f"{path}.{name}")
    elif isinstance(value, tuple):
        for at, inner_value in enumerate(value):
            yield from _texts(inner_value, f"{path}[{at}]")
