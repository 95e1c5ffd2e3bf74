"""`majlis select`: from many applications to a list and a waiting list, with the reasons."""

from enum import StrEnum
from pathlib import Path
from textwrap import fill
from typing import Annotated

import typer

from agenda.errors import MajlisError
from agenda.messages.checked import NOT_WRITABLE
from agenda.messages.operator import WRITTEN
from agenda.parse import ReadRoster
from agenda.selection import Balance, Selection, Terms
from agenda.selection import select as choose
from agenda.text import Language
from bot.cli._languages import Spoken
from bot.cli._printing import WIDTH, print_error, print_message
from bot.cli._rosters import read_roster_at
from bot.i18n import Scene, render

TERMINAL = Scene(surface="terminal")


class Form(StrEnum):
    """What the outcome is written as."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def select(
    applications: Annotated[
        Path, typer.Argument(metavar="APPLICATIONS", help="The applications, as a roster's file.")
    ],
    *,
    seats: Annotated[int, typer.Option(min=1, help="How many can be selected.")],
    weights: Annotated[
        str | None,
        typer.Option(
            metavar="WEIGHTS",
            help="What is balanced and how much it counts, such as profile=3,gender=2,region=1.",
        ),
    ] = None,
    balance: Annotated[
        Balance,
        typer.Option(help="The same share for each value, or one in proportion to who applied."),
    ] = Balance.EVEN,
    per_organisation: Annotated[
        int | None, typer.Option(min=1, help="At most so many of one organisation.")
    ] = None,
    waiting: Annotated[
        int | None, typer.Option(min=0, help="How many may wait; as many as seats without it.")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed draws the same lots.")] = 1,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write to this file, not the terminal."),
    ] = None,
    form: Annotated[
        Form, typer.Option("--format", help="Lines to read, data for a program, or a table.")
    ] = Form.TEXT,
    lang: Annotated[Spoken, typer.Option(help="The language of it all.")] = "en",
) -> None:
    """Select among applications, balanced and by lot, with a waiting list and the reasons."""
    from bot.export.applications import applications_of, weights_of  # noqa: PLC0415 -- slow import

    try:
        read = read_roster_at(applications)
        terms = Terms(
            seats=seats,
            weights=weights_of(weights, read),
            waiting=seats if waiting is None else waiting,
            balance=balance,
            per_organisation=per_organisation,
            seed=seed,
        )
    except MajlisError as error:
        print_error(error, lang)
        raise typer.Exit(1) from None
    selection = choose(applications_of(read, terms.weights), terms)
    written = _written(selection, read, terms, form, lang)
    if out is None:
        typer.echo(written, nl=False)
        return
    try:
        out.write_bytes(written)
    except OSError:
        raise MajlisError(NOT_WRITABLE(name=str(out))) from None
    print_message(WRITTEN(file=str(out)), lang, TERMINAL)


def _written(
    selection: Selection, read: ReadRoster, terms: Terms, form: Form, lang: Language
) -> bytes:
    from bot.export import selected  # noqa: PLC0415 -- slow import

    match form:
        case Form.JSON:
            return selected.selection_json(selection, lang)
        case Form.CSV:
            return selected.selection_csv(selection, lang)
        case Form.TEXT:
            lines = selected.selection_lines(selection, read.roster, terms.seats, terms.seed)
            shown = (_folded(render(line, lang, TERMINAL), "  " * depth) for depth, line in lines)
            return "".join(f"{line}\n" for line in shown).encode()


def _folded(line: str, indent: str) -> str:
    """Fold a line where it is wide."""
    after = indent + "    "
    return fill(line, WIDTH, initial_indent=indent, subsequent_indent=after, break_long_words=False)
