"""What holds for every file here: nothing of one machine, nothing left over, all of it said."""

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ("agenda", "bot", "locales")
NO_TEXT: Final = frozenset({".png", ".ttf"})

# A letter in brackets keeps each pattern from finding itself.
OF_A_REGISTRY: Final = re.compile(
    r"py[p]i\.|python[h]osted|[/.]registry[.]|arti[f]actory|--(extra-)?index[-]url|--find[-]links"
)
OF_A_MACHINE: Final = re.compile(
    r"(?<![\w.~])/(work|root)[/]|/home[/]\w|/Users[/]\w|(?<![\w.])/tmp[/]\w|[A-Z]:\\\\?User[s]"
)
LEFT_OVER: Final = re.compile(r"\b(TO[D]O|FIX[M]E|X[X]X|HAC[K]|WI[P])\b")

LONGEST: Final = 350
LONGER: Final[dict[str, str]] = {}
"""Files of ours that may be longer, each with the reason."""


@cache
def every_file() -> tuple[Path, ...]:
    """Give all files of the tree that git would not leave out."""
    return tuple(sorted(path for path in _walk(ROOT) if path.is_file()))


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name == ".git" or _is_left_out(path):
            continue
        yield path
        if path.is_dir():
            yield from _walk(path)


@cache
def _left_out() -> tuple[str, ...]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return tuple(line.rstrip("/") for line in lines if line and not line.startswith("#"))


def _is_left_out(path: Path) -> bool:
    anchored = f"/{path.relative_to(ROOT).as_posix()}"
    return any(fnmatch(anchored if "/" in one else path.name, one) for one in _left_out())


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def texts() -> Iterator[tuple[str, str]]:
    for path in every_file():
        if path.suffix not in NO_TEXT:
            yield named(path), path.read_text(encoding="utf-8")


def modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for path in every_file():
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders:
            yield named(path), ast.parse(path.read_text(encoding="utf-8"))


def lines_with(unwanted: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if unwanted.search(line)
    ]


def test_the_walk_sees_our_files_and_not_what_was_made_from_them() -> None:
    seen = {named(path) for path in every_file()}

    assert {"README.md", "agenda/model/event.py", "tests/meta/test_project.py"} <= seen
    assert not [name for name in seen if "__pycache__" in name or name.startswith(".venv/")]


def test_no_file_names_a_registry() -> None:
    assert lines_with(OF_A_REGISTRY) == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert lines_with(OF_A_MACHINE) == []


def test_nothing_is_left_over() -> None:
    assert lines_with(LEFT_OVER) == []


@pytest.mark.parametrize(
    ("unwanted", "line"),
    [
        (OF_A_REGISTRY, "--extra-index" + "-url https://example.org/simple"),
        (OF_A_REGISTRY, "https://files.python" + "hosted.org/packages/a.whl"),
        (OF_A_MACHINE, 'open("/home' + '/anna/agenda.yaml")'),
        (OF_A_MACHINE, "see /tmp" + "/out.html"),
        (LEFT_OVER, "x = 1  # TO" + "DO: later"),
    ],
)
def test_what_is_looked_for_would_be_found(unwanted: re.Pattern[str], line: str) -> None:
    assert unwanted.search(line)


def test_no_test_and_no_code_of_ours_uses_mocks() -> None:
    mocking = [
        name
        for name, tree in modules(*PACKAGES, "tests")
        for node in ast.walk(tree)
        if "unittest.mock" in _imported(node)
    ]

    assert mocking == []


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    if isinstance(node, ast.ImportFrom):
        return [str(node.module), *(f"{node.module}.{one.name}" for one in node.names)]
    return []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name
        for name, tree in modules(*PACKAGES, "tests")
        if not ast.get_docstring(tree)
        if not Path(name).name.startswith("test_")  # their tests say it
    ]

    assert silent == []


def test_every_public_class_and_function_says_what_it_does() -> None:
    silent = [
        f"{name}: {path}"
        for name, tree in modules("agenda", "bot")
        for path, node in _public(tree)
        if not ast.get_docstring(node)
    ]

    assert silent == []


Documented = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _public(outer: ast.Module | ast.ClassDef, path: str = "") -> Iterator[tuple[str, Documented]]:
    """Give what others may use: top-level names and, in public classes, their methods."""
    for node in outer.body:
        if isinstance(node, Documented) and not node.name.startswith("_"):
            inner = f"{path}.{node.name}".removeprefix(".")
            yield inner, node
            if isinstance(node, ast.ClassDef):
                yield from _public(node, inner)


def test_no_file_is_long_without_a_reason() -> None:
    lengths = {
        name: text.count("\n")
        for name, text in texts()
        if name.startswith(PACKAGES) and name.endswith((".py", ".css", ".html", ".js"))
    }

    assert [name for name, lines in lengths.items() if lines > LONGEST and name not in LONGER] == []
    assert LONGER.keys() <= lengths.keys()


def test_every_file_ends_with_one_newline() -> None:
    unended = [name for name, text in texts() if text and not re.search(r"[^\n]\n\Z", text)]

    assert unended == []
