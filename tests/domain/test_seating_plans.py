"""People are seated: from an agenda and a roster to a plan, and what the plan says."""

from collections import Counter
from itertools import combinations, pairwise

import pytest

from agenda.errors import RosterError
from agenda.model import Event, Part, Person, SeatingRules, Session, Topic, Way
from agenda.model import Level as Counts
from agenda.roster import Participant, Roster
from agenda.seating import Plan, Seat, Seating, seat_as_planned
from agenda.seating.answering import Wanted, broken_rules
from agenda.seating.levels import Rule
from agenda.seating.plan import ClosedRoom
from agenda.seating.planning import plan_seats
from tests.domain.workshops import breakout, event, participants, roster, topic

DAY = (("10:00", "10:45"), ("11:00", "11:45"))
THREE = (*DAY, ("12:00", "12:45"))
TOPICS = ("north", "south", "east")


def swap(name: str = "talks") -> Session:
    return breakout(name, *DAY)


def carousel(way: Way = Way.BALANCED, **topics: object) -> Session:
    made = tuple(topic(name) for name in TOPICS)
    return breakout("rounds", *THREE, topics=made).model_copy(update={"seating": way, **topics})


def plan(of: Event, people: Roster, **wanted: object) -> Plan:
    return plan_seats(of, people, Wanted(**wanted))[0]  # type: ignore[arg-type]  # as given


def many(count: int, **columns: list[str]) -> Roster:
    """Give *count* people whose columns take turns."""
    return Roster(
        participants=tuple(
            Participant.model_validate(
                {
                    "id": f"p{number:02}",
                    **{name: cells[number % len(cells)] for name, cells in columns.items()},
                }
            )
            for number in range(count)
        )
    )


