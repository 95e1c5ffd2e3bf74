"""What the warnings say, and where they keep silent."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agenda.check import check_agenda
from agenda.errors import Problem
from agenda.messages import At, Many, On, Span
from agenda.messages.places import LANGUAGE_NAMES
from agenda.parse import parse_agenda
from agenda.roster import Participant, Roster
from agenda.text import Text

HEAD = "id: e\ntitle: E\nzone: {zone}\nlanguages: [en]\n{fields}people: {{ana: {{name: Ana}}}}\n"


def warnings_of(
    *days: str, zone: str = "Europe/Madrid", fields: str = "", roster: Roster | None = None
) -> tuple[Problem, ...]:
    text = HEAD.format(zone=zone, fields=fields) + "days:\n" + "".join(days)
    return check_agenda(*parse_agenda(text.encode()), roster)


def day(on: str, *sessions: str) -> str:
    return f"  - date: {on}\n    sessions:\n" + "".join(f"      - {one}\n" for one in sessions)


def session(hours: str, fields: str = "", kind: str = "social") -> str:
    start, end = hours.split("-")
    name = hours.replace(":", "")
    return (
        f'{{id: s{name}, kind: {kind}, title: T, from: "{start}", to: "{end}"'
        f"{', ' if fields else ''}{fields}}}"
    )


def only(warnings: tuple[Problem, ...]) -> dict[str, Any]:
    (warning,) = warnings
    return warning.message.facts


def codes(warnings: tuple[Problem, ...]) -> list[str | None]:
    return [warning.code for warning in warnings]


# --- time -----------------------------------------------------------------------------


def test_posters_are_counted_at_their_longest_in_the_hours_around_them() -> None:
    posters = "items: [{title: P, posters: {number: [4, 8], minutes: [3, 4]}}]"
    facts = only(warnings_of(day("2022-04-11", session("14:10-14:40", posters))))

    assert facts == {"n": 8, "minutes": 4, "total": 32, "slot": 30}


def test_posters_that_just_fit_are_fine() -> None:
    posters = "posters: {number: 10, minutes: [2, 3]}"

    assert warnings_of(day("2022-04-11", session("14:10-14:40", posters))) == ()


def test_a_day_lasts_from_its_first_start_to_its_last_end() -> None:
    facts = only(
        warnings_of(
            day("2020-06-15", session("14:00-16:00"), session("10:00-12:00")),
            fields="announced: {minutes_a_day: 120}\n",
        )
    )

    assert facts == {
        "day": On(date(2020, 6, 15)),
        "length": Span(timedelta(hours=6)),
        "announced": Span(timedelta(hours=2)),
    }


def test_the_order_of_sessions_in_the_file_is_free() -> None:
    assert warnings_of(day("2020-06-15", session("10:00-11:00"), session("09:00-10:00"))) == ()


def test_a_gap_of_an_hour_and_a_half_is_asked_about() -> None:
    (warning,) = warnings_of(day("2020-06-15", session("09:00-10:00"), session("11:30-12:00")))

    assert warning.message.key == "warning.gap"
    assert warning.message.facts["end"] == At(datetime(2020, 6, 15, 8, tzinfo=UTC))
    assert warning.message.facts["start"] == At(datetime(2020, 6, 15, 9, 30, tzinfo=UTC))


def test_a_longer_gap_divides_the_halves_of_a_day() -> None:
    assert warnings_of(day("2020-06-15", session("09:00-10:00"), session("11:31-12:00"))) == ()


def test_a_break_between_sessions_leaves_no_gap() -> None:
    sessions = (session("09:00-10:00"), session("10:00-10:30", kind="break"))

    assert warnings_of(day("2020-06-15", *sessions, session("10:30-11:00"))) == ()


def test_a_long_session_overlaps_all_that_begin_during_it() -> None:
    sessions = (session("09:00-12:00"), session("09:30-10:00"), session("10:00-11:00"))

    assert [one.message.key for one in warnings_of(day("2020-06-15", *sessions))] == [
        "warning.overlap",
        "warning.overlap",
    ]


def test_an_overlap_of_a_breakout_stands_at_its_first_round() -> None:
    rooms = (
        "{id: r, kind: breakout, title: R, topics: [{id: t, title: T, parts: {expert: [ana]}}],"
        ' rounds: [{from: "09:30", to: "10:30"}]}'
    )
    (warning,) = warnings_of(day("2020-06-15", session("09:00-10:00"), rooms))

    assert warning.message.key == "warning.overlap"
    assert warning.place.field == "days[0].sessions[1].rounds[0].from"


def test_items_without_times_may_fill_any_gap() -> None:
    items = 'items: [{title: A, from: "09:10", to: "09:20"}, {title: B}]'

    assert warnings_of(day("2020-06-15", session("09:00-10:00", items))) == ()


def test_an_item_without_an_end_lasts_until_the_next_one() -> None:
    items = 'items: [{title: A, from: "09:00"}, {title: B, from: "09:20"}]'

    assert warnings_of(day("2020-06-15", session("09:00-10:00", items))) == ()


def test_items_that_overlap_are_asked_about_even_beside_untimed_ones() -> None:
    items = 'items: [{title: A, from: "09:00", to: "09:30"}, {title: B, from: "09:20"}, {title: C}]'
    (warning,) = warnings_of(day("2020-06-15", session("09:00-10:00", items)))

    assert warning.message.key == "warning.overlap"
    assert warning.place.field == "days[0].sessions[0].items[1].from"


def test_items_inside_items_tile_the_item_they_are_in() -> None:
    inner = 'items: [{title: B, from: "09:00", to: "09:20"}]'
    items = f'items: [{{title: A, from: "09:00", to: "09:30", {inner}}}, {{title: C}}]'
    (warning,) = warnings_of(day("2020-06-15", session("09:00-10:00", items)))

    assert warning.message.key == "warning.gap-at-end"
    assert warning.place.field == "days[0].sessions[0].items[0].items[0].to"


# --- people ---------------------------------------------------------------------------


def test_somebody_may_lead_a_session_and_one_of_its_items() -> None:
    parts = "parts: {moderator: [ana]}"
    items = f"{parts}, items: [{{title: A, {parts}}}, {{title: B, {parts}}}]"

    assert warnings_of(day("2020-06-15", session("09:00-10:00", items, "plenary"))) == ()


def test_somebody_may_be_in_sessions_that_follow_each_other() -> None:
    parts = "parts: {moderator: [ana]}"
    sessions = (session("09:00-10:00", parts), session("10:00-11:00", parts))

    assert warnings_of(day("2020-06-15", *sessions)) == ()


def test_somebody_in_two_sessions_at_once_is_named_with_the_hour() -> None:
    parts = "parts: {moderator: [ana]}"
    sessions = (session("09:00-10:00", parts), session("09:30-11:00", parts))
    found = warnings_of(day("2020-06-15", *sessions))
    (warning,) = (one for one in found if one.code == "person-in-two-places")

    assert warning.message.facts["person"] == Many(("Ana",))
    assert warning.message.facts["at"] == At(datetime(2020, 6, 15, 7, 30, tzinfo=UTC))
    assert warning.place.field == "days[0].sessions[1].parts.moderator[0]"


def test_two_topics_of_two_rounds_are_two_places_once() -> None:
    topics = (
        "[{id: a, title: A, parts: {expert: [ana]}}, {id: b, title: B, parts: {expert: [ana]}}]"
    )
    rounds = '[{from: "09:00", to: "10:00"}, {from: "10:00", to: "11:00"}]'
    rooms = f"{{id: r, kind: breakout, title: R, topics: {topics}, rounds: {rounds}}}"

    assert codes(warnings_of(day("2020-06-15", rooms))) == ["person-in-two-places"]


def test_a_moderator_of_a_breakout_may_be_the_expert_of_a_topic() -> None:
    parts = "parts: {expert: [ana], moderator: [ana]}"
    rooms = (
        f"{{id: r, kind: breakout, title: R, {parts}, topics: [{{id: a, title: A, {parts}}}],"
        ' rounds: [{from: "09:00", to: "10:00"}]}'
    )

    assert warnings_of(day("2020-06-15", rooms)) == ()


def test_items_without_times_are_one_after_the_other() -> None:
    parts = "parts: {facilitator: [ana]}"
    items = f"items: [{{title: A, {parts}}}, {{title: B, {parts}}}]"

    assert warnings_of(day("2020-06-15", session("09:00-10:00", items, "plenary"))) == ()


def test_only_the_items_that_nobody_leads_are_named() -> None:
    items = "items: [{title: A, parts: {facilitator: [ana]}}, {title: B}, {title: C}]"
    found = warnings_of(day("2020-06-15", session("09:00-10:00", items, "closing")))

    assert [one.place.field for one in found] == [
        "days[0].sessions[0].items[1]",
        "days[0].sessions[0].items[2]",
    ]


def test_a_session_whose_items_nobody_leads_is_named_itself() -> None:
    found = warnings_of(day("2020-06-15", session("09:00-10:00", "items: [{title: A}]", "closing")))

    assert [one.place.field for one in found] == ["days[0].sessions[0]"]


def test_breaks_welcomes_and_visits_need_no_leader() -> None:
    sessions = (
        session("09:00-09:15", kind="welcome"),
        session("09:15-09:30", kind="break"),
        session("09:30-10:00", kind="social"),
    )

    assert warnings_of(day("2020-06-15", *sessions)) == ()


def test_somebody_without_a_name_is_called_by_function_and_organisation() -> None:
    people = "people: {ana: {function: Mayor, organisation: Tunis, confirmed: false}}\n"
    text = HEAD.format(zone="UTC", fields="").partition("people")[0] + people
    text += "days:\n" + day("2020-06-15", session("09:00-10:00"))
    facts = only(check_agenda(*parse_agenda(text.encode())))

    assert facts == {"person": Many((Text({"en": "Mayor"}), Text({"en": "Tunis"})))}


# --- words ----------------------------------------------------------------------------


def test_every_text_that_lacks_a_language_is_named_once() -> None:
    text = (
        "id: e\ntitle: {fr: É, ar: ح, en: E}\nzone: UTC\nlanguages: [fr, ar]\n"
        "organisers: [Ville]\nassumed: {title: Rien.}\n"
        "days:\n" + day("2020-06-15", session("09:00-10:00", "objective: {ar: ح}"))
    )
    found = check_agenda(*parse_agenda(text.encode()))

    assert [(one.place.field, one.message.facts["languages"]) for one in found] == [
        ("organisers[0]", Many(("ar",))),
        ("days[0].sessions[0].title", Many(("ar",))),
        ("days[0].sessions[0].objective", Many(("fr",))),
    ]


def test_a_text_in_a_language_the_event_does_not_have_is_fine() -> None:
    fields = "subtitle: {en: Hello, ar: مرحبا}\n"

    assert warnings_of(day("2020-06-15", session("09:00-10:00")), fields=fields) == ()


def test_links_of_items_and_topics_are_looked_at_too() -> None:
    links = "links: [{title: L}]"
    items = f"items: [{{title: A, {links}}}]"
    found = warnings_of(day("2020-06-15", session("09:00-10:00", items)))

    assert codes(found) == ["link-without-target"]
    assert found[0].message.facts == {"title": Text({"en": "L"})}


# --- clocks ---------------------------------------------------------------------------


def cities(*names: str) -> str:
    entries = (f"{{name: {one.rpartition('/')[2]}, zone: {one}}}" for one in names)
    return f"cities: [{', '.join(entries)}]\n"


def test_morocco_in_ramadan_keeps_another_clock_than_in_its_year() -> None:
    facts = only(
        warnings_of(day("2022-04-11", session("10:00-12:00")), fields=cities("Africa/Casablanca"))
    )

    assert facts["local"] == "08:00"
    assert (facts["offset"], facts["usual"], facts["year"]) == ("UTC+0", "UTC+1", "2022")


def test_morocco_out_of_ramadan_keeps_its_usual_clock() -> None:
    (warning,) = warnings_of(
        day("2020-06-15", session("09:00-12:00")), fields=cities("Africa/Casablanca")
    )

    assert warning.message.key == "warning.clock-differs"
    assert warning.message.facts["local"] == "08:00"
    assert warning.message.facts["start"] == At(datetime(2020, 6, 15, 7, tzinfo=UTC))


def test_a_city_whose_clock_changes_during_the_event_is_named_again() -> None:
    days = (
        day("2022-04-29", session("10:00-12:00")),
        day("2022-04-30", session("10:00-12:30")),
        day("2022-05-09", session("10:00-13:00")),
    )
    found = warnings_of(*days, fields=cities("Africa/Casablanca"))

    assert [(one.message.facts["number"], one.message.facts["local"]) for one in found] == [
        (1, "08:00"),
        (3, "09:00"),
    ]


def test_a_city_far_away_is_on_another_day() -> None:
    facts = only(
        warnings_of(day("2020-06-15", session("09:00-10:00")), fields=cities("America/Los_Angeles"))
    )

    assert (facts["local"], facts["local_day"]) == ("00:00", On(date(2020, 6, 15)))
    facts = only(
        warnings_of(day("2020-06-15", session("08:00-10:00")), fields=cities("Pacific/Marquesas"))
    )
    assert (facts["local"], facts["local_day"]) == ("20:30", On(date(2020, 6, 14)))


def test_a_city_with_another_zone_and_the_same_clock_is_fine() -> None:
    days = day("2020-06-15", session("09:00-10:00"))

    assert warnings_of(days, fields=cities("Africa/Johannesburg", "Europe/Paris")) == ()


# --- the roster -----------------------------------------------------------------------


def test_unknown_groups_are_counted_and_named() -> None:
    people = [Participant(id="a", group="x"), Participant(id="b", group="x"), Participant(id="c")]
    facts = only(
        warnings_of(
            day("2020-06-15", session("09:00-10:00")),
            fields="groups: [{id: y, title: Y}]\n",
            roster=Roster(participants=tuple(people)),
        )
    )

    assert facts == {"n": 2, "group": "x"}


def test_moderators_take_no_seat() -> None:
    people = (Participant(id="a"), Participant(id="b", part="moderator"))
    days = day("2020-06-15", session("09:00-10:00"))

    assert warnings_of(days, fields="seats: 1\n", roster=Roster(participants=people)) == ()


def crowd(count: int) -> Roster:
    people = tuple(Participant(id=f"P{number}", handle=f"h{number}") for number in range(count))
    return Roster(participants=people)


ONE_TOPIC = """
id: crowd
title: Crowd
zone: UTC
languages: [en]
waive: {zone-assumed: We know., no-facilitator: We know.}
days:
  - date: 2030-01-01
    sessions:
      - id: rooms
        kind: breakout
        title: Rooms
        rounds: [{from: "09:00", to: "10:00"}]
        topics: [{id: one, title: One}]
