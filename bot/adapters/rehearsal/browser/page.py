"""The page itself: one file with its words in every language, and nothing from elsewhere."""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from markupsafe import escape

from agenda.messages import Template, answers
from agenda.messages import browser as words
from agenda.model import Event
from agenda.text import LANGUAGES, RIGHT_TO_LEFT, Language
from bot.i18n import Scene, render, render_text

PART_NAMES = {
    "moderator": words.MODERATOR,
    "rapporteur": words.RAPPORTEUR,
    "participant": words.PARTICIPANT,
}

_SCRIPTS = ("talking.js", "drawing.js", "forms.js", "line.js", "pressing.js")
_GAP = re.compile("%([A-Z]+)%")
_PLAIN = Scene(surface="terminal")
_SAID: tuple[Template, ...] = tuple(
    one
    for one in vars(words).values()
    if isinstance(one, Template) and one.key.startswith("browser.")
)


def write_page(
    event: Event, *, nonce: str, language: Language, parts: tuple[str, ...], rates: tuple[int, ...]
) -> str:
    """Write the page for an event; scripts and styles on it carry the *nonce*."""
    facts = {
        "words": {one: _words(one) for one in LANGUAGES},
        "titles": {
            one: render_text(event.title, one, Scene.of(event, "terminal")) for one in LANGUAGES
        },
        "languages": [
            {
                "id": one,
                "name": render(answers.LANGUAGE_BUTTONS[one](), one, _PLAIN),
                "way": "rtl" if one in RIGHT_TO_LEFT else "ltr",
            }
            for one in LANGUAGES
        ],
        "language": language,
        "parts": parts,
        "rates": rates,
    }
    filled = {
        "NONCE": str(escape(nonce)),
        "STYLE": _asset("page.css"),
        "FACTS": _for_script(facts),
        "SCRIPT": "\n".join(_asset(name) for name in _SCRIPTS),
    }
    return _GAP.sub(lambda gap: filled[gap[1]], _asset("page.html"))


def _words(language: Language) -> dict[str, str]:
    """Give every word of the page in a language; the page itself fills in what changes."""
    return {
        one.key.removeprefix("browser."): render(
            one(**{name: f"{{{name}}}" for name in one.fields}), language, _PLAIN
        )
        for one in _SAID
    }


def _for_script(facts: dict[str, Any]) -> str:
    """Write facts so that no word in them can end the element they stand in."""
    return json.dumps(facts, ensure_ascii=False).replace("<", "\\u003c")


@cache
def _asset(name: str) -> str:
    return (files(__package__) / name).read_text("utf-8")
