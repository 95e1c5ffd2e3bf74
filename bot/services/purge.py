"""Removes all that is kept about the people of an event, once its reports are written."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from pydantic import TypeAdapter

from agenda.errors import RefusedError, SettingError
from agenda.messages import purge as words
from agenda.roster import Participant, Roster
from bot.ports import PURGING, Archive, Clock, EventRecord, Shelf, Store, Vault
from bot.services.audit import Decided, Role

_PEOPLE = TypeAdapter(tuple[Participant, ...])

Advance = Callable[[float], None]
Searching = Callable[[Advance], Awaitable[Mapping[str, int]]]
"""Looks through all files, and gives how often what is looked for stands in each."""


class Searcher(Protocol):
    """Gets ready to look for the people of a roster and their accounts.

    What stands in the *public* texts may be told, and is no trace.
    """

    def __call__(self, roster: Roster, members: Iterable[int], public: Iterable[str]) -> Searching:
        """Take down what to look for, before it is destroyed."""
        ...


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge found at its end: *traces* by file, and how many *seconds* it took.

    It has not *searched* if the names could not be read any more.
    """

    traces: Mapping[str, int]
    seconds: float
    searched: bool = True


class _People(NamedTuple):
    roster: Roster
    members: frozenset[int]
    """Accounts that no other event on the same server knows."""


class Purger:
    """Purges events of a *store*: the key first, so that the rest is only tidying up.

    *is_frozen* tells whether the book of an event is closed. Whatever holds an event in memory has
    to let go of it before.
    """

    def __init__(  # noqa: PLR0913 -- everything that keeps something, and what looks for it
        self,
        store: Store,
        vault: Vault,
        archive: Archive,
        clock: Clock,
        *,
        is_frozen: Callable[[str], Awaitable[bool]],
        searcher: Searcher,
        ticking: Callable[[], float],
    ) -> None:
        """Use these."""
        self._store, self._vault, self._archive, self._clock = store, vault, archive, clock
        self._is_frozen, self._searcher, self._ticking = is_frozen, searcher, ticking

    async def refuse_early(self, event: str) -> None:
        """Refuse as long as the book is open, or its reports are not kept."""
        try:
            frozen = await self._is_frozen(event)
        except SettingError:  # nobody can open the book any more, so nobody can close it
            return
        if not frozen:
            raise RefusedError(words.NOT_FROZEN(event=event))
        if not await self._archive.files(event):
            raise RefusedError(words.NO_REPORTS(event=event))

    async def purge(
        self, event: str, advance: Advance = lambda _share: None, *, without_report: bool = False
    ) -> Purged:
        """Remove an event, and look for what may be left; once begun, it is always finished."""
        if not without_report:
            await self.refuse_early(event)
        began = self._ticking()
        search = await self._search(event)
        advance(0.1)
        await self._store.write_note(PURGING + event, "")
        self._vault.destroy(event)
        await self._store.purge(event)
        advance(0.5)
        traces = await search(lambda share: advance(0.5 + share / 2)) if search else {}
        await self._note_down(event)
        return Purged(traces, self._ticking() - began, searched=search is not None)

    async def _search(self, event: str) -> Searching | None:
        """Take down whom to look for, and forget languages that no other event needs."""
        try:
            records = await self._store.events()
            record = next((one for one in records if one.id == event), None)
            if record is None:
                return None
            people = await self._people(record, records)
        except SettingError:
            return None
        search = self._searcher(people.roster, people.members, (record.agenda,))
        for member in people.members:
            await self._store.forget_language(record.guild, member)
        return search

    async def _people(self, record: EventRecord, records: Iterable[EventRecord]) -> _People:
        listed = _PEOPLE.validate_json(record.roster) if record.roster else ()
        given = {one.discord_id for one in listed if one.discord_id is not None}
        elsewhere = set[int]()
        for other in records:
            if other.id != record.id and other.guild == record.guild:
                elsewhere |= await self._accounts(other.id)
        members = (given | await self._accounts(record.id)) - elsewhere
        people = (one.model_copy(update={"discord_id": None}) for one in listed)
        return _People(Roster(participants=tuple(people)), frozenset(members))

    async def _accounts(self, event: str) -> set[int]:
        """Give the accounts of people, also of those who asked to be let in."""
        found = {*(await self._store.people(event)).values()}
        for shelf in (Shelf.ACCEPTED, Shelf.STRANGERS):
            found |= {int(key) for key in await self._store.kept(event, shelf) if key.isdigit()}
        return found

    async def _note_down(self, event: str) -> None:
        """Count the purge among the decisions; the store keeps these."""
        day = self._clock.now().date().isoformat()
        key = f"{day}/{Role.ORGANISER}/{Decided.PURGED}"
        so_far = int((await self._store.kept(event, Shelf.AUDIT)).get(key, "0"))
        await self._store.keep(event, Shelf.AUDIT, key, str(so_far + 1))
