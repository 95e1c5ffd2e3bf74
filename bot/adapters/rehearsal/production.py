"""All that a rehearsal is played with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Protocol

from agenda.workshop import Workshop
from bot.adapters.rehearsal.clock import SilentAlarm
from bot.adapters.rehearsal.memory_archive import MemoryArchive
from bot.adapters.rehearsal.memory_vault import MemoryVault
from bot.ports import Archive, Clock, Platform, Store, Vault


class MakeBot(Protocol):
    """Puts the real bot together on these ports."""

    def __call__(  # noqa: D102, PLR0913 -- the protocol says it
        self,
        store: Store,
        clock: Clock,
        alarm: SilentAlarm,
        *,
        at_once: bool,
        ticking: Callable[[], float],
        pause: Callable[[float], Awaitable[None]],
        disturb: Callable[[Platform, Clock], Platform],
        vault: Vault,
        archive: Archive,
        chance: Callable[[int], bytes],
    ) -> Any: ...  # noqa: ANN401 -- an object of discord.py or SimCord


@dataclass(frozen=True, slots=True)
class Restarts:
    """When the bot is restarted: *at_every_cue* or not, and for how long it is *down* then.

    The interruptions that a disturbed platform raises are restarts too.
    """

    at_every_cue: bool = False
    down: timedelta = timedelta()


def undisturbed(platform: Platform, _clock: Clock) -> Platform:
    """Leave the platform as it is."""
    return platform


@dataclass(frozen=True)
class Production:
    """All a rehearsal needs.

    *agenda* is the file the organiser attaches, *plan* the one with the seats, if anybody has one,
    and *workshop* what they say; *shown* is what is shown of each person by their id;
    *permissions* are the bot's by its invite; *described* is Discord's own description of its
    requests, if it is at hand; *progress* is told the share done; *reports* are written at the end,
    or not.
    """

    agenda: bytes
    plan: bytes
    workshop: Workshop
    shown: dict[str, str]
    seed: int
    make_bot: MakeBot
    open_store: Callable[[], Awaitable[Store]]
    permissions: int
    described: bytes | None = None
    restarts: Restarts = Restarts()
    disturb: Callable[[Platform, Clock], Platform] = undisturbed
    progress: Callable[[float], None] = lambda _share: None
    vault: MemoryVault = field(default_factory=MemoryVault)
    archive: MemoryArchive = field(default_factory=MemoryArchive)
    reports: bool = True
