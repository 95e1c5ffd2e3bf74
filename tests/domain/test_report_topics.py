"""The report of a topic has the form of a breakout report."""

from agenda.model import Kind, Rule
from agenda.report import topic_report, topic_reports
from agenda.report.document import Heading, Paragraph
from agenda.statements import Stage, StatementKind
from tests.domain.reports import (
    ACTION,
    HIGHLIGHT,
    RECOMMENDATION,
    book,
    english,
    everything,
    headings,
    held,
    note,
    points,
)
from tests.domain.workshops import breakout, event, session, two_rounds

GFMD = "breakout-2/r1 campaigns"


def test_the_example_of_a_breakout_report_keeps_its_form() -> None:
    workshop = held("gfmd-breakout")
    (report,) = topic_reports(workshop, book(), workshop.event.session("breakout-2"))

    assert english(report.title).startswith("report.title-topic 2 Implementing successful campaign")
    assert headings(report, level=1) == [
        "page.questions",
        "page.moderator",
        "page.discussion-starters",
        "page.rapporteur",
        "report.highlights",
        "report.recommendations",
        "report.good-practices",
        "report.challenges",
        "report.actions",
    ]
    assert len(points(report, "page.questions")) == 3
    (moderator,) = points(report, "page.moderator")
    assert moderator.endswith("Anna Crowley Open Society Foundation")
    assert len(points(report, "page.discussion-starters")) == 4


def test_highlights_stand_under_the_question_they_answer() -> None:
    workshop = held("gfmd-breakout")
    notes = book(
        note(1, GFMD, words="Facts work.", question=0),
        note(2, GFMD, words="Cities first.", question=2),
        note(3, GFMD, words="It was lively."),
        note(4, GFMD, words="A question that is gone.", question=9),
    )
    report = topic_report(workshop, notes, workshop.slots[0], "campaigns")
    first, second, third, others = headings(report, level=2)

    assert points(report, first) == ["Facts work."]
    assert points(report, second) == []
    assert points(report, third) == ["Cities first."]
    assert others == "report.other-points"
    assert points(report, others) == ["It was lively.", "A question that is gone."]
    assert everything(report).count("report.nothing-on-question") == 1


def test_every_kind_of_statement_has_its_part() -> None:
    workshop = held("gfmd-breakout")
    kinds = list(StatementKind)
    notes = book(*(note(n, GFMD, kind, f"A {kind}.") for n, kind in enumerate(kinds)))
    (report,) = topic_reports(workshop, notes, workshop.event.session("breakout-2"))

    for kind in StatementKind:
        if kind is not HIGHLIGHT:
            assert points(report, f"report.{kind}") == [f"A {kind}."]


def test_an_empty_part_says_so() -> None:
    workshop = held("mc2cm-2020")
    (report, _) = topic_reports(workshop, book(), workshop.event.session("breakouts-tuesday"))

    for part in ("highlights", "recommendations", "good-practices", "challenges", "actions"):
        assert f"report.no-{part}" in everything(report)


def test_a_topic_has_one_report_with_all_its_rounds() -> None:
    workshop = two_rounds()
    notes = book(
        note(1, "talks/r1 north", words="Early."),
        note(2, "talks/r2 north", words="Late."),
        note(3, "talks/r1 south", words="Elsewhere."),
    )
    north, south = topic_reports(workshop, notes, workshop.event.session("talks"))

    assert [north.name, south.name] == ["topic-talks-north", "topic-talks-south"]
    assert headings(north, level=1) == ["page.round 1", "page.round 2"]
    assert points(north) == ["Early.", "Late."]
    assert points(south) == ["Elsewhere."]


def test_a_round_has_a_report_of_its_own() -> None:
    workshop = two_rounds()
    slot = workshop.slot("talks/r2")
    assert slot is not None
    notes = book(note(1, "talks/r1 north"), note(2, "talks/r2 north", words="Late."))
    report = topic_report(workshop, notes, slot, "north")

    assert report.name == "topic-talks-north-r2"
    assert points(report) == ["Late."]
    assert english(report.subtitle or report.title).startswith("report.round-on-day")


