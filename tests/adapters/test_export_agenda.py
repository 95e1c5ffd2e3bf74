"""The agenda as text, page and data: everything in it is there, and it can be read anywhere."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any, Final

import pytest

from agenda.errors import RefusedError
from agenda.messages import pages
from agenda.model import Event, Kind, Part
from agenda.parse import parse_agenda
from agenda.text import LANGUAGES, Language
from bot.export.agenda_json import agenda_as_json
from bot.export.agenda_page import agenda_as_page
from bot.export.agenda_text import WIDTH, agenda_as_text

EXAMPLES: Final = ("gfmd-breakout", "mc2cm-2020", "uclg-2022")
BOX_DRAWING: Final = re.compile(r"[\u2500-\u259f]")
ENOUGH_CONTRAST: Final = 4.5

in_every_language = pytest.mark.parametrize("language", LANGUAGES)
of_every_example = pytest.mark.parametrize("name", EXAMPLES)


@cache
def example(name: str) -> Event:
    return parse_agenda(files("agenda.examples").joinpath(f"{name}.yaml").read_bytes()).event


def variant(name: str, before: str, after: str) -> Event:
    """Give an example in whose file the words *before* have been replaced."""
    source = files("agenda.examples").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    assert before in source
    return parse_agenda(source.replace(before, after).encode()).event


def flat(text: str) -> str:
    return " ".join(text.split())


class Page(HTMLParser):
    """What stands on a page: its words, its elements, and whether each is closed."""

    VOID: Final = ("meta", "br", "col", "input")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words = ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def part(html: str, language: Language) -> str:
    """Give what a reader of a language sees of a page."""
    return html.partition(f'<article class="in-{language}"')[2].partition("</article>")[0]


# --- labels -------------------------------------------------------------------------


def test_every_part_and_every_kind_has_a_label() -> None:
    assert set(pages.PARTS) == set(Part)
    assert set(pages.KINDS) == set(Kind)


# --- text ---------------------------------------------------------------------------


@of_every_example
@in_every_language
def test_the_text_fits_into_eighty_columns_without_boxes_or_marks(
    name: str, language: Language
) -> None:
    text = agenda_as_text(example(name), language)

    assert max(map(len, text.splitlines())) <= WIDTH
    assert not BOX_DRAWING.search(text)
    assert all(line == line.rstrip() for line in text.splitlines())
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\x1b]", text)


@of_every_example
@in_every_language
def test_the_text_holds_every_person_and_every_title(name: str, language: Language) -> None:
    event = example(name)
    text = flat(agenda_as_text(event, language))

    for person in event.people.values():
        known = [one.in_language(language) for one in (person.function, person.organisation) if one]
        for words in [*known, person.name or ""]:
            assert flat(words) in text
    for _, session in event.sessions():
        titles = [session.title, *(one.title for one in session.items)]
        titles += [one.title for one in session.topics]
        titles += [one.title for one in session.pauses]
        for title in titles:
            assert flat(title.in_language(language)) in text


def test_a_breakout_tells_each_group_where_it_goes() -> None:
    text = agenda_as_text(example("mc2cm-2020"), "en", day=2)

    assert text.endswith(
        """\
09:00–11:45  Breakout sessions
             09:00–10:15  Round 1
             10:15–10:30  Coffee Break
             10:30–11:45  Round 2

             1. Rebalancing the Migration Narrative to Strengthen Local
                Governments
                Objective: Clarifying the technical jargon (“narratives”,
                  “opinions”, and “attitudes”) and present studies on public
                  attitudes and communication on migration in the
                  Euro-Mediterranean Region
                Expert: James Dennison, Observatory of Public Attitudes to
                  Migration, Migration Policy Centre, European University
                  Institute
                Round 1: Migrant group
                Round 2: Expat group

             2. Running effective campaigns
                Objective: Share experiences and best practices on communication
                  campaigns related to fostering social inclusion, storytelling
                  and advocacy
                Expert: Lucila Rodríguez-Alarcón, Director General, PorCausa
                Round 1: Expat group
                Round 2: Migrant group
