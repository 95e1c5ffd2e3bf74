"""Names cut to letters or written in Arabic letters only in a note, and organisations in part."""

import pytest

from agenda.chatham import Redactor, prepare
from agenda.roster import Participant

PEOPLE = (
    Participant(id="p-1", name="Pieter van der Meulen", org="Marevento Analytics Ltd"),
    Participant(id="p-2", name="Mohamed-Ali El Hadj Bouras", org="Oued Ziz Polytechnic University"),
    Participant(id="p-3", name="Noëlle Le Guennec", nick="Nono", org="Fondation Terrasole"),
    Participant(id="p-4", name="Chiara Montebruno", org="Silver Lantern Trust"),
    Participant(id="p-5", name="Will Harrowgate", org="Cowbridge Town Council"),
    Participant(id="p-6", name="Zohra Kaddouri", name_ar="زهرة الكدوري", org="جمعية الزعفورية"),
    Participant(id="p-7", name="Selma Benhalima", org="Office of the Delegate"),
    Participant(id="p-8", name="Jo Stirling", nick="Will", org="Tessaly Maritime Archive"),
)
ROOM = prepare(PEOPLE)


def masks(text: str, redactor: Redactor = ROOM) -> list[str]:
    found = redactor.redact(text).spans
    return [text[one.start : one.end] for one in found if one.kind in {"name", "affiliation"}]


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("cf. P. v. d. Meulen on dikes", "P. v. d. Meulen"),
        ("ask pieter v. d. meulen about dikes", "pieter v. d. meulen"),
        ("as M.A. El H. explained, no visa is given here", "M.A. El H."),
        ("then P. van der M., as always", "P. van der M."),
        ("Mohamed-Ali El H. B. left early.", "Mohamed-Ali El H. B."),
        ("N. Le G. et les autres", "N. Le G."),
        ("مستشار قانوني في كل مركز (ز.ك.)", "ز.ك"),
        ("وقالت ز. الكدوري إن", "ز. الكدوري"),
    ],
)
def test_a_name_of_which_some_words_are_letters_is_found(text: str, mask: str) -> None:
    assert masks(text) == [mask]


@pytest.mark.parametrize(
    "text",
    [
        "Point P. 3 is open, see p. 4 and M. for the map.",
        "We met at 9 a.m. in room B. Everything was discussed.",
        "Voir l'annexe N. Le plan suit.",
        "He will ask. It will rain.",
    ],
)
def test_letters_with_a_dot_that_are_nobodys_are_left(text: str) -> None:
    assert masks(text) == []


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("شرحت نويل لوغينيك الفكرة", "نويل لوغينيك"),
        ("وشرحت نويل لو غينيك الفكرة", "نويل لو غينيك"),
        ("سؤال من تشيارا مونتيبرونو عن الأرقام", "تشيارا مونتيبرونو"),
        ("رد بيتر فان دير مولن على ذلك", "بيتر فان دير مولن"),
        ("عند سلمى بن حليمة ملف كامل", "سلمى بن حليمة"),
        ("اختصرت نونو النقاش بجملة واحدة", "نونو"),
    ],
)
def test_a_name_in_arabic_letters_is_found_though_the_roster_has_it_in_latin_ones(
    text: str, mask: str
) -> None:
    assert masks(text) == [mask]


def test_the_article_that_arabic_writes_with_its_preposition_goes_with_the_name() -> None:
    assert masks("أعيدت الكلمة للكدوري ثم رفعت الجلسة") == ["لكدوري"]


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("Marevento's figures are provisional.", "Marevento"),
        ("#Terrasole was named three times.", "Terrasole"),
        ("A prize for Terasole, somebody said.", "Terasole"),
        ("Then Oued Ziz Poly opens its courses for free.", "Oued Ziz Poly"),
        ("The Silver Lantren Trust trains dockers.", "The Silver Lantren Trust"),
        ("تقول ماريفينتو إن الأرقام مؤقتة", "ماريفينتو"),
        ("في كاوبريدج الباب مفتوح", "كاوبريدج"),
        ("الزعفورية تعمل ليلا", "الزعفورية"),
    ],
)
def test_an_organisation_is_found_by_its_own_word_or_with_an_error(text: str, mask: str) -> None:
    assert masks(text) == [mask]


def test_a_name_that_is_a_verb_is_found_before_what_somebody_does() -> None:
    assert masks("Will doubts the council will move before June.") == ["Will"]
    assert masks("Will cities pay for it?") == []


def test_names_of_scripts_without_capitals_are_found() -> None:
    people = [
        Participant(id="p-1", name="山田 太郎", org="京都市"),
        Participant(id="p-2", name="כהן רבקה", org="עיריית לוד"),
    ]
    room = prepare(people)

    assert masks("Then 山田 太郎 spoke for 京都市.", room) == ["山田 太郎", "京都市"]
    assert masks("Then 山田 spoke, and כהן.", room) == ["山田", "כהן"]


def test_a_nickname_that_is_a_name_is_taken_for_one() -> None:
    assert masks("The wall, says Will, is too short.") == ["Will"]
