"""What the file of an agenda may hold, and how it is written."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from agenda.model import (
    Address,
    CalendarDay,
    ClockTime,
    Event,
    Id,
    Item,
    Part,
    Person,
    Range,
    Spoken,
    Topic,
    WarningName,
    Zone,
    clock_of,
    day_of,
    every_part,
    known_zones,
    zone_of,
)
from agenda.model.schema import agenda_schema
from tests.domain.workshops import breakout, event, events, quick, session, text


def is_taken(kind: Any, given: object) -> bool:
    try:
        TypeAdapter(kind).validate_python(given)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("written", "read"),
    [("09:00", time(9)), ("9:00", time(9)), ("09.30", time(9, 30)), (" 23:59 ", time(23, 59))],
)
def test_a_time_of_the_day_is_written_as_people_do(written: str, read: time) -> None:
    assert clock_of(written) == read
    assert TypeAdapter(ClockTime).validate_python(written) == read


@pytest.mark.parametrize(
    "written", ["9", "9h00", "24:00", "12:60", "09:00:00", "9:5", "noon", "", "٠٩:٠٠"]
)
def test_nothing_else_is_a_time_of_the_day(written: str) -> None:
    assert clock_of(written) is None
    assert not is_taken(ClockTime, written)


@quick
@given(st.times())
def test_every_minute_of_a_day_is_read_as_it_is_written(clock: time) -> None:
    minute = clock.replace(second=0, microsecond=0)

    assert clock_of(f"{minute:%H:%M}") == minute
    assert TypeAdapter(ClockTime).validate_python(minute) == minute


@pytest.mark.parametrize(
    "written", ["15 June", "2020-6-15", "2020-02-30", "20200615", "1969-12-31", "2200-01-01", ""]
)
def test_a_date_is_a_day_of_our_times_with_year_month_and_day(written: str) -> None:
    assert day_of(written) is None
    assert not is_taken(CalendarDay, written)


def test_our_times_are_from_1970_to_2199() -> None:
    assert day_of("1970-01-01") == date(1970, 1, 1)
    assert day_of(" 2199-12-31 ") == date(2199, 12, 31)


@quick
@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
def test_every_day_of_our_times_is_read_as_it_is_written(day: date) -> None:
    assert day_of(day.isoformat()) == day
    assert TypeAdapter(CalendarDay).validate_python(day.isoformat()) == day


@pytest.mark.parametrize("given", [900, 9.3, None, ["09:00"]])
def test_numbers_and_lists_are_no_times_and_no_dates(given: object) -> None:
    assert not is_taken(ClockTime, given)
    assert not is_taken(CalendarDay, given)


def test_a_zone_is_one_of_the_database_and_not_of_the_machine() -> None:
    assert zone_of("Africa/Casablanca") is not None
    assert zone_of("localtime") is None
    assert zone_of("Madrid") is None
    assert "localtime" not in known_zones()
    assert is_taken(Zone, "Europe/Madrid")
    assert not is_taken(Zone, "europe/madrid")


@pytest.mark.parametrize("address", ["https://example.org/a?b=c", "http://example.org", "", "#"])
def test_an_address_leads_to_the_web_or_is_still_open(address: str) -> None:
    assert is_taken(Address, address)


@pytest.mark.parametrize("address", ["example.org", "javascript:alert(1)", "https://a b", "##"])
def test_nothing_else_is_an_address(address: str) -> None:
    assert not is_taken(Address, address)


@pytest.mark.parametrize(
    ("given", "fits"),
    [("day-1", True), ("2", True), ("a" * 40, True), ("a" * 41, False)]
    + [(bad, False) for bad in ("", "-a", "Day", "a b", "a_b", "é")],
)
def test_an_id_is_short_and_safe_in_any_file_name(given: str, fits: bool) -> None:  # noqa: FBT001 -- what is expected
    assert is_taken(Id, given) is fits


def test_languages_and_warnings_are_taken_by_their_names_only() -> None:
    assert is_taken(Spoken, "ar")
    assert not is_taken(Spoken, "arabic")
    assert is_taken(WarningName, "to-be-confirmed")
    assert not is_taken(WarningName, "tbc")


@pytest.mark.parametrize(
    ("given", "read"),
    [(4, (4, 4)), ("4", (4, 4)), ([3, 4], (3, 4)), (("3", 3), (3, 3)), ([1, 10_000], (1, 10_000))],
)
def test_a_range_is_one_number_or_the_least_and_the_most(
    given: object, read: tuple[int, int]
) -> None:
    assert TypeAdapter(Range).validate_python(given) == read


@pytest.mark.parametrize("given", [0, 10_001, [4, 3], [1, 2, 3], [], None, "many", {"from": 1}])
def test_nothing_else_is_a_range(given: object) -> None:
    assert not is_taken(Range, given)


def test_somebody_has_a_name_a_function_or_an_organisation() -> None:
    assert is_taken(Person, {"name": "Leila"})
    assert is_taken(Person, {"function": "Mayor of Seville", "confirmed": False})
    assert is_taken(Person, {"organisation": "UNHCR"})
    assert not is_taken(Person, {"confirmed": False})


def test_a_session_opens_and_closes_at_its_own_hours() -> None:
    welcome = session("welcome", ("09:00", "09:30"))

    assert (welcome.opens, welcome.closes) == (time(9), time(9, 30))


def test_a_breakout_opens_with_its_first_round_and_closes_with_its_last() -> None:
    talks = breakout("talks", ("11:00", "11:45"), ("12:00", "12:45"))

    assert (talks.opens, talks.closes) == (time(11), time(12, 45))


def test_midnight_is_an_hour_like_any_other() -> None:
    assert session("vigil", ("00:00", "01:00")).opens == time(0)


def test_sessions_are_given_with_their_days_and_found_by_their_ids() -> None:
    first, second = session("one", ("09:00", "10:00")), session("two", ("09:00", "10:00"))
    week = event([first], [second])

    assert list(week.sessions()) == [(week.days[0], first), (week.days[1], second)]
    assert week.session("two") == second


def test_the_main_language_is_the_first() -> None:
    assert event([session("one", ("09:00", "10:00"))], languages=("fr", "en")).main == "fr"


def test_people_are_given_with_their_parts_however_deep_they_are_named() -> None:
    inner = Item(title=text("Inner"), parts={Part.SPEAKER: ("c", "d")})
    outer = Item(title=text("Outer"), parts={Part.MODERATOR: ("b",)}, items=(inner,))
    north = Topic(id="north", title=text("North"), parts={Part.EXPERT: ("e",)})
    talks = breakout("talks", ("10:00", "11:00"), topics=[north])
    described = talks.model_copy(update={"parts": {Part.FACILITATOR: ("a",)}, "items": (outer,)})

    assert list(every_part(described)) == [
        (Part.FACILITATOR, "a"),
        (Part.MODERATOR, "b"),
        (Part.SPEAKER, "c"),
        (Part.SPEAKER, "d"),
        (Part.EXPERT, "e"),
    ]
    assert list(every_part(inner)) == [(Part.SPEAKER, "c"), (Part.SPEAKER, "d")]
    assert list(every_part(north)) == [(Part.EXPERT, "e")]


def test_an_event_never_changes() -> None:
    week = event([session("one", ("09:00", "10:00"))])

    with pytest.raises(ValidationError):
        week.id = "other"  # type: ignore[misc]  # that is the point


@quick
@given(events())
def test_an_event_that_is_written_and_read_again_is_the_same(week: Event) -> None:
    assert Event.model_validate(week.model_dump(by_alias=True)) == week


def test_the_schema_describes_every_field_of_an_agenda() -> None:
    schema = agenda_schema()
    fields = schema["properties"]
    kinds = {f"#/$defs/{name}": kind for name, kind in schema["$defs"].items()}

    assert schema["title"] == "The agenda of an event"
    assert list(fields) == list(Event.model_fields)
    assert all(
        (field | kinds.get(field.get("$ref"), {})).get("description") for field in fields.values()
    )


def test_the_schema_allows_a_number_also_as_a_text() -> None:
    seats = agenda_schema()["properties"]["seats"]

    assert {"type": "string", "pattern": "^[0-9]+$"} in seats["anyOf"]


def test_what_is_said_of_a_field_is_said_of_every_way_to_write_it() -> None:
    seats = agenda_schema()["properties"]["seats"]

    assert seats["description"] == "For how many participants it is meant."
    assert [sorted(way) for way in seats["anyOf"]] == [
        ["maximum", "minimum", "type"],
        ["pattern", "type"],
    ]


def test_the_schema_names_fields_as_the_file_does() -> None:
    kinds = agenda_schema()["$defs"]

    assert {"from", "to"} <= kinds["Session"]["properties"].keys()
    assert kinds["Kind"]["type"] == "string"
    assert kinds["Session"]["properties"]["start"]["enum"] == ["auto", "manual"]
    assert agenda_schema()["properties"]["zone"]["type"] == ["string", "number"]


def test_the_schema_has_no_field_that_may_be_null() -> None:
    def nulls(part: object) -> int:
        if isinstance(part, dict):
            own = part.get("type") == "null"
            return own + sum(nulls(one) for one in part.values())
        return sum(nulls(one) for one in part) if isinstance(part, list) else 0

    assert nulls(agenda_schema()) == 0
