"""What organisers do: check an agenda, load it, see how far it is, take the log."""

import asyncio
import json

import pytest
from hypothesis import given

from agenda.errors import AgendaError, RefusedError, RosterError
from agenda.messages import At, Message, On
from agenda.messages import answers as words
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.roster import Roster
from bot.ports import EntryKind
from bot.services.office import LARGEST_FILE, UploadedFile
from bot.services.problems import MOST_SHOWN, problem_lines
from bot.services.running import Running
from tests.domain.workshops import (
    MONDAY,
    at,
    breakout,
    event,
    events,
    few,
    person,
    roster,
    rosters,
    session,
    text,
)
from tests.services.theatre import GUILD, LOADED, Theatre, Trouble, agenda_of, roster_of

TALKS = breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))
WEEK = event([session("welcome", ("09:00", "10:00")), TALKS], groups=("migrant", "expat"))
AGENDA = UploadedFile("agenda.yaml", agenda_of(WEEK))
PEOPLE = roster(person("amal", handle="amal"), person("basma", handle="basma"))
ROSTER = UploadedFile("people.json", roster_of(PEOPLE))


@pytest.fixture
def theatre() -> Theatre:
    return Theatre()


@few
@given(events())
def test_what_these_tests_write_is_an_agenda(week: Event) -> None:
    assert parse_agenda(agenda_of(week)).event == week


def test_a_good_agenda_can_be_used_and_its_warnings_are_told(theatre: Theatre) -> None:
    fine, warnings, _ = theatre.office.check(AGENDA, None)

    assert fine == words.EVENT_FINE(event=text("A week"), days=1, sessions=2)
    assert {one.code for one in warnings} == {"no-facilitator", "translation-missing"}


def test_a_roster_is_checked_against_its_agenda(theatre: Theatre) -> None:
    strangers = roster(person("amal", group="tourists"))
    _, warnings, _ = theatre.office.check(AGENDA, UploadedFile("p.json", roster_of(strangers)))

    assert "unknown-group" in {one.code for one in warnings}


def test_checking_changes_nothing(theatre: Theatre) -> None:
    theatre.office.check(AGENDA, ROSTER)

    assert theatre.conductor.events == {}
    assert theatre.alarm.rings is None


def test_all_problems_of_an_agenda_are_told(theatre: Theatre) -> None:
    with pytest.raises(AgendaError) as unusable:
        theatre.office.check(UploadedFile("agenda.yaml", b"id: A b\nzone: Madrid"), None)

    assert len(unusable.value.problems) > 2


def test_a_roster_with_problems_is_refused(theatre: Theatre) -> None:
    with pytest.raises(RosterError):
        theatre.office.check(AGENDA, UploadedFile("people.json", b'[{"part": "president"}]'))


@pytest.mark.parametrize("which", ["agenda", "people"])
def test_a_file_that_is_too_large_is_refused_by_its_name(theatre: Theatre, which: str) -> None:
    large = UploadedFile(which, b" " * (LARGEST_FILE + 1))
    agenda, people = (large, None) if which == "agenda" else (AGENDA, large)

    with pytest.raises(RefusedError) as refused:
        theatre.office.check(agenda, people)
    assert refused.value.message == words.FILE_TOO_LARGE(name=which)


async def test_a_loaded_event_is_kept_and_conducted_from_now_on(theatre: Theatre) -> None:
    loaded, _, _ = await theatre.office.load(GUILD, AGENDA, ROSTER)

    (record,) = await theatre.store.events()
    assert (record.id, record.guild, record.loaded) == ("week", GUILD, LOADED)
    assert loaded == words.EVENT_LOADED(event=text("A week"), days=1, sessions=2, people=2)
    assert theatre.conductor.events["week"].workshop.roster == PEOPLE
    assert theatre.alarm.rings == LOADED


async def test_an_event_is_loaded_without_a_roster_too(theatre: Theatre) -> None:
    loaded, _, _ = await theatre.office.load(GUILD, AGENDA, None)
    await theatre.restart()

    assert loaded.facts["people"] == 0
    assert theatre.conductor.events["week"].workshop.roster == Roster()


async def test_an_agenda_with_a_byte_order_mark_survives_a_restart(theatre: Theatre) -> None:
    marked = UploadedFile("agenda.yaml", b"\xef\xbb\xbf" + agenda_of(WEEK))
    await theatre.office.load(GUILD, marked, None)
    await theatre.restart()

    assert theatre.conductor.events["week"].event == WEEK


@few
@given(events(), rosters())
def test_the_store_keeps_agenda_and_roster_as_they_were(week: Event, people: Roster) -> None:
    async def load_and_restart() -> Running:
        theatre = Theatre()
        await theatre.load(week, people)
        await theatre.restart()
        return theatre.conductor.events["week"]

    running = asyncio.run(load_and_restart())

    assert (running.event, running.workshop.roster) == (week, people)


