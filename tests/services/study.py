"""A theatre in which notes are taken, and a store that may end the process at any step."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from agenda.book import Book
from agenda.model import Event
from agenda.roster import Roster
from agenda.statements import Statement, StatementKind
from bot.adapters.rehearsal.memory_archive import MemoryArchive
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.rehearsal.memory_vault import MemoryVault
from bot.ports import Shelf
from bot.services.aside import at_once_and_here
from bot.services.audit import Audit
from bot.services.consents import Consents
from bot.services.drafting import Drafting, Sheet, Written
from bot.services.herald import Herald
from bot.services.notebook import Notebook
from bot.services.reception import Asker
from bot.services.redactions import Redactions
from bot.services.reminding import Reminding
from bot.services.reports import Reports
from bot.services.reviewing import Reviewing
from bot.services.running import Running
from bot.services.supporting import Supporting
from tests.domain.workshops import at, breakout, event, person, roster, session
from tests.services.theatre import Theatre, asker

AMAL, BRUNO, CLARA, DARIO, ELIF = (asker(number) for number in (100, 101, 102, 103, 104))
ELSEWHERE = 7
"""A channel that belongs to no event."""

WEEK = event(
    (session("welcome", ("09:00", "09:45")), breakout("talks", ("10:00", "10:45"))),
    (breakout("more", ("10:00", "10:45"), topics=("east", "west")),),
    groups=("migrant", "expat"),
)
PEOPLE = roster(
    person("amal", group="migrant", handle="person100"),
    person("bruno", group="migrant", handle="person101"),
    person("clara", "rapporteur", group="migrant", handle="person102"),
    person("dario", "moderator", handle="person103"),
    person("elif", "rapporteur", group="migrant", handle="person104"),
)
"""Clara and Elif take notes in the same room, the one in the north."""


class EndedError(Exception):
    """The process ended."""


@dataclass
class MortalStore(MemoryStore):
    """Ends the process at one of its steps: before it is written, or right after."""

    steps_left: int | None = None

    def __post_init__(self) -> None:
        super().__init__()

    async def keep(self, event: str, shelf: Shelf, key: str, text: str) -> None:
        """Keep something, or end."""
        self._end()
        await super().keep(event, shelf, key, text)
        self._end()

    async def drop(self, event: str, shelf: Shelf, key: str) -> None:
        """Drop something, or end."""
        self._end()
        await super().drop(event, shelf, key)
        self._end()

    def _end(self) -> None:
        if self.steps_left is None:
            return
        if self.steps_left == 0:
            self.steps_left = None
            raise EndedError
        self.steps_left -= 1


@dataclass
class Study:
    """A theatre with everything that becomes of notes; `restart` loses all but what is kept."""

    theatre: Theatre
    seed: str = "notes"
    vault: MemoryVault = field(default_factory=MemoryVault)
    archive: MemoryArchive = field(default_factory=MemoryArchive)

    def __post_init__(self) -> None:
        theatre, chance = self.theatre, random.Random(self.seed).randbytes
        store, clock, herald = theatre.store, theatre.clock, Herald(theatre.guild)
        notebook, redactions = Notebook(store), Redactions()
        self.notebook, self.audit = notebook, Audit(store, clock)
        self.drafting = Drafting(
            notebook, redactions, self.audit, store, clock, chance, theatre.conductor.wake
        )
        self.reviewing = Reviewing(notebook, redactions, self.audit, herald, clock, chance)
        self.supporting = Supporting(notebook, store, self.vault)
        self.consents = Consents(notebook, self.audit, store)
        self.reports = Reports(
            *(notebook, self.supporting, self.consents, self.archive, self.audit),
            *(at_once_and_here, at_once_and_here),
        )
        self.reminding = Reminding(notebook, store, herald)
        theatre.conductor.errands += [redactions, self.drafting, self.reviewing, self.reminding]

    @property
    def running(self) -> Running:
        return self.theatre.conductor.events["week"]

    @property
    def store(self) -> MortalStore:
        assert isinstance(self.theatre.store, MortalStore)
        return self.theatre.store

    async def book(self) -> Book:
        return await self.notebook.book("week")

    async def said(self) -> list[str]:
        return [one.texts["en"] for one in (await self.book()).statements]

    async def kept(self, shelf: Shelf) -> Mapping[str, str]:
        return await self.theatre.store.kept("week", shelf)

    async def write(
        self, text: str, who: Asker = CLARA, kind: StatementKind = StatementKind.HIGHLIGHT
    ) -> Sheet:
        desk = self.drafting.desk(self.running, who, ELSEWHERE)
        return await self.drafting.write(self.running, who, desk, Written(kind, None, "en", text))

    async def keep(self, sheet: Sheet, who: Asker = CLARA) -> str:
        code = await self.drafting.confirm(self.running, who, sheet.draft.id)
        assert isinstance(code, str)
        return code

    async def note(self, text: str, who: Asker = CLARA) -> Statement:
        sheet = await self.write(text, who)
        await self.keep(sheet, who)
        found = (await self.book()).statement(sheet.draft.becomes)
        assert found is not None
        return found

    async def restart(self) -> None:
        self.seed += "."
        await self.theatre.restart()
        self.__post_init__()


async def study(clock: str = "10:10", of: Event = WEEK, people: Roster = PEOPLE) -> Study:
    theatre = Theatre(store=MortalStore())
    made = Study(theatre)
    for number, one in enumerate(people):
        theatre.guild.join(100 + number, one.handle or "")
    await theatre.load(of, people)
    await theatre.settle()
    await theatre.until(at(clock))
    return made
