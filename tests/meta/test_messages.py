"""Everything the bot can say is said somewhere, and said right for every count."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from pkgutil import iter_modules

import pytest

import agenda.messages
from agenda.messages import Template, every_template
from bot.i18n import Scene, languages_at_hand, render
from bot.i18n.catalogue import words_of

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


def _words_in(language: str, *left_out: str) -> Iterator[tuple[str, str]]:
    """Give every form of every message in a language."""
    for template in TEMPLATES:
        if not template.key.startswith(left_out):
            for n in COUNTS if template.plural else COUNTS[:1]:
                yield template.key, words_of(template.key, n, language)


IN_CODE_MARKS = re.compile(r"`[^`]*`")
COMMAND = re.compile(r"(?<![\w/<>{}.])/[^\W\d]")
NOT_IN_CHAT = ("command.", "operator.", "purge.")
"""A command's own description knows no marks, and neither does a terminal."""


@pytest.mark.parametrize("language", languages_at_hand())
def test_a_slash_command_stands_in_code_marks(language: str) -> None:
    bare = {key for key, words in _words_in(language, *NOT_IN_CHAT) if COMMAND.search(plain(words))}

    assert bare == set()


def plain(words: str) -> str:
    """Leave out what stands in code marks."""
    return IN_CODE_MARKS.sub("", words)


def test_a_bare_slash_command_would_be_found() -> None:
    assert COMMAND.search(plain("Voyez /événement versions."))
    assert COMMAND.search(plain("`/run` (/run resume)"))
    assert not COMMAND.search(plain("Voyez `/événement versions`, ou https://example.org/a/b."))


IMPERATIVE = re.compile(
    r"(?<!\w)[فو]?"
    r"(اضغط|حدّد|اختر|أعد|استعمل|استخدم|انظر|أرسل|اكتب|افتح|ابدأ|اطلب|اسأل|أعطِ|أضف|احذف|أوقف|"
    r"اضغطوا|حدّدوا|اختاروا|أعيدوا|استعملوا|استخدموا|انظروا|أرسلوا|اكتبوا|افتحوا|ابدؤوا|اطلبوا|اسألوا)"
    r"(ه|ها|هم)?(?![\w\u064b-\u0652])"
)


def test_nobody_is_ordered_about_in_arabic() -> None:
    rude = {key for key, words in _words_in("ar", "command.") if IMPERATIVE.search(words)}

    assert rude == set()
    assert IMPERATIVE.search("لم يعد في الانتظار. أرسل الملف.")
