"""YAML becomes a tree of texts; nothing is resolved, nothing is repeated, nothing is run.

Only the reader's events are used: they come one after the other, so that no nesting is too deep
for them, and whatever is refused is refused before it is built.
"""

from typing import NoReturn

import yaml

try:
    from yaml import CLoader as Loader
except ImportError:  # a PyYAML without libyaml is slower, and otherwise the same
    from yaml import Loader  # type: ignore[assignment]

from agenda.messages.problems import (
    EMPTY,
    EMPTY_FILE,
    FIELD_TWICE,
    HIDDEN_CHARACTER,
    NAME_EXPECTED,
    REFERENCE,
    SEVERAL_DOCUMENTS,
    TAG,
    TOO_DEEP,
    TOO_LONG,
    TOO_MANY_TABLES,
    TOO_MUCH,
)
from agenda.messages.template import Message
from agenda.parse.decoding import HIDDEN, LONGEST_TEXT, code_of
from agenda.parse.findings import Findings, shortened
from agenda.parse.syntax import say_what_is_unreadable
from agenda.parse.tree import Node

DEEPEST = 20
MOST_NODES = 20_000
MOST_TABLES = 5_000
LONGEST_NAME = 100
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


def read_tree(text: str, found: Findings) -> Node | None:
    """Read YAML to its end; None, with what was found, when that is impossible."""
    builder = _Builder(found)
    try:
        for event in yaml.parse(text, Loader=Loader):
            builder.take(event)
    except _StoppedError:
        return None
    except (yaml.YAMLError, ValueError) as wrong:  # the latter for an escape of no character
        say_what_is_unreadable(wrong, text, found)
        return None
    if builder.root is None:
        found.at(1, 1, EMPTY_FILE())
    return builder.root


class _StoppedError(Exception):
    """After what was found, it is no use to read on."""


class _Builder:
    """Puts a tree together, event by event."""

    def __init__(self, found: Findings) -> None:
        self.root: Node | None = None
        self._found = found
        self._documents = 0
        self._nodes = 0
        self._tables = 0
        self._open: list[Node] = []
        self._names: list[Node | None] = []  # for each open one, the name that awaits its value

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._stop(event, SEVERAL_DOCUMENTS())
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._names.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._take_node(event)

    def _take_node(self, event: yaml.NodeEvent) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._stop(event, TOO_MUCH(limit=MOST_NODES))
        node = Node(*_place(event), None)
        self._refuse_marks(event)
        if self._open and isinstance(self._open[-1].content, dict) and self._names[-1] is None:
            self._names[-1] = self._named(event, node)
            return
        self._attach(node)
        if isinstance(event, yaml.ScalarEvent):
            self._read_text(event, node)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._enter(event, node)

    def _refuse_marks(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            self._found.at(*_place(event), REFERENCE())
        if getattr(event, "tag", None) is not None:
            self._found.at(*_place(event), TAG())

    def _named(self, event: yaml.NodeEvent, name: Node) -> Node:
        """Keep the name of a field until its value comes."""
        if not isinstance(event, yaml.ScalarEvent) or not event.value.strip():
            self._stop(event, NAME_EXPECTED())
        if len(event.value) > LONGEST_NAME:
            self._stop(event, TOO_LONG(limit=LONGEST_NAME))
        if hidden := HIDDEN.search(event.value):
            self._stop(event, HIDDEN_CHARACTER(code=code_of(hidden[0])))
        name.content = event.value
        return name

    def _attach(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        node.parent = self._open[-1]
        siblings = node.parent.content
        if isinstance(siblings, list):
            node.step = len(siblings)
            siblings.append(node)
        elif isinstance(siblings, dict):
            self._attach_field(node, siblings)

    def _attach_field(self, node: Node, siblings: dict[str, Node]) -> None:
        name, self._names[-1] = self._names[-1], None
        if name is None or name.text is None:
            return
        node.step, node.key = name.text, (name.line, name.column)
        first = siblings.setdefault(name.text, node)
        if first is not node and first.key is not None:
            words = FIELD_TWICE(name=shortened(name.text), line=first.key[0])
            self._found.at_name(node, words)

    def _enter(self, event: yaml.CollectionStartEvent, node: Node) -> None:
        if len(self._open) == DEEPEST:
            self._stop(event, TOO_DEEP(limit=DEEPEST))
        is_table = isinstance(event, yaml.MappingStartEvent)
        self._tables += is_table
        if self._tables > MOST_TABLES:
            self._stop(event, TOO_MANY_TABLES(limit=MOST_TABLES))
        node.content = {} if is_table else []
        self._open.append(node)
        self._names.append(None)

    def _read_text(self, event: yaml.ScalarEvent, node: Node) -> None:
        if event.tag is not None:
            return
        if not event.style and event.value in _NOTHING:
            self._refuse_nothing(node)
        elif hidden := HIDDEN.search(event.value):  # an escape in quotes can make one
            self._found.at_value(node, HIDDEN_CHARACTER(code=code_of(hidden[0])))
        elif len(event.value) > LONGEST_TEXT:
            self._found.at_value(node, TOO_LONG(limit=LONGEST_TEXT))
        else:
            node.content = event.value

    def _refuse_nothing(self, node: Node) -> None:
        if node.parent is None:
            self.root = None
        else:
            name = shortened(node.path.rpartition(".")[2])
            self._found.at_name(node, EMPTY(name=name))

    def _stop(self, event: yaml.Event, words: Message) -> NoReturn:
        self._found.at(*_place(event), words)
        raise _StoppedError


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
