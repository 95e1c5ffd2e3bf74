"""Pages in Markdown, taken apart: sections, tables, blocks, links."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PAGES: Final = (
    "README.md",
    "CHANGELOG.md",
    "agenda/README.md",
    "bot/README.md",
    "locales/README.md",
    "tests/README.md",
)
_FENCE: Final = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_HEADING: Final = re.compile(r"^(#+) (.+)$")


@dataclass(frozen=True)
class Page:
    """A page, or a section of one: where it lies, and its text."""

    path: Path
    text: str

    @property
    def headings(self) -> list[tuple[int, str]]:
        """The headings with their levels, in order."""
        found = (_HEADING.match(line) for line in self.prose)
        return [(len(one[1]), one[2]) for one in found if one]

    @property
    def prose(self) -> list[str]:
        """The lines outside the blocks."""
        return _FENCE.sub("", self.text).splitlines()

    @property
    def links(self) -> list[str]:
        """Where the links and pictures lead."""
        return re.findall(r"\]\(([^)\s]+)\)", "\n".join(self.prose))

    def section(self, heading: str) -> "Page":
        """Give what stands below a heading, until one that is not below it."""
        lines = self.text.splitlines(keepends=True)
        level, start = next(
            (len(found[1]), number)
            for number, line in enumerate(lines)
            if (found := _HEADING.match(line)) and found[2] == heading
        )
        ends = (
            number
            for number, line in enumerate(lines)
            if number > start and (found := _HEADING.match(line)) and len(found[1]) <= level
        )
        return Page(self.path, "".join(lines[start + 1 : next(ends, None)]))

    def tables(self, heading: str) -> list[list[list[str]]]:
        """Give the rows of each table below a heading, without its first two lines."""
        found = re.findall(r"(?:^\|.*\n)+", self.section(heading).text, re.MULTILINE)
        return [[_cells(line) for line in table.splitlines()[2:]] for table in found]

    def table(self, heading: str) -> list[list[str]]:
        """Give the rows of the first table below a heading."""
        return self.tables(heading)[0]

    def rows(self, heading: str) -> list[list[str]]:
        """Give the rows of all tables below a heading."""
        return [row for table in self.tables(heading) for row in table]

    def blocks(self, language: str) -> list[str]:
        """Give the blocks in a language, such as `yaml`."""
        return [dedent(text) for found, text in _FENCE.findall(self.text) if found == language]

    def commands(self) -> Iterator[tuple[str, str]]:
        """Give every command that a reader is shown, with what it answers."""
        for block in self.blocks("console"):
            for shown in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, answer = shown.partition("\n")
                yield command, answer


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def page(name: str) -> Page:
    """Read the page called *name*, such as `agenda/README.md`."""
    return Page(ROOT / name, (ROOT / name).read_text(encoding="utf-8"))


def marked(cell: str) -> list[str]:
    """Give what a text has between backticks."""
    return re.findall(r"`([^`]+)`", cell)


def anchor(heading: str) -> str:
    """Give the name under which a link finds a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def said_by(_majlis: str, *arguments: str, folder: Path) -> str:
    """Run a command as a reader would, and give what it says."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**_environment(), "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=True,
    )
    return done.stdout


def _environment() -> dict[str, str]:
    """Give the environment of a reader who has set nothing."""
    ours = ("MAJLIS_", "DISCORD_", "COLUMNS")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


README: Final = page("README.md")
