"""The report of a room, a topic or a session, in the form of a breakout report."""

from collections.abc import Iterator, Sequence

from agenda.book import Book
from agenda.messages import Message, On, pages
from agenda.messages import report as words
from agenda.model import Kind, Session, Topic
from agenda.report.document import Block, Document, Heading, Paragraph, Points
from agenda.report.findings import every_part
from agenda.report.people import may_name, on_record, people_blocks, tasks_in, tasks_of_topic
from agenda.report.programme import title_of
from agenda.report.released import about, held_slots, in_slots, let_go, released, waiting_for_words
from agenda.statements import Statement
from agenda.text import Text
from agenda.timeline import Slot, SlotKind
from agenda.workshop import Workshop


def topic_report(workshop: Workshop, book: Book, slot: Slot, topic: str = "") -> Document:
    """Write the report of one room of a round; without a *topic*, that of a whole session."""
    session = workshop.session_of(slot)
    subject = _topic_of(session, topic)
    name = f"session-{session.id}" if subject is None else f"topic-{session.id}-{topic}"
    is_round = slot.kind is SlotKind.ROUND
    day = On(workshop.event.days[slot.day - 1].date)
    said = about(in_slots(released(workshop.event, book), [slot]), topic)
    return Document(
        name=f"{name}-r{slot.number}" if is_round else name,
        title=_title(workshop, session, subject),
        blocks=(
            *_head(workshop, session, subject),
            *_findings(workshop, session, subject, said, level=1),
            *_tail(workshop, session, about(in_slots(let_go(book), [slot]), topic)),
        ),
        subtitle=words.ROUND_ON_DAY(number=slot.number, day=day)
        if is_round
        else words.ON_DAY(day=day),
    )


def topic_reports(workshop: Workshop, book: Book, session: Session) -> tuple[Document, ...]:
    """Write one report for each topic of a breakout, with all its rounds."""
    return tuple(_all_rounds(workshop, book, session, topic) for topic in session.topics)


def number_of(workshop: Workshop, session: Session, topic: Topic) -> str:
    """Give the number of a topic: its session's, or its place among all topics of the event."""
    if session.number and len(session.topics) == 1:
        return str(session.number)
    if session.number:
        return f"{session.number}.{session.topics.index(topic) + 1}"
    breakouts = (one for _, one in workshop.event.sessions() if one.kind is Kind.BREAKOUT)
    every = [(one.id, each.id) for one in breakouts for each in one.topics]
    return str(every.index((session.id, topic.id)) + 1)


def _all_rounds(workshop: Workshop, book: Book, session: Session, topic: Topic) -> Document:
    slots = held_slots(workshop, session)
    said = about(in_slots(released(workshop.event, book), slots), topic.id)
    return Document(
        name=f"topic-{session.id}-{topic.id}",
        title=_title(workshop, session, topic),
        blocks=(
            *_head(workshop, session, topic),
            *_rounds(workshop, session, topic, said, slots),
            *_tail(workshop, session, about(in_slots(let_go(book), slots), topic.id)),
        ),
        subtitle=words.ON_DAY(day=On(workshop.event.days[slots[0].day - 1].date)),
    )


def _rounds(
    workshop: Workshop,
    session: Session,
    topic: Topic,
    said: Sequence[Statement],
    slots: Sequence[Slot],
) -> Iterator[Block]:
    """Write the findings of each round; where there is only one, it needs no heading."""
    if len(slots) == 1:
        yield from _findings(workshop, session, topic, said, level=1)
        return
    for slot in slots:
        yield Heading(pages.ROUND(number=slot.number))
        yield from _findings(workshop, session, topic, in_slots(said, [slot]), level=2)


def _title(workshop: Workshop, session: Session, topic: Topic | None) -> Message:
    if topic is None:
        return words.TITLE_SESSION(session=title_of(session))
    number = number_of(workshop, session, topic)
    return words.TITLE_TOPIC(number=number, topic=topic.title)


def _head(workshop: Workshop, session: Session, topic: Topic | None) -> Iterator[Block]:
    """Write what the agenda says: the aim, the guiding questions, who does what."""
    event, subject = workshop.event, topic or session
    public = may_name(event, session)
    if subject.objective:
        yield Paragraph(pages.OBJECTIVE(objective=subject.objective), public=public)
    questions = questions_of(session, topic)
    if questions:
        yield Heading(pages.QUESTIONS())
        yield Points(questions, public=public)
    tasks = tasks_of_topic(event, session, topic.id) if topic else tasks_in(event, session)
    yield from people_blocks(event, tasks)


def _findings(
    workshop: Workshop,
    session: Session,
    topic: Topic | None,
    said: Sequence[Statement],
    level: int,
) -> Iterator[Block]:
    public = may_name(workshop.event, session)
    questions = [Heading(one, public=public) for one in questions_of(session, topic)]
    spoken_openly = on_record(workshop.event, session)
    yield from every_part(said, questions, level, on_record=spoken_openly)


def _tail(
    workshop: Workshop, session: Session, let_go_here: Sequence[Statement]
) -> Iterator[Block]:
    """Say under which rule it was said, and what is still missing."""
    yield from waiting_for_words(workshop.event, let_go_here)
    spoken_openly = on_record(workshop.event, session)
    yield Paragraph(words.RECORD_HELD() if spoken_openly else words.RULE_HELD(), small=True)


def questions_of(session: Session, topic: Topic | None) -> tuple[Text, ...]:
    """Give the guiding questions that statements count: the topic's, else the session's."""
    return topic.questions if topic and topic.questions else session.questions


def _topic_of(session: Session, topic: str) -> Topic | None:
    return next((one for one in session.topics if one.id == topic), None)
