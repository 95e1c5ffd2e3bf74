"""Everything the bot will say by itself, with its moment and its place."""

import json
from collections.abc import Iterator
from datetime import datetime
from textwrap import indent, wrap
from zoneinfo import ZoneInfo

from agenda.desired import Known, every_notice
from agenda.messages import At, On
from agenda.messages import pages as words
from agenda.model import Event
from agenda.progress import Progress
from agenda.rooms import places
from agenda.state import Notice
from agenda.text import Language
from agenda.timeline import project
from agenda.workshop import Workshop
from bot.export.notice_words import beside, line_as_data
from bot.i18n import Scene, render

WIDTH = 76

_STEP = "    "


def notices_as_text(workshop: Workshop, language: Language, day: int | None = None) -> str:
    """Give what is said in one language, day by day; what stands in the places comes first."""
    scene = _scene(workshop)
    blocks = []
    shown = None
    for notice, number in _notices(workshop, language, day):
        if number != shown:
            shown = number
            blocks.append(_head(workshop.event, number, language, scene))
        blocks.append(_block(notice, number, language, scene))
    return "\n".join(blocks)


def notices_as_json(workshop: Workshop, day: int | None = None) -> str:
    """Give what is said in every language, as data."""
    scene = _scene(workshop)
    said = [
        {
            "notice": notice.key,
            "language": notice.language,
            "place": notice.place,
            "day": number or None,
            "due": notice.due.isoformat() if number else None,
            "best_before": notice.best_before.isoformat() if notice.best_before else None,
            "text": _words(notice, scene),
            "own": any(one["own"] for one in lines),
            "lines": lines,
        }
        for language in workshop.event.languages
        for notice, number in _notices(workshop, language, day)
        if notice.language == language
        for lines in ([line_as_data(one, language, scene) for one in notice.lines],)
    ]
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _notices(
    workshop: Workshop, language: Language, day: int | None
) -> Iterator[tuple[Notice, int]]:
    """Give the notices in one language in their order, each with its day, or 0 if it stands."""
    first = workshop.slots[0].starts
    every = every_notice(workshop, Known(since=first), project(workshop.slots, Progress()))
    zone = ZoneInfo(workshop.event.zone)
    dates = [one.date for one in workshop.event.days]
    for notice in sorted(every, key=_moment):
        date = notice.due.astimezone(zone).date()
        number = 0 if notice.standing else dates.index(date) + 1
        if notice.language == language and day in {None, number}:
            yield notice, number


def _moment(notice: Notice) -> tuple[bool, datetime]:
    return not notice.standing, notice.due


def _head(event: Event, number: int, language: Language, scene: Scene) -> str:
    if number == 0:
        title = render(words.NOTICES_AHEAD(), language, scene)
    else:
        day = On(event.days[number - 1].date)
        title = render(words.NOTICES_DAY(number=number, day=day), language, scene)
    return f"\n{title}\n{'=' * len(title)}\n"


def _block(notice: Notice, number: int, language: Language, scene: Scene) -> str:
    channel = scene.channels.get(notice.place, notice.place)
    when = render(words.NOTICES_AT(time=At(notice.due)), language, scene) if number else ""
    lines = [
        folded
        for line in _words(notice, scene).splitlines()
        for folded in wrap(line, WIDTH) or [""]
    ]
    standard = [one for line in notice.lines for one in beside(line, notice.language, scene)]
    shown = indent("\n".join(lines), _STEP) + "\n"
    if standard:
        shown += indent("\n".join(standard), 2 * _STEP) + "\n"
    return f"{when} {channel}".strip() + "\n" + shown


def _words(notice: Notice, scene: Scene) -> str:
    return "\n".join(render(line, notice.language, scene) for line in notice.lines)


def _scene(workshop: Workshop) -> Scene:
    event = workshop.event
    timings = project(workshop.slots, Progress())
    named = {place.key: place.name for place in places(workshop, timings, workshop.slots[0].starts)}
    return Scene.of(event, "terminal", named)