"""
    )


def test_whoever_is_not_sure_to_come_is_marked() -> None:
    text = agenda_as_text(example("mc2cm-2020"), "en", day=1)

    assert "               Representative, Tunisia Government (to be confirmed)\n" in text
    assert "               Juan Espadas, Mayor of Seville\n" in text


def test_a_day_starts_at_each_citys_own_hour() -> None:
    april = flat(agenda_as_text(example("uclg-2022"), "en", day=1))
    june = flat(agenda_as_text(example("mc2cm-2020"), "en", day=1))

    assert "All times in Europe/Madrid (UTC+02:00)" in april
    assert "The day starts at 10:00 in Barcelona, 08:00 in Casablanca." in april
    assert "The day starts at 09:00 in Seville, 08:00 in Oujda, 08:00 in Tunis." in june


def test_a_city_where_it_is_another_day_is_told_which() -> None:
    event = variant("mc2cm-2020", "zone: Africa/Tunis", "zone: Pacific/Honolulu")

    assert "21:00 on Sunday 14 June 2020 in Tunis" in flat(agenda_as_text(event, "en", day=1))


def test_sessions_are_shown_in_the_order_of_their_hours() -> None:
    event = example("mc2cm-2020")
    day = event.days[0]
    shuffled = event.model_copy(
        update={"days": (day.model_copy(update={"sessions": day.sessions[::-1]}),)}
    )

    assert agenda_as_text(shuffled, "en", day=1) == agenda_as_text(event, "en", day=1)


def test_organisations_that_do_the_same_share_a_line() -> None:
    assert "Facilitators: UCLG, MC2CM\n" in agenda_as_text(example("uclg-2022"), "en")


def test_a_series_a_spotlight_and_posters_are_told() -> None:
    text = agenda_as_text(example("uclg-2022"), "en", day=1)

    assert "14:00–16:00  Peer Session 1: People-centred approaches to displacement\n" in text
    assert "             Spotlight on Americas/Africa/Europe\n" in text
    assert "Presentations: 4 to 8. Minutes for each: 3 to 4.\n" in text


def test_one_number_of_posters_is_one_number() -> None:
    event = variant("uclg-2022", "number: [4, 8]", "number: 6")

    assert "Presentations: 6. Minutes for each: 3 to 4.\n" in agenda_as_text(event, "en")


def test_a_link_without_an_address_is_not_passed_off_as_one() -> None:
    assert "Link to Concept & Agenda (no address yet)\n" in agenda_as_text(
        example("uclg-2022"), "en"
    )


def test_links_and_interpretation_are_shown_with_their_addresses() -> None:
    event = variant("uclg-2022", 'url: ""', "url: https://example.org/concept")
    event = event.model_copy(
        update={
            "days": tuple(
                day.model_copy(
                    update={
                        "sessions": tuple(
                            one.model_copy(
                                update={"interpretation": {"ar": "https://example.org/ar"}}
                            )
                            for one in day.sessions
                        )
                    }
                )
                for day in event.days
            )
        }
    )
    text = agenda_as_text(event, "en", day=3)
    page = Page(part(agenda_as_page(event, "en", day=3), "en"))

    assert "Link to Concept & Agenda: https://example.org/concept\n" in text
    assert "Interpretation, Arabic: https://example.org/ar\n" in text
    assert {one["href"] for one in page.all("a")} == {
        "https://example.org/concept",
        "https://example.org/ar",
    }


def test_what_was_assumed_stands_at_the_end_but_not_under_a_single_day() -> None:
    event = example("uclg-2022")

    assert "What the source does not say" in agenda_as_text(event, "en")
    assert "What the source does not say" not in agenda_as_text(event, "en", day=1)


def test_a_small_agenda_in_one_language_is_shown_in_it_whatever_is_asked_for() -> None:
    event = parse_agenda(
        b"""\
