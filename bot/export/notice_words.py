"""The words of notices beside those that an event says instead, and all of them by name."""

from collections.abc import Iterator
from dataclasses import replace
from textwrap import indent, wrap
from typing import Any

from agenda.messages import Message, Template
from agenda.messages import own_words as words
from agenda.messages.plurals import categories_of, category_of
from agenda.messages.replaceable import replaceable, sign_of
from agenda.model import WRITTEN_FOR, Event, OwnWords
from agenda.text import Language
from bot.i18n import Scene, render, standard_words

_WIDTH = 72

_STEP = "    "
_COUNTED_UP_TO = 200


def line_as_data(line: Message, language: Language, scene: Scene) -> dict[str, Any]:
    """Give one line of a notice: its name, its words, and the standard ones if it has its own."""
    template = replaceable().get(line.key)
    own = _own(line.key, language, scene)
    return {
        "key": line.key,
        "names": [*template.fields] if template else [],
        "text": render(line, language, scene),
        "own": own is not None,
        "default": _standard(line, language, scene) if own else None,
        "sign": sign_of(template) if template else None,
        "review": own is not None and template is not None and _wants_review(own, template),
    }


def beside(line: Message, language: Language, scene: Scene) -> Iterator[str]:
    """Give what stands below a line in an event's own words: the standard ones, in ready lines."""
    own = _own(line.key, language, scene)
    if own is None:
        return
    plain = _standard(line, language, scene)
    yield from _folded(words.STANDARD(notice=line.key, words=plain), language, scene)
    yield from _review(own, replaceable()[line.key], language, scene)


def every_notice_by_name(event: Event, language: Language) -> str:
    """List the names of all notices with their words, what may stand in them, and their signs."""
    scene = Scene.of(event, "terminal")
    title = render(words.ALL_KEYS(), language, scene)
    about = "\n".join(wrap(render(words.ALL_KEYS_ABOUT(), language, scene), _WIDTH))
    entries = (_entry(one, language, scene) for one in replaceable().values())
    return f"\n{title}\n{'=' * len(title)}\n\n{about}\n\n" + "\n".join(entries)


def _entry(template: Template, language: Language, scene: Scene) -> str:
    lines = [*_forms(template, language)]
    own = _own(template.key, language, scene)
    if own is not None:
        for form, text in own.forms(language).items():
            said = f"{form}: {text}" if form else text
            lines += _folded(words.OWN(words=said), language, scene)
        lines += _review(own, template, language, scene)
    head = f"{template.key} ({WRITTEN_FOR}: {sign_of(template)})"
    return head + "\n" + indent("\n".join(lines), _STEP) + "\n"


def _forms(template: Template, language: Language) -> Iterator[str]:
    """Give the standard words as they stand in the catalogue, each form of what counts."""
    if template.plural is None:
        yield from _wrapped(standard_words(template.key, None, language))
        return
    for form in categories_of(language):
        taken = [n for n in range(_COUNTED_UP_TO) if category_of(n, language) == form]
        text = standard_words(template.key, taken[-1], language)
        yield from _wrapped(f"{form}: {text}")


def _own(key: str, language: Language, scene: Scene) -> OwnWords | None:
    own = scene.own.get(key)
    return own if own is not None and language in own.languages else None


def _standard(line: Message, language: Language, scene: Scene) -> str:
    return render(line, language, replace(scene, own={}))


def _review(own: OwnWords, template: Template, language: Language, scene: Scene) -> Iterator[str]:
    if _wants_review(own, template):
        yield from _folded(words.REVIEW(sign=sign_of(template)), language, scene)


def _wants_review(own: OwnWords, template: Template) -> bool:
    return bool(own.sign) and own.sign != sign_of(template)


def _folded(message: Message, language: Language, scene: Scene) -> Iterator[str]:
    yield from _wrapped(render(message, language, scene))


def _wrapped(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from wrap(line, _WIDTH) or [""]
