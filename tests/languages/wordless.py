"""What cannot be read out in an answer: pictures, buttons and lists without words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

LONGEST_ALT: Final = 1024
"""Discord's limit of a picture's alternative text."""

PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
BUTTON, SELECTS = 2, frozenset({3, 5, 6, 7, 8})
"""Discord’s numbers of components."""

_SAID = re.compile(r"[^\W\d_]{2}")


def wordless(messages: Iterable[Any]) -> Iterator[str]:
    """Say of messages what somebody who hears them would not learn of."""
    for message in messages:
        for file in message.attachments:
            yield from _of_file(file.filename, file.description)
        yield from _of_components(message.components)


def descriptions(messages: Iterable[Any]) -> list[str]:
    """Give the words of all pictures."""
    return [
        str(one.description)
        for message in messages
        for one in message.attachments
        if one.filename.lower().endswith(PICTURES)
    ]


def _of_file(name: str, description: str | None) -> Iterator[str]:
    if not name.lower().endswith(PICTURES):
        return
    if not (description and _SAID.search(description)):
        yield f"{name} has no alternative text"
    elif len(description) > LONGEST_ALT:
        yield f"the alternative text of {name} has {len(description)} characters"


def _of_components(components: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for one in components:
        kind = one.get("type")
        if kind == BUTTON and not _SAID.search(str(one.get("label") or "")):
            yield f"a button without words: {one.get('custom_id')}"
        if kind in SELECTS and not _SAID.search(str(one.get("placeholder") or "")):
            yield f"a list without words: {one.get('custom_id')}"
        yield from _of_components(one.get("components", ()))