"""


@pytest.mark.parametrize(("count", "codes"), [(90, []), (91, ["room-too-large"])])
def test_a_room_for_more_than_can_be_let_in_is_warned_of(count: int, codes: list[str]) -> None:
    parsed = parse_agenda(ONE_TOPIC.encode())

    assert [one.code for one in check_agenda(*parsed, crowd(count))] == codes


def test_a_room_too_large_is_waived_by_its_name() -> None:
    waived = ONE_TOPIC.replace("waive: {", "waive: {room-too-large: We know., ")

    assert check_agenda(*parse_agenda(waived.encode()), crowd(91)) == ()


def test_groups_are_known_by_their_titles_too_and_only_where_the_agenda_names_any() -> None:
    listed = Roster(participants=(Participant(id="P1", group="Somebody's own"),))

    assert check_agenda(*parse_agenda(ONE_TOPIC.encode()), listed) == ()


# --- length ---------------------------------------------------------------------------


def room(objective: int, title: int = 20, language: str = "en") -> str:
    return (
        f"{{id: b, kind: breakout, title: Rooms, topics: [{{id: t, title: {'t' * title},"
        f" objective: {{{language}: {'x' * objective}}}, parts: {{expert: [ana]}}}}],"
        ' rounds: [{from: "10:00", to: "11:00"}]}'
    )


def test_a_brief_that_does_not_fit_into_a_post_is_pointed_out() -> None:
    facts = only(warnings_of(day("2022-04-11", room(1900))))

    assert facts["topic"] == Text({"en": "t" * 20})
    assert facts["language"] == LANGUAGE_NAMES["en"]()
    assert facts["length"] > 2000


def test_a_title_that_no_notice_can_hold_is_pointed_out() -> None:
    long = session("10:00-11:00").replace("title: T", f"title: {'t' * 900}")

    assert codes(warnings_of(day("2022-04-11", long))) == ["post-too-long"]
    assert warnings_of(day("2022-04-11", long.replace("t" * 900, "t" * 200))) == ()


def test_a_brief_of_usual_length_is_fine() -> None:
    assert warnings_of(day("2022-04-11", room(1200))) == ()
