"""What is masked in a note, by the traps that names set."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda.chatham import Redacted, Redactor, prepare
from agenda.roster import Participant
from tests.chatham.fuzz import fuzzed
from tests.chatham.ordinary import touched
from tests.chatham.score import DIRECT, breakout, notes, roster, scored
from tests.speed import within

ROOM = prepare(roster())


def masks(text: str, redactor: Redactor = ROOM) -> list[tuple[str, str]]:
    found = redactor.redact(text).spans
    return [
        (text[one.start : one.end], one.tier)
        for one in found
        if one.kind not in {"flag", "agreement"}
    ]


def flagged(text: str) -> list[str]:
    return [text[one.start : one.end] for one in ROOM.redact(text).spans if one.kind == "flag"]


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("Then Lefèvre spoke.", "Lefèvre"),
        ("Then Lefe\u0300vre spoke.", "Lefe\u0300vre"),
        ("Then LEFEVRE spoke.", "LEFEVRE"),
        ("Then Gi\u200bul\u00adia spoke.", "Gi\u200bul\u00adia"),
        ("Then G\u0456ulia spoke.", "G\u0456ulia"),
        (
            "Then \uff27\uff49\uff55\uff4c\uff49\uff41 spoke.",
            "\uff27\uff49\uff55\uff4c\uff49\uff41",
        ),
        ("Then **Giulia** spoke.", "Giulia"),
        ("Then Giul&#105;a spoke.", "Giul&#105;a"),
        ("Then %47iulia spoke.", "%47iulia"),
        ("Then \u202eailuiG\u202c spoke.", "ailuiG"),
        ("Then G i u l i a spoke.", "G i u l i a"),
        ("قالت هَالَة إن", "هَالَة"),
        ("قالت هـالـة إن", "هـالـة"),
    ],
)
def test_a_name_is_found_however_it_is_typed(text: str, mask: str) -> None:
    assert masks(text) == [(mask, "hard")]


def test_what_arabic_joins_to_a_name_stays_outside_the_mask() -> None:
    assert masks("والفكرة لهالة وبهالة بدأنا")[0] == ("هالة", "hard")
    assert masks("وهالة سألت") == [("هالة", "hard")]


def test_what_french_and_english_join_to_a_name_stays_outside_the_mask() -> None:
    assert masks("L’idée d’Aïssatou") == [("Aïssatou", "hard")]
    assert masks("Giulia’s map") == [("Giulia", "hard")]


def test_a_title_of_courtesy_goes_with_the_name_because_it_tells_the_gender() -> None:
    assert masks("We thank Ms. Marchetti for it.") == [("Ms. Marchetti", "hard")]
    assert masks("Merci à Mme Diop.") == [("Mme Diop", "hard")]
    assert masks("شرحت السيدة بوشعيب ذلك") == [("السيدة بوشعيب", "hard")]


def test_a_name_that_is_also_a_word_is_left_where_it_is_the_word() -> None:
    assert masks("Prices rose, and they mark the map.") == []
    assert masks("على أمل أن يتحسن الوضع") == []
    assert masks("Mark the date.") == []


def test_a_name_that_is_also_a_word_is_masked_where_somebody_speaks() -> None:
    assert masks("It was Rose who asked.") == [("Rose", "hard")]
    assert masks("Hope asked for more.") == [("Hope", "soft")]
    assert masks("اقترحت أمل استبيانا") == [("أمل", "soft")]


def test_a_preposition_is_not_the_name_it_is_spelled_like() -> None:
    people = [Participant(id="a-01", name="Ali Hana", name_ar="علي هناء")]
    redactor = prepare(people)
    assert masks("هنا يعتمد المشروع على المدن", redactor) == []
    assert masks("قال علي هناء ذلك", redactor) == [("علي هناء", "hard")]


def test_errors_initials_and_other_spellings_are_masked_until_released() -> None:
    for text in ("Marcheti spoke.", "Then N.A.K. spoke.", "وافقت ماركتي على ذلك"):
        assert [tier for _, tier in masks(text)] == ["soft"], text


def test_an_organisation_is_found_turned_round_in_short_and_in_another_language() -> None:
    for text in (
        "The Sfax Municipality pays.",
        "La mairie de Sfax paie.",
        "تدفع بلدية صفاقس",
        "The Nile\nUrban Lab draws.",
        "Ask NUL.",
        "Ask N.U.L. for it.",
    ):
        assert masks(text)[0][1] == "hard", text


@pytest.mark.parametrize(
    "text",
    [
        "<@402915563114102784>",
        "402915563114102784",
        "someone@example.org",
        "+216 74 123 456",
        "https://example.org/team/a",
        "@kelfassi",
        "ma-032",
    ],
)
def test_addresses_numbers_links_and_ids_are_masked(text: str) -> None:
    assert masks(f"See {text} for it.") == [(text, "hard")]


def test_what_fewer_than_k_people_share_is_told_no_finer_than_k_share() -> None:
    assert masks("In Egypt it works.") == [("Egypt", "quasi")]
    assert masks("La loi égyptienne aide.") == [("égyptienne", "quasi")]
    assert masks("في مصر ينجح ذلك") == [("مصر", "quasi")]
    assert masks("The mayor left.") == [("The mayor", "quasi")]


def test_a_country_that_k_people_share_may_be_named() -> None:
    people = [Participant(id=f"a-{at}", country="Tunisia", region="Africa") for at in range(6)]
    assert masks("In Tunisia it works.", prepare(people)) == []
    assert masks("In Tunisia it works.", prepare(people, k=7)) == [("Tunisia", "quasi")]


def test_a_language_is_not_a_nationality() -> None:
    assert masks("We need interpretation in French and in Arabic.") == []
    assert masks("L’interprétation en français manque.") == []


def test_somebody_who_speaks_for_a_place_is_found_without_being_in_the_roster() -> None:
    assert masks("The delegate from Norway asked.") == [("The delegate from Norway", "quasi")]


def test_phrases_that_point_at_one_person_are_flagged_and_left() -> None:
    text = "The only woman here disagreed."
    assert flagged(text) == ["The only woman"]
    assert ROOM.redact(text).text == text
    assert flagged("La seule femme de la salle.") == ["La seule femme"]
    assert flagged("المرأة الوحيدة في القاعة")
    assert flagged("As the host, we lost the vote.")
    assert flagged("Je suis la seule à payer.")
    assert flagged("المدينة التي استضافت القمة")
    assert flagged("For the first time, the only way is up.") == []


def test_with_topics_every_other_capitalised_word_needs_a_decision() -> None:
    redactor = prepare(roster(), topics=["Green Corridors"])
    assert masks("The Green Corridors reach Zanthia.", redactor) == [("Zanthia", "soft")]
    assert masks("The Green Corridors reach Zanthia.") == []


def test_in_a_small_room_there_is_only_the_group() -> None:
    people = [Participant(id=f"a-{at}", name=f"Zora{at} Quill", type="city") for at in range(4)]
    assert prepare(people).redact("Then Quill spoke.").text == "Then the group spoke."


def test_a_replacement_is_the_same_for_women_and_men() -> None:
    texts = {ROOM.redact(f"Then {name} spoke.").text for name in ("Giulia", "Jürgen")}
    assert len(texts) == 1


def test_a_roster_of_nearly_nothing_is_no_trouble() -> None:
    redactor = prepare([Participant(id="1"), Participant(id="2", name="?", org=" ", nick="🇹🇳")])
    assert redactor.redact("Nobody said 1 or 2.") == Redacted((), "Nobody said 1 or 2.")
    assert prepare([]).redact("").text == ""


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=12),
            st.sampled_from(
                ["Giulia", "\u202e", "\u202c", "Sfax", " the only ", "سلوى", "و", "@",
                 "&#65;", "%41", ".", "\n", "ـ", "The mayor of ",
                 "Municipality ", "<@1>", "+21", "A.", "\u0301"]
            ),
        ),
        max_size=25,
    )
)  # fmt: skip
def test_spans_are_in_order_apart_and_make_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    redacted = ROOM.redact(text)
    at, made = 0, ""
    for span in redacted.spans:
        assert at <= span.start < span.end <= len(text)
        made += text[at : span.start] + span.replacement
        at = span.end
    assert made + text[at:] == redacted.text


@pytest.mark.parametrize(
    "piece",
    ["Giulia Marchetti ", "a ", "a.@", "+1 ", "municipality of ", "the only ", "G.", "&#65;"],
)
@pytest.mark.volume
def test_a_long_note_of_five_hundred_people_takes_no_longer_than_a_look(piece: str) -> None:
    many = [
        Participant(id=f"x-{at:03}", name=f"Zar{at} Quin{at % 50}a", org=f"Municipality of T{at}a")
        for at in range(500)
    ]
    redactor = prepare([*roster(), *many])
    redactor.redact("warm")
    with within(0.15):
        redactor.redact((piece * 4000)[:4000])


@pytest.mark.volume
def test_our_own_notes_are_redacted_as_well_as_they_were() -> None:
    score = scored(notes())
    assert score.share(DIRECT) >= 0.99, score.wrong
    assert score.hard_recall >= 0.8
    assert score.hard_precision >= 0.97, score.wrong
    assert score.share(["quasi"]) >= 0.97 <= score.share(["flag"]), score.wrong
    assert score.touched <= score.clean / 4


def test_the_breakout_report_loses_its_seven_names_and_its_eight_descriptions() -> None:
    text, people, names, indirect = breakout()
    spans = prepare(people).redact(text).spans
    hard = tuple(text[one.start : one.end] for one in spans if one.tier == "hard")
    other = " | ".join(text[one.start : one.end] for one in spans if one.tier != "hard")

    assert hard == names
    assert all(one in other for one in indirect)
    assert sum(one.tier != "hard" for one in spans) <= 15


def test_a_name_is_found_with_an_error_in_any_of_its_words() -> None:
    people = [
        Participant(id="x", name="Mounir Aït Oufkir", name_ar="منير آيت أوفقير"),
        Participant(id="y", name="Tsehay Gebremariam", name_ar="تسيهاي الجبرماريام"),
    ]
    redactor = prepare(people)
    for text in ("Aït Oufir", "Mounir Ait Oufkkir", "Gebre Mariam", "آيت أوفقي", "منير آيت أوفير"):
        found = redactor.redact(f"«{text}»").spans
        assert [(one.start, one.end) for one in found] == [(1, len(text) + 1)], text


def test_a_name_in_the_other_script_is_found_by_its_sound() -> None:
    redactor = prepare([Participant(id="x", name="Noureddine Taboubi")])
    assert masks("ذكر نور الدين الطبوبي ذلك", redactor) == [("نور الدين الطبوبي", "hard")]
    redactor = prepare([Participant(id="x", name_ar="عبد الوهاب قروج")])
    assert masks("Then Abdelwahab Guerroudj left.", redactor) == [("Abdelwahab Guerroudj", "soft")]


def test_an_organisation_is_found_by_its_kind_alone_where_only_few_are_from_one() -> None:
    few = [Participant(id="a", org="Clearwater Foundation")]
    assert masks("Then the Foundation agreed.", prepare(few)) == [("the Foundation", "soft")]
    assert masks("Then a foundation agreed.", prepare(few)) == []
    many = [Participant(id=f"{at}", org=f"Zor{at} Foundation") for at in range(4)]
    assert masks("Then the Foundation agreed.", prepare(many)) == []


@pytest.mark.volume
def test_what_people_really_type_is_found() -> None:
    result = fuzzed(1200, seed=5)
    assert result.share() >= 0.995, dict(result.missed)
    assert result.share("ar ") >= 0.99, dict(result.missed)


@pytest.mark.parametrize("lang", ["en", "fr", "ar"])
@pytest.mark.volume
def test_ordinary_words_are_left_alone(lang: str) -> None:
    result = touched(lang)
    assert result.per_thousand("hard name") <= 0.2
    assert result.per_thousand("soft name") <= 3
    assert result.per_thousand("flag") <= 5


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Abdelhak Tazi", "3abdel7a9"),
        ("Gëzim Hoxha", "Hodja"),
        ("Amina El Ouafi", "Mme El Wafi"),
        ("Ljubica Ilić", "Lioubitsa"),
        ("Kateřina Dvořáková", "Dvořák"),
        ("Khalid Haddad", "daddaH"),
        ("Priya Raghunathan", "P. Raghunatan"),
        ("Maria Santos", "H.E. Maria Santos"),
        ("Jean-Marie Koffi", "père Jean-Marie"),
        ("Yusuf Kaya", "Yusuf bey"),
    ],
)
def test_a_name_is_found_as_people_who_heard_it_write_it(name: str, typed: str) -> None:
    redactor = prepare([Participant(id="a", name=name)])
    assert [one for one, _ in masks(f"We asked {typed} again.", redactor)] == [typed]


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Grace Mwangi", "غريس"), ("Eleni Pappa", "اليني"), ("Giancarlo Rossi", "جيانكارلو")],
)
def test_a_name_the_roster_has_in_latin_letters_is_found_in_arabic(name: str, typed: str) -> None:
    redactor = prepare([Participant(id="a", name=name)])
    assert masks(f"ثم سألت {typed} مرة أخرى", redactor)[0][0] == typed
    assert masks("عدد الحالات أعلى بينما يومها منها مرة", redactor) == []


def test_a_verb_that_is_also_a_name_is_left_alone() -> None:
    redactor = prepare([Participant(id="a", name="Khalfan bin Said")])
    assert masks("The fees are too high, she said.", redactor) == []
    assert masks("Then Said agreed.", redactor) == [("Said", "hard")]


def test_a_feast_or_a_street_is_not_the_person_of_that_name() -> None:
    redactor = prepare([Participant(id="a", name="Jean Moreau")])
    assert masks("La place Saint-Jean est vide.", redactor) == []
    redactor = prepare([Participant(id="a", name="Thibault de Saint-Aubin")])
    assert masks("Alors Saint-Aubin est parti.", redactor) == [("Saint-Aubin", "hard")]


def test_an_organisation_is_found_by_its_kind_and_one_word_more() -> None:
    redactor = prepare(
        [
            Participant(id="a", org="African Diaspora Youth Network"),
            Participant(id="b", org="لجنة إغاثة النيل الأزرق"),
            Participant(id="c", org="OpenStreets Lab"),
        ]
    )
    assert masks("Then the Youth Network agreed.", redactor) == [("the Youth Network", "soft")]
    assert masks("A youth network would help.", redactor) == []
    assert masks("فقدت لجنة الإغاثة شاحنتين", redactor) == [("لجنة الإغاثة", "soft")]
    assert masks("The Open Streets Lab drew it.", redactor)[0][0] == "The Open Streets Lab"


def test_a_town_is_known_from_its_council_whatever_that_is_called() -> None:
    for org, town in (
        ("Kumasi Metropolitan Assembly", "Kumasi"),
        ("Grad Zenica", "Zenica"),
        ("Ayuntamiento de Jerez de la Frontera", "Jerez"),
    ):
        redactor = prepare([Participant(id="a", org=org)])
        assert masks(f"Somebody from {town} asked.", redactor)[0][0] == town


def test_a_role_takes_in_whose_it_is() -> None:
    people = [Participant(id="a", role="Vice-Minister", country="Portugal", role_ar="نائبة الوزير")]
    redactor = prepare(people)
    assert masks("Then the Portuguese vice-minister left.", redactor)[0][0] == (
        "the Portuguese vice-minister"
    )
    assert masks("نائبة الوزير تهربت من السؤال", redactor) == [("نائبة الوزير", "quasi")]


def test_who_has_a_title_is_found_without_being_in_the_roster() -> None:
    assert masks("Then Ms Zanthia agreed.") == [("Ms Zanthia", "soft")]
    assert masks("Then the Dr was late.") == []


def test_those_of_a_city_are_told_as_those_of_a_country() -> None:
    redactor = prepare([Participant(id="a", org="Ville de Lyon")])
    assert masks("L’élue lyonnaise a répondu.", redactor) == [("lyonnaise", "soft")]
