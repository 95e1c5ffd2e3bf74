"""The file of a seating plan becomes a plan, or it is said what is wrong with it: all at once."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel, ValidationError

from agenda.errors import Place, PlanError, Problem
from agenda.messages import Many, Message
from agenda.messages.seating import (
    OTHER_EVENT,
    PLAN_CHANGED,
    PLAN_HEADER,
    PLAN_ROOM,
    PLAN_TWICE,
    PLAN_UNUSABLE,
    UNKNOWN_ROUND,
)
from agenda.model import Event
from agenda.parse.findings import shortened
from agenda.seating import Plan, Seat

HEADER = ["person", "round", "room"]


class _Hash(BaseModel):
    """What a plan says its seats are."""

    hash: str | None = None


Numbered = tuple[int, Seat]
"""A seat and the line it stands on, or its number in a list."""


def parse_plan(data: bytes, event: Event) -> Plan:
    """Read a plan of an *event* as CSV or JSON; a `PlanError` has all its problems."""
    text = data.decode("utf-8-sig", errors="replace")
    plan, seats = _from_json(text) if text.lstrip().startswith("{") else _from_csv(text, event)
    problems = [*_event_problems(plan, event), *_seat_problems(seats, event)]
    if problems:
        raise PlanError(PLAN_UNUSABLE(n=len(problems)), problems)
    return plan


def _from_json(text: str) -> tuple[Plan, Sequence[Numbered]]:
    try:
        plan = Plan.model_validate_json(text, extra="ignore")
        written = _Hash.model_validate_json(text).hash
    except ValidationError:
        raise _unusable(PLAN_HEADER()) from None
    if written not in {None, plan.hash}:
        raise _unusable(PLAN_CHANGED())
    return plan, list(enumerate(plan.seats, start=1))


def _from_csv(text: str, event: Event) -> tuple[Plan, Sequence[Numbered]]:
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text))]
    if not rows or [cell.lower() for cell in rows[0]] != HEADER:
        raise _unusable(PLAN_HEADER())
    written = [(line, row) for line, row in enumerate(rows[1:], start=2) if any(row)]
    bad = [line for line, row in written if not _is_seat(row)]
    if bad:
        problems = [Problem(PLAN_HEADER(), Place(line, 1, "")) for line in bad]
        raise PlanError(PLAN_UNUSABLE(n=len(problems)), problems)
    seats = [(line, Seat(person=row[0], round=row[1], room=row[2])) for line, row in written]
    return Plan(event=event.id, seats=tuple(seat for _, seat in seats)), seats


def _is_seat(row: Sequence[str]) -> bool:
    return len(row) == len(HEADER) and all(row)


def _unusable(words: Message) -> PlanError:
    return PlanError(PLAN_UNUSABLE(n=1), [Problem(words, Place(1, 1, ""))])


def _event_problems(plan: Plan, event: Event) -> Iterator[Problem]:
    if plan.event != event.id:
        words = OTHER_EVENT(found=shortened(plan.event), event=event.id)
        yield Problem(words, Place(1, 1, "event"))


def _seat_problems(seats: Sequence[Numbered], event: Event) -> Iterator[Problem]:
    rooms = _rooms_of(event)
    seen: set[tuple[str, str]] = set()
    for line, seat in seats:
        place = Place(line, 1, "")
        if seat.round not in rooms:
            words = UNKNOWN_ROUND(given=shortened(seat.round), known=Many(tuple(rooms)))
            yield Problem(words, place)
        elif seat.room not in rooms[seat.round]:
            known = Many(tuple(rooms[seat.round]))
            words = PLAN_ROOM(round=seat.round, given=shortened(seat.room), known=known)
            yield Problem(words, place)
        if (seat.round, seat.person) in seen:
            yield Problem(PLAN_TWICE(person=shortened(seat.person), round=seat.round), place)
        seen.add((seat.round, seat.person))


def _rooms_of(event: Event) -> Mapping[str, Sequence[str]]:
    """Give the topics' ids of every round of an *event*, by the round's id."""
    return {
        session.round_id(number): [topic.id for topic in session.topics]
        for _, session in event.sessions()
        for number in range(1, len(session.rounds) + 1)
    }
