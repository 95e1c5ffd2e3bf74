"""Problems of a file as lines of an answer."""

from collections.abc import Iterable

from agenda.errors import Problem
from agenda.messages import Message
from agenda.messages import answers as words

MOST_SHOWN = 15
"""How many problems an answer lists; the others are counted."""


def problem_lines(problems: Iterable[Problem]) -> list[Message]:
    """Give each problem with its line and column, and count those left out."""
    every = tuple(problems)
    lines = [_line(one) for one in every[:MOST_SHOWN]]
    left = len(every) - len(lines)
    return [*lines, words.MORE_PROBLEMS(n=left)] if left else lines


def _line(problem: Problem) -> Message:
    """Give a problem with its place; one that is about people has no line."""
    place = problem.place
    if not place.line:
        return words.PROBLEM_OF(field=place.field, what=problem.message)
    return words.PROBLEM(
        line=place.line, column=place.column, field=place.field, what=problem.message
    )
