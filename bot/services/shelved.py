"""Small things of one kind that survive a restart: read once, then written through."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from agenda.text import Frozen
from bot.ports import Shelf, Store

Kept = TypeVar("Kept", bound=Frozen)


class Shelved(Generic[Kept]):
    """What is kept on a *shelf* of the *store*, as values of one *kind*, by event and key."""

    def __init__(self, store: Store, shelf: Shelf, kind: type[Kept]) -> None:
        """Use this shelf; nobody else writes on it."""
        self._store, self._shelf, self._kind = store, shelf, kind
        self._known: dict[str, dict[str, Kept]] = {}

    async def all(self, event: str) -> Mapping[str, Kept]:
        """Give everything of an event, the one first kept first."""
        return dict(await self._of(event))

    async def get(self, event: str, key: str) -> Kept | None:
        """Give one thing, if it is there."""
        return (await self._of(event)).get(key)

    async def keep(self, event: str, key: str, value: Kept) -> None:
        """Keep something in place of what has the same key; durable when this returns."""
        known = await self._of(event)
        await self._store.keep(event, self._shelf, key, value.model_dump_json())
        known[key] = value

    async def drop(self, event: str, key: str) -> None:
        """Keep something no longer; one that is gone already is fine."""
        known = await self._of(event)
        await self._store.drop(event, self._shelf, key)
        known.pop(key, None)

    def let_go(self, event: str) -> None:
        """Hold nothing of an event any more."""
        self._known.pop(event, None)

    async def _of(self, event: str) -> dict[str, Kept]:
        if event not in self._known:
            kept = await self._store.kept(event, self._shelf)
            read = {key: self._kind.model_validate_json(text) for key, text in kept.items()}
            self._known.setdefault(event, read)
        return self._known[event]
