"""Participants and their roster."""

import pytest
from hypothesis import given
from pydantic import ValidationError

from agenda.roster import Participant, Roster
from tests.domain.workshops import PARTS, person, quick, roster, rosters


def test_somebody_without_a_part_is_a_participant() -> None:
    assert Participant(id="p1").part == "participant"


def test_an_unknown_part_is_refused() -> None:
    with pytest.raises(ValidationError):
        Participant.model_validate({"id": "p1", "part": "president"})


def test_nobody_is_without_an_id_and_none_is_too_long() -> None:
    assert [Participant(id=name).id for name in ("1", "p" * 80)] == ["1", "p" * 80]
    with pytest.raises(ValidationError):
        Participant(id="p" * 81)
    with pytest.raises(ValidationError):
        Participant.model_validate({"id": ""})


def test_participants_and_rapporteurs_have_seats_and_nobody_else() -> None:
    seated = {part for part in PARTS if person("p1", part).seated}

    assert seated == {"participant", "rapporteur"}


def test_moderators_interpreters_and_organisers_are_the_staff() -> None:
    staff = {part for part in PARTS if person("p1", part).staff}

    assert staff == {"moderator", "interpreter", "organiser"}


def test_the_first_language_somebody_speaks_is_theirs() -> None:
    assert Participant.model_validate({"id": "p1", "langs": "fr | ar"}).language == "fr"
    assert Participant(id="p1").language is None


def test_a_cell_may_hold_several_values_or_be_a_list() -> None:
    cells = Participant.model_validate({"id": "p1", "langs": " fr || en ", "wishes": ["p2", "p3"]})

    assert cells.langs == ("fr", "en")
    assert cells.wishes == ("p2", "p3")


def test_an_empty_cell_is_nothing() -> None:
    blank = {"id": "p1", "name": " ", "group": "", "discord_id": "", "langs": ""}

    assert Participant.model_validate(blank) == Participant(id="p1")


def test_an_id_of_the_platform_is_a_whole_number() -> None:
    assert Participant.model_validate({"id": "p1", "discord_id": "80351110"}).discord_id == 80351110


def test_a_column_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValidationError):
        Participant.model_validate({"id": "p1", "shoe_size": "42"})


def test_people_are_found_by_their_id_and_nobody_by_another() -> None:
    amal, basma = person("amal"), person("basma")

    assert roster(amal, basma).of("basma") == basma
    assert roster(amal, basma).of("chakib") is None


@quick
@given(rosters())
def test_a_roster_is_its_people_in_the_order_of_the_file(people: Roster) -> None:
    assert tuple(people) == people.participants
    assert len(people) == len(people.participants)
    assert people.with_part(PARTS) == people.participants
    assert people.with_part(()) == ()


def test_people_are_chosen_by_their_parts() -> None:
    amal, basma, chakib = person("amal", "expert"), person("basma"), person("chakib", "moderator")

    found = roster(amal, basma, chakib).with_part({"expert", "moderator"})

    assert found == (amal, chakib)
