"""The composition root: the only place that picks adapters."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from agenda.errors import RefusedError
from agenda.messages import Message
from agenda.messages import browser as practising
from agenda.parse import parse_agenda
from agenda.roster import Roster
from agenda.state import Ledger
from agenda.text import Language
from bot.adapters.clock import SchedulerAlarm, WallClock
from bot.adapters.discord.access import NEEDED
from bot.adapters.discord.client import MajlisClient
from bot.adapters.discord.counter import Counter
from bot.adapters.discord.doctor import Examination, Made, examine
from bot.adapters.discord.limiter import MOST, Limiter
from bot.adapters.discord.platform import DiscordPlatform
from bot.adapters.discord.transport import point_to
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.store import open_store
from bot.adapters.store.reading import read_store
from bot.config import Settings
from bot.ports import Alarm, Clock, EventRecord, Platform, Store
from bot.services.accounts import Accounts
from bot.services.announcer import Announcer
from bot.services.arrival import Arrivals
from bot.services.attendance import Attendances
from bot.services.calendar import Almanac
from bot.services.calls import Calls
from bot.services.chooser import Chooser
from bot.services.conductor import Conductor
from bot.services.crier import Crier
from bot.services.doorplate import Doorplate
from bot.services.floor import Floor
from bot.services.herald import Herald
from bot.services.keeper import Keeper
from bot.services.latecomers import Latecomers
from bot.services.letterbox import Letterbox
from bot.services.office import Office
from bot.services.overview import Overview
from bot.services.posters import Posters
from bot.services.publisher import Publisher
from bot.services.reception import Reception
from bot.services.registrar import Registrar
from bot.services.registry_of_persons import RegistryOfPersons
from bot.services.running import workshop_of
from bot.services.stage import Stage
from bot.services.timekeeper import Timekeeper
from bot.services.usher import Aside, Usher, at_once_and_here, seat_people

if TYPE_CHECKING:
    from bot.adapters.rehearsal.production import Production, Restarts
    from bot.export.transcript import Transcript


LONGEST_GOODBYE = 5.0
"""Seconds in which the connection to Discord is closed, whether Discord answers or not."""

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
) -> MajlisClient:
    """Put the bot together; *disturb* may put something between the conductor and Discord.

    People are seated *aside*: in a thread where others wait meanwhile.
    """
    client = MajlisClient()
    platform = DiscordPlatform(client, Limiter(ticking, pause, most=most))
    conductor = Conductor(disturb(platform, clock), store, clock, alarm, at_once=at_once)
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
    counter = Counter(
        reception=reception,
        stage=Stage(conductor, store, clock),
        overview=Overview(platform, clock, calls.open_calls),
        office=Office(conductor, store, clock, usher),
        usher=usher,
        registrar=Registrar(conductor, store, clock, usher),
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
        clock=clock,
        organiser_role=organiser_role,
    )
    client.furnish(counter=counter, conductor=conductor, platform=platform, store=store)
    return client


async def run_bot(settings: Settings, token: str) -> None:
    """Run until the process is told to stop."""
    point_to(settings.discord.api_base, settings.discord.gateway_url)
    store = await open_store(settings.data)
    try:
        alarm = SchedulerAlarm()
        role = settings.discord.organiser_role
        client = make_bot(store, WallClock(), alarm, organiser_role=role, aside=asyncio.to_thread)
        alarm.start(client.conductor.tick, client.look_anew)
        try:
            await _until_told(client.serve(token))
        finally:
            await alarm.stop()
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_GOODBYE):
                    await client.close()
    finally:
        await store.close()


async def sync_commands(settings: Settings, token: str) -> AsyncIterator[Message]:
    """Register the commands on all servers now, and tell of each; nothing else is touched."""
    point_to(settings.discord.api_base, settings.discord.gateway_url)
    client = make_bot(MemoryStore(), WallClock(), SchedulerAlarm())
    async for told in client.register_everywhere(token):
        yield told


async def examine_servers(settings: Settings, token: str) -> Examination:
    """Look at the bot on all servers, and at the channels and roles of its events there."""
    point_to(settings.discord.api_base, settings.discord.gateway_url)
    async with read_store(settings.data) as store:
        events = [] if store is None else [await _made(one, store) for one in await store.events()]
    return await examine(token, events)


async def _made(record: EventRecord, store: Store) -> Made:
    ledger = await store.ledger(record.id)
    return Made(record.id, record.guild, _ids(ledger, "place/"), _ids(ledger, "role/"))


def _ids(ledger: Ledger, kind: str) -> dict[str, int]:
    return {
        key.removeprefix(kind): effect.object_id
        for key, effect in ledger.items()
        if key.startswith(kind) and effect.object_id
    }


async def _until_told(work: Coroutine[None, None, None]) -> None:
    """Do the *work* until the process gets SIGTERM or SIGINT."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for stop in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(stop, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        if not task.cancelled():
            raise


