"""A fourth language is one file and one line: Spanish, in a copy of the code."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

import bot
from bot.i18n.pofile import Book, Entry, entry_of, file_of, written
from bot.i18n.registry import whole_registry
from tests.stories import rehearsing_alone
from tests.stories.playing import agenda_of

ROOT = Path(bot.__path__[0]).parent
FOUR = ("en", "fr", "ar", "es")
MARK = "es:"
PEOPLE = 5
LONGEST_ABOUT = 100


@dataclass(frozen=True)
class Played:
    """The copy of the code, the pages of its rehearsal, and what it tells."""

    copy: Path
    out: Path
    told: dict[str, Any]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    copy, out = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("out")
    for package in ("agenda", "bot", "locales"):
        shutil.copytree(ROOT / package, copy / package)
    (copy / "agenda.yaml").write_bytes(_agenda())
    _add_the_file(copy / "locales")
    _add_the_line(copy / "agenda" / "text.py")
    script = str(rehearsing_alone.__file__)
    done = _run(copy, script, "agenda.yaml", str(PEOPLE), str(out))
    return Played(copy, out, json.loads(done.stdout))


def _agenda() -> bytes:
    text = agenda_of("gfmd-breakout").decode()
    return re.sub(r"(?m)^languages: .*$", f"languages: [{', '.join(FOUR)}]", text).encode()


def _add_the_line(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    changed = text.replace('("en", "fr", "ar")', '("en", "fr", "ar", "es")')
    assert changed.count("\n") == text.count("\n")
    assert changed != text
    path.write_text(changed, encoding="utf-8")


def _add_the_file(folder: Path) -> None:
    entries = [replace(one, forms=_in_spanish(one)) for one in map(entry_of, whole_registry())]
    path = file_of(folder, "es")
    path.parent.mkdir(parents=True)
    path.write_text(written(entries, Book("es", "nplurals=2; plural=n != 1;")), encoding="utf-8")


def _in_spanish(entry: Entry) -> tuple[str, ...]:
    """Mark English words as Spanish; names that may be the same stay, but for places."""
    if entry.key.startswith("place."):
        return tuple(f"es-{words}" for words in entry.words)
    if entry.same_ok:
        return entry.words
    longest = LONGEST_ABOUT if entry.key.startswith("command.") else None
    return tuple(f"{MARK}{words}"[:longest] for words in entry.words)


def _run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done


def test_the_catalogue_is_all_that_the_check_asks_for(played: Played) -> None:
    assert _run(played.copy, "-m", "bot.i18n", "check").stdout == ""


def test_every_promise_is_kept_in_four_languages(played: Played) -> None:
    assert played.told["broken"] == []


def test_every_announcement_is_made_in_four_languages_at_once(played: Played) -> None:
    said: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in played.told["notices"]:
        if one["place"].startswith("news-"):
            said[one["at"]].append(one)

    assert said
    for together in said.values():
        places = [one["place"] for one in together]
        assert {one["language"] for one in together} == set(FOUR)
        assert len({places.count(f"news-{one}") for one in FOUR}) == 1
        assert all(MARK in one["text"] for one in together if one["language"] == "es")


def test_somebody_reads_spanish_and_everybody_can_choose_it(played: Played) -> None:
    lobby = next(one for one in played.told["notices"] if one["place"] == "lobby")

    assert {"English", "Français", "العربية", "Español"} <= set(lobby["buttons"])
    assert set(played.told["languages"].values()) <= set(FOUR)


def test_the_pages_have_spanish_as_well(played: Played) -> None:
    page = (played.out / "transcript.html").read_text(encoding="utf-8")
    agenda = (played.out / "agenda-es.html").read_text(encoding="utf-8")

    assert 'id="in-es"' in page
    assert page.count(f">{MARK}") > page.count("<h2")
    assert '<html lang="es" dir="ltr">' in agenda
    assert MARK in agenda
    assert "diciembre" in agenda


def test_commands_of_the_terminal_speak_it(played: Played) -> None:
    said = _run(played.copy, "-m", "bot", "check", "agenda.yaml", "--lang", "es").stdout

    assert MARK in said


def test_commands_have_their_names_in_both_spanish_clients(played: Played) -> None:
    code = (
        "from bot.adapters.discord.translate import CLIENT_LANGUAGES as all\n"
        "print(*sorted(client.value for client, language in all.items() if language == 'es'))"
    )

    assert _run(played.copy, "-c", code).stdout.split() == ["es-419", "es-ES"]


def test_the_languages_before_it_name_it(played: Played) -> None:
    code = (
        "from agenda.messages.places import LANGUAGE_NAMES as names\n"
        "from bot.i18n import Scene, render\n"
        "print(*(render(names['es'](), one, Scene('terminal')) for one in ('en', 'fr', 'ar')))"
    )

    assert _run(played.copy, "-c", code).stdout.split() == ["Spanish", "espagnol", "الإسبانية"]
