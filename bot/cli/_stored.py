"""An event as the store has it, read beside a bot that may be running."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from agenda.errors import MajlisError
from agenda.messages import Many
from agenda.messages import operator as words
from bot.ports import EventRecord, Store


@asynccontextmanager
async def stored_event(data: Path, event: str) -> AsyncIterator[tuple[Store, EventRecord]]:
    """Give the store in *data* and the event in it; say which there are if it is not."""
    from bot.adapters.store.reading import read_store  # noqa: PLC0415 -- slow import

    async with read_store(data) as store:
        events = () if store is None else await store.events()
        if store is None or not events:
            raise MajlisError(words.NO_EVENTS(directory=str(data)))
        found = next((one for one in events if one.id == event), None)
        if found is None:
            known = tuple(one.id for one in events)
            raise MajlisError(words.NO_SUCH_EVENT(event=event, known=Many(known)))
        yield store, found


def write_files(out: Path, files: dict[str, bytes]) -> tuple[Path, ...]:
    """Write files to a directory, which is made if it is not there, and give their paths."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (out / name).write_bytes(content)
    except OSError:
        raise MajlisError(words.NOT_WRITABLE(directory=str(out))) from None
    return tuple(out / name for name in files)
