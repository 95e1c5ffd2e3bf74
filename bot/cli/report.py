"""`majlis report`: the report of an event as it stands, or as it was written for good."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import typer

from agenda.errors import MajlisError
from agenda.messages import Many
from agenda.messages import freezing as words
from agenda.messages import operator as operating
from bot.cli._languages import Spoken
from bot.cli._printing import print_message
from bot.cli._progress import progress_bar
from bot.cli._settings import Config, settings_at
from bot.cli._stored import stored_event, write_files
from bot.i18n import Scene

TERMINAL = Scene(surface="terminal")


def report(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id.")],
    *,
    lang: Annotated[Spoken, typer.Option(help="In which language.")] = "en",
    form: Annotated[
        Literal["md", "html", "docx", "pdf", "json"],
        typer.Option("--format", help="In which format."),
    ] = "html",
    document: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Which document: report, news, plenary-recommendations, …"
        ),
    ] = "report",
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the file goes.")] = Path(),
    config: Config = None,
) -> None:
    """Write a report without names: of the notes as they stand, or the one kept for good."""
    data = settings_at(config).data
    name = f"{document}-{lang}.{form}"
    with progress_bar(words.WRITING(), "en"):
        kept = asyncio.run(_kept(data, event))
        files = kept or asyncio.run(_written(data, event, lang, form, document))
    if name not in files:
        known = sorted({one.rsplit("-", 1)[0] for one in files})
        raise MajlisError(words.NO_SUCH_DOCUMENT(document=document, known=Many(tuple(known))))
    (file,) = write_files(out, {name: files[name]})
    print_message(words.KEPT_REPORT() if kept else words.DRAFT_REPORT(), "en", TERMINAL)
    print_message(operating.WRITTEN(file=str(file)), "en", TERMINAL)


async def _kept(data: Path, event: str) -> Mapping[str, bytes]:
    """Give the files that were kept when the notes were closed, if they were."""
    from bot.adapters.store.archive import REPORTS, FileArchive  # noqa: PLC0415 -- slow import

    try:
        return await FileArchive(data / REPORTS).files(event)
    except ValueError:  # no name of an event
        return {}


async def _written(
    data: Path, event: str, language: str, form: str, document: str
) -> Mapping[str, bytes]:
    """Write the document from the notes as they stand, past the gate; others by their names."""
    from agenda.report import all_documents, figures_of  # noqa: PLC0415 -- slow import
    from bot.services.notebook import Notebook  # noqa: PLC0415 -- slow import
    from bot.services.reports import write_some  # noqa: PLC0415 -- slow import
    from bot.services.running import open_running  # noqa: PLC0415 -- slow import

    async with stored_event(data, event) as (store, record):
        workshop = (await open_running(record, store)).workshop
        book = await Notebook(store).book(event)
    every = all_documents(workshop, book, figures_of(workshop))
    chosen = [one for one in every if one.name == document]
    if not chosen:
        return {f"{one.name}-{language}.{form}": b"" for one in every}
    return write_some(workshop, book, chosen, [form], [language])
