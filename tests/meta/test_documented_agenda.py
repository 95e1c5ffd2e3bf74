"""What the pages say of the agenda's file, the roster and the notices is so."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from agenda import notices
from agenda.desired import Known, desired_state
from agenda.messages.warnings import WARNINGS
from agenda.model import Event, Kind, Part
from agenda.parse import parse_agenda, read_roster
from agenda.progress import Act, Decision, Progress
from agenda.roster import PART, Participant, Roster
from agenda.seating import MOST_BY_NAME
from agenda.timeline import SlotKind, plan_slots
from bot.services.running import workshop_of
from tests.meta.pages import README, marked, said_by


@cache
def models() -> tuple[type[BaseModel], ...]:
    """Give every model that an agenda's file is made of."""
    found: dict[type[BaseModel], None] = {}
    waiting: list[Any] = [Event]
    while waiting:
        one = waiting.pop()
        if isinstance(one, type) and issubclass(one, BaseModel) and one not in found:
            found[one] = None
            waiting.extend(field.annotation for field in one.model_fields.values())
        waiting.extend(get_args(one))
    return tuple(found)


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_every_field_of_the_agenda_is_explained_as_editors_explain_it(
    model: type[BaseModel],
) -> None:
    rows = {marked(row[0])[0]: row for row in README.table(model.__name__)}
    fields = {field.alias or name: field for name, field in model.model_fields.items()}

    assert {name: row[3] for name, row in rows.items()} == {
        name: field.description for name, field in fields.items()
    }
    assert {name for name, row in rows.items() if row[1] == "yes"} == {
        name for name, field in fields.items() if field.is_required()
    }


def test_every_part_of_the_agenda_has_its_table() -> None:
    told = [title for level, title in README.section("Every field").headings if level == 4]

    assert sorted(told) == sorted(model.__name__ for model in models())


def test_every_kind_and_every_part_is_named() -> None:
    lines = README.section("Write an agenda").text.splitlines()
    kinds = next(line for line in lines if line.startswith("`kind` is one of"))
    parts = next(line for line in lines if line.startswith("A part, under `parts`, is one of"))

    assert marked(kinds)[1:] == list(Kind)
    assert marked(parts)[1:] == list(Part)


def test_the_values_of_fields_with_few_values_are_named() -> None:
    for model in models():
        rows = {marked(row[0])[0]: row for row in README.table(model.__name__)}
        for name, field in model.model_fields.items():
            choices = [one for one in get_args(field.annotation) if isinstance(one, str)]
            if choices:
                assert marked(rows[field.alias or name][2]) == choices


def test_the_example_agenda_is_short_and_right(tmp_path: Path) -> None:
    written = README.section("Write an agenda").blocks("yaml")[0]
    asked = [one for one in README.commands() if one[0].startswith("majlis check ")]
    command, answer = asked[0]
    (tmp_path / command.split()[2]).write_text(written, encoding="utf-8")

    assert written.count("\n") <= 25
    assert parse_agenda(written.encode()).event.days
    assert said_by(*command.split(), folder=tmp_path) == answer


def test_the_example_of_a_waiver_can_be_written() -> None:
    agenda, waiver = README.section("Write an agenda").blocks("yaml")

    assert parse_agenda((agenda + waiver).encode()).event.waive


def test_every_warning_is_explained() -> None:
    assert [marked(row[0])[0] for row in README.table("Warnings")] == list(WARNINGS)


def test_every_field_of_the_roster_is_explained() -> None:
    rows = {marked(row[0])[0]: row for row in README.table("The roster")}

    assert list(rows) == list(Participant.model_fields)
    assert marked(rows["part"][1]) == list(get_args(PART))


def test_the_example_roster_is_right() -> None:
    (written,) = README.section("The roster").blocks("csv")
    people, warnings, *_ = read_roster(written.encode(), "roster.csv")

    assert len(people) == written.count("\n") - 1
    assert warnings == ()
    assert [one for one in people if one.part == "participant" and not one.langs] == []


def test_the_moments_of_the_notices_are_those_of_the_code() -> None:
    table = README.table("What is said, and when")
    moments = " ".join(row[0] for row in table)
    lengths = [
        notices.DAY_OPENS_BEFORE,
        notices.SOON,
        *notices.TO_THE_END,
        notices.BREAK_ENDS_BEFORE,
        notices.MISSING_BEFORE,
        notices.OVERDUE_AFTER,
    ]

    assert {int(number) for number in re.findall(r"\d+", moments)} == {
        length // timedelta(minutes=1) for length in lengths
    }


@cache
def costs() -> list[tuple[str, int, int]]:
    """Give each moment of a round with what it costs, by the table, in two sizes."""
    return [(row[1], int(row[2]), int(row[3])) for row in README.table("What it costs")]


def test_rooms_open_by_a_role_from_the_size_the_reader_is_told() -> None:
    assert (
        f"A room for more than {MOST_BY_NAME} opens by a role" in README.section("Large rooms").text
    )


def test_the_sums_of_the_costs_are_right() -> None:
    for formula, small, large in costs():
        assert (_sum(formula, rooms=2), _sum(formula, rooms=50)) == (small, large)


def _sum(formula: str, rooms: int, languages: int = 3) -> int:
    worth = {"rooms": rooms, "languages": languages, "1": 1}
    return sum(worth[term] for term in formula.split(" + "))


def test_a_round_costs_what_the_reader_is_told() -> None:
    example = files("agenda") / "examples" / "mc2cm-2020.yaml"
    event = parse_agenda(example.read_bytes()).event
    somebody = Participant.model_validate({"id": "P01"})
    workshop = workshop_of(event, Roster(participants=(somebody,)))
    known = Known(since=workshop.slots[0].starts - timedelta(days=1))
    slot = next(one for one in plan_slots(event) if one.kind is SlotKind.ROUND)
    moments = [
        slot.starts - notices.MISSING_BEFORE,
        slot.starts - notices.SOON,
        slot.starts,
        *(slot.ends - left for left in notices.TO_THE_END),
        slot.ends,
    ]

    def asked_at(moment: datetime) -> int:
        before = desired_state(workshop, known, moment - timedelta(seconds=1))
        after = desired_state(workshop, known, moment)
        changed = sum(old != new for old, new in zip(before.places, after.places, strict=True))
        return changed + len(after.notices) - len(before.notices)

    at = slot.starts + timedelta(minutes=10)
    longer = Decision(Act.EXTEND, at, slot.id, timedelta(minutes=12))
    told = [
        desired_state(workshop, replace(known, progress=progress), at).notices
        for progress in (Progress(), Progress((longer,)))
    ]
    costly = len(told[1]) - len(told[0])
    asked = [*(asked_at(moment) for moment in moments), costly]
    assert asked == [small for _, small, _ in costs()]
