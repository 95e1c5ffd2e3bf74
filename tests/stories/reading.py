"""What somebody who reads one language reads: the words of a text or of a page, and no others."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

_ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069\n]*\u2069")
_ASIDE = re.compile(
    r"`[^`]*`"  # commands and code
    r"|<(?:@[!&]?|#|t:)[^>]*>"  # mentions and moments
    r"|<?https?://[^\s>)]*>?"
    r"|\bP\d+\b"  # people without their names
    r"|[\w.-]+\.(?:csv|jsonl|json|txt|html|md|docx|pdf|xlsx|ics|png|yaml)\b"
)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+(?:[ ’'.-]+[A-Za-zÀ-ɏ]+)*")
_UNSEEN = {"style", "script", "code", "svg", "title", "bdi"}
_VOID = {"br", "hr", "img", "input", "link", "meta", "col", "wbr", "path", "circle", "rect", "line"}


def latin_in(text: str) -> list[str]:
    """Give the words in Latin letters that stand in an Arabic text as if they were its own.

    Values are kept apart by isolates, commands and code by backticks, addresses by themselves.
    """
    before = None
    while before != text:
        before, text = text, _ISOLATED.sub(" ", text)
    return _LATIN.findall(_ASIDE.sub(" ", text))


def texts_of(page: str, language: str) -> list[str]:
    """Give the texts of a page that stand in a language, without code, styles and names apart."""
    reader = _Reader(language)
    reader.feed(page)
    return [one for one in (" ".join(text.split()) for text in reader.texts) if one]


class _Reader(HTMLParser):
    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.texts: list[str] = []
        self._open: list[tuple[str, str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        _, language, hidden = self._open[-1] if self._open else ("", "", False)
        language = given.get("lang") or language
        if language == self.language:
            self.texts += [said for name in _SAID if (said := given.get(name))]
        if tag not in _VOID:
            self._open.append((tag, language, hidden or tag in _UNSEEN))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        _, language, hidden = self._open[-1] if self._open else ("", "", True)
        if not hidden and language == self.language:
            self.texts.append(data)


_SAID = ("aria-label", "alt", "title", "placeholder")


def lines_of(text: str) -> Iterator[str]:
    """Give the lines of a text that have words."""
    return (one for one in text.splitlines() if one.strip())


_INSIDE = re.compile("[\u2066-\u2069:،,;؛()|·–—«»\u061c#*>]|\\s-\\s")


def pieces_of(text: str) -> list[str]:
    """Give what stands between the marks of a text, and the whole of it."""
    return [
        text.strip(),
        *(one.strip() for one in _INSIDE.split(_ASIDE.sub(" ", text)) if one.strip()),
    ]