async def test_loading_again_keeps_the_moment_at_which_it_was_loaded_first(
    theatre: Theatre,
) -> None:
    await theatre.office.load(GUILD, AGENDA, None)
    theatre.clock.jump(at("08:00"))
    await theatre.office.load(GUILD, AGENDA, ROSTER)

    (record,) = await theatre.store.events()
    assert record.loaded == LOADED
    assert theatre.conductor.events["week"].known.since == LOADED
    assert len(theatre.conductor.events["week"].workshop.roster) == 2


async def test_an_event_of_another_server_is_not_taken_over(theatre: Theatre) -> None:
    await theatre.office.load(GUILD, AGENDA, None)

    with pytest.raises(RefusedError) as refused:
        await theatre.office.load(GUILD + 1, AGENDA, None)
    assert refused.value.message == words.EVENT_ELSEWHERE(event="week")
    (record,) = await theatre.store.events()
    assert record.guild == GUILD


async def test_the_log_tells_of_each_loading_without_a_name(theatre: Theatre) -> None:
    await theatre.office.load(GUILD, AGENDA, ROSTER)
    theatre.clock.jump(at("08:00"))
    await theatre.office.load(GUILD, AGENDA, None)

    files = await theatre.office.log(theatre.conductor.events["week"], "jsonl")
    entries = [json.loads(line) for line in files["week-log.jsonl"].splitlines()]
    loaded = [one for one in entries if one["kind"] == EntryKind.EVENT_LOADED]
    assert [(one["days"], one["people"]) for one in loaded] == [(1, 2), (1, 0)]


async def test_right_after_loading_no_channel_is_ready(theatre: Theatre) -> None:
    running = await theatre.load(WEEK, PEOPLE)

    status, found, following = theatre.office.status(running)
    facts = status.facts
    assert (facts["id"], facts["made"], facts["wanted"]) == ("week", 0, 13)
    assert (facts["said"], facts["skipped"]) == (0, 0)
    assert found == words.STATUS_FOUND(n=0, all=2)
    assert following == words.EVENT_NEXT(day=On(MONDAY), time=At(at("08:30")))


async def test_a_channel_that_could_not_be_made_is_not_ready(theatre: Theatre) -> None:
    running = await theatre.load(WEEK)
    theatre.guild.interrupt = Trouble({"make-place/before": 1000}, lasting=True)
    await theatre.settle()

    status, _, trouble, _ = theatre.office.status(running)
    assert status.facts["made"] == 0
    assert trouble == words.EVENT_TROUBLE(n=2)


async def test_when_all_is_made_all_channels_are_ready(theatre: Theatre) -> None:
    running = await theatre.load(WEEK, PEOPLE)
    theatre.guild.join(100, "amal")
    await theatre.settle()

    status, found, _ = theatre.office.status(running)
    assert status.facts["made"] == status.facts["wanted"] == 13
    assert found == words.STATUS_FOUND(n=1, all=2)


async def test_what_was_said_and_what_came_too_late_is_counted(theatre: Theatre) -> None:
    running = await theatre.load(WEEK)
    await theatre.settle()
    standing = theatre.office.status(running)[0].facts["said"]
    await theatre.until(at("09:00"))
    theatre.clock.jump(at("10:20"))
    await theatre.conductor.tick()

    facts = theatre.office.status(running)[0].facts
    assert facts["said"] == standing + 3 * 3
    assert facts["skipped"] == 2 * 3 + 1


async def test_people_who_are_not_on_the_list_any_more_do_not_count(theatre: Theatre) -> None:
    await theatre.load(WEEK, PEOPLE)
    theatre.guild.join(100, "amal")
    theatre.guild.join(101, "basma")
    await theatre.settle()
    shorter = await theatre.load(WEEK, roster(person("basma", handle="basma")))

    assert theatre.office.status(shorter)[1] == words.STATUS_FOUND(n=1, all=1)


async def test_after_the_event_nothing_changes_any_more(theatre: Theatre) -> None:
    running = await theatre.load(WEEK)
    await theatre.until(at("18:00"))

    keys = [line.key for line in theatre.office.status(running)]
    assert keys == [words.EVENT_STATUS.key, words.STATUS_FOUND.key]


def problems(count: int) -> list[Message]:
    """Give the answer about an agenda that begins with so many unknown fields, a line each."""
    unknown = "".join(f'"unknown{number}": "x",\n' for number in range(count))
    with pytest.raises(AgendaError) as unusable:
        parse_agenda(b"{" + unknown.encode() + agenda_of(WEEK).removeprefix(b"{"))
    return problem_lines(unusable.value.problems)


def test_each_problem_is_a_line_with_its_place() -> None:
    (line,) = problems(1)

    facts = line.facts
    assert line.key == words.PROBLEM.key
    assert (facts["line"], facts["column"], facts["field"]) == (1, 2, "unknown0")


def test_a_long_list_of_problems_is_cut_and_counted() -> None:
    assert len(problems(MOST_SHOWN)) == MOST_SHOWN
    assert problems(MOST_SHOWN + 3)[-1] == words.MORE_PROBLEMS(n=3)
    assert len(problems(MOST_SHOWN + 3)) == MOST_SHOWN + 1
