"""Organisations and people as a rapporteur tells them in passing: in brackets, in part, by ear."""

import pytest

from agenda.chatham import prepare
from agenda.roster import Participant
from tests.processes import in_another_process

ROOM = prepare(
    (
        Participant(id="p-1", name="Fabrizio Montessanti", org="Museo della Riva", country="Italy"),
        Participant(id="p-2", name="Chiraz Ben Amor", org="Ministry of Fisheries",
                    country="Tunisia"),
        Participant(id="p-3", name="Kim Do-yun", org="Wando Institute for Tidal Law"),
        Participant(id="p-4", name="Nawal Ziani", org="جامعة الأراضي الرطبة بالزعفرة"),
        Participant(id="p-5", name="Ana Brkić", org="Agence des Rivages du Sud",
                    org_alt=("ARIS",)),
        Participant(id="p-6", name="Luc Adanhou", org="Commune de Zè-Agué", country="Benin"),
        Participant(id="p-7", name="Aileen Muir", org="Skerry Trust", country="Scotland"),
        Participant(id="p-8", name="Pia Selmer", org="Coral Garden Foundation Zarand"),
    )
)  # fmt: skip


def masks(text: str) -> list[str]:
    return [
        text[one.start : one.end]
        for one in ROOM.redact(text).spans
        if one.kind not in {"flag", "agreement"}
    ]


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("cf. Selmer (Zarando Trust) on reefs", "Zarando Trust"),
        ("سأل فابريتسيو (متحف الضفة) عن الكلفة", "متحف الضفة"),
        (
            "Le ministère tunisien de la Pêche n'est pas engagé.",
            "Le ministère tunisien de la Pêche",
        ),
        ("L'A.R.I.S. publiera la suite.", "L'A.R.I.S"),
        ("L'Institut du droit des marées publiera la suite.", "L'Institut du droit des marées"),
        ("قالت إن جامعة الزعفرة اقترحت ذلك", "جامعة الزعفرة"),
        ("تقول مؤسسة حديقة المرجان الحمراء ذلك", "مؤسسة حديقة المرجان الحمراء"),
        ("Zè-Agué a donc dessiné ses limites.", "Zè-Agué"),
        ("at the wish of the Scottish delegate", "the Scottish delegate"),
    ],
)
def test_an_affiliation_told_in_passing_is_masked(text: str, mask: str) -> None:
    assert mask in masks(text)


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("وفي رأي فابريتسيو أن الأمر سهل", "فابريتسيو"),
        ("ووافقته شيراز على ذلك", "شيراز"),
        ("عاد كيم دو يون إلى البيانات", "كيم دو يون"),
    ],
)
def test_a_name_is_known_by_ear(text: str, mask: str) -> None:
    assert mask in masks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Selmer (chairing) closed at noon.",
        "Selmer (30 minutes) closed at noon.",
        "La Banque mondiale et le Conseil ont été cités.",
        "The museum of the river bank is a topic.",
        "تحدثنا عن السيول وعن الحدائق",
    ],
)
def test_what_is_nobodys_is_left(text: str) -> None:
    assert [one for one in masks(text) if one != "Selmer"] == []


PROGRAM = """
from itertools import islice
from tests.chatham.score import notes, prepare, roster
rooms = {}
for note in islice(notes(), 0, None, 9):
    if note.roster not in rooms:
        rooms[note.roster] = prepare(roster(note.roster))
    print(rooms[note.roster].redact(note.text).spans)
"""


@pytest.mark.volume
def test_what_is_masked_does_not_depend_on_the_process() -> None:
    first, second = (in_another_process(PROGRAM, PYTHONHASHSEED=seed) for seed in ("1", "77"))

    assert first.count(b"Span(") > 200
    assert first == second
