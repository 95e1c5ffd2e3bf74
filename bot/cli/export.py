"""`majlis export`: what an event leaves, from the store; the bot may be running meanwhile."""

import asyncio
from pathlib import Path
from typing import Annotated, Literal

import typer

from agenda.errors import MajlisError
from agenda.messages import Many
from agenda.messages import operator as words
from bot.cli._printing import print_message
from bot.cli._settings import Config, settings_at
from bot.i18n import Scene
from bot.ports import Entry


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
    from bot.export.session_log import FORMATS, write_log  # noqa: PLC0415 -- slow import

    entries = asyncio.run(_entries(settings_at(config).data, event))
    for kind in (form,) if form else FORMATS:
        file = out / f"{event}-log.{kind}"
        try:
            out.mkdir(parents=True, exist_ok=True)
            file.write_bytes(write_log(entries, kind))
        except OSError:
            raise MajlisError(words.NOT_WRITABLE(directory=str(out))) from None
        print_message(words.WRITTEN(file=str(file)), "en", Scene(surface="terminal"))


async def _entries(data: Path, event: str) -> tuple[Entry, ...]:
    from bot.adapters.store.reading import read_store  # noqa: PLC0415 -- slow import

    async with read_store(data) as store:
        events = () if store is None else await store.events()
        if store is None or not events:
            raise MajlisError(words.NO_EVENTS(directory=str(data)))
        known = tuple(one.id for one in events)
        if event not in known:
            raise MajlisError(words.NO_SUCH_EVENT(event=event, known=Many(known)))
        return await store.entries(event)
