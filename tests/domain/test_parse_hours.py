"""Times and dates that agree with each other, with their session and with the clock."""

import pytest

from agenda.errors import AgendaError
from agenda.parse import Parsed, parse_agenda

EVENT = (
    "id: e\ntitle: E\nzone: {zone}\nlanguages: [en]\ndays:\n"
    "  - date: {date}\n    sessions:\n      - {{id: s, title: T, {session}}}\n"
)


def read(session: str, zone: str = "Europe/Madrid", date: str = "2026-06-15") -> Parsed:
    return parse_agenda(EVENT.format(session=session, zone=zone, date=date).encode())


def problems_of(session: str, zone: str = "Europe/Madrid", date: str = "2026-06-15") -> list[str]:
    with pytest.raises(AgendaError) as caught:
        read(session, zone, date)
    return [
        f"{one.message.key.removeprefix('problem.')} {one.place.field}".replace(
            "days[0].sessions[0]", "session"
        )
        for one in caught.value.problems
    ]


SOCIAL = 'kind: social, from: "{start}", to: "{end}"'


@pytest.mark.parametrize(
    ("zone", "date", "start", "expected"),
    [
        ("Europe/Madrid", "2026-03-29", "01:59", None),
        ("Europe/Madrid", "2026-03-29", "02:00", "time-missing"),
        ("Europe/Madrid", "2026-03-29", "02:30", "time-missing"),
        ("Europe/Madrid", "2026-03-29", "03:00", None),
        ("Europe/Madrid", "2026-10-25", "01:59", None),
        ("Europe/Madrid", "2026-10-25", "02:30", "time-twice"),
        ("Europe/Madrid", "2026-10-25", "03:00", None),
        ("Africa/Casablanca", "2022-03-27", "02:30", "time-twice"),
        ("Africa/Casablanca", "2022-05-08", "02:30", "time-missing"),
        ("Africa/Casablanca", "2022-03-28", "02:30", None),
        ("America/New_York", "2026-03-08", "02:30", "time-missing"),
        ("Asia/Beirut", "2026-03-29", "00:30", "time-missing"),
        ("Pacific/Apia", "2011-12-30", "10:00", "time-missing"),
        ("UTC", "2026-03-29", "02:30", None),
        ("Africa/Tunis", "2026-03-29", "02:30", None),
    ],
)
def test_a_time_that_the_clock_skips_or_repeats_is_refused(
    zone: str, date: str, start: str, expected: str | None
) -> None:
    session = SOCIAL.format(start=start, end="23:00")
    if expected is None:
        assert read(session, zone, date).event.days
    else:
        assert f"{expected} session.from" in problems_of(session, zone, date)


def test_a_missing_time_says_which_and_where() -> None:
    with pytest.raises(AgendaError) as caught:
        read(SOCIAL.format(start="02:30", end="04:00"), date="2026-03-29")
    (problem,) = caught.value.problems

    assert problem.message.facts == {"given": "02:30", "zone": "Europe/Madrid"}
    assert (problem.place.line, problem.place.column) == (8, 47)


def test_times_of_rounds_breaks_and_items_are_looked_up_too() -> None:
    rooms = (
        "kind: breakout, topics: [{id: t, title: T}],"
        " rounds: [{from: '01:00', to: '02:00'}, {from: '02:30', to: '04:00'}],"
        " pauses: [{from: '02:00', to: '02:30', title: C}],"
        " items: [{title: I, from: '01:00', to: '02:15'}]"
    )

    assert problems_of(rooms, date="2026-03-29") == [
        "time-missing session.rounds[0].to",
        "time-missing session.rounds[1].from",
        "time-missing session.pauses[0].from",
        "time-missing session.pauses[0].to",
        "time-missing session.items[0].to",
    ]


