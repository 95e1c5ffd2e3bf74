"""The draft of a news item; and all documents of an event together."""

import pytest

from agenda.report import (
    all_documents,
    figures_of,
    news_item,
)
from agenda.report.document import Document, Table, words_of
from agenda.text import LANGUAGES, missing_languages
from tests.domain.reports import (
    book,
    english,
    everything,
    four_days,
    held,
    note,
    points,
    texts_of,
)
from tests.domain.workshops import breakout, event, two_rounds

EXAMPLES = ("gfmd-breakout", "mc2cm-2020", "uclg-2022")


# --- the news item -------------------------------------------------------------------


def test_the_news_item_is_a_draft_with_places_to_fill_in() -> None:
    workshop = held("mc2cm-2020")
    news = news_item(workshop, four_days(), figures_of(workshop))
    found = everything(news)

    assert english(news.title).startswith("news.title International Centre for Migration Policy")
    assert found.startswith("news.draft")
    for place in ("date", "people", "context", "call", "contact"):
        assert f"news.fill-{place}" in found
    assert "Running effective campaigns" in found


def test_the_news_item_has_room_for_five_recommendations() -> None:
    workshop = held("mc2cm-2020")
    found = points(news_item(workshop, four_days(), figures_of(workshop)))

    assert sum(one.startswith("recommendation of") for one in found) == 5


def test_where_nothing_is_known_nothing_is_made_up() -> None:
    workshop = two_rounds()
    found = everything(news_item(workshop, book(), figures_of(workshop)))

    for place in ("host", "people", "aims", "recommendations"):
        assert f"news.fill-{place}" in found
    assert "news.steps" not in found


# --- all of them ---------------------------------------------------------------------


def test_all_documents_have_names_that_stay() -> None:
    workshop = held("mc2cm-2020")
    names = [one.name for one in all_documents(workshop, book(), figures_of(workshop))]

    assert names == [
        "report",
        "recap-2020-06-15",
        "recap-2020-06-16",
        "recap-2020-06-17",
        "recap-2020-06-18",
        "plenary-recommendations",
        "topic-breakouts-tuesday-narrative",
        "topic-breakouts-tuesday-campaigns",
        "topic-breakouts-wednesday-media",
        "topic-breakouts-wednesday-disinformation",
        "news",
    ]


def test_no_two_documents_have_the_same_name() -> None:
    first = breakout("a", ("09:00", "10:00"), topics=["b-c"])
    second = breakout("a-b", ("10:00", "11:00"), topics=["c"])
    workshop = held(event([first, second]))
    names = [one.name for one in all_documents(workshop, book(), figures_of(workshop))]

    assert [one for one in names if one.startswith("topic")] == ["topic-a-b-c", "topic-a-b-c-2"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_text_of_every_document_stands_in_all_languages(name: str) -> None:
    workshop = held(name)
    first = workshop.slots[0].id
    notes = book(note(1, first), note(2, first, languages=("en",)))
    documents = all_documents(workshop, notes, figures_of(workshop))
    found = [text for one in documents for words in every_word(one) for text in texts_of(words)]

    assert len(found) > 20
    assert [one for one in found if missing_languages(one, LANGUAGES)] == []


def every_word(document: Document) -> list[object]:

    inside = [one for block in document.blocks for one in words_of(block)]
    return [document.title, *inside, *([document.subtitle] if document.subtitle else [])]


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_row_has_as_many_cells_as_the_head(name: str) -> None:

    workshop = held(name)
    for document in all_documents(workshop, book(), figures_of(workshop)):
        for block in document.blocks:
            if isinstance(block, Table):
                assert {len(row) for row in block.rows} <= {len(block.head)}
