"""The notebook of each event: its book of statements, changed by one hand at a time."""

import asyncio
from collections import defaultdict
from collections.abc import Callable

from agenda.book import Book
from bot.ports import Shelf, Store

_ONLY = "book"
"""The whole book is kept as one thing, so that nothing tells in which order it grew."""


class Notebook:
    """Reads and changes the books of events; what two people change at once is never lost."""

    def __init__(self, store: Store) -> None:
        """Keep the books in this *store*."""
        self._store = store
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def book(self, event: str) -> Book:
        """Give the book of an event; an empty one if nothing is in it yet."""
        kept = (await self._store.kept(event, Shelf.BOOK)).get(_ONLY)
        return Book() if kept is None else Book.model_validate_json(kept)

    async def is_frozen(self, event: str) -> bool:
        """Tell whether the book of an event is closed."""
        return (await self.book(event)).frozen

    async def change(self, event: str, change: Callable[[Book], Book]) -> Book:
        """Change the book of an event and give it as it is now; a refusal changes nothing."""
        async with self._turns[event]:
            before = await self.book(event)
            after = change(before)
            if after != before:
                await self._store.keep(event, Shelf.BOOK, _ONLY, after.model_dump_json())
        return after
