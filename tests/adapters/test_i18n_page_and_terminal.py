"""What a page and a terminal are given."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from bidi import get_display

from agenda.messages import notices, units
from agenda.messages.template import Message, Template
from agenda.messages.values import At, Channel, Many, On, Own, Span, Url
from agenda.text import Text
from bot.i18n import Scene, languages_at_hand, render, render_text
from bot.i18n.dates import day_in_words
from bot.i18n.rendering import _voice
from bot.i18n.surfaces.page import Page
from bot.i18n.surfaces.terminal import Terminal

PAGE = Scene("page", zone=ZoneInfo("Europe/Madrid"))
TERMINAL = Scene("terminal", zone=ZoneInfo("Europe/Madrid"), channels={"plenary": "Plenary"})
NOON = datetime(2020, 6, 15, 10, 0, tzinfo=UTC)


def span(minutes: int, language: str) -> str:
    return _voice(language, TERMINAL).value(Span(timedelta(minutes=minutes)))


def test_a_page_escapes_everything() -> None:
    said = render(notices.EVENT_CLOSING(event=Text({"en": '<b onclick="x">&'})), "en", PAGE)

    assert said.startswith("&lt;b onclick=&quot;x&quot;&gt;&amp; is over.")


def test_a_page_has_elements_for_bold_and_new_lines() -> None:
    said = render(notices.LOBBY(event=Text({"en": "Week"}), rule=notices.RULE_RECORD()), "en", PAGE)

    assert said.startswith("<strong>Welcome to Week.</strong><br>")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("words", "language", "shown"),
    [
        ("Seville", "en", "Seville"),
        ("تونس", "en", '<bdi dir="rtl">تونس</bdi>'),
        ("تونس", "ar", "تونس"),
        ("15-38 Méditerranée", "ar", '<bdi dir="ltr">15-38 Méditerranée</bdi>'),
        ("تونس (Tunis)", "ar", '<bdi dir="rtl">تونس (Tunis)</bdi>'),
        ("09:00–10:15", "ar", '<bdi dir="ltr">09:00–10:15</bdi>'),
        ("15", "ar", "15"),
    ],
)
def test_a_page_sets_apart_what_may_run_the_other_way(
    words: str, language: str, shown: str
) -> None:
    assert render_text(Text({"en": words}), language, PAGE) == shown


def test_a_page_links_to_the_web_only() -> None:
    def link(address: str) -> str:
        said = render(notices.INTERPRETATION(link=Url(address)), "en", PAGE)
        return said.removeprefix("Interpretation: ")

    assert link("https://a.example/?b&c") == (
        '<a href="https://a.example/?b&amp;c">https://a.example/?b&amp;c</a>'
    )
    assert link("javascript:alert(1)") == "javascript:alert(1)"


def test_a_terminal_has_no_marks_and_obeys_nothing() -> None:
    said = render(
        notices.BRIEF(
            topic=Text({"ar": "\x1b[31mتونس **نص**"}),
            session=Text({"en": "Session"}),
            number=1,
            start=At(NOON),
            end=At(NOON),
            zone="Europe/Madrid",
            own=Own(NOON),
        ),
        "ar",
        TERMINAL,
    )

    assert said.startswith("[31mتونس **نص**\n")
    assert not set(said) & set("\x1b\u061c\u2067\u2068\u2069")


def test_a_place_is_named_where_it_cannot_be_linked_to() -> None:
    started = notices.STARTED(session=Text({"en": "A"}), place=Channel("plenary"), end=At(NOON))

    assert render(started, "en", TERMINAL) == "A has started in Plenary. It ends at 12:00."


def test_ones_own_time_is_universal_where_no_client_knows_it() -> None:
    said = render(
        notices.BREAK_STARTED(title=Text({"en": "Coffee"}), end=At(NOON), own=Own(NOON)),
        "en",
        TERMINAL,
    )

    assert said == "Coffee until 12:00. In your own time: 10:00 UTC."


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Monday 15 June 2020"),
        ("fr", "lundi 15 juin 2020"),
        ("ar", "الاثنين، 15 يونيو 2020"),
    ],
)
def test_a_day_has_its_weekday_and_its_year(language: str, words: str) -> None:
    assert day_in_words(date(2020, 6, 15), language, "standard") == words


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert day_in_words(date(2020, 7, 1), "fr", "standard") == "mercredi 1er juillet 2020"


@pytest.mark.parametrize(
    ("minutes", "english", "french", "arabic"),
    [
        (0, "0 min", "0\u00a0min", "0 دقيقة"),
        (45, "45 min", "45\u00a0min", "45 دقيقة"),
        (60, "1 h", "1\u00a0h", "ساعة"),
        (75, "1 h 15 min", "1\u00a0h\u00a015\u00a0min", "ساعة و15 دقيقة"),
        (130, "2 h 10 min", "2\u00a0h\u00a010\u00a0min", "ساعتين و10 دقائق"),
        (1500, "25 h", "25\u00a0h", "25 ساعة"),
    ],
)
def test_a_span_is_said_in_hours_and_minutes(
    minutes: int, english: str, french: str, arabic: str
) -> None:
    assert [span(minutes, one) for one in ("en", "fr", "ar")] == [english, french, arabic]


def test_a_message_may_stand_in_a_message_and_in_a_list() -> None:
    said = _voice("en", TERMINAL).value(Many((units.HOURS(n=1), "then", 2)))

    assert said == "1 h, then, 2"


@pytest.mark.parametrize(
    ("language", "base", "names"),
    [
        ("en", "L", ["سامي", "ليلى", "Bob", "نور"]),
        ("fr", "L", ["سامي", "ليلى"]),
        ("ar", "R", ["Sami", "Leïla", "نور"]),
    ],
)
def test_names_that_run_the_other_way_keep_their_order_in_a_list(
    language: str, base: str, names: list[str]
) -> None:
    said = _voice(language, Scene("chat")).value(Many(tuple(names)))
    seen = get_display(said, base_dir=base)
    places = [seen.index(name[::-1] if "\u0620" < name[0] < "\u0650" else name) for name in names]

    assert places == sorted(places, reverse=base == "R")


def test_an_empty_list_is_empty() -> None:
    assert _voice("ar", Scene("chat")).value(Many(())) == ""


def test_a_value_is_never_read_as_words() -> None:
    said = render(notices.EVENT_CLOSING(event=Text({"en": "{event.x} {0} {n}"})), "en", TERMINAL)

    assert said.startswith("{event.x} {0} {n} is over.")


def test_a_message_out_of_the_store_is_said_though_nobody_made_it_here() -> None:
    assert render(Message("nobody.said-this"), "fr", TERMINAL) == "nobody.said-this"


def test_words_without_a_translation_are_said_in_english() -> None:
    words = Template("only.here", "Only here.")

    assert render(words(), "ar", TERMINAL) == "only.here"
    assert render(notices.BRIEF_QUESTIONS(), "xx", TERMINAL) == "Guiding questions:"


def test_the_three_languages_are_at_hand() -> None:
    assert languages_at_hand()[:3] == ("en", "fr", "ar")


def test_a_day_is_a_value_too() -> None:
    assert _voice("fr", TERMINAL).value(On(date(2020, 6, 15))) == "lundi 15 juin 2020"


def test_code_in_our_own_words_runs_its_own_way() -> None:
    words = "# **نص** `/run start` <b>"

    assert Page(leftward=True).words(words) == (
        '<strong>نص</strong> <code dir="ltr">/run start</code> &lt;b&gt;'
    )
    assert Page(leftward=False).words("`a`") == "<code>a</code>"
    assert Terminal(leftward=True).words(words) == "نص /run start <b>"