def test_a_plenary_session_has_a_report_too() -> None:
    workshop = held("mc2cm-2020")
    slot = workshop.slot("common-ground")
    assert slot is not None
    report = topic_report(workshop, book(note(1, "common-ground", ACTION, "Do it.")), slot)

    assert report.name == "session-common-ground"
    assert points(report, "report.actions") == ["Do it."]
    assert len(points(report, "page.speakers")) == 3


def test_topics_without_numbers_are_counted_through_the_event() -> None:
    workshop = held("mc2cm-2020")
    titles = [
        english(report.title)
        for _, one in workshop.event.sessions()
        if one.kind is Kind.BREAKOUT
        for report in topic_reports(workshop, book(), one)
    ]

    assert [one.split()[1] for one in titles] == ["1", "2", "3", "4"]


def test_topics_of_a_numbered_breakout_are_counted_within_it() -> None:
    talks = breakout("talks", ("10:00", "11:00")).model_copy(update={"number": 3})
    workshop = held(event([talks]))
    titles = [english(one.title) for one in topic_reports(workshop, book(), talks)]

    assert [one.split()[1] for one in titles] == ["3.1", "3.2"]


def test_what_is_not_accepted_or_not_let_go_stands_nowhere() -> None:
    workshop = two_rounds()
    room = "talks/r1 north"
    notes = book(
        note(1, room, stage=Stage.WAITING),
        note(2, room, stage=Stage.RETURNED),
        note(3, room, shown=False),
        note(4, room, words="Shown."),
    )
    (north, _) = topic_reports(workshop, notes, workshop.event.session("talks"))

    assert points(north) == ["Shown."]


def test_a_frozen_book_shows_all_it_has() -> None:
    workshop = two_rounds()
    notes = book(note(1, "talks/r1 north", shown=False, words="Kept."), support={})
    (north, _) = topic_reports(workshop, notes, workshop.event.session("talks"))

    assert points(north) == ["Kept."]


def test_a_statement_that_lacks_a_language_stands_in_none() -> None:
    workshop = two_rounds()
    notes = book(note(1, "talks/r1 north", languages=("fr",)), note(2, "talks/r1 north"))
    (north, _) = topic_reports(workshop, notes, workshop.event.session("talks"))

    assert points(north) == ["Point 2."]
    assert "report.words-missing 1" in everything(north)


def test_a_speaker_who_agreed_is_named_behind_the_words() -> None:
    workshop = two_rounds()
    named = {"en": "The Mayor of X", "fr": "La mairie de X", "ar": "بلدية س"}
    notes = book(note(1, "talks/r1 north", RECOMMENDATION, "Train.", named=named))
    (north, _) = topic_reports(workshop, notes, workshop.event.session("talks"))

    assert points(north) == ["report.named The Mayor of X Train."]


def test_a_report_says_under_which_rule_people_spoke() -> None:
    open_one = session("opening", ("09:00", "10:00")).model_copy(
        update={"rule": Rule.ON_THE_RECORD}
    )
    workshop = held(event([open_one, session("debate", ("10:00", "11:00"))]))
    said = [topic_report(workshop, book(), slot).blocks[-1] for slot in workshop.slots]

    assert [english(one.words) for one in said if isinstance(one, Paragraph)] == [
        "report.record-held",
        "report.rule-held",
    ]


def test_no_heading_is_empty() -> None:
    workshop = held("gfmd-breakout")
    (report,) = topic_reports(workshop, book(), workshop.event.session("breakout-2"))

    followed = zip(report.blocks, report.blocks[1:], strict=False)
    assert not [
        one
        for one, then in followed
        if isinstance(one, Heading) and isinstance(then, Heading) and then.level <= one.level
    ]
