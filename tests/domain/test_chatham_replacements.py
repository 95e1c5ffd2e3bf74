"""What stands in place of names: it reads well, and tells nobody's gender."""

import pytest

from agenda.chatham import prepare
from agenda.messages import Message
from agenda.roster import Participant


def as_in_french(message: Message, language: str) -> str:
    said = {"redaction.person": "une personne", "redaction.group": "le groupe"}
    said |= {"redaction.organisation": "une organisation", "redaction.country": "un pays"}
    return said.get(message.key, message.key) if language == "fr" else in_arabic(message)


def in_arabic(message: Message) -> str:
    return {"redaction.person": "أحد المشاركين"}.get(message.key, "المجموعة")


PEOPLE = [
    *(Participant(id="q-1", name="Ghita Lamrani", name_ar="غيثة العمراني"),),
    *(Participant(id=f"q-{at}", name=f"Zoubir{at} Xhelili{at}") for at in range(2, 8)),
]
IN_WORDS = prepare(PEOPLE, wording=as_in_french)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Les mots du représentant du Pérou.", "Les mots d’une personne."),
        ("Cela plaît au délégué péruvien.", "Cela plaît à une personne."),
        ("L’idée de Ghita et d’Xhelili2.", "L’idée d’une personne et d’une personne."),
        ("Je crois que Ghita est là.", "Je crois qu’une personne est là."),
        ("Le Pérou a dit non.", "Un pays a dit non."),
        ("Au Pérou a dit Ghita.", "Dans un pays a dit une personne."),
    ],
)
def test_what_stands_instead_reads_as_french(text: str, said: str) -> None:
    assert IN_WORDS.redact(text, "fr").text == said


def test_what_stands_instead_is_joined_as_arabic_joins_it() -> None:
    small = prepare(PEOPLE[:2], wording=as_in_french)
    assert small.redact("الفكرة لغيثة", "ar").text == "الفكرة للمجموعة"
    assert IN_WORDS.redact("الفكرة لغيثة", "ar").text == "الفكرة لأحد المشاركين"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("قالت غيثة ذلك", "قال أحد المشاركين ذلك"),
        ("رأت غيثة ذلك وطلبت نصا", "رأى أحد المشاركين ذلك وطلب نصا"),
        ("وتؤكد العمراني ذلك", "ويؤكد أحد المشاركين ذلك"),
        ("تساءلت غيثة عن ذلك", "تساءل أحد المشاركين عن ذلك"),
        ("وأيدته غيثة", "وأيده أحد المشاركين"),
        ("قالت الحكومة ذلك", "قالت الحكومة ذلك"),
    ],
)
def test_arabic_verbs_do_not_tell_a_woman_from_a_man(text: str, said: str) -> None:
    assert IN_WORDS.redact(text, "ar").text == said


def test_verbs_agree_with_the_group_too() -> None:
    small = prepare(PEOPLE[:2], wording=as_in_french)
    assert small.redact("قال غيثة ذلك", "ar").text == "قالت المجموعة ذلك"


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Ghita est convaincue par cela.", "convaincue"),
        ("Ghita s’est toujours dite convaincue.", "convaincue"),
        ("Ghita said that she would pay.", "she"),
    ],
)
def test_other_words_that_agree_are_flagged(text: str, flag: str) -> None:
    found = IN_WORDS.redact(text).spans
    assert [text[one.start : one.end] for one in found if one.kind == "flag"] == [flag]
