"""What can be wrong with one translated text; each fault in a few words for its translator."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from unicodedata import category

from agenda.text import Language
from bot.i18n.catalogue import SOURCE
from bot.i18n.direction import BIDI_CONTROLS
from bot.i18n.pofile import Entry
from bot.i18n.typography import typography_of

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")
_SENTENCE_END = re.compile(r"(?<=[.!?؟…])\s+|\n")
_LONGEST_SENTENCE = 20
_LONGEST_NAME = 32
_LONGEST_DESCRIPTION = 100
_ENDS = {".": ".", "!": "!", "?": "?", "؟": "?", ":": ":", "…": "…", "؛": ";", ";": ";"}


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an *entry* as a *language* says it; *source* are the English words it renders.

    *numberless* tells that it stands for so few numbers that `{n}` may be left out.
    """

    entry: Entry
    language: Language
    source: str
    words: str
    numberless: bool = False


def faults_of(form: Form) -> Iterator[str]:
    """Say everything that is wrong with one form."""
    if not form.words.strip():
        yield "untranslated"
        return
    for look in _LOOKS:
        yield from look(form)
    yield from typography_of(form.words, form.language)


def _braces(form: Form) -> Iterator[str]:
    if re.search(r"[{}]", _PLACEHOLDER.sub("", form.words)):
        yield "braces that are not {name}"


def _placeholders(form: Form) -> Iterator[str]:
    wanted = set(_PLACEHOLDER.findall(form.entry.words[-1]))
    found = set(_PLACEHOLDER.findall(form.words))
    missing = wanted - found - ({"{n}"} if form.numberless else set())
    if missing:
        yield f"without {' '.join(sorted(missing))}"
    if found - wanted:
        yield f"surplus {' '.join(sorted(found - wanted))}"


def _same(form: Form) -> Iterator[str]:
    letters = any(one.isalpha() for one in _PLACEHOLDER.sub("", form.words))
    allowed = form.entry.same_ok or form.language == SOURCE
    if letters and form.words in form.entry.words and not allowed:
        yield "the same as in English"


def _newlines(form: Form) -> Iterator[str]:
    if form.words.count("\n") != form.source.count("\n"):
        yield "other line breaks than in English"
    elif any(line != line.strip(" ") for line in form.words.split("\n")):
        yield "a space at the end of a line"


def _bold(form: Form) -> Iterator[str]:
    if form.words.count("**") != form.source.count("**"):
        yield "other bold marks than in English"


def _bidi(form: Form) -> Iterator[str]:
    controls = sorted({f"U+{ord(one):04X}" for one in form.words if one in BIDI_CONTROLS})
    if controls:
        yield f"direction marks, which are set when a message is shown: {' '.join(controls)}"


def _end(form: Form) -> Iterator[str]:
    if _end_of(form.words) != _end_of(form.source):
        yield f"ends with {form.words.strip()[-1:]}, English with {form.source.strip()[-1:]}"


def _end_of(words: str) -> str:
    return _ENDS.get(words.strip(f" \u00a0\u202f*{BIDI_CONTROLS}")[-1:], "")


def _sentences(form: Form) -> Iterator[str]:
    if len(form.words.split()) <= _LONGEST_SENTENCE:
        return
    for sentence in _SENTENCE_END.split(_PLACEHOLDER.sub("x", form.words)):
        length = sum(any(one.isalnum() for one in word) for word in sentence.split())
        if length > _LONGEST_SENTENCE:
            yield f"a sentence of {length} words: {sentence[:40]}…"


def _command(form: Form) -> Iterator[str]:
    if not form.entry.key.startswith("command."):
        return
    if form.entry.key.endswith("name") and not _is_command_name(form.words):
        yield "no command name: small letters, digits, - and _, at most 32"
    if form.entry.key.endswith("description") and len(form.words) > _LONGEST_DESCRIPTION:
        yield f"a description of {len(form.words)} characters, at most {_LONGEST_DESCRIPTION}"


def _is_command_name(words: str) -> bool:
    letters = all(one in "-_" or category(one)[0] in "LN" for one in words)
    return letters and words == words.lower() and len(words) <= _LONGEST_NAME


_LOOKS: tuple[Callable[[Form], Iterator[str]], ...] = (
    _braces,
    _placeholders,
    _same,
    _newlines,
    _bold,
    _bidi,
    _end,
    _sentences,
    _command,
)
