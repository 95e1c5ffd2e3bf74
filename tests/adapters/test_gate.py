"""The gate tells where an identifier is left in an export, and never whose it is."""

import io
import zipfile
from collections.abc import Callable
from random import Random

import pytest

from agenda.messages import Message
from agenda.roster import Participant
from bot.gate import Allowed, ExportRefusedError, Gate, Leak, told
from bot.gate.folding import cleaned
from bot.gate.reading import Reading
from tests.gate.campaign import filled, run
from tests.gate.carriers import CARRIERS, Carrier
from tests.gate.clean import clean_lines
from tests.gate.mutations import mentions_of
from tests.gate.people import PEOPLE, crowd
from tests.gate.portables import PORTABLES
from tests.speed import within

GATE = Gate(PEOPLE)
FINDINGS = "Participants agreed that campaigns reach more people when schools help.\n"


def _leaks(text: str, name: str = "findings.md", gate: Gate = GATE) -> tuple[Leak, ...]:
    return gate.inspect({name: text.encode()})


def _kinds(text: str, name: str = "findings.md", gate: Gate = GATE) -> set[str]:
    return {one.kind for one in _leaks(text, name, gate)}


@pytest.mark.slow
@pytest.mark.pango
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_nobody_gets_out_in_any_carrier_and_nothing_clean_is_refused() -> None:
    tally = run(GATE, leaks=520, clean=len(CARRIERS), seed=5)

    assert len(tally.tried) == len(CARRIERS)
    assert tally.escaped == []
    assert tally.refused == []


def test_every_way_to_tell_somebody_is_found_in_a_plain_text() -> None:
    random, carrier = Random(2), CARRIERS[0]
    mentions = [one for person in PEOPLE for one in mentions_of(person)]

    escaped = [one for one in mentions if not GATE.inspect(dict([filled(random, carrier, one)]))]

    assert escaped == []


@pytest.mark.parametrize("one", [one for one in CARRIERS if one.narrow], ids=lambda one: one.name)
def test_two_letters_are_found_wherever_they_stand_alone(one: Carrier) -> None:
    (european,) = {one for who in PEOPLE for one in mentions_of(who) if one.text == "EU"}
    name, content = filled(Random(1), one, european)

    assert {leak.kind for leak in GATE.inspect({name: content})} >= {"acronym"}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_findings_about_nobody_go_out(language: str) -> None:
    for seed in range(40):
        assert _leaks("\n".join(clean_lines(Random(seed), language, 40))) == ()


def test_the_place_is_named_and_the_person_is_not() -> None:
    leaks = _leaks(FINDINGS + "\nIt was Amina Haddad of Tamkine.")

    assert {(one.file, one.place) for one in leaks} == {("findings.md", "line 3")}
    words = f"{leaks} {told(leaks)} {ExportRefusedError(leaks)}".lower()
    assert not [one for one in ("amina", "haddad", "tamkine") if one in words]


def test_a_file_whose_name_tells_somebody_is_called_by_its_number() -> None:
    leaks = GATE.inspect({"a.md": b"", "amina-haddad.md": b"Jose", "b.md": b""})

    assert {one.file for one in leaks} == {"file 2"}
    assert Leak("file 2", "name", "name") in leaks


def test_a_part_of_a_package_with_an_odd_name_is_called_by_its_number() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("customXml/haddad.xml", "<note>Haddad</note>")

    leaks = GATE.inspect({"a.docx": packed.getvalue()})

    assert leaks
    assert "haddad" not in str(leaks).lower()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("asked by Haddad", "name"),
        ("the budget of McKinsey", "organisation"),
        ("as FORIM said", "acronym"),
        ("the EU said", "acronym"),
        ("ask @amina_h", "handle"),
        ("see w-1041k", "id"),
        ("see 402915563114102784", "id"),
        ("write to someone@example.org", "contact"),
        ("call +33 1 23 45 67 89", "contact"),
        ("<@402915563114102784>", "link"),
        ("https://discord.gg/abc", "link"),
    ],
)
def test_each_kind_of_identifier_is_told_apart(text: str, kind: str) -> None:
    assert kind in _kinds(f"It was noted that {text}.")


@pytest.mark.parametrize(
    "text",
    [
        "The analysis of canals is in the manual.",
        "Hope rose in 2021; will a grant mark the start?",
        "They said the civil society of Spain grew.",
        "The ministry and the city work together.",
        "An error of 0.12345678901234567 is small.",
        "على حسن استخدام الموارد وعلى أمل النجاح.",
        "The digest is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.",
    ],
)
def test_a_word_that_only_looks_like_an_identifier_is_let_through(text: str) -> None:
    assert _leaks(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hope remains.", False),
        ("We thank Hope for it.", True),
        ("We have hope for it.", False),
        ("We thank Mrs. Hope.", True),
        ("mr grant", True),
        ("we thank will grant", True),
        ("Speakers: Hope, and others", True),
        ("the Cities of Hope and Trust and Peace", False),
    ],
)
def test_a_name_that_is_a_word_counts_where_it_stands_as_a_name(text: str, *, found: bool) -> None:
    assert bool(_leaks(text)) is found


# --- what is allowed ------------------------------------------------------------------

PROGRAMME = "Opening by Amina Haddad, Association Tamkine"


