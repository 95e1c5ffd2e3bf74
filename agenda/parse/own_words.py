"""An event's own words name a notice, its languages, its forms and its values, and no others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final

from agenda.messages import Many, Message, Template
from agenda.messages.own_words import (
    BRACES,
    DIRECTION,
    FORMS_MISSING,
    KEPT_KEY,
    NO_NAMES,
    NOT_COUNTED,
    OTHER_LANGUAGE,
    TOO_LONG,
    UNKNOWN_FORM,
    UNKNOWN_KEY,
    UNKNOWN_KEY_MEANT,
    UNKNOWN_NAME,
)
from agenda.messages.plurals import categories_of
from agenda.messages.problems import BAD_LANGUAGE, EMPTY, TEXT_EXPECTED, WORDS_EXPECTED
from agenda.messages.replaceable import is_kept, replaceable
from agenda.model import WRITTEN_FOR, Event
from agenda.parse.closest import closest
from agenda.parse.decoding import code_of
from agenda.parse.findings import Findings, shortened
from agenda.parse.longest import PLACEHOLDER, Longest
from agenda.parse.tree import Node
from agenda.state import LONGEST_POST
from agenda.text import LANGUAGES, Language

STEERS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that nobody sees and that only steer direction."""

_BRACES: Final = re.compile(r"\{[^{}]*\}?|\}")
_NUMBER: Final = "n"


def check_own_words(root: Node, event: Event | None, found: Findings) -> None:
    """Find what is wrong with words; how long they get is known only of an *event* that is read."""
    table = root.fields.get("words")
    spoken = [one.text for one in root.list_of("languages") if one.text in LANGUAGES]
    languages = tuple(dict.fromkeys(one for one in spoken if one))
    longest = {one: Longest(event, one) for one in languages} if event else {}
    for key, node in table.fields.items() if table else ():
        template = replaceable().get(key)
        if template is None:
            found.at_name(node, partial(_say_unknown, key))
        else:
            _Reader(template, languages, longest, found).read(node)


def _say_unknown(key: str) -> Message:
    if is_kept(key):
        return KEPT_KEY(given=shortened(key))
    meant = closest(key, replaceable()) if "." in key else None
    if meant is not None:
        return UNKNOWN_KEY_MEANT(given=shortened(key), meant=meant)
    return UNKNOWN_KEY(given=shortened(key))


@dataclass(frozen=True)
class _Reader:
    """Reads what stands for a *template*, in the *languages* of an event."""

    template: Template
    languages: Sequence[Language]
    longest: dict[Language, Longest]
    found: Findings

    def read(self, node: Node) -> None:
        if node.text is not None:
            self._in_language(node, next(iter(self.languages), LANGUAGES[0]))
        elif not (node.fields.keys() - {WRITTEN_FOR}) and node.content is not None:
            self.found.at_value(node, WORDS_EXPECTED())
        for name, words in node.fields.items():
            if name == WRITTEN_FOR:
                self._sign(words)
            elif name not in LANGUAGES:
                known = Many(tuple(self.languages) or LANGUAGES)
                self.found.at_name(words, BAD_LANGUAGE(given=shortened(name), known=known))
            elif self.languages and name not in self.languages:
                known = Many(tuple(self.languages))
                self.found.at_name(words, OTHER_LANGUAGE(given=name, known=known))
            else:
                self._in_language(words, name)

    def _sign(self, node: Node) -> None:
        if node.content is not None and node.text is None:
            self.found.at_value(node, TEXT_EXPECTED())

    def _in_language(self, node: Node, language: Language) -> None:
        if node.text is not None:
            self._text(node, node.text, language)
            if self.template.plural and f"{{{_NUMBER}}}" in node.text:
                self._lacks(node, categories_of(language))
        elif isinstance(node.content, dict) and node.fields:
            self._forms(node, language)
        elif node.content is not None:
            self.found.at_value(node, WORDS_EXPECTED())

    def _forms(self, node: Node, language: Language) -> None:
        known = categories_of(language)
        if not self.template.plural:
            given = Many(tuple(map(shortened, node.fields)))
            self.found.at_value(node, NOT_COUNTED(given=given))
            return
        for name, words in node.fields.items():
            if name not in known:
                unknown = UNKNOWN_FORM(given=shortened(name), known=Many(known))
                self.found.at_name(words, unknown)
            elif words.text is not None:
                self._text(words, words.text, language)
            elif words.content is not None:
                self.found.at_value(words, TEXT_EXPECTED())
        missing = [one for one in known if one not in node.fields]
        if missing:
            self._lacks(node, missing)

    def _lacks(self, node: Node, missing: Sequence[str]) -> None:
        lacking = FORMS_MISSING(missing=Many(tuple(missing)), name=f"{{{_NUMBER}}}")
        self.found.at_value(node, lacking)

    def _text(self, node: Node, words: str, language: Language) -> None:
        wrong = [*self._wrong(node, words)]
        for message in wrong:
            self.found.at_value(node, message)
        longest = self.longest.get(language)
        if not wrong and longest is not None:
            length = longest.length(words, self.template)
            if length > max(LONGEST_POST, self._standard[language]):
                self.found.at_value(node, TOO_LONG(length=length, limit=LONGEST_POST))

    @cached_property
    def _standard(self) -> dict[Language, int]:
        """Give how long the standard words get: nobody has to write fewer."""
        words = self.template.plural or self.template.text
        return {one: longest.length(words, self.template) for one, longest in self.longest.items()}

    def _wrong(self, node: Node, words: str) -> Iterator[Message]:
        if not words.strip():
            yield EMPTY(name=shortened(str(node.step)))
        for mark in dict.fromkeys(STEERS.findall(words)):
            yield DIRECTION(code=code_of(mark))
        names = tuple(f"{{{one}}}" for one in self.template.fields)
        for given in dict.fromkeys(_BRACES.findall(words)):
            if given in names:
                continue
            if not names:
                yield NO_NAMES(given=shortened(given))
            elif PLACEHOLDER.fullmatch(given):
                yield UNKNOWN_NAME(given=shortened(given), known=Many(names))
            else:
                yield BRACES(given=shortened(given), example=names[0])
