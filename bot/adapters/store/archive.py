"""The files of frozen books: a directory for each event, whole or not there at all."""

import asyncio
import os
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from bot.adapters.store.directory import OURS, settle

REPORTS: Final = "reports"
"""The directory of these files, beside that of the keys."""


class FileArchive:
    """Keeps the files of an event in a directory of its name, under *directory*.

    They are written beside it, and take the place of the older ones once they are all on the disk.
    The older ones step aside for a moment; if the process ends just then, the new ones are taken
    from beside it, because they are complete.
    """

    def __init__(self, directory: Path) -> None:
        """Use a directory, which is made when it is needed."""
        self._directory = directory

    async def store(self, event: str, files: Mapping[str, bytes]) -> None:
        """Keep files of an event, all or none of them, in place of those it had."""
        for name in (event, *files):
            _refuse_path(name)
        await asyncio.shield(asyncio.to_thread(self._store, event, dict(files)))

    async def files(self, event: str) -> Mapping[str, bytes]:
        """Give the files of an event by name, in order; none if nothing was kept."""
        _refuse_path(event)
        return await asyncio.to_thread(self._files, event)

    def _store(self, event: str, files: Mapping[str, bytes]) -> None:
        place, new, old = self._places(event)
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._finish(event)
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        for name, content in files.items():
            _write(new / name, content)
        settle(new)
        if place.exists():
            place.rename(old)
        new.rename(place)
        settle(self._directory)
        shutil.rmtree(old, ignore_errors=True)

    def _finish(self, event: str) -> None:
        """Finish what an ended process has begun."""
        place, new, old = self._places(event)
        if old.exists() and not place.exists():
            new.rename(place)
        shutil.rmtree(old, ignore_errors=True)

    def _files(self, event: str) -> dict[str, bytes]:
        place, new, old = self._places(event)
        whole = new if old.exists() and not place.exists() else place
        if not whole.exists():
            return {}
        return {one.name: one.read_bytes() for one in sorted(whole.iterdir())}

    def _places(self, event: str) -> tuple[Path, Path, Path]:
        """Name where files are, where they are written, and where older ones step aside to."""
        at = self._directory
        return at / event, at / f".{event}.new", at / f".{event}.old"


def _write(file: Path, content: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OURS)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _refuse_path(name: str) -> None:
    if not name or name.startswith(".") or "\0" in name or PurePosixPath(name).name != name:
        raise ValueError("the name of a file must not lead elsewhere")
