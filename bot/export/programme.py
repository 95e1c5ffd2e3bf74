"""A programme: the agenda in ready words of one language, for paper, page and terminal alike."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from agenda.errors import RefusedError
from agenda.messages import Many, Message, On, notices, pages, places
from agenda.model import City, Day, Event, Rule
from agenda.text import Language
from agenda.timeline import instant
from bot.export.entries import Entry, Scribe
from bot.export.voice import Voice
from bot.i18n import Scene, Surface


@dataclass(frozen=True, slots=True)
class DaySheet:
    """One day: everything that somebody with only this sheet needs."""

    number: int
    label: str
    heading: str
    title: str
    clocks: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """The whole agenda, or one day of it.

    Its *clocks* hold on each of its days, which have them, too.
    """

    language: Language
    leftward: bool
    title: str
    under_title: tuple[str, ...]
    facts: tuple[str, ...]
    terms: tuple[str, ...]
    clocks: tuple[str, ...]
    rule: str
    days: tuple[DaySheet, ...]
    assumed: tuple[str, ...]
    translated: str
    labels: "Labels"


@dataclass(frozen=True, slots=True)
class Labels:
    """The headings that stand in every programme."""

    page: str
    days: str
    start: str
    end: str
    session: str
    roles: str
    rooms: str
    topic: str
    questions: str
    assumed: str


def write_programme(
    event: Event,
    language: Language,
    surface: Surface,
    *,
    day: int | None = None,
    ready: Callable[[str], str] = str,
) -> Programme:
    """Put the agenda into words; with a *day*, counted from 1, only that one.

    *ready* marks each text as finished on its surface.
    """
    if day is not None and not 1 <= day <= len(event.days):
        raise RefusedError(pages.NO_SUCH_DAY(number=day, n=len(event.days)))
    scene = Scene.of(event, surface)
    voice = Voice(language, scene, ready)
    days = tuple(
        _sheet(event, number, one, voice)
        for number, one in enumerate(event.days, start=1)
        if day in {None, number}
    )
    return Programme(
        language=language,
        leftward=voice.leftward,
        title=voice.show(event.title),
        under_title=tuple(voice.show(one) for one in (event.subtitle, event.place) if one),
        facts=tuple(voice.say(one) for one in _facts(event)),
        terms=tuple(voice.say(one) for one in _terms(event)),
        clocks=tuple(one for one in days[0].clocks if all(one in other.clocks for other in days)),
        rule=voice.say(_rule(event)),
        days=days,
        assumed=tuple(voice.show(reason) for reason in event.assumed.values()),
        translated=_translated(event, voice),
        labels=_labels(event, voice),
    )


def _sheet(event: Event, number: int, day: Day, voice: Voice) -> DaySheet:
    scribe = Scribe(event, day.date, voice)
    sessions = sorted(day.sessions, key=lambda session: (session.opens, session.closes))
    return DaySheet(
        number=number,
        label=voice.say(pages.DAY(number=number)),
        heading=voice.say(pages.DAY_HEADING(number=number, day=On(day.date))),
        title=voice.show(day.title) if day.title else "",
        clocks=tuple(voice.say(one) for one in _clocks(event, day, sessions[0].opens)),
        entries=tuple(scribe.session(session) for session in sessions),
    )


def _facts(event: Event) -> Iterator[Message]:
    for label, names in (
        (pages.ORGANISERS, event.organisers),
        (pages.PARTNERS, event.partners),
        (pages.FUNDERS, event.funders),
    ):
        if names:
            yield label(names=Many(names))


def _terms(event: Event) -> Iterator[Message]:
    spoken = tuple(places.LANGUAGE_NAMES[one]() for one in event.languages)
    yield pages.LANGUAGES(languages=Many(spoken))
    if event.seats:
        yield pages.SEATS(number=event.seats)


def _rule(event: Event) -> Message:
    match event.rule:
        case Rule.CHATHAM_HOUSE:
            return notices.RULE_CHATHAM()
        case Rule.ON_THE_RECORD:
            return notices.RULE_RECORD()


def _clocks(event: Event, day: Day, opens: time) -> Iterator[Message]:
    start = instant(ZoneInfo(event.zone), day.date, opens)
    offset = f"{start.astimezone(ZoneInfo(event.zone)):%z}"
    yield pages.TIMES_IN(zone=event.zone, offset=f"UTC{offset[:3]}:{offset[3:5]}")
    if event.cities:
        times = (_clock_of(city, start, day) for city in event.cities)
        yield pages.STARTS_IN(times=Many(tuple(times)))


def _clock_of(city: City, start: datetime, day: Day) -> Message:
    local = start.astimezone(ZoneInfo(city.zone))
    shown = f"{local:%H:%M}"
    if local.date() == day.date:
        return pages.TIME_IN(time=shown, city=city.name)
    return pages.TIME_ON_IN(time=shown, day=On(local.date()), city=city.name)


def _translated(event: Event, voice: Voice) -> str:
    who = event.translations.get(voice.language)
    return voice.say(pages.TRANSLATED(who=who)) if who else ""


def _labels(event: Event, voice: Voice) -> Labels:
    return Labels(
        page=voice.say(pages.TITLE(event=event.title)),
        days=voice.say(pages.DAYS()),
        start=voice.say(pages.FROM()),
        end=voice.say(pages.TO()),
        session=voice.say(pages.SESSION()),
        roles=voice.say(pages.ROLES()),
        rooms=voice.say(pages.ROOMS()),
        topic=voice.say(pages.TOPIC()),
        questions=voice.say(pages.QUESTIONS()),
        assumed=voice.say(pages.ASSUMED()),
    )
