"""Every message can be said in every language, for every count, and Arabic has all six forms."""

import subprocess
import sys
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from babel.core import Locale

import locales
from agenda.messages import Template
from agenda.messages.places import FRENCH
from agenda.text import LANGUAGES
from bot.i18n import Scene, Surface, render
from bot.i18n.catalogue import catalogue_of
from bot.i18n.pofile import Book, file_of, read_book
from bot.i18n.registry import whole_registry

REGISTRY = whole_registry()
OURS = Path(locales.__path__[0])
NUMBERS = (0, 1, 2, 3, 11, 100)
ORDER = ("zero", "one", "two", "few", "many", "other")
PLURAL = [template for template in REGISTRY if template.plural]


@cache
def our_book(language: str) -> Book:
    return read_book(file_of(OURS, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plural_rule_is_the_one_that_unicode_gives(language: str) -> None:
    category_of = Locale.parse(language).plural_form
    used = [one for one in ORDER if one in {category_of(n) for n in range(1001)}]
    form_of = catalogue_of(language).form_of

    assert [used[form_of(n)] for n in range(1001)] == [category_of(n) for n in range(1001)]
    assert our_book(language).form_count == len(used)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", PLURAL, ids=lambda template: template.key)
def test_each_number_takes_the_form_that_unicode_gives_it(
    template: Template, language: str
) -> None:
    category_of = Locale.parse(language).plural_form
    used = [one for one in ORDER if one in {category_of(n) for n in range(1000)}]
    forms = our_book(language).entries[template.key].forms

    for n in NUMBERS:
        words = forms[used.index(category_of(n))]

        assert catalogue_of(language).words(template.key, n) == words
        assert "{" not in render(template.example(n), language, Scene("terminal"))


@pytest.mark.parametrize("surface", get_args(Surface))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str, surface: Surface) -> None:
    scene = Scene(surface, UTC, "en", {"lobby": "<#12345678901234567890>"})
    for template in REGISTRY:
        for n in NUMBERS:
            said = render(template.example(n), language, scene)

            assert said
            assert not set(said) & set("{}"), template.key
            assert len(said) <= 2000, template.key


def test_a_language_is_called_by_its_own_name_in_its_own_catalogue() -> None:
    assert render(FRENCH(), "fr", Scene("terminal")) == "français"


def test_english_without_dates_needs_no_catalogue_and_no_babel() -> None:
    code = (
        "import sys\n"
        "from agenda.messages.notices import BRIEF_QUESTIONS\n"
        "from bot.i18n import Scene, render\n"
        "assert render(BRIEF_QUESTIONS(), 'en', Scene('terminal')) == 'Guiding questions:'\n"
        "assert 'babel' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=OURS.parent
    )

    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize("arguments", [[], ["upgrade"], ["check", "fr"]])
def test_anything_but_update_and_check_is_refused(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot.i18n", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=OURS.parent,
    )

    assert done.returncode == 2
    assert "update|check" in done.stderr
