"""Interpreters are told: a quarter of an hour ahead where they work, and whose turn it is.

What was due is told as the times stood then, so a later decision takes back nothing that was said.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from agenda.interpreting.duties import Duty, duties
from agenda.messages import At, Channel, Many, Message
from agenda.messages import interpretation as words
from agenda.messages.places import LANGUAGE_NAMES
from agenda.notices import expected_of
from agenda.progress import Decision, Progress
from agenda.rooms import INTERPRETERS_ROOM, PLENARY, has_interpreters_room, key_of_room
from agenda.seating.languages import interpreter_in
from agenda.state import Notice
from agenda.text import Language
from agenda.timeline import Slot, Timing, holds_of, project, waits_behind
from agenda.workshop import Workshop

AHEAD = timedelta(minutes=15)
"""How long before their slot interpreters are told."""

STILL_TURN = timedelta(minutes=3)
"""How long after its moment it is still worth saying whose turn it is."""

NO_MORE_TURNS = timedelta(minutes=5)
"""Nobody takes over for less than this."""

_STRIDE = 100
"""A long journal is gone through in so many steps at a time: each waits for the one before."""

_FIRST, _LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class _Era:
    """A slot's times as they stood *since* a decision, after which they were others.

    It *waits* if nobody knows when it starts; the clock stood still in *holds*.
    """

    since: datetime
    timing: Timing
    waits: bool = False
    holds: tuple[tuple[datetime, datetime | None], ...] = ()

    def says_the_same(self, other: "_Era") -> bool:
        """Tell whether interpreters would be told the same."""
        one, two = self.timing, other.timing
        times = (one.starts, one.ends, one.expected, one.gone)
        same = times == (two.starts, two.ends, two.expected, two.gone)
        return same and (self.waits, self.holds) == (other.waits, other.holds)


def interpreters_intro(workshop: Workshop, since: datetime) -> Iterator[Notice]:
    """Give what stands in the interpreters' place, if there is one."""
    event = workshop.event
    if has_interpreters_room(event):
        lines = (words.INTRO(event=event.title),)
        yield Notice(
            "interpreters", INTERPRETERS_ROOM, event.main, lines, since, standing=True, public=False
        )


def interpreting_notices(workshop: Workshop, progress: Progress) -> Iterator[Notice]:
    """Give what interpreters are told at its time, for all days, past and future."""
    every = duties(workshop.event, workshop.slots)
    if not every:
        return
    eras_of = _eras(workshop.slots, progress.decisions)
    for duty in every:
        eras = eras_of[duty.slot.id]
        until = (*(one.since for one in eras[1:]), _LAST)
        told = False
        for era, end in zip(eras, until, strict=True):
            for notice in _ahead(workshop, duty, era, told=told):
                if notice.due < end:
                    told = True
                    yield notice
            for notice in _turns(workshop, duty, era):
                if era.since <= notice.due < end:
                    yield notice


_Eras = Mapping[str, tuple[_Era, ...]]
"""The eras of each slot, by its id."""


def _eras(slots: tuple[Slot, ...], decisions: tuple[Decision, ...]) -> _Eras:
    """Give the times of each slot as they stood one after the other, from what was planned on."""
    for count in range(_STRIDE, len(decisions), _STRIDE):
        _eras_to_the_last(slots, decisions[:count])
    return _eras_to_the_last(slots, decisions)


@lru_cache(maxsize=2048)
def _eras_to_the_last(slots: tuple[Slot, ...], decisions: tuple[Decision, ...]) -> _Eras:
    progress, since = Progress(decisions), decisions[-1].at if decisions else _FIRST
    before = _eras_to_the_last(slots, decisions[:-1]) if decisions else {}
    timings = project(slots, progress)
    holds = holds_of(slots, progress)
    days: dict[int, list[Timing]] = {}
    for one in timings:
        days.setdefault(one.slot.day, []).append(one)
    found: dict[str, tuple[_Era, ...]] = {}
    for one in timings:
        day = one.slot.day
        still = tuple((began, ended) for on, began, ended in holds if on == day)
        era = _Era(since, one, waits_behind(one, days[day]), still)
        earlier = before.get(one.slot.id, ())
        again = bool(earlier) and earlier[-1].says_the_same(era)
        found[one.slot.id] = earlier if again else (*earlier, era)
    return found


