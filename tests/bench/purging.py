"""How long it takes to purge a busy event from a large store, and what is left of it."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.adapters.clock import WallClock
from bot.adapters.store import open_store
from bot.adapters.store.archive import REPORTS, FileArchive
from bot.adapters.store.scanning import FileSearcher
from bot.adapters.store.vault import KEYS, FileVault
from bot.ports import Shelf, Store
from bot.services.purge import Purger
from tests.adapters.busy_event import EVENT, freeze, live_through, record, write_book

GOAL: Final = 5.0
"""Seconds for everything: the key, the rows, the file written anew, and the search."""

SIZE: Final = 100_000_000
ONE: Final = 200_000


@dataclass(frozen=True, slots=True)
class Purging:
    """A purge of a store of so many *bytes*, of which *stays* belong to other events."""

    size: int
    stays: int
    seconds: float
    traces: Mapping[str, int]

    @property
    def good(self) -> bool:
        """Whether it was quick enough and left nothing."""
        return self.seconds <= GOAL and not self.traces


async def measure(share: float) -> Purging:
    """Purge an event that takes a *share* of the store."""
    with TemporaryDirectory() as made:
        directory = Path(made)
        vault = FileVault(directory / KEYS)
        store = await open_store(directory, durable=False, vault=vault)
        await live_through(store)
        await write_book(store)
        await freeze(store, directory)
        await store.save_event(record("april", people=0))
        await _grow(store, EVENT, SIZE * share)
        await _grow(store, "april", SIZE * (1 - share))
        before = _size(directory)
        began = time.perf_counter()
        purged = await _purger(store, vault, directory).purge(EVENT)
        seconds = time.perf_counter() - began
        after = _size(directory)
        await store.close()
    return Purging(before, after, seconds, purged.traces)


async def _grow(store: Store, event: str, size: float) -> None:
    """Keep so many bytes for an event; sealing makes of three bytes four."""
    for number in range(round(size * 3 / 4 / ONE)):
        await store.keep(event, Shelf.BALLOTS, f"{number}", "said by nobody; " * (ONE // 16))


def _size(directory: Path) -> int:
    return sum(one.stat().st_size for one in directory.glob("majlis.sqlite3*"))


def _purger(store: Store, vault: FileVault, directory: Path) -> Purger:
    async def is_frozen(_event: str) -> bool:
        return True

    return Purger(
        store,
        vault,
        FileArchive(directory / REPORTS),
        WallClock(),
        is_frozen=is_frozen,
        searcher=FileSearcher(directory),
        ticking=time.monotonic,
    )
