"""A seating as page, text, JSON and CSV: complete, harmless, and without names if so wished."""

import csv
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from agenda.messages import seating_conflict, seating_page
from agenda.roster import Participant, Roster
from agenda.seating.levels import Level, Rule
from agenda.seating.plan import Broken, ClosedRoom, Plan, Seat
from agenda.text import LANGUAGES, Language
from bot.export.seating_csv import seating_as_csv
from bot.export.seating_json import seating_as_json
from bot.export.seating_page import seating_as_page
from bot.export.seating_text import WIDTH, seating_as_text
from bot.export.seating_words import (
    MOST_NAMED,
    broken_in_words,
    relaxation_in_words,
    shown_people,
)
from bot.i18n import Scene, render
from tests.adapters.made_up_seating import (
    TUESDAY,
    a_conflict,
    a_large_event,
    a_large_plan,
    a_person,
    a_plan,
    a_roster,
    the_event,
    with_waiting,
)
from tests.adapters.reading_pages import Element, read_page
from tests.speed import within

HOSTILE = "</style><script>alert('1')</script>&amp;\"{{ 7 * 7 }}"
ROSTER = a_roster()
PLAN = a_plan(ROSTER)
LATE = a_plan(ROSTER, absent=("P05",))
TERMINAL = Scene("terminal")

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def html(plan: Plan = PLAN, language: Language = "en", *, names: bool = False) -> str:
    return seating_as_page(the_event(), ROSTER, plan, language, with_names=names)


def page(plan: Plan = PLAN, language: Language = "en", *, names: bool = False) -> Element:
    return read_page(html(plan, language, names=names).encode())


def flat(element: Element) -> str:
    return " ".join(element.text().split())


def table_called(read: Element, caption: str, number: int = 0) -> Element:
    found = [
        one
        for one in read.every("table", "cards")
        if any(caption in flat(title) for title in one.every("caption"))
    ]
    return found[number]


def chips_of(cell: Element) -> list[str]:
    return [flat(one) for one in cell.every("li", "chip")]


def in_conflict(*rules: Broken) -> Plan:
    conflict = a_conflict()
    return Plan(
        event=the_event().id,
        conflict=conflict.model_copy(update={"rules": rules}) if rules else conflict,
    )


# --- words ---------------------------------------------------------------------------


def test_every_level_and_every_rule_has_its_words() -> None:
    assert set(seating_page.LEVEL_NAMES) == {one.value for one in Level}
    assert set(seating_page.RULE_NAMES) == {one.value for one in Rule}
    assert set(seating_conflict.BROKEN) == {one.value for one in Rule}
    assert set(seating_conflict.WAYS) == {one.value for one in Rule}


def said(broken: Broken, *, names: bool = False) -> str:
    message = broken_in_words(broken, the_event(), ROSTER, with_names=names)
    return render(message, "en", TERMINAL)


def test_a_broken_rule_names_round_people_and_rooms() -> None:
    broken = Broken(
        rule=Rule.LANGUAGE, people=("P01", "P02"), round=TUESDAY, rooms=("narrative", "campaigns")
    )

    assert said(broken) == (
        "Day 2, round 1: P01, P02 would find no language of theirs in "
        "“Migration narrative”, “Effective campaigns”."
    )
    assert "Zoë Méditerranée 2 would" in said(broken, names=True)


def test_a_broken_rule_without_anything_is_about_everything() -> None:
    assert said(Broken(rule=Rule.CAPACITY)) == (
        "All rounds: the number of seats in any room must suit everybody."
    )


def test_a_sentence_names_a_few_people_and_counts_the_others() -> None:
    people = tuple(f"P{one:02}" for one in range(1, 31))

    assert said(Broken(rule=Rule.TOGETHER, people=people[:MOST_NAMED])).count("P") == MOST_NAMED
    assert said(Broken(rule=Rule.TOGETHER, people=people)).endswith(
        "P10, P11, 19 more must share a room."
    )


