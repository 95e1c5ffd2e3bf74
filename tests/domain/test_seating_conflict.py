"""Why nobody can be seated, and what would help."""

from dataclasses import replace

import numpy as np
import pytest

from agenda.seating.case import NOBODY, Case
from agenda.seating.conflict import Clause, explain, find_feasible
from agenda.seating.conflict.alike import alike, hand_out
from agenda.seating.levels import Rule
from tests.domain.seating_cases import case_of, every_seating, keeps, random_case, sound


def arabic_only() -> Case:
    """Four rounds of six topics; person 3 understands two of them."""
    open_to = np.ones((2, 4, 6), dtype=np.bool_)
    open_to[1, :, 2:] = False
    kinds = np.zeros(60, dtype=np.int64)
    kinds[3] = 1
    topics = np.tile(np.arange(6), (4, 1))
    most = np.full((4, 6), 12)
    return case_of(60, 4, 6, open_to=open_to, kinds=kinds, topics=topics, most=most)


def test_who_understands_two_topics_cannot_have_four() -> None:
    conflict = explain(arabic_only())

    assert conflict is not None
    assert conflict.rules == (Clause(Rule.LANGUAGE, (3,)), Clause(Rule.TOPIC_ONCE, (3,)))


def test_one_way_out_opens_rooms_and_another_repeats_topics() -> None:
    conflict = explain(arabic_only())

    assert conflict is not None
    first, second = conflict.relaxations
    assert {clause.rule for clause in (*first, *second)} == {Rule.LANGUAGE, Rule.TOPIC_ONCE}
    opened = first if first[0].rule is Rule.LANGUAGE else second
    assert len(opened) == 2
    assert all(clause.people == (3,) and clause.rooms[0] >= 2 for clause in opened)


def test_among_hundreds_the_ways_out_for_one_leave_all_others_where_they_are() -> None:
    open_to = np.ones((2, 4, 20), dtype=np.bool_)
    open_to[1, :, 2:10] = open_to[1, :, 12:] = False
    kinds = np.zeros(200, dtype=np.int64)
    kinds[3] = 1
    case = case_of(
        *(200, 4, 20),
        open_to=open_to,
        kinds=kinds,
        topics=np.tile(np.arange(20) % 10, (4, 1)),
        least=np.full((4, 20), 10),
        most=np.full((4, 20), 10),
    )

    conflict = explain(case)

    assert conflict is not None
    assert conflict.rules == (Clause(Rule.LANGUAGE, (3,)), Clause(Rule.TOPIC_ONCE, (3,)))
    assert conflict.relaxations
    for way in conflict.relaxations:
        assert all(clause.people == (3,) for clause in way)
        freed = replace(case, open_to=case.open_to.copy(), topics=case.topics.copy())
        for clause in way:
            if clause.rule is Rule.LANGUAGE:
                freed.open_to[1, clause.round, list(clause.rooms)] = True
            else:
                freed.topics[:] = NOBODY
        assert find_feasible(freed) is not None


def test_ten_rooms_need_more_than_three_people() -> None:
    conflict = explain(case_of(3, 1, 10, least=np.ones((1, 10), dtype=np.int64)))

    assert conflict is not None
    assert conflict.rules == (Clause(Rule.CAPACITY, (0, 1, 2), 0, tuple(range(10))),)
    (way,) = conflict.relaxations
    assert sum(clause.by * len(clause.rooms) for clause in way) == -7


def test_too_few_seats_name_the_people_and_the_rooms() -> None:
    conflict = explain(case_of(5, 2, 2, most=np.array([[3, 3], [2, 2]])))

    assert conflict is not None
    assert conflict.rules == (Clause(Rule.CAPACITY, (0, 1, 2, 3, 4), 1, (0, 1)),)
    assert [clause.by for clause in conflict.relaxations[0]] == [1]


def test_a_chain_of_people_together_can_be_longer_than_a_room() -> None:
    together = np.array([[0, 1], [1, 2], [2, 3], [3, 4]])
    conflict = explain(case_of(8, 1, 3, most=np.full((1, 3), 3), together=together))

    assert conflict is not None
    assert Clause(Rule.CAPACITY, (), 0, (0, 1, 2)) in conflict.rules
    assert sum(clause.rule is Rule.TOGETHER for clause in conflict.rules) == 3
    assert [len(way) for way in conflict.relaxations] == [1]


def test_nobody_can_be_apart_from_themselves() -> None:
    conflict = explain(case_of(4, 2, 2, apart=np.array([[2, 2]])))

    assert conflict is not None
    assert conflict.rules == (Clause(Rule.APART, (2,)),)
    assert conflict.relaxations == ((Clause(Rule.APART, (2,)),),)


