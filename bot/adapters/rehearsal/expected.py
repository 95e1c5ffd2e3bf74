"""What should be said in a rehearsal, where, and in which words: put together without the bot."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import chain

from agenda.delays import delay_notices
from agenda.glossary import glossary_notices
from agenda.interpreting import interpreters_intro, interpreting_notices
from agenda.notices import Attendance, standing_notices, timed_notices
from agenda.progress import Progress
from agenda.rooms import has_interpreters_room
from agenda.state import Notice
from agenda.timeline import project
from agenda.workshop import Workshop
from bot.i18n import Scene, render, together
from bot.i18n.direction import isolated


def standing_paths(workshop: Workshop) -> dict[str, str]:
    """Give the path of each place that is no breakout room, by its key."""
    names, event = workshop.names, workshop.event
    news = [f"news-{language}" for language in event.languages]
    standing = ("lobby", "plenary", "moderators", "rapporteurs", *news)
    paths = {key: f"{event.id}/{names[key]}" for key in standing}
    if has_interpreters_room(event):
        paths["interpreters"] = f"{event.id}/{'-'.join(names['interpreters'].split())}"
    return paths


def welcomes(workshop: Workshop, since: datetime) -> tuple[Notice, ...]:
    """Give what stands in the places, whatever the hour."""
    return (
        *standing_notices(workshop, since),
        *interpreters_intro(workshop, since),
        *glossary_notices(workshop),
    )


def timed(
    workshop: Workshop,
    progress: Progress,
    met: Mapping[str, datetime],
    span: tuple[datetime, datetime],
) -> list[Notice]:
    """Give the notices that came due in a *span*, each as it should be said at that moment.

    *met* tells when each of the roster was first there.
    """
    since, until = span
    timings = project(workshop.slots, progress)
    every = chain(timed_notices(workshop, timings, Attendance()), delay_notices(workshop, progress))
    found = [notice for notice in every if since <= notice.due <= until]
    for notice in [one for one in found if not one.public]:
        there = frozenset(who for who, at in met.items() if at <= notice.due)
        again = timed_notices(workshop, timings, Attendance(there))
        found = [one for one in found if one.key != notice.key]
        found += [one for one in again if one.key == notice.key]
    interpreting = interpreting_notices(workshop, progress)
    return [*found, *(one for one in interpreting if since <= one.due <= until)]


def worded(notice: Notice, scene: Scene, called: Iterable[int]) -> str:
    """Put a notice into words; the members who are *called* stand above it."""
    calls = " ".join(isolated(f"<@{member}>") for member in called)
    blocks = (
        "\n".join(render(line, language, scene) for line in notice.lines).strip()
        for language in (notice.language, *notice.also)
    )
    return f"{together(blocks)}\n{calls}" if calls else together(blocks)