def repeats(of: Plan) -> int:
    """Count C(meetings, 2) over all pairs, one by one."""
    met: Counter[tuple[str, str]] = Counter()
    for seats in of.rooms.values():
        for one, other in combinations(sorted(seats), 2):
            met[one, other] += seats[one] == seats[other]
    return sum(times * (times - 1) // 2 for times in met.values())


def value(of: Plan, level: Counts) -> int:
    return next(one.value for one in of.levels if one.level == level)


def test_two_days_of_two_topics_are_seated_as_well_as_can_be() -> None:
    week = event([swap()], [swap("more")])
    found = plan(week, many(30, org=[f"o{at}" for at in range(15)], gender=["f", "m"]))

    assert repeats(found) == value(found, Counts.REPEATS) == 812
    assert [one.value for one in found.levels[:3]] == [0, 0, 0]
    assert all(one.proven for one in found.levels[:4])
    assert broken_rules(week, many(30, gender=["f", "m"]), found) == ()


def test_everybody_has_one_room_in_each_round_and_no_topic_twice() -> None:
    found = plan(event([carousel()]), participants(11))
    rounds = [found.rooms[f"rounds/r{number}"] for number in (1, 2, 3)]

    for one in participants(11):
        assert {seats[one.id] for seats in rounds} == set(TOPICS)


def test_people_named_for_a_group_rotate_with_it() -> None:
    people = roster(
        *(Participant(id=f"a{at}", group="first") for at in range(3)),
        *(Participant(id=f"b{at}", group="second") for at in range(3)),
    )
    found = plan(event([swap()], [swap("more")], groups=["first", "second"]), people)

    for name in ("talks/r1", "more/r1"):
        assert {found.rooms[name][f"a{at}"] for at in range(3)} == {"north"}
        assert {found.rooms[name][f"b{at}"] for at in range(3)} == {"south"}
    assert {found.rooms["talks/r2"][f"a{at}"] for at in range(3)} == {"south"}


def test_a_room_takes_those_who_understand_it() -> None:
    rooms = (
        Topic(id="north", title=topic("north").title, languages=("en",)),
        Topic(id="south", title=topic("south").title, languages=("fr", "ar")),
    )
    once = breakout("talks", DAY[0], topics=rooms)
    people = many(12, langs=["en", "ar", "en|fr", "fr"])
    found = plan(event([once]), people)

    for one in people:
        room = found.rooms["talks/r1"][one.id]
        assert set(one.langs) & ({"en"} if room == "north" else {"fr", "ar"})


def test_a_language_may_differ_from_round_to_round() -> None:
    rounds = carousel(Way.BALANCED).rounds
    spoken = tuple(
        one.model_copy(update={"languages": {TOPICS[at]: ("en", "fr"), TOPICS[at - 1]: ("en",)}})
        for at, one in enumerate(rounds)
    )
    week = event([carousel(rounds=spoken)])
    people = many(9, langs=["fr", "en", "en"])
    found = plan(week, people)

    for at in range(3):
        seats = found.rooms[f"rounds/r{at + 1}"]
        assert all(seats[one.id] != TOPICS[at - 1] for one in people if one.langs == ("fr",))
    assert broken_rules(week, people, found) == ()


def test_who_is_there_on_one_day_only_has_no_seat_on_the_other() -> None:
    people = roster(
        Participant(id="early", available=("2020-06-15",)),
        Participant(id="late", available=("more/r2",)),
        *participants(6),
    )
    found = plan(event([swap()], [swap("more")]), people)

    assert ["early" in found.rooms[name] for name in ("talks/r1", "talks/r2", "more/r1")] == [
        True,
        True,
        False,
    ]
    assert [name for name, seats in found.rooms.items() if "late" in seats] == ["more/r2"]


def test_people_sit_together_and_apart_as_they_are_asked_to() -> None:
    first, second, third, *others = participants(12)
    people = roster(
        first.model_copy(update={"together": ("p02",)}),
        second,
        third.model_copy(update={"apart": ("p04", "p05")}),
        *others,
    )
    found = plan(event([carousel()]), people)

    for seats in found.rooms.values():
        assert seats["p01"] == seats["p02"]
        assert seats["p03"] not in {seats["p04"], seats["p05"]}


def test_whom_the_agenda_names_for_a_topic_stays_with_it() -> None:
    host = Topic(id="north", title=topic("north").title, parts={Part.DISCUSSION_STARTER: ("p01",)})
    week = event(
        [breakout("talks", *DAY, topics=(host, topic("south")))], people={"p01": Person(name="Ada")}
    )
    found = plan(week, participants(7))

    assert [found.rooms[f"talks/r{number}"]["p01"] for number in (1, 2)] == ["north", "north"]
    assert all(len(seats) == 7 for seats in found.rooms.values())


def test_rooms_hold_no_more_than_they_take() -> None:
    small = Topic(id="small", title=topic("small").title, seats=(2, 2))
    wide = Topic(id="wide", title=topic("wide").title, seats=(3, 10))
    found = plan(event([breakout("talks", DAY[0], topics=(small, wide))]), participants(9))

    assert Counter(found.rooms["talks/r1"].values()) == {"small": 2, "wide": 7}


def test_too_few_seats_are_a_conflict_and_nobody_is_seated() -> None:
    small = Topic(id="small", title=topic("small").title, seats=(2, 2))
    found = plan(event([breakout("talks", DAY[0], topics=(small,))]), participants(3))

    assert found.seats == ()
    assert found.conflict is not None
    assert {one.rule for one in found.conflict.rules} == {Rule.CAPACITY}
    assert found.conflict.relaxations


def test_rapporteurs_take_turns_and_speak_a_language_of_their_room() -> None:
    people = Roster(
        participants=tuple(
            one.model_copy(update={"part": "rapporteur", "langs": ("en",)}) if at < 6 else one
            for at, one in enumerate(many(18, langs=["en", "fr"]))
        )
    )
    found = plan(event([carousel()]), people)

    assert len(found.rapporteurs) == 9
    assert max(Counter(one.person for one in found.rapporteurs).values()) == 2
    assert all(found.rooms[one.round][one.person] == one.room for one in found.rapporteurs)


def test_interpreters_and_staff_have_no_seat() -> None:
    people = roster(
        *participants(4),
        Participant(id="ines", part="interpreter"),
        Participant(id="m", part="moderator"),
    )

    assert {one.person for one in plan(event([swap()]), people).seats} == {
        "p01",
        "p02",
        "p03",
        "p04",
    }


def test_the_first_wishes_are_granted_where_people_choose() -> None:
    people = many(9, wishes=["north|south", "south", "east|north"])
    found = plan(event([carousel(Way.CHOOSE, rounds=carousel().rounds[:1])]), people)

    assert [found.rooms["rounds/r1"][f"p{at:02}"] for at in range(3)] == ["north", "south", "east"]
    assert found.waiting == ()


def test_who_finds_no_seat_at_their_first_wish_waits_for_one() -> None:
    few = Topic(id="north", title=topic("north").title, seats=(1, 1))
    once = breakout("talks", DAY[0], topics=(few, topic("south")))
    chosen = once.model_copy(update={"seating": Way.CHOOSE})
    found = plan(event([chosen]), many(3, wishes=["north|south"]))

    assert sorted(found.rooms["talks/r1"].values()) == ["north", "south", "south"]
    assert [(one.session, one.room) for one in found.waiting] == [("talks", "north")] * 2
    north = {one.person for one in found.seats if one.room == "north"}
    assert north.isdisjoint(one.person for one in found.waiting)


def test_seats_from_a_file_stay_as_they_are_and_count_as_meetings() -> None:
    given = swap().model_copy(update={"seating": Way.GIVEN})
    seats = tuple(
        Seat(person=f"p{at:02}", round=f"talks/r{number}", room="north" if at <= 4 else "south")
        for at in range(1, 9)
        for number in (1, 2)
    )
    found = plan(
        event([given], [swap("more")]), participants(8), told=Plan(event="week", seats=seats)
    )

    assert all(seat in found.seats for seat in seats)
    mixed = Counter(
        (found.rooms["talks/r1"][one], found.rooms["more/r1"][one])
        for one in found.rooms["more/r1"]
    )
    assert set(mixed.values()) == {2}


def test_a_second_planning_keeps_all_seats_and_adds_the_newcomer() -> None:
    week = event([carousel()])
    before = plan(week, participants(12))
    after = plan(week, participants(13), told=before, locked=frozenset({"rounds/r1"}))

    assert after.moves == 0
    assert set(before.seats) <= set(after.seats)
    assert "p13" not in after.rooms["rounds/r1"]
    assert after.rooms["rounds/r2"]["p13"] != after.rooms["rounds/r3"]["p13"]


def test_who_left_keeps_the_seats_they_had_and_no_others() -> None:
    week = event([carousel()])
    before = plan(week, participants(12))
    told = before.model_copy(update={"away": ("p05",)})
    after = plan(week, participants(12), told=told, locked=frozenset({"rounds/r1"}))

    assert [name for name, seats in after.rooms.items() if "p05" in seats] == ["rounds/r1"]
    assert after.moves == 0


def test_a_room_that_closes_is_left_by_its_people_alone() -> None:
    week = event([breakout("talks", DAY[0], topics=TOPICS)])
    before = plan(week, participants(12))
    told = before.model_copy(update={"closed": (ClosedRoom(round="talks/r1", room="east"),)})
    after = plan(week, participants(12), told=told)

    moved = {one for one in before.rooms["talks/r1"] if before.rooms["talks/r1"][one] == "east"}
    assert after.moves == len(moved)
    assert "east" not in after.rooms["talks/r1"].values()


def test_the_organiser_says_what_counts_first() -> None:
    rules = SeatingRules(order=(Counts.WISHES,), balance=("gender",), never_alone=("gender",))
    week = event([carousel()]).model_copy(update={"seating": rules})
    found = plan(week, many(9, wishes=["north"], gender=["f", "m", "m"]))

    assert [one.level for one in found.levels[:2]] == [Counts.SIZES, Counts.WISHES]
    assert Counts.ALONE in {one.level for one in found.levels}
    assert value(found, Counts.WISHES) == 0


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"wishes": ["west"]}, "seating.unknown-wish"),
        ({"available": ["someday"]}, "seating.unknown-time"),
    ],
)
def test_what_the_agenda_does_not_have_is_refused_by_person(
    columns: dict[str, list[str]], words: str
) -> None:
    with pytest.raises(RosterError) as refused:
        plan(event([carousel()]), many(2, **columns))

    assert [one.message.key for one in refused.value.problems] == [words] * 2
    assert [one.place.field.split(".")[0] for one in refused.value.problems] == ["p00", "p01"]


