"""Problems and messages as lines of a terminal."""

from textwrap import wrap

import typer

from agenda.errors import FileError, MajlisError, Problem, RefusedError
from agenda.messages import Message
from agenda.text import LANGUAGES, Language
from bot.i18n import Scene, render

WIDTH = 80


def print_error(error: MajlisError, language: Language = LANGUAGES[0]) -> None:
    """Say on the error stream what went wrong, with every problem of a file."""
    scene = Scene(surface="terminal")
    print_line(render(error.message, language, scene), err=True)
    for more in error.more if isinstance(error, RefusedError) else ():
        print_line(render(more, language, scene), err=True)
    for problem in error.problems if isinstance(error, FileError) else ():
        print_line(line_of(problem, render(problem.message, language, scene)), err=True)


def line_of(problem: Problem, words: str, file: str = "") -> str:
    """Write a problem as compilers do: file, line, column, field, what is wrong."""
    place = problem.place
    field = "".join(sign if sign.isprintable() else "\ufffd" for sign in place.field)
    at = f"{place.line}:{place.column}" if place.line else ""
    where = f"{file}:{at}".strip(":")
    return ": ".join(part for part in (where, field, words) if part) + (
        f" [{problem.code}]" if problem.code else ""
    )


def print_line(line: str, *, err: bool = False) -> None:
    """Print a line, folded where it is wide; what follows a fold is indented."""
    folded = wrap(
        line, WIDTH, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )
    typer.echo("\n".join(folded), err=err)


def print_message(message: Message, language: Language, scene: Scene) -> None:
    """Print a message in its words."""
    print_line(render(message, language, scene))
