"""Functions, towns, townspeople and pointing phrases: what tells who, and what is only a word."""

from collections import Counter

import pytest

from agenda.chatham import Redactor, prepare
from agenda.chatham.lexicons.doubtful_towns import TOWNS_LIKE_WORDS
from agenda.chatham.lexicons.functions import SAME_FUNCTION
from agenda.chatham.places import CITIES, CITY_OF, LIKE_WORDS
from agenda.chatham.townspeople import people_of, people_said_in_capitals
from agenda.roster import Participant


def room(**people: str) -> Redactor:
    """Prepare a room in which everybody has one thing: a role, or an organisation."""
    return prepare(
        [
            Participant(id=f"w-{at}", **{field.rstrip("_0123456789"): value})  # type: ignore[arg-type]
            for at, (field, value) in enumerate(people.items())
        ]
    )


def masks(text: str, redactor: Redactor) -> list[str]:
    return [
        text[one.start : one.end]
        for one in redactor.redact(text).spans
        if one.kind not in {"flag", "agreement"}
    ]


def flags(text: str) -> list[str]:
    return [
        text[one.start : one.end] for one in prepare([]).redact(text).spans if one.kind == "flag"
    ]


@pytest.mark.parametrize(
    ("role", "text", "told"),
    [
        ("Harbour master", "La capitaine du port a souri.", "La capitaine du port"),
        ("Harbour master", "اعترض مدير الميناء", "مدير الميناء"),
        ("Sage-femme", "Then the midwife objected.", "the midwife"),
        ("رئيسة التحرير", "La rédactrice en chef insiste.", "La rédactrice en chef"),
        ("Hydrologist", "L’hydrologue compte les jours.", "L’hydrologue"),
        ("Directrice de cabinet", "Question du chef de cabinet.", "chef de cabinet"),
        ("Conseiller juridique", "Then the legal adviser left.", "the legal adviser"),
        ("Lecturer in geography", "Our Danish geographer drew it.", "Our Danish geographer"),
        (
            "Head of the archives department",
            "Ask the head of department.",
            "the head of department",
        ),
        ("Fondatrice et trésorière", "The treasurer agreed.", "The treasurer"),
    ],
)
def test_a_function_is_found_in_every_language_and_gender(role: str, text: str, told: str) -> None:
    assert masks(text, room(role=role)) == [told]


def test_a_function_points_with_an_indefinite_article_where_it_acts() -> None:
    redactor = room(role="Bailiff")
    assert masks("Une huissière raconte sa nuit.", redactor) == ["Une huissière"]
    assert masks("A bailiff told us why.", redactor) == ["A bailiff"]
    for text in (
        "We need a bailiff.",
        "Il faut une huissière.",
        "If a bailiff says no, we wait.",
        "A bailiff is dear.",
        "The work of a bailiff is hard.",
    ):
        assert masks(text, redactor) == [], text


def test_a_function_alone_after_a_name_is_found() -> None:
    redactor = room(role="Notaire")
    assert masks("Selon Zoltan, notaire : rien.", redactor) == ["notaire"]
    assert masks("Archivist: no.", room(role="Archivist")) == ["Archivist"]


def test_two_of_a_function_are_found_in_the_plural() -> None:
    redactor = room(role1="Surgeon", role2="Chirurgienne")
    assert masks("Les deux chirurgiennes rient.", redactor) == ["Les deux chirurgiennes"]
    assert masks("The two surgeons laughed.", redactor) == ["The two surgeons"]
    assert masks("الجراحتان في القاعة", redactor) == ["الجراحتان"]
    assert masks("Surgeons are dear.", redactor) == []


def test_what_more_than_two_are_is_no_circumstance() -> None:
    redactor = room(role1="Surgeon", role2="Chirurgienne", role3="جراح")
    assert masks("The surgeon laughed.", redactor) == []


@pytest.mark.parametrize(
    "text",
    [
        "الوضع الاقتصادي صعب",
        "في المحافظة كلها ماء",
        "المؤسسة تدفع كل شيء",
        "الطاقة القابلة للتجديد",
        "من المقرر أن نبدأ غدا",
        "Il propose de reporter de deux semaines.",
        "Le doyen d’une faculté ne décide pas seul.",
        "We judge from the numbers.",
    ],
)
def test_words_that_are_also_functions_are_left_alone(text: str) -> None:
    roles = ("Economist", "Governor", "Founder", "Midwife", "Rapporteur", "Reporter", "Dean")
    redactor = room(**{f"role{at}": one for at, one in enumerate((*roles, "Judge"))})
    assert masks(text, redactor) == []


def test_who_is_from_the_only_one_of_its_kind_is_found() -> None:
    redactor = room(org1="Savanna Bank", org2="Dahlia University", org3="Union of Potters")
    assert masks("ممثلة بنك سألت", redactor)[0] == "ممثلة بنك"
    assert masks("A delegate from a bank left.", redactor) == ["delegate from a bank"]
    assert masks("A delegate from a hospital left.", redactor) == []


