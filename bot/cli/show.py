"""`majlis show`: the agenda as a person or a program reads it."""

import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from agenda.errors import MajlisError, RefusedError
from agenda.messages.checked import NOT_WRITABLE
from agenda.messages.exports import NEEDS_FILE, NOTICES_FORMS
from agenda.messages.pages import NO_SUCH_DAY
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.roster import Roster
from agenda.text import Language
from bot.cli._files import read_file
from bot.cli._languages import Spoken


class Form(StrEnum):
    """What an agenda is shown as."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    PDF = "pdf"
    ICS = "ics"


def show(
    agenda: Annotated[
        Path,
        typer.Argument(metavar="AGENDA", help="The agenda's file."),
    ],
    *,
    lang: Annotated[
        Spoken | None,
        typer.Option(help="The language of text and page; the agenda's first without it."),
    ] = None,
    day: Annotated[int | None, typer.Option(min=1, help="Only this day, from 1.")] = None,
    form: Annotated[
        Form,
        typer.Option(
            "--format",
            help="Plain text, data in all languages, a page to read, one to print, or a calendar.",
        ),
    ] = Form.TEXT,
    notices: Annotated[
        bool, typer.Option("--notices", help="Show what the bot will say, when and where.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", dir_okay=False, help="Write to this file, not the terminal."),
    ] = None,
) -> None:
    """Show an agenda: days, hours, people, and who goes to which room."""
    if notices and form not in {Form.TEXT, Form.JSON}:
        raise RefusedError(NOTICES_FORMS())
    if form is Form.PDF and out is None and sys.stdout.isatty():
        raise RefusedError(NEEDS_FILE())
    event = parse_agenda(read_file(agenda)).event
    language = lang or event.main
    shown = (
        _notices(event, language, day, form)
        if notices
        else _shown(event, language, day, form, agenda)
    )
    if out is None:
        typer.echo(shown, nl=False)
    else:
        try:
            out.write_bytes(shown if isinstance(shown, bytes) else shown.encode())
        except OSError:
            raise MajlisError(NOT_WRITABLE(name=str(out))) from None


def _notices(event: Event, language: Language, day: int | None, form: Form) -> str:
    from bot.export.agenda_notices import (  # noqa: PLC0415 -- slow import
        notices_as_json,
        notices_as_text,
    )
    from bot.export.notice_words import every_notice_by_name  # noqa: PLC0415 -- slow import
    from bot.services.running import workshop_of  # noqa: PLC0415 -- slow import

    _refuse_missing_day(event, day)
    workshop = workshop_of(event, Roster())
    if form is Form.JSON:
        return notices_as_json(workshop, day)
    names = "" if day else f"\n{every_notice_by_name(event, language)}"
    return notices_as_text(workshop, language, day) + names


def _calendar(event: Event, language: Language, day: int | None, agenda: Path) -> str:
    """Give the public programme; its entries have last changed when the file did."""
    from agenda.calendar import calendar_of, next_versions  # noqa: PLC0415 -- slow import
    from agenda.progress import Progress  # noqa: PLC0415 -- slow import
    from agenda.timeline import project  # noqa: PLC0415 -- slow import
    from bot.export.calendar import calendar_as_ics  # noqa: PLC0415 -- slow import
    from bot.services.running import workshop_of  # noqa: PLC0415 -- slow import

    _refuse_missing_day(event, day)
    workshop = workshop_of(event, Roster())
    timings = project(workshop.slots, Progress())
    changed = datetime.fromtimestamp(int(agenda.stat().st_mtime), UTC)
    chosen = [one for one in timings if day in {None, one.slot.day}]
    entries = calendar_of(workshop, next_versions(chosen, {}, changed), None)
    return calendar_as_ics(event, entries, language).decode()


def _refuse_missing_day(event: Event, day: int | None) -> None:
    if day is not None and day > len(event.days):
        raise RefusedError(NO_SUCH_DAY(n=len(event.days), number=day))


def _shown(
    event: Event, language: Language, day: int | None, form: Form, agenda: Path
) -> str | bytes:
    match form:
        case Form.TEXT:
            from bot.export.agenda_text import agenda_as_text  # noqa: PLC0415 -- slow import

            return agenda_as_text(event, language, day)
        case Form.JSON:
            from bot.export.agenda_json import agenda_as_json  # noqa: PLC0415 -- slow import

            return agenda_as_json(event, day)
        case Form.HTML:
            from bot.export.agenda_page import agenda_as_page  # noqa: PLC0415 -- slow import

            return agenda_as_page(event, language, day)
        case Form.PDF:
            from bot.export.agenda_pdf import agenda_as_pdf  # noqa: PLC0415 -- slow import

            return agenda_as_pdf(event, language, day)
        case Form.ICS:
            return _calendar(event, language, day, agenda)
