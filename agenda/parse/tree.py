"""A file as a tree whose every entry knows its line and column."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agenda.errors import Place


@dataclass(slots=True, eq=False)
class Node:
    """A text, a list or a table of fields; None stands for what was refused and said so already.

    *line* and *column* are those of the value, *key* those of its name in a table.
    """

    line: int
    column: int
    content: "str | list[Node] | dict[str, Node] | None"
    parent: "Node | None" = None
    step: str | int | None = None
    key: tuple[int, int] | None = None

    @property
    def text(self) -> str | None:
        """Its text, if it is one."""
        return self.content if isinstance(self.content, str) else None

    @property
    def entries(self) -> "Sequence[Node]":
        """Its entries; none if it is no list."""
        return self.content if isinstance(self.content, list) else ()

    @property
    def fields(self) -> "Mapping[str, Node]":
        """Its fields; none if it is no table."""
        return self.content if isinstance(self.content, dict) else {}

    @property
    def path(self) -> str:
        """Its name from the top, such as `days[0].date`."""
        steps: list[str] = []
        node: Node | None = self
        while node is not None and node.step is not None:
            steps.append(f"[{node.step}]" if isinstance(node.step, int) else f".{node.step}")
            node = node.parent
        return "".join(reversed(steps)).removeprefix(".")

    def list_of(self, name: str) -> "Sequence[Node]":
        """Give the entries of the field *name*."""
        field = self.fields.get(name)
        return field.entries if field else ()

    def text_of(self, name: str) -> str | None:
        """Give the text of the field *name*."""
        field = self.fields.get(name)
        return field.text if field else None

    def child(self, step: str | int) -> "Node | None":
        """Give the field or the entry *step*."""
        if isinstance(step, int):
            return self.entries[step] if step < len(self.entries) else None
        return self.fields.get(step)

    def everything(self) -> "Iterator[Node]":
        """Give itself and all that it holds."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(node.entries)
            waiting.extend(node.fields.values())


def plain(node: Node) -> Any:  # noqa: ANN401 -- whatever stands in the file
    """Turn a tree into lists, dictionaries and texts."""
    if isinstance(node.content, list):
        return [plain(entry) for entry in node.content]
    if isinstance(node.content, dict):
        return {name: plain(field) for name, field in node.content.items()}
    return node.content


def places_of(root: Node) -> Mapping[str, Place]:
    """Give the place of every value by its path."""
    return {
        path: Place(node.line, node.column, path)
        for node in root.everything()
        for path in (node.path,)
    }
