"""What is deleted when an event is purged: all its rows but its audit, in one transaction."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Delete, delete, func, select

from bot.adapters.store.tables import (
    CHOICES,
    EFFECTS,
    ENTRIES,
    EVENTS,
    JOURNAL,
    NOTES,
    PEOPLE,
    SHELVES,
)
from bot.ports import PURGING, Shelf

OF_AN_EVENT: Final = (EFFECTS, ENTRIES, JOURNAL, PEOPLE)


def deletions(event: str) -> Iterator[Delete]:
    """Delete the rows of an event; the event first, for the session log is kept as long as it is.

    The languages chosen on its server go with the last event there.
    """
    own = select(EVENTS.c.guild).where(EVENTS.c.id == event)
    others = select(EVENTS.c.guild).where(EVENTS.c.id != event)
    yield delete(CHOICES).where(CHOICES.c.guild.in_(own), CHOICES.c.guild.not_in(others))
    yield delete(EVENTS).where(EVENTS.c.id == event)
    for table in OF_AN_EVENT:
        yield delete(table).where(table.c.event == event)
    yield delete(SHELVES).where(SHELVES.c.event == event, SHELVES.c.shelf != Shelf.AUDIT.value)
    of_event = func.instr("/" + NOTES.c.name + "/", f"/{event}/") > 0
    yield delete(NOTES).where(of_event, NOTES.c.name != PURGING + event)
