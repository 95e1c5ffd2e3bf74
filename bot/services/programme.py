"""What is going on, what comes next, and the programme of a day."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from agenda import timeline
from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message, On, Own, Url, stage
from agenda.messages import answers as words
from agenda.notices import expected_of
from agenda.progress import Act
from agenda.projection import is_held
from agenda.rooms import PLENARY
from agenda.text import Language
from agenda.timeline import Slot, SlotKind, Timing, project
from bot.services.running import Running


def timings_of(running: Running) -> tuple[Timing, ...]:
    """Give the projected times of an event's slots."""
    return project(running.workshop.slots, running.known.progress)


def to_come(running: Running, at: datetime) -> tuple[Slot, ...]:
    """Give what has neither started nor been passed over, from the day of the instant *at* on."""
    today, days = date_at(running, at).day, running.event.days
    waiting = timeline.to_come(timings_of(running), at)
    return tuple(slot for slot in waiting if days[slot.day - 1].date >= today)


def day_at(running: Running, at: datetime) -> int:
    """Give the day of the event, from 1, that is on or comes next at the instant *at*."""
    going_on = [one.slot for one in timeline.running(timings_of(running), at)]
    slots = [*going_on, *to_come(running, at), running.workshop.slots[-1]]
    return slots[0].day


def date_at(running: Running, at: datetime) -> On:
    """Give the calendar day of an instant, in the event's zone."""
    return On(at.astimezone(ZoneInfo(running.event.zone)).date())


def last_day(running: Running) -> On:
    """Give the last calendar day of an event."""
    return On(running.event.days[-1].date)


def tell_now(running: Running, language: Language, at: datetime) -> list[Message]:
    """Tell what is going on and what comes next, with the interpretation into a *language*."""
    going_on = timeline.running(timings_of(running), at)
    waiting = to_come(running, at)
    lines = [_going_on(timing) for timing in going_on]
    lines += _items(running, going_on, at)
    lines += _interpretation(running, going_on, language)
    lines += [
        words.NOW_WAITS(session=slot.title, planned=At(slot.starts))
        for slot in waiting
        if slot.manual and slot.starts <= at
    ]
    still = _day_that_stands_still(running)
    lines += [stage.STATUS_HELD()] if still else []
    expected = {one.slot: expected_of(one)[0] for one in timings_of(running)}
    left = tuple(slot for slot in waiting if slot.day == still)
    waiting = tuple(slot for slot in left if slot.fixed) if left else waiting
    following = next((slot for slot in waiting if expected[slot] > at), None)
    if following is None:
        return lines or [words.OVER(event=running.event.title)]
    return [*(lines or [words.NOW_NOTHING()]), _coming(running, following)]


def tell_agenda(running: Running, number: int | None, at: datetime) -> list[Message]:
    """Give the programme of a day: the one asked for, or the one that is on or comes next."""
    event = running.event
    if number is not None and not 1 <= number <= len(event.days):
        raise RefusedError(words.AGENDA_NO_DAY(event=event.title, n=len(event.days)))
    day = number or day_at(running, at)
    lines = [_programme_line(one) for one in timings_of(running) if one.slot.day == day]
    head = words.AGENDA_DAY(number=day, day=On(event.days[day - 1].date))
    return [head, *lines, words.AGENDA_ZONE(zone=event.zone)]


def _items(running: Running, going_on: Iterable[Timing], at: datetime) -> list[Message]:
    """Tell which items of a session are on, by their expected hours."""
    zone = ZoneInfo(running.event.zone)
    return [
        words.NOW_ITEM(title=item.title, start=At(start), end=At(end))
        for timing in going_on
        for item, start, end in timeline.item_times(
            zone,
            running.event.days[timing.slot.day - 1].date,
            running.workshop.session_of(timing.slot),
            timing,
        )
        if start <= at < end
    ]


def _interpretation(
    running: Running, going_on: Iterable[Timing], language: Language
) -> list[Message]:
    sessions = [running.workshop.session_of(one.slot) for one in going_on]
    links = [session.interpretation_into(language) for session in sessions]
    return [words.INTERPRETATION(link=Url(link)) for link in links if link]


def _going_on(timing: Timing) -> Message:
    slot = timing.slot
    if timing.ends is None:
        return _held(slot)
    end = At(timing.ends)
    match slot.kind:
        case SlotKind.ROUND:
            return words.NOW_ROUND(number=slot.number, session=slot.title, end=end)
        case SlotKind.BREAK:
            return words.NOW_BREAK(title=slot.title, end=end)
        case _:
            return words.NOW_SESSION(session=slot.title, end=end, place=Channel(PLENARY))


def _day_that_stands_still(running: Running) -> int | None:
    """Give the day of the event, from 1, whose clock a moderator holds."""
    slots, progress = running.workshop.slots, running.known.progress
    if not is_held(slots, progress):
        return None
    holds = [one.slot for one in progress.counting if one.act is Act.HOLD]
    slot = running.workshop.slot(holds[-1])
    return slot.day if slot else None


def _held(slot: Slot) -> Message:
    """Tell of what goes on nobody knows how long."""
    match slot.kind:
        case SlotKind.ROUND:
            return words.NOW_ROUND_HELD(number=slot.number, session=slot.title)
        case SlotKind.BREAK:
            return words.NOW_BREAK_HELD(title=slot.title)
        case _:
            return words.NOW_SESSION_HELD(session=slot.title, place=Channel(PLENARY))


def _coming(running: Running, slot: Slot) -> Message:
    timing = next(one for one in timings_of(running) if one.slot == slot)
    start = expected_of(timing)[0]
    return words.NEXT(
        session=slot.title,
        day=date_at(running, start),
        time=At(start),
        zone=running.event.zone,
        own=Own(start),
    )


def _programme_line(timing: Timing) -> Message:
    slot = timing.slot
    start, end = map(At, expected_of(timing))
    if slot.kind is SlotKind.ROUND:
        return words.AGENDA_ROUND(start=start, end=end, title=slot.title, number=slot.number)
    return words.AGENDA_LINE(start=start, end=end, title=slot.title)
