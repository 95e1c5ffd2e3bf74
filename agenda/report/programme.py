"""The programme of a day, in short, and with its people where reports may name them."""

from collections.abc import Iterator

from agenda.messages import At, Many, Message, pages
from agenda.messages import report as words
from agenda.model import Session, Topic, every_part
from agenda.report.document import Block, Paragraph, Points, Table, Words
from agenda.report.people import may_name, may_name_all, tasks_in, with_their_part
from agenda.text import Text
from agenda.timeline import Slot, SlotKind
from agenda.workshop import Workshop


def programme_table(workshop: Workshop, day: int) -> Table:
    """Give a day, counted from 1, as times and titles."""
    slots = _slots_of(workshop, day)
    return Table(
        (pages.TIME(), pages.SESSION()),
        tuple((_hours(one), _title(workshop, one, short=True)) for one in slots),
        public=may_name_all(workshop.event, (workshop.session_of(one) for one in slots)),
    )


def programme_blocks(workshop: Workshop, day: int) -> Iterator[Block]:
    """Write a day with what each session is about, and who does what where that may be told."""
    told: set[str] = set()
    for slot in _slots_of(workshop, day):
        session = workshop.session_of(slot)
        public = may_name(workshop.event, session)
        title = _title(workshop, slot, short=False)
        yield Paragraph(words.HOURS_AND_TITLE(hours=_hours(slot), title=title), public=public)
        if slot.kind is SlotKind.BREAK or session.id in told:
            continue
        told.add(session.id)
        inside = tuple(_inside(workshop, session))
        if inside:
            yield Points(inside, public=public)


def title_of(session: Session) -> Text | Message:
    """Give a session's title, after its series and number if it has them."""
    if session.series and session.number:
        return pages.SERIES(series=session.series, number=session.number, title=session.title)
    return session.title


def _inside(workshop: Workshop, session: Session) -> Iterator[Words]:
    """Give a session's topics, each with its people; and the people of the session."""
    event = workshop.event
    for topic in session.topics:
        yield _topic(workshop, session, topic)
    of_topics = {task for topic in session.topics for task in every_part(topic)}
    tasks = [one for one in tasks_in(event, session) if one not in of_topics]
    yield from with_their_part(event, tasks)


def _topic(workshop: Workshop, session: Session, topic: Topic) -> Words:
    told = may_name(workshop.event, session)
    people = with_their_part(workshop.event, every_part(topic) if told else ())
    return words.TOPIC_WITH(topic=topic.title, people=Many(people)) if people else topic.title


def _title(workshop: Workshop, slot: Slot, *, short: bool) -> Text | Message:
    if slot.kind is SlotKind.BREAK:
        return slot.title
    if slot.kind is SlotKind.SESSION:
        return title_of(workshop.session_of(slot))
    if not short:
        return words.ROUND_OF(session=slot.title, number=slot.number)
    topics = (one.short or one.title for one in workshop.session_of(slot).topics)
    return words.ROUND_ABOUT(session=slot.title, number=slot.number, topics=Many(tuple(topics)))


def _hours(slot: Slot) -> Message:
    return pages.SPAN(start=At(slot.starts), end=At(slot.ends))


def _slots_of(workshop: Workshop, day: int) -> tuple[Slot, ...]:
    return tuple(one for one in workshop.slots if one.day == day)
