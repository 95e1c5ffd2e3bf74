"""The order of documents tells nothing of the order in which statements were written."""

from collections.abc import Sequence
from random import Random
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda.book import Book
from agenda.report import all_documents, figures_of, plenary_sheet, topic_reports
from agenda.statements import StatementKind
from tests.domain.reports import HIGHLIGHT, RECOMMENDATION, book, four_days, held, note, points
from tests.domain.workshops import few, two_rounds

RUNS = 1_000
WRITTEN = 12


@few
@given(st.randoms(use_true_random=False))
@pytest.mark.volume
def test_documents_do_not_depend_on_the_order_of_writing(random: Random) -> None:
    workshop, written = held("mc2cm-2020"), four_days()
    support = {one.id: len(one.id) % 5 for one in written.statements}
    shuffled = random.sample(written.statements, len(written.statements))
    for frozen in (False, True):
        facts = {"frozen": frozen, "support": support if frozen else {}}
        one = Book(statements=written.statements, **facts)  # type: ignore[arg-type]
        other = Book(statements=tuple(shuffled), **facts)  # type: ignore[arg-type]
        figures = figures_of(workshop)

        assert all_documents(workshop, one, figures) == all_documents(workshop, other, figures)


def correlation(ranks: Sequence[int]) -> float:
    """Give Spearman's rank correlation of some ranks, from 0, with their own order."""
    n = len(ranks)
    apart = sum((place - rank) ** 2 for place, rank in enumerate(ranks))
    return 1 - 6 * apart / (n * (n * n - 1))


def written_in_order(random: Random, kind: StatementKind) -> tuple[Book, dict[str, int]]:
    """Write statements one after the other, each with words of its own and a random id."""
    said = [f"{random.getrandbits(64):016x}" for _ in range(WRITTEN)]
    notes = [note(random.getrandbits(128), "talks/r1 north", kind, one) for one in said]
    return book(*notes), {one: place for place, one in enumerate(said)}


@pytest.mark.volume
def test_the_order_of_a_report_does_not_go_with_the_order_of_writing() -> None:
    random, workshop = Random(2020), two_rounds()
    session = workshop.event.session("talks")
    found = []
    for _ in range(RUNS):
        notes, places = written_in_order(random, HIGHLIGHT)
        report = topic_reports(workshop, notes, session)[0]
        found.append(correlation([places[one] for one in points(report)]))

    assert abs(mean(found)) < 0.05


@pytest.mark.volume
def test_the_order_of_recommendations_does_not_go_with_the_order_of_writing() -> None:
    random, workshop = Random(2022), two_rounds()
    found = []
    for _ in range(RUNS):
        notes, places = written_in_order(random, RECOMMENDATION)
        sheet = plenary_sheet(workshop, notes)
        found.append(correlation([places[one] for one in points(sheet)]))

    assert abs(mean(found)) < 0.05


def test_a_report_in_the_order_of_writing_would_be_noticed() -> None:
    assert correlation(range(WRITTEN)) == 1
    assert correlation(range(WRITTEN)[::-1]) == -1