def test_a_way_out_says_what_to_allow() -> None:
    broken = Broken(rule=Rule.APART, people=("P01", "P02"), round=TUESDAY)
    message = relaxation_in_words(broken, the_event(), ROSTER, with_names=False)

    assert render(message, "en", TERMINAL) == "Day 2, round 1: let P01, P02 share a room."


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (2, "make room for 2 more people in “Effective campaigns”."),
        (-1, "be content with 1 person fewer in “Effective campaigns”."),
        (0, "let “Effective campaigns” have more or fewer people."),
    ],
)
def test_a_way_out_says_how_many_seats_are_wanting(by: int, words: str) -> None:
    broken = Broken(rule=Rule.CAPACITY, round=TUESDAY, rooms=("campaigns",), by=by)
    message = relaxation_in_words(broken, the_event(), ROSTER, with_names=False)

    assert render(message, "en", TERMINAL) == f"Day 2, round 1: {words}"


def test_ids_that_might_be_names_are_replaced_by_numbers() -> None:
    people = Roster(participants=(a_person(1, id="lucia.ferrer"), a_person(2, id="P01")))

    assert shown_people(people, with_names=False) == {"lucia.ferrer": "P01", "P01": "P02"}


def test_ids_that_are_codes_stay_as_they_are() -> None:
    people = Roster(participants=(a_person(1, id="P17"), a_person(2, id="a-003")))

    assert shown_people(people, with_names=False) == {"P17": "P17", "a-003": "a-003"}


def test_two_people_of_one_name_are_told_apart() -> None:
    people = Roster(participants=(a_person(1, name="Ines"), a_person(2, name="Ines")))

    assert list(shown_people(people, with_names=True).values()) == ["Ines", "Ines (P02)"]


def test_whoever_has_no_name_is_shown_by_the_id() -> None:
    people = Roster(participants=(Participant(id="P01"),))

    assert shown_people(people, with_names=True) == {"P01": "P01"}


# --- page ---------------------------------------------------------------------------


@in_every_language
def test_the_page_is_one_file_in_one_language(language: Language) -> None:
    written = html(with_waiting(LATE), language, names=True)
    read = read_page(written.encode())
    tags = {one.tag for one in read.every()}

    assert next(read.every("html")).attributes == {
        "lang": language,
        "dir": "rtl" if language == "ar" else "ltr",
    }
    assert not {"script", "link", "img", "iframe", "object"} & tags
    assert not re.search(r"url\(|@import|@font-face|https?:", written)


@in_every_language
def test_every_heading_of_a_table_says_what_it_heads(language: Language) -> None:
    headings = list(page(with_waiting(LATE), language).every("th"))

    assert headings
    assert {one.attributes.get("scope") for one in headings} == {"row", "col"}


def test_every_table_has_a_caption_or_a_heading() -> None:
    read = page(LATE)
    ids = {one.attributes["id"] for one in read.every() if "id" in one.attributes}

    for table in read.every("table"):
        label = table.attributes.get("aria-labelledby")
        assert list(table.every("caption")) or label in ids or "numbers" in table.kinds


def test_headings_do_not_skip_a_level() -> None:
    levels = [
        int(one.tag[1])
        for one in page(with_waiting(LATE)).every()
        if one.tag[0] == "h" and one.tag[1:].isdigit()
    ]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_no_id_is_there_twice() -> None:
    ids = [one.attributes["id"] for one in page(LATE).every() if "id" in one.attributes]

    assert len(ids) == len(set(ids))


def test_the_page_keeps_to_directions_that_turn_with_the_language() -> None:
    style = html(language="ar").partition("<style>")[2].partition("</style>")[0]

    assert not re.search(
        r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)", style
    )


def test_a_room_lists_its_people_with_the_rapporteur_first() -> None:
    table = table_called(page(), "Breakout sessions")
    first = next(table.every("td"))

    assert chips_of(first)[:3] == ["P02 Rapporteur", "P04", "P06"]
    assert "15 people" in flat(first)


def test_whoever_is_away_is_named_without_a_seat() -> None:
    (row,) = page(LATE).every("tr", "seatless")

    assert [chips_of(one) for one in row.every("td")] == [["P05"], ["P05"]]
    assert not list(page(PLAN).every("tr", "seatless"))