def _ahead(workshop: Workshop, duty: Duty, era: _Era, *, told: bool) -> Iterator[Notice]:
    """Say where and when a team works, and who begins; again if it is later than they were told."""
    timing, start = era.timing, expected_of(era.timing)[0]
    begun = timing.starts is not None and timing.starts <= era.since
    if begun or timing.gone or era.waits:
        return
    due = start - AHEAD
    if due < era.since and told:
        return
    people = tuple(name_of(workshop, one) for one in duty.team.people)
    message = words.AHEAD(
        session=duty.slot.title,
        time=At(start),
        place=places_of(duty),
        **pair_of(duty),
        people=Many(people),
        first=people[0],
    )
    key = f"{duty.key}/{start:%H%M}"
    yield _notice(workshop, duty, (key, message), (max(due, era.since), start), duty.team.people)


def _turns(workshop: Workshop, duty: Duty, era: _Era) -> Iterator[Notice]:
    """Say whose turn it is, every so many minutes in which the clock did not stand still."""
    timing = era.timing
    people, turn = duty.team.people, timedelta(minutes=duty.team.turn)
    if timing.starts is None or timing.ends is None or timing.gone or len(people) == 1:
        return
    holds = [one for one in era.holds if one[0] >= timing.starts]
    number, due = 1, _later(timing.starts, turn, holds)
    while due < timing.ends:
        left = duty.slot.lasts - number * turn
        if not timedelta(0) <= left < NO_MORE_TURNS:
            who = people[number % len(people)]
            message = words.TURN(
                person=name_of(workshop, who), place=places_of(duty), **pair_of(duty)
            )
            until = min(due + STILL_TURN, timing.ends)
            key = f"{duty.key}/turn-{number}"
            yield _notice(workshop, duty, (key, message), (due, until), (who,))
        number, due = number + 1, _later(due, turn, holds)


def _later(
    start: datetime, turn: timedelta, holds: Iterable[tuple[datetime, datetime | None]]
) -> datetime:
    """Give when so much has gone by since *start*, in which the clock did not stand still."""
    due = start + turn
    for began, ended in holds:
        if began <= due and ended is None:
            return _LAST
        if began <= due and ended is not None and start < ended:
            due += ended - max(began, start)
    return due


def _notice(
    workshop: Workshop,
    duty: Duty,
    said: tuple[str, Message],
    span: tuple[datetime, datetime],
    calls: tuple[str, ...],
) -> Notice:
    key, message = said
    due, best_before = span
    found = (interpreter_in(workshop.roster, workshop.event, one) for one in calls)
    return Notice(
        f"interpreters/{key}",
        INTERPRETERS_ROOM,
        _language(workshop, duty),
        (message,),
        due,
        best_before,
        public=False,
        calls=tuple(one.id for one in found if one is not None),
    )


def _language(workshop: Workshop, duty: Duty) -> Language:
    """Choose a language that the team understands: the event's main one, if they do."""
    event = workshop.event
    known = [one for one in event.languages if one in duty.team.between]
    return known[0] if known else event.main


def name_of(workshop: Workshop, somebody: str) -> str:
    """Give the name of an interpreter, or else their id."""
    person = interpreter_in(workshop.roster, workshop.event, somebody)
    named = workshop.event.people.get(somebody)
    return (person.name if person else None) or (named.name if named else None) or somebody


def places_of(duty: Duty) -> Many:
    """Give the rooms where a team works, or the plenary."""
    rooms = tuple(Channel(key_of_room(duty.slot, one)) for one in duty.rooms)
    return Many(rooms or (Channel(PLENARY),))


def pair_of(duty: Duty) -> dict[str, Message]:
    """Give the names of the languages between which a team works, as the words want them."""
    one, other = duty.team.between
    return {"one": LANGUAGE_NAMES[one](), "other": LANGUAGE_NAMES[other]()}
