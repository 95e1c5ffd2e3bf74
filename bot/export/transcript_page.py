"""A rehearsal as one page of HTML: what was promised, what happened, and what everybody read.

Its labels stand in every language, and a switch without a script shows one of them; what people
read stands once, as they read it. The same transcript always gives the same bytes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined

from agenda.messages import On, pages
from agenda.messages import rehearsal as words
from agenda.messages.answers import LANGUAGE_BUTTONS
from agenda.messages.places import LANGUAGE_NAMES
from agenda.messages.template import Template
from agenda.rooms import MODERATORS_ROOM, news_of
from agenda.text import LANGUAGES, Language
from bot.export.transcript import Transcript
from bot.export.transcript_chart import Chart, draw_chart
from bot.export.transcript_diary import BEFORE, Diary
from bot.export.transcript_moments import Moment, list_moments
from bot.export.transcript_paths import trace_paths
from bot.export.transcript_summary import sum_up
from bot.export.transcript_talk import Talk, glimpses_of, write_talk
from bot.export.transcript_voices import Label, Voices, way_of

_LABELS: Mapping[str, Template] = {
    "rehearsal": words.REHEARSAL,
    "language": words.LANGUAGE,
    "contents": words.CONTENTS,
    "days": words.DAYS,
    "said": words.SAID,
    "events": words.EVENTS,
    "by_the_minute": words.BY_THE_MINUTE,
    "talk": words.TALK,
    "moderators_only": words.MODERATORS_ONLY,
    "paths": words.PATHS,
    "person": words.PERSON,
    "group": words.GROUP,
    "spoken": words.SPOKEN,
    "arrival": words.ARRIVAL,
    "remarks": words.REMARKS,
    "requests": words.REQUESTS,
    "route": words.ROUTE,
    "count": words.COUNT,
    "total": words.TOTAL,
    "checks": words.CHECKS,
    "promise": words.PROMISE,
}


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the switch: its own name for itself, and its direction."""

    language: Language
    way: str
    name: str


@dataclass(frozen=True, slots=True)
class Column:
    """A language's announcements: how the language is called, and its channel."""

    name: Label
    channel: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A day of the page: what happened when, and what people read."""

    number: int
    heading: Label
    clock: Label
    chart: Chart | None
    moments: tuple[Moment, ...]
    talk: Talk


def write_page(transcript: Transcript) -> bytes:
    """Write the page of a rehearsal; it needs nothing but itself."""
    event = transcript.workshop.event
    voices = Voices(event)
    diary = Diary(transcript, voices)
    command = f"majlis rehearse … --seed {transcript.seed}"
    page = (
        _environment()
        .get_template("transcript.html")
        .render(
            main=event.main,
            way=way_of(event.main),
            page_title=voices.plain(event.main).say(words.PAGE(event=event.title)),
            tongues=tuple(_tongue(voices, language) for language in LANGUAGES),
            title=voices.show(event.title),
            under_title=tuple(voices.show(one) for one in (event.subtitle, event.place) if one),
            summary=sum_up(diary),
            sheets=tuple(_sheets(diary)),
            columns=tuple(_columns(diary)),
            moderators=transcript.workshop.names[MODERATORS_ROOM],
            paths=trace_paths(diary),
            labels={name: voices.say(template()) for name, template in _LABELS.items()},
            hint=voices.say(words.TALK_HINT(zone=event.zone)),
            made_by=voices.say(words.MADE_BY(command=command)),
        )
    )
    return f"{page}\n".encode()


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("bot.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def _tongue(voices: Voices, language: Language) -> Tongue:
    name = voices.plain(language).say(LANGUAGE_BUTTONS[language]())
    return Tongue(language, way_of(language), name)


def _columns(diary: Diary) -> Iterator[Column]:
    workshop = diary.transcript.workshop
    for language in workshop.event.languages:
        name = diary.voices.say(LANGUAGE_NAMES[language]())
        yield Column(name, workshop.names[news_of(language)])


def _sheets(diary: Diary) -> Iterator[Sheet]:
    for number in range(len(diary.voices.event.days) + 1):
        talk = write_talk(diary, number)
        moments = list_moments(diary, number, glimpses_of(talk))
        heading, clock = _heading(diary, number)
        chart = None if number == BEFORE else draw_chart(diary, number, moments)
        yield Sheet(number, heading, clock, chart, moments, talk)


def _heading(diary: Diary, number: int) -> tuple[Label, Label]:
    """Give a day's heading, and the zone of its times."""
    event, voices = diary.voices.event, diary.voices
    if number == BEFORE:
        return voices.say(words.BEFORE()), ()
    slots = diary.transcript.workshop.slots
    starts = min(slot.starts for slot in slots if slot.day == number)
    offset = f"{starts.astimezone(voices.zone):%z}"
    zone = pages.TIMES_IN(zone=event.zone, offset=f"UTC{offset[:3]}:{offset[3:5]}")
    heading = pages.DAY_HEADING(number=number, day=On(event.days[number - 1].date))
    return voices.say(heading), voices.say(zone)