def test_whoever_left_is_not_missed() -> None:
    left = LATE.model_copy(update={"away": ("P05",)})

    assert not list(page(left).every("tr", "seatless"))


def test_a_closed_room_says_so() -> None:
    closed = ClosedRoom(round=TUESDAY, room="campaigns")
    seats = [one for one in PLAN.seats if (one.round, one.room) != (TUESDAY, "campaigns")]
    plan = PLAN.model_copy(update={"closed": (closed,), "seats": tuple(seats)})

    assert "2. Effective campaigns (Closed)\n" in seating_as_text(the_event(), ROSTER, plan, "en")
    assert "Closed" in flat(table_called(page(plan), "Breakout sessions"))


def test_people_wait_in_their_order() -> None:
    (waiting,) = page(with_waiting(PLAN)).every("dl", "waiting")

    assert [flat(one) for one in waiting.every("li")] == ["P01", "P02", "P03"]


def test_people_can_be_marked_by_room_or_by_a_column_without_a_script() -> None:
    read = page()
    labels = [flat(one) for one in read.every("label")]

    assert labels == ["Room in the first round", "Gender", "Region", "Kind of organisation"]
    assert [one.attributes["id"] for one in read.every("input") if "checked" in one.attributes] == [
        "by-a"
    ]
    chip = next(one for one in read.every("li", "chip") if flat(one) == "P04")
    assert chip.kinds == ["chip", "a0", "b0", "c0", "d0"]


def test_organisations_are_a_mark_only_with_names() -> None:
    assert "Organisation" in [flat(one) for one in page(names=True).every("label")]


def test_a_bar_says_in_words_what_it_shows() -> None:
    told = [flat(one) for one in page().every("span", "unseen")]

    assert told[:2] == ["Women: 15", "Men: 15"]
    assert "Women: 7, Men: 7" in told


def test_a_bar_has_a_part_for_each_value_in_proportion() -> None:
    bars = list(page().every("div", "bar"))
    parts = [
        [(one.kinds[0], one.attributes["style"], flat(one)) for one in bar.every("span")]
        for bar in bars
    ]

    assert len(bars) == 8 * 3
    assert parts[0] == [("v0", "flex-grow:15", "15")]
    assert [one[0] for one in parts[8]] == ["v0", "v1", "v2"]


def test_a_column_in_which_all_are_alike_is_left_out() -> None:
    alike = Roster(participants=tuple(a_person(number, gender="f") for number in range(1, 9)))
    written = seating_as_page(the_event(), alike, a_plan(alike), "en", with_names=False)

    assert not list(read_page(written.encode()).every("section", "gender"))
    assert 'id="balance-gender"' not in written
    assert 'id="balance-region"' in written


def test_pairs_that_meet_are_counted() -> None:
    (summary,) = page().every("p", "sum")

    assert flat(summary) == "323 of 435 pairs meet. 98 pairs meet more than twice."


def test_up_to_forty_people_every_square_has_its_number() -> None:
    (drawn,) = page().every("svg", "squares")
    (first, *_) = drawn.every("text", "number")

    assert len([one for one in drawn.every("text", "name") if flat(one) == "P07"]) == 2
    assert len(first.attributes["x"].split()) == len(flat(first))


def test_a_square_is_drawn_for_each_pair_twice() -> None:
    (drawn,) = page().every("svg", "squares")
    widths = [
        int(one) // 10
        for path in drawn.every("path")
        for one in re.findall(r"h(\d+)v", path.attributes["d"])
    ]

    assert sum(widths) == 2 * 323


@pytest.mark.parametrize(("count", "squares", "numbers"), [(60, 1, 0), (151, 0, 0)])
def test_for_many_people_there_are_fewer_details(count: int, squares: int, numbers: int) -> None:
    many = a_roster(count)
    written = seating_as_page(the_event(), many, a_plan(many), "en", with_names=False)
    read = read_page(written.encode())

    assert len(list(read.every("svg", "squares"))) == squares
    assert len(list(read.every("text", "number"))) == numbers
    assert len(list(read.every("table", "numbers"))) == 1


