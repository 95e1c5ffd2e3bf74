"""`majlis glossary`: what the terms of an event are called in each of its languages."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from agenda.errors import MajlisError
from agenda.messages.checked import NOT_WRITABLE
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.text import Language
from bot.cli._files import read_file
from bot.cli._languages import Spoken


class Form(StrEnum):
    """What a glossary is written as."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def glossary(
    agenda: Annotated[Path, typer.Argument(metavar="AGENDA", help="The agenda's file.")],
    *,
    lang: Annotated[
        Spoken | None,
        typer.Option(help="The reader's language; the agenda's first without it."),
    ] = None,
    form: Annotated[
        Form, typer.Option("--format", help="Plain text, data, or a sheet for interpreters.")
    ] = Form.TEXT,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write to this file, not the terminal."),
    ] = None,
) -> None:
    """Show the glossary of an agenda: each term in every language, and what it means."""
    event = parse_agenda(read_file(agenda)).event
    written = _written(event, lang or event.main, form)
    if out is None:
        typer.echo(written, nl=False)
        return
    try:
        out.write_bytes(written)
    except OSError:
        raise MajlisError(NOT_WRITABLE(name=str(out))) from None


def _written(event: Event, language: Language, form: Form) -> bytes:
    from bot.export.glossary import (  # noqa: PLC0415 -- slow import
        glossary_as_csv,
        glossary_as_json,
        glossary_as_text,
    )

    match form:
        case Form.TEXT:
            return glossary_as_text(event, language).encode()
        case Form.JSON:
            return glossary_as_json(event).encode()
        case Form.CSV:
            return glossary_as_csv(event)
