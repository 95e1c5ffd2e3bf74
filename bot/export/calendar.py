"""A programme as an iCalendar file (RFC 5545): to be imported, and to be put right by a later one.

Times are instants in UTC. A zone's rules in the file would have to be right for Ramadan in
Casablanca, and known to every program that reads it; an instant is right everywhere, and is shown
in the reader's own zone. A zone is needed only for what recurs, and no session does.

There is no METHOD: the file is a snapshot. Publishing (RFC 5546) would need an organiser with an
address, and no address is kept. Without a method, the time stamp is that of the last change.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from agenda.calendar import CalendarEntry
from agenda.messages import Message, Url
from agenda.messages import calendar as words
from agenda.messages.answers import INTERPRETATION
from agenda.model import Event
from agenda.text import Language
from bot.i18n import Scene, render

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//Majlis//Majlis//EN"


def calendar_as_ics(
    event: Event,
    entries: Iterable[CalendarEntry],
    language: Language,
    links: Mapping[str, str] | None = None,
) -> bytes:
    """Write entries in a *language*; *links* lead to places by their keys."""
    from icalendar import Calendar  # noqa: PLC0415 -- slow import

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    title = event.title.in_language(language, event.main)
    calendar.add("name", title)
    calendar.add("x-wr-calname", title)
    for entry in entries:
        calendar.add_component(_component(event, entry, language, links or {}))
    return bytes(calendar.to_ical())


def _component(
    event: Event, entry: CalendarEntry, language: Language, links: Mapping[str, str]
) -> "icalendar.Event":
    from icalendar import Event as Component  # noqa: PLC0415 -- slow import

    scene = Scene.of(event, "terminal")
    link = links.get(entry.place)
    notes = "\n".join(render(one, language, scene) for one in _notes(event, entry, language, link))
    component = Component()
    component.add("uid", entry.uid)
    component.add("dtstamp", entry.changed)
    component.add("last-modified", entry.changed)
    component.add("sequence", entry.sequence)
    component.add("dtstart", entry.starts)
    component.add("dtend", entry.ends)
    component.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    component.add("summary", render(_summary(entry), language, scene))
    component.add("location", entry.named)
    if notes:
        component.add("description", notes)
    if link:
        component.add("url", link)
    return component


def _summary(entry: CalendarEntry) -> Message:
    if not entry.number:
        return words.SESSION(session=entry.title)
    if entry.topic is None:
        return words.ROUND(session=entry.title, number=entry.number)
    return words.OWN_ROUND(topic=entry.topic, session=entry.title, number=entry.number)


def _notes(
    event: Event, entry: CalendarEntry, language: Language, link: str | None
) -> Iterator[Message]:
    """Say where to go: many calendars show the notes, and not the link."""
    if link:
        yield words.WHERE(link=Url(link))
    session = event.session(entry.session) if entry.session else None
    interpretation = session.interpretation_into(language) if session else None
    if interpretation:
        yield INTERPRETATION(link=Url(interpretation))