def test_three_people_and_ten_rooms_leave_rooms_empty() -> None:
    names = tuple(f"t{at}" for at in range(10))
    found = plan(event([breakout("talks", DAY[0], topics=names)]), participants(3))

    assert len(set(found.rooms["talks/r1"].values())) == 3


def test_the_same_seed_gives_the_same_plan_and_its_hash_knows_its_seats() -> None:
    week, people = event([carousel()]), many(13, org=["a", "b", "c"])
    first, second = plan(week, people, seed=7), plan(week, people, seed=7)

    assert first == second
    assert first.hash == second.hash != first.with_seats(first.seats[1:]).hash


def test_a_plan_is_the_seating_of_the_workshop() -> None:
    week, people = event([carousel()]), participants(6)
    found = plan(week, people)
    seating: Seating = seat_as_planned(week, people, found)
    session = week.session("rounds")

    for number, at in enumerate(TOPICS):
        seated = seating.seated_at(session, 1, number)
        assert {found.rooms["rounds/r1"][one] for one in seated} == {at}
    assert seating.has("p01")
    assert not seating.has("nobody")


def test_broken_rules_are_named() -> None:
    week = event([carousel()])
    people = Roster(
        participants=(Participant(id="p01", apart=("p02",)), *participants(3).participants[1:])
    )
    same = tuple(
        Seat(person=f"p0{at}", round=f"rounds/r{number}", room="north")
        for at in (1, 2, 3)
        for number in (1, 2, 3)
    )
    rules = {one.rule for one in broken_rules(week, people, Plan(event="week", seats=same))}

    assert rules == {Rule.APART, Rule.TOPIC_ONCE}


def test_rounds_follow_each_other_in_time_whatever_the_order_of_the_file() -> None:
    late = breakout("late", ("15:00", "15:30"))
    week = event([late, breakout("early", ("09:00", "09:30"))])
    found = plan(week, participants(4))
    order = [one.round for one in found.seats]

    assert all(one <= other for one, other in pairwise(order))
    assert order[0] == "early/r1"