def test_a_path_leads_from_room_to_room() -> None:
    (paths,) = page(LATE).every("table", "paths")
    row = next(one for one in paths.every("tr") if flat(one).startswith("P05"))

    assert [flat(one) for one in row.every("td")] == [
        "–",
        "–",
        "2 Curbing disinformation",
        "1 Media relations",
        "15",
    ]


def test_levels_are_told_with_their_proof() -> None:
    (levels,) = page().every("table", "levels")
    rows = [[flat(one) for one in row.every("td")] for row in levels.every("tr")][1:]

    assert rows == [
        ["0", "0", "1.00", "Nothing better exists"],
        ["861", "812", "1.06", "Not proven"],
        ["3", "0", "–", "Not proven"],
    ]
    assert "1,06" in html(language="fr")


def test_a_plan_without_levels_has_no_such_table() -> None:
    assert not list(page(PLAN.with_seats(PLAN.seats)).every("table", "levels"))


@in_every_language
def test_a_conflict_stands_instead_of_seats(language: Language) -> None:
    read = page(in_conflict(), language)
    (conflict,) = read.every("section", "conflict")

    assert len(list(conflict.every("li"))) == len(Rule) + 1
    assert len(list(next(read.every("ol", "ways")).every("li"))) == len(Rule) + 1
    assert not list(read.every("table"))


def test_a_plan_without_seats_has_a_page_too() -> None:
    read = page(Plan(event=the_event().id))

    assert "0 of 0 pairs meet." in flat(read)


def test_without_names_nothing_tells_who_anybody_is() -> None:
    told = [
        value for one in ROSTER for value in (one.name, one.org, one.handle) if value is not None
    ]
    plans = [with_waiting(LATE), in_conflict()]
    written = "".join(html(one, language) for one in plans for language in LANGUAGES)
    with_names = html(with_waiting(LATE), names=True)

    assert [one for one in told if one in written] == []
    assert str(ROSTER.participants[0].name) in with_names, "there is something that could leak"


def test_without_names_an_id_that_is_a_name_does_not_stand_there() -> None:
    people = Roster(
        participants=tuple(a_person(one, id=f"somebody-{'abcdefgh'[one]}") for one in range(1, 8))
    )
    plan = with_waiting(a_plan(people))

    assert "somebody" not in seating_as_page(the_event(), people, plan, "en", with_names=False)
    assert "somebody" not in seating_as_text(the_event(), people, plan, "en")


def test_without_names_a_value_of_one_person_is_among_the_others() -> None:
    people = Roster(participants=(*a_roster(9).participants, a_person(10, region="Antarctica")))
    plan = a_plan(people)

    assert "Antarctica" not in seating_as_page(the_event(), people, plan, "en", with_names=False)
    assert "Antarctica" in seating_as_page(the_event(), people, plan, "en", with_names=True)


@pytest.mark.parametrize("hostile", [HOSTILE, "\u202eevil\u202c", "<b>bold"])
def test_nothing_in_a_roster_acts_on_the_page(hostile: str) -> None:
    person = a_person(1, name=hostile, region=hostile, org=hostile)
    people = Roster(participants=(person, *a_roster(6).participants[1:]))
    plan = with_waiting(a_plan(people))
    written = seating_as_page(the_event(), people, plan, "en", with_names=True)
    read = read_page(written.encode())

    assert "script" not in {one.tag for one in read.every()}
    assert len(list(read.every("style"))) == 1
    assert not re.search("[\u202a-\u202e]", written)
    assert "bold" not in {flat(one) for one in read.every("b")}
    assert ("{{ 7 * 7 }}" in written) == (hostile == HOSTILE)


def test_every_letter_of_a_name_is_kept() -> None:
    people = Roster(participants=(a_person(1, name="أمينة & <Zoë>"), *a_roster(4).participants[1:]))
    written = seating_as_page(the_event(), people, a_plan(people), "ar", with_names=True)

    assert "<bdi>أمينة &amp; &lt;Zoë&gt;</bdi>" in written


