"""What is going on, what comes next, and the programme of a day."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from agenda.desired import Known
from agenda.errors import RefusedError
from agenda.messages import At, Channel, Message, On, Own, Url, stage
from agenda.messages import answers as words
from agenda.model import Event, Session
from agenda.progress import Act, Decision, Progress
from agenda.roster import Roster
from bot.ports import EventRecord
from bot.services.programme import date_at, day_at, tell_agenda, tell_now, to_come
from bot.services.running import Running, workshop_of
from tests.domain.workshops import MONDAY, at, breakout, coffee, event, journal, session, text
from tests.services.theatre import GUILD, LOADED

MORNING = [
    session("welcome", ("09:00", "10:00")),
    coffee(("10:00", "10:15")),
    breakout("talks", ("10:15", "11:00")),
    session("closing", ("11:00", "11:30"), start="manual"),
]
NEXT_DAY = [session("recap", ("09:30", "10:00"))]
WEEK = event(MORNING, NEXT_DAY)
NOTHING = words.NOW_NOTHING()


def running(progress: Progress | None = None, of: Event = WEEK) -> Running:
    """Give an event in which that has happened."""
    record = EventRecord(of.id, GUILD, "", "", LOADED)
    return Running(record, workshop_of(of, Roster()), Known(LOADED, progress or Progress()))


def now(
    moment: datetime, progress: Progress | None = None, language: str = "en", of: Event = WEEK
) -> list[Message]:
    return tell_now(running(progress, of), language, moment)


def coming(title: str, starts: datetime, day: int = 1) -> Message:
    return words.NEXT(
        session=text(title),
        day=On(MONDAY + timedelta(days=day - 1)),
        time=At(starts),
        zone="Europe/Madrid",
        own=Own(starts),
    )


def test_a_session_is_told_with_its_end_and_its_place_and_what_comes_next() -> None:
    assert now(at("09:30")) == [
        words.NOW_SESSION(session=text("Welcome"), end=At(at("10:00")), place=Channel("plenary")),
        coming("Coffee", at("10:00")),
    ]


def test_a_break_is_told_with_its_end() -> None:
    assert now(at("10:05"))[0] == words.NOW_BREAK(title=text("Coffee"), end=At(at("10:15")))


def test_a_round_is_told_with_its_number() -> None:
    told = words.NOW_ROUND(number=1, session=text("Talks"), end=At(at("11:00")))

    assert now(at("10:20"))[0] == told


def test_before_the_event_nothing_is_going_on() -> None:
    assert now(LOADED) == [NOTHING, coming("Welcome", at("09:00"))]


def test_a_session_that_waits_is_told() -> None:
    waits = words.NOW_WAITS(session=text("Closing"), planned=At(at("11:00")))

    assert now(at("11:10")) == [waits, coming("Recap", at("09:30", day=2), day=2)]


def test_a_session_waits_from_its_planned_start_on() -> None:
    assert now(at("11:00"))[0].key == words.NOW_WAITS.key


def test_a_session_that_waits_past_its_planned_end_is_still_told_that_day() -> None:
    waits = words.NOW_WAITS(session=text("Closing"), planned=At(at("11:00")))
    tomorrow = coming("Recap", at("09:30", day=2), day=2)

    assert now(at("11:45")) == [waits, tomorrow]
    assert now(at("08:00", day=2)) == [NOTHING, tomorrow]


def test_what_was_started_early_is_going_on_and_does_not_come_next() -> None:
    told = now(at("10:55"), journal(("closing", at("10:50"))))

    assert [one.key for one in told] == [words.NOW_SESSION.key, words.NEXT.key]
    assert told[1] == coming("Recap", at("09:30", day=2), day=2)


def test_what_was_passed_over_does_not_come_next() -> None:
    told = now(at("09:55"), journal(("talks/r1", at("09:50"))))

    assert told[1] == coming("Closing", at("11:00"))


def test_what_was_passed_over_does_not_wait_any_more() -> None:
    waiting = [
        session("one", ("09:00", "10:00"), start="manual"),
        session("two", ("10:00", "11:00"), start="manual"),
    ]
    told = now(at("09:20"), journal(("two", at("09:10"))), of=event(waiting))

    assert [one.key for one in told] == [words.NOW_SESSION.key]


def test_after_the_last_session_the_event_is_over() -> None:
    assert now(at("10:00", day=2)) == [words.OVER(event=text("A week"))]


def test_during_the_last_session_nothing_comes_next() -> None:
    assert [one.key for one in now(at("09:40", day=2))] == [words.NOW_SESSION.key]


@pytest.mark.parametrize(
    ("language", "address", "links"),
    [
        ("fr", "https://example.org", [words.INTERPRETATION(link=Url("https://example.org"))]),
        ("ar", "https://example.org", []),
        ("fr", "#", []),
    ],
)
def test_the_interpretation_is_linked_in_the_readers_language_only(
    language: str, address: str, links: list[Message]
) -> None:
    talk = session("talk", ("09:00", "10:00")).model_copy(
        update={"interpretation": {"fr": address}}
    )
    told = now(at("09:30"), language=language, of=event([talk]))

    assert told[1:] == links


def test_a_day_lasts_until_its_last_session_is_over() -> None:
    clocks = [LOADED, at("09:30"), at("10:15"), at("11:20"), at("08:00", day=2), at("12:00", day=2)]
    started = journal(("closing", at("11:00")))

    assert [day_at(running(started), moment) for moment in clocks] == [1, 1, 1, 1, 2, 2]
    assert day_at(running(started), at("11:31")) == 2


def test_a_day_that_runs_late_is_still_that_day() -> None:
    late = journal(("closing", at("11:40")))

    assert day_at(running(late), at("12:05")) == 1
    assert day_at(running(late), at("12:10")) == 2


def test_a_day_whose_last_session_waits_is_still_that_day_until_midnight() -> None:
    assert day_at(running(), at("12:00")) == 1
    assert day_at(running(), at("00:00", day=2)) == 2


def test_what_waited_on_an_earlier_day_does_not_come_any_more() -> None:
    assert [slot.id for slot in to_come(running(), at("12:00"))] == ["closing", "recap"]
    assert [slot.id for slot in to_come(running(), at("08:00", day=2))] == ["recap"]


def test_a_date_is_that_of_the_events_zone() -> None:
    assert date_at(running(), at("00:30", day=2)) == On(at("12:00", day=2).date())


def test_the_programme_of_a_day_has_its_hours_and_names_the_zone() -> None:
    def line(start: str, end: str, title: str) -> Message:
        return words.AGENDA_LINE(start=At(at(start)), end=At(at(end)), title=text(title))

    assert tell_agenda(running(), 1, LOADED) == [
        words.AGENDA_DAY(number=1, day=On(MONDAY)),
        line("09:00", "10:00", "Welcome"),
        line("10:00", "10:15", "Coffee"),
        words.AGENDA_ROUND(
            start=At(at("10:15")), end=At(at("11:00")), title=text("Talks"), number=1
        ),
        line("11:00", "11:30", "Closing"),
        words.AGENDA_ZONE(zone="Europe/Madrid"),
    ]


def test_the_programme_tells_what_really_happened() -> None:
    late = running(journal(("closing", at("11:10"))))

    closing = tell_agenda(late, 1, at("12:00"))[4]
    assert closing.facts["start"] == At(at("11:10"))
    assert closing.facts["end"] == At(at("11:40"))


def test_without_a_number_the_programme_is_that_of_the_day_that_is_on_or_next() -> None:
    moments = (LOADED, at("09:00", day=2))
    first, second = (tell_agenda(running(), None, moment)[0] for moment in moments)

    assert (first.facts["number"], second.facts["number"]) == (1, 2)


def test_the_programme_of_any_day_may_be_asked_for() -> None:
    heads = [tell_agenda(running(), number, LOADED)[0] for number in (1, 2)]

    assert [head.facts["day"] for head in heads] == [On(MONDAY), On(MONDAY + timedelta(days=1))]


@pytest.mark.parametrize("number", [0, 3, -1])
def test_a_day_that_is_not_there_is_refused_with_how_many_there_are(number: int) -> None:
    with pytest.raises(RefusedError) as refused:
        tell_agenda(running(), number, LOADED)
    assert refused.value.message == words.AGENDA_NO_DAY(event=text("A week"), n=2)


def test_parallel_sessions_are_all_told() -> None:
    parallel: list[Session] = [
        session("one", ("09:00", "10:00")),
        session("two", ("09:00", "10:00")),
    ]
    told = now(at("09:30"), of=event(parallel))

    assert [one.facts["session"] for one in told] == [text("One"), text("Two")]


# --- while the programme stands still -------------------------------------------------


HELD = Progress((Decision(Act.HOLD, at("10:20"), "talks/r1"),))
TALKS_HELD = words.NOW_ROUND_HELD(number=1, session=text("Talks"))


def with_closing(*, fixed: bool = False) -> Event:
    pace = {"pace": "fixed" if fixed else "flows"}
    closing = session("closing", ("11:00", "11:30")).model_copy(update=pace)
    return event([*MORNING[:-1], closing], NEXT_DAY)


@pytest.mark.parametrize("clock", ["10:50", "11:20"])
def test_while_it_stands_still_nobody_is_told_an_end_or_what_is_next(clock: str) -> None:
    assert now(at(clock), HELD, of=with_closing()) == [TALKS_HELD, stage.STATUS_HELD()]


def test_what_keeps_its_hour_is_next_all_the_same() -> None:
    told = now(at("10:50"), HELD, of=with_closing(fixed=True))

    until = words.NOW_ROUND(number=1, session=text("Talks"), end=At(at("11:00")))
    assert told == [until, stage.STATUS_HELD(), coming("Closing", at("11:00"))]


def test_after_the_last_of_a_day_that_stands_still_comes_another_day() -> None:
    of = event(MORNING[:-1], NEXT_DAY)

    assert now(at("10:50"), HELD, of=of)[-1] == coming("Recap", at("09:30", day=2), day=2)


def test_a_session_or_a_break_that_stands_still_has_no_end_either() -> None:
    def told(slot: str, clock: str) -> Message:
        return now(at(clock), Progress((Decision(Act.HOLD, at(clock), slot),)))[0]

    place = Channel("plenary")
    welcome = words.NOW_SESSION_HELD(session=text("Welcome"), place=place)
    assert told("welcome", "09:30") == welcome
    assert told("coffee", "10:05") == words.NOW_BREAK_HELD(title=text("Coffee"))


# --- when the clocks change -----------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "lasts"), [(date(2021, 3, 27), 1), (date(2020, 10, 24), 3)], ids=["spring", "autumn"]
)
def test_a_night_in_which_the_clocks_change_lasts_as_long_as_it_does(
    first: date, lasts: int
) -> None:
    evening, night = session("evening", ("21:00", "23:00")), session("night", ("01:30", "03:30"))
    days = event([evening], [night], [session("recap", ("09:30", "10:00"))]).days
    dated = tuple(
        day.model_copy(update={"date": first + timedelta(days=number)})
        for number, day in enumerate(days)
    )
    of = WEEK.model_copy(update={"days": dated})
    _, asleep, recap = workshop_of(of, Roster()).slots

    assert asleep.lasts == timedelta(hours=lasts)
    assert recap.starts.astimezone(ZoneInfo(of.zone)).time() == time(9, 30)
    assert now(asleep.starts + timedelta(minutes=59), of=of)[0].facts["session"] == text("Night")
