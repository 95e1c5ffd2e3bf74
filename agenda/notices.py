"""What is said by itself, where, from when, and until when it is still worth saying."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agenda.messages import At, Channel, Many, Message, On, Own, Url
from agenda.messages import notices as words
from agenda.messages.changes import MORE
from agenda.model import Rule, Topic
from agenda.rooms import (
    LOBBY,
    MODERATORS_ROOM,
    PLENARY,
    RAPPORTEURS_ROOM,
    key_of_room,
    news_of,
    room_key,
)
from agenda.seating.hearing import room_languages
from agenda.state import Control, Notice
from agenda.text import Language, Text
from agenda.timeline import Slot, SlotKind, Timing, waits_behind
from agenda.workshop import Workshop

DAY_OPENS_BEFORE = timedelta(minutes=30)
SOON = timedelta(minutes=5)
TO_THE_END = (timedelta(minutes=5), timedelta(minutes=2))
BREAK_ENDS_BEFORE = timedelta(minutes=2)
STILL_NEWS = timedelta(minutes=10)
"""How long after the moment "it has started" is still worth saying."""
DAY_CLOSING_KEEPS = timedelta(hours=2)
OVERDUE_AFTER = timedelta(minutes=5)
MISSING_BEFORE = timedelta(minutes=10)
"""How long before a round the organisers learn who was not found."""
NAMES_FIT, BETWEEN_NAMES = 900, 6
"""How many characters of names are listed, and how many stand between two."""
A_CHANGE = timedelta(minutes=2)
"""From which difference to the plan a start is announced as a change."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """What is known at a moment of who is on the platform: ids of the roster."""

    found: frozenset[str] = frozenset()


def standing_notices(workshop: Workshop, since: datetime) -> Iterator[Notice]:
    """Give what stands in the places for as long as there are places: welcomes and briefs."""
    event = workshop.event
    rule = words.RULE_CHATHAM() if event.rule is Rule.CHATHAM_HOUSE else words.RULE_RECORD()
    for language in event.languages:
        welcome = words.LOBBY(event=event.title, rule=rule)
        controls = (Control.ROOM, Control.LANGUAGES)
        yield _standing(f"lobby/{language}", LOBBY, language, [welcome], since, controls)
        intro = words.RAPPORTEURS_INTRO(event=event.title, rule=rule)
        yield _standing(f"rapporteurs/{language}", RAPPORTEURS_ROOM, language, [intro], since)
    intro = words.MODERATORS_INTRO(event=event.title)
    yield _standing("moderators", MODERATORS_ROOM, event.main, [intro], since)
    for slot in workshop.slots:
        if slot.kind is SlotKind.ROUND:
            yield from _briefs(workshop, slot, since)


def timed_notices(
    workshop: Workshop, timings: Sequence[Timing], attendance: Attendance
) -> Iterator[Notice]:
    """Give everything that is said at its time, for all days, past and future."""
    for number in range(1, len(workshop.event.days) + 1):
        day = [timing for timing in timings if timing.slot.day == number]
        yield from _day_notices(workshop, day, timings)
        for timing in day:
            yield from _slot_notices(workshop, timing, day)
            yield from _overdue(workshop, timing, day)
            if timing.slot.kind is SlotKind.ROUND:
                yield from _about_rooms(workshop, timing, attendance)


def _day_notices(
    workshop: Workshop, day: Sequence[Timing], timings: Sequence[Timing]
) -> Iterator[Notice]:
    event = workshop.event
    first, number = day[0].slot, day[0].slot.day
    opening = words.DAY_OPENING(
        number=number,
        event=event.title,
        time=At(first.starts),
        zone=event.zone,
        own=Own(first.starts),
    )
    due = first.starts - DAY_OPENS_BEFORE
    yield from _to_all(workshop, f"day/{number}/opening", [opening], due, first.starts)
    end = max(expected_of(timing)[1] for timing in day)
    next_day = next((one.slot for one in timings if one.slot.day == number + 1), None)
    closing = words.EVENT_CLOSING(event=event.title)
    if next_day is not None:
        closing = words.DAY_CLOSING(
            number=number,
            event=event.title,
            day=On(event.days[number].date),
            time=At(next_day.starts),
            zone=event.zone,
            own=Own(next_day.starts),
        )
    yield from _to_all(workshop, f"day/{number}/closing", [closing], end, end + DAY_CLOSING_KEEPS)


def _slot_notices(workshop: Workshop, timing: Timing, day: Sequence[Timing]) -> Iterator[Notice]:
    if timing.slot.kind is SlotKind.BREAK:
        yield from _break_notices(workshop, timing, day)
        return
    if not (timing.gone or waits_behind(timing, day)):
        yield from _soon(workshop, timing)
    if timing.starts is None:
        return
    ends = expected_of(timing)[1]
    yield from _to_all(
        workshop,
        f"{timing.slot.id}/started",
        _started(timing, timing.starts, ends),
        timing.starts,
        timing.starts + STILL_NEWS,
        interpreted=timing.slot,
    )
    if timing.slot.kind is SlotKind.ROUND:
        yield from _to_the_end(workshop, timing, timing.starts)


def _soon(workshop: Workshop, timing: Timing) -> Iterator[Notice]:
    """Say five minutes ahead what comes; not when it was already started by hand before that."""
    slot = timing.slot
    start = slot.starts if timing.by_hand else expected_of(timing)[0]
    due = start - SOON
    if timing.by_hand and timing.starts is not None and timing.starts <= due:
        return
    message = words.STARTING_SOON(session=slot.title, time=At(start), place=Channel(PLENARY))
    if slot.kind is SlotKind.ROUND:
        message = words.ROUND_SOON(
            number=slot.number, session=slot.title, time=At(start), lobby=Channel(LOBBY)
        )
    yield from _to_all(workshop, f"{slot.id}/soon", [message], due, start, interpreted=slot)


def expected_of(timing: Timing) -> tuple[datetime, datetime]:
    """Give when a slot starts and ends as far as can be told; as planned if it is gone."""
    slot = timing.slot
    start, end = timing.expected or (slot.starts, slot.ends)
    return timing.starts or start, timing.ends or end


def _started(timing: Timing, starts: datetime, ends: datetime) -> list[Message]:
    slot = timing.slot
    lines = []
    if timing.by_hand and abs(starts - slot.starts) >= A_CHANGE:
        change = words.CHANGED_TIME(session=slot.title, time=At(starts), planned=At(slot.starts))
        lines.append(change)
    if slot.kind is SlotKind.ROUND:
        opened = words.ROUND_OPENED(
            number=slot.number, session=slot.title, end=At(ends), lobby=Channel(LOBBY)
        )
        return [*lines, opened]
    return [*lines, words.STARTED(session=slot.title, place=Channel(PLENARY), end=At(ends))]


def _to_the_end(workshop: Workshop, timing: Timing, starts: datetime) -> Iterator[Notice]:
    """Tell everyone when a round nears its end, and a room that has its own end by itself."""
    slot = timing.slot
    common = [room for room in slot.rooms if room not in _own_ends(timing)]
    if common and (ends := timing.room_ends(common[0])) is not None:
        for left, key, message in _warnings(timing, starts, ends):
            yield from _to_all(workshop, key, [message], ends - left, ends)
    for room, ends in _own_ends(timing).items():
        place, languages = key_of_room(slot, room), workshop.event.languages
        for left, key, message in _warnings(timing, starts, ends):
            yield to_room(languages, f"{key}/{room}", place, message, (ends - left, ends))


def _own_ends(timing: Timing) -> dict[str, datetime]:
    """Give the rooms of a round that close at another time than most."""
    closings = [ends for _, ends in timing.rooms]
    usual = max(closings, key=lambda ends: (closings.count(ends), ends), default=None)
    return {room: ends for room, ends in timing.rooms if ends != usual}


def _warnings(
    timing: Timing, starts: datetime, ends: datetime
) -> Iterator[tuple[timedelta, str, Message]]:
    """Give what is said some minutes before a round ends; after a change, not of what is past."""
    slot, moved = timing.slot, ends != timing.slot.ends
    for left in TO_THE_END:
        too_late = moved and timing.decided is not None and ends - left < timing.decided
        if ends - starts <= 2 * left or too_late:
            continue
        minutes = int(left.total_seconds() // 60)
        key = f"{slot.id}/ends-in-{minutes}" + (f"/{ends:%H%M}" if moved else "")
        yield left, key, words.ROUND_ENDS_SOON(n=minutes, number=slot.number, end=At(ends))


def _break_notices(workshop: Workshop, timing: Timing, day: Sequence[Timing]) -> Iterator[Notice]:
    slot, starts, ends = timing.slot, timing.starts, expected_of(timing)[1]
    if starts is None:
        return
    started = words.BREAK_STARTED(title=slot.title, end=At(ends), own=Own(ends))
    yield from _to_all(workshop, f"{slot.id}/started", [started], starts, ends)
    after = next((one for one in day if one.slot.starts >= slot.ends and not one.gone), None)
    if after is not None and timing.ends and ends - starts > 2 * BREAK_ENDS_BEFORE:
        minutes = int(BREAK_ENDS_BEFORE.total_seconds() // 60)
        time = At(expected_of(after)[0])
        message = words.BREAK_ENDS(n=minutes, time=time, session=after.slot.title)
        due = ends - BREAK_ENDS_BEFORE
        yield from _to_all(workshop, f"{slot.id}/return", [message], due, ends)


def _overdue(workshop: Workshop, timing: Timing, day: Sequence[Timing]) -> Iterator[Notice]:
    slot = timing.slot
    late = expected_of(timing)[0] + OVERDUE_AFTER
    waits = slot.manual and timing.starts is None and not timing.gone
    if waits and not waits_behind(timing, day):
        message = words.OVERDUE(session=slot.title, planned=At(slot.starts))
        until = max(slot.ends, late + STILL_NEWS)
        yield _to_moderators(workshop, f"{slot.id}/overdue", message, late, until)


def _about_rooms(workshop: Workshop, timing: Timing, attendance: Attendance) -> Iterator[Notice]:
    """Tell the moderators who was not found before a round, and how many rooms it has."""
    slot = timing.slot
    seated = [one for one in workshop.roster if workshop.seating.has(one.id)]
    missing = [one for one in workshop.roster if one.id not in attendance.found]
    if missing and not timing.gone:
        named = _that_fit(one.name or one.handle or one.id for one in missing)
        unresolved = words.UNRESOLVED(
            n=len(missing), number=slot.number, session=slot.title, people=Many(named)
        )
        more = [MORE(n=len(missing) - len(named))] if len(named) < len(missing) else []
        start = slot.starts if timing.by_hand else expected_of(timing)[0]
        due = start - MISSING_BEFORE
        told = _to_moderators(workshop, f"{slot.id}/missing", unresolved, due, start)
        yield replace(told, lines=(unresolved, *more))
    if timing.starts is not None:
        opened = words.ROOMS_OPENED(
            n=len(workshop.session_of(slot).topics),
            number=slot.number,
            session=slot.title,
            seated=len(seated),
            absent=sum(one.id not in attendance.found for one in seated),
        )
        until = timing.starts + STILL_NEWS
        yield _to_moderators(workshop, f"{slot.id}/rooms-opened", opened, timing.starts, until)


def _that_fit(names: Iterable[str]) -> tuple[str, ...]:
    """Give the first names, as many as stand in one post whatever is in them; one at least."""
    found, left = list[str](), NAMES_FIT
    for name in names:
        left -= len(name) + BETWEEN_NAMES
        if left < 0 and found:
            break
        found.append(name)
    return tuple(found)


def _briefs(workshop: Workshop, slot: Slot, since: datetime) -> Iterator[Notice]:
    for topic in workshop.session_of(slot).topics:
        lines = list(_brief(workshop, slot, topic))
        place = room_key(slot, topic)
        for language in workshop.event.languages:
            yield _standing(f"brief/{place}/{language}", place, language, lines, since)


def _brief(workshop: Workshop, slot: Slot, topic: Topic) -> Iterator[Message]:
    yield words.BRIEF(
        topic=topic.title,
        session=slot.title,
        number=slot.number,
        start=At(slot.starts),
        end=At(slot.ends),
        zone=workshop.event.zone,
        own=Own(slot.starts),
    )
    yield from room_languages(workshop.event, workshop.session_of(slot), slot.number, topic)
    if topic.objective:
        yield words.BRIEF_OBJECTIVE(objective=topic.objective)
    hosts = [workshop.event.people[one] for people in topic.parts.values() for one in people]
    if hosts:
        shown: Iterable[str | Text] = (
            one.name or one.function or one.organisation or "" for one in hosts
        )
        yield words.BRIEF_EXPERT(people=Many(tuple(shown)))
    questions = topic.questions or workshop.session_of(slot).questions
    if questions:
        yield words.BRIEF_QUESTIONS()
    for number, question in enumerate(questions, start=1):
        yield words.BRIEF_QUESTION(number=number, question=question)


def _standing(  # noqa: PLR0913, PLR0917 -- it has that many facts
    key: str,
    place: str,
    language: Language,
    lines: Sequence[Message],
    since: datetime,
    controls: tuple[Control, ...] = (),
) -> Notice:
    return Notice(key, place, language, tuple(lines), since, controls=controls, standing=True)


def _to_moderators(
    workshop: Workshop, key: str, message: Message, due: datetime, best_before: datetime
) -> Notice:
    main = workshop.event.main
    return Notice(key, MODERATORS_ROOM, main, (message,), due, best_before, public=False)


def to_room(
    languages: Sequence[Language],
    key: str,
    place: str,
    message: Message,
    span: tuple[datetime, datetime],
) -> Notice:
    """Say something in a room, where people of all *languages* sit: one post has them all."""
    main, *others = languages
    due, best_before = span
    name = f"{key}/{main}"
    return Notice(name, place, main, (message,), due, best_before, also=tuple(others))


def _to_all(  # noqa: PLR0913 -- it has that many facts
    workshop: Workshop,
    key: str,
    lines: Sequence[Message],
    due: datetime,
    best_before: datetime,
    *,
    interpreted: Slot | None = None,
) -> Iterator[Notice]:
    """Say the same in every language of the event, each in its own channel."""
    session = workshop.session_of(interpreted) if interpreted else None
    for language in workshop.event.languages:
        said = list(lines)
        if session is not None and (link := session.interpretation_into(language)):
            said.append(words.INTERPRETATION(link=Url(link)))
        yield Notice(
            f"{key}/{language}", news_of(language), language, tuple(said), due, best_before
        )
