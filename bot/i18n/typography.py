"""How a language is set: spaces, commas and digits that a reader of it expects."""

import re
from collections.abc import Callable, Iterator, Mapping

from agenda.text import Language

_ASIDE = re.compile(r"https?://\S+|<[^<>\s]*>|`[^`]*`|(?<![\w/])/[a-z][\w-]*")
_FRENCH_SPACES = re.compile(
    r"(?<![\u202f!?])[;!?]|(?<!\u00a0):(?=\s|$)|(?<!\u00a0)»|«(?!\u00a0)|[\u202f\u00a0 ] | [;!?:»]"
)
_FRENCH_QUOTES = re.compile(r"'|\"|“|”")
_ARABIC_MARKS = re.compile(r"[,;?\u0660-\u0669\u06f0-\u06f9]")


def typography_of(words: str, language: Language) -> Iterator[str]:
    """Say what is not set as *language* is; links, mentions, commands and code are left alone."""
    look = _LOOKS.get(language)
    if look:
        yield from look(_ASIDE.sub("x", words))


def _french(words: str) -> Iterator[str]:
    if _FRENCH_SPACES.search(words):
        yield "French spacing: U+202F before ; ! ?, U+00A0 before : and inside « »"
    if _FRENCH_QUOTES.search(words):
        yield "French quotes: « » and ’"


def _arabic(words: str) -> Iterator[str]:
    if _ARABIC_MARKS.search(words):
        yield "Arabic has ، ؛ ؟ and Latin digits"


_LOOKS: Mapping[Language, Callable[[str], Iterator[str]]] = {"fr": _french, "ar": _arabic}
