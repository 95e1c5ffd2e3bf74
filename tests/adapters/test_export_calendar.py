"""Calendar files that every program reads alike."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from typer.testing import CliRunner, Result

from agenda.calendar import CalendarEntry, calendar_of, next_versions
from agenda.errors import RefusedError
from agenda.model import Event
from agenda.parse import parse_agenda
from agenda.progress import Progress
from agenda.roster import Roster
from agenda.text import LANGUAGES, Text
from agenda.timeline import project
from bot.cli.show import show
from bot.export.calendar import calendar_as_ics
from bot.services.running import workshop_of
from tests.domain.workshops import few

AGENDA = str(files("agenda.examples").joinpath("mc2cm-2020.yaml"))
CHANGED = datetime(2022, 4, 1, 12, tzinfo=UTC)
CASABLANCA = """
id: casa
title: Casablanca
zone: Africa/Casablanca
languages: [en, fr, ar]
days:
  - date: {date}
    sessions:
      - {{id: talk, kind: plenary, title: Talk, from: "09:00", to: "10:00"}}
"""


def example(name: str) -> Event:
    return parse_agenda((files("agenda.examples") / f"{name}.yaml").read_bytes()).event


def entries_of(event: Event) -> tuple[CalendarEntry, ...]:
    workshop = workshop_of(event, Roster())
    versions = next_versions(project(workshop.slots, Progress()), {}, CHANGED)
    return calendar_of(workshop, versions, None)


def read(file: bytes) -> list[Any]:
    return list(Calendar.from_ical(file).walk("VEVENT"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_short_whole_and_ends_as_it_must(language: str) -> None:
    file = calendar_as_ics(example("mc2cm-2020"), entries_of(example("mc2cm-2020")), language)

    lines = file.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() for line in lines[:-1])
    assert b"\n" not in b"".join(lines)


@few
@given(st.text(min_size=1).filter(str.strip))
def test_whatever_a_title_is_made_of_it_is_read_again(title: str) -> None:
    event = example("gfmd-breakout")
    first = replace(entries_of(event)[0], title=Text({"en": title}), number=0)
    file = calendar_as_ics(event, [first], "en")

    assert all(len(line) <= 75 and line.decode() is not None for line in file.split(b"\r\n"))
    (entry,) = read(file)
    shown = "".join(str(entry["summary"]).split())
    assert set(shown) <= set(title)
    assert [one for one in title if one.isalnum()] == [one for one in shown if one.isalnum()]


@pytest.mark.parametrize(
    ("on", "offset"),
    [
        ("2022-03-15", 1),
        ("2022-04-12", 0),
        ("2022-05-10", 1),
    ],
)
def test_times_are_right_in_casablanca_in_ramadan_and_around_it(on: str, offset: int) -> None:
    event = parse_agenda(CASABLANCA.format(date=on).encode()).event
    file = calendar_as_ics(event, entries_of(event), "fr")

    (entry,) = read(file)
    day = datetime.fromisoformat(on).replace(tzinfo=UTC)
    assert entry["dtstart"].dt == day + timedelta(hours=9 - offset)
    assert entry["dtend"].dt - entry["dtstart"].dt == timedelta(hours=1)
    assert f"DTSTART:{on.replace('-', '')}T0{9 - offset}0000Z\r\n".encode() in file


def test_an_entry_has_all_that_a_later_file_needs_to_replace_it() -> None:
    event = example("mc2cm-2020")
    second = replace(entries_of(event)[0], sequence=3, cancelled=True)
    (entry,) = read(calendar_as_ics(event, [second], "en"))

    assert str(entry["uid"]) == "welcome@mc2cm-2020.majlis"
    assert (entry["sequence"], str(entry["status"])) == (3, "CANCELLED")
    assert entry["dtstamp"].dt == entry["last-modified"].dt == CHANGED


def test_an_entry_leads_to_its_place_also_where_only_notes_are_shown() -> None:
    event = example("mc2cm-2020")
    link = "https://discord.com/channels/1/2"
    (entry,) = read(calendar_as_ics(event, entries_of(event)[:1], "en", {"plenary": link}))

    assert str(entry["url"]) == link
    assert link in str(entry["description"])


def test_nobody_is_invited_and_nothing_has_to_be_answered() -> None:
    file = calendar_as_ics(example("mc2cm-2020"), entries_of(example("mc2cm-2020")), "en")

    assert not any(word in file for word in (b"ATTENDEE", b"ORGANIZER", b"METHOD", b"mailto"))


def test_the_same_programme_is_the_same_file() -> None:
    event = example("uclg-2022")

    assert calendar_as_ics(event, entries_of(event), "ar") == calendar_as_ics(
        event, entries_of(event), "ar"
    )


def test_a_title_is_in_the_language_that_was_asked_for() -> None:
    event = example("mc2cm-2020")
    (entry,) = read(calendar_as_ics(event, entries_of(event)[:1], "ar"))

    assert str(entry["summary"]) == "استقبال المشاركين"


def shown(*arguments: str) -> Result:
    app = typer.Typer()
    app.command()(show)
    return CliRunner().invoke(app, (AGENDA, "--format", "ics", *arguments))


def test_the_public_programme_is_shown_as_a_calendar() -> None:
    result = shown("--lang", "fr")

    entries = read(result.stdout_bytes)
    assert (result.exit_code, len(entries)) == (0, len(entries_of(example("mc2cm-2020"))))
    assert str(entries[0]["summary"]) == "Accueil des participants"


def test_one_day_is_shown_as_a_calendar() -> None:
    days = {entry["dtstart"].dt.date() for entry in read(shown("--day", "2").stdout_bytes)}

    assert days == {date(2020, 6, 16)}
    assert isinstance(shown("--day", "5").exception, RefusedError)


def test_a_calendar_is_written_to_a_file_as_it_is(tmp_path: Path) -> None:
    out = tmp_path / "week.ics"
    result = shown("--out", str(out))

    assert (result.exit_code, result.output) == (0, "")
    assert out.read_bytes() == shown().stdout_bytes
