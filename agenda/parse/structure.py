"""A tree becomes an event, or all that its structure lacks is found."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from agenda.messages import Many, Message
from agenda.messages.problems import BAD_LANGUAGE, EMPTY, WORDS_EXPECTED
from agenda.model import Event
from agenda.parse.fields import fields_at
from agenda.parse.findings import Findings, shortened
from agenda.parse.sentences import Wrong, sentence, unknown_field
from agenda.parse.tree import Node, plain
from agenda.text import LANGUAGES, Language

_KEY = "[key]"
"""What pydantic adds to a path when the name is wrong, not the value."""


def read_event(root: Node, found: Findings) -> Event | None:
    """Read an event; None, with what was found, when the tree is none."""
    try:
        return Event.model_validate(
            plain(root), by_alias=True, by_name=False, context={"main": _main_language(root)}
        )
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False, include_input=False)
    while errors:  # each is let go of at once: a hostile file has tens of thousands
        _take_down(errors.pop(), root, found)
    return None


def _main_language(root: Node) -> Language:
    first = next(iter(root.list_of("languages")), None)
    return first.text if first and first.text in LANGUAGES else LANGUAGES[0]


def _take_down(error: ErrorDetails, root: Node, found: Findings) -> None:
    """Find the place and the words of one error, unless it follows from what was refused."""
    kind = error["type"]
    is_name = kind != "extra_forbidden" and error["loc"][-1:] == (_KEY,)
    path = error["loc"][:-1] if is_name else error["loc"]
    node, rest = _follow(root, path)
    if kind == "missing":
        name = str(rest[0]) if rest else ""
        found.missing(node, name, partial(sentence, Wrong(kind, {}, None, name)))
    elif node.content is None or _follows_from_refusal(kind, node, error):
        return
    elif kind == "extra_forbidden":
        found.at_name(node, partial(_say_unknown, str(path[-1]), path[:-1]))
    elif kind == "value_error":
        _take_down_words(node, found)
    elif is_name:
        found.at_name(node, partial(sentence, _wrong(error, node, str(node.step))))
    else:
        found.at_value(node, partial(sentence, _wrong(error, node, node.text)))


def _follow(root: Node, path: Sequence[int | str]) -> tuple[Node, Sequence[int | str]]:
    """Go as far along a *path* as the tree goes; give where that is, and the rest."""
    node = root
    for at, step in enumerate(path):
        child = node.child(step)
        if child is None:
            return node, path[at:]
        node = child
    return node, ()


def _follows_from_refusal(kind: str, node: Node, error: ErrorDetails) -> bool:
    """Tell whether an error is only there because something inside was refused already."""
    if kind == "own_words":
        return True  # their own reader says what is wrong
    if kind == "nobody":
        return any(field.content is None for field in node.fields.values())
    if kind == "too_short":
        return len(node.entries) >= int(error["ctx"]["min_length"])
    return False


def _wrong(error: ErrorDetails, node: Node, given: str | None) -> Wrong:
    facts: dict[str, Any] = error.get("ctx", {})
    return Wrong(error["type"], facts, given, str(node.step))


def _say_unknown(name: str, path: Sequence[int | str]) -> Message:
    return unknown_field(name, fields_at(path))


def _take_down_words(node: Node, found: Findings) -> None:
    """Say what is wrong with words that may stand by language."""
    if isinstance(node.content, str):
        found.at_value(node, EMPTY(name=shortened(str(node.step))))
    elif not node.fields:
        found.at_value(node, WORDS_EXPECTED())
    for language, words in node.fields.items():
        if language not in LANGUAGES:
            known = Many(LANGUAGES)
            found.at_name(words, BAD_LANGUAGE(given=shortened(language), known=known))
        elif words.text is not None and not words.text.strip():
            found.at_value(words, EMPTY(name=language))
        elif not isinstance(words.content, str | None):
            found.at_value(words, WORDS_EXPECTED())
