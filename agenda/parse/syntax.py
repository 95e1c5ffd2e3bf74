"""What makes a file unreadable, in words that an organiser understands."""

import yaml

from agenda.messages import Template
from agenda.messages.problems import (
    BACKSLASH,
    BRACKET_OPEN,
    COLON,
    MISPLACED,
    NEEDS_QUOTES,
    NO_COLON,
    QUOTE_OPEN,
    TAB,
    UNREADABLE,
)
from agenda.parse.findings import Findings

_FAILURES = (
    ("alias", NEEDS_QUOTES, "began"),
    ("anchor", NEEDS_QUOTES, "began"),
    ("tag", NEEDS_QUOTES, "began"),
    ("directive", NEEDS_QUOTES, "began"),
    ("cannot start any token", NEEDS_QUOTES, "stopped"),
    ("mapping values are not allowed", COLON, "stopped"),
    ("escape", BACKSLASH, "stopped"),
    ("quoted scalar", QUOTE_OPEN, "began"),
    ("flow sequence", BRACKET_OPEN, "began"),
    ("flow mapping", BRACKET_OPEN, "began"),
    ("simple key", NO_COLON, "began"),
    ("block mapping", MISPLACED, "stopped"),
    ("block collection", MISPLACED, "stopped"),
    ("entries are not allowed", MISPLACED, "stopped"),
)
"""A part of what the reader of YAML says, what it means, and whether the mistake is where that
part of the file began or where the reader stopped; the first that fits."""


def say_what_is_unreadable(wrong: Exception, text: str, found: Findings) -> None:
    """Take down where and why the reader of YAML gave up."""
    if not isinstance(wrong, yaml.MarkedYAMLError) or wrong.problem_mark is None:
        found.at(1, 1, UNREADABLE())
        return
    template, where = _meaning(f"{wrong.context} {wrong.problem}", text[wrong.problem_mark.index :])
    mark = (wrong.context_mark if where == "began" else None) or wrong.problem_mark
    words = NEEDS_QUOTES(mark=text[mark.index]) if template is NEEDS_QUOTES else template()
    found.at(mark.line + 1, mark.column + 1, words)


def _meaning(said: str, rest: str) -> tuple[Template, str]:
    if rest.startswith("\t") or "tab character" in said:
        return TAB, "stopped"
    fitting = ((template, where) for part, template, where in _FAILURES if part in said)
    return next(fitting, (UNREADABLE, "stopped"))
