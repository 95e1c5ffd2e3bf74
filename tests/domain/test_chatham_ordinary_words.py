"""Words of every day are no names, though some of the room have nearly the same."""

from collections import Counter

import pytest

from agenda.chatham import prepare
from agenda.chatham.folding import fold, words_of
from agenda.chatham.lexicons import grammar, homographs
from agenda.chatham.lexicons import ordinary_arabic as arabic
from agenda.chatham.lexicons import ordinary_deeds as deeds
from agenda.chatham.lexicons import ordinary_french as french
from agenda.chatham.lexicons import ordinary_words as english
from agenda.roster import Participant

LISTS = [
    text
    for module in (english, french, deeds, arabic)
    for name, text in vars(module).items()
    if name.isupper() and isinstance(text, str)
]
ROOM = prepare(
    Participant(id=f"o-{at}", name=name, name_ar=name_ar)
    for at, (name, name_ar) in enumerate(
        [
            ("Marta Font", None),
            ("Salvo Greco", None),
            ("Mehla Karama", None),
            ("Aydin Soylu", None),
            ("Karima Saleh", "كريمة صالح"),
            ("Saeed Nour", "سعيد نور"),
            ("Amal Guillemot", "أمل غيلمو"),
            ("Will Shaw", None),
        ]
    )
)


def masks(text: str) -> list[str]:
    return [
        text[one.start : one.end]
        for one in ROOM.redact(text).spans
        if one.kind not in {"flag", "agreement"}
    ]


def test_every_ordinary_word_is_one_word_written_once_and_no_name() -> None:
    for text in LISTS:
        folded = [fold(one) for one in text.split()]
        again = [one for one, n in Counter(folded).items() if n > 1]
        names = [one for one in folded if one in homographs.HOMOGRAPHS]
        assert again == names == [one for one in folded if " " in one] == []


@pytest.mark.parametrize(
    "text",
    [
        "no font would fix a form",
        "les communes font ce qu'elles peuvent",
        "a salvo of criticism",
        "Le guillemet ouvert ici n’est jamais fermé",
        "طلبت البلدية مهلة قصيرة",
        "الكرامة تبدأ من مقعد في الظل",
        "برنامج للعائدين إلى القرى",
        "كان اللقاء كريمًا وخرجنا منه",
        "خرج الجميع سعيداً بالنتيجة",
        "الجميع سعيد بالفكرة",
        "لا نور في الشارع",
        "يبقى أمل واحد",
        "لا حياة كريمة بلا عنوان",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert masks(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Font asked for the figures", "Font"),
        ("Salvo proposed a visit", "Salvo"),
        ("Will doubts the figures", "Will"),
        ("قالت كريمة إن العدد قليل", "كريمة"),
        ("أعد سعيد التقرير", "سعيد"),
        ("افتتحت أمل الجلسة", "أمل"),
        ("بحسب نور تأخر التمويل", "نور"),
    ],
)
def test_names_that_are_words_are_found_where_somebody_acts(text: str, name: str) -> None:
    assert masks(text) == [name]


def test_a_verb_or_an_occupation_after_a_name_does_not_make_it_a_word() -> None:
    assert not grammar.COMMON & grammar.words("doubts chairs built planner avocate tient")
    assert grammar.is_ordinary("doubts")
    assert grammar.is_ordinary("avocate")


def test_a_word_is_folded_to_the_same_whichever_way_is_the_quicker() -> None:
    every = [word for text in LISTS for word in text.split()][::20]

    assert len(every) > 500
    assert [one for one in every if fold(one) != " ".join(w.text for w in words_of(one))] == []
