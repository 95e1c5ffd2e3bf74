"""Organisations whose names are of words that everybody uses, said in other languages."""

from collections import Counter

import pytest

from agenda.chatham import prepare
from agenda.chatham.folding import bare, fold
from agenda.chatham.lexicons.meanings import KINDS, MANY, PEOPLE
from agenda.chatham.lexicons.meanings_of_nature import LANDS, NATURE, QUALITIES, THINGS
from agenda.chatham.lexicons.meanings_of_work import WORK
from agenda.chatham.organisations import meaning_of
from agenda.roster import Participant

ORGANISATIONS = (
    "Lighthouse Families Trust",
    "جمعية جذور الواحة",
    "Olive Bridge Foundation",
    "Maison des voix du fleuve",
    "Cooperativa Pan y Semillas",
    "Observatoire des frontières circulaires",
    "اتحاد صيادي الساحل الجنوبي",
    "Ombudsman Institute for Nomads",
    "Human Rights Forum",
    "Nile Voices",
    "Stiftung Zukunft Küste",
    "Kadın Dayanışma Vakfı",
    "Dept. of Oceanography, Temara",
)
ROOM = prepare(
    Participant(id=f"t-{at:02}", name=f"Zarqo{at} Quinbe{at}a", org=org)
    for at, org in enumerate(ORGANISATIONS)
)


def masks(text: str) -> list[str]:
    return [text[one.start : one.end] for one in ROOM.redact(text).spans if one.kind != "flag"]


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("Selon le Fonds des familles du phare, rien.", "le Fonds des familles du phare"),
        ("مؤسسة عائلات المنارة تدفع الإيجار", "مؤسسة عائلات المنارة"),
        ("Then the Oasis Roots Association sent seeds.", "the Oasis Roots Association"),
        ("Ici l'association Racines de l'oasis.", "l'association Racines de l'oasis"),
        ("مؤسسة جسر الزيتون تموّل المدرسة", "مؤسسة جسر الزيتون"),
        ("Then the River Voices House spoke.", "the River Voices House"),
        ("بيت أصوات النهر استقبلنا", "بيت أصوات النهر"),
        ("Ici la coopérative Pain et semences vend.", "la coopérative Pain et semences"),
        ("مرصد الحدود الدائرية ينشر الأرقام", "مرصد الحدود الدائرية"),
        ("Ici l'Union des pêcheurs de la côte sud.", "l'Union des pêcheurs de la côte sud"),
        ("معهد وسيط الرحل نشر التقرير", "معهد وسيط الرحل"),
        ("Ici le Forum des droits de l'homme.", "le Forum des droits de l'homme"),
        ("Chez Voix du Nil on imprime.", "Voix du Nil"),
        ("مؤسسة مستقبل الساحل تمول", "مؤسسة مستقبل الساحل"),
        ("Then the Women's Solidarity Foundation came.", "the Women's Solidarity Foundation"),
    ],
)
def test_an_organisation_of_common_words_is_found_in_translation(text: str, mask: str) -> None:
    assert masks(text) == [mask]


@pytest.mark.parametrize(
    "text",
    [
        "We saw the lighthouse and its families.",
        "The roots of the oasis go deep.",
        "Le pont et l'olivier sont sur le logo.",
        "The voices of the river are low in August.",
        "Il faut du pain et des semences pour la coopérative.",
        "La frontière est circulaire, comme toujours.",
        "حقوق الإنسان للجميع",
        "human rights are for all",
        "مستقبل الساحل يقلقنا",
        "women and solidarity go together",
        "The foundation gives a hand where it can.",
    ],
)
def test_the_same_words_are_left_alone_where_they_are_no_name(text: str) -> None:
    assert masks(text) == []


def test_no_word_has_two_meanings() -> None:
    lines = f"{KINDS}{MANY}{PEOPLE}{WORK}{LANDS}{NATURE}{THINGS}{QUALITIES}".splitlines()
    found = Counter(one for line in lines for one in {bare(fold(word)) for word in line.split()})
    assert [one for one, times in found.items() if times > 1] == []


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("ports", "مرفئية"),
        ("solidaires", "المتضامنين"),
        ("lumière", "الأضواء"),
        ("ouvertes", "المفتوحة"),
        ("univ", "جامعة"),
        ("Genossenschaft", "تعاونية"),
        ("الضوء", "light"),
    ],
)
def test_forms_of_a_word_mean_the_same(word: str, other: str) -> None:
    assert meaning_of(fold(word)) == meaning_of(fold(other))


def test_a_plural_of_a_kind_is_not_the_kind() -> None:
    assert meaning_of("ministries") != meaning_of("ministry")
