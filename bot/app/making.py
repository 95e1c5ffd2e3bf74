"""Puts the bot together: services on their ports, behind one counter."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable, Sequence

from bot.adapters.discord.client import MajlisClient
from bot.adapters.discord.counter import Counter
from bot.adapters.discord.limiter import MOST, Limiter
from bot.adapters.discord.platform import DiscordPlatform
from bot.adapters.rehearsal.memory_archive import MemoryArchive
from bot.adapters.rehearsal.memory_vault import MemoryVault
from bot.adapters.rehearsal.no_files import no_files
from bot.ports import Alarm, Archive, Clock, Platform, Store, Vault
from bot.services.accounts import Accounts
from bot.services.announcer import Announcer
from bot.services.arrival import Arrivals
from bot.services.aside import Aside, at_once_and_here
from bot.services.attendance import Attendances
from bot.services.audit import Audit
from bot.services.calendar import Almanac
from bot.services.calls import Calls
from bot.services.chooser import Chooser
from bot.services.clearing import Clearing
from bot.services.conductor import Conductor
from bot.services.consents import Consents
from bot.services.crier import Crier
from bot.services.doorplate import Doorplate
from bot.services.drafting import Chance, Drafting
from bot.services.floor import Floor
from bot.services.herald import Herald
from bot.services.keeper import Keeper
from bot.services.latecomers import Latecomers
from bot.services.letterbox import Letterbox
from bot.services.notebook import Notebook
from bot.services.office import Office
from bot.services.overview import Overview
from bot.services.posters import Posters
from bot.services.publisher import Publisher
from bot.services.purge import Purger, Searcher
from bot.services.reception import Reception
from bot.services.redactions import Redactions
from bot.services.registrar import Registrar
from bot.services.registry_of_persons import RegistryOfPersons
from bot.services.reminding import Reminding
from bot.services.reports import Reports
from bot.services.reviewing import Reviewing
from bot.services.running import let_go_of_files
from bot.services.stage import Stage
from bot.services.supporting import Supporting
from bot.services.timekeeper import Timekeeper
from bot.services.usher import Usher

Disturb = Callable[[Platform, Clock], Platform]
"""Puts something between the conductor and the platform; it may want to know the time."""


def same(platform: Platform, _clock: Clock) -> Platform:
    """Leave the platform as it is."""
    return platform


def make_bot(  # noqa: PLR0913 -- everything that differs between a rehearsal and the day
    store: Store,
    clock: Clock,
    alarm: Alarm,
    *,
    at_once: bool = True,
    organiser_role: int | None = None,
    ticking: Callable[[], float] = time.monotonic,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,  # noqa: TID251 -- for the limiter
    most: int = MOST,
    disturb: Disturb = same,
    aside: Aside = at_once_and_here,
    apart: Aside = at_once_and_here,
    vault: Vault | None = None,
    archive: Archive | None = None,
    searcher: Searcher = no_files,
    chance: Chance = secrets.token_bytes,
    formats: Sequence[str] = (),
) -> MajlisClient:
    """Put the bot together; *disturb* may put something between the conductor and Discord.

    People are seated *aside*: in a thread where others wait meanwhile. Reports are written
    *apart*: in a process, because what writes PDF lets no thread beside it run.
    Without a *vault* or an *archive*, theirs lasts as long as the process. Reports are written in
    some *formats*, or in all.
    """
    vault, archive = vault or MemoryVault(), archive or MemoryArchive()
    client = MajlisClient()
    platform = DiscordPlatform(client, Limiter(ticking, pause, most=most))
    staged = disturb(platform, clock)
    conductor = Conductor(staged, store, clock, alarm, at_once=at_once)
    usher = Usher(conductor, store, clock, aside)
    reception = Reception(conductor, store, clock, Latecomers(usher, clock))
    herald = Herald(platform)
    floor = Floor(reception, store, herald, clock)
    calls = Calls(reception, store, herald, clock)
    letterbox = Letterbox(conductor, reception, herald, clock)
    accounts, chooser = Accounts(conductor, store), Chooser(usher, store, clock)
    attendances = Attendances(conductor, store, platform, clock)
    almanac = Almanac(store, clock)
    conductor.errands += [floor, calls, letterbox, attendances, almanac]
    crier = Crier(platform)
    posters = Posters(conductor, store, clock, crier)
    timekeeper = Timekeeper(conductor, store, clock, crier)
    conductor.errands += [timekeeper, posters, Doorplate(platform)]
    notebook, audit, redactions = Notebook(store), Audit(store, clock), Redactions(aside)
    drafting = Drafting(notebook, redactions, audit, store, clock, chance, conductor.wake)
    reviewing = Reviewing(notebook, redactions, audit, herald, clock, chance)
    supporting, consents = Supporting(notebook, store, vault), Consents(notebook, audit, store)
    conductor.errands += [redactions, drafting, reviewing, Reminding(notebook, store, herald)]
    registrar = Registrar(conductor, store, clock, usher)
    holders = (letterbox, attendances, posters, timekeeper, redactions, registrar)
    counter = Counter(
        reception=reception,
        stage=Stage(conductor, store, clock),
        overview=Overview(platform, clock, calls.open_calls, reviewing.empty),
        office=Office(conductor, store, clock, usher),
        usher=usher,
        registrar=registrar,
        publisher=Publisher(conductor, store, clock, usher),
        persons=RegistryOfPersons(conductor, store, clock),
        floor=floor,
        calls=calls,
        letterbox=letterbox,
        almanac=almanac,
        arrivals=Arrivals(reception, accounts, chooser, store, platform, clock),
        chooser=chooser,
        keeper=Keeper(accounts, usher, chooser, attendances, store, clock),
        attendances=attendances,
        announcer=Announcer(store, clock, crier),
        posters=posters,
        timekeeper=timekeeper,
        drafting=drafting,
        reviewing=reviewing,
        supporting=supporting,
        consents=consents,
        reports=Reports(notebook, supporting, consents, archive, audit, aside, apart, formats),
        clearing=Clearing(
            *(conductor, staged, clock),
            at_once=at_once,
            holders=[*(one.let_go for one in holders), let_go_of_files],
        ),
        purger=Purger(
            *(store, vault, archive, clock),
            is_frozen=notebook.is_frozen,
            searcher=searcher,
            ticking=ticking,
        ),
        clock=clock,
        organiser_role=organiser_role,
    )
    client.furnish(counter=counter, conductor=conductor, platform=platform, store=store)
    return client
