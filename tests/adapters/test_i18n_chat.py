"""What Discord is given: direction, isolation, and nothing that a person's words could set off."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda.messages import Message, notices
from agenda.messages.template import Template
from agenda.messages.values import At, Channel, Many, On, Own, Span, Url
from agenda.text import Text
from bot.i18n import Scene, render, render_text
from bot.i18n.surfaces.chat import Chat
from tests.golden.verdict import direction

SCENE = Scene("chat", zone=ZoneInfo("Europe/Madrid"), channels={"lobby": "<#17>"})
NOON = datetime(2020, 6, 15, 10, 0, tzinfo=UTC)
OPENING = "\u061c\u2067"
MARKS = "\u061c\u2066\u2067\u2068\u2069"
NOTICES = [one for one in vars(notices).values() if isinstance(one, Template)]

NASTY = [
    "@everyone", "@here", "<@12345678901234567>", "<@!1>", "<@&1>", "<#1>", "</run start:1>",
    "<t:1:R>", "<:x:1>", "<a:x:1>", "<id:home>", "**", "__", "~~", "||", "`", "```", "# ", "- ",
    "> ", "-# ", "1. ", "[a](https://b.example)", "\\", "https://a.example/b_c*d", "HTTP://", "//",
    "http://.", "(https://a.example/)", "x://@everyone", "steam://a", "\n", "\u2028", "\u202e",
    "\u2069", "\u2067", "\u200f", "\u200b", "\x1b[31m", "Méditerranée", "15-38", "تونس", "{n}",
    "{x.y}", "👩\u200d🏫", " ",
]  # fmt: skip
ANYTHING = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=8)), max_size=8).map("".join)


def fields_filled(template: Template, words: list[str], n: int) -> Message:
    """Fill all that a person may write with *words*, in turn."""
    turn = iter(words * 10)
    made: dict[type, Callable[[], Any]] = {
        str: lambda: next(turn),
        int: lambda: n,
        Text: lambda: Text({"en": next(turn), "ar": next(turn)}),
        At: lambda: At(NOON),
        Own: lambda: Own(NOON),
        On: lambda: On(NOON.date()),
        Span: lambda: Span(timedelta(minutes=75)),
        Channel: lambda: Channel("lobby"),
        Url: lambda: Url("https://a.example/b"),
        Many: lambda: Many((next(turn), next(turn))),
        Message: notices.RULE_CHATHAM,
    }
    kinds = {name: kind for name, kind in template.fields.items() if isinstance(kind, type)}
    return template(**{name: made[kind]() for name, kind in kinds.items()})


def is_balanced(line: str) -> bool:
    depth = 0
    for one in line:
        depth += (one in "\u2066\u2067\u2068") - (one == "\u2069")
        if depth < 0:
            return False
    return depth == 0


def without_escapes_and_addresses(content: str) -> str:
    return re.sub(r"\\[^0-9A-Za-z\s]|<[^: >]+:/[^ >]+>", "x", content)


@settings(max_examples=1000, deadline=None)
@given(
    template=st.sampled_from(NOTICES),
    words=st.lists(ANYTHING.filter(str.strip), min_size=1, max_size=5),
    n=st.integers(0, 120),
)
def test_nothing_a_person_writes_breaks_a_line_or_acts(
    template: Template, words: list[str], n: int
) -> None:
    for language in ("ar", "fr"):
        said = render(fields_filled(template, words, n), language, SCENE)
        empty = render(fields_filled(template, ["x"], n), language, SCENE)
        lines = said.split("\n")

        assert len(lines) == len(empty.split("\n"))
        assert all(is_balanced(line) for line in lines)
        if language == "ar":
            assert {direction(line) for line in lines} == {"rtl"}
        bare = without_escapes_and_addresses(said)
        assert not re.search(rf"(?:https?|steam)://[^\s<]*[{MARKS}]", bare, re.IGNORECASE)
        assert not re.search(r"@(everyone|here)|<@|</|<a?:|<id:", bare)
        assert re.findall(r"<[#t][^>]*>", bare) == re.findall(r"<[#t][^>]*>", empty)
        assert re.findall(r"[*_~`|\[\]]", bare) == re.findall(r"[*_~`|\[\]]", empty)
        assert not re.search(r"^(?:#{1,3}|-#|>|[-+*]) ", bare, re.MULTILINE)


@pytest.mark.parametrize("mark", ["# ", "- ", "> ", "-# ", "1. ", "> - "])
def test_an_arabic_line_opens_after_what_makes_it_a_heading_or_a_list(mark: str) -> None:
    assert Chat(leftward=True).whole(f"{mark}نص\n\nنص") == (
        f"{mark}{OPENING}نص\u2069\n\n{OPENING}نص\u2069"
    )


def test_an_arabic_line_isolates_each_value_and_closes() -> None:
    said = render(
        notices.STARTED(
            session=Text({"en": "15-38 Méditerranée"}), place=Channel("lobby"), end=At(NOON)
        ),
        "ar",
        SCENE,
    )

    assert said.startswith(OPENING)
    assert said.endswith("\u2069")
    assert "\u206815-38 Méditerranée\u2069" in said
    assert "\u2068<#17>\u2069" in said
    assert "\u206812:00\u2069" in said


@pytest.mark.parametrize("base", ["R", "L"])
def test_an_arabic_line_reads_in_the_right_order_on_every_client(base: str) -> None:
    names = ["15-38 Méditerranée", "Seville", "(Oujda)"]
    said = render(
        notices.UNRESOLVED(
            n=3, number=2, session=Text({"en": "Lessons: part 2."}), people=Many(tuple(names))
        ),
        "ar",
        SCENE,
    )
    seen = get_display(said, base_dir=base)
    places = [seen.index(name) for name in ["Lessons: part 2.", *names]]

    assert places == sorted(places, reverse=True)


def test_french_isolates_only_what_runs_the_other_way() -> None:
    said = render(notices.BRIEF_EXPERT(people=Many(("Seville", "تونس"))), "fr", SCENE)

    assert said.endswith("Seville, \u2068تونس\u2069")


def test_arabic_lists_are_joined_with_the_arabic_comma() -> None:
    said = render(notices.BRIEF_EXPERT(people=Many(("Seville", "Oujda"))), "ar", SCENE)

    assert "\u2068Seville\u2069، \u2068Oujda\u2069" in said


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("# loud", "\\# loud"),
        ("1. first", "1\\. first"),
        ("snake_case", "snake\\_case"),
        ("@everyone", "@\u200beveryone"),
        ("<@1>", "\\<@\u200b1>"),
        ("see https://a.example/b_c.", "see <https://a.example/b_c>."),
        ("a@b.example", "a@b.example"),
        ("two\r\nlines", "two lines"),
        ("\u202egnp.exe", "gnp.exe"),
        ("15\u00a0h\u202f!", "15\u00a0h\u202f!"),
    ],
)
def test_a_persons_words_are_shown_and_do_nothing(written: str, shown: str) -> None:
    assert render_text(Text({"en": written}), "en", SCENE) == shown


def test_a_link_wears_angle_brackets() -> None:
    said = render(notices.INTERPRETATION(link=Url("https://a.example/b c")), "en", SCENE)

    assert said == "Interpretation: <https://a.example/b%20c>"


def test_a_link_to_anything_but_the_web_is_only_shown() -> None:
    said = render(notices.INTERPRETATION(link=Url("javascript:alert(1)")), "en", SCENE)

    assert said == "Interpretation: javascript:alert(1)"


def test_ones_own_time_is_left_to_the_client() -> None:
    said = render(
        notices.BREAK_STARTED(title=Text({"en": "Coffee"}), end=At(NOON), own=Own(NOON)),
        "en",
        SCENE,
    )

    assert said == "Coffee until 12:00. In your own time: <t:1592215200:t>."


def test_a_text_falls_back_to_the_events_main_language() -> None:
    both = Text({"en": "Tunis", "fr": "Tunis-Carthage"})

    assert "Tunis-Carthage" in render_text(both, "ar", Scene("chat", main="fr"))


def test_code_and_addresses_in_our_own_words_keep_together_in_arabic() -> None:
    assert Chat(leftward=True).words("الأمر `/run start`: https://a.example.") == (
        "الأمر \u2068`/run start`\u2069: \u2068<https://a.example>\u2069."
    )
    assert Chat(leftward=False).words("Type `/run start`.") == "Type `/run start`."
