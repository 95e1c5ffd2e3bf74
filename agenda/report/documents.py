"""All documents of an event, under names that stay the same."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from agenda.book import Book
from agenda.report.document import Document
from agenda.report.figures import Figures
from agenda.report.news import news_item
from agenda.report.plenary import plenary_sheet
from agenda.report.recap import day_recap, in_time
from agenda.report.topics import topic_reports
from agenda.report.whole import event_report
from agenda.workshop import Workshop


def all_documents(workshop: Workshop, book: Book, figures: Figures) -> tuple[Document, ...]:
    """Write everything: the report, the days, the recommendations, the topics, the news item."""
    days = range(1, len(workshop.event.days) + 1)
    return tuple(
        _named_apart(
            (
                event_report(workshop, book, figures),
                *(day_recap(workshop, book, day) for day in days),
                plenary_sheet(workshop, book),
                *(
                    report
                    for day in days
                    for session in in_time(workshop, day)
                    for report in topic_reports(workshop, book, session)
                ),
                news_item(workshop, book, figures),
            )
        )
    )


def _named_apart(documents: tuple[Document, ...]) -> Iterator[Document]:
    """Number names that stand for two: `a-b` and `c` read as `a` and `b-c` do."""
    seen: Counter[str] = Counter()
    for one in documents:
        seen[one.name] += 1
        count = seen[one.name]
        yield one if count == 1 else replace(one, name=f"{one.name}-{count}")
