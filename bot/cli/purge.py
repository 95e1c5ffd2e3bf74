"""`majlis purge`: removes all that is kept about the people of an event; the bot must not run."""

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agenda.errors import MajlisError
from agenda.messages import Many, Message, operator
from agenda.messages import purge as words
from bot.cli._printing import print_message
from bot.cli._progress import progress_bar
from bot.cli._settings import Config, settings_at
from bot.i18n import Scene, render
from bot.ports import Shelf, Store

if TYPE_CHECKING:
    from bot.adapters.store.vault import FileVault
    from bot.services.purge import Purged, Purger

TERMINAL = Scene(surface="terminal")


def purge(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the id again.")] = False,
    without_report: Annotated[
        bool, typer.Option("--without-report", help="Also if no report of it is kept.")
    ] = False,
    config: Config = None,
) -> None:
    """Remove all that is kept about the people of an event, and look for what is left."""
    data = settings_at(config).data
    if not data.exists():
        raise MajlisError(operator.NO_EVENTS(directory=str(data)))
    asked = words.DISCARDS if without_report else words.TYPE_AGAIN
    purged = asyncio.run(
        _purge(data, event, None if yes else asked(event=event), without_report=without_report)
    )
    if purged is None:
        _print(words.GONE_ALREADY(event=event))
        return
    for told in _told(event, purged):
        _print(told)
    raise typer.Exit(1 if purged.traces or not purged.searched else 0)


async def _purge(
    data: Path, event: str, question: Message | None, *, without_report: bool
) -> "Purged | None":
    """Purge an event; give nothing if that was done before."""
    from bot.adapters.store import open_store  # noqa: PLC0415 -- slow import
    from bot.adapters.store.vault import KEYS, FileVault  # noqa: PLC0415 -- slow import

    vault = FileVault(data / KEYS)
    store = await open_store(data, vault=vault)
    try:
        if not await _is_known(store, event, data):
            return None
        purger = _purger(store, vault, data)
        if not without_report:
            await purger.refuse_early(event)
        if question is not None:
            _ask(event, question)
        with progress_bar(words.PROGRESS(event=event), "en") as advance:
            return await purger.purge(
                event, lambda share: advance(share, ""), without_report=without_report
            )
    finally:
        await store.close()


def _purger(store: Store, vault: "FileVault", data: Path) -> "Purger":
    from bot.adapters.clock import WallClock  # noqa: PLC0415 -- slow import
    from bot.adapters.store.archive import REPORTS, FileArchive  # noqa: PLC0415 -- slow import
    from bot.adapters.store.scanning import FileSearcher  # noqa: PLC0415 -- slow import
    from bot.services.notebook import Notebook  # noqa: PLC0415 -- slow import
    from bot.services.purge import Purger  # noqa: PLC0415 -- slow import

    notebook = Notebook(store)

    async def is_frozen(event: str) -> bool:
        return (await notebook.book(event)).frozen

    return Purger(
        store,
        vault,
        FileArchive(data / REPORTS),
        WallClock(),
        is_frozen=is_frozen,
        searcher=FileSearcher(data),
        ticking=time.monotonic,
    )


async def _is_known(store: Store, event: str, data: Path) -> bool:
    """Tell whether there is something to purge; what never was is refused."""
    try:
        known = tuple(one.id for one in await store.events())
    except MajlisError as error:
        if error.message.facts.get("event") == event:
            return True
        raise
    if event in known:
        return True
    if await store.kept(event, Shelf.AUDIT):
        return False
    if not known:
        raise MajlisError(operator.NO_EVENTS(directory=str(data)))
    raise MajlisError(operator.NO_SUCH_EVENT(event=event, known=Many(known)))


def _ask(event: str, question: Message) -> None:
    if typer.prompt(render(question, "en", TERMINAL)).strip() != event:
        raise MajlisError(words.NOT_THE_SAME(event=event))


def _told(event: str, purged: "Purged") -> list[Message]:
    if not purged.searched:
        return [words.NAMES_UNKNOWN(event=event), words.ON_DISCORD(event=event)]
    files = [words.IN_FILE(file=file, n=n) for file, n in purged.traces.items()]
    left = words.LEFT(n=sum(purged.traces.values()), event=event)
    return [left, *files, *([words.REMOVE_FILES()] if files else ()), words.ON_DISCORD(event=event)]


def _print(message: Message) -> None:
    print_message(message, "en", TERMINAL)
