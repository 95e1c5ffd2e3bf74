"""What closes what is about people, and what keeps what is left when they are gone."""

from collections.abc import Mapping
from typing import Protocol


class VaultError(Exception):
    """What is sealed cannot be opened: the key is gone, or it was tampered with."""


class Vault(Protocol):
    """Keeps one key for each event, apart from the store; who has no key can read nothing."""

    def seal(self, event: str, plain: bytes) -> str:
        """Close something under the event's key, which is made if there is none yet."""
        ...

    def unseal(self, event: str, sealed: str) -> bytes:
        """Open what was sealed for an event, or raise `VaultError`."""
        ...

    def mark(self, event: str, text: str) -> str:
        """Give a keyed hash of a text: the same for the same text as long as the key exists."""
        ...

    def destroy(self, event: str) -> None:
        """Destroy the key of an event, and with it all that it closes; a missing one is fine."""
        ...


class Archive(Protocol):
    """Keeps the files of events whose book is frozen: what stays when everything else is gone."""

    async def store(self, event: str, files: Mapping[str, bytes]) -> None:
        """Keep files of an event, all or none of them, in place of those it had."""
        ...

    async def files(self, event: str) -> Mapping[str, bytes]:
        """Give the files of an event by name, in order; none if nothing was kept."""
        ...
