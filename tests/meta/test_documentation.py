"""The pages hold together, and what they say of this tree is so."""

import re
import tomllib
from typing import Any, Final

import pytest

from agenda.model import Kind, Part
from bot.cli.rehearse import DESCRIPTION
from tests.meta.pages import PAGES, README, ROOT, anchor, marked, page

PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LARGEST_PICTURE: Final = 300_000


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    lost = [link for link in page(name).links if not _leads_somewhere(name, link)]

    assert lost == []


def _leads_somewhere(name: str, link: str) -> bool:
    if re.match(r"https?://", link):
        return True
    path, _, heading = link.partition("#")
    target = (ROOT / name).parent / path if path else ROOT / name
    if not heading:
        return target.exists()
    known = page(target.resolve().relative_to(ROOT).as_posix()).headings
    return heading in {anchor(title) for _, title in known}


@pytest.mark.parametrize("name", PAGES)
def test_a_line_holds_one_sentence(name: str) -> None:
    prose = [line for line in page(name).prose if not line.startswith("|")]
    crowded = [line for line in prose if re.search(r"[a-z)`”*][.!?] +[A-Z`“*\[]", line)]

    assert crowded == []


def test_every_picture_is_small_and_shown() -> None:
    pictures = sorted((ROOT / "docs" / "pictures").iterdir())
    links = ((name, link) for name in PAGES for link in page(name).links)
    shown = [(ROOT / name).parent / link for name, link in links if link.endswith(".png")]

    assert pictures
    assert pictures == sorted(one.resolve() for one in shown)
    for picture in pictures:
        assert picture.read_bytes().startswith(b"\x89PNG\r\n")
        assert picture.stat().st_size <= LARGEST_PICTURE


def test_the_changelog_tells_of_the_version_there_is() -> None:
    titles = [title for level, title in page("CHANGELOG.md").headings if level == 2]

    assert titles[0].startswith(PROJECT["project"]["version"])


# --- make and libraries ---


def make_targets() -> dict[str, str]:
    """Give every target with its explanation, if it has one."""
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    rules = (re.match(r"([a-z-]+):(?!=)(?:.*?## (.*))?", line) for line in lines)
    return {rule[1]: rule[2] or "" for rule in rules if rule}


def test_every_target_of_make_is_explained() -> None:
    told = {marked(row[0])[0]: row[1] for row in README.table("Two commands")}
    targets = make_targets()

    assert told == {f"make {name}": what for name, what in targets.items() if what}


def test_every_step_of_the_tests_is_explained() -> None:
    told = [marked(row[0])[0] for row in page("tests/README.md").table("The steps of make test")]

    assert told == [f"make {name}" for name, what in make_targets().items() if not what]


@pytest.mark.parametrize("name", PAGES)
def test_only_targets_that_there_are_are_shown(name: str) -> None:
    shown = [command.split() for command, _ in page(name).commands()]
    spoken = re.findall(r"`make ([a-z]+)", "\n".join(page(name).prose))

    assert {words[1] for words in shown if words[0] == "make"} | set(spoken) <= {*make_targets()}


def requirements() -> list[str]:
    """Give the name of every library that `pyproject.toml` asks for, each once."""
    groups = [
        PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"].values(),
        *PROJECT["dependency-groups"].values(),
    ]
    wanted = [one for group in groups for one in group if isinstance(one, str)]
    names = (re.match(r"[A-Za-z0-9._-]+", one) for one in wanted)
    return list(dict.fromkeys(found[0] for found in names if found))


def test_every_library_is_explained() -> None:
    told = [row[0] for row in README.table("What it runs on")]

    assert told == requirements()


def test_every_python_that_is_promised_is_named() -> None:
    section = README.section("What it runs on").text
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")

    assert f"Majlis needs Python {oldest} or later." in section


# --- where things are ---


@pytest.mark.parametrize("package", ["agenda", "bot"])
def test_the_layers_are_those_that_are_kept(package: str) -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    kept = next(one for one in contracts if one.get("containers") == [package])

    assert "\n".join(kept["layers"]) in page(f"{package}/README.md").text


def parts_of(folder: str) -> set[str]:
    """Give the modules and packages of a folder."""
    return {
        f"{path.name}/" if path.is_dir() else path.name
        for path in (ROOT / folder).iterdir()
        if not path.name.startswith("_") and path.suffix in {"", ".py"}
    }


def test_every_part_of_the_agenda_package_is_explained() -> None:
    told = {marked(row[0])[0] for row in page("agenda/README.md").table("Where which rule lives")}

    assert told == parts_of("agenda")


def test_every_part_of_the_bot_package_is_explained() -> None:
    rows = page("bot/README.md").rows("Ports, services, adapters")
    told = {name for row in rows for name in marked(row[-1])}
    services = {marked(row[0])[0] for row in rows if row[0].endswith(".py`")}

    assert parts_of("bot") <= told
    assert services == parts_of("bot/services")


def test_the_programs_of_tests_that_are_shown_are_there() -> None:
    shown = [command for command, _ in page("tests/README.md").commands()]
    programs = re.findall(r"-m tests\.(\w+)", "\n".join(shown))

    assert programs
    assert [one for one in programs if not (ROOT / "tests" / one / "__main__.py").exists()] == []


def test_every_folder_of_tests_is_explained() -> None:
    told = {marked(row[0])[0] for row in page("tests/README.md").table("Kinds of tests")}

    assert told == {name for name in parts_of("tests") if name.endswith("/")}


def test_the_glossary_has_every_kind_and_every_part() -> None:
    glossary = {row[0]: row[1] for row in page("agenda/README.md").table("Glossary")}

    assert glossary["kind"] == ", ".join(Kind).replace("-", " ")
    assert glossary["part"].endswith(": " + ", ".join(Part).replace("-", " "))


def test_the_variables_that_tests_look_at_are_explained() -> None:
    told = [marked(row[0])[0] for row in page("tests/README.md").table("What a machine may lack")]

    assert told == ["MAJLIS_COMPLETE=1", DESCRIPTION]
