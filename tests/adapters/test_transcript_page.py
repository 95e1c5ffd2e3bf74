"""The page of a rehearsal: everything that was seen is on it, once, and nothing in it acts."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from agenda.messages import rehearsal as words
from agenda.parse import parse_agenda
from agenda.roster import Roster
from agenda.text import LANGUAGES
from agenda.workshop import prepare_workshop
from bot.export.transcript import Line, Seen, Transcript
from bot.export.transcript_page import write_page
from bot.i18n import Scene, render
from bot.services.running import names_of
from tests.adapters.made_up_rehearsal import CHANGER, GONE, LATE, NAMES, SEED, a_transcript
from tests.adapters.reading_pages import Element, read_page
from tests.speed import within

HOSTILE = "<script>alert(1)</script> & \"' x\u202ey"
SEEN_OF_HOSTILE = "<script>alert(1)</script> & \"' xy"
EXAMPLES = ("gfmd-breakout", "mc2cm-2020", "uclg-2022")


def read(transcript: Transcript) -> Element:
    return read_page(write_page(transcript))


@cache
def the_page() -> Element:
    return read(a_transcript())


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def with_lines(*lines: Line) -> Transcript:
    return replace(a_transcript(), lines=(*a_transcript().lines, *lines))


def at_noon() -> datetime:
    return a_transcript().workshop.slots[5].starts


def notice(text: str, **facts: object) -> Line:
    given = {"place": "news-en", "channel": "announcements", "language": "en", "text": text}
    return Line(at_noon(), Seen.NOTICE, {**given, **facts})


def row_of(page: Element, name: str) -> Element:
    (table,) = page.every("table", "paths")
    return next(
        row
        for row in table.every("tr")
        if any(cell.text() == name for cell in row.every("th") if cell.attributes["scope"] == "row")
    )


def cells_of(page: Element, name: str) -> list[str]:
    return [" ".join(cell.text().split()) for cell in row_of(page, name).every("td")]


def posts_holding(page: Element, words: str) -> list[Element]:
    return [one for one in page.every("div", "post") if words in one.text()]


def test_every_element_is_closed_and_every_id_is_its_own() -> None:
    ids = [one.attributes["id"] for one in the_page().every() if "id" in one.attributes]

    assert len(ids) == len(set(ids))


def test_everything_that_is_pointed_at_is_there() -> None:
    ids = {one.attributes.get("id") for one in the_page().every()}
    links = [one.attributes["href"] for one in the_page().every("a")]
    names = [one.attributes.get("aria-labelledby") for one in the_page().every()]
    labels = [one.attributes["for"] for one in the_page().every("label")]

    assert links
    assert {link.removeprefix("#") for link in links} <= ids
    assert {*" ".join(filter(None, names)).split(), *labels} <= ids


def test_headings_come_in_order() -> None:
    levels = [int(one.tag[1]) for one in the_page().every() if re.fullmatch(r"h\d", one.tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_header_of_a_table_says_what_it_heads() -> None:
    assert all(one.attributes.get("scope") for one in the_page().every("th"))


def test_the_page_needs_nothing_but_itself() -> None:
    text = write_page(a_transcript()).decode()

    assert not list(the_page().every("script"))
    assert not list(the_page().every("link"))
    assert not [one for one in the_page().every() if "src" in one.attributes]
    assert not re.search(r"url\(|@import", text)
    assert not [
        value
        for one in the_page().every()
        for value in one.attributes.values()
        if value.strip().lower().startswith(("http", "//"))
    ]


def test_every_notice_stands_there_once() -> None:
    shown = Counter(
        squeezed("".join(one.text() for one in post.every("p") if "from" not in one.kinds))
        for post in the_page().every("div", "post")
    )

    assert shown == Counter(squeezed(as_shown(line)) for line in notices_of(a_transcript()))


def notices_of(transcript: Transcript) -> list[Line]:
    return [line for line in transcript.lines if line.kind is Seen.NOTICE]


def as_shown(line: Line) -> str:
    """Say in another way than the page does how a chat shows a text."""
    text = re.sub(
        r"<#(\d+)>", lambda found: f"#{line.facts['mentions'][found[1]]}", line.facts["text"]
    )
    text = re.sub(
        r"<t:(\d+):t>",
        lambda found: f"{datetime.fromtimestamp(int(found[1]), ZoneInfo('Europe/Madrid')):%H:%M}",
        text,
    )
    return re.sub(r"\*\*|`|\\(?=[^\w\s])", "", text)


def test_an_arabic_notice_runs_from_right_to_left() -> None:
    ways = {
        (one.attributes["lang"], one.attributes["dir"]) for one in the_page().every("div", "post")
    }

    assert ways == {("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")}


def test_each_language_of_a_notice_stands_in_its_own_column() -> None:
    for exchange in the_page().every("div", "exchange"):
        columns = list(exchange.every("div", "column"))
        assert len(columns) == 3
        for language, column in zip(("en", "fr", "ar"), columns, strict=True):
            assert {one.attributes["lang"] for one in column.every("div", "post")} <= {language}


def test_what_moderators_read_stands_apart() -> None:
    apart = [
        post for aside in the_page().every("div", "aside") for post in aside.every("div", "post")
    ]
    theirs = [line for line in notices_of(a_transcript()) if line.facts["place"] == "moderators"]

    assert len(apart) == len(theirs) > 0


def test_where_all_languages_are_read_they_still_stand_in_their_columns() -> None:
    lines = [
        replace(line, facts={**line.facts, "language": ""})
        if not line.facts["place"].startswith("news-")
        else line
        for line in notices_of(a_transcript())
        if line.facts["place"] != "interpreters"  # where one post has all languages
    ]
    page = read(replace(a_transcript(), lines=tuple(lines)))

    assert not list(page.every("div", "shared"))
    assert {
        one.attributes["dir"] for one in page.every("div", "post") if one.attributes["lang"] == "ar"
    } == {"rtl"}


def test_a_notice_in_nobody_knows_which_language_finds_its_own_direction() -> None:
    page = read(with_lines(notice("salut", place="lobby", channel="lobby", language="")))
    (post,) = posts_holding(page, "salut")

    assert (post.attributes["lang"], post.attributes["dir"]) == ("", "auto")


def test_buttons_are_drawn_with_their_labels() -> None:
    lobby = next(one for one in the_page().every("ul", "buttons"))

    assert [one.text() for one in lobby.every("li")] == [
        "My room",
        "English",
        "Français",
        "العربية",
    ]


def test_a_time_of_ones_own_is_shown_in_the_events_zone_with_a_hint() -> None:
    first = "2020-06-15T09:00+02:00"
    every = the_page().every("time", "own")
    own = next(one for one in every if one.attributes["datetime"] == first)

    assert own.text() == "09:00"
    assert own.attributes["title"] == "Each reader sees this in their own time."


def test_a_channel_is_named_where_its_name_is_known() -> None:
    page = read(with_lines(notice("known <#7> unknown <#8>", mentions={"7": "lobby"})))
    (post,) = posts_holding(page, "unknown")

    assert [one.text() for one in post.every("bdi", "mention")] == ["#lobby", "#channel"]


@pytest.mark.parametrize(
    ("text", "tag", "kind", "shown"),
    [
        ("so **very** bold", "strong", "", "very"),
        ("run `/run start` now", "code", "", "/run start"),
        ("# Heading", "p", "heading", "Heading"),
        ("-# small print", "p", "small", "small print"),
        ("> quoted", "p", "quote", "quoted"),
        ("- an item", "p", "item", "an item"),
        ("see <https://example.org/a>", "bdi", "address", "https://example.org/a"),
        (r"not \*\*bold\*\*", "p", "text", "not **bold**"),
    ],
)
def test_the_marks_of_a_chat_are_drawn(text: str, tag: str, kind: str, shown: str) -> None:
    page = read(with_lines(notice(text)))

    assert shown in [
        one.text() for post in page.every("div", "post") for one in post.every(tag, kind)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_stands_there_in_every_language(language: str) -> None:
    page = the_page()
    scene = Scene("terminal", ZoneInfo("Europe/Madrid"), "en")
    shown = " ".join(page.text(language).split())

    for label in (words.KEPT, words.DAYS, words.TALK, words.PATHS, words.CHECKS, words.LATECOMERS):
        assert " ".join(render(label(), language, scene).split()) in shown


def test_one_language_is_chosen_to_begin_with() -> None:
    radios = [one for one in the_page().every("input") if one.attributes["type"] == "radio"]

    assert [one.attributes["value"] for one in radios] == list(LANGUAGES)
    assert [one.attributes["value"] for one in radios if "checked" in one.attributes] == ["en"]


def test_when_every_promise_was_kept_the_page_says_so() -> None:
    (verdict,) = the_page().every("section", "verdict")

    assert verdict.text().strip() == "Everything that the agenda promises happened."
    assert "good" in verdict.kinds


def test_broken_promises_are_the_first_thing_seen() -> None:
    facts = {"promise": "1.2 is open to P07", "found": "it is hidden from them"}
    page = read(with_lines(Line(at_noon(), Seen.BROKEN, facts)))
    verdict = next(one for one in page.every() if "verdict" in one.kinds or one.tag == "dl")
    (item,) = verdict.every("li")

    assert "bad" in verdict.kinds
    assert "1 promise was not kept." in verdict.text()
    assert " ".join(item.text().split()) == (
        "1.2 is open to P07 Day 2, 10:15Found instead: it is hidden from them"
    )


def test_the_numbers_stand_at_the_head() -> None:
    (counts,) = the_page().every("dl", "counts")
    shown = {
        one.text().strip(): int(number.text())
        for one, number in zip(counts.every("dt"), counts.every("dd"), strict=True)
    }

    assert shown == {
        "People": 32,
        "Promises checked": 810,
        "Notices": len(notices_of(a_transcript())),
        "Rooms opened": 8,
        "Latecomers": 1,
        "Drop-outs": 1,
        "Changes of language": 1,
        "Restarts of the bot": 1,
        "Requests to Discord": 187,
    }


def test_every_session_and_room_has_its_row_in_the_chart() -> None:
    rows = list(the_page().every("li", "row"))
    workshop = a_transcript().workshop

    assert len(rows) == len(workshop.slots) + 8
    assert all(list(row.every("span", "bar")) for row in rows)
    assert "15 people admitted" in next(row.text() for row in rows if "room" in row.kinds)


def test_a_bar_stands_where_its_session_is() -> None:
    row = next(one for one in the_page().every("li", "row") if "Opening and Welcome" in one.text())
    (bar,) = row.every("span", "bar")

    assert bar.attributes["style"] == "--from:31.25;--lasts:18.75"  # 09:15–10:00 of 08:00–12:00


def test_a_room_that_was_opened_twice_has_two_bars() -> None:
    line = next(one for one in a_transcript().lines if one.facts.get("phase") == "open")
    again = [
        replace(line, at=line.at + timedelta(minutes=minutes), facts={**line.facts, "phase": phase})
        for minutes, phase in ((20, "closed"), (25, "open"))
    ]
    page = read(with_lines(*again))

    assert Counter(len(list(row.every("span", "bar"))) for row in page.every("li", "row")) == {
        1: 20,
        2: 1,
    }


def test_a_room_that_never_opened_says_so() -> None:
    lines = tuple(line for line in a_transcript().lines if line.kind is not Seen.ROOM)
    page = read(replace(a_transcript(), lines=lines))

    assert sum("never opened" in row.text() for row in page.every("li", "row")) == 8


def test_every_minute_in_which_something_was_said_leads_to_it() -> None:
    minutes = {(line.at.date(), f"{line.at:%H:%M}") for line in notices_of(a_transcript())}
    linked = [one for moments in the_page().every("ol", "moments") for one in moments.every("a")]

    assert len(linked) == len(minutes)


def test_what_went_differently_is_told_by_the_minute() -> None:
    told = [one.text() for one in the_page().every("span", "event")]

    for sentence in (
        "P05 comes late",
        "P11 drops out",
        "P08 changes to French",
        "P31 starts the session by hand",
        "The bot is back after 40 seconds",
    ):
        assert sentence in told


def test_a_path_leads_from_room_to_room() -> None:
    assert cells_of(the_page(), "P07") == [
        "B Expat group",
        "French",
        "Day 1, 08:35",
        "Day 2 · Round 11.2 Effective campaigns",
        "Day 2 · Round 22.1 Migration narrative",
        "Day 3 · Round 11.2 Curbing disinformation",
        "Day 3 · Round 22.1 Media relations",
        "",
    ]


def test_a_path_tells_of_coming_late_and_of_dropping_out() -> None:
    late, gone = cells_of(the_page(), LATE), cells_of(the_page(), GONE)

    assert late[3].endswith("late")
    assert late[-1] == "late Day 2, 09:15"
    assert gone[5].endswith("dropped out")
    assert gone[6].endswith("not there")
    assert gone[-1] == "dropped out Day 3, 09:30"


def test_a_path_tells_of_another_language_and_of_another_room() -> None:
    elsewhere = Line(
        at_noon() - timedelta(minutes=1),
        Seen.PERSON,
        {"who": CHANGER, "does": "join", "where": "1.2 Effective campaigns"},
    )
    cells = cells_of(read(with_lines(elsewhere)), CHANGER)

    assert cells[1] == "ArabicFrench"
    assert cells[3].endswith("1.2 Effective campaignsnot the planned room")
    assert cells[-1] == "now French Day 2, 10:22"


def test_names_are_isolated_from_what_stands_around_them() -> None:
    for name in NAMES.values():
        (header,) = row_of(the_page(), name).every("th")
        assert [one.tag for one in header.inside if isinstance(one, Element)] == ["bdi"]


def test_nothing_that_people_write_acts_on_the_page() -> None:
    transcript = with_lines(
        notice(HOSTILE, channel=HOSTILE, buttons=[HOSTILE], mentions={"1": HOSTILE}),
        Line(at_noon(), Seen.BROKEN, {"promise": HOSTILE, "found": HOSTILE}),
        Line(at_noon(), Seen.ROOM, {"room": "r", "name": HOSTILE, "phase": "open", "admitted": 1}),
    )
    page = read(
        replace(
            transcript,
            people={**transcript.people, "P05": HOSTILE},
            requests={HOSTILE: 1},
            promises={HOSTILE: 1},
        )
    )

    assert not list(page.every("script"))
    assert list(row_of(page, SEEN_OF_HOSTILE).every("td"))
    assert page.text().count(SEEN_OF_HOSTILE) >= 8


def test_the_same_transcript_gives_the_same_bytes() -> None:
    assert len({digest_under(seed) for seed in ("0", "1", "4242")}) == 1


def digest_under(seed: str) -> str:
    """Write the page in another process, with another order of sets."""
    program = (
        "import hashlib;"
        "from bot.export.transcript_page import write_page;"
        "from tests.adapters.made_up_rehearsal import a_transcript;"
        "print(hashlib.sha256(write_page(a_transcript())).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_counts_in_another_order_give_the_same_bytes() -> None:
    transcript = a_transcript()
    turned = replace(
        transcript,
        requests=dict(reversed(list(transcript.requests.items()))),
        people=dict(reversed(list(transcript.people.items()))),
        promises=dict(reversed(list(transcript.promises.items()))),
    )

    assert write_page(turned) == write_page(transcript)


def test_the_page_is_small_and_quick() -> None:
    with within(1):
        page = write_page(a_transcript())

    assert len(page) < 1_500_000


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_rehearsal_in_which_nothing_was_seen_has_its_page_too(example: str) -> None:
    text = (files("agenda") / "examples" / f"{example}.yaml").read_bytes()
    event = parse_agenda(text).event
    workshop = prepare_workshop(event, Roster(), names_of(event))
    page = read(Transcript(workshop, SEED, (), {}, {}, {}, {}))

    assert len(list(page.every("section", "day"))) == len(event.days)
    assert f"--seed {SEED}" in page.text()


@pytest.mark.chromium
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wider_than_a_phone(chromium: str, tmp_path: Path, language: str) -> None:
    with opened(chromium, tmp_path, width=390) as page:
        page.click(f"label[for=in-{language}]")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")

        assert page.evaluate("innerWidth") == 390
        assert page.evaluate(TOO_WIDE) == []


@pytest.mark.chromium
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_switch_shows_one_language_without_a_script(
    chromium: str, tmp_path: Path, language: str
) -> None:
    with opened(chromium, tmp_path, width=1200) as page:
        page.click(f"label[for=in-{language}]")
        shown = page.evaluate(VIEWS_SHOWN)
        first, last = page.evaluate(ENDS_OF_AXIS)

        assert shown == [language]
        assert (first > last) == (language == "ar"), "in Arabic, time runs from right to left"


TOO_WIDE = """
[...document.querySelectorAll('body *')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width && (box.left < -0.5 || box.right > innerWidth + 0.5);
}).map(one => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`)
"""
VIEWS_SHOWN = """
['en', 'fr', 'ar'].filter(view =>
  [...document.querySelectorAll(`span.${view}`)].some(one => one.checkVisibility()))
"""
ENDS_OF_AXIS = """
(ticks => [ticks[0], ticks[ticks.length - 1]].map(one => one.getBoundingClientRect().left))(
  document.querySelectorAll('.chart .tick'))
"""


@contextmanager
def opened(chromium: str, folder: Path, width: int) -> Iterator[Any]:
    """Open the page in a browser that runs no script of a page."""
    playwright = pytest.importorskip("playwright.sync_api")
    file = folder / "transcript.html"
    file.write_bytes(write_page(a_transcript()))
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(file.as_uri())
        yield page
        browser.close()
