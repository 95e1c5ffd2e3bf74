"""The draft of a news item: what is known, and places for what only the organiser knows."""

from collections.abc import Iterator

from agenda.book import Book
from agenda.messages import Many, Message, On, Span, Template
from agenda.messages import news as words
from agenda.model import Event, Item, Kind, Session, Topic
from agenda.report.document import Block, Document, Paragraph, Points, Words
from agenda.report.figures import Count, Figures
from agenda.report.people import may_name_all
from agenda.report.programme import title_of
from agenda.report.recommendations import as_points, merged
from agenda.report.whole import names_of_languages, rule_in_short
from agenda.statements import StatementKind
from agenda.text import Text
from agenda.workshop import Workshop

MOST = 5
"""How many recommendations, and how many actions, a news item has room for."""

_DISCUSSED: tuple[Kind, ...] = (Kind.BREAKOUT, Kind.PLENARY, Kind.PEER_REVIEW, Kind.POSTERS)


def news_item(workshop: Workshop, book: Book, figures: Figures) -> Document:
    """Write the draft of a news item; what is not known stands in square brackets."""
    event = workshop.event
    return Document(
        name="news",
        title=words.TITLE(host=_host(event), n=figures.days),
        blocks=(
            Paragraph(words.DRAFT()),
            Paragraph(words.FILL_DATE()),
            *_lead(event, figures),
            *_aims(event),
            Paragraph(words.FILL_CONTEXT()),
            *_topics(event),
            *_results(workshop, book),
            Paragraph(words.FILL_CALL()),
            Paragraph(rule_in_short(event), small=True),
            Paragraph(words.FILL_CONTACT()),
        ),
        subtitle=event.title,
    )


def _host(event: Event) -> Text | Message:
    return event.organisers[0] if event.organisers else words.FILL_HOST()


def _lead(event: Event, figures: Figures) -> Iterator[Block]:
    """Say when, what, how many, and who organised it."""
    when = words.BOTH(first=_when(event), second=_who_came(figures))
    yield Paragraph(when, public=True)
    for sentence, names in (
        (words.ORGANISED, event.organisers),
        (words.PARTNERS, event.partners),
        (words.FUNDERS, event.funders),
    ):
        if names:
            yield Paragraph(sentence(names=Many(names)), public=True)
    yield Paragraph(
        words.SCALE(
            n=figures.sessions, length=Span(figures.length), languages=names_of_languages(event)
        )
    )


def _when(event: Event) -> Message:
    first, last = On(event.days[0].date), On(event.days[-1].date)
    host = _host(event)
    if first == last:
        return words.WHEN_ONE_DAY(day=first, host=host, event=event.title)
    return words.WHEN(first=first, last=last, host=host, event=event.title)


def _who_came(figures: Figures) -> Message:
    if figures.participants is None:
        return words.FILL_PEOPLE()
    people = _counted(figures.participants, words.PEOPLE_EXACTLY, words.PEOPLE_MORE)
    where, countries = _where(figures), _countries(figures)
    if where and countries:
        return words.PEOPLE_OF_IN(people=people, where=where, countries=countries)
    only = where or countries
    return words.PEOPLE_OF(people=people, where=only) if only else words.PEOPLE(people=people)


def _where(figures: Figures) -> Message | None:
    if figures.organisations:
        exactly, more = words.ORGANISATIONS_EXACTLY, words.ORGANISATIONS_MORE
        return _counted(figures.organisations, exactly, more)
    if figures.administrations:
        exactly, more = words.ADMINISTRATIONS_EXACTLY, words.ADMINISTRATIONS_MORE
        return _counted(figures.administrations, exactly, more)
    return None


def _countries(figures: Figures) -> Message | None:
    if figures.countries is None:
        return None
    return _counted(figures.countries, words.COUNTRIES_EXACTLY, words.COUNTRIES_MORE)


def _counted(count: Count, exactly: Template, more: Template) -> Message:
    return (more if count.more else exactly)(n=count.n)


def _aims(event: Event) -> Iterator[Block]:
    """Give the aims that the agenda names, as its sessions and topics have them."""
    sessions = [one for _, one in event.sessions()]
    public = may_name_all(event, sessions)
    aims = [aim for one in sessions for aim in _aims_in(one)]
    if not aims:
        yield Paragraph(words.FILL_AIMS())
        return
    yield Paragraph(words.AIMS())
    yield Points(tuple(dict.fromkeys(aims)), public=public)


def _aims_in(entry: Session | Item | Topic) -> Iterator[Text]:
    """Give the aim of an entry, then those of what is in it."""
    if entry.objective:
        yield entry.objective
    inner: tuple[Item | Topic, ...] = ()
    if isinstance(entry, Session):
        inner = (*entry.items, *entry.topics)
    elif isinstance(entry, Item):
        inner = entry.items
    for one in inner:
        yield from _aims_in(one)


def _topics(event: Event) -> Iterator[Block]:
    sessions = [one for _, one in event.sessions() if one.kind in _DISCUSSED]
    titles = [title for one in sessions for title in _titles_in(one)]
    if titles:
        yield Paragraph(words.TOPICS())
        yield Points(tuple(dict.fromkeys(titles)), public=may_name_all(event, sessions))


def _titles_in(session: Session) -> tuple[Words, ...]:
    """Give what a session is about: its topics, or itself."""
    return tuple(one.title for one in session.topics) or (title_of(session),)


def _results(workshop: Workshop, book: Book) -> Iterator[Block]:
    found = merged(workshop, book, StatementKind.RECOMMENDATION)[:MOST]
    if found:
        yield Paragraph(words.RECOMMENDED())
        yield as_points(workshop, found)
    else:
        yield Paragraph(words.FILL_RECOMMENDATIONS())
    steps = merged(workshop, book, StatementKind.ACTION)[:MOST]
    if steps:
        yield Paragraph(words.STEPS())
        yield as_points(workshop, steps)
