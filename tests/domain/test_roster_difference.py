"""Two rosters are compared, and people who were only numbered stay who they are."""

from hypothesis import given

from agenda.roster import Participant, Roster
from agenda.roster_difference import FieldChange, roster_difference, with_ids_of
from tests.domain.workshops import person, quick, roster, rosters


@quick
@given(rosters())
def test_a_roster_does_not_differ_from_itself_in_any_order(people: Roster) -> None:
    turned = Roster(participants=tuple(reversed(people.participants)))

    assert not roster_difference(people, turned)


@quick
@given(rosters(), rosters())
def test_everybody_is_accounted_for(old: Roster, new: Roster) -> None:
    found = roster_difference(old, new)
    before, after = {one.id for one in old}, {one.id for one in new}

    assert {one.id for one in found.came} == after - before
    assert {one.id for one in found.gone} == before - after
    assert {one.person.id for one in found.changed} == {
        one.id for one in new if one.id in before and old.of(one.id) != one
    }


def test_each_field_that_differs_has_what_it_was_and_what_it_is() -> None:
    old = roster(Participant(id="P1", name="Ana", langs=("fr",), discord_id=7))
    new = roster(Participant(id="P1", name="Ana", langs=("fr", "ar"), org="City"))

    (changed,) = roster_difference(old, new).changed
    assert changed.changes == (
        FieldChange("org", (), ("City",)),
        FieldChange("langs", ("fr",), ("fr", "ar")),
        FieldChange("discord_id", ("7",), ()),
    )
    assert not changed.seems_another


def test_an_id_that_was_given_to_somebody_else_is_noticed() -> None:
    old, new = roster(person("p1", handle="ana")), roster(person("p1", handle="ben"))
    other = new.participants[0].model_copy(update={"name": "Ben"})

    assert not roster_difference(old, new).changed[0].seems_another
    assert roster_difference(old, roster(other)).changed[0].seems_another


def test_people_without_ids_are_recognised_by_number_handle_or_name() -> None:
    old = roster(
        Participant(id="P01", name="Ana", discord_id=7),
        Participant(id="P02", name="Ben", handle="ben"),
        Participant(id="P03", name="Éva"),
        Participant(id="P04", name="Same"),
        Participant(id="P05", name="Same"),
    )
    new = roster(
        Participant(id="P01", name="New", together=("P02",)),
        Participant(id="P02", name="EVA"),
        Participant(id="P03", name="Benjamin", handle="Ben"),
        Participant(id="P04", name="Ana Maria", discord_id=7, apart=("P03",)),
        Participant(id="P05", name="Same"),
    )
    kept = with_ids_of(old, new)

    assert [one.id for one in kept] == ["P06", "P03", "P02", "P01", "P07"]
    assert kept.participants[0].together == ("P03",)
    assert kept.participants[3].apart == ("P02",)


@quick
@given(rosters(), rosters())
def test_ids_stay_unique(old: Roster, new: Roster) -> None:
    alone = [one.model_copy(update={"together": (), "apart": ()}) for one in new]
    kept = with_ids_of(old, Roster(participants=tuple(alone)))

    assert len({one.id for one in kept}) == len(new)
