"""A small world to crash in: a guild, a store and a clock in memory, and what one sees of them."""

import json
import re
from collections import Counter
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any, Protocol

from agenda.parse import parse_agenda
from bot.adapters.rehearsal.clock import SilentAlarm, StillClock
from bot.adapters.rehearsal.memory_guild import Interruption, MemoryGuild
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.ports import EventRecord
from bot.services.conductor import Conductor

EVENING_BEFORE = datetime(2020, 6, 14, 18, tzinfo=UTC)
QUIET = timedelta(seconds=60)
"""A cue is over when the next ring is at least this far away."""

AGENDA = (files("agenda") / "examples" / "mc2cm-2020.yaml").read_text(encoding="utf-8")
ROSTER = json.dumps(
    [
        {
            "id": f"P{number:02}",
            "handle": f"person{number}",
            "group": ("migrant", "expat")[number % 2],
            "part": {0: "moderator", 1: "interpreter", 2: "rapporteur"}.get(number, "participant"),
        }
        for number in range(8)
    ]
)


class CrashError(BaseException):
    """The process ends here."""


@dataclass
class Fate:
    """Counts the await points, and ends the process at one of them."""

    crash_at: int | None = None
    passed: int = 0

    async def __call__(self, _moment: str) -> None:
        """Pass one await point, or do not."""
        self.passed += 1
        if self.crash_at is not None and self.passed >= self.crash_at:
            raise CrashError


class MortalStore:
    """The store, with an await point before and after each transaction."""

    def __init__(self, store: MemoryStore, fate: Interruption) -> None:
        self._store, self._fate = store, fate

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)

        async def mortal(*arguments: Any) -> Any:
            await self._fate(f"{name}/before")
            result = await method(*arguments)
            await self._fate(f"{name}/after")
            return result

        return mortal


class Conducts(Protocol):
    """What is tried: the conductor, or the obvious design."""

    async def start(self) -> None: ...

    async def tick(self) -> None: ...


Design = Callable[[MemoryGuild, Any, StillClock, SilentAlarm], Conducts]


def our_design(guild: MemoryGuild, store: Any, clock: StillClock, alarm: SilentAlarm) -> Conducts:
    return Conductor(guild, store, clock, alarm, at_once=False)


@dataclass
class World:
    """What survives a crash: the guild, the store, the time."""

    clock: StillClock = field(default_factory=lambda: StillClock(EVENING_BEFORE))
    store: MemoryStore = field(default_factory=MemoryStore)
    guild: MemoryGuild = field(init=False)
    alarm: SilentAlarm = field(default_factory=SilentAlarm)

    def __post_init__(self) -> None:
        self.guild = MemoryGuild(self.clock)
        for number in range(8):
            self.guild.join(100 + number, f"person{number}")

    async def load(self) -> None:
        event = parse_agenda(AGENDA.encode()).event
        await self.store.save_event(EventRecord(event.id, 1, AGENDA, ROSTER, self.clock.now()))

    def copy(self) -> "World":
        twin = World(StillClock(self.clock.at))
        twin.alarm.set(self.alarm.rings)
        for own, other in ((self.store, twin.store), (self.guild, twin.guild)):
            kept = {name: _twin(value) for name, value in vars(own).items() if name not in _LINKS}
            vars(other).update(kept)
        return twin

    async def live(self, design: Design, fate: Fate) -> None:
        """Start a process and let it work until the next quiet time, or until its fate."""
        self.guild.interrupt = fate
        conductor = design(self.guild, MortalStore(self.store, fate), self.clock, self.alarm)
        await conductor.start()
        self.alarm.rings = self.clock.now()
        while self.alarm.rings is not None and self.alarm.rings < self.clock.now() + QUIET:
            self.clock.jump(self.alarm.rings)
            await conductor.tick()

    def picture(self) -> dict[str, Any]:
        """Show what people see: the places, who may do what there, what was said how often."""
        names = {key: place.name for key, place in self.guild.places.items()}
        members = {
            place.name: {
                handle: str(self.guild.can(member, key))
                for handle, member in self.guild.handles.items()
            }
            for key, place in self.guild.places.items()
        }
        said = Counter(
            (names[post.place], _without_ids(post.words.text)) for post in self.guild.posts
        )
        meetings = Counter((one.name, one.starts, one.ends) for one in self.guild.meetings.values())
        return {
            "places": Counter(names.values()),
            "members": members,
            "said": said,
            "meetings": meetings,
        }


_LINKS = ("clock", "interrupt")
"""What a guild is only connected to."""


def _twin(value: Any) -> Any:
    """Copy what can change; everything in it is frozen."""
    if isinstance(value, dict):
        twin = copy(value)
        twin.update({key: _twin(one) for key, one in value.items()})
        return twin
    return copy(value) if isinstance(value, list | set) else value


def _without_ids(text: str) -> str:
    """Leave out the ids of channels: a crash may use some up."""
    return re.sub(r"<#\d+>", "<#>", text)
