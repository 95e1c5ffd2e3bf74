"""Every message has its words in every language, and what could be wrong with them is found."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import get_args

import pytest
from babel.core import Locale

import locales
from agenda.messages import Template
from agenda.messages.places import FRENCH
from agenda.text import LANGUAGES
from bot.i18n import Scene, Surface, render
from bot.i18n.catalogue import catalogue_of
from bot.i18n.check import findings
from bot.i18n.pofile import Book, Entry, file_of, read_book, written
from bot.i18n.registry import whole_registry

REGISTRY = whole_registry()
OURS = Path(locales.__path__[0])
NUMBERS = (0, 1, 2, 3, 11, 100)
ORDER = ("zero", "one", "two", "few", "many", "other")
PLURAL = [template for template in REGISTRY if template.plural]
ONE = "notice.started"
COUNT = "notice.round-ends-soon"
COMMAND = "command.now"

Change = Callable[[str], str]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(OURS, tmp_path / "locales"))


def change(folder: Path, language: str, key: str, how: Callable[[Entry], Entry | None]) -> None:
    path = file_of(folder, language)
    book = read_book(path)
    entries = [how(entry) if entry.key == key else entry for entry in book.entries.values()]
    path.write_text(written([one for one in entries if one], book), encoding="utf-8")


def in_every_form(how: Change) -> Callable[[Entry], Entry]:
    return lambda entry: replace(entry, forms=tuple(how(form) for form in entry.forms))


@cache
def our_findings() -> frozenset[str]:
    return frozenset(findings(OURS, REGISTRY))


@cache
def our_book(language: str) -> Book:
    return read_book(file_of(OURS, language))


def new_findings(folder: Path) -> list[str]:
    return [one for one in findings(folder, REGISTRY) if one not in our_findings()]


def said_by_the_check() -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.i18n", "check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=OURS.parent,
    )


def test_nothing_is_wrong_with_our_catalogues() -> None:
    done = said_by_the_check()

    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_checking_takes_less_than_a_second() -> None:
    started = perf_counter()
    list(findings(OURS, REGISTRY))

    assert perf_counter() - started < 1


@pytest.mark.parametrize(
    ("language", "key", "fault", "how"),
    [
        ("fr", ONE, "without {place}", lambda words: words.replace("{place}", "la salle")),
        ("fr", ONE, "surplus {lieu}", lambda words: words.replace("{place}", "{lieu}")),
        ("ar", "notice.rule-chatham", "surplus {event}", lambda words: "{event} " + words),
        ("ar", ONE, "braces that are not {name}", lambda words: words.replace("{end}", "{end")),
        ("ar", ONE, "braces that are not {name}", lambda words: words.replace("{end}", "{end.at}")),
        ("ar", ONE, "braces that are not {name}", lambda words: words.replace("{end}", "{end[0]}")),
        ("ar", ONE, "braces that are not {name}", lambda words: words.replace("{end}", "{end:>9}")),
        ("ar", ONE, "braces that are not {name}", lambda words: words.replace("{end}", "{end!r}")),
        ("ar", ONE, "braces that are not {name}", lambda words: words.replace("{end}", "{{end}}")),
        ("ar", COUNT, "form 4: without {number}", lambda words: words.replace("{number}", "2")),
        ("ar", COUNT, "form 3: without {n}", lambda words: words.replace("{n}", "")),
        ("ar", ONE, "untranslated", lambda _: ""),
        ("ar", COUNT, "form 5: untranslated", lambda _: " "),
        ("fr", "notice.lobby", "other line breaks", lambda words: words.replace("\n", " ")),
        ("fr", "notice.lobby", "other bold marks", lambda words: words.replace("**", "", 1)),
        ("fr", ONE, "ends with", lambda words: words.rstrip(".")),
        ("ar", ONE, "ends with", lambda words: words[:-1] + "؟"),
        ("ar", ONE, "direction marks", lambda words: "\u2067" + words),
        ("ar", ONE, "direction marks", lambda words: words.replace("{end}", "\u202e{end}\u202c")),
        ("ar", ONE, "direction marks", lambda words: "\u200f" + words),
        ("fr", ONE, "French spacing", lambda words: "Attention! " + words),
        ("fr", ONE, "French spacing", lambda words: "Attention : " + words),
        ("fr", ONE, "French spacing", lambda words: "«ici» " + words),
        ("fr", ONE, "French quotes", lambda words: "L'heure. " + words),
        ("ar", ONE, "Arabic has", lambda words: words.replace("{end}", "{end}, ")),
        ("ar", ONE, "Arabic has", lambda words: words.replace("{end}", "{end} ١٢")),
        ("fr", ONE, "a sentence of", lambda words: "un " * 20 + words),
        ("fr", f"{COMMAND}.name", "no command name", lambda _: "Maintenant"),
        ("fr", f"{COMMAND}.name", "no command name", lambda _: "tout de suite"),
        ("ar", f"{COMMAND}.name", "no command name", lambda _: "الآنَ"),
        ("ar", f"{COMMAND}.name", "no command name", lambda _: "ا" * 33),
        ("fr", f"{COMMAND}.description", "a description of 101", lambda _: "a" * 101),
        ("en", ONE, "not the English words", lambda words: words + "."),
    ],
)
def test_a_fault_in_the_words_is_found(
    copy: Path, language: str, key: str, fault: str, how: Change
) -> None:
    change(copy, language, key, in_every_form(how))

    assert any(one.startswith(f"{language}: {key}: {fault}") for one in new_findings(copy))


@pytest.mark.parametrize(
    ("fault", "how"),
    [
        ("fuzzy", lambda entry: replace(entry, fuzzy=True)),
        ("missing", lambda _: None),
        ("the same as in English", lambda entry: replace(entry, forms=entry.words)),
        ("the English words have changed", lambda entry: replace(entry, words=("Old words.",))),
        ("not in agenda/messages", lambda entry: replace(entry, key="notice.gone")),
    ],
)
def test_a_fault_in_an_entry_is_found(
    copy: Path, fault: str, how: Callable[[Entry], Entry | None]
) -> None:
    change(copy, "fr", ONE, how)

    assert any(one.endswith(f": {fault}") for one in new_findings(copy))


@pytest.mark.parametrize(
    ("fault", "pattern", "replacement"),
    [
        (
            "header: Plural-Forms is not the rule of Unicode's locale data",
            r"n%100>=11 \? 4 : 5",
            "n%100>=0 && n%100<=2 ? 4 : 5",
        ),
        (
            "header: Plural-Forms is not the rule of Unicode's locale data",
            r"nplurals=6",
            "nplurals=7",
        ),
        ("header: Plural-Forms is not", r"plural=n==0.*;", "plural=n ==;"),
        ("header: Plural-Forms is missing", r'"Plural-Forms.*\n', ""),
        ("header: Language is fr", r"Language: ar", "Language: fr"),
        ("file: cannot be read", r"msgstr\[5\]", "msgstr[6]"),
        (f"{COUNT}: form 5: untranslated", rf'(?s)("{COUNT}".*?)msgstr\[5\][^\n]*\n', r"\1"),
        ("notice.event-closing: there twice", r'(?s)(msgctxt "notice.event-c.*?\n\n)', r"\1\1"),
    ],
)
def test_a_fault_in_the_file_is_found(
    copy: Path, fault: str, pattern: str, replacement: str
) -> None:
    path = file_of(copy, "ar")
    text = path.read_text(encoding="utf-8")
    changed = re.sub(pattern, replacement, text, count=1)
    path.write_text(changed, encoding="utf-8")

    assert changed != text
    assert any(one.startswith(f"ar: {fault}") for one in new_findings(copy))


def test_a_missing_catalogue_is_found(copy: Path) -> None:
    file_of(copy, "ar").unlink()

    assert "ar: file: missing" in new_findings(copy)


def test_a_template_file_that_nobody_updated_is_found(copy: Path) -> None:
    later = [*REGISTRY, Template("zz.new", "New words.")]

    assert "messages.pot: not what an update writes" in list(findings(copy, later))
    assert "fr: zz.new: missing" in list(findings(copy, later))


def test_a_catalogue_in_a_language_more_is_checked_as_well(copy: Path) -> None:
    path = file_of(copy, "es")
    path.parent.mkdir(parents=True)
    path.write_text(written([], Book("es", "nplurals=2; plural=n != 1;")), encoding="utf-8")

    assert f"es: {ONE}: missing" in new_findings(copy)


def test_links_and_commands_in_french_keep_their_own_marks(copy: Path) -> None:
    aside = "https://a.example/?b=c <t:1:F> `a: b`"
    change(copy, "fr", ONE, in_every_form(lambda words: f"{aside} {words}"))

    assert not [one for one in new_findings(copy) if "French" in one]


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
