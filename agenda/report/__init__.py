"""Reports: what an event leaves in words, without the people in it."""

from agenda.report.document import Document
from agenda.report.documents import all_documents
from agenda.report.figures import Count, Figures, figures_of
from agenda.report.news import news_item
from agenda.report.plenary import plenary_sheet
from agenda.report.recap import day_recap
from agenda.report.topics import topic_report, topic_reports
from agenda.report.whole import event_report

__all__ = [
    "Count",
    "Document",
    "Figures",
    "all_documents",
    "day_recap",
    "event_report",
    "figures_of",
    "news_item",
    "plenary_sheet",
    "topic_report",
    "topic_reports",
]
