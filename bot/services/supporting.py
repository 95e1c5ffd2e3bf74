"""Which recommendations participants support: one mark each, and only counts are kept for long."""

import asyncio
import json
from collections import Counter
from collections.abc import Collection, Mapping

from agenda.book import Book
from agenda.errors import RefusedError
from agenda.messages import notes as words
from agenda.statements import Statement, StatementKind
from bot.ports import Shelf, Store, Vault
from bot.services.notebook import Notebook
from bot.services.reception import Asker
from bot.services.running import Running
from bot.services.whereabouts import refuse_strangers

_ONLY = "ballots"


class Supporting:
    """Keeps who supports what under marks that only the event's key can make.

    A mark is a keyed hash of a member and a statement: whoever reads the store finds no member in
    it, and once the book is frozen all marks are gone.
    """

    def __init__(self, notebook: Notebook, store: Store, vault: Vault) -> None:
        """Use these."""
        self._notebook, self._store, self._vault = notebook, store, vault
        self._turn = asyncio.Lock()

    async def offered(
        self, running: Running, asker: Asker
    ) -> tuple[tuple[Statement, ...], frozenset[str]]:
        """Give all recommendations that are shown, and the ids of those somebody supports."""
        refuse_strangers(running, asker)
        book = await self._notebook.book(running.record.id)
        if book.frozen:
            raise RefusedError(words.FROZEN())
        found = recommendations_in(book)
        ballots = await self._ballots(running.record.id)
        own = {
            one.id for one in found if self._mark(running, asker, one.id) in ballots.get(one.id, ())
        }
        return found, frozenset(own)

    async def support(
        self, running: Running, asker: Asker, shown: Collection[str], chosen: Collection[str]
    ) -> int:
        """Support the *chosen* of the recommendations that were *shown*, and not the others."""
        event = running.record.id
        async with self._turn:
            found, _ = await self.offered(running, asker)
            known = {one.id for one in found} & set(shown)
            ballots = await self._ballots(event)
            for one in sorted(known):
                mark, marks = self._mark(running, asker, one), ballots.setdefault(one, set())
                (marks.add if one in chosen else marks.discard)(mark)
            await self._store.keep(event, Shelf.BALLOTS, _ONLY, _dumped(ballots))
        return len(known & set(chosen))

    async def counted(self, event: str) -> Counter[str]:
        """Count the marks of each recommendation."""
        return Counter({one: len(marks) for one, marks in (await self._ballots(event)).items()})

    async def forget(self, event: str) -> None:
        """Keep no mark any longer."""
        async with self._turn:
            await self._store.drop(event, Shelf.BALLOTS, _ONLY)

    async def _ballots(self, event: str) -> dict[str, set[str]]:
        kept = (await self._store.kept(event, Shelf.BALLOTS)).get(_ONLY, "{}")
        return {one: set(marks) for one, marks in json.loads(kept).items()}

    def _mark(self, running: Running, asker: Asker, statement_id: str) -> str:
        return self._vault.mark(running.record.id, f"support/{asker.member}/{statement_id}")


def recommendations_in(book: Book) -> tuple[Statement, ...]:
    """Give the recommendations of all rooms that are shown, in the order of their random ids."""
    return tuple(
        one for one in book.statements if one.shown and one.kind is StatementKind.RECOMMENDATION
    )


def _dumped(ballots: Mapping[str, Collection[str]]) -> str:
    return json.dumps({one: sorted(marks) for one, marks in sorted(ballots.items()) if marks})
