"""`majlis rehearse`: the whole event with the real bot and simulated people, in seconds."""

import asyncio
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import typer

from agenda.errors import SettingError
from agenda.messages import Message, On
from agenda.messages import browser as practising
from agenda.messages import rehearsing as words
from agenda.parse import parse_agenda
from agenda.roster import Roster
from agenda.text import Language
from bot.cli._files import read_file
from bot.cli._languages import Spoken
from bot.cli._printing import print_message
from bot.cli._progress import progress_bar
from bot.cli._rosters import read_roster_at
from bot.i18n import Scene

if TYPE_CHECKING:
    from bot.app import Rehearsed
    from bot.export.transcript import Transcript

Progress = Callable[[float], None]

DESCRIPTION = "DISCORD_OPENAPI"
"""The environment's variable that names Discord's own description of its requests."""


def rehearse(
    agenda: Annotated[Path, typer.Argument(metavar="AGENDA", help="The agenda's file.")],
    *,
    roster: Annotated[
        Path | None, typer.Option(metavar="ROSTER", help="Real people instead of made-up ones.")
    ] = None,
    with_names: Annotated[
        bool, typer.Option("--with-names", help="Show people's names, not P01, P02 …")
    ] = False,
    people: Annotated[
        int, typer.Option(min=0, max=2000, help="How many participants to make up.")
    ] = 30,
    seed: Annotated[int, typer.Option(help="The same seed plays the same rehearsal.")] = 1,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", file_okay=False, help="Where to write page, log and sheets."),
    ] = None,
    lang: Annotated[Spoken, typer.Option(help="The language of it all.")] = "en",
    browser: Annotated[
        bool, typer.Option("--browser", help="Play along yourself, in a browser on this machine.")
    ] = False,
    part: Annotated[
        Literal["moderator", "rapporteur", "participant"],
        typer.Option("--as", help="What you are in the event, with --browser."),
    ] = "moderator",
    rate: Annotated[
        Literal["1", "10", "60", "300"],
        typer.Option(help="How many times faster than the day the clock runs, with --browser."),
    ] = "10",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The page's port, with --browser; 0: a free one.")
    ] = 0,
) -> None:
    """Play an event with the real bot and simulated people, and check every promise."""
    text = read_file(agenda)
    event = parse_agenda(text).event
    listed = read_roster_at(roster).roster if roster else None
    if browser:
        if out:
            raise SettingError(practising.NO_FILES())
        company = _Company(listed, with_names, people, seed)
        _practise(text, company, _Page(part, int(rate), lang, port))
        return
    try:
        with progress_bar(words.WORKING(), lang) as advance:
            rehearsed = _play(
                text,
                listed,
                people,
                seed,
                with_names=with_names,
                progress=lambda share: advance(share, ""),
            )
    except ModuleNotFoundError as missing:
        raise SettingError(words.NO_REHEARSAL_TOOLS()) from missing
    transcript = rehearsed.transcript
    page = _write(out, rehearsed) if out else None
    scene = Scene.of(event, "terminal")
    for line in _lines(transcript, page):
        print_message(line, lang, scene)
    if transcript.broken:
        raise typer.Exit(1)


class _Company(NamedTuple):
    """Who is there: listed people, or *people* made up from the *seed*."""

    listed: Roster | None
    with_names: bool
    people: int
    seed: int


class _Page(NamedTuple):
    """How the page is served, and to whom."""

    part: str
    rate: int
    lang: Language
    port: int


def _practise(text: bytes, company: _Company, page: _Page) -> None:
    """Serve the page until Ctrl-C, saying where it is."""
    scene = Scene(surface="terminal")

    def tell(address: str) -> None:
        print_message(practising.PRACTISE_AT(address=address), page.lang, scene)
        print_message(practising.ENDS_WITH(), page.lang, scene)
        sys.stdout.flush()

    try:
        from bot.app import practise_event  # noqa: PLC0415 -- slow import

        asyncio.run(
            practise_event(
                text,
                company.listed,
                tell,
                people=company.people,
                with_names=company.with_names,
                seed=company.seed,
                part=page.part,
                rate=page.rate,
                language=page.lang,
                port=page.port,
            )
        )
    except ModuleNotFoundError as missing:
        raise SettingError(words.NO_REHEARSAL_TOOLS()) from missing
    print_message(practising.ENDED(), page.lang, scene)


def _play(
    text: bytes,
    listed: Roster | None,
    people: int,
    seed: int,
    *,
    with_names: bool,
    progress: Progress,
) -> "Rehearsed":
    from bot.app import rehearse_event  # noqa: PLC0415 -- slow import

    path = os.environ.get(DESCRIPTION)
    return asyncio.run(
        rehearse_event(
            text,
            listed,
            people=people,
            with_names=with_names,
            seed=seed,
            described=read_file(Path(path)) if path else None,
            progress=progress,
        )
    )


def _write(directory: Path, rehearsed: "Rehearsed") -> Path:
    """Write every file, and give the path of the page."""
    from bot.app import write_rehearsal  # noqa: PLC0415 -- slow import

    files = write_rehearsal(rehearsed)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (directory / name).parent.mkdir(exist_ok=True)
            (directory / name).write_bytes(content)
    except OSError as refused:
        why = refused.strerror or type(refused).__name__
        raise SettingError(words.DIRECTORY_NOT_WRITABLE(path=str(directory), why=why)) from refused
    return directory / "transcript.html"


def _lines(transcript: "Transcript", page: Path | None) -> Iterator[Message]:
    event, people = transcript.workshop.event, len(transcript.people)
    yield words.REHEARSED(event=event.title, people=people, seed=transcript.seed)
    for number, day in enumerate(event.days, start=1):
        yield words.DAY(number=number, day=On(day.date), **transcript.counts_of(day.date))
    summary = transcript.lines[-1].facts
    told = ("late", "dropped", "changed", "restarts")
    yield words.PEOPLE(**{name: summary[name] for name in told})
    yield words.REQUESTS(n=summary["requests"])
    if "languages" in transcript.promises:
        yield words.SIDE_BY_SIDE(seconds=f"{summary['spread']:.1f}")
    if "descriptions" not in transcript.promises:
        yield words.NOT_DESCRIBED(name=DESCRIPTION)
    if not transcript.broken:
        yield words.KEPT(n=summary["promises"])
    else:
        yield words.BROKEN(n=len(transcript.broken))
    for line in transcript.broken:
        when = f"{line.at:%Y-%m-%d %H:%M:%S} UTC"
        promise, found = line.facts["promise"], line.facts["found"]
        yield words.BROKEN_PROMISE(when=when, promise=promise, found=found)
    if page is not None:
        yield words.PAGE(path=str(page))
