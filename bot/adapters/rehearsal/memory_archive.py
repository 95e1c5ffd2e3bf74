"""The files of frozen books in memory: the same promises, for as long as the object lives."""

from collections.abc import Mapping
from pathlib import PurePosixPath


class MemoryArchive:
    """Keeps files in a dictionary."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._files: dict[str, dict[str, bytes]] = {}

    async def store(self, event: str, files: Mapping[str, bytes]) -> None:
        """Keep files of an event, all or none of them, in place of those it had."""
        for name in (event, *files):
            _refuse_path(name)
        self._files[event] = {name: bytes(files[name]) for name in sorted(files)}

    async def files(self, event: str) -> Mapping[str, bytes]:
        """Give the files of an event by name, in order; none if nothing was kept."""
        _refuse_path(event)
        return dict(self._files.get(event, {}))


def _refuse_path(name: str) -> None:
    if not name or name.startswith(".") or "\0" in name or PurePosixPath(name).name != name:
        raise ValueError("the name of a file must not lead elsewhere")
