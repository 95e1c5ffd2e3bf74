"""The session log as it goes out: without Discord's numbers, and read by the gate.

What was posted links to channels and instants by numbers; outside of Discord these say nothing to
people, so names and hours stand in their place.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from agenda.model import Event
from agenda.text import Text
from bot.ports import Entry
from bot.services.running import Running
from bot.services.whereabouts import name_of_place, topic_at

if TYPE_CHECKING:
    from bot.gate import Allowed

AS_OFTEN_AS_IT_STANDS = 1_000_000


_CHANNEL = re.compile(r"<#(\d+)>")
_INSTANT = re.compile(r"<t:(\d+)(?::\w)?>")


def write_logs(
    running: Running, entries: Sequence[Entry], forms: Iterable[str]
) -> dict[str, bytes]:
    """Write the session log in some formats; refuse it if somebody of the list is in it."""
    from bot.export.session_log import write_log  # noqa: PLC0415 -- slow import
    from bot.gate import ExportRefusedError, Gate  # noqa: PLC0415 -- slow import

    names = _names(running)
    read = [replace(one, facts=_in_words(one.facts, names)) for one in entries]
    event = running.event
    files = {f"{event.id}-log.{form}": write_log(read, form) for form in forms}
    leaks = Gate(running.workshop.roster, programme_of(event)).inspect(files)
    if leaks:
        raise ExportRefusedError(leaks)
    return files


def _names(running: Running) -> dict[str, str]:
    """Give the names of the event's places by the platform's numbers."""
    return {
        str(effect.object_id): _name(running, key.removeprefix("place/"))
        for key, effect in running.ledger.items()
        if key.startswith("place/") and effect.object_id
    }


def _name(running: Running, place: str) -> str:
    known = place in running.workshop.names or topic_at(running, place) is not None
    return name_of_place(running, place) if known else place


def _in_words(facts: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    def in_words(text: str) -> str:
        linked = _CHANNEL.sub(lambda found: f"#{names.get(found[1], '…')}", text)
        return _INSTANT.sub(lambda found: _hour(int(found[1])), linked)

    return {name: in_words(one) if isinstance(one, str) else one for name, one in facts.items()}


def _hour(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"


def programme_of(event: Event) -> "Iterator[Allowed]":
    """Give what the log repeats of the agenda: its titles, which everybody on the server sees."""
    from bot.gate import Allowed  # noqa: PLC0415 -- slow import

    for text in _titles(event):
        for language in text.languages:
            yield Allowed(text.in_language(language), AS_OFTEN_AS_IT_STANDS)


def _titles(event: Event) -> Iterator[Text]:
    yield event.title
    for group in event.groups:
        yield group.title
    for _, session in event.sessions():
        yield session.title
        for topic in session.topics:
            yield topic.title
            if topic.short is not None:
                yield topic.short
        for pause in session.pauses:
            yield pause.title
