"""The rehearsal looks at every seat itself; a plan that breaks a rule is found out."""

import pytest

from agenda.model import Topic
from agenda.roster import Participant, Roster
from agenda.seating import Plan, Seat
from agenda.workshop import Workshop, prepare_workshop
from bot.adapters.rehearsal.seat_rules import check_seats
from tests.domain.workshops import NAMES, breakout, event, text

NORTH = Topic(id="north", title=text("North"), seats=(2, 2), languages=("en",))
SOUTH = Topic(id="south", title=text("South"))
WEEK = event([breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), topics=(NORTH, SOUTH))])
PEOPLE = Roster(
    participants=(
        Participant(id="a", langs=("en",), together=("b",)),
        Participant(id="b", langs=("en",)),
        Participant(id="c", langs=("en",), apart=("a",)),
        Participant(id="d", langs=("en",)),
        Participant(id="m", part="moderator"),
    )
)
KEPT = {"a": "north south", "b": "north south", "c": "south north", "d": "south north"}


def workshop(**paths: str) -> Workshop:
    """Seat people as they should sit, but for those whose path is given."""
    seats = [
        Seat(person=who, round=f"talks/r{number}", room=room)
        for who, path in {**KEPT, **paths}.items()
        for number, room in enumerate(path.split(), start=1)
    ]
    return prepare_workshop(WEEK, PEOPLE, NAMES, Plan(event="week", seats=tuple(seats)))


def broken(made: Workshop) -> list[str]:
    return [promise for promise, kept, _ in check_seats(made) if not kept]


def test_a_seating_that_keeps_all_rules_is_checked_and_found_right() -> None:
    checked = list(check_seats(workshop()))

    assert len(checked) > 20
    assert broken(workshop()) == []


@pytest.mark.parametrize(
    ("paths", "promise"),
    [
        ({"b": "south north"}, "talks/r1: a and b are together"),
        ({"c": "north south"}, "talks/r1: c and a are apart"),
        ({"d": "north south"}, "talks/r1: north has at most 2"),
        ({"d": "south south"}, "talks: d has no topic twice"),
        ({"d": "south"}, "talks/r2: d has a seat"),
        ({"m": "south"}, "talks/r1: m, moderator, takes no seat"),
    ],
)
def test_each_broken_rule_is_found(paths: dict[str, str], promise: str) -> None:
    assert promise in broken(workshop(**paths))


def test_a_room_without_a_language_of_theirs_is_found() -> None:
    people = Roster(participants=(*PEOPLE.participants[:3], Participant(id="d", langs=("fr",))))
    made = prepare_workshop(WEEK, people, NAMES, workshop().plan)

    assert "talks/r2: d understands north" in broken(made)
