"""The pages that are looked at: one of each kind, and those of one language in every language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files
from typing import NamedTuple

from agenda.parse import parse_agenda
from agenda.roster import Roster
from agenda.text import LANGUAGES, Language
from agenda.workshop import prepare_workshop
from bot.export.agenda_page import agenda_as_page
from bot.export.report import write_document
from bot.export.seating_page import seating_as_page
from bot.export.transcript import Transcript
from bot.export.transcript_page import write_page
from bot.services.running import names_of
from tests.adapters import made_up_report, made_up_seating
from tests.adapters.made_up_rehearsal import a_transcript
from tests.pages.looks import EVERY, FEW, FEWEST, Look

FAULTY = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page with planted faults</title>
</head>
<body>
<main>
<h1>Faults</h1>
<p style="color: #999; background: #fff">Words of low contrast.</p>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
<p style="inline-size: 900px">Wide.</p>
<p style="inline-size: 3em; block-size: 1em; overflow: hidden">Words that are cut off.</p>
<img alt="from elsewhere" src="https://example.org/a.png">
</main>
</body>
</html>
"""


class Sample(NamedTuple):
    """A page by its name, and how it is looked at; its own *language*, if it has no switch."""

    name: str
    page: bytes
    looks: tuple[Look, ...]
    language: Language | None = None


def samples(*, whole: bool = False) -> Iterator[Sample]:
    """Write every page; unless they are to be *whole*, as few as possible, of few people."""
    source = files("agenda.examples").joinpath("mc2cm-2020.yaml").read_bytes()
    agenda = agenda_as_page(parse_agenda(source).event, "en").encode()
    transcript = a_transcript() if whole else _short(a_transcript())
    yield Sample("agenda", agenda, EVERY if whole else FEW)
    yield Sample("rehearsal", write_page(transcript), EVERY if whole else FEWEST)
    for language in LANGUAGES if whole else ("ar",):
        yield _seating(language, whole=whole)
        yield _report(language, whole=whole)


def _seating(language: Language, *, whole: bool) -> Sample:
    roster = made_up_seating.a_roster(30 if whole else 8)
    plan = made_up_seating.a_plan(roster)
    event = made_up_seating.the_event()
    page = seating_as_page(event, roster, plan, language, with_names=True).encode()
    return Sample(f"seating-{language}", page, _of(language, EVERY if whole else FEWEST), language)


def _report(language: Language, *, whole: bool) -> Sample:
    page = write_document(made_up_report.report(), made_up_report.event(), language, "html")
    return Sample(f"report-{language}", page, _of(language, EVERY if whole else FEW), language)


def _of(language: Language, looks: tuple[Look, ...]) -> tuple[Look, ...]:
    return tuple(one for one in looks if one.language == language)


def _short(transcript: Transcript) -> Transcript:
    """Keep one session, the first people and the moderators."""
    event = transcript.workshop.event
    people = transcript.workshop.roster.participants
    few = Roster(participants=(*people[:3], *people[-2:]))
    event = event.model_copy(update={"days": event.days[1:2]})
    workshop = prepare_workshop(event, few, names_of(event))
    starts, known = workshop.slots[0].starts, {one.id for one in few.participants}
    lines = tuple(
        one
        for one in transcript.lines
        if abs(one.at - starts) < timedelta(minutes=30) and one.facts.get("who", "P01") in known
    )
    return replace(transcript, workshop=workshop, lines=lines)
