"""The bot in a rehearsal: played in simulated time, or practised in a browser."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from agenda.errors import RefusedError
from agenda.messages import browser as practising
from agenda.parse import parse_agenda
from agenda.roster import Roster
from agenda.text import Language
from bot.adapters.discord.access import NEEDED
from bot.adapters.rehearsal.memory_store import MemoryStore
from bot.adapters.store import open_store
from bot.app.making import Disturb, make_bot, same
from bot.app.running import until_told
from bot.ports import Store
from bot.services.running import workshop_of
from bot.services.usher import seat_people

if TYPE_CHECKING:
    from bot.adapters.rehearsal.production import Production, Restarts
    from bot.export.transcript import Transcript


class Rehearsed(NamedTuple):
    """What a rehearsal saw, the session log it exported by format, and the reports by name."""

    transcript: "Transcript"
    log: dict[str, bytes]
    reports: dict[str, bytes]


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
    reports: bool = True,
    progress: Callable[[float], None] = lambda _share: None,
) -> Rehearsed:
    """Play an event with the real bot on a simulated Discord.

    The people are those of the *roster*, or *people* made up from the *seed*. The *reports* are
    written at the end, or not.
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
            reports=reports,
            progress=progress,
        )
        rehearsal = Rehearsal(production)
        transcript = await rehearsal.play()
    return Rehearsed(transcript, rehearsal.log, rehearsal.reports)


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
    await until_told(serve_practice(Play(production, part, rate), language, port, tell))


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


def write_rehearsal(rehearsed: Rehearsed) -> dict[str, bytes]:
    """Write everything a rehearsal leaves, by name: page, lines, log, sheets, seats, reports."""
    from bot.export.agenda_page import agenda_as_page  # noqa: PLC0415 -- slow import
    from bot.export.seating_page import seating_as_page  # noqa: PLC0415 -- slow import
    from bot.export.transcript import write_lines  # noqa: PLC0415 -- slow import
    from bot.export.transcript_page import write_page  # noqa: PLC0415 -- slow import

    transcript = rehearsed.transcript
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
    logs = {f"log.{kind}": content for kind, content in rehearsed.log.items()}
    reports = {f"reports/{name}": content for name, content in rehearsed.reports.items()}
    return {
        "transcript.jsonl": write_lines(transcript),
        "transcript.html": write_page(transcript),
        **logs,
        **sheets,
        **seats,
        **reports,
    }
