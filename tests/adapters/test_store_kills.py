"""What other processes may do to the store, or have done to them.

Run as a program, this is the process that the tests kill.
"""

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import IO, Final

import pytest

from agenda.errors import SettingError
from agenda.messages import store as words
from agenda.state import Effect, Outcome
from bot.adapters.store import open_store
from bot.ports import Entry, EntryKind

ROOT: Final = Path(__file__).parents[2]
MONDAY: Final = datetime(2020, 6, 15, 7, 0, tzinfo=UTC)


async def test_what_was_acknowledged_survives_every_kill(
    tmp_path: Path, nursery: "Nursery"
) -> None:
    chance, acknowledged = random.Random(20), set[str]()
    for number in range(20):
        writer = nursery.start_writer(tmp_path, str(number))
        acknowledged |= writer.kill_after(chance.randrange(40))

        store = await open_store(tmp_path)
        kept = list(await store.ledger("week"))
        assert [one.key for one in await store.entries("week")] == kept
        assert acknowledged <= set(kept)
        assert len(kept) <= len(acknowledged) + number + 1
        await store.close()


async def test_a_kill_while_the_file_is_being_made_leaves_nothing_in_the_way(
    tmp_path: Path, nursery: "Nursery"
) -> None:
    chance = random.Random(20)
    for number in range(20):
        directory = tmp_path / str(number)
        writer = nursery.start_writer(directory, "one")
        pause(chance.uniform(0, 0.06))
        acknowledged = writer.kill_after(0)

        store = await open_store(directory)
        assert acknowledged <= set(await store.ledger("week"))
        await store.close()


async def test_a_second_process_is_told_who_has_the_directory(
    tmp_path: Path, nursery: "Nursery"
) -> None:
    writer = nursery.start_writer(tmp_path, "one")
    writer.wait_for_one()

    with pytest.raises(SettingError) as refused:
        await open_store(tmp_path)

    assert refused.value.message == words.HELD(
        directory=str(tmp_path), pid=str(writer.pid), host=socket.gethostname()
    )
    writer.kill_after(0)
    await (await open_store(tmp_path)).close()


def test_a_process_that_forgot_to_close_still_ends(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, __file__, "forget", tmp_path],
        env=environment(),
        timeout=30,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "forgot\n", "")


def test_reopening_takes_no_time_for_migrations(tmp_path: Path) -> None:
    for expected in ("True\n", "False\n"):
        done = subprocess.run(
            [sys.executable, "-c", IMPORTS_ALEMBIC, tmp_path],
            env=environment(),
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == expected


def entry(key: str, **facts: object) -> Entry:
    return Entry(MONDAY, EntryKind.NOTICE_SAID, key, facts)


def pause(seconds: float) -> None:
    time.sleep(seconds)  # noqa: TID251 -- another process, in real time


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}


IMPORTS_ALEMBIC: Final = """
import asyncio, sys
from pathlib import Path
from bot.adapters.store import open_store

async def main():
    await (await open_store(Path(sys.argv[1]))).close()

asyncio.run(main())
print("alembic" in sys.modules)
"""


class Writer:
    """A process that writes and tells what is kept, until it is killed."""

    def __init__(self, lines: IO[str]) -> None:
        self._lines = lines
        self._told = set[str]()
        self.pid = int(self._lines.readline())

    def wait_for_one(self) -> None:
        self._told.add(self._lines.readline().strip())

    def kill_after(self, acknowledged: int) -> set[str]:
        """Kill it when it has told of so many; give all it told of."""
        for _ in range(acknowledged):
            self.wait_for_one()
        os.kill(self.pid, signal.SIGKILL)
        self._told.update(line.strip() for line in iter(self._lines.readline, "dead\n"))
        return self._told


class Nursery:
    """A process in which everything is loaded, and which is quickly doubled."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, "nursery"],
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start_writer(self, directory: Path, name: str) -> Writer:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{name} {directory}\n")
        self._process.stdin.flush()
        return Writer(self._process.stdout)

    def close(self) -> None:
        self._process.communicate(timeout=10)


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    opened = Nursery()
    yield opened
    opened.close()


def be_a_nursery() -> None:
    for line in sys.stdin:
        name, directory = line.strip().split(" ", 1)
        child = os.fork()
        if child == 0:
            tell(str(os.getpid()))
            asyncio.run(write(Path(directory), name))
        os.waitpid(child, 0)
        tell("dead")


async def write(directory: Path, name: str) -> None:
    store = await open_store(directory)
    for n in count():
        key = f"{name}/{n}"
        await store.finish("week", key, Effect(MONDAY, Outcome.DONE, n), entry(key))
        tell(key)


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def forget(directory: Path) -> None:
    """Open the store and write, but neither wait for it nor close."""
    store = await open_store(directory)
    await store.write_note("commands", "e3b0c4")
    unwaited = asyncio.create_task(store.write_note("commands", "98fc1c"))
    await asyncio.wait([unwaited], timeout=0)
    tell("forgot")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["forget", directory]:
            asyncio.run(forget(Path(directory)))
        case _:
            be_a_nursery()
