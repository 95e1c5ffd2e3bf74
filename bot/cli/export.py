"""`majlis export`: what an event leaves, from the store; the bot may be running meanwhile."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from agenda.messages import operator as words
from bot.cli._printing import print_message
from bot.cli._settings import Config, settings_at
from bot.cli._stored import stored_event, write_files
from bot.i18n import Scene

FORMATS = ("jsonl", "csv")


def export(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id.")],
    *,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the files go.")],
    form: Annotated[
        Literal["jsonl", "csv"] | None,
        typer.Option("--format", help="Only JSON lines or only CSV; without it, both."),
    ] = None,
    config: Config = None,
) -> None:
    """Write the session log of an event, which names nobody, to files."""
    files = asyncio.run(_log(settings_at(config).data, event, (form,) if form else FORMATS))
    for file in write_files(out, files):
        print_message(words.WRITTEN(file=str(file)), "en", Scene(surface="terminal"))


async def _log(data: Path, event: str, forms: Sequence[str]) -> dict[str, bytes]:
    """Write the log in these formats, and let the gate read it."""
    from bot.services.logbook import write_logs  # noqa: PLC0415 -- slow import
    from bot.services.running import open_running  # noqa: PLC0415 -- slow import

    async with stored_event(data, event) as (store, record):
        running = await open_running(record, store)
        return write_logs(running, await store.entries(event), forms)
