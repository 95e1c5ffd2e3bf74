"""Where there is interpretation on a day; who interprets, for those who have to know."""

from collections.abc import Iterator
from datetime import datetime

from agenda.errors import RefusedError
from agenda.interpreting import duties
from agenda.interpreting.reminders import name_of, pair_of, places_of
from agenda.messages import At, Channel, Many, Message, On, Url
from agenda.messages import answers as said
from agenda.messages import interpretation as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Mode
from agenda.notices import expected_of
from agenda.rooms import PLENARY, room_key
from agenda.seating.hearing import heard_in, mode_of
from agenda.seating.languages import Tongues, relays_of, tongues_of
from agenda.timeline import Slot, SlotKind, Timing
from bot.services.programme import day_at, timings_of
from bot.services.reception import Asker, participant_of
from bot.services.running import Running


def tell_interpretation(
    running: Running, asker: Asker, number: int | None, at: datetime
) -> list[Message]:
    """Tell where there is interpretation on a day: the one asked for, or that which is on or next.

    Interpreters and moderators are told who interprets; everybody else where they can listen.
    """
    event = running.event
    if number is not None and not 1 <= number <= len(event.days):
        raise RefusedError(said.AGENDA_NO_DAY(event=event.title, n=len(event.days)))
    day = number or day_at(running, at)
    timings = [one for one in timings_of(running) if one.slot.day == day and not one.gone]
    participant = participant_of(running, asker)
    works = asker.manages or (participant is not None and participant.staff)
    lines = list((_duties if works else _rooms)(running, timings))
    lines += [line for one in timings for line in _links(running, one)]
    on = On(event.days[day - 1].date)
    if not lines:
        return [words.NONE_TODAY(day=on)]
    return [words.PLAN(day=on, zone=event.zone), *lines]


def waits_for_interpreters(running: Running, slot: Slot, place: str) -> bool:
    """Tell whether interpreters speak after each speaker in a place."""
    tongues = dict(_tongues(running, slot)).get(place)
    return tongues is not None and mode_of(tongues) is Mode.CONSECUTIVE


def _duties(running: Running, timings: list[Timing]) -> Iterator[Message]:
    """Give every team with its place and hours, and what is heard there by relay only."""
    known = {one.slot: one for one in timings}
    told = set[str]()
    for duty in duties(running.event, [one.slot for one in timings]):
        people = tuple(name_of(running.workshop, one) for one in duty.team.people)
        yield words.DUTY(
            **_hours(known[duty.slot]),
            session=duty.slot.title,
            place=places_of(duty),
            **pair_of(duty),
            people=Many(people),
        )
        for place, tongues in _tongues(running, duty.slot):
            if place not in told and duty.team in tongues.teams:
                told.add(place)
                yield from _relays(running, place, tongues)


def _relays(running: Running, place: str, tongues: Tongues) -> Iterator[Message]:
    ways = relays_of(tongues, heard_in(running.event, tongues))
    if ways:
        named = tuple(
            words.WAY(first=names[0], middle=Many(names[1:-1]), last=names[-1])
            for way in ways
            for names in (tuple(LANGUAGE_NAMES[one]() for one in way),)
        )
        yield words.BY_RELAY(place=Channel(place), ways=Many(named))


def _rooms(running: Running, timings: list[Timing]) -> Iterator[Message]:
    """Give every place with interpreters, and in which languages it can be followed."""
    for timing in timings:
        for place, tongues in _tongues(running, timing.slot):
            if tongues.teams:
                names = (LANGUAGE_NAMES[one]() for one in heard_in(running.event, tongues))
                yield words.ROOM(
                    **_hours(timing),
                    session=timing.slot.title,
                    place=Channel(place),
                    languages=Many(tuple(names)),
                )


def _tongues(running: Running, slot: Slot) -> Iterator[tuple[str, Tongues]]:
    """Give the places of a slot by their keys, and how languages go there."""
    event, session = running.event, running.workshop.session_of(slot)
    if slot.kind is SlotKind.ROUND:
        for topic in session.topics:
            yield room_key(slot, topic), tongues_of(event, session, slot.number, topic)
    elif slot.kind is SlotKind.SESSION:
        yield PLENARY, tongues_of(event, session)


def _links(running: Running, timing: Timing) -> Iterator[Message]:
    session = running.workshop.session_of(timing.slot)
    if timing.slot.kind is SlotKind.BREAK:
        return
    for language in session.interpretation:
        if link := session.interpretation_into(language):
            yield words.LINK(
                **_hours(timing),
                session=timing.slot.title,
                language=LANGUAGE_NAMES[language](),
                link=Url(link),
            )


def _hours(timing: Timing) -> dict[str, At]:
    start, end = expected_of(timing)
    return {"start": At(start), "end": At(end)}