id: small
title: Un atelier
zone: Africa/Tunis
languages: [fr]
people:
  amel: {name: Amel Ben Salah}
days:
  - date: 2024-03-04
    title: Le premier pas
    sessions:
      - {id: talk, kind: plenary, from: "9:00", to: "9:30", title: Parler, parts: {speaker: [amel]}}
"""
    ).event

    assert agenda_as_text(event, "en") == (
        "Un atelier\n\n"
        "Working languages: French\n"
        "The Chatham House Rule applies: use what you hear, but never say who said it.\n\n\n"
        "Day 1: Monday 4 March 2024\n"
        "==========================\n"
        "Le premier pas\n"
        "All times in Africa/Tunis (UTC+01:00)\n\n"
        "09:00–09:30  Parler\n"
        "             Speaker: Amel Ben Salah\n"
    )
    assert "Le premier pas" in Page(part(agenda_as_page(event, "en"), "en")).words


# --- page ---------------------------------------------------------------------------


@of_every_example
@in_every_language
def test_the_page_is_one_file_in_every_language(name: str, language: Language) -> None:
    html = agenda_as_page(example(name), language)
    page = Page(html)
    ways = [{"lang": one, "dir": "rtl" if one == "ar" else "ltr"} for one in LANGUAGES]

    assert page.open == []
    assert page.all("html") == [ways[LANGUAGES.index(language)]]
    assert page.all("article") == [{"class": f"in-{one['lang']}", **one} for one in ways]
    assert [one["value"] for one in page.all("input") if "checked" in one] == [language]
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in page.elements}
    assert not re.search(r"url\(|@import|@font-face|https?:", html)


@of_every_example
def test_the_page_keeps_to_directions_that_turn_with_the_language(name: str) -> None:
    style = agenda_as_page(example(name), "ar").partition("<style>")[2].partition("</style>")[0]

    assert not re.search(
        r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)", style
    )


@of_every_example
@in_every_language
def test_every_heading_of_a_table_says_what_it_heads(name: str, language: Language) -> None:
    headings = Page(agenda_as_page(example(name), language)).all("th")

    assert headings
    assert {one.get("scope") for one in headings} == {"row", "col"}


def test_the_page_has_one_sheet_for_each_day() -> None:
    page = Page(part(agenda_as_page(example("mc2cm-2020"), "en"), "en"))

    assert [one["id"] for one in page.all("section")] == [f"day-{n}-en" for n in (1, 2, 3, 4)]
    assert [one["datetime"] for one in page.all("time")][:4] == [
        "2020-06-15T09:00+02:00",
        "2020-06-15T09:15+02:00",
        "2020-06-15T10:00+02:00",
        "2020-06-15T11:15+02:00",
    ]


def test_the_page_shows_the_rooms_as_topics_by_rounds() -> None:
    html = part(agenda_as_page(example("mc2cm-2020"), "en", day=2), "en")
    start = html.index('<table class="rooms">')
    table = Page(html[start : html.index("</table>", start)])

    assert flat(table.words) == (
        "Rooms by round Topic Round 1 09:00–10:15 Round 2 10:30–11:45 "
        "1. Migration narrative Migrant group Expat group "
        "2. Effective campaigns Expat group Migrant group"
    )


def test_a_breakout_without_groups_has_no_table_of_rooms() -> None:
    assert '<table class="rooms">' not in agenda_as_page(example("gfmd-breakout"), "en")


def test_a_name_of_another_script_is_kept_together_on_the_page() -> None:
    html = agenda_as_page(example("mc2cm-2020"), "ar")

    assert '<strong><bdi dir="ltr">Juan Espadas</bdi></strong>' in html


def test_nothing_in_an_agenda_becomes_an_element_of_the_page() -> None:
    event = variant("mc2cm-2020", "name: Juan Espadas", "name: <script>alert(1)</script>")

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in agenda_as_page(event, "en")


@pytest.mark.parametrize("mode", ["light", "dark", "print"])
def test_the_inks_of_the_page_stand_out_from_its_paper(mode: str) -> None:
    colours = dict(_colours(mode))
    papers = [colours[one] for one in ("paper", "tint") if colours[one] != "transparent"]

    for ink in ("ink", "soft", "accent"):
        for paper in papers:
            assert _contrast(colours[ink], paper) >= ENOUGH_CONTRAST, (mode, ink, paper)


def _colours(mode: str) -> Iterator[tuple[str, str]]:
    style = agenda_as_page(example("mc2cm-2020"), "en")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    assert len(blocks) == 4
    block = blocks[2] + blocks[3] if mode == "print" else blocks[("light", "dark").index(mode)]
    yield from re.findall(r"--(\w+): (#\w+|transparent);", block)


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


# --- data ---------------------------------------------------------------------------


def data(event: Event, day: int | None = None) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(agenda_as_json(event, day))
    return tree


def test_the_data_has_every_time_in_the_events_zone_and_in_utc() -> None:
    opening = data(example("mc2cm-2020"))["days"][0]["sessions"][1]

    assert opening["title"]["ar"] == "الافتتاح والترحيب"
    assert opening["starts"] == {
        "local": "2020-06-15T09:15:00+02:00",
        "utc": "2020-06-15T07:15:00Z",
    }
    assert opening["ends"]["utc"] == "2020-06-15T08:00:00Z"


def test_the_data_of_a_breakout_spans_its_rounds() -> None:
    breakout = data(example("mc2cm-2020"))["days"][1]["sessions"][0]

    assert breakout["starts"]["utc"] == "2020-06-16T07:00:00Z"
    assert breakout["ends"]["utc"] == "2020-06-16T09:45:00Z"
    assert [one["starts"]["utc"] for one in (*breakout["rounds"], *breakout["pauses"])] == [
        "2020-06-16T07:00:00Z",
        "2020-06-16T08:30:00Z",
        "2020-06-16T08:15:00Z",
    ]


def test_the_data_of_an_item_without_hours_has_none() -> None:
    items = data(example("mc2cm-2020"))["days"][0]["sessions"][2]["items"]

    assert [("starts" in one, "ends" in one) for one in items] == [(False, False)] * 2


def test_the_data_lists_who_meets_where_in_each_round() -> None:
    slots = data(example("mc2cm-2020"), day=3)["slots"]

    assert [(one["id"], one["kind"], one.get("rooms")) for one in slots] == [
        (
            "breakouts-wednesday/r1",
            "round",
            [
                {"topic": "media", "groups": ["migrant"]},
                {"topic": "disinformation", "groups": ["expat"]},
            ],
        ),
        ("breakouts-wednesday/p1", "break", None),
        (
            "breakouts-wednesday/r2",
            "round",
            [
                {"topic": "media", "groups": ["expat"]},
                {"topic": "disinformation", "groups": ["migrant"]},
            ],
        ),
    ]


# --- all of them --------------------------------------------------------------------


def test_one_day_is_only_that_day() -> None:
    event = example("mc2cm-2020")

    assert agenda_as_text(event, "en", day=3).count("All times in") == 1
    assert "Day 3: Wednesday 17 June 2020" in agenda_as_text(event, "en", day=3)
    assert len(Page(part(agenda_as_page(event, "en", day=3), "en")).all("section")) == 1
    assert [one["date"] for one in data(event, day=3)["days"]] == ["2020-06-17"]


@pytest.mark.parametrize("day", [0, 5])
@pytest.mark.parametrize(
    "write",
    [
        partial(agenda_as_text, language="en"),
        partial(agenda_as_page, language="en"),
        agenda_as_json,
    ],
)
def test_a_day_that_the_agenda_does_not_have_is_refused(
    write: Callable[..., str], day: int
) -> None:
    with pytest.raises(RefusedError) as refused:
        write(example("mc2cm-2020"), day=day)

    assert refused.value.message == pages.NO_SUCH_DAY(number=day, n=4)
