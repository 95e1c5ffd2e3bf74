"""Rooms for more people than can be let in one by one open by a role, given ahead."""

from datetime import datetime

from agenda.desired import Known, desired_state
from agenda.roster import Roster
from agenda.seating import MOST_BY_NAME, Plan, Seat, crowds_of, roles_of, seat_as_planned
from agenda.state import Audience, Level, Place, Whom
from agenda.workshop import Workshop, prepare_workshop
from tests.domain.workshops import NAMES, at, breakout, event, participants

WEEK = event([breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"))])
ROLE = Audience(Whom.ROLE, "crowd/talks/r1/1")
OTHER_ROLE = Audience(Whom.ROLE, "crowd/talks/r1/2")


def swapping(count: int, *, moved: dict[str, int] | None = None, **rooms: str) -> Plan:
    """Plan two halves that swap rooms; *rooms* has another one for somebody in round 2."""
    seats = []
    for number, one in enumerate(participants(count)):
        path = ("north", "south") if number < count // 2 else ("south", "north")
        for round_number, room in enumerate(path, start=1):
            actual = rooms.get(one.id, room) if round_number == 2 else room
            seats.append(Seat(person=one.id, round=f"talks/r{round_number}", room=actual))
    return Plan(event="week", seats=tuple(seats), moved=moved or {})


def prepared(plan: Plan, people: Roster) -> Workshop:
    return prepare_workshop(WEEK, people, NAMES, plan)


def room(workshop: Workshop, key: str, moment: datetime) -> Place:
    state = desired_state(workshop, Known(since=at("08:00")), moment)
    return next(one for one in state.places if one.key == key)


def test_a_room_up_to_the_limit_lets_people_in_by_name() -> None:
    people = participants(2 * MOST_BY_NAME)
    workshop = prepared(swapping(2 * MOST_BY_NAME), people)
    there = room(workshop, "room/talks/r1/north", at("10:10"))

    assert workshop.crowds == {}
    assert (Audience(Whom.PERSON, "p01"), Level.ENTER) in there.access


def test_a_larger_room_lets_its_people_in_by_a_role_when_it_opens() -> None:
    people = participants(200)
    workshop = prepared(swapping(200), people)
    before = room(workshop, "room/talks/r1/north", at("09:50"))
    during = room(workshop, "room/talks/r1/north", at("10:10"))
    after = room(workshop, "room/talks/r1/north", at("10:50"))

    assert (ROLE, Level.ENTER) not in before.access
    assert (ROLE, Level.ENTER) in during.access
    assert (ROLE, Level.READ) in after.access
    assert not any(audience.whom is Whom.PERSON for audience, _ in during.access)


def test_groups_that_swap_keep_their_role() -> None:
    workshop = prepared(swapping(200), participants(200))

    assert list(roles_of(workshop.crowds)) == [ROLE.key, OTHER_ROLE.key]
    assert workshop.crowds["talks/r2", 1].role == ROLE.key


def test_everybody_of_the_crowd_gets_its_role_before_the_round_the_last_to_come_first() -> None:
    people = participants(200)
    workshop = prepared(swapping(200), people)
    members = {one.id: number for number, one in enumerate(people, start=1000)}
    known = Known(since=at("08:00"), people=members)
    given = [
        one
        for one in desired_state(workshop, known, at("08:00")).memberships
        if one.gives.startswith("crowd/")
    ]

    assert len(given) == 200
    assert given[0].member == members["p200"]
    assert sum(one.gives == ROLE.key for one in given) == 100


def test_who_changes_rooms_later_is_let_in_here_and_kept_out_there_by_name() -> None:
    workshop = prepared(swapping(200, moved={"p01": 1}, p01="north"), participants(200))
    here = room(workshop, "room/talks/r2/north", at("11:10"))
    there = room(workshop, "room/talks/r2/south", at("11:10"))

    assert (Audience(Whom.PERSON, "p01"), Level.ENTER) in here.access
    assert (Audience(Whom.PERSON, "p01"), Level.HIDDEN) in there.access
    assert (ROLE, Level.ENTER) in there.access


def test_who_was_moved_to_the_other_crowd_loses_the_role_of_the_first() -> None:
    plan = swapping(200, moved={"p01": 1})
    other = {"talks/r1": "south", "talks/r2": "north"}
    seats = [
        one.model_copy(update={"room": other[one.round]}) if one.person == "p01" else one
        for one in plan.seats
    ]
    workshop = prepared(plan.with_seats(seats), participants(200))
    known = Known(since=at("08:00"), people={"p01": 7})
    (given,) = (
        one
        for one in desired_state(workshop, known, at("09:00")).memberships
        if one.gives.startswith("crowd/")
    )

    assert (given.gives, given.takes) == (OTHER_ROLE.key, (ROLE.key,))


def test_crowds_are_found_in_the_order_of_time() -> None:
    plan = swapping(200)
    seating = seat_as_planned(WEEK, participants(200), plan)

    assert [key for key, _ in crowds_of(WEEK, seating).items()] == [
        ("talks/r1", 0),
        ("talks/r1", 1),
        ("talks/r2", 0),
        ("talks/r2", 1),
    ]
