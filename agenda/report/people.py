"""Whom a document may name, and how: only people of a public programme, never the roster's."""

from collections.abc import Iterable, Iterator

from agenda.messages import Many, Message, pages
from agenda.model import Event, Part, Person, Rule, Session, every_part
from agenda.report.document import Block, Heading, Points

TOLD: tuple[Part, ...] = (
    Part.MODERATOR,
    Part.FACILITATOR,
    Part.SPEAKER,
    Part.EXPERT,
    Part.DISCUSSANT,
    Part.DISCUSSION_STARTER,
    Part.RAPPORTEUR,
)
"""The parts that a report tells, in its order; interpreters spoke for others."""

Tasks = Iterable[tuple[Part, str]]
"""Who does what: a part, and an id of the agenda's people."""


def may_name(event: Event, session: Session) -> bool:
    """Tell whether documents may name the people whom the agenda names in a session."""
    return event.public or on_record(event, session)


def on_record(event: Event, session: Session) -> bool:
    """Tell whether what was said in a session may name people, too."""
    return event.rule_of(session) is Rule.ON_THE_RECORD


def may_name_all(event: Event, sessions: Iterable[Session]) -> bool:
    """Tell whether documents may name the agenda's people in all of some sessions."""
    return all(may_name(event, one) for one in sessions)


def tasks_in(event: Event, session: Session) -> Tasks:
    """Give who does what in a session and everything in it, if that may be told."""
    return tuple(every_part(session)) if may_name(event, session) else ()


def tasks_of_topic(event: Event, session: Session, topic: str) -> Tasks:
    """Give who does what in a topic's rooms, those of its whole session too, if it may be told."""
    if not may_name(event, session):
        return ()
    chosen = (one for one in session.topics if one.id == topic)
    whole = ((part, one) for part, people in session.parts.items() for one in people)
    return (*whole, *(task for one in chosen for task in every_part(one)))


def people_blocks(event: Event, tasks: Tasks) -> Iterator[Block]:
    """Write each part as a heading with its people, as the head of a report has them."""
    given = tuple(dict.fromkeys(tasks))
    for part in TOLD:
        people = [event.people[one] for which, one in given if which is part]
        if people:
            label = pages.PARTS[part][0 if len(people) == 1 else 1]()
            yield Heading(label, public=True)
            yield Points(tuple(introduction(one) for one in people), public=True)


def with_their_part(event: Event, tasks: Tasks) -> tuple[Message, ...]:
    """Write each person with the part, such as Expert: James Dennison."""
    given = tuple(dict.fromkeys(tasks))
    return tuple(
        pages.WITH_PART(
            part=pages.PARTS[part][0](), people=Many((introduction(event.people[one]),))
        )
        for part in TOLD
        for which, one in given
        if which is part
    )


def introduction(person: Person) -> Message:
    """Introduce a person of the agenda: name, function and organisation, as far as known."""
    known = _introduction(person)
    return known if person.confirmed else pages.UNCONFIRMED(person=known)


def _introduction(person: Person) -> Message:
    known = tuple(one for one in (person.function, person.organisation) if one)
    match person.name, known:
        case None, (who,):
            return pages.SOMEBODY(who=who)
        case None, (function, organisation):
            return pages.SOMEBODY_OF(function=function, organisation=organisation)
        case str(name), (function, organisation):
            return pages.PERSON_FULL(name=name, function=function, organisation=organisation)
        case str(name), (who,):
            return pages.PERSON_WHO(name=name, who=who)
    return pages.PERSON(name=person.name or "")