TWO_ROUNDS = "rounds: [{from: '09:00', to: '10:00'}, {from: '10:30', to: '11:00'}]"
TWO_BREAKS = "[{from: '10:00', to: '10:20', title: C}, {from: '10:15', to: '10:30', title: D}]"
BREAKOUT = "kind: breakout, topics: [{id: t, title: T}]"
TEN_TO_ELEVEN = "kind: social, from: '10:00', to: '11:00'"


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ("kind: social, from: '10:00', to: '10:00'", ["ends-too-early session.to"]),
        ("kind: social, from: '22:00', to: '00:30'", ["ends-too-early session.to"]),
        ("kind: social, from: '10:00'", ["missing session.to"]),
        ("kind: social", ["missing session.from", "missing session.to"]),
        ("kind: social, from: '24:00', to: '9h'", ["bad-time session.from", "bad-time session.to"]),
        (f"{TEN_TO_ELEVEN}, pauses: []", ["only-in-breakouts session.pauses"]),
        ("kind: breakout", ["no-rounds session.rounds", "no-topics session.topics"]),
        (f"{BREAKOUT}, {TWO_ROUNDS}, to: '11:30'", ["own-time-differs session.to"]),
        (
            f"{BREAKOUT}, rounds: [{{from: '09:00', to: '10:00'}}, {{from: 8.00, to: 8.30}}]",
            ["too-early session.rounds[1].from"],
        ),
        (
            f"{BREAKOUT}, {TWO_ROUNDS}, pauses: {TWO_BREAKS}",
            ["too-early session.pauses[1].from"],
        ),
        (
            f"{BREAKOUT}, {TWO_ROUNDS}, pauses: [{{from: '11:00', to: '11:20', title: C}}]",
            ["break-not-between session.pauses[0]"],
        ),
        (
            f"{TEN_TO_ELEVEN}, items: [{{title: I, from: '09:59', to: '11:01'}}]",
            ["outside session.items[0].from", "outside session.items[0].to"],
        ),
        (
            f"{TEN_TO_ELEVEN}, items: [{{title: I, items: [{{title: J, to: '11:01'}}]}}]",
            ["outside session.items[0].items[0].to"],
        ),
        (
            f"{BREAKOUT}, {TWO_ROUNDS}, items: [{{title: I, from: '08:00', to: '09:00'}}]",
            ["outside session.items[0].from"],
        ),
    ],
)
def test_times_that_do_not_agree_are_refused(session: str, expected: list[str]) -> None:
    assert problems_of(session) == expected


@pytest.mark.parametrize(
    "session",
    [
        f"{TEN_TO_ELEVEN}, items: [{{title: I, from: '10:00', to: '11:00'}}]",
        "kind: social, from: 9.30, to: 9:45",
        f"{BREAKOUT}, {TWO_ROUNDS}, from: '09:00', to: '11:00'",
        f"{BREAKOUT}, {TWO_ROUNDS}, pauses: [{{from: '10:10', to: '10:20', title: C}}]",
    ],
)
def test_times_that_agree_are_read(session: str) -> None:
    assert read(session).event.days


def test_without_a_zone_the_order_of_times_is_checked_all_the_same() -> None:
    session = SOCIAL.format(start="02:30", end="01:00")

    assert problems_of(session, zone="Nowhere", date="2026-03-29") == [
        "bad-zone zone",
        "ends-too-early session.to",
    ]


@pytest.mark.parametrize("zone", ["localtime", "posixrules", "right/UTC", "../UTC", "/etc", "utc"])
def test_a_zone_that_only_this_machine_knows_is_no_zone(zone: str) -> None:
    assert problems_of(SOCIAL.format(start="09:00", end="10:00"), zone=zone)[0].startswith("bad-zo")


@pytest.mark.parametrize("date", ["2026-6-15", "15 June", "2026-02-30", "0001-01-01", "2026"])
def test_a_date_is_written_in_one_way(date: str) -> None:
    session = SOCIAL.format(start="09:00", end="10:00")

    assert problems_of(session, date=date) == ["bad-date days[0].date"]
