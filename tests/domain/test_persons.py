"""People of an agenda who are confirmed or replaced."""

from agenda.model import Part, Person
from agenda.persons import (
    Turnout,
    described,
    instead_of,
    sessions_with,
    unconfirmed_first,
    with_known,
)
from tests.domain.workshops import event, session, text

MAYOR = Person(function=text("Mayor"), organisation=text("Seville"), confirmed=False)
ADA = Person(name="Ada Byron", function=text("Director"), organisation=text("Engines"))
TALK = session("talk", ("09:00", "10:00")).model_copy(update={"parts": {Part.SPEAKER: ("mayor",)}})
WEEK = event([TALK], people={"ada": ADA, "mayor": MAYOR})


def test_who_is_confirmed_is_confirmed_and_nothing_else() -> None:
    known = with_known(WEEK, {"mayor": Turnout(of=MAYOR)})

    assert known.people["mayor"] == MAYOR.model_copy(update={"confirmed": True})
    assert known.people["ada"] == ADA


def test_who_comes_instead_takes_the_place() -> None:
    other = Person(name="Zoe Laurent")
    known = with_known(WEEK, {"mayor": Turnout(of=MAYOR, instead=other)})

    assert known.people["mayor"] == other
    assert known.model_copy(update={"people": WEEK.people}) == WEEK


def test_a_file_that_says_something_else_has_the_last_word() -> None:
    earlier = MAYOR.model_copy(update={"organisation": text("Oujda")})

    assert with_known(WEEK, {"mayor": Turnout(of=earlier)}) is WEEK


def test_somebody_who_is_not_in_the_agenda_any_more_does_not_count() -> None:
    assert with_known(WEEK, {"nobody": Turnout(of=MAYOR)}) is WEEK


def test_a_name_fills_in_what_only_had_a_function() -> None:
    assert instead_of(MAYOR, "Ana Feder") == Person(
        name="Ana Feder", function=text("Mayor"), organisation=text("Seville")
    )


def test_a_function_goes_with_its_name_and_an_organisation_stays() -> None:
    assert instead_of(ADA, "Ana Feder") == Person(name="Ana Feder", organisation=text("Engines"))
    assert instead_of(ADA, "Ana", text("Head"), text("Mills")) == Person(
        name="Ana", function=text("Head"), organisation=text("Mills")
    )


def test_everybody_can_be_described() -> None:
    keys = [
        described(one).key
        for one in (
            ADA,
            MAYOR,
            Person(name="Ada"),
            Person(name="Ada", organisation=text("Engines")),
            Person(organisation=text("Engines")),
        )
    ]

    assert keys == [
        "page.person-full",
        "page.somebody-of",
        "page.person",
        "page.person-who",
        "page.somebody",
    ]


def test_those_to_be_confirmed_are_suggested_first() -> None:
    assert [who for who, _ in unconfirmed_first(WEEK)] == ["mayor", "ada"]


def test_the_sessions_of_somebody_are_known() -> None:
    assert [one.id for one in sessions_with(WEEK, "mayor")] == ["talk"]
    assert sessions_with(WEEK, "ada") == ()