def test_the_published_programme_may_name_its_speakers_but_the_findings_may_not() -> None:
    gate = Gate(PEOPLE, [Allowed(PROGRAMME)])

    assert _leaks(f"# {PROGRAMME}\n\n{FINDINGS}", gate=gate) == ()
    leaks = _leaks(f"# {PROGRAMME}\n\n{FINDINGS}\nHaddad agreed.", gate=gate)
    assert {one.place for one in leaks} == {"line 5"}


def test_a_passage_is_allowed_only_so_many_times() -> None:
    twice = f"{PROGRAMME}\n\n{FINDINGS}\n{PROGRAMME}"

    leaks = _leaks(twice, gate=Gate(PEOPLE, [Allowed(PROGRAMME)]))
    assert {one.place for one in leaks} == {"line 5"}
    assert _leaks(twice, gate=Gate(PEOPLE, [Allowed(PROGRAMME, times=2)])) == ()


def test_the_times_hold_for_the_whole_file_wherever_the_passage_stands() -> None:
    page = f"<p>{PROGRAMME}</p><p title='{PROGRAMME}'>{FINDINGS}</p>"

    leaks = _leaks(page, "a.html", Gate(PEOPLE, [Allowed(PROGRAMME)]))

    assert {one.place for one in leaks} == {"line 1, attribute"}


def test_only_the_words_agreed_to_are_forgiven_and_only_in_their_passage() -> None:
    allowed = Allowed("Amina Haddad thanked Karim El Mansouri.", words=("Amina Haddad",))
    gate = Gate(PEOPLE, [allowed])

    assert _kinds(allowed.passage, gate=gate) == {"name"}
    assert _kinds("Amina Haddad thanked everybody.", gate=gate) == {"name"}
    consented = Allowed("“We can,” said Amina Haddad.", words=("Amina Haddad",))
    assert _leaks(consented.passage, gate=Gate(PEOPLE, [consented])) == ()


def test_an_allowed_passage_may_be_set_over_several_lines_and_in_pieces() -> None:
    gate = Gate(PEOPLE, [Allowed(PROGRAMME)])

    assert _leaks(PROGRAMME.replace(" of", "\nof").replace("Amina ", "Amina\n"), gate=gate) == ()
    page = f"<p>{PROGRAMME.replace('Amina Haddad', '<b>Amina</b> <i>Haddad</i>')}</p>"
    assert _leaks(page, "a.html", gate) == ()


@pytest.mark.pango
def test_a_page_from_right_to_left_is_read_as_it_is_spoken() -> None:
    passage = "افتتاح اللقاء: فاطمة الزهراء بنجلون (MC2CM)، من 15 إلى 18 يونيو"
    lines = ["برنامج اللقاء", passage, "اتفق المشاركون على صندوق"]
    page = PORTABLES["pdf text"](lines, "نص")

    assert {one.kind for one in GATE.inspect({"a.pdf": page})} == {"name"}
    assert Gate(PEOPLE, [Allowed(passage)]).inspect({"a.pdf": page}) == ()


def test_a_flag_that_nobody_decided_about_is_refused() -> None:
    gate = Gate([], undecided=["the only mayor in the room"])

    assert _kinds("As THE ONLY  mayor in the room said.", gate=gate) == {"undecided"}
    assert _kinds("As the mayors said.", gate=gate) == set()


# --- the tests can fail ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("weak", "how"),
    [
        (lambda text: text, {"Cyrillic letters", "no-width joiners", "Arabic, tatweel"}),
        (lambda text: cleaned(text).lower(), {"given name", "organisation"}),
    ],
)
def test_without_one_of_its_ways_to_fold_letters_the_gate_would_miss_people(
    weak: Callable[[str], str], how: set[str]
) -> None:
    mentions = [one for person in PEOPLE for one in mentions_of(person) if one.how in how]
    texts = [("", f"It was said that {one.text} asked for it.") for one in mentions]

    assert all(any(GATE._search.hits(Reading([one]))) for one in texts)
    assert not all(any(GATE._search.hits(Reading([one], weak))) for one in texts)


def test_a_gate_that_does_not_know_everybody_lets_somebody_out() -> None:
    some = Gate(PEOPLE[4:])
    mentions = [one for person in PEOPLE for one in mentions_of(person)]

    escaped = [one for one in mentions if not _leaks(f"It was {one.text} who asked.", gate=some)]

    assert len(escaped) > 50


def test_a_gate_without_the_person_lets_the_person_out() -> None:
    stranger = Participant(id="a", name="Nils Holgersson")

    assert _leaks("It was Amina Haddad who asked.", gate=Gate([stranger])) == ()


def test_a_long_document_is_read_in_a_second_also_for_many_people() -> None:
    pages = "\n".join(
        line for seed in range(100) for line in clean_lines(Random(seed), "en", 30)
    ).encode()
    for count in (60, 500):
        gate = Gate(crowd(count))
        with within(0.5):
            assert gate.inspect({"findings.md": pages}) == ()


def test_what_was_found_is_told_in_messages() -> None:
    error = ExportRefusedError(_leaks("Amina Haddad, someone@example.org"))

    assert error.message.key == "gate.refused"
    assert all(isinstance(one, Message) for one in error.more)
    assert [one.key for one in error.more] == ["gate.name", "gate.contact", "gate.remedy"]
