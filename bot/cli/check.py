"""`majlis check`: what is wrong with an agenda and its roster, line by line."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from agenda.check import every_warning
from agenda.errors import AgendaError, MajlisError, Problem, RosterError
from agenda.parse import Parsed, ReadRoster, parse_agenda
from bot.cli._files import read_file
from bot.cli._languages import Spoken
from bot.cli._outcome import Outcome, as_data, as_lines
from bot.cli._printing import print_error, print_line
from bot.cli._rosters import read_roster_at


class Form(StrEnum):
    """What the outcome is printed as."""

    TEXT = "text"
    JSON = "json"


def check(
    agenda: Annotated[Path, typer.Argument(metavar="AGENDA", help="The agenda's file.")],
    *,
    roster: Annotated[
        Path | None, typer.Option(metavar="ROSTER", help="The roster's file, .xlsx, .csv or .json.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Fail for warnings as for errors.")
    ] = False,
    form: Annotated[
        Form, typer.Option("--format", help="Lines to read, or data for a program.")
    ] = Form.TEXT,
    lang: Annotated[Spoken, typer.Option(help="The language of it all.")] = "en",
) -> None:
    """Check an agenda and its roster: every problem with its line, and what would be right."""
    try:
        outcome = _look(agenda, roster)
    except MajlisError as error:
        print_error(error, lang)
        raise typer.Exit(1) from None
    if form is Form.JSON:
        typer.echo(json.dumps(as_data(outcome, lang), ensure_ascii=False, indent=2))
    else:
        for line in as_lines(outcome, lang):
            print_line(line)
    if outcome.errors or (strict and outcome.warnings):
        raise typer.Exit(1)


def _look(agenda: Path, roster: Path | None) -> Outcome:
    """Read both files, whatever is wrong with the other one, and compare them."""
    outcome = Outcome()
    parsed = _read_agenda(agenda, outcome)
    read = _read_roster(roster, outcome) if roster else None
    people = read.roster if read else None
    outcome.roster = people
    if parsed is not None:
        outcome.event = parsed.event
        _warn(outcome, str(agenda), every_warning(*parsed, people))
    if read is not None:
        _warn(outcome, str(roster), read.warnings)
    outcome.problems.sort(key=lambda one: (one[0] == str(roster), one[1].place))
    return outcome


def _read_agenda(path: Path, outcome: Outcome) -> Parsed | None:
    try:
        return parse_agenda(read_file(path))
    except AgendaError as error:
        _fail(outcome, str(path), error)
        return None


def _read_roster(path: Path, outcome: Outcome) -> ReadRoster | None:
    try:
        return read_roster_at(path)
    except RosterError as error:
        _fail(outcome, str(path), error)
        return None


def _fail(outcome: Outcome, file: str, error: AgendaError | RosterError) -> None:
    outcome.errors += error.message.facts["n"]
    outcome.problems += [(file, problem) for problem in error.problems]


def _warn(outcome: Outcome, file: str, warnings: tuple[Problem, ...]) -> None:
    """Keep the warnings that the agenda does not waive; count the others."""
    waive = outcome.event.waive if outcome.event else {}
    for warning in warnings:
        if warning.code is not None and warning.code in waive:
            outcome.waived[warning.code] += 1
        else:
            outcome.problems.append((file, warning))
