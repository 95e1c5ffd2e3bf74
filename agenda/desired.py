"""What should be true of a guild at a moment, and when that changes next."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agenda.calendar import meetings
from agenda.changes import Published, change_notices
from agenda.delays import delay_notices
from agenda.glossary import glossary_notices
from agenda.interpreting import interpreters_intro, interpreting_notices
from agenda.notices import MISSING_BEFORE, Attendance, standing_notices, timed_notices
from agenda.progress import Progress
from agenda.rooms import ROLE_OF_PART, places, roles, speakers_of
from agenda.seating import roles_of
from agenda.state import Desired, Membership, Notice, Search
from agenda.text import Language
from agenda.timeline import SlotKind, Timing, project
from agenda.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Choice:
    """The *language* a *member* of the guild chose, for the *count*-th time."""

    member: int
    language: Language
    count: int = 1


@dataclass(frozen=True, slots=True)
class Known:
    """What was learned while the event runs.

    *since* is when it was loaded, *people* maps ids of the roster to members of the guild.
    """

    since: datetime
    progress: Progress = field(default_factory=Progress)
    people: Mapping[str, int] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    published: tuple[Published, ...] = ()


def desired_state(workshop: Workshop, known: Known, at: datetime) -> Desired:
    """Give what should be true of the guild at the instant *at*."""
    timings = project(workshop.slots, known.progress)
    return Desired(
        roles=roles(workshop),
        places=places(workshop, timings, at),
        notices=tuple(one for one in every_notice(workshop, known, timings) if one.due <= at),
        memberships=tuple(_memberships(workshop, known)),
        searches=tuple(_searches(workshop, known, at)),
        meetings=meetings(workshop, timings),
        people=known.people,
    )


def next_change(workshop: Workshop, known: Known, after: datetime) -> datetime | None:
    """Give the next instant at which the desired state differs, if nobody decides anything."""
    timings = project(workshop.slots, known.progress)
    moments = {moment for timing in timings for moment in (timing.starts, timing.ends) if moment}
    moments |= {ends for timing in timings for _, ends in timing.rooms}
    moments |= {notice.due for notice in every_notice(workshop, known, timings)}
    moments |= {search for search, _ in _search_times(workshop)}
    return min((moment for moment in moments if moment > after), default=None)


def every_notice(workshop: Workshop, known: Known, timings: tuple[Timing, ...]) -> Iterator[Notice]:
    """Give all notices of the event, the standing ones first."""
    yield from standing_notices(workshop, known.since)
    yield from interpreters_intro(workshop, known.since)
    yield from glossary_notices(workshop)
    attendance = Attendance(frozenset(known.people))
    yield from timed_notices(workshop, timings, attendance)
    yield from delay_notices(workshop, known.progress)
    yield from interpreting_notices(workshop, known.progress)
    yield from change_notices(workshop.event, known.published)


def _memberships(workshop: Workshop, known: Known) -> Iterator[Membership]:
    for one in workshop.roster:
        role = ROLE_OF_PART.get(one.part)
        if role is not None and one.id in known.people:
            member = known.people[one.id]
            yield Membership(f"member/{role}/{member}", member, role)
    yield from _crowd_memberships(workshop, known)
    languages = workshop.event.languages
    for choice in known.choices:
        if choice.language in languages:
            others = tuple(speakers_of(one).key for one in languages if one != choice.language)
            key = f"language/{choice.member}/{choice.count}"
            takes = others if choice.count > 1 else ()
            yield Membership(key, choice.member, speakers_of(choice.language).key, takes)


def _crowd_memberships(workshop: Workshop, known: Known) -> Iterator[Membership]:
    """Give each crowd its role, the last to come first; whoever was moved loses the others."""
    crowds = roles_of(workshop.crowds)
    for participant, member in tuple(known.people.items())[::-1]:
        theirs = [role for role, crowd in crowds.items() if participant in crowd.people]
        count = workshop.moved.get(participant, 0)
        takes = tuple(role for role in crowds if role not in theirs) if count else ()
        for role in theirs:
            yield Membership(f"member/{role}/{member}/{count}", member, role, takes)


def _searches(workshop: Workshop, known: Known, at: datetime) -> Iterator[Search]:
    """Look for those who were not found: when the event is loaded, and before each round."""
    cues = [(known.since, "load"), *_search_times(workshop)]
    due = [name for moment, name in cues if moment <= at]
    if not due:
        return
    for one in workshop.roster:
        if one.handle and one.id not in known.people:
            yield Search(f"search/{due[-1]}/{one.id}", one.id, one.handle)


def _search_times(workshop: Workshop) -> list[tuple[datetime, str]]:
    """Give the moments just before the organisers are told who is missing, in order."""
    ahead = MISSING_BEFORE + timedelta(minutes=1)
    return [
        (slot.starts - ahead, slot.id) for slot in workshop.slots if slot.kind is SlotKind.ROUND
    ]