def test_two_cannot_be_together_by_way_of_a_third_and_apart() -> None:
    together, apart = np.array([[0, 1], [1, 2]]), np.array([[2, 0]])
    conflict = explain(case_of(4, 1, 2, together=together, apart=apart))

    assert conflict is not None
    assert conflict.rules == (
        Clause(Rule.APART, (0, 2)),
        Clause(Rule.TOGETHER, (0, 1)),
        Clause(Rule.TOGETHER, (1, 2)),
    )


def test_who_understands_nothing_may_enter_no_room() -> None:
    open_to = np.ones((2, 2, 3), dtype=np.bool_)
    open_to[1] = False
    conflict = explain(case_of(4, 2, 3, open_to=open_to, kinds=np.array([0, 1, 0, 0])))

    assert conflict is not None
    assert conflict.rules == (Clause(Rule.LANGUAGE, (1,)),)
    assert {clause.rule for clause in conflict.relaxations[0]} == {Rule.LANGUAGE}


def test_fixed_seats_can_part_those_who_stay_together() -> None:
    fixed = np.array([[0], [1], [NOBODY]])
    conflict = explain(case_of(3, 1, 2, fixed=fixed, together=np.array([[0, 1]])))

    assert conflict is not None
    assert conflict.rules == (
        Clause(Rule.FIXED_SEAT, (0,), 0, (0,)),
        Clause(Rule.FIXED_SEAT, (1,), 0, (1,)),
        Clause(Rule.TOGETHER, (0, 1)),
    )


def test_more_can_be_fixed_in_a_room_than_it_has_seats() -> None:
    fixed = np.array([[0], [0], [0], [NOBODY]])
    conflict = explain(case_of(4, 1, 2, fixed=fixed, most=np.array([[2, 4]])))

    assert conflict is not None
    assert conflict.rules == (
        Clause(Rule.CAPACITY, (), 0, (0,)),
        Clause(Rule.FIXED_SEAT, (0, 1, 2), 0, (0,)),
    )


def test_people_of_one_language_can_be_more_than_their_rooms_have_seats_for() -> None:
    open_to = np.ones((2, 2, 3), dtype=np.bool_)
    open_to[1, :, 1:] = False
    kinds = np.array([1] * 5 + [0] * 7)
    conflict = explain(
        case_of(12, 2, 3, open_to=open_to, kinds=kinds, most=np.array([[6, 6, 6], [4, 6, 6]]))
    )

    assert conflict is not None
    assert conflict.rules == (
        Clause(Rule.CAPACITY, (), 1, (0,)),
        Clause(Rule.LANGUAGE, (0, 1, 2, 3, 4)),
    )
    assert (Clause(Rule.CAPACITY, (), 1, (0,), 1),) in conflict.relaxations


def test_what_is_possible_is_no_conflict() -> None:
    assert explain(case_of(60, 4, 6, most=np.full((4, 6), 10))) is None


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.volume
def test_a_conflict_is_one_and_each_of_its_clauses_is_needed(seed: int) -> None:
    case = random_case(seed)
    seatings = list(every_seating(case))
    conflict = explain(case)

    if conflict is None:
        seats = find_feasible(case)
        assert seats is not None
        assert sound(case, seats)
        return
    assert not any(sound(case, seats) for seats in seatings)
    kept = [[keeps(case, seats, clause) for clause in conflict.rules] for seats in seatings]
    assert not any(all(row) for row in kept)
    for dropped in range(len(conflict.rules)):
        assert any(all(row[:dropped] + row[dropped + 1 :]) for row in kept), conflict


@pytest.mark.parametrize("seed", range(60))
def test_a_seating_is_found_whenever_there_is_one(seed: int) -> None:
    case = random_case(seed)

    assert (find_feasible(case) is None) == (
        not any(sound(case, seats) for seats in every_seating(case))
    )


def test_people_who_are_alike_are_counted_and_then_told_apart() -> None:
    topics = np.array([[0, 1, 2, NOBODY]] * 3)
    case = case_of(40, 3, 4, topics=topics, most=np.full((3, 4), 13))
    seats = find_feasible(case)

    assert alike(case) == (tuple(range(40)),)
    assert seats is not None
    assert sound(case, seats)


def test_seats_are_handed_out_even_where_topics_repeat() -> None:
    case = case_of(2, 2, 2, topics=np.array([[0, 1], [0, 1]]))
    seats = hand_out(case, (0, 1), np.array([[2, 0], [2, 0]]))

    assert seats.tolist() == [[0, 0], [0, 0]]


def test_a_locked_seat_is_a_fact_that_no_rule_judges() -> None:
    locked = np.array([[0, NOBODY], [0, NOBODY]])
    case = case_of(2, 2, 2, locked=locked, apart=np.array([[0, 1]]), topics=np.array([[0, 1]] * 2))

    conflict = explain(case)

    assert conflict is not None
    assert conflict.rules == (
        Clause(Rule.APART, (0, 1)),
        Clause(Rule.TOPIC_ONCE, (0, 1)),
    )
    assert explain(replace(case, apart=case.apart[:0])) is None
