"""`majlis roster`: a template to fill in, what a roster has, what changes between two."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from agenda.errors import MajlisError, RefusedError
from agenda.messages import Message
from agenda.messages import roster_commands as words
from agenda.messages.checked import NOT_WRITABLE
from agenda.messages.operator import WRITTEN
from agenda.parse import ReadRoster
from agenda.roster_difference import roster_difference, with_ids_of
from agenda.text import Language
from bot.cli._languages import Spoken
from bot.cli._printing import line_of, print_error, print_line
from bot.cli._rosters import read_roster_at
from bot.i18n import Scene, render

TERMINAL = Scene(surface="terminal")

Lang = Annotated[Spoken, typer.Option(help="The language of it all.")]


class Form(StrEnum):
    """What the outcome is printed as."""

    TEXT = "text"
    JSON = "json"


class Kind(StrEnum):
    """What a template is written as."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


Format = Annotated[Form, typer.Option("--format", help="Lines to read, or data for a program.")]

roster = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@roster.callback()
def about() -> None:
    """Prepare the list of the people: a template, what a list has, what changes."""


@roster.command()
def template(
    lang: Annotated[Spoken, typer.Option(help="The language of its columns.")] = "en",
    kind: Annotated[
        Kind | None,
        typer.Option("--format", help="What to write; by the name of the file, or else CSV."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write to this file, not the terminal."),
    ] = None,
) -> None:
    """Write a roster to fill in, with every column and a few made-up people."""
    from bot.export.roster_template import template_of  # noqa: PLC0415 -- slow import

    chosen = kind or _kind_of(out)
    if out is None and chosen is Kind.XLSX:
        raise RefusedError(words.NEEDS_FILE())
    written = template_of(chosen.value, lang)
    if out is None:
        typer.echo(written, nl=False)
        return
    try:
        with out.open("xb") as file:
            file.write(written)
    except FileExistsError:
        raise RefusedError(words.FILE_THERE(name=str(out))) from None
    except OSError:
        raise MajlisError(NOT_WRITABLE(name=str(out))) from None
    _print(WRITTEN(file=str(out)), lang)


def _kind_of(out: Path | None) -> Kind:
    ending = out.suffix.lower().removeprefix(".") if out else ""
    return Kind(ending) if ending in set(Kind) else Kind.CSV


@roster.command()
def show(
    file: Annotated[Path, typer.Argument(metavar="ROSTER", help="The roster's file.")],
    form: Format = Form.TEXT,
    lang: Lang = "en",
) -> None:
    """Count the people of a roster by what they do, speak and are; nobody is named."""
    from bot.export.roster_lines import roster_data, roster_lines  # noqa: PLC0415 -- slow import

    people = _read(file, lang).roster
    if form is Form.JSON:
        _print_data(roster_data(people))
    for line in roster_lines(people) if form is Form.TEXT else ():
        _print(line, lang)


@roster.command()
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="The roster as it was.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The roster as it is now.")],
    form: Format = Form.TEXT,
    lang: Lang = "en",
) -> None:
    """Compare two rosters: who came, who went, and what differs of the others."""
    from bot.export.roster_lines import difference_data, difference_lines  # noqa: PLC0415 -- slow import

    before, read = _read(old, lang).roster, _read(new, lang)
    after = with_ids_of(before, read.roster) if read.numbered else read.roster
    difference = roster_difference(before, after)
    if form is Form.JSON:
        _print_data(difference_data(difference))
        return
    for depth, line in difference_lines(difference, after):
        _print(line, lang, depth)


def _read(path: Path, lang: Language) -> ReadRoster:
    """Read a roster, and say on the error stream what should be looked at in it."""
    try:
        read = read_roster_at(path)
    except MajlisError as error:
        print_error(error, lang)
        raise typer.Exit(1) from None
    for warning in read.warnings:
        print_line(line_of(warning, render(warning.message, lang, TERMINAL), str(path)), err=True)
    return read


def _print(message: Message, lang: Language, depth: int = 0) -> None:
    print_line("  " * depth + render(message, lang, TERMINAL))


def _print_data(data: object) -> None:
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
