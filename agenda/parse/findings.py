"""What is found wrong while a file is read: all of it, and at last the first of it in words."""

from collections.abc import Callable
from typing import NamedTuple

from agenda.errors import Place, Problem
from agenda.messages import Message
from agenda.messages.problems import AND_MORE
from agenda.parse.tree import Node

MOST_SHOWN = 200
"""Nobody reads further; the rest is counted."""

Words = Message | Callable[[], Message]
"""A message, or a way to it that is only taken if the finding is shown."""


_LONGEST_QUOTED = 40


def shortened(given: str) -> str:
    """Give as much of a file's text as a sentence can hold, on one line, all of it visible."""
    line = "".join(one if one.isprintable() else "\ufffd" for one in " ".join(given.split()))
    return line if len(line) <= _LONGEST_QUOTED else line[: _LONGEST_QUOTED - 1] + "…"


class _Finding(NamedTuple):
    line: int
    column: int
    node: Node | None
    name: str
    words: Words

    def problem(self) -> Problem:
        path = self.node.path if self.node else ""
        field = ".".join(part for part in (path, self.name) if part)
        message = self.words if isinstance(self.words, Message) else self.words()
        return Problem(message, Place(self.line, self.column, field))


class Findings:
    """Collects what is wrong, in any order."""

    def __init__(self) -> None:
        """Start with nothing found."""
        self._found: list[_Finding] = []

    def __len__(self) -> int:
        return len(self._found)

    def at(self, line: int, column: int, words: Words, field: str = "") -> None:
        """Take down something that stands in no tree."""
        self._found.append(_Finding(line, column, None, field, words))

    def at_value(self, node: Node, words: Words) -> None:
        """Take down something about a value."""
        self._found.append(_Finding(node.line, node.column, node, "", words))

    def at_name(self, node: Node, words: Words) -> None:
        """Take down something about the name of a field."""
        line, column = node.key or (node.line, node.column)
        self._found.append(_Finding(line, column, node, "", words))

    def missing(self, table: Node, name: str, words: Words) -> None:
        """Take down that a *table* lacks the field *name*."""
        self._found.append(_Finding(table.line, table.column, table, name, words))

    def count_and_problems(self) -> tuple[int, tuple[Problem, ...]]:
        """Give how much was found, and the first of it in the order of the file."""
        self._found.sort(key=lambda one: (one.line, one.column))
        shown = tuple(dict.fromkeys(one.problem() for one in self._found[:MOST_SHOWN]))
        rest = self._found[MOST_SHOWN:]
        if not rest:
            return len(shown), shown
        place = Place(rest[0].line, rest[0].column, "…")  # the sign sorts behind all fields
        return len(shown) + len(rest), (*shown, Problem(AND_MORE(n=len(rest)), place))
