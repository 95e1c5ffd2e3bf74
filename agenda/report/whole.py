"""The report of a whole event: what it was, how the report was made, what was found."""

from collections.abc import Iterator

from agenda.book import Book
from agenda.messages import Many, Message, On, Span, pages, places
from agenda.messages import report as words
from agenda.model import Event, Kind, Rule, Session
from agenda.report.document import Block, Document, Facts, Heading, Paragraph, Words
from agenda.report.figures import Count, Figures
from agenda.report.findings import WITHOUT_RECOMMENDATIONS
from agenda.report.plenary import what_is_proposed
from agenda.report.programme import programme_blocks, title_of
from agenda.report.recap import in_time, said_in
from agenda.report.released import let_go, released, waiting_for_words
from agenda.workshop import Workshop


def event_report(workshop: Workshop, book: Book, figures: Figures) -> Document:
    """Write the report of a whole event."""
    event = workshop.event
    return Document(
        name="report",
        title=event.title,
        blocks=(
            Facts(tuple(_facts(event)), public=True),
            Heading(words.ABOUT()),
            *how_it_was_made(event),
            *waiting_for_words(event, let_go(book)),
            Heading(words.NUMBERS()),
            Facts(tuple(_numbers(figures))),
            *_findings(workshop, book),
            *what_is_proposed(workshop, book, level=1),
            Heading(words.ANNEX()),
            *_annex(workshop),
        ),
        subtitle=event.subtitle,
    )


def how_it_was_made(event: Event) -> Iterator[Block]:
    """Say under which rule people spoke, and what was done so that it is kept."""
    under_rule, open_ones = _by_rule(event)
    yield Paragraph(rule_in_short(event))
    if not under_rule:
        return
    yield Paragraph(words.RULE_WORDING())
    if open_ones:
        titles = Many(tuple(title_of(one) for one in open_ones))
        yield Paragraph(words.RECORD_PARTS(sessions=titles), public=True)
    yield Paragraph(words.WRITTEN())
    yield Paragraph(words.AT_LEAST(n=min(one.k for one in under_rule)))
    yield Paragraph(words.ORDER())
    if len(event.languages) > 1:
        yield Paragraph(words.TRANSLATED())


def rule_in_short(event: Event) -> Message:
    """Say under which rule people spoke, if only in parts of the event."""
    under_rule, _ = _by_rule(event)
    return words.RULE_HELD() if under_rule else words.RECORD_HELD()


def _by_rule(event: Event) -> tuple[list[Session], list[Session]]:
    """Give the sessions under the rule, and those on the record."""
    sessions = [one for _, one in event.sessions() if one.kind is not Kind.BREAK]
    open_ones = [one for one in sessions if event.rule_of(one) is Rule.ON_THE_RECORD]
    return [one for one in sessions if one not in open_ones], open_ones


def dates_of(event: Event) -> Message:
    """Give the day or the days of an event."""
    first, last = event.days[0].date, event.days[-1].date
    if first == last:
        return words.ON_DAY(day=On(first))
    return words.FROM_TO(first=On(first), last=On(last))


def names_of_languages(event: Event) -> Many:
    """Give the working languages by their names."""
    return Many(tuple(places.LANGUAGE_NAMES[one]() for one in event.languages))


def _facts(event: Event) -> Iterator[tuple[Words, Words]]:
    yield words.DATES(), dates_of(event)
    if event.place:
        yield words.PLACE(), event.place
    for label, names in (
        (words.ORGANISED_BY, event.organisers),
        (words.PARTNERS, event.partners),
        (words.FUNDED_BY, event.funders),
    ):
        if names:
            yield label(), words.NAMES(names=Many(names))
    yield words.LANGUAGES(), words.NAMES(names=names_of_languages(event))


def _numbers(figures: Figures) -> Iterator[tuple[Words, Words]]:
    for label, count in (
        (words.PARTICIPANTS, figures.participants),
        (words.ADMINISTRATIONS, figures.administrations),
        (words.ORGANISATIONS, figures.organisations),
        (words.CITIES, figures.cities),
        (words.COUNTRIES, figures.countries),
    ):
        if count:
            yield label(), _in_words(count)
    for region, count in figures.regions:
        yield words.COUNTRIES_IN(region=region), _in_words(count)
    yield words.DAYS(), words.NUMBER(number=figures.days)
    yield words.SESSIONS(), words.NUMBER(number=figures.sessions)
    yield words.LENGTH(), words.LASTS(length=Span(figures.length))


def _in_words(count: Count) -> Message:
    return (words.MORE_THAN if count.more else words.NUMBER)(number=count.n)


def _findings(workshop: Workshop, book: Book) -> Iterator[Block]:
    """Write what was found, by day and session; what is proposed stands together later."""
    said = released(workshop.event, book)
    for number, day in enumerate(workshop.event.days, start=1):
        yield Heading(pages.DAY_HEADING(number=number, day=On(day.date)))
        blocks = [
            block
            for session in in_time(workshop, number)
            for block in said_in(workshop, session, said, 2, WITHOUT_RECOMMENDATIONS)
        ]
        yield from blocks or [Paragraph(words.NOTHING_THAT_DAY())]


def _annex(workshop: Workshop) -> Iterator[Block]:
    for number, day in enumerate(workshop.event.days, start=1):
        yield Heading(pages.DAY_HEADING(number=number, day=On(day.date)), 2)
        yield from programme_blocks(workshop, number)
