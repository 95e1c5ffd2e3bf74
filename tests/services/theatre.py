"""A guild in memory, the bot's services in it, and a clock that jumps from ring to ring."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Final

from agenda.model import Event
from agenda.roster import Roster
from agenda.state import Level
from agenda.text import Text
from bot.adapters.rehearsal.clock import SilentAlarm, StillClock
from bot.adapters.rehearsal.memory_guild import MemoryGuild
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.ports import PlatformError
from bot.services.conductor import Conductor
from bot.services.latecomers import Latecomers
from bot.services.office import Office, UploadedFile
from bot.services.overview import Overview
from bot.services.reception import Asker, Reception
from bot.services.running import Running
from bot.services.stage import Stage
from bot.services.usher import Usher
from tests.domain.workshops import at

GUILD: Final = 1
LOADED: Final = at("18:00", day=0)


def agenda_of(event: Event) -> bytes:
    """Write an event as the file of an agenda; every JSON is YAML."""

    def written(value: object) -> str | dict[str, str]:
        match value:
            case Text():
                return {language: value.in_language(language) for language in value.languages}
            case time():
                return f"{value:%H:%M}"
            case _:
                return str(value)

    fields = event.model_dump(by_alias=True, exclude_defaults=True)
    return json.dumps(fields, default=written).encode()


def roster_of(people: Roster) -> bytes:
    rows = [one.model_dump(mode="json", exclude_defaults=True) for one in people]
    return json.dumps(rows).encode()


@dataclass
class Trouble:
    """Lets chosen requests fail: the *times* next ones of each kind."""

    times: dict[str, int] = field(default_factory=dict)
    lasting: bool = False
    asked: list[str] = field(default_factory=list)

    async def __call__(self, moment: str) -> None:
        """Fail, if a failure of this request is still due."""
        self.asked.append(moment)
        if self.times.get(moment, 0) > 0:
            self.times[moment] -= 1
            what = f"{moment} fails"
            raise PlatformError(what, lasting=self.lasting)


@dataclass
class Theatre:
    """Everything that runs in a guild; `restart` loses all but the guild and the store."""

    clock: StillClock = field(default_factory=lambda: StillClock(LOADED))
    store: MemoryStore = field(default_factory=MemoryStore)
    alarm: SilentAlarm = field(default_factory=SilentAlarm)
    at_once: bool = True
    guild: MemoryGuild = field(init=False)
    conductor: Conductor = field(init=False)
    reception: Reception = field(init=False)
    stage: Stage = field(init=False)
    overview: Overview = field(init=False)
    office: Office = field(init=False)
    usher: Usher = field(init=False)

    def __post_init__(self) -> None:
        """Begin with an empty guild."""
        self.guild = MemoryGuild(self.clock)
        self._furnish()

    def _furnish(self) -> None:
        self.conductor = Conductor(
            self.guild, self.store, self.clock, self.alarm, at_once=self.at_once
        )
        self.stage = Stage(self.conductor, self.store, self.clock)
        self.overview = Overview(self.guild, self.clock, self._nowhere, self._nowhere)
        self.usher = Usher(self.conductor, self.store, self.clock)
        latecomers = Latecomers(self.usher, self.clock)
        self.reception = Reception(self.conductor, self.store, self.clock, latecomers)
        self.office = Office(self.conductor, self.store, self.clock, self.usher)

    async def _nowhere(self, _running: Running) -> frozenset[str]:
        return frozenset()

    async def restart(self) -> None:
        self._furnish()
        await self.conductor.start()

    async def load(self, event: Event, people: Roster | None = None) -> Running:
        """Load an event as an organiser does."""
        roster = UploadedFile("people.json", roster_of(people)) if people else None
        await self.office.load(GUILD, UploadedFile("agenda.yaml", agenda_of(event)), roster)
        return self.conductor.events[event.id]

    async def until(self, moment: datetime) -> None:
        """Let time pass: tick whenever the alarm rings, and once at the moment itself."""
        while self.alarm.rings is not None and self.alarm.rings <= moment:
            self.clock.jump(self.alarm.rings)
            await self.conductor.tick()
        self.clock.jump(moment)
        await self.conductor.tick()

    async def settle(self) -> None:
        """Let everything be made ahead that can be."""
        await self.until(self.clock.now() + timedelta(seconds=30))

    def place(self, key: str, event: str = "week") -> int:
        """Give the id of a place by its key."""
        places = self.conductor.events[event].channels()
        return int(places[key].removeprefix("<#").removesuffix(">"))

    def level(self, member: int, key: str, event: str = "week") -> Level:
        """Tell what a member may do in a place."""
        return self.guild.can(member, self.place(key, event))

    def said_in(self, key: str, event: str = "week") -> list[str]:
        return list(self.guild.said_in(self.place(key, event)))

    def requests(self) -> int:
        return len(self.guild.requests)


def asker(member: int, handle: str = "", *, manages: bool = False) -> Asker:
    return Asker(member, handle or f"person{member}", manages=manages)


Wish = Callable[[], Awaitable[object]]
NEVER: Final = datetime(2100, 1, 1, tzinfo=UTC)
