"""The recap of a day, the sheet for the plenary, the report of the whole event."""

from agenda.book import Book
from agenda.report import (
    day_recap,
    event_report,
    figures_of,
    plenary_sheet,
)
from agenda.report.document import Document
from agenda.workshop import Workshop
from tests.domain.reports import (
    ACTION,
    RECOMMENDATION,
    book,
    everything,
    four_days,
    headings,
    held,
    note,
    points,
    rows,
)
from tests.domain.workshops import event, session, two_rounds


def whole(workshop: Workshop, notes: Book) -> Document:
    return event_report(workshop, notes, figures_of(workshop))


# --- a day ---------------------------------------------------------------------------


def test_a_recap_tells_what_was_on_what_was_said_and_what_comes() -> None:
    recap = day_recap(held("mc2cm-2020"), four_days(), 2)

    assert recap.name == "recap-2020-06-16"
    assert headings(recap, level=1) == [
        "report.what-was-on",
        "report.main-points",
        "report.what-comes",
    ]
    today = [one for one, _ in rows(recap)]
    assert len(today) == 6
    assert len(points(recap)) == 2 * 2 * 5 * 2  # topics, rounds, kinds, two of each


def test_a_recap_tells_only_of_its_day() -> None:
    recap = day_recap(held("mc2cm-2020"), four_days(), 1)

    assert "common-ground" in everything(recap)
    assert "breakouts-tuesday/r1" not in everything(recap)


def test_the_recap_of_the_last_day_says_that_it_was_the_last() -> None:
    assert "report.last-day" in everything(day_recap(held("mc2cm-2020"), four_days(), 4))


def test_a_session_without_notes_is_named_and_a_break_is_not() -> None:
    workshop = two_rounds()
    recap = day_recap(workshop, book(note(1, "talks/r1 north")), 1)

    assert "report.nothing-from Welcome, Closing" in everything(recap)


def test_a_day_without_notes_says_so_in_one_line() -> None:
    recap = day_recap(two_rounds(), book(), 1)

    assert everything(recap).count("report.nothing") == 1
    assert "report.nothing-that-day" in everything(recap)


def test_a_note_about_a_whole_breakout_stands_before_its_topics() -> None:
    notes = book(note(9, "talks/r1", words="Of all."), note(1, "talks/r1 north", words="Of one."))

    assert points(day_recap(two_rounds(), notes, 1)) == ["Of all.", "Of one."]


# --- the recommendations -------------------------------------------------------------


def test_recommendations_of_all_rooms_stand_together_by_their_words() -> None:
    notes = book(
        note(1, "talks/r1 north", RECOMMENDATION, "Write."),
        note(2, "talks/r2 south", RECOMMENDATION, "Ask."),
        note(3, "talks/r2 south", ACTION, "Call."),
    )
    sheet = plenary_sheet(two_rounds(), notes)

    assert sheet.name == "plenary-recommendations"
    assert points(sheet, "report.recommendations") == ["Ask.", "Write."]
    assert points(sheet, "report.actions") == ["Call."]


def test_what_two_rooms_said_alike_stands_once() -> None:
    notes = book(
        note(1, "talks/r1 north", RECOMMENDATION, "Train the staff of cities."),
        note(2, "talks/r2 south", RECOMMENDATION, "train the staff of cities"),
        note(3, "talks/r2 south", RECOMMENDATION, "Train the staff of towns."),
    )

    assert len(points(plenary_sheet(two_rounds(), notes))) == 2


def test_what_somebody_agreed_to_be_named_with_is_not_what_others_said_alike() -> None:
    notes = book(
        note(1, "talks/r1 north", RECOMMENDATION, "Train."),
        note(2, "talks/r2 south", RECOMMENDATION, "Train.", named={"en": "The Mayor"}),
    )

    assert len(points(plenary_sheet(two_rounds(), notes))) == 2


def test_what_more_participants_support_stands_higher_and_few_are_not_counted() -> None:
    notes = book(
        note(1, "talks/r1 north", RECOMMENDATION, "A."),
        note(2, "talks/r1 north", RECOMMENDATION, "B."),
        note(3, "talks/r2 south", RECOMMENDATION, "C."),
        note(4, "talks/r2 south", RECOMMENDATION, "D."),
        support={f"{2:032x}": 7, f"{3:032x}": 2, f"{4:032x}": 3},
    )

    assert rows(plenary_sheet(two_rounds(), notes)) == [
        ["B.", "report.supporters 7"],
        ["D.", "report.supporters 3"],
        ["A.", "report.fewer-than 3"],
        ["C.", "report.fewer-than 3"],
    ]


def test_the_support_of_two_alike_is_never_added_up() -> None:
    notes = book(
        note(1, "talks/r1 north", RECOMMENDATION, "A."),
        note(2, "talks/r2 south", RECOMMENDATION, "a"),
        support={f"{1:032x}": 4, f"{2:032x}": 3},
    )

    assert rows(plenary_sheet(two_rounds(), notes)) == [["A.", "report.supporters 4"]]


def test_fewer_are_told_of_a_sensitive_session() -> None:
    workshop = two_rounds()
    talks = workshop.event.session("talks").model_copy(update={"sensitive": True})
    day = workshop.event.days[0].model_copy(update={"sessions": (talks,)})
    sensitive = held(workshop.event.model_copy(update={"days": (day,)}))
    notes = book(note(1, "talks/r1 north", RECOMMENDATION, "A."), support={f"{1:032x}": 4})

    assert rows(plenary_sheet(sensitive, notes)) == [["A.", "report.fewer-than 5"]]


def test_a_sheet_without_recommendations_says_so() -> None:
    found = everything(plenary_sheet(two_rounds(), book()))

    assert "report.no-recommendations" in found
    assert "report.no-actions" in found


# --- the whole event -----------------------------------------------------------------


def test_the_report_of_an_event_goes_from_what_it_was_to_its_programme() -> None:
    report = whole(held("mc2cm-2020"), four_days())

    assert report.name == "report"
    assert headings(report, level=1) == [
        "report.about",
        "report.numbers",
        *(f"page.day-heading On(day=datetime.date(2020, 6, {14 + n})) {n}" for n in range(1, 5)),
        "report.recommendations",
        "report.actions",
        "report.annex",
    ]


def test_every_statement_stands_in_the_report_once() -> None:
    notes = four_days()
    found = everything(whole(held("mc2cm-2020"), notes)).splitlines()

    for one in notes.statements:
        assert found.count(one.texts["en"]) == 1, one.texts["en"]


def test_the_report_says_how_it_was_made() -> None:
    found = everything(whole(held("mc2cm-2020"), book()))

    for part in ("rule-held", "rule-wording", "written", "at-least 3", "order", "translated"):
        assert f"report.{part}" in found


def test_the_report_of_a_sensitive_event_says_that_five_must_share_what_it_tells() -> None:
    sensitive = session("talks", ("09:00", "10:00")).model_copy(update={"sensitive": True})

    assert "report.at-least 5" in everything(whole(held(event([sensitive])), book()))


def test_the_report_of_an_event_on_the_record_does_not_speak_of_the_rule() -> None:
    found = everything(whole(held("gfmd-breakout"), book()))

    assert "report.record-held" in found
    assert "report.rule" not in found
