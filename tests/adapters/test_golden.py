"""What people read looks as in the pictures that were looked at, in each model of the client."""

import re
from collections.abc import Callable

import pytest

from bot.i18n.direction import BIDI_CONTROLS
from tests.golden.client import MODELS, drawings
from tests.golden.filling import MENTIONS
from tests.golden.pages import body
from tests.golden.photographs import FOLDER, TOLERANCE, difference, kept, photographs, small
from tests.golden.samples import GROUPS

MOST_BYTES = 3_000_000
ANEW = "look at it, and write it anew with python -m tests.golden --write"
SMALLEST = "say-posters-timer"
FAULTS: dict[str, Callable[[str], str]] = {
    "no marks": lambda raw: re.sub(f"[{BIDI_CONTROLS}]", "", raw),
    "no line is closed in": lambda raw: re.sub("\u2067(.*)\u2069", r"\1", raw),
    "no value is kept apart": lambda raw: re.sub("\u2068(.*?)\u2069", r"\1", raw),
    "another word": lambda raw: raw.replace("الدور", "الوقت"),
    "another place": lambda raw: raw.replace("<#2>", "<#3>", 1),
}


@pytest.mark.chromium
def test_what_people_read_looks_as_in_the_pictures(chromium: str) -> None:
    bodies = [body(group) for group in GROUPS]
    differences = {
        f"{group}.png": difference(kept(group).read_bytes(), picture)
        for group, picture in zip(GROUPS, photographs(chromium, bodies), strict=True)
    }

    assert {one: far for one, far in differences.items() if far > TOLERANCE} == {}, ANEW


@pytest.mark.chromium
def test_a_picture_shows_when_something_reads_otherwise(chromium: str) -> None:
    sent = [body(SMALLEST, fault) for fault in FAULTS.values()]
    seen = zip(FAULTS, photographs(chromium, sent), strict=True)
    picture = kept(SMALLEST).read_bytes()
    differences = {name: difference(picture, drawn) for name, drawn in seen}

    assert {one: far for one, far in differences.items() if far <= TOLERANCE} == {}


def test_every_group_has_its_picture_and_all_are_small() -> None:
    files = sorted(FOLDER.iterdir())

    assert [one.stem for one in files] == sorted(GROUPS)
    assert sum(one.stat().st_size for one in files) <= MOST_BYTES


def test_what_runs_one_way_is_drawn_once_and_all_else_in_each_model() -> None:
    english, arabic = (drawings(raw, MENTIONS) for raw in ("See #lobby.", "\u061cنص"))

    assert [one.models for one in english] == ["a b c"]
    assert [(one.models, one.way) for one in arabic] == [("a", "rtl"), ("b", ""), ("c", "")]
    assert set(MODELS) == {"a", "b", "c"}


def test_a_client_reads_the_markdown_that_we_write() -> None:
    (drawn,) = drawings(
        "# One\n- **a\\_b** <#1>\n3. `x` <https://a.example/b> 🔴 <t:0:t>", MENTIONS
    )

    assert drawn.html == (
        '<div class="post a b c ltr"><h1>One</h1>'
        '<ul><li><strong>a_b</strong> <span class="mention">#lobby</span></li></ul>'
        '<ol start="3"><li><code>x</code> <span class="address">https://a.example/b</span> '
        '<span class="emoji">🔴</span> <span class="time">00:00</span></li></ol></div>'
    )


def test_few_colours_are_near_enough() -> None:
    picture = kept(SMALLEST).read_bytes()

    assert difference(picture, small(picture)) < 1
    assert difference(picture, kept("delays").read_bytes()) > TOLERANCE
