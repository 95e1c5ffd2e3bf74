"""Warnings about the glossary."""

from collections.abc import Iterator

from agenda.check.spots import Reading
from agenda.errors import Problem
from agenda.glossary import same_word
from agenda.messages.places import LANGUAGE_NAMES
from agenda.messages.warnings import SAME_TERM


def shared_terms(reading: Reading) -> Iterator[Problem]:
    """Find terms that are called in a language as another one before them is."""
    seen: set[tuple[str, str]] = set()
    for at, one in enumerate(reading.event.glossary):
        for language in one.term.languages:
            word = one.term.in_language(language)
            known = (language, same_word(word))
            if known in seen:
                message = SAME_TERM(term=word, language=LANGUAGE_NAMES[language]())
                yield reading.warning("same-term", message, f"glossary[{at}].term.{language}")
            seen.add(known)
