"""Names of the roster that make notes harder: two people of one name, names that are words."""

from agenda.check.names import about_names_that_are_words, about_shared_names
from agenda.messages import Many
from agenda.messages.warnings import NAME_IS_A_WORD, SAME_NAME
from agenda.roster import Participant, Roster


def roster(**names: str) -> Roster:
    return Roster(participants=tuple(Participant(id=one, name=name) for one, name in names.items()))


def test_two_people_of_one_name_are_told_by_their_ids_however_it_is_written() -> None:
    listed = roster(P01="Zoé Müller", P02="zoe MULLER", P03="Zoé Miller")

    assert [*about_shared_names(listed)] == [SAME_NAME(n=2, people=Many(("P01", "P02")))]


def test_a_name_that_is_a_word_is_told_by_its_id_and_never_by_itself() -> None:
    listed = roster(P01="Rose Fernandez", P02="Hélène Caruso", P03="نور الجبالي")
    (told,) = about_names_that_are_words(listed)

    assert told == NAME_IS_A_WORD(n=2, people=Many(("P01", "P03")))


def test_ordinary_names_and_people_without_a_name_are_no_problem() -> None:
    listed = Roster(
        participants=(Participant(id="P01"), Participant(id="P02", name="Elif Galanis"))
    )

    assert not [*about_shared_names(listed), *about_names_that_are_words(listed)]
