"""The limits of the slash commands and menus that the bot offers."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from bot.adapters.rehearsal.limits.finding import (
    Finding,
    mapping,
    mappings,
    number,
    text,
    within,
)
from bot.adapters.rehearsal.request import Request

Node: TypeAlias = Mapping[str, object]

# Reference, "Locales". Arabic is not among them: one key too many fails the whole list.
_LOCALES = """
    bg cs da de el en-GB en-US es-419 es-ES fi fr hi hr hu id it
    ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW
"""
LOCALES = frozenset(_LOCALES.split())

_SLASH, _USER, _MESSAGE = 1, 2, 3
_OF_A_KIND = {_SLASH: 100, _USER: 15, _MESSAGE: 15}
_OPTIONS = 25
_CHOICES = 25
_NAME = 32
_DESCRIPTION = 100
_CHOICE = 100
_LETTERS = 8000
_INDIAN_AND_THAI = ((0x0900, 0x097F), (0xA8E0, 0xA8FF), (0x0E01, 0x0E3A), (0x0E40, 0x0E5B))

_ROUTES = frozenset(
    f"/applications/{{application_id}}{scope}/commands{one}"
    for scope in ("", "/guilds/{guild_id}")
    for one in ("", "/{command_id}")
)


def commands(request: Request) -> Iterator[Finding]:
    """Check the commands that the request offers."""
    if request.route not in _ROUTES or request.method not in {"PUT", "POST", "PATCH"}:
        return
    offered = mappings(request.body) or mappings([request.body])
    offered = tuple(command for command in offered if command)
    for kind, most in _OF_A_KIND.items():
        alike = [command for command in offered if _kind(command) == kind]
        yield from within("commands", len(alike), most)
        yield from _repeated(alike)
    for command in offered:
        yield from _command(command)


def _kind(command: Node) -> int:
    return number(command.get("type")) or _SLASH


def _command(command: Node) -> Iterator[Finding]:
    yield from within("command-letters", _letters(command), _LETTERS)
    if _kind(command) == _SLASH:
        yield from _named(command)
        yield from _options(mappings(command.get("options")))
        return
    yield from _locales(command)
    for name in _said(command, "name"):
        yield from within("menu-name", len(name), _NAME, 1)


def _named(node: Node) -> Iterator[Finding]:
    """Check the name and the description of a command or an option, in every language."""
    yield from _locales(node)
    for name in _said(node, "name"):
        if not _is_name(name):
            yield Finding("command-name", name, "1 to 32 small letters, digits, - _ or '")
    for description in _said(node, "description"):
        yield from within("command-description", len(description), _DESCRIPTION, 1)


def _options(options: Sequence[Node]) -> Iterator[Finding]:
    yield from within("options", len(options), _OPTIONS)
    yield from _repeated(options)
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        yield Finding("required-options", "after optional ones", "before them")
    for option in options:
        yield from _named(option)
        yield from _choices(mappings(option.get("choices")))
        yield from _options(mappings(option.get("options")))


def _choices(choices: Sequence[Node]) -> Iterator[Finding]:
    yield from within("choices", len(choices), _CHOICES)
    for choice in choices:
        yield from _locales(choice)
        yield from within("choice-value", len(str(choice.get("value"))), _CHOICE)
        for name in _said(choice, "name"):
            yield from within("choice-name", len(name), _CHOICE, 1)


def _locales(node: Node) -> Iterator[Finding]:
    for field in ("name_localizations", "description_localizations"):
        for locale in mapping(node.get(field)):
            if locale not in LOCALES:
                yield Finding("locale", locale, "a locale of the platform")


def _repeated(nodes: Sequence[Node]) -> Iterator[Finding]:
    """Find two siblings that bear one name in some language."""
    for locale in ("", *LOCALES):
        names = Counter(_name_in(node, locale) for node in nodes)
        yield from within("command-name-repeated", max(names.values(), default=1), 1)


def _name_in(node: Node, locale: str) -> str:
    return text(mapping(node.get("name_localizations")).get(locale)) or text(node.get("name"))


def _said(node: Node, field: str) -> tuple[str, ...]:
    """Give what the field says, by default and in each language."""
    translated = mapping(node.get(f"{field}_localizations"))
    return (text(node.get(field)), *map(text, translated.values()))


def _letters(node: Node) -> int:
    """Count a command's letters as the platform does: each field in its longest language."""
    own = sum(max(map(len, _said(node, field))) for field in ("name", "description"))
    value = len(str(node["value"])) if "value" in node else 0
    inner = (*mappings(node.get("options")), *mappings(node.get("choices")))
    return own + value + sum(map(_letters, inner))


def _is_name(name: str) -> bool:
    return 1 <= len(name) <= _NAME and name == name.lower() and all(map(_may_stand, name))


def _may_stand(letter: str) -> bool:
    indian_or_thai = any(first <= ord(letter) <= last for first, last in _INDIAN_AND_THAI)
    return letter in "-_'" or unicodedata.category(letter)[0] in "LN" or indian_or_thai
