"""Hands go up and down, and the floor goes round in the order in which they went up."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from agenda.hands import PRESSED_TWICE, Hand, Queue
from tests.domain.workshops import at, quick

NOON = at("12:00")
MEMBERS = st.integers(1, 5)
WISHES = st.lists(st.tuples(st.sampled_from(("raise", "lower", "next")), MEMBERS), max_size=30)


def hand(member: int, language: str = "en") -> Hand:
    return Hand(member=member, language=language)


def queue_of(*members: int) -> Queue:
    queue = Queue()
    for one in members:
        queue = queue.raised(hand(one))
    return queue


def after(wishes: list[tuple[str, int]]) -> Queue:
    queue = Queue()
    for wish, member in wishes:
        match wish:
            case "raise":
                queue = queue.raised(hand(member))
            case "lower":
                queue = queue.lowered(member, NOON)
            case _:
                queue = queue.advanced(NOON)
    return queue


def members_of(queue: Queue) -> list[int]:
    speaking = [queue.speaking.member] if queue.speaking else []
    return [*speaking, *(one.member for one in queue.waiting)]


def test_hands_wait_in_the_order_in_which_they_went_up() -> None:
    queue = queue_of(3, 1, 2)

    assert members_of(queue) == [3, 1, 2]
    assert [queue.number_of(one) for one in (3, 1, 2, 4)] == [1, 2, 3, None]


def test_a_first_hand_does_not_take_the_floor_by_itself() -> None:
    assert queue_of(1).speaking is None


def test_a_hand_raised_again_keeps_its_place_and_takes_the_language_of_now() -> None:
    queue = queue_of(1, 2).raised(hand(1, "ar"))

    assert members_of(queue) == [1, 2]
    assert queue.waiting[0].language == "ar"


def test_whoever_has_the_floor_cannot_wait_for_it() -> None:
    queue = queue_of(1, 2).advanced(NOON)

    assert queue.raised(hand(1)) == queue
    assert queue.speaks(1)


def test_the_floor_goes_to_the_next_when_a_turn_ends() -> None:
    queue = queue_of(1, 2, 3).advanced(NOON).lowered(1, NOON)

    assert queue.speaks(2)
    assert members_of(queue) == [2, 3]


def test_the_last_turn_leaves_an_empty_queue() -> None:
    assert queue_of(1).advanced(NOON).lowered(1, NOON) == Queue()


def test_whoever_lowers_a_hand_in_the_middle_changes_nothing_else() -> None:
    queue = queue_of(1, 2, 3).advanced(NOON)

    assert members_of(queue.lowered(2, NOON)) == [1, 3]
    assert queue.lowered(9, NOON) == queue


def test_the_floor_was_just_given_for_a_few_seconds_only() -> None:
    queue = queue_of(1).advanced(NOON)

    assert queue.just_given(NOON)
    assert not queue.just_given(NOON + PRESSED_TWICE)
    assert not queue.just_given(NOON - timedelta(seconds=1))
    assert not queue_of(1).just_given(NOON)


@quick
@given(WISHES)
def test_nobody_is_ever_in_a_queue_twice(wishes: list[tuple[str, int]]) -> None:
    members = members_of(after(wishes))

    assert len(members) == len(set(members))
    assert all(after(wishes).has(one) for one in members)


@quick
@given(WISHES, MEMBERS)
def test_raising_and_lowering_twice_is_the_same_as_once(
    wishes: list[tuple[str, int]], member: int
) -> None:
    queue = after(wishes)
    raised = queue.raised(hand(member))
    lowered = queue.lowered(member, NOON)

    assert raised.raised(hand(member)) == raised
    assert lowered.lowered(member, NOON) == lowered
    assert not lowered.has(member)


@quick
@given(WISHES)
def test_those_who_wait_are_given_the_floor_in_their_order(wishes: list[tuple[str, int]]) -> None:
    queue, spoke = after(wishes), []
    waiting = [one.member for one in queue.waiting]
    while queue.waiting:
        queue = queue.advanced(NOON)
        spoke += [queue.speaking.member] if queue.speaking else []

    assert spoke == waiting


@quick
@given(WISHES)
def test_what_is_kept_is_what_comes_back(wishes: list[tuple[str, int]]) -> None:
    queue = after(wishes)

    assert Queue.model_validate_json(queue.model_dump_json()) == queue