@pytest.mark.parametrize(
    ("org", "text", "told"),
    [
        ("Stad Mechelen", "À Malines on marche.", "Malines"),
        ("Municipality of Vlorë", "تجربة فلورا في النقل", "فلورا"),
        ("Comune di Livorno", "Ils sont partis de Livourne.", "Livourne"),
        ("Ville de Gafsa", "القفصيون رسموا الخريطة", "القفصيون"),
        ("Dundalk Town Council", "The Dundalkers agreed.", "Dundalkers"),
        ("Glasgow City Council", "The Glaswegians pay.", "Glaswegians"),
        ("Commune de Tlemcen", "Les Tlemcéniennes rient.", "Tlemcéniennes"),
        ("Commune de Fès", "La mairesse est fassie, comme les Fassis.", "Fassis"),
        ("Municipality of Sofia", "صوفيا تدفع", "صوفيا"),
        ("Ville de Tours", "On marche à Tours.", "Tours"),
    ],
)
def test_a_town_and_its_people_are_found_in_other_languages(org: str, text: str, told: str) -> None:
    spans = room(org=org).redact(text).spans
    assert [text[one.start : one.end] for one in spans if one.kind != "role"][-1:] == [told]
    assert {one.tier for one in spans} == {"soft"}


def test_only_the_town_of_a_municipality_is_as_sure_as_its_name() -> None:
    text = "Tampere pays for it."
    for org, tier in (("Tampere City Council", "soft"), ("Blue Tampere Choir", "quasi")):
        found = prepare([Participant(id="w", org=org)]).circumstances.few.of[("tampere",)]
        assert (found.kind, found.tier) == ("city", tier), text


@pytest.mark.parametrize(
    "text",
    [
        "Tours of the centre are free.",
        "des panneaux de liège et des tours hautes",
        "We split the group.",
        "Nice idea, everybody agreed.",
        "Reading is important.",
        "عرضنا صورا كثيرة",
        "هذه صور قديمة من الميناء",
        "وضع الجنين مستقر",
        "زرنا الحمامات القديمة",
        "Sale of land is forbidden.",
        "Il faut de bons gènes.",
    ],
)
def test_towns_that_are_words_are_left_where_they_are_words(text: str) -> None:
    towns = ("Tours", "Liège", "Split", "Nice", "Reading", "Tyre", "Jenin", "Hammamet", "Salé")
    orgs = {f"org{at}": f"Municipality of {one}" for at, one in enumerate((*towns, "Genoa"))}
    assert masks(text, room(**orgs)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our only botanist disagreed.",
        "Notre seule botaniste refuse.",
        "The lone engineer waited.",
        "La seule juriste du groupe a ri.",
        "notre only lawyer a dit non",
        "The youngest of us spoke first.",
        "La benjamine a conclu.",
        "Celle qui préside la séance a coupé.",
        "The person sitting next to the door left.",
        "The previous speaker was wrong.",
        "The chair of this session smiled.",
        "My mayor will not like it.",
        "Ma ministre ne signera pas.",
        "Ceux qui nous accueillent paient.",
        "Ils nous ont invités, ville hôte oblige.",
        "«أصغرنا» لم يتكلم",
        "مضيفتنا كريمة",
        "الوزيرة السابقة سكتت",
        "رئيسة الجلسة قاطعته",
        "التي تجلس قرب الباب",
        "وزيرتنا لن توقع",
    ],
)
def test_phrases_that_point_are_flagged(text: str) -> None:
    assert flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our only hope is the budget.",
        "Celui qui paie décide.",
        "Notre seule raison est le coût.",
        "They know who pays.",
        "My idea is simple.",
        "لا بد من حل آخر",
        "The next meeting is in May.",
    ],
)
def test_phrases_that_point_at_nobody_are_not_flagged(text: str) -> None:
    assert flags(text) == []


def test_no_town_stands_in_two_lines() -> None:
    names = Counter(name for group in CITIES for name in group)
    assert [name for name, times in names.items() if times > 1] == []
    assert not CITY_OF.keys() & LIKE_WORDS.keys()
    assert len(TOWNS_LIKE_WORDS.strip().splitlines()) == len(set(LIKE_WORDS.values()))


def test_every_function_is_spelled_out() -> None:
    assert not [one for one in SAME_FUNCTION if set("{}>,") & set(one)]
    assert all(one in SAME_FUNCTION for one in ("deputy mayor", "cheffe de cabinet", "عمده"))


def test_ordinary_words_are_no_townspeople() -> None:
    made = {one for group in CITIES for one in (*people_of(group), *people_said_in_capitals(group))}
    for word in ("latin", "marin", "urbain", "romain", "roman", "certain", "corporate", "رئيسي"):
        assert word not in made
