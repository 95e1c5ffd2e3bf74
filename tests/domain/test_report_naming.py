"""Documents name the people of a public programme, in its own blocks, and nobody else."""

from collections.abc import Iterator

import pytest

from agenda.model import Event, Rule
from agenda.report import Document, all_documents, figures_of
from agenda.report.people import introduction
from agenda.roster import Participant
from tests.domain.reports import book, english, everything, example, held, not_public, note
from tests.domain.workshops import person

EXAMPLES = ("gfmd-breakout", "mc2cm-2020", "uclg-2022")


def documents(event: Event, *people: Participant) -> tuple[Document, ...]:
    workshop = held(event, *people)
    return all_documents(workshop, book(note(1, workshop.slots[0].id)), figures_of(workshop))


def closed(name: str) -> Event:
    """Give an example as if its programme were not public, and under the rule."""
    return example(name).model_copy(update={"public": False, "rule": Rule.CHATHAM_HOUSE})


def names(event: Event) -> Iterator[str]:
    yield from (one.name for one in event.people.values() if one.name)


def functions(event: Event) -> Iterator[str]:
    yield from (one.function.in_language("en") for one in event.people.values() if one.function)


@pytest.mark.parametrize("name", ["gfmd-breakout", "mc2cm-2020"])
def test_a_public_programme_names_its_people(name: str) -> None:
    found = "\n".join(everything(one) for one in documents(example(name)))

    assert [one for one in names(example(name)) if one not in found] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_people_stand_only_in_public_blocks(name: str) -> None:
    found = "\n".join(not_public(one) for one in documents(example(name)))

    assert [one for one in names(example(name)) if one in found] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_where_the_programme_is_not_public_nobody_is_named_anywhere(name: str) -> None:
    event = closed(name)
    found = "\n".join(everything(one) for one in documents(event))

    assert [one for one in names(event) if one in found] == []
    assert [one for one in functions(event) if one in found] == []
    assert "page.with-part" not in found


def test_a_session_on_the_record_names_its_own_people_only() -> None:
    event = closed("mc2cm-2020")
    first = event.days[0]
    sessions = tuple(
        one.model_copy(update={"rule": Rule.ON_THE_RECORD}) if one.id == "opening" else one
        for one in first.sessions
    )
    days = (first.model_copy(update={"sessions": sessions}), *event.days[1:])
    found = "\n".join(everything(one) for one in documents(event.model_copy(update={"days": days})))

    assert "Juan Espadas" in found
    assert "report.record-parts Opening and Welcome" in found
    assert [one for one in names(event) if one in found] == [
        "Juan Espadas",
        "Emilia Saiz",
        "Simone Giger",
        "Emma Udwin",
        "Julien Simon",
    ]


def test_nobody_of_the_roster_is_named() -> None:
    people = [
        person("amina").model_copy(update={"org": "Ville de Sfax", "role": "Mayor of Sfax"}),
        person("karim", "rapporteur"),
        person("lena", "moderator"),
    ]
    found = "\n".join(everything(one) for one in documents(example("mc2cm-2020"), *people))

    for word in ("Amina", "Karim", "Lena", "Sfax"):
        assert word not in found


def test_what_is_said_on_the_record_may_name_and_what_is_said_under_the_rule_may_not() -> None:
    open_one, under_rule = example("gfmd-breakout"), closed("gfmd-breakout")
    for event, may in ((open_one, True), (under_rule, False)):
        workshop = held(event)
        notes = book(note(1, "breakout-2/r1 campaigns", words="As the Mayor said."))
        for one in all_documents(workshop, notes, figures_of(workshop)):
            if "As the Mayor said." in everything(one):
                assert ("As the Mayor said." not in not_public(one)) is may, one.name


def test_somebody_is_introduced_as_far_as_they_are_known() -> None:
    people = example("mc2cm-2020").people

    assert english(introduction(people["espadas"])) == (
        "page.person-who Juan Espadas Mayor of Seville"
    )
    assert english(introduction(people["tunisia"])) == (
        "page.unconfirmed page.somebody-of Representative Tunisia Government"
    )
    assert english(introduction(people["rapporteur-expat"])) == (
        "page.somebody Rapporteur from Expat group"
    )


def test_what_a_public_programme_says_stands_in_its_own_blocks() -> None:
    found = "\n".join(not_public(one) for one in documents(example("gfmd-breakout")))

    assert "page.moderator" not in found
    assert "What is the role of the GFMD" not in found
    assert "Break-out session 2" not in found


def test_what_a_programme_says_that_is_not_public_may_not_name_either() -> None:
    by_name = {one.name: one for one in documents(closed("gfmd-breakout"))}

    assert "What is the role of the GFMD" in not_public(by_name["topic-breakout-2-campaigns"])
    assert "Break-out session 2" in not_public(by_name["recap-2016-12-10"])
    assert "Break-out session 2" in not_public(by_name["report"])
