"""The limits of buttons, menus and forms."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from bot.adapters.rehearsal.limits.finding import (
    Finding,
    mappings,
    number,
    text,
    within,
)

Component: TypeAlias = Mapping[str, object]

_ROW, _BUTTON, _INPUT, _WORDS, _LABEL, _FILES = 1, 2, 4, 10, 18, 19
_MENUS = frozenset({3, 5, 6, 7, 8})
_LISTED = {3: (1, 25), 21: (2, 10), 22: (1, 10)}  # kind: fewest and most options

_ROWS = 5
_IN_A_ROW = 5
_IN_A_LAYOUT = 40
_LAYOUT_LETTERS = 4000
_IN_A_MODAL = 5
_MODAL_TITLE = 45
_CUSTOM_ID = 100
_OPTION_TEXT = 100
_MENU_VALUES = 25
_INPUT_LETTERS = 4000

_TEXTS: Mapping[int, Mapping[str, int]] = {
    _BUTTON: {"label": 80, "url": 512},
    _INPUT: {"label": 45, "placeholder": 100, "value": _INPUT_LETTERS},
    _LABEL: {"label": 45, "description": 100},
    **{menu: {"placeholder": 150} for menu in _MENUS},
}
_NUMBERS: Mapping[int, Mapping[str, tuple[int, int]]] = {
    _INPUT: {"max_length": (1, _INPUT_LETTERS), "min_length": (0, _INPUT_LETTERS)},
    _FILES: {"max_values": (1, 10), "min_values": (0, 10)},
    **{menu: {"max_values": (1, _MENU_VALUES), "min_values": (0, _MENU_VALUES)} for menu in _MENUS},
}
_NAMES = {_BUTTON: "button", _INPUT: "input", _LABEL: "label", _FILES: "files"}


def components(rows: Sequence[Component], *, layout: bool) -> Iterator[Finding]:
    """Check the components of a message: rows, or a *layout* of its own."""
    every = tuple(_walk(rows))
    if layout:
        yield from within("layout-components", len(every), _IN_A_LAYOUT)
        yield from within("layout-letters", sum(map(len, spoken(rows))), _LAYOUT_LETTERS)
    else:
        yield from within("rows", len(rows), _ROWS)
    yield from _each(every)


def modal(form: Component) -> Iterator[Finding]:
    """Check a form."""
    fields = mappings(form.get("components"))
    yield from within("modal-title", len(text(form.get("title"))), _MODAL_TITLE, 1)
    yield from within("modal-components", len(fields), _IN_A_MODAL, 1)
    yield from within("custom-id", len(text(form.get("custom_id"))), _CUSTOM_ID, 1)
    yield from _each(tuple(_walk(fields)))


def spoken(rows: Sequence[Component]) -> tuple[str, ...]:
    """Give the words that a layout shows as text."""
    return tuple(text(c.get("content")) for c in _walk(rows) if c.get("type") == _WORDS)


def _walk(found: Sequence[Component]) -> Iterator[Component]:
    for component in found:
        yield component
        yield from _walk(mappings(component.get("components")))
        inner = (component.get("accessory"), component.get("component"))
        yield from _walk(mappings([one for one in inner if one is not None]))


def _each(every: Sequence[Component]) -> Iterator[Finding]:
    names = Counter(text(c["custom_id"]) for c in every if c.get("custom_id") is not None)
    yield from within("custom-id-repeated", max(names.values(), default=1), 1)
    for name in names:
        yield from within("custom-id", len(name), _CUSTOM_ID, 1)
    for component in every:
        yield from _component(number(component.get("type")), component)


def _component(kind: int, component: Component) -> Iterator[Finding]:
    called = _NAMES.get(kind, "menu")
    for field, most in _TEXTS.get(kind, {}).items():
        yield from within(f"{called}-{field}", len(text(component.get(field))), most)
    for field, (least, most) in _NUMBERS.get(kind, {}).items():
        if component.get(field) is not None:
            limit = f"{called}-{field.replace('_', '-')}"
            yield from within(limit, number(component[field]), most, least)
    if kind == _ROW:
        yield from _row(mappings(component.get("components")))
    if kind in _LISTED:
        least, most = _LISTED[kind]
        options = mappings(component.get("options"))
        yield from within("options", len(options), most, least)
        for option in options:
            yield from _option(option)


def _row(members: Sequence[Component]) -> Iterator[Finding]:
    """A row holds some buttons or one menu, never both."""
    single = any(member.get("type") != _BUTTON for member in members)
    yield from within("row", len(members), 1 if single else _IN_A_ROW, 1)


def _option(option: Component) -> Iterator[Finding]:
    for field, least in (("label", 1), ("value", 1), ("description", 0)):
        yield from within(f"option-{field}", len(text(option.get(field))), _OPTION_TEXT, least)
