"""The glossary of an event as text, as data, and as a sheet for interpreters."""

import csv
import json
from collections.abc import Iterator
from io import StringIO
from textwrap import wrap
from typing import Final

from agenda.glossary import told_of_term
from agenda.messages import Message
from agenda.messages import glossary as words
from agenda.model import Event, Term
from agenda.text import Language, Text
from bot.export.session_log import harmless
from bot.i18n import Scene, render

WIDTH: Final = 80
_STEP: Final = "    "


def glossary_as_csv(event: Event) -> bytes:
    """Write a line for each term: its words by language, then what it means by language."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([*event.languages, *(f"about_{one}" for one in event.languages)])
    for one in event.glossary:
        cells = [
            _cell(told, language) for told in (one.term, one.about) for language in event.languages
        ]
        writer.writerow([harmless(cell) for cell in cells])
    return text.getvalue().encode("utf-8-sig")


def glossary_as_json(event: Event) -> str:
    """Write the terms as the agenda has them, in all their languages."""
    terms = [one.model_dump(mode="json", exclude_none=True) for one in event.glossary]
    return json.dumps(terms, ensure_ascii=False, indent=2) + "\n"


def glossary_as_text(event: Event, language: Language) -> str:
    """Write what each term is called and what it means, for a reader of a *language*."""
    scene = Scene.of(event, "terminal")
    if not event.glossary:
        return _folded(words.NONE(event=event.title), language, scene, "") + "\n"
    blocks = ("\n".join(_block(event, one, language, scene)) for one in event.glossary)
    return "\n\n".join(blocks) + "\n"


def _cell(told: Text | None, language: Language) -> str:
    """Give the words of a language, and none of another one."""
    return told.in_language(language) if told and language in told.languages else ""


def _block(event: Event, term: Term, language: Language, scene: Scene) -> Iterator[str]:
    head, *others = told_of_term(event, term, language)
    yield _folded(head, language, scene, "")
    yield from (_folded(one, language, scene, _STEP) for one in others)


def _folded(message: Message, language: Language, scene: Scene, margin: str) -> str:
    line = render(message, language, scene)
    lines = wrap(
        line,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin + " " * bool(margin) * 2,
        break_on_hyphens=False,
    )
    return "\n".join(lines)
