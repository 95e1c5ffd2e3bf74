"""Everything the bot can say is said somewhere, and said right for every count."""

import ast
import importlib
from pathlib import Path
from pkgutil import iter_modules

import pytest

import agenda.messages
from agenda.messages import Template, every_template
from bot.i18n import Scene, languages_at_hand, render

ROOT = Path(__file__).parents[2]
COUNTS = (0, 1, 2, 3, 11, 100)

for _module in iter_modules(agenda.messages.__path__):
    importlib.import_module(f"agenda.messages.{_module.name}")

TEMPLATES = tuple(every_template())


def _names_of_templates() -> dict[str, set[str]]:
    """Give the names under which each module of messages offers its templates."""
    offered: dict[str, set[str]] = {}
    for module in iter_modules(agenda.messages.__path__):
        names = vars(importlib.import_module(f"agenda.messages.{module.name}"))
        for name, value in names.items():
            for template in _templates_in(value):
                offered.setdefault(template.key, set()).add(name)
    return offered


def _templates_in(value: object) -> list[Template]:
    if isinstance(value, Template):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple):
        return [one for part in value for one in _templates_in(part)]
    return []


def _names_used() -> set[str]:
    """Give every name and attribute that the code mentions outside an assignment of messages."""
    used: set[str] = set()
    for folder in ("agenda", "bot"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                    used.add(node.id)
                elif isinstance(node, ast.Attribute):
                    used.add(node.attr)
    return used


def test_every_template_is_used_by_the_code() -> None:
    used, offered = _names_used(), _names_of_templates()

    silent = sorted(
        template.key for template in TEMPLATES if not offered.get(template.key, set()) & used
    )

    assert silent == []


@pytest.mark.parametrize("language", languages_at_hand())
@pytest.mark.parametrize("surface", ["chat", "terminal", "page"])
def test_every_message_is_put_into_words_for_every_count(language: str, surface: str) -> None:
    scene = Scene(surface=surface)  # type: ignore[arg-type]  # one of the three

    for template in TEMPLATES:
        for n in COUNTS if template.plural else COUNTS[:1]:
            words = render(template.example(n), language, scene)
            assert words.strip(), template.key
            assert "{" not in words, (template.key, words)


def test_a_message_refuses_facts_it_does_not_have() -> None:
    template = next(one for one in TEMPLATES if one.fields)

    with pytest.raises(TypeError):
        template()
    with pytest.raises(TypeError):
        template(**template.example().facts, surplus=1)
