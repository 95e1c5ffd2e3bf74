"""A purge: only what is frozen goes, the key goes first, and what is left is looked for."""

from collections.abc import Awaitable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from agenda.errors import RefusedError
from agenda.messages import purge as words
from agenda.roster import Roster
from bot.adapters.rehearsal.clock import StillClock
from bot.adapters.rehearsal.memory_archive import MemoryArchive
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.rehearsal.memory_vault import MemoryVault
from bot.ports import PURGING, EventRecord, Shelf, VaultError
from bot.services.purge import Advance, Purger, Searching

AT = datetime(2020, 6, 18, 16, 30, tzinfo=UTC)
ROSTER = '[{"id": "p1", "name": "Amina", "discord_id": 11}, {"id": "p2", "name": "Karim"}]'
WEEK = EventRecord("week", 7, "title: Week", ROSTER, AT)


class Searched:
    """Takes down for whom it was to look, and finds what it is told to find."""

    def __init__(self, house: "House", finds: Mapping[str, int]) -> None:
        self._house, self._finds = house, finds
        self.names: list[str | None] = []
        self.members: frozenset[int] = frozenset()
        self.public: tuple[str, ...] = ()
        self.at_search: tuple[bool, bool] | None = None

    def __call__(self, roster: Roster, members: Iterable[int], public: Iterable[str]) -> Searching:
        self.names = [one.name for one in roster]
        self.members, self.public = frozenset(members), tuple(public)
        return self._search

    async def _search(self, advance: Advance) -> Mapping[str, int]:
        advance(1.0)
        self.at_search = (await self._house.has_key(), bool(await self._house.store.events()))
        return self._finds


class House:
    """Everything that a purge touches, with an event in it."""

    def __init__(self, finds: Mapping[str, int] | None = None) -> None:
        self.store, self.vault, self.archive = MemoryStore(), MemoryVault(), MemoryArchive()
        self.frozen = True
        self.searched = Searched(self, finds or {})
        self._sealed = self.vault.seal("week", b"a key")
        seconds = count(100)
        self.purger = Purger(
            self.store,
            self.vault,
            self.archive,
            StillClock(AT),
            is_frozen=self._is_frozen,
            searcher=self.searched,
            ticking=lambda: float(next(seconds)),
        )

    async def furnish(self) -> None:
        await self.store.save_event(WEEK)
        await self.store.bind_person("week", "p2", 12)
        await self.store.keep("week", Shelf.STRANGERS, "13", "{}")
        for member in (11, 12, 13, 14):
            await self.store.choose_language(7, member, "fr")
        await self.archive.store("week", {"report-en.md": b"# Findings"})

    async def has_key(self) -> bool:
        try:
            self.vault.unseal("week", self._sealed)
        except VaultError:
            return False
        return True

    async def _is_frozen(self, _event: str) -> bool:
        return self.frozen


@pytest.fixture
async def house() -> House:
    made = House()
    await made.furnish()
    return made


async def test_a_purge_leaves_the_reports_and_a_count_of_itself(house: House) -> None:
    purged = await house.purger.purge("week")

    assert purged.traces == {}
    assert purged.searched
    assert purged.seconds == 1.0
    assert await house.archive.files("week") == {"report-en.md": b"# Findings"}
    assert await house.store.events() == ()
    assert await house.store.kept("week", Shelf.AUDIT) == {"2020-06-18/organiser/purged": "1"}
    assert not await house.has_key()
    assert await house.store.note(f"{PURGING}week") is None


async def test_whom_to_look_for_is_known_before_anything_is_destroyed(house: House) -> None:
    await house.purger.purge("week")

    assert house.searched.names == ["Amina", "Karim"]
    assert house.searched.members == {11, 12, 13}
    assert house.searched.public == ("title: Week",)
    assert house.searched.at_search == (False, False), "it looks when key and event are gone"


async def test_what_is_found_is_told_by_file() -> None:
    house = House({"old.log": 3})
    await house.furnish()

    assert (await house.purger.purge("week")).traces == {"old.log": 3}


async def refused(purge: Awaitable[object]) -> RefusedError:
    with pytest.raises(RefusedError) as error:
        await purge
    return error.value


async def test_an_open_book_is_not_purged(house: House) -> None:
    house.frozen = False
    error = await refused(house.purger.purge("week"))

    assert error.message == words.NOT_FROZEN(event="week")
    assert await house.has_key()
    assert await house.store.events() == (WEEK,)


async def test_without_reports_nothing_is_purged_unless_that_is_wanted(house: House) -> None:
    await house.archive.store("week", {})
    error = await refused(house.purger.purge("week"))
    assert error.message == words.NO_REPORTS(event="week")
    assert await house.has_key()

    await house.purger.purge("week", without_report=True)

    assert not await house.has_key()
    assert await house.store.events() == ()


async def test_people_of_another_event_on_the_same_server_keep_their_accounts(
    house: House,
) -> None:
    await house.store.save_event(replace(WEEK, id="april", roster=""))
    await house.store.bind_person("april", "p9", 11)

    await house.purger.purge("week")

    assert house.searched.members == {12, 13}
    assert [one.member for one in await house.store.choices(7)] == [11, 14]


async def test_a_purge_may_be_asked_for_again(house: House) -> None:
    await house.purger.purge("week")
    again = await house.purger.purge("week")

    assert not again.searched, "nobody is known any more"
    assert await house.store.kept("week", Shelf.AUDIT) == {"2020-06-18/organiser/purged": "2"}


async def test_progress_only_grows_and_comes_to_its_end(house: House) -> None:
    shares: list[float] = []
    await house.purger.purge("week", shares.append)

    assert shares == sorted(shares)
    assert shares[-1] == 1.0