def test_an_arabic_page_has_arabic_names_where_there_are_some() -> None:
    people = Roster(participants=(a_person(1, name_ar="لوسيا"), *a_roster(4).participants[1:]))

    assert "لوسيا" in seating_as_page(the_event(), people, a_plan(people), "ar", with_names=True)
    assert "لوسيا" not in seating_as_page(
        the_event(), people, a_plan(people), "fr", with_names=True
    )


def test_the_same_plan_gives_the_same_page() -> None:
    assert html(LATE, names=True) == html(LATE, names=True)


@pytest.mark.parametrize("mode", ["light", "dark", "print"])
def test_marks_and_numbers_stand_out_from_what_is_behind_them(mode: str) -> None:
    style = files("bot.export").joinpath("templates/seating.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    colours = dict(
        re.findall(r"--([\w-]+): (#\w+);", blocks[("light", "dark", "print").index(mode)])
    )

    for name, colour in colours.items():
        if name.startswith("tint"):
            assert _contrast(colour, colours["card"]) >= 4.5, name
    for shade in ("shade-1", "shade-2"):
        assert _contrast(colours["on-shade"], colours[shade]) >= 4.5, shade
    assert _contrast(colours["on-shade-3"], colours["shade-3"]) >= 4.5


def _contrast(one: str, other: str) -> float:
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(one * 2 for one in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_five_hundred_people_in_six_rounds_are_written_quickly() -> None:
    event, people = a_large_event(), a_roster(500)
    plan = a_large_plan(event, people)
    with within(1):
        written = seating_as_page(event, people, plan, "en", with_names=True)

    assert len(written) < 1_000_000


@pytest.mark.chromium
@in_every_language
def test_nothing_is_wider_than_a_phone(chromium: str, tmp_path: Path, language: Language) -> None:
    with opened(chromium, tmp_path, html(with_waiting(LATE), language, names=True)) as sheet:
        assert sheet.evaluate("document.documentElement.scrollWidth") == 360
        assert sheet.evaluate(TOO_WIDE) == []


@pytest.mark.chromium
def test_a_chosen_column_changes_the_marks_without_a_script(chromium: str, tmp_path: Path) -> None:
    with opened(chromium, tmp_path, html()) as sheet:
        mark = "getComputedStyle(document.querySelector('.cards .chip'), '::before').content"
        before = sheet.evaluate(mark)
        sheet.click("label[for=by-b]")

        assert before.startswith('"1"')
        assert sheet.evaluate(mark).startswith('"A"')
        assert sheet.evaluate(LEGENDS_SHOWN) == ["of-b"]


TOO_WIDE = """
[...document.querySelectorAll('body *')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width && !one.closest('.scroll') && (box.left < -0.5 || box.right > innerWidth + 0.5);
}).map(one => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`)
"""
LEGENDS_SHOWN = """
[...document.querySelectorAll('ul.legend[class*=of-]')].filter(one => one.checkVisibility())
  .map(one => one.classList[1])
"""


@contextmanager
def opened(chromium: str, folder: Path, written: str) -> Iterator[Any]:
    """Open a page on a phone, in a browser that runs no script of a page."""
    playwright = pytest.importorskip("playwright.sync_api")
    file = folder / "seating.html"
    file.write_text(written, encoding="utf-8")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        sheet = browser.new_page(viewport={"width": 360, "height": 800})
        sheet.goto(file.as_uri())
        yield sheet
        browser.close()


# --- text ---------------------------------------------------------------------------


@in_every_language
@pytest.mark.parametrize("plan", [with_waiting(LATE), in_conflict()], ids=["seats", "conflict"])
def test_the_text_fits_into_eighty_columns(plan: Plan, language: Language) -> None:
    text = seating_as_text(the_event(), ROSTER, plan, language, with_names=True)

    assert max(map(len, text.splitlines())) <= WIDTH
    assert all(line == line.rstrip() for line in text.splitlines())
    assert not re.search(
        "[\u00a0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x1b]",
        re.sub("\u00a0(?=[:»])|(?<=«)\u00a0", " ", text),
    )


def test_the_text_tells_each_round_room_by_room() -> None:
    text = seating_as_text(the_event(), ROSTER, LATE, "en")

    assert (
        """\
Day 2, round 1  09:00–10:15
---------------------------
1. Migration narrative (15 people)
   P02*, P04, P06, P08, P10, P12, P14, P16, P18, P20, P22, P24, P26, P28, P30
2. Effective campaigns (14 people)
   P01*, P03, P07, P09, P11, P13, P15, P17, P19, P21, P23, P25, P27, P29
Without a seat
   P05
* Rapporteur
"""
        in text
    )
    assert "- People in rooms of uneven size: 0. Nothing better exists.\n" in text
    assert "- Repeated meetings: 861, not proven to be the best." in text


def test_the_text_tells_a_conflict_and_the_ways_out() -> None:
    text = seating_as_text(the_event(), ROSTER, in_conflict(), "en")

    assert "6. Day 2, round 1: P01, P02 must share a room.\n" in text
    assert "6. Day 2, round 1: let P01, P02 sit in different rooms.\n" in text


def test_a_long_name_is_cut_in_the_text() -> None:
    people = Roster(participants=(a_person(1, name="Anna " * 20), *a_roster(4).participants[1:]))
    text = seating_as_text(the_event(), people, a_plan(people), "en", with_names=True)

    assert "Anna Anna Anna Anna Anna Anna…*" in " ".join(text.split())


# --- data ---------------------------------------------------------------------------


def test_the_json_has_everything_in_its_order() -> None:
    plan = with_waiting(PLAN)
    tree = json.loads(seating_as_json(plan))

    assert list(tree)[:4] == ["event", "seed", "hash", "seats"]
    assert list(tree)[4:8] == ["levels", "rapporteurs", "waiting", "conflict"]
    assert set(tree) == {*Plan.model_fields, "hash"}
    assert tree["hash"] == plan.hash
    assert tree["seats"][0] == {"person": "P01", "round": TUESDAY, "room": "campaigns"}
    assert tree["levels"][2] == {
        "level": "wishes",
        "value": 3,
        "bound": 0,
        "ratio": None,
        "proven": False,
    }
    assert tree["waiting"][0]["session"] == "breakouts-tuesday"
    assert tree["conflict"] is None


def test_the_json_of_a_conflict_has_its_rules_with_words_if_wished() -> None:
    plan = in_conflict(Broken(rule=Rule.APART, people=("P01", "P02"), round=TUESDAY))
    bare, worded = (json.loads(seating_as_json(plan, one)) for one in (None, said))

    assert bare["conflict"]["rules"] == [
        {"rule": "apart", "people": ["P01", "P02"], "round": TUESDAY, "rooms": [], "by": 0}
    ]
    assert worded["conflict"]["rules"][0]["words"] == (
        "Day 2, round 1: P01, P02 must not share a room."
    )
    assert bare["conflict"]["relaxations"][0][0]["rule"] == "capacity"


def test_seats_in_another_order_give_the_same_files() -> None:
    turned = PLAN.model_copy(
        update={"seats": PLAN.seats[::-1], "rapporteurs": PLAN.rapporteurs[::-1]}
    )

    assert seating_as_json(turned) == seating_as_json(PLAN)
    assert seating_as_csv(turned) == seating_as_csv(PLAN)


def test_the_csv_has_a_line_for_each_seat() -> None:
    lines = seating_as_csv(PLAN).split("\n")

    assert lines[:2] == ["person,round,room", "P01,breakouts-tuesday/r1,campaigns"]
    assert lines[-1] == ""
    assert len(lines) == 1 + len(PLAN.seats) + 1
    assert lines[1:-1] == sorted(lines[1:-1])


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@here", 'a,"b"', "ليلى"])
def test_an_id_is_the_same_when_the_csv_is_read_back(name: str) -> None:
    plan = Plan(event="week", seats=(Seat(person=name, round=TUESDAY, room="campaigns"),))
    (row,) = csv.DictReader(StringIO(seating_as_csv(plan)))

    assert row == {"person": name, "round": TUESDAY, "room": "campaigns"}