Rehearsed = tuple["Transcript", dict[str, bytes]]
"""What a rehearsal saw, and the session log it exported, by format."""


async def rehearse_event(  # noqa: PLR0913 -- everything a rehearsal can be played with
    agenda: bytes,
    roster: Roster | None,
    *,
    people: int = 30,
    with_names: bool = False,
    seed: int = 1,
    described: bytes | None = None,
    restarts: "Restarts | None" = None,
    disturb: Disturb = same,
    progress: Callable[[float], None] = lambda _share: None,
) -> Rehearsed:
    """Play an event with the real bot on a simulated Discord.

    The people are those of the *roster*, or *people* made up from the *seed*.
    """
    from bot.adapters.rehearsal.production import Restarts  # noqa: PLC0415 -- an extra
    from bot.adapters.rehearsal.rehearsal import Rehearsal  # noqa: PLC0415 -- an extra

    with TemporaryDirectory(prefix="majlis-rehearsal-") as directory:
        production = replace(
            production_of(agenda, roster, people, seed, with_names=with_names),
            open_store=lambda: open_store(Path(directory), durable=False),
            described=described,
            restarts=restarts or Restarts(),
            disturb=disturb,
            progress=progress,
        )
        rehearsal = Rehearsal(production)
        transcript = await rehearsal.play()
    return transcript, rehearsal.log


async def practise_event(  # noqa: PLR0913 -- everything a practice can be played with
    agenda: bytes,
    roster: Roster | None,
    tell: Callable[[str], None],
    *,
    people: int = 30,
    with_names: bool = False,
    seed: int = 1,
    part: str = "moderator",
    rate: int = 10,
    language: Language = "en",
    port: int = 0,
) -> None:
    """Serve a rehearsal to a browser on this machine, until the process is told to stop.

    *tell* is told the page's address; the person who opens it has the *part* in the event.
    """
    from bot.adapters.rehearsal.browser.play import Play  # noqa: PLC0415 -- an extra
    from bot.adapters.rehearsal.browser.practice import parts_of  # noqa: PLC0415 -- an extra
    from bot.adapters.rehearsal.browser.server import serve_practice  # noqa: PLC0415 -- an extra

    production = production_of(agenda, roster, people, seed, with_names=with_names)
    if part not in parts_of(production.workshop):
        raise RefusedError(practising.NOBODY_WITH_PART(part=part))
    await _until_told(serve_practice(Play(production, part, rate), language, port, tell))


def production_of(
    agenda: bytes, roster: Roster | None, people: int, seed: int, *, with_names: bool
) -> "Production":
    """Give what a rehearsal is played with; each play has a new store, in memory."""
    from bot.adapters.rehearsal.people import known_company, made_up_company  # noqa: PLC0415 -- an extra
    from bot.adapters.rehearsal.production import Production  # noqa: PLC0415 -- an extra

    async def open_memory() -> Store:
        return MemoryStore()

    event = parse_agenda(agenda).event
    company = (
        known_company(event, roster, with_names=with_names)
        if roster is not None
        else made_up_company(event, people, seed, with_names=with_names)
    )
    plan = seat_people(event, company.roster)
    return Production(
        agenda=agenda,
        plan=plan.model_dump_json().encode() if plan else b"",
        workshop=workshop_of(event, company.roster, plan),
        shown=company.shown,
        seed=seed,
        make_bot=make_bot,
        open_store=open_memory,
        permissions=NEEDED,
    )


def write_rehearsal(transcript: "Transcript", log: dict[str, bytes]) -> dict[str, bytes]:
    """Write everything a rehearsal leaves, by name: page, lines, log, sheets and seats."""
    from bot.export.agenda_page import agenda_as_page  # noqa: PLC0415 -- slow import
    from bot.export.seating_page import seating_as_page  # noqa: PLC0415 -- slow import
    from bot.export.transcript import write_lines  # noqa: PLC0415 -- slow import
    from bot.export.transcript_page import write_page  # noqa: PLC0415 -- slow import

    event = transcript.workshop.event
    sheets = {
        f"agenda-{language}.html": agenda_as_page(event, language).encode()
        for language in event.languages
    }
    plan, roster = transcript.workshop.plan, transcript.workshop.roster
    seats = {
        f"seating-{language}.html": seating_as_page(
            event, roster, plan, language, with_names=False
        ).encode()
        for language in event.languages
        if plan is not None
    }
    logs = {f"log.{kind}": content for kind, content in log.items()}
    return {
        "transcript.jsonl": write_lines(transcript),
        "transcript.html": write_page(transcript),
        **logs,
        **sheets,
        **seats,
    }
