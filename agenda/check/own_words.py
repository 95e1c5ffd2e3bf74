"""Warnings about an event's own words: facts left out, languages left out, other words since."""

from collections.abc import Iterator

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.messages import Many
from agenda.messages.own_words import INCOMPLETE, OUTDATED, UNTRANSLATED
from agenda.messages.replaceable import needed_in, replaceable, sign_of
from agenda.model import WRITTEN_FOR


def incomplete_words(reading: Reading) -> Iterator[Problem]:
    """Find words that leave out what people need: when, where, what, who."""
    for key, own in reading.event.words.items():
        template = replaceable()[key]
        for language in own.languages:
            texts = own.forms(language).values()
            lacking = tuple(
                f"{{{name}}}"
                for name in template.fields
                if name in needed_in(template) and not all(f"{{{name}}}" in one for one in texts)
            )
            if lacking:
                message = INCOMPLETE(names=Many(lacking))
                path = f"words.{key}.{language}"
                yield reading.warning("own-words-incomplete", message, path)


def untranslated_words(reading: Reading) -> Iterator[Problem]:
    """Find words that lack a language of the event."""
    for key, own in reading.event.words.items():
        missing = tuple(one for one in reading.event.languages if one not in own.languages)
        if missing:
            message = UNTRANSLATED(languages=Many(missing))
            yield reading.warning("own-words-untranslated", message, f"words.{key}")


def outdated_words(reading: Reading) -> Iterator[Problem]:
    """Find words that were written for other standard words than today's."""
    for key, own in reading.event.words.items():
        sign = sign_of(replaceable()[key])
        if own.sign and own.sign != sign:
            message = OUTDATED(sign=sign)
            yield reading.warning("own-words-outdated", message, f"words.{key}.{WRITTEN_FOR}")
