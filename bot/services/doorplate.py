"""Says under the names of voice channels how much time is left: at the opening and near the end.

It is the first thing that is left out when requests are short, so everything else says it, too.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from agenda.messages import At, Span
from agenda.messages import doorplate as words
from agenda.rooms import PLENARY, room_key
from agenda.timeline import SlotKind, Timing
from agenda.timeline import running as running_at
from bot.i18n import Scene, render
from bot.ports import Platform, PlatformError
from bot.services.programme import timings_of
from bot.services.running import Running

log = structlog.get_logger(__name__)

MARKS = (timedelta(minutes=5), timedelta(minutes=2))
"""How long before the end the time left is said again."""

AFTER_OPENING = timedelta(seconds=5)
"""How long after an opening it is said: by then the rooms are open and everybody was told."""

FRESH = timedelta(seconds=30)
"""For how long it is tried; then the next moment has to do."""

RETRY = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Span:
    """What goes on in a *place*."""

    place: str
    begins: datetime
    ends: datetime

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When the time left is said, in order."""
        marks = (self.ends - mark for mark in MARKS)
        opening = self.begins + AFTER_OPENING
        return (opening, *(one for one in marks if one > opening))

    def said_last(self, now: datetime) -> datetime:
        """Give the latest moment that has come."""
        return max((one for one in self.moments if one <= now), default=self.begins)


class Doorplate:
    """Keeps in mind what it showed; what a restart loses of that is shown again or left out."""

    def __init__(self, platform: Platform) -> None:
        """Use this platform."""
        self._platform = platform
        self._shown: dict[tuple[str, str], tuple[_Span, datetime]] = {}

    async def tick(self, running: Running, now: datetime) -> datetime | None:
        """Show what is due, and give when there is more to show."""
        spans = [one for one in _spans(running, now) if _has_a_plate(running, one.place)]
        due = [one for one in spans if self._is_due(running, one, now)]
        shown = await asyncio.gather(*(self._show(running, one, now) for one in due))
        coming = [moment for one in spans for moment in one.moments if moment > now]
        again = [] if all(shown) else [now + RETRY]
        return min([*again, *coming], default=None)

    def _is_due(self, running: Running, span: _Span, now: datetime) -> bool:
        """Tell whether a moment has just come, or the end has moved since the last one."""
        moment = span.said_last(now)
        if moment == span.begins:
            return False
        before = self._shown.get((running.record.id, span.place))
        if before is None or before[0].begins != span.begins:
            return now - moment <= FRESH
        return before[0].ends != span.ends or (before[1] != moment and now - moment <= FRESH)

    async def _show(self, running: Running, span: _Span, now: datetime) -> bool:
        """Tell whether nothing is left to do about it."""
        effect = running.ledger.get(f"place/{span.place}")
        place = effect.object_id if effect else None
        if place is None:
            return True
        try:
            shown = await self._platform.show_status(
                running.guild, place, _text(running, span, now)
            )
        except PlatformError as trouble:
            log.info("status-not-shown", place=span.place, why=str(trouble))
            shown = True
        if shown:
            self._shown[running.record.id, span.place] = (span, span.said_last(now))
        return shown


def _text(running: Running, span: _Span, now: datetime) -> str:
    event = running.event
    left = max(_MINUTE, round((span.ends - now) / _MINUTE) * _MINUTE)
    told = words.LEFT(time=Span(left), end=At(span.ends))
    return render(told, event.main, Scene.of(event, "terminal"))


def _has_a_plate(running: Running, place: str) -> bool:
    """Tell whether the platform shows such a line there: a stage has none."""
    return place != PLENARY or running.event.plenary == "voice"


def _spans(running: Running, now: datetime) -> Iterator[_Span]:
    for timing in running_at(timings_of(running), now):
        for place, ends in _places_of(running, timing):
            if timing.starts is not None and ends is not None and now < ends:
                yield _Span(place, timing.starts, ends)


def _places_of(running: Running, timing: Timing) -> Iterator[tuple[str, datetime | None]]:
    match timing.slot.kind:
        case SlotKind.SESSION:
            yield PLENARY, timing.ends
        case SlotKind.ROUND:
            for topic in running.workshop.session_of(timing.slot).topics:
                yield room_key(timing.slot, topic), timing.room_ends(topic.id)
        case _:
            pass
