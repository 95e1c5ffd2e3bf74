"""A purge that is killed anywhere is ended by the next one, and nothing of anybody is left.

Run as a program, this is the process that is killed: it lives through an event and purges it.
`python -m tests.adapters.test_purge_kills --kills N` does so N times, and prints what was left.
"""

import asyncio
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.clock import WallClock
from bot.adapters.store import open_store
from bot.adapters.store.archive import REPORTS, FileArchive
from bot.adapters.store.identifiers import needles
from bot.adapters.store.scanning import FileSearcher, Scan
from bot.adapters.store.vault import KEYS, FileVault
from bot.services.notebook import Notebook
from bot.services.purge import Purger
from tests.adapters.busy_event import (
    EVENT,
    FIRST_MEMBER,
    freeze,
    live_through,
    plain_traces,
    roster,
    write_book,
)

ROOT: Final = Path(__file__).parents[2]
PEOPLE: Final = 60
LONGEST: Final = 5.0


async def purge(directory: Path) -> Mapping[str, int]:
    """Purge the event as the command does."""
    vault = FileVault(directory / KEYS)
    store = await open_store(directory, vault=vault)
    notebook = Notebook(store)

    async def is_frozen(event: str) -> bool:
        return (await notebook.book(event)).frozen

    purger = Purger(
        store,
        vault,
        FileArchive(directory / REPORTS),
        WallClock(),
        is_frozen=is_frozen,
        searcher=FileSearcher(directory),
        ticking=time.monotonic,
    )
    try:
        return (await purger.purge(EVENT, without_report=True)).traces
    finally:
        await store.close()


async def live_and_purge(directory: Path, times: int) -> None:
    """Be the process that is killed."""
    store = await open_store(directory, durable=False)
    sys.stdout.write("living\n")
    sys.stdout.flush()
    await live_through(store, people=PEOPLE)
    await write_book(store, times)
    await freeze(store, directory)
    await store.close()
    sys.stdout.write("purging\n")
    sys.stdout.flush()
    await purge(directory)
    sys.stdout.write("purged\n")
    sys.stdout.flush()


def kill_at(directory: Path, waits_for: str, seconds: float) -> str:
    """Let the process come to a word, kill it later, and give the last word it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.adapters.test_purge_kills", str(directory)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in iter(process.stdout.readline, ""):
        if line.strip() == waits_for:
            break
    time.sleep(seconds)  # noqa: TID251 -- another process, in real time
    process.send_signal(signal.SIGKILL)
    rest = process.communicate(timeout=30)[0].split()
    return rest[-1] if rest else waits_for


def purge_after(directory: Path) -> tuple[Mapping[str, int], list[str], float]:
    """Purge what is left; give what a scan and a plain search then find, and the seconds."""
    began = time.process_time()
    asyncio.run(purge(directory))
    took = time.process_time() - began
    found = Scan(needles(roster(PEOPLE), [], [])).directory(directory, lambda _share: None)
    texts = {
        str(file.relative_to(directory)): file.read_bytes().lower()
        for file in directory.rglob("*")
        if file.is_file()
    }
    plain = [
        name for name, text in texts.items() for one in plain_traces(roster(PEOPLE)) if one in text
    ]
    return found, plain, took


@pytest.mark.parametrize(
    ("word", "seconds"), [("living", 0.4), ("purging", 0.0), ("purging", 0.03), ("purging", 0.06)]
)
def test_a_kill_at_any_moment_leaves_nothing_that_the_next_purge_does_not_find(
    tmp_path: Path, word: str, seconds: float
) -> None:
    kill_at(tmp_path, word, seconds)
    found, plain, took = purge_after(tmp_path)

    assert found == {}
    assert plain == []
    assert took <= LONGEST
    assert not list(tmp_path.rglob("*.key*"))


async def test_opening_ends_a_purge_that_was_interrupted(tmp_path: Path) -> None:
    store = await open_store(tmp_path, durable=False)
    await live_through(store, people=5)
    await store.write_note(f"purging/{EVENT}", "")
    await store.close()
    assert (tmp_path / KEYS / f"{EVENT}.key").exists()

    again = await open_store(tmp_path)

    assert await again.events() == ()
    assert await again.people(EVENT) == {}
    assert await again.note(f"purging/{EVENT}") is None
    assert not (tmp_path / KEYS / f"{EVENT}.key").exists()
    await again.close()


async def test_a_search_would_find_what_a_purge_removes(tmp_path: Path) -> None:
    """The searches above prove something only if they find what is not sealed."""
    store = await open_store(tmp_path, durable=False)
    await live_through(store, people=5)  # whose languages are kept under their accounts
    await store.close()

    found = Scan(needles(roster(5), [FIRST_MEMBER], [])).directory(tmp_path, lambda _share: None)
    assert {*found} == {"majlis.sqlite3"}


def campaign(kills: int) -> int:
    """Kill so many times at random moments, and give how many left something."""
    chance, bad, slowest = random.Random(kills), 0, 0.0
    for number in range(1, kills + 1):
        word = chance.choice(["living", "purging", "purging"])
        seconds = chance.uniform(0, 2.5 if word == "living" else 0.6)
        with tempfile.TemporaryDirectory() as directory:
            last = kill_at(Path(directory), word, seconds)
            found, plain, took = purge_after(Path(directory))
        slowest, bad = max(slowest, took), bad + bool(found or plain)
        sys.stdout.write(f"{number}: {word}+{seconds:.3f} s, {last}: {dict(found)} {plain}\n")
    sys.stdout.write(f"{kills} kills: {bad} left something; slowest purge {slowest:.2f} s\n")
    return bad


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--kills", number]:
            sys.exit(campaign(int(number)) > 0)
        case [directory]:
            asyncio.run(live_and_purge(Path(directory), 200))
